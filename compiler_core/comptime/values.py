"""Values of low types as Python objects, and as the bytes of the target.

Integers are their bits as non-negative `int`; floats are `float` (a signalling not-a-number becomes
a quiet one); pointers are `Pointer`; vectors, arrays and structures are tuples; a variant is a pair
of its tag and the value of that alternative; `none` is `()`.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any

from compiler_core.comptime.memory import NULL, Allocation, Memory, Pointer
from compiler_core.comptime.results import undefined
from compiler_core.mir.layout import DataLayout
from compiler_core.mir.numbers import bits_to_float, float_to_bits
from compiler_core.mir.types import (
    ArrayType,
    FloatType,
    FunctionPointerType,
    IndexType,
    IntType,
    NoneType,
    PointerType,
    StructType,
    Type,
    VariantType,
    VectorType,
    is_integral,
)

# What a local holds: see above. The shape follows the type, which the verifier has checked.
Value = Any
Reader = Callable[[Allocation, int], Value]
Writer = Callable[[Allocation, int, Value], None]

_DOUBLE = struct.Struct("<d")
_SINGLE = struct.Struct("<f")


class Codecs:
    """Reading and writing the values of each type, for one data layout."""

    __slots__ = ("_readers", "_writers", "layout", "memory")

    def __init__(self, layout: DataLayout, memory: Memory) -> None:
        self.layout = layout
        self.memory = memory
        self._readers: dict[Type, Reader] = {}
        self._writers: dict[Type, Writer] = {}

    def zero(self, of: Type) -> Value:
        """Return the value whose bytes are nought."""
        match of:
            case IntType() | IndexType():
                return 0
            case FloatType():
                return bits_to_float(0, of)
            case PointerType() | FunctionPointerType():
                return NULL
            case VectorType(element=element, count=count) | ArrayType(element=element, count=count):
                return (self.zero(element),) * count
            case StructType(fields=fields):
                return tuple(map(self.zero, fields))
            case VariantType(alternatives=alternatives):
                return (0, self.zero(alternatives[0]))
        return ()

    # Scalars and vectors as bits

    def to_bits(self, value: Value, of: Type) -> int:
        """Return the bits of a scalar or vector, the first element lowest."""
        if is_integral(of):
            return int(value)
        if isinstance(of, FloatType):
            return float_to_bits(value, of)
        if isinstance(of, VectorType):
            width = self.layout.bits(of.element)
            bits = 0
            for position, element in enumerate(value):
                bits |= self.to_bits(element, of.element) << (position * width)
            return bits
        return int(value.address)

    def from_bits(self, bits: int, of: Type) -> Value:
        """Return the scalar or vector with these bits."""
        if isinstance(of, VectorType):
            width = self.layout.bits(of.element)
            mask = (1 << width) - 1
            return tuple(
                self.from_bits(bits >> (position * width) & mask, of.element)
                for position in range(of.count)
            )
        if isinstance(of, FloatType):
            return bits_to_float(bits, of)
        if is_integral(of):
            return bits
        return self.memory.at_address(bits)

    # Bytes

    def reader(self, of: Type) -> Reader:
        """Return the function that reads a value of a type from bytes inside an allocation."""
        known = self._readers.get(of)
        if known is None:
            known = self._readers[of] = self._make_reader(of)
        return known

    def writer(self, of: Type) -> Writer:
        """Return the function that writes a value of a type to bytes inside an allocation."""
        known = self._writers.get(of)
        if known is None:
            known = self._writers[of] = self._make_writer(of)
        return known

    def _make_reader(self, of: Type) -> Reader:
        size = self.layout.size(of)
        match of:
            case IntType(bits=bits) if bits < 8 * size:
                mask = (1 << bits) - 1
                return lambda at, o: int.from_bytes(at.data[o : o + size], "little") & mask
            case IntType() | IndexType():
                return lambda at, o: int.from_bytes(at.data[o : o + size], "little")
            case FloatType(name="f64"):
                return lambda at, o: _DOUBLE.unpack_from(at.data, o)[0]
            case FloatType(name="f32"):
                return lambda at, o: _SINGLE.unpack_from(at.data, o)[0]
            case FloatType():
                return lambda at, o: bits_to_float(
                    int.from_bytes(at.data[o : o + size], "little"), of
                )
            case PointerType() | FunctionPointerType():
                return self._pointer_reader(size)
            case VectorType():
                return self._vector_reader(of)
            case ArrayType(element=element, count=count):
                inner, step = self.reader(element), self.layout.size(element)
                return lambda at, o: tuple(inner(at, o + step * n) for n in range(count))
            case StructType(fields=fields):
                offsets = self.layout.of(of).offsets
                parts = list(zip(map(self.reader, fields), offsets, strict=True))
                return lambda at, o: tuple(read(at, o + offset) for read, offset in parts)
            case VariantType():
                return self._variant_reader(of)
        return lambda _at, _o: ()

    def _pointer_reader(self, size: int) -> Reader:
        def read(at: Allocation, offset: int) -> Pointer:
            address = int.from_bytes(at.data[offset : offset + size], "little")
            into = at.pointers.get(offset)
            if into is None:
                return Pointer(None, address) if address else NULL
            return Pointer(into, address - into.base)

        return read

    def _vector_reader(self, of: VectorType) -> Reader:
        width = self.layout.bits(of.element)
        if width % 8:
            size = self.layout.size(of)
            return lambda at, o: self.from_bits(int.from_bytes(at.data[o : o + size], "little"), of)
        inner, step, count = self.reader(of.element), width // 8, of.count
        return lambda at, o: tuple(inner(at, o + step * n) for n in range(count))

    def _variant_reader(self, of: VariantType) -> Reader:
        readers = [self.reader(alternative) for alternative in of.alternatives]
        tag_offset = self.layout.of(of).offsets[1]

        def read(at: Allocation, offset: int) -> Value:
            tag = at.data[offset + tag_offset]
            if tag >= len(readers):
                raise undefined("uses a variant that was never given a value")
            return (tag, readers[tag](at, offset))

        return read

    def _make_writer(self, of: Type) -> Writer:
        size = self.layout.size(of)
        match of:
            case IntType() | IndexType():

                def write_integer(at: Allocation, o: int, value: Value) -> None:
                    at.data[o : o + size] = value.to_bytes(size, "little")

                return write_integer
            case FloatType(name="f64"):
                return lambda at, o, value: _DOUBLE.pack_into(at.data, o, value)
            case FloatType():

                def write_float(at: Allocation, o: int, value: Value) -> None:
                    at.data[o : o + size] = float_to_bits(value, of).to_bytes(size, "little")

                return write_float
            case PointerType() | FunctionPointerType():

                def write_pointer(at: Allocation, o: int, value: Value) -> None:
                    address = value.address & ((1 << 8 * size) - 1)
                    at.data[o : o + size] = address.to_bytes(size, "little")
                    if value.allocation is not None:
                        at.pointers[o] = value.allocation

                return write_pointer
            case VectorType():
                return self._vector_writer(of)
            case ArrayType(element=element, count=count):
                return _sequence_writer(self.writer(element), self.layout.size(element), count)
            case StructType(fields=fields):
                offsets = self.layout.of(of).offsets
                parts = list(zip(map(self.writer, fields), offsets, strict=True))

                def write_structure(at: Allocation, o: int, value: Value) -> None:
                    for (write, offset), part in zip(parts, value, strict=True):
                        write(at, o + offset, part)

                return write_structure
            case VariantType(alternatives=alternatives):
                writers = [self.writer(alternative) for alternative in alternatives]
                tag_offset = self.layout.of(of).offsets[1]

                def write_variant(at: Allocation, o: int, value: Value) -> None:
                    tag, payload = value
                    writers[tag](at, o, payload)
                    at.data[o + tag_offset] = tag

                return write_variant
            case NoneType():
                pass
        return lambda _at, _o, _value: None

    def _vector_writer(self, of: VectorType) -> Writer:
        width = self.layout.bits(of.element)
        if width % 8 == 0:
            return _sequence_writer(self.writer(of.element), width // 8, of.count)
        size = self.layout.size(of)

        def write(at: Allocation, o: int, value: Value) -> None:
            at.data[o : o + size] = self.to_bits(value, of).to_bytes(size, "little")

        return write


def _sequence_writer(inner: Writer, step: int, count: int) -> Writer:
    def write(at: Allocation, o: int, value: Value) -> None:
        for position in range(count):
            inner(at, o + step * position, value[position])

    return write
