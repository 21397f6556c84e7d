"""Compile-time values as constants of the program, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from compiler_core.elaborate.adapters import adapted, behind_pointer, is_adapter
from compiler_core.elaborate.low_types import (
    EMPTY,
    TEXT,
    element_name,
    element_number,
    field_types,
    low_type,
)
from compiler_core.elaborate.needs import Needs
from compiler_core.elaborate.problems import ElaborationError
from compiler_core.elaborate.settings import layout
from compiler_core.incremental import Database
from compiler_core.meta.constants import (
    NONE_VALUE,
    BoolConst,
    DTypeConst,
    FloatConst,
    IntConst,
    ListValue,
    NoneConst,
    Poison,
    SimdConst,
    Snapshot,
    StringConst,
    StructValue,
    boolean,
    dtype,
    floating,
    integer,
    list_of,
    simd,
    snapshot,
    string,
    struct_value,
)
from compiler_core.meta.functions import FunctionType
from compiler_core.meta.generators import BoundFunction
from compiler_core.meta.machine import FloatValue
from compiler_core.meta.node import Node
from compiler_core.meta.simplify import Simplifier
from compiler_core.meta.types import (
    DTYPE,
    ELEMENT_TYPES,
    NONE,
    STRING,
    CompoundType,
    DeclRef,
    PrimitiveType,
    RefType,
    SimdType,
    StructType,
    compound_type,
)
from compiler_core.mir.body import Global
from compiler_core.mir.constants import (
    AggregateConstant,
    BytesConstant,
    Constant,
    FunctionAddress,
    GlobalAddress,
    ScalarConstant,
    StringConstant,
    UndefinedConstant,
    ZeroConstant,
)
from compiler_core.mir.layout import DataLayout
from compiler_core.mir.numbers import bits_to_float, float_to_bits, fraction_to_bits
from compiler_core.mir.types import (
    BOOL,
    INDEX,
    POINTER,
    UI8,
    ArrayType,
    FloatType,
    PointerType,
    Type,
    array,
    is_integral,
    is_signed,
    struct,
)
from compiler_core.mir.types import (
    StructType as LowStruct,
)
from compiler_core.sema.conformance import Knowledge
from compiler_core.sema.fields import struct_fields
from compiler_core.sema.primitives import PRINTER


def text_constant(data: bytes) -> Constant:
    """The value of a string literal."""
    return AggregateConstant(TEXT, (StringConstant(data), ScalarConstant(INDEX, len(data))))


def constant(db: Database, needs: Needs, value: Node, type_: Node) -> Constant:
    """A compile-time value as a constant of a type."""
    low = low_type(db, type_)
    match value:
        case Poison(message=message):
            raise ElaborationError(message)
        case BoolConst(value=flag) if is_integral(low):
            return ScalarConstant(low, int(flag))
        case IntConst(value=number) if is_integral(low):
            return ScalarConstant(low, number % (1 << layout(db).bits(low)))
        case IntConst(value=number) if isinstance(low, FloatType):
            return ScalarConstant(low, float_bits(FloatValue.of(number), low))
        case FloatConst(value=number) if isinstance(low, FloatType):
            return ScalarConstant(low, float_bits(number, low))
        case StringConst(value=data) if low is TEXT:
            return text_constant(data)
        case StringConst(value=data) if low is POINTER:
            return StringConstant(data)
        case DTypeConst(name=name) if low is UI8:
            return ScalarConstant(UI8, element_number(name))
        case NoneConst():
            return ZeroConstant(low)
        case SimdConst(elements=elements) if isinstance(type_, SimdType):
            element = _element_type(type_)
            if len(elements) == 1:
                return constant(db, needs, elements[0], element)
            return AggregateConstant(low, tuple(constant(db, needs, e, element) for e in elements))
        case StructValue(fields=parts):
            types = _part_types(db, type_, len(parts))
            made = [constant(db, needs, part, of) for part, of in zip(parts, types, strict=True)]
            return AggregateConstant(low, tuple(made))
        case ListValue(elements=elements) if low is not EMPTY or not elements:
            types = _part_types(db, type_, len(elements))
            made = [constant(db, needs, part, of) for part, of in zip(elements, types, strict=True)]
            if not made and not isinstance(low, (ArrayType, LowStruct)):
                return ZeroConstant(low)
            return AggregateConstant(low, tuple(made))
        case Snapshot(alignment=0, offset=number):
            return ScalarConstant(low, number) if number else ZeroConstant(low)
        case Snapshot():
            return _memory(db, needs, value)
        case DeclRef() | BoundFunction() if low is POINTER and isinstance(value.type, FunctionType):
            if isinstance(type_, FunctionType):
                value = behind_pointer(db, value, type_)
            return FunctionAddress(POINTER, needs.function(value))
    if low is EMPTY:
        return ZeroConstant(low)
    if value is type_:
        raise ElaborationError("a closure that captures something cannot be called at compile time")
    if not value.is_value:
        raise ElaborationError(f"'{PRINTER.show(value)}' is not known when this is compiled")
    raise ElaborationError(
        f"'{PRINTER.show(value)}' cannot be used as a value of type '{PRINTER.show(type_)}'"
    )


def _element_type(type_: SimdType) -> Node:
    assert isinstance(type_.dtype, DTypeConst)
    return ELEMENT_TYPES[type_.dtype.name]


def _part_types(db: Database, type_: Node, count: int) -> tuple[Node, ...]:
    """The types of the parts of an aggregate."""
    if isinstance(type_, CompoundType):
        parts = type_.children
        if type_.name == "pack" and isinstance(parts[0], ListValue):
            return parts[0].elements
        if type_.name == "array":
            return (parts[1],) * count
        return parts
    types = field_types(db, type_)
    if len(types) != count:
        raise ElaborationError(f"this is no value of type '{PRINTER.show(type_)}'")
    return types


def float_bits(value: FloatValue, of: FloatType) -> int:
    """The bits of an exact number in a format."""
    if value.fraction is None:
        return float_to_bits(float(value.special), of)
    if not value.fraction:
        return 0
    return fraction_to_bits(value.fraction, of)


def _memory(db: Database, needs: Needs, value: Snapshot) -> Constant:
    """The address of memory that a computation left, which becomes a global."""
    key = value.fingerprint.hex()
    if not value.contents and not value.places:
        return needs_address(needs, key, BytesConstant(array(UI8, 1), b"\0"), value)
    fields: list[Constant] = []
    start = 0
    for at, target in zip(value.places, value.pointers, strict=True):
        if at > start:
            fields.append(_bytes(value.contents[start:at]))
        fields.append(constant(db, needs, target, target.type))
        start = at + layout(db).pointer_bits // 8
    if start < len(value.contents):
        fields.append(_bytes(value.contents[start:]))
    contents = (
        fields[0]
        if len(fields) == 1
        else AggregateConstant(struct(*(field.type for field in fields)), tuple(fields))
    )
    return needs_address(needs, key, contents, value)


def needs_address(needs: Needs, key: str, contents: Constant, value: Snapshot) -> Constant:
    """The address inside a global with these contents."""
    return GlobalAddress(needs.memory(key, contents, value.alignment), value.offset)


def _bytes(data: bytes) -> Constant:
    return BytesConstant(array(UI8, len(data)), data)


class Reader:
    """Reads what a computation left as compile-time values."""

    def __init__(
        self, db: Database, globals_: dict[str, Global], functions: Mapping[str, Node]
    ) -> None:
        self.db = db
        self.globals = globals_
        self.functions = functions
        # The globals that are being read: memory that leads to itself has no value.
        self.open: set[str] = set()

    def value(self, found: Constant, type_: Node) -> Node:
        """Return a constant as a value of a type."""
        low = found.type
        match type_:
            case PrimitiveType() if type_ is NONE:
                return NONE_VALUE
            case PrimitiveType() if type_ is STRING:
                return string(self._text(found))
            case PrimitiveType() if type_ is DTYPE:
                name = element_name(_bits(found))
                if name is None:
                    raise ElaborationError("the result is no DType")
                return dtype(name)
            case PrimitiveType() if low is BOOL:
                return boolean(bool(_bits(found)))
            case PrimitiveType() if is_integral(low):
                return integer(_signed(_bits(found), low, layout(self.db)), type_)
            case PrimitiveType() if isinstance(low, FloatType):
                return floating(bits_to_float(_bits(found), low), type_)
            case SimdType():
                element = _element_type(type_)
                if low is BOOL:
                    return simd([self.value(found, element)], type_)
                return simd([self.value(part, element) for part in _parts(found)], type_)
            case StructType():
                infos = struct_fields(self.db, type_)
                parts = _parts(found, len(infos))
                # Origins are kept: they are part of the types of what is read.
                simplifier = Simplifier(Knowledge(self.db))
                fields = [
                    (info.name, self.value(part, simplifier(info.type)))
                    for info, part in zip(infos, parts, strict=True)
                ]
                return struct_value(type_, fields)
            case CompoundType(name="pointer") | RefType() | FunctionType():
                return self._pointer(found, type_)
            case CompoundType(name="array" | "pack"):
                count = len(_parts(found))
                types = _part_types(self.db, type_, count)
                values = [
                    self.value(part, of) for part, of in zip(_parts(found), types, strict=True)
                ]
                return list_of(tuple(values), type_)
            case CompoundType(name="function"):
                return type_.children[0]
        raise ElaborationError(
            f"a value of type '{PRINTER.show(type_)}' cannot be the result of a computation "
            "at compile time yet"
        )

    def _pointer(self, found: Constant, type_: Node) -> Node:
        match found:
            case ZeroConstant() | UndefinedConstant():
                # Nothing is at null: no contents, no alignment.
                return snapshot(b"", 0, 0, (), type_)
            case ScalarConstant(bits=number):
                return snapshot(b"", 0, number, (), type_)
            case StringConstant(data=data):
                return snapshot(data + b"\0", 1, 0, (), type_)
            case GlobalAddress(name=name, offset=offset):
                return self._memory(name, offset, type_)
            case FunctionAddress(name=name) if name in self.functions:
                return self._function(self.functions[name], type_)
        raise ElaborationError("the result leads to a function that nobody knows")

    def _function(self, found: Node, type_: Node) -> Node:
        """A function whose address a computation left."""
        if not is_adapter(found):
            return found
        if isinstance(type_, FunctionType):
            # Whoever wants the address again finds out that it takes an adapter.
            return adapted(found)
        raise ElaborationError(
            "the address of a function that is called in another way cannot be kept in memory "
            "at compile time yet"
        )

    def _memory(self, name: str, offset: int, type_: Node) -> Node:
        if name in self.open:
            raise ElaborationError("the result leads back to itself in memory")
        one = self.globals.get(name)
        if one is None:
            raise ElaborationError("the result leads to memory that nobody knows")
        self.open.add(name)
        try:
            contents = bytearray()
            pointers: list[tuple[int, Node]] = []
            self._fill(one.value, contents, pointers)
        finally:
            self.open.discard(name)
        alignment = max(one.alignment, 1)
        return snapshot(bytes(contents), alignment, offset, pointers, type_)

    def _fill(self, value: Constant, contents: bytearray, pointers: list[tuple[int, Node]]) -> None:
        """Append the bytes of a constant, and note its pointers."""
        lies = layout(self.db).of(value.type)
        contents.extend(bytes(-len(contents) % lies.alignment))
        start = len(contents)
        match value:
            case BytesConstant(data=data):
                contents += data
            case ScalarConstant(type=PointerType()):
                pointers.append((start, self._pointer(value, _RAW)))
            case ScalarConstant(bits=bits):
                contents += (bits & ((1 << 8 * lies.size) - 1)).to_bytes(lies.size, "little")
            case AggregateConstant(elements=elements):
                for element in elements:
                    self._fill(element, contents, pointers)
            case StringConstant() | GlobalAddress() | FunctionAddress():
                pointers.append((start, self._pointer(value, _RAW)))
        contents.extend(bytes(start + lies.size - len(contents)))

    def _text(self, found: Constant) -> bytes:
        match found:
            case AggregateConstant(elements=(address, length)):
                size = _bits(length)
                if not size:
                    return b""
                if isinstance(address, StringConstant):
                    return address.data[:size]
                where = self._pointer(address, _RAW)
                assert isinstance(where, Snapshot)
                return where.contents[where.offset : where.offset + size]
        return b""


_RAW: Final = compound_type("pointer", NONE)


def _bits(found: Constant) -> int:
    return found.bits if isinstance(found, ScalarConstant) else 0


def _signed(bits: int, low: Type, layout: DataLayout) -> int:
    width = layout.bits(low)
    return bits - (1 << width) if is_signed(low) and bits >> (width - 1) else bits


def _parts(found: Constant, count: int = 0) -> tuple[Constant, ...]:
    match found:
        case AggregateConstant(elements=elements):
            return elements
        case BytesConstant(data=data):
            return tuple(ScalarConstant(UI8, byte) for byte in data)
    low = found.type
    if isinstance(low, LowStruct):
        return tuple(ZeroConstant(of) for of in low.fields)
    if isinstance(low, ArrayType):
        return tuple(ZeroConstant(low.element) for _ in range(low.count))
    return tuple(ZeroConstant(EMPTY) for _ in range(count))
