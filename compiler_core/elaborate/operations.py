"""Primitive operations of inline MLIR as concrete ones.

The library spells types as its own; the concrete form has one kind of address, so that operations
on addresses are told what lies there. Some operations exist only before elaboration: sizes, calls
of C functions, questions about the target.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from compiler_core.elaborate import calls
from compiler_core.elaborate.abi import pack_elements
from compiler_core.elaborate.low_types import has_no_bytes, is_vector, layout_of
from compiler_core.elaborate.names import type_name
from compiler_core.elaborate.needs import declared
from compiler_core.elaborate.problems import ElaborationError
from compiler_core.elaborate.settings import layout, settings, target_words
from compiler_core.meta.constants import (
    BoolConst,
    IntConst,
    ListValue,
    Snapshot,
    StringConst,
    StructValue,
)
from compiler_core.meta.generators import BoundFunction
from compiler_core.meta.node import Node
from compiler_core.meta.types import CompoundType, DeclRef, RefType
from compiler_core.mir import body as low
from compiler_core.mir import generic
from compiler_core.mir.constants import (
    Constant,
    FunctionAddress,
    ScalarConstant,
    ZeroConstant,
)
from compiler_core.mir.operations import OPERATIONS, Kind
from compiler_core.mir.places import operand_type, place_type
from compiler_core.mir.types import (
    BOOL,
    INDEX,
    NONE,
    POINTER,
    Type,
    VectorType,
    function_pointer,
    is_integral,
    signature,
    struct,
    vector,
    width_of,
)
from compiler_core.sema.comptime import comptime_engine

if TYPE_CHECKING:
    from compiler_core.elaborate.function_builder import FunctionBuilder

_WORD: Final = re.compile(r"[A-Za-z_][A-Za-z_0-9.]*(?=[>\s]*$)")
# C functions that take any number of arguments behind the first ones.
_SEPARATORS: Final = re.compile(r"[/\\]")
_VARIADIC: Final = {
    "printf": 1, "fprintf": 2, "dprintf": 2, "snprintf": 3, "sprintf": 2, "open": 2, "fcntl": 2,
    "ioctl": 2,
}  # fmt: skip
_STEPPING: Final = frozenset({"pop.offset", "pop.array.gep", "kgen.struct.gep"})
_ROUNDING_HALVES: Final = {
    "pop.simd.reduce_add": "pop.add",
    "pop.simd.reduce_mul": "pop.mul",
    "pop.simd.reduce_min": "pop.min",
    "pop.simd.reduce_max": "pop.max",
    "pop.simd.reduce_and": "pop.and",
    "pop.simd.reduce_or": "pop.or",
    "pop.simd.reduce_xor": "pop.xor",
}


def operate(builder: FunctionBuilder, op: generic.Operate) -> None:
    """Emit a primitive operation."""
    special = _SPECIAL.get(op.name)
    if special is not None:
        special(builder, op)
        return
    if op.name not in OPERATIONS:
        raise ElaborationError(f"there is no operation '{op.name}'", builder.span)
    operands = [builder.read(operand) for operand in op.operands]
    destination = _place(builder, op.destination)
    types = [operand_type(operand) for operand in operands]
    result = None if destination is None else place_type(destination)
    if op.name.startswith("pop.simd.") and destination is not None:
        simple = _on_scalars(builder, op, operands, destination)
        if simple:
            return
    if op.name in _CONVERSIONS and result is not None and types and types[0] is result:
        assert destination is not None
        builder.emit(low.Assign(destination, operands[0]))
        return
    attributes = _attributes(builder, op)
    if op.name in _STEPPING and "type" not in attributes:
        attributes["type"] = _pointee(builder, op)
    if op.name == "pop.offset" and not is_integral(types[1]):
        raise ElaborationError("an address moves by an integer", builder.span)
    if OPERATIONS[op.name].meaning in _WITHOUT_RESULT or result is NONE:
        destination = None
    builder.emit(low.Operate(destination, op.name, tuple(operands), attributes))


_CONVERSIONS: Final = frozenset(
    {
        "pop.cast",
        "pop.bitcast",
        "pop.cast_to_builtin",
        "pop.cast_from_builtin",
        "kgen.rebind",
        "builtin.unrealized_conversion_cast",
        "pop.pointer.bitcast",
        "index.casts",
        "index.castu",
    }
)
_WITHOUT_RESULT: Final = frozenset({"store", "memcpy", "memmove", "memset", "assume", "trap"})


def _place(builder: FunctionBuilder, destination: generic.Place | None) -> low.Place | None:
    if destination is None:
        return None
    place, type_ = builder.place(destination)
    return None if has_no_bytes(builder.low_type(type_)) else place


def _attributes(builder: FunctionBuilder, op: generic.Operate) -> low.Attributes:
    """Return the attributes that the operation has in the concrete form."""
    found: low.Attributes = {}
    rules = {rule.name: rule for rule in OPERATIONS[op.name].attributes}
    for name, node in op.attributes.items():
        rule = rules.get(name)
        if rule is None:
            if name == "_type":
                continue
            raise ElaborationError(f"'{op.name}' has no attribute '{name}'", builder.span)
        value = builder.resolve(node)
        match rule.kind:
            case Kind.TYPE:
                found[name] = builder.low_type(value)
            case Kind.NUMBER:
                found[name] = _number(builder, value)
            case Kind.FLAG:
                found[name] = bool(_number(builder, value))
            case Kind.WORD:
                found[name] = word(builder, value)
            case Kind.NUMBERS:
                if not isinstance(value, ListValue):
                    raise ElaborationError(f"'{name}' is a list of numbers", builder.span)
                found[name] = tuple(_number(builder, item) for item in value.elements)
    return found


def _number(builder: FunctionBuilder, value: Node) -> int:
    if isinstance(value, (IntConst, BoolConst)):
        return int(value.value)
    raise ElaborationError("this number is not known when this is compiled", builder.span)


def word(builder: FunctionBuilder, value: Node) -> str:
    """Return the word that an attribute is: plain, or the innermost of an attribute of MLIR."""
    found = _written(value)
    if found is None:
        raise ElaborationError("this word is not known when this is compiled", builder.span)
    text = found.decode("utf-8", "replace")
    if not text.startswith("#"):
        return text
    match = _WORD.search(text)
    return match.group() if match else text


def _written(value: Node) -> bytes | None:
    """The bytes of a text that is a literal, or that a computation has found."""
    match value:
        case StringConst(value=data):
            return data
        case StructValue(fields=(Snapshot() as address, IntConst(value=size))):
            return address.contents[address.offset : address.offset + size]
        case StructValue(fields=(StringConst(value=data), IntConst(value=size))):
            return data[:size]
    return None


def _pointee(builder: FunctionBuilder, op: generic.Operate) -> Type:
    type_ = builder.type_of(op.operands[0])
    if isinstance(type_, CompoundType) and type_.name == "pointer":
        return builder.low_type(type_.children[0])
    if isinstance(type_, RefType):
        return builder.low_type(type_.pointee)
    raise ElaborationError("this is no address", builder.span)


# ---------------------------------------------------------------- vectors of one element


def _on_scalars(
    builder: FunctionBuilder,
    op: generic.Operate,
    operands: Sequence[low.Operand],
    destination: low.Place,
) -> bool:
    """Emit an operation on vectors for one element, or for a result of several."""
    types = [operand_type(operand) for operand in operands]
    made = place_type(destination)
    reducing = _ROUNDING_HALVES.get(op.name)
    if reducing is not None:
        if width_of(types[0]) == width_of(made):
            builder.emit(low.Assign(destination, operands[0]))
            return True
        if is_vector(made):
            _reduce_halves(builder, reducing, operands[0], destination)
            return True
        return False
    if is_vector(made) or (types and is_vector(types[0])):
        return False
    match op.name:
        case "pop.simd.splat" | "pop.simd.extractelement":
            builder.emit(low.Assign(destination, operands[0]))
        case "pop.simd.insertelement":
            builder.emit(low.Assign(destination, operands[1]))
        case "pop.simd.shuffle":
            mask = _attributes(builder, op)["mask"]
            chosen = operands[1 if mask == (1,) else 0]
            builder.emit(low.Assign(destination, chosen))
        case _:
            return False
    return True


def _reduce_halves(
    builder: FunctionBuilder, name: str, operand: low.Operand, destination: low.Place
) -> None:
    """Combine the halves of a vector until it is as short as the result."""
    wanted = width_of(place_type(destination))
    while True:
        of = operand_type(operand)
        assert isinstance(of, VectorType)
        half = of.count // 2
        parts = []
        for first in (0, half):
            part = builder.fresh("half", vector(of.element, half))
            mask = tuple(range(first, first + half))
            builder.emit(low.Operate(part, "pop.simd.shuffle", (operand, operand), {"mask": mask}))
            parts.append(low.Copy(part))
        joined = destination if half == wanted else builder.fresh("half", vector(of.element, half))
        builder.emit(low.Operate(joined, name, tuple(parts)))
        if half <= wanted:
            return
        operand = low.Copy(joined)


# ---------------------------------------------------------------- operations of elaboration


def _assign(builder: FunctionBuilder, op: generic.Operate, value: low.Operand) -> None:
    destination = _place(builder, op.destination)
    if destination is None:
        return
    if operand_type(value) is not place_type(destination):
        # A constant of another integer type.
        of = place_type(destination)
        if isinstance(value, ScalarConstant) and is_integral(of):
            value = ScalarConstant(of, value.bits)
    builder.emit(low.Assign(destination, value))


def _size_of(builder: FunctionBuilder, op: generic.Operate) -> None:
    size = layout_of(builder.db, builder.resolve(op.attributes["type"])).size
    _assign(builder, op, ScalarConstant(INDEX, size))


def _align_of(builder: FunctionBuilder, op: generic.Operate) -> None:
    alignment = layout_of(builder.db, builder.resolve(op.attributes["type"])).alignment
    _assign(builder, op, ScalarConstant(INDEX, alignment))


def _same_value(builder: FunctionBuilder, op: generic.Operate) -> None:
    """Emit nothing but an assignment: the two types are the same when this runs."""
    (operand,) = op.operands
    value = builder.read(operand)
    destination = _place(builder, op.destination)
    if destination is None:
        return
    if operand_type(value) is place_type(destination):
        builder.emit(low.Assign(destination, value))
    else:
        builder.emit(low.Operate(destination, "kgen.rebind", (value,)))


def _string_part(number: int) -> Callable[[FunctionBuilder, generic.Operate], None]:
    def emit(builder: FunctionBuilder, op: generic.Operate) -> None:
        (operand,) = op.operands
        if isinstance(builder.type_of(operand), RefType):
            place, _ = builder.reference(operand)
            value: low.Operand = low.Copy(place)
        else:
            value = builder.read(operand)
        destination = _place(builder, op.destination)
        if destination is None:
            return
        builder.emit(low.Operate(destination, "kgen.struct.extract", (value,), {"index": number}))

    return emit


def _call_location(builder: FunctionBuilder, op: generic.Operate) -> None:
    if builder.location is not None:
        _assign(builder, op, low.Copy(builder.location))
    else:
        _assign(builder, op, builder.text(b"?:0:0"))


def _type_name(builder: FunctionBuilder, op: generic.Operate) -> None:
    name = type_name(builder.resolve(op.attributes["type"]))
    _assign(builder, op, builder.text(name.encode()))


def _named_function(builder: FunctionBuilder, op: generic.Operate) -> BoundFunction | DeclRef:
    """The function that an operation is about."""
    function = builder.resolve(op.attributes["func"])
    if isinstance(function.type, CompoundType) and function.type.name == "function":
        function = function.type.children[0]
    if not isinstance(function, (BoundFunction, DeclRef)):
        raise ElaborationError("this is no function that has a name", builder.span)
    return function


def _function_name(builder: FunctionBuilder, op: generic.Operate) -> None:
    decl = declared(_named_function(builder, op)).decl
    _assign(builder, op, builder.text(decl.short_name.encode()))


def _function_module(builder: FunctionBuilder, op: generic.Operate) -> None:
    # A file that is in no package is known by its path.
    file = _SEPARATORS.split(declared(_named_function(builder, op)).decl.module)[-1]
    name = file.removesuffix(".mojo").removesuffix(".🔥").rpartition(".")[2]
    _assign(builder, op, builder.text(name.encode()))


def _linkage_name(builder: FunctionBuilder, op: generic.Operate) -> None:
    function = _named_function(builder, op)
    _assign(builder, op, builder.text(builder.needs.function(function, builder.span).encode()))


def _compiled(builder: FunctionBuilder, op: generic.Operate) -> None:
    """What a function becomes, as a text of the program."""
    function = _named_function(builder, op)
    engine = comptime_engine(builder.db)
    kind = word(builder, builder.resolve(op.attributes["kind"]))
    found = None if engine is None else engine.compiled(builder.db, function, kind)
    if found is None:
        message = "what a function becomes is known only when a program is made"
        raise ElaborationError(message, builder.span)
    _assign(builder, op, builder.text(found))


def _param_constant(builder: FunctionBuilder, op: generic.Operate) -> None:
    if op.destination is None:
        return
    place, type_ = builder.place(op.destination)
    builder.write(generic.Constant(op.attributes["value"], type_), place, type_)


def _global_constant(builder: FunctionBuilder, op: generic.Operate) -> None:
    value = builder.resolve(op.attributes["value"])
    if op.destination is None:
        return
    _, type_ = builder.place(op.destination)
    of = type_.children[0] if isinstance(type_, CompoundType) else value.type
    done = builder.constant(value, of)
    key = f"{value.fingerprint.hex()}.{of.fingerprint.hex()}"
    _assign(builder, op, builder.needs.address_of(key, done))


def _target_is(builder: FunctionBuilder, op: generic.Operate) -> None:
    asked = word(builder, builder.resolve(op.attributes["word"]))
    holds = asked in target_words(builder.db)
    _assign(builder, op, ScalarConstant(BOOL, int(holds)))


def _defined(builder: FunctionBuilder, op: generic.Operate) -> None:
    """Emit what `-D name=value` says, or else the default."""
    name = word(builder, builder.resolve(op.attributes["name"]))
    given = dict(settings(builder.db).defines).get(name)
    if op.name == "kgen.is_defined":
        _assign(builder, op, ScalarConstant(BOOL, int(given is not None)))
        return
    if op.destination is None:
        return
    place, type_ = builder.place(op.destination)
    if given is None:
        builder.write(generic.Constant(op.attributes["default"], type_), place, type_)
        return
    done: Constant
    match op.name:
        case "kgen.defined_string":
            done = builder.text(given.encode())
        case "kgen.defined_bool":
            done = ScalarConstant(BOOL, int(given.lower() in ("true", "1", "on", "")))
        case _:
            try:
                number = int(given, 0)
            except ValueError:
                message = f"'-D {name}={given}' does not give an integer"
                raise ElaborationError(message, builder.span) from None
            done = ScalarConstant(INDEX, number % (1 << layout(builder.db).pointer_bits))
    _assign(builder, op, done)


def _external_call(builder: FunctionBuilder, op: generic.Operate) -> None:
    name = word(builder, builder.resolve(op.attributes["func"]))
    operands = _c_operands(builder, op)
    destination = _place(builder, op.destination)
    result = NONE if destination is None else place_type(destination)
    types = tuple(map(operand_type, operands))
    given = op.attributes.get("fixed")
    fixed = _VARIADIC.get(name) if given is None else _number(builder, builder.resolve(given))
    called = signature(types if fixed is None else types[:fixed], result, None, fixed is not None)
    callee = low.FunctionName(builder.needs.external(name, called))
    builder.emit(low.Call(destination, callee, operands))


def _external_call_at(builder: FunctionBuilder, op: generic.Operate) -> None:
    """Emit the call of a C function whose address is the first operand."""
    address, *operands = _c_operands(builder, op)
    destination = _place(builder, op.destination)
    result = NONE if destination is None else place_type(destination)
    called = signature(tuple(map(operand_type, operands)), result, as_c=True)
    function = builder.fresh("function", function_pointer(called))
    is_number = operand_type(address) is INDEX
    name = "pop.index_to_pointer" if is_number else "pop.pointer.bitcast"
    builder.emit(low.Operate(function, name, (address,), {}))
    callee = low.Indirect(low.Copy(function))
    builder.emit(low.Call(destination, callee, tuple(operands)))


def _with_packs(builder: FunctionBuilder, op: generic.Operate) -> None:
    """Emit an operation on any values, where a pack stands for its elements."""
    operands = _c_operands(builder, op)
    destination = _place(builder, op.destination)
    builder.emit(low.Operate(destination, op.name, operands, _attributes(builder, op)))


def _c_operands(builder: FunctionBuilder, op: generic.Operate) -> tuple[low.Operand, ...]:
    """What is passed to a C function; a pack stands for its elements."""
    operands: list[low.Operand] = []
    for operand in op.operands:
        type_ = builder.type_of(operand)
        place = None
        if isinstance(type_, RefType):
            place, type_ = builder.reference(operand)
        elements = pack_elements(type_)
        if (function := _function_of(type_)) is not None:
            operands.append(FunctionAddress(POINTER, builder.needs.function(function)))
            continue
        if elements is None:
            operands.append(
                builder.read(operand) if place is None else builder.loaded(place, type_)
            )
            continue
        if place is None:
            stored = builder.fresh("pack", builder.low_type(type_))
            builder.write(operand, stored, type_)
            place = stored
        for loaded, element in zip(calls.unpacked(builder, place, elements), elements, strict=True):
            function = _function_of(element)
            operands.append(
                loaded
                if function is None
                else FunctionAddress(POINTER, builder.needs.function(function))
            )
    return tuple(operand for operand in operands if not has_no_bytes(operand_type(operand)))


def _function_of(type_: Node) -> Node | None:
    """The function that is the only value of a type, which C gets the address of."""
    if isinstance(type_, CompoundType) and type_.name == "function":
        return type_.children[0]
    return None


def _struct_extract(builder: FunctionBuilder, op: generic.Operate) -> None:
    (operand,) = op.operands
    number = _number(builder, builder.resolve(op.attributes["index"]))
    value = builder.read(operand)
    destination = _place(builder, op.destination)
    if destination is not None:
        builder.emit(low.Operate(destination, "kgen.struct.extract", (value,), {"index": number}))


def _exchange(builder: FunctionBuilder, op: generic.Operate) -> None:
    """Emit a compare-and-exchange, whose result is a pair."""
    operands = tuple(builder.read(operand) for operand in op.operands)
    pair = struct(operand_type(operands[1]), BOOL)
    made = builder.fresh("exchanged", pair)
    builder.emit(low.Operate(made, op.name, operands, _attributes(builder, op)))
    destination = _place(builder, op.destination)
    if destination is None:
        return
    if place_type(destination) is pair:
        builder.emit(low.Assign(destination, low.Copy(made)))
    else:
        builder.emit(
            low.Operate(destination, "kgen.struct.extract", (low.Copy(made),), {"index": 1})
        )


def _global_address(builder: FunctionBuilder, op: generic.Operate) -> None:
    """Emit the address of a variable that lasts as long as the program, by its name."""
    name = word(builder, builder.resolve(op.attributes["name"]))
    of = builder.low_type(builder.resolve(op.attributes["type"]))
    _assign(builder, op, builder.needs.variable(name, ZeroConstant(of)))


_SPECIAL: Final[dict[str, Callable[[FunctionBuilder, generic.Operate], None]]] = {
    "pop.size_of": _size_of,
    "pop.align_of": _align_of,
    "lit.ref.to_pointer": _same_value,
    "lit.ref.from_pointer": _same_value,
    "kgen.rebind": _same_value,
    "pop.string.address": _string_part(0),
    "pop.string.size": _string_part(1),
    "kgen.call_location": _call_location,
    "kgen.type_name": _type_name,
    "kgen.function_name": _function_name,
    "kgen.function_module": _function_module,
    "kgen.linkage_name": _linkage_name,
    "kgen.compiled": _compiled,
    "kgen.param.constant": _param_constant,
    "pop.global_constant": _global_constant,
    "kgen.target_is": _target_is,
    "kgen.is_defined": _defined,
    "kgen.defined_int": _defined,
    "kgen.defined_bool": _defined,
    "kgen.defined_string": _defined,
    "pop.external_call": _external_call,
    "pop.external_call_at": _external_call_at,
    "pop.call_llvm_intrinsic": _with_packs,
    "pop.inline_asm": _with_packs,
    "kgen.struct.extract": _struct_extract,
    "pop.atomic.cmpxchg": _exchange,
    "pop.global_address": _global_address,
}
