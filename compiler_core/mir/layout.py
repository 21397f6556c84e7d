"""Where everything lies in memory: sizes, alignments and offsets for a data layout.

Code generation writes the same numbers as alignments and paddings, and the interpreter reads and
writes its bytes by them; nobody else computes an offset.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from compiler_core.mir.types import (
    ArrayType,
    FloatType,
    FunctionPointerType,
    IndexType,
    IntType,
    NeverType,
    NoneType,
    PointerType,
    StructType,
    Type,
    VariantType,
    VectorType,
)


@dataclass(frozen=True, slots=True)
class Layout:
    """The size and alignment of a type, and the offsets of its parts, in bytes."""

    size: int
    alignment: int
    offsets: tuple[int, ...] = ()
    """Of the fields of a structure; for a variant, of the payload and the tag."""


@dataclass(frozen=True, slots=True)
class DataLayout:
    """What the layout of types depends on."""

    pointer_bits: int = 64
    _known: dict[Type, Layout] = field(default_factory=dict, init=False, repr=False, compare=False)

    def of(self, what: Type) -> Layout:
        """Return the layout of `what`."""
        known = self._known.get(what)
        if known is None:
            known = self._known[what] = self._compute(what)
        return known

    def size(self, what: Type) -> int:
        """Return the distance in bytes between two such values in an array."""
        return self.of(what).size

    def bits(self, what: Type) -> int:
        """Return the number of bits of a scalar."""
        match what:
            case IntType(bits=bits) | FloatType(bits=bits):
                return bits
        return self.pointer_bits

    def _compute(self, what: Type) -> Layout:
        match what:
            case IntType(bits=bits) | FloatType(bits=bits):
                size = _power_of_two((bits + 7) // 8)
                alignment = min(size, 16)
                return Layout(_aligned((bits + 7) // 8, alignment), alignment)
            case IndexType() | PointerType() | FunctionPointerType():
                return Layout(self.pointer_bits // 8, self.pointer_bits // 8)
            case VectorType(element=element, count=count):
                # A vector of truth values holds one bit for each, as LLVM stores it.
                size = _power_of_two((self.bits(element) * count + 7) // 8)
                return Layout(size, size)
            case ArrayType(element=element, count=count):
                inner = self.of(element)
                return Layout(inner.size * count, inner.alignment)
            case StructType(fields=fields, alignment=alignment):
                return self._structure(fields, alignment)
            case VariantType(alternatives=alternatives):
                layouts = [self.of(alternative) for alternative in alternatives]
                alignment = max(layout.alignment for layout in layouts)
                payload = _aligned(max(layout.size for layout in layouts), alignment)
                return Layout(_aligned(payload + 1, alignment), alignment, (0, payload))
            case NoneType() | NeverType():
                return Layout(0, 1)
        raise TypeError(f"{what} has no layout")

    def _structure(self, fields: tuple[Type, ...], alignment: int) -> Layout:
        offsets = []
        end = 0
        for part in fields:
            layout = self.of(part)
            end = _aligned(end, layout.alignment)
            offsets.append(end)
            end += layout.size
            alignment = max(alignment, layout.alignment)
        return Layout(_aligned(end, alignment), alignment, tuple(offsets))


def _aligned(offset: int, alignment: int) -> int:
    return (offset + alignment - 1) // alignment * alignment


def _power_of_two(number: int) -> int:
    return 1 << (number - 1).bit_length() if number > 1 else 1
