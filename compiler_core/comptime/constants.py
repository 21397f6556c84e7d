"""Constants into the machine's values and memory, and back with all that they lead to."""

from __future__ import annotations

from compiler_core.comptime.memory import Allocation, Memory, Pointer
from compiler_core.comptime.results import ComptimeError, Reason, undefined
from compiler_core.comptime.values import Codecs, Value
from compiler_core.mir.body import Global, Module
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
from compiler_core.mir.numbers import bits_to_float, float_to_bits
from compiler_core.mir.types import (
    POINTER,
    UI8,
    ArrayType,
    FloatType,
    FunctionPointerType,
    PointerType,
    StructType,
    Type,
    VariantType,
    VectorType,
    array,
    function_pointer,
    is_integral,
    struct,
)


class Materials:
    """The globals, strings and functions of a module as allocations of one machine."""

    __slots__ = ("_functions", "_globals", "_strings", "codecs", "memory", "module")

    def __init__(self, module: Module, memory: Memory, codecs: Codecs) -> None:
        self.module = module
        self.memory = memory
        self.codecs = codecs
        self._globals: dict[str, Allocation] = {}
        self._strings: dict[bytes, Allocation] = {}
        self._functions: dict[str, Allocation] = {}

    def value(self, constant: Constant) -> Value:
        """Return the value of a constant."""
        match constant:
            case ScalarConstant(type=of, bits=bits):
                if isinstance(of, PointerType):
                    return Pointer(None, bits)
                if isinstance(of, FloatType):
                    return bits_to_float(bits, of)
                return bits & ((1 << self.codecs.layout.bits(of)) - 1)
            case AggregateConstant(type=of, elements=elements, tag=tag):
                if isinstance(of, VariantType):
                    return (tag, self.value(elements[0]))
                return tuple(map(self.value, elements))
            case BytesConstant(data=data):
                return tuple(data)
            case StringConstant(data=data):
                return Pointer(self._string(data), 0)
            case GlobalAddress(name=name, offset=offset):
                return Pointer(self._global(name), offset)
            case FunctionAddress(name=name):
                return Pointer(self._function(name), 0)
            case ZeroConstant(type=of) | UndefinedConstant(type=of):
                return self.codecs.zero(of)

    def _string(self, data: bytes) -> Allocation:
        known = self._strings.get(data)
        if known is None:
            known = self._strings[data] = self.memory.allocate(len(data) + 1, 1)
            known.data[: len(data)] = data
            known.writable = False
        return known

    def _function(self, name: str) -> Allocation:
        known = self._functions.get(name)
        if known is None:
            known = self._functions[name] = self.memory.allocate(0)
            known.function = name
        return known

    def _global(self, name: str) -> Allocation:
        known = self._globals.get(name)
        if known is None:
            one = self.module.globals[name]
            if one.mutable:
                message = f"uses the global {name}, whose value is known only when a program runs"
                raise ComptimeError(Reason.UNSUPPORTED, message)
            layout = self.codecs.layout.of(one.value.type)
            alignment = max(layout.alignment, one.alignment)
            known = self.memory.allocate(layout.size, alignment, name)
            # A global may refer to itself, or to one that refers to it.
            self._globals[name] = known
            self.codecs.writer(one.value.type)(known, 0, self.value(one.value))
            known.writable = False
        return known


class Readback:
    """Turns values into constants, and the memory that they lead to into globals."""

    __slots__ = ("_names", "codecs", "globals", "module", "prefix")

    def __init__(self, module: Module, codecs: Codecs, prefix: str) -> None:
        self.module = module
        self.codecs = codecs
        self.prefix = prefix
        self.globals: list[Global] = []
        self._names: dict[Allocation, str] = {}

    def constant(self, value: Value, of: Type) -> Constant:
        """Return a value as a constant."""
        if is_integral(of):
            return ScalarConstant(of, value)
        match of:
            case FloatType():
                return ScalarConstant(of, float_to_bits(value, of))
            case PointerType() | FunctionPointerType():
                return self._pointer(value, of)
            case VectorType(element=element) | ArrayType(element=element):
                if element is UI8 and isinstance(of, ArrayType):
                    return BytesConstant(of, bytes(value))
                return AggregateConstant(of, tuple(self.constant(part, element) for part in value))
            case StructType(fields=fields):
                parts = zip(value, fields, strict=True)
                return AggregateConstant(of, tuple(self.constant(part, f) for part, f in parts))
            case VariantType(alternatives=alternatives):
                tag, payload = value
                return AggregateConstant(of, (self.constant(payload, alternatives[tag]),), tag)
        return ZeroConstant(of)

    def _pointer(self, pointer: Pointer, of: Type) -> Constant:
        allocation = pointer.allocation
        if allocation is None:
            # An address made of a number is that number in the program as well.
            return ScalarConstant(of, pointer.offset) if pointer.offset else ZeroConstant(of)
        if allocation.function:
            signature = self.module.signature_of(allocation.function)
            assert signature is not None
            return FunctionAddress(function_pointer(signature), allocation.function)
        if not allocation.alive:
            raise undefined("the result points at memory that was freed")
        return GlobalAddress(self._global(allocation), pointer.offset)

    def _global(self, allocation: Allocation) -> str:
        if allocation.name:
            return allocation.name
        name = self._names.get(allocation)
        if name is None:
            name = f"{self.prefix}.{len(self._names)}"
            # Known before its contents: they may lead back to it.
            self._names[allocation] = name
            contents = self._contents(allocation)
            self.globals.append(Global(name, contents, alignment=allocation.alignment))
        return name

    def _contents(self, allocation: Allocation) -> Constant:
        """Return the bytes of an allocation with its pointers as a structure."""
        data = bytes(allocation.data)
        size = self.codecs.layout.size(POINTER)
        read = self.codecs.reader(POINTER)
        fields: list[Constant] = []
        start = 0
        for offset in sorted(allocation.pointers):
            if offset % size:
                raise undefined("the result holds a pointer at an odd place")
            if offset > start:
                fields.append(_bytes(data[start:offset]))
            fields.append(self._pointer(read(allocation, offset), POINTER))
            start = offset + size
        if not fields:
            return _bytes(data)
        if start < len(data):
            fields.append(_bytes(data[start:]))
        return AggregateConstant(struct(*(field.type for field in fields)), tuple(fields))


def _bytes(data: bytes) -> Constant:
    return BytesConstant(array(UI8, len(data)), data)
