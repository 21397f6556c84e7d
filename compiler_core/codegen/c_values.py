"""How C functions of x86-64 take and give back small structures by value."""

from __future__ import annotations

from collections.abc import Iterator

from compiler_core.codegen.llvm_types import LlvmTypes
from compiler_core.mir.layout import DataLayout
from compiler_core.mir.types import F32, ArrayType, FloatType, StructType, Type, VectorType

# Of this size are the registers that the bytes of a structure are spread over, and two are used.
_REGISTER = 8
_MOST = 2 * _REGISTER


def is_in_memory(of: Type, layout: DataLayout) -> bool:
    """Tell whether C passes a value in memory because it is a large structure."""
    return isinstance(of, (ArrayType, StructType)) and layout.size(of) > _MOST


def registers(of: Type, types: LlvmTypes) -> tuple[str, ...]:
    """The LLVM types of the registers for a structure; none where its fields are as good.

    LLVM gives each field a register of its own. C fills registers byte by byte: two numbers of
    four bytes are in one, in a general one as soon as one of them is no floating-point number.
    """
    layout = types.layout
    if not isinstance(of, (ArrayType, StructType)) or not 0 < layout.size(of) <= _MOST:
        return ()
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


def c_result(form: tuple[str, ...]) -> str:
    """The LLVM type of a result in registers; nothing where there are none."""
    return f"{{ {', '.join(form)} }}" if len(form) > 1 else "".join(form)


def c_parameters(of: Type, types: LlvmTypes, extension: str) -> tuple[str, ...]:
    """The LLVM types of the parameters that an argument of a C function becomes."""
    if is_in_memory(of, types.layout):
        return (f"ptr byval({types.name(of)}) align 8",)
    return registers(of, types) or (f"{types.name(of)}{extension}",)
