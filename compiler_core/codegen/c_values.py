"""How C functions take and give back structures by value, on each kind of machine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from compiler_core.codegen.llvm_types import LlvmTypes, extension_of
from compiler_core.mir.layout import DataLayout
from compiler_core.mir.target import Convention
from compiler_core.mir.types import (
    BOOL,
    F32,
    NONE,
    ArrayType,
    FloatType,
    StructType,
    Type,
    VariantType,
    VectorType,
)

# Of this size are the registers that the bytes of a structure are spread over, and two are used.
_REGISTER: Final = 8
_MOST: Final = 2 * _REGISTER
# How many floating-point numbers of one kind 64-bit ARM takes in registers of their own.
_MOST_ALIKE: Final = 4
# How many registers x86-64 has for arguments: general ones, and those for floating-point numbers.
_GENERAL: Final = 6
_FLOATING: Final = 8

_AGGREGATES: Final = (ArrayType, StructType, VariantType)


@dataclass(frozen=True, slots=True)
class Passing:
    """How C passes a value: in memory, spread over registers, or as LLVM passes its type."""

    in_memory: bool = False
    # The LLVM types of the registers; none where the value's own type is as good.
    registers: tuple[str, ...] = ()


_AS_IT_IS: Final = Passing()
_IN_MEMORY: Final = Passing(in_memory=True)


def passing_of(of: Type, types: LlvmTypes) -> Passing:
    """How a result is given back, and an argument for which there are registers is passed."""
    if not isinstance(of, _AGGREGATES) or not types.layout.size(of):
        return _AS_IT_IS
    if _is_in_memory(of, types):
        return _IN_MEMORY
    match types.convention:
        case Convention.WASM:
            return Passing(registers=tuple(types.name(leaf) for _, leaf in _parts(of, types)))
        case Convention.AARCH64:
            return Passing(registers=(_of_arm(of, types),))
        case Convention.WINDOWS:
            return Passing(registers=(f"i{8 * types.layout.size(of)}",))
    return Passing(registers=() if _is_plain(of, types) else _of_x86_64(of, types))


def passings(parameters: Sequence[Type], result: Type, types: LlvmTypes) -> list[Passing]:
    """How the arguments of a call are passed.

    On x86-64 a structure for which there are not enough registers left is in memory as a whole;
    LLVM would part it.
    """
    found = [passing_of(of, types) for of in parameters]
    if types.convention is not Convention.X86_64:
        return found
    general = _GENERAL - passing_of(result, types).in_memory
    floating = _FLOATING
    for number, (of, passing) in enumerate(zip(parameters, found, strict=True)):
        if passing.in_memory or not types.layout.size(of):
            continue
        parts = _of_x86_64(of, types)
        wanted = sum(part.startswith("i") for part in parts)
        others = len(parts) - wanted
        if isinstance(of, _AGGREGATES) and (wanted > general or others > floating):
            found[number] = _IN_MEMORY
            continue
        general, floating = max(general - wanted, 0), max(floating - others, 0)
    return found


def _is_in_memory(of: Type, types: LlvmTypes) -> bool:
    match types.convention:
        case Convention.WASM:
            return len(_parts(of, types)) != 1
        case Convention.AARCH64 if _alike(of, types):
            return False
        case Convention.WINDOWS:
            # In a register if it fills one, or an aligned part of one.
            return types.layout.size(of) not in (1, 2, 4, 8)
    return types.layout.size(of) > _MOST


def _is_plain(of: Type, types: LlvmTypes) -> bool:
    """Whether LLVM gives each register of a structure what C does: one number is in each."""
    if isinstance(of, VariantType) or _is_filled(of):
        return False
    numbers = [0, 0]
    for offset, leaf in _parts(of, types):
        size = types.layout.size(leaf)
        if leaf is BOOL or (size < _REGISTER and isinstance(leaf, VectorType)):
            return False
        if size > _REGISTER:
            return isinstance(leaf, VectorType)
        numbers[offset // _REGISTER] += 1
    return numbers[0] == 1 and numbers[1] == (types.layout.size(of) > _REGISTER)


def _is_filled(of: Type) -> bool:
    """Whether LLVM's type has fields for the room that an alignment asks for."""
    match of:
        case StructType(fields=fields, alignment=alignment):
            return alignment > 1 or any(map(_is_filled, fields))
        case ArrayType(element=element):
            return _is_filled(element)
    return False


def _of_x86_64(of: Type, types: LlvmTypes) -> tuple[str, ...]:
    """C fills registers byte by byte.

    Two numbers of four bytes are in one, in a general one as soon as one of them is no
    floating-point number.
    """
    layout = types.layout
    inside = _parts(of, types)
    first = inside[0][1]
    if isinstance(first, VectorType) and layout.size(first) >= _MOST:
        return (types.name(first),)
    found = []
    for start in range(0, layout.size(of), _REGISTER):
        size = min(_REGISTER, layout.size(of) - start)
        # A wide integer is in two of them.
        part = [
            leaf
            for offset, leaf in inside
            if offset < start + size and offset + layout.size(leaf) > start
        ]
        if not all(_is_floating(leaf, layout) for leaf in part):
            found.append(f"i{8 * size}")
        elif len(part) == 1:
            found.append(types.name(part[0]))
        elif all(leaf is F32 for leaf in part):
            found.append("<2 x float>")
        else:
            found.append("double" if size == _REGISTER else f"<{size // 2} x half>")
    return tuple(found)


def _is_floating(of: Type, layout: DataLayout) -> bool:
    """Whether C has a value in a register for floating-point numbers."""
    if isinstance(of, VectorType):
        return layout.size(of) >= _REGISTER
    return isinstance(of, FloatType) and of.bits > 8


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
    leaves = [leaf for _, leaf in _parts(of, types)]
    first = leaves[0]
    fits = isinstance(first, FloatType) or (
        isinstance(first, VectorType) and types.layout.size(first) in (_REGISTER, _MOST)
    )
    if not fits or len(leaves) > _MOST_ALIKE or any(leaf is not first for leaf in leaves):
        return ""
    return f"[{len(leaves)} x {types.name(first)}]"


def _parts(of: Type, types: LlvmTypes) -> list[tuple[int, Type]]:
    return list(_leaves(of, 0, types.layout))


def _leaves(of: Type, offset: int, layout: DataLayout) -> Iterator[tuple[int, Type]]:
    """What a structure consists of in the end, with where it is."""
    match of:
        case StructType(fields=fields):
            for at, inner in zip(layout.of(of).offsets, fields, strict=False):
                yield from _leaves(inner, offset + at, layout)
        case VariantType(alternatives=alternatives):
            payload, tag = layout.of(of).offsets
            for inner in alternatives:
                yield from _leaves(inner, offset + payload, layout)
            yield offset + tag, BOOL
        case ArrayType(element=element, count=count):
            for number in range(count):
                yield from _leaves(element, offset + number * layout.size(element), layout)
        case _:
            if layout.size(of):
                yield offset, of


def room(of: Type, types: LlvmTypes) -> int:
    """How many bytes the registers for a structure hold, which may be more than it has."""
    return -(-types.layout.size(of) // _MOST) * _MOST


def c_result(of: Type, types: LlvmTypes) -> str:
    """The LLVM type of what a C function gives back."""
    passing = passing_of(of, types)
    if passing.in_memory or of is NONE or not types.layout.size(of):
        return "void"
    form = passing.registers
    if not form:
        return types.name(of)
    return f"{{ {', '.join(form)} }}" if len(form) > 1 else form[0]


def by_address(of: Type, types: LlvmTypes) -> str:
    """The LLVM type of the parameter that a structure in memory becomes."""
    alignment = types.layout.of(of).alignment
    match types.convention:
        case Convention.AARCH64 | Convention.WINDOWS:
            # The address of a copy, as any other.
            return "ptr"
        case Convention.WASM:
            return f"ptr byval({types.name(of)}) align {alignment}"
    return f"ptr byval({types.name(of)}) align {max(alignment, _REGISTER)}"


def c_parameters(parameters: Sequence[Type], result: Type, types: LlvmTypes) -> list[str]:
    """The LLVM types of the parameters of a C function, the address of its result among them."""
    found = []
    if passing_of(result, types).in_memory:
        found.append(f"ptr sret({types.name(result)})")
    for of, passing in zip(parameters, passings(parameters, result, types), strict=True):
        if passing.in_memory:
            found.append(by_address(of, types))
        elif passing.registers:
            found += passing.registers
        else:
            found.append(f"{types.name(of)}{extension_of(of)}")
    return found
