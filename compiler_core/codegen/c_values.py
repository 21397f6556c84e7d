"""How C functions take and give back structures by value, on each kind of machine."""

from __future__ import annotations

from collections.abc import Iterator

from compiler_core.codegen.llvm_types import LlvmTypes
from compiler_core.mir.layout import DataLayout
from compiler_core.mir.target import Convention
from compiler_core.mir.types import F32, ArrayType, FloatType, StructType, Type, VectorType

# Of this size are the registers that the bytes of a structure are spread over, and two are used.
_REGISTER = 8
_MOST = 2 * _REGISTER
# How many floating-point numbers of one kind 64-bit ARM takes in registers of their own.
_MOST_ALIKE = 4


def is_in_memory(of: Type, types: LlvmTypes) -> bool:
    """Tell whether C passes a structure in memory."""
    if not isinstance(of, (ArrayType, StructType)) or not types.layout.size(of):
        return False
    match types.convention:
        case Convention.WASM:
            return len(list(_leaves(of, 0, types.layout))) != 1
        case Convention.AARCH64 if _alike(of, types):
            return False
        case Convention.WINDOWS:
            # In a register if it fills one, or an aligned part of one.
            return types.layout.size(of) not in (1, 2, 4, 8)
    return types.layout.size(of) > _MOST


def registers(of: Type, types: LlvmTypes) -> tuple[str, ...]:
    """The LLVM types of the registers for a structure; none where its fields are as good."""
    if not isinstance(of, (ArrayType, StructType)) or not types.layout.size(of):
        return ()
    if is_in_memory(of, types):
        return ()
    match types.convention:
        case Convention.WASM:
            return tuple(types.name(leaf) for _, leaf in _leaves(of, 0, types.layout))
        case Convention.AARCH64:
            return (_of_arm(of, types),)
        case Convention.WINDOWS:
            return (f"i{8 * types.layout.size(of)}",)
    return _of_x86_64(of, types)


def _of_x86_64(of: Type, types: LlvmTypes) -> tuple[str, ...]:
    """LLVM gives each field a register of its own, but C fills registers byte by byte.

    Two numbers of four bytes are in one, in a general one as soon as one of them is no
    floating-point number.
    """
    layout = types.layout
    inside = list(_leaves(of, 0, layout))
    if any(isinstance(leaf, (VectorType, ArrayType)) for _, leaf in inside):
        return ()
    parts = [
        [leaf for offset, leaf in inside if offset // _REGISTER == number]
        for number in range(-(-layout.size(of) // _REGISTER))
    ]
    if all(len(part) == 1 for part in parts):
        return ()
    found = []
    for number, part in enumerate(parts):
        size = min(_REGISTER, layout.size(of) - number * _REGISTER)
        if not all(isinstance(leaf, FloatType) for leaf in part):
            found.append(f"i{8 * size}")
        elif len(part) == 1:
            found.append(types.name(part[0]))
        elif all(leaf is F32 for leaf in part):
            found.append("<2 x float>")
        else:
            found.append("double" if size == _REGISTER else f"<{size // 2} x half>")
    return tuple(found)


def _of_arm(of: Type, types: LlvmTypes) -> str:
    alike = _alike(of, types)
    if alike:
        return alike
    layout = types.layout.of(of)
    if layout.size <= _REGISTER:
        return "i64"
    # What is aligned to both is in a pair of registers that begins with an even one.
    return "i128" if layout.alignment == _MOST else "[2 x i64]"


def _alike(of: Type, types: LlvmTypes) -> str:
    """The array that a structure of a few floating-point numbers of one kind is, if it is one."""
    leaves = [leaf for _, leaf in _leaves(of, 0, types.layout)]
    first = leaves[0]
    fits = isinstance(first, FloatType) or (
        isinstance(first, VectorType) and types.layout.size(first) in (_REGISTER, _MOST)
    )
    if not fits or len(leaves) > _MOST_ALIKE or any(leaf is not first for leaf in leaves):
        return ""
    return f"[{len(leaves)} x {types.name(first)}]"


def _leaves(of: Type, offset: int, layout: DataLayout) -> Iterator[tuple[int, Type]]:
    """What a structure consists of in the end, with where it is."""
    match of:
        case StructType(fields=fields):
            for at, inner in zip(layout.of(of).offsets, fields, strict=False):
                yield from _leaves(inner, offset + at, layout)
        case ArrayType(element=element, count=count):
            for number in range(count):
                yield from _leaves(element, offset + number * layout.size(element), layout)
        case _:
            if layout.size(of):
                yield offset, of


def room(of: Type, types: LlvmTypes) -> int:
    """How many bytes the registers for a structure hold, which may be more than it has."""
    return -(-types.layout.size(of) // _MOST) * _MOST


def c_result(form: tuple[str, ...]) -> str:
    """The LLVM type of a result in registers; nothing where there are none."""
    return f"{{ {', '.join(form)} }}" if len(form) > 1 else "".join(form)


def by_address(of: Type, types: LlvmTypes) -> str:
    """The LLVM type of the parameter that a structure in memory becomes."""
    match types.convention:
        case Convention.AARCH64 | Convention.WINDOWS:
            # The address of a copy, as any other.
            return "ptr"
        case Convention.WASM:
            return f"ptr byval({types.name(of)}) align {types.layout.of(of).alignment}"
    return f"ptr byval({types.name(of)}) align 8"


def c_parameters(of: Type, types: LlvmTypes, extension: str) -> tuple[str, ...]:
    """The LLVM types of the parameters that an argument of a C function becomes."""
    if is_in_memory(of, types):
        return (by_address(of, types),)
    return registers(of, types) or (f"{types.name(of)}{extension}",)
