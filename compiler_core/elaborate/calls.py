"""Calls: which function it is, and how the arguments and the result are passed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compiler_core.elaborate.abi import Abi, Slot, abi_of_type, is_pack, pack_elements
from compiler_core.elaborate.bodies import abi_of, asks_for_caller
from compiler_core.elaborate.locations import location_text
from compiler_core.elaborate.low_types import has_no_bytes
from compiler_core.elaborate.needs import declared
from compiler_core.elaborate.operands import Lowered, Operand
from compiler_core.elaborate.problems import ElaborationError
from compiler_core.incremental import Database, query
from compiler_core.meta.constants import StructValue, struct_value
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import FunctionType
from compiler_core.meta.generators import BoundFunction
from compiler_core.meta.node import Node
from compiler_core.meta.substitution import apply, replace
from compiler_core.meta.types import NONE as NO_RESULT
from compiler_core.meta.types import CompoundType, DeclRef, RefType, StructType, struct_type
from compiler_core.mir import body as low
from compiler_core.mir import generic
from compiler_core.mir.types import NEVER, NONE, POINTER, array, function_pointer
from compiler_core.sema.closures import function_of_closure, is_closure
from compiler_core.sema.conformance import implementation, known_trait
from compiler_core.sema.declarations import parameters_of, subject_of
from compiler_core.sema.functions import function_node
from compiler_core.sema.lifecycle import (
    TRIVIAL,
    Answer,
    Duty,
    copy_of,
    destroy_of,
    move_of,
    written_duty,
)
from compiler_core.sema.primitives import PRINTER
from compiler_core.source import Span

if TYPE_CHECKING:
    from compiler_core.elaborate.function_builder import FunctionBuilder


@dataclass(frozen=True, slots=True)
class _Target:
    """What is called."""

    callee: low.Callee
    abi: Abi
    # How many of the generic call's first arguments are not passed.
    skipped: int = 0
    # Whether it is told where the function is called that calls it.
    of_caller: bool = False


@dataclass(frozen=True, slots=True)
class Bits:
    """A constructor or destructor that does nothing but copy bits, or nothing at all."""

    duty: Duty


def call(builder: FunctionBuilder, instruction: generic.Call) -> None:
    """Emit a call that does not raise."""
    target = _target(builder, instruction.callee)
    destination = _destination(builder, instruction.destination)
    result = builder.resolve(instruction.result)
    location = instruction.location or instruction.span
    _emit(builder, target, instruction.arguments, destination, result, location)


def try_call(builder: FunctionBuilder, terminator: generic.TryCall) -> None:
    """Emit a call that may raise, and where it goes on."""
    target = _target(builder, terminator.callee)
    destination = _destination(builder, terminator.destination)
    result = builder.resolve(terminator.result)
    location = terminator.location or terminator.span
    if isinstance(target, Bits) or target.abi.signature.raises is None:
        # Of functions that are generic over what they raise, some raise nothing.
        _emit(builder, target, terminator.arguments, destination, result, location)
        builder.block.terminator = low.Goto(builder.target(terminator.then))
        return
    edges = (terminator.error, terminator.then, terminator.handler)
    _emit(builder, target, terminator.arguments, destination, result, location, edges)


def construct(
    builder: FunctionBuilder,
    function: Node,
    operand: Operand,
    destination: low.Place,
    type_: Node,
) -> None:
    """Emit the call of a copy or move constructor."""
    target = _direct(builder, builder.environment.eraser(function))
    _emit(builder, target, [operand], (destination, type_), type_, builder.span)


def invoke(builder: FunctionBuilder, function: Node, operands: Sequence[Operand]) -> None:
    """Emit the call of a function for its effects."""
    target = _direct(builder, builder.environment.eraser(function))
    result = NO_RESULT if isinstance(target, Bits) else target.abi.result
    _emit(builder, target, operands, None, result, builder.span)


_Destination = tuple[low.Place, Node] | None
# Where the error goes, and the blocks that come next.
_Edges = tuple[generic.Place | None, generic.Block, generic.Block]


def _destination(builder: FunctionBuilder, place: generic.Place | None) -> _Destination:
    return None if place is None else builder.place(place)


# ---------------------------------------------------------------- what is called


def _target(builder: FunctionBuilder, callee: generic.Callee) -> _Target | Bits:
    match callee:
        case generic.Direct(function=function):
            return _direct(builder, builder.resolve(function))
        case generic.Indirect(pointer=pointer, type=type_):
            return _indirect(builder, pointer, builder.resolve(type_))
        case generic.Invoke(callable=callable_, function=function):
            called = None if function is None else builder.resolve(function)
            return _invoked(builder, builder.resolve(callable_), called)


def _direct(builder: FunctionBuilder, function: Node) -> _Target | Bits:
    found = implemented(builder.db, function)
    if isinstance(found, Bits):
        return found
    environment = builder.environment
    instance = environment.eraser(environment.simplifier(found))
    try:
        abi = abi_of(builder.db, instance)
    except ElaborationError as error:
        raise ElaborationError(error.message, builder.span) from None
    name = low.FunctionName(builder.needs.function(instance, builder.span))
    return _Target(name, abi, of_caller=asks_for_caller(instance))


def _indirect(builder: FunctionBuilder, pointer: generic.Operand, type_: Node) -> _Target:
    if not isinstance(type_, FunctionType):
        raise ElaborationError(f"'{PRINTER.show(type_)}' cannot be called", builder.span)
    abi = abi_of_type(builder.db, type_)
    typed = builder.fresh("function", function_pointer(abi.signature))
    builder.emit(low.Operate(typed, "pop.pointer.bitcast", (builder.read(pointer),)))
    return _Target(low.Indirect(low.Copy(typed)), abi)


def _invoked(builder: FunctionBuilder, callable_: Node, called: Node | None) -> _Target | Bits:
    match callable_:
        case CompoundType(name="function", children=(function, *_)):
            found = _direct(builder, function if called is None else called)
            if isinstance(found, Bits):
                return found
            return _Target(found.callee, found.abi, 1)
        case StructType(decl=decl) if is_closure(decl) and called is not None:
            return _direct(builder, called)
        case StructType(decl=decl, arguments=arguments) if is_closure(decl):
            found_node = function_node(builder.db, function_of_closure(decl))
            if found_node is not None:
                # Behind the parameters around the function stand the types of its captures.
                around = arguments[:-1]
                bound = apply(found_node, around) if around else found_node
                return _direct(builder, bound)
    shown = PRINTER.show(callable_)
    raise ElaborationError(f"a value of type '{shown}' cannot be called here yet", builder.span)


def implemented(db: Database, function: Node) -> Node | Bits:
    """The function that stands for a trait's once the type is known; any other is itself."""
    if not isinstance(function, (BoundFunction, DeclRef)):
        raise ElaborationError(f"'{PRINTER.show(function)}' is not known when this is compiled")
    decl = declared(function).decl
    owner = subject_of(db, decl)
    if owner is None or owner.sort is not DeclSort.TRAIT or isinstance(function, DeclRef):
        return function
    subject, *values = function.arguments
    duty = _duty_of(db, owner, decl)
    if duty is not None:
        answer = _ANSWERS[duty](db, subject)
        if answer is TRIVIAL:
            return Bits(duty)
        if isinstance(answer, Node) and answer is not function:
            return answer
    found = implementation(db, decl, _with_declared_types(db, subject), tuple(values))
    if found is None:
        raise ElaborationError(f"'{PRINTER.show(subject)}' has no '{decl.short_name}' that fits")
    return found


def function_value(builder: FunctionBuilder, function: Node) -> Node:
    """The instance that a function is as a value."""
    found = implemented(builder.db, function)
    if isinstance(found, Bits):
        raise ElaborationError(f"'{PRINTER.show(function)}' is no function that has an address")
    environment = builder.environment
    return environment.eraser(environment.simplifier(found))


def _ask_copy(db: Database, type_: Node) -> Answer:
    return copy_of(db, type_)


def _ask_move(db: Database, type_: Node) -> Answer:
    return move_of(db, type_)


def _ask_destroy(db: Database, type_: Node) -> Answer:
    return destroy_of(db, type_)


_ANSWERS = {Duty.COPY: _ask_copy, Duty.MOVE: _ask_move, Duty.DESTROY: _ask_destroy}
_OF_TRAIT = {Duty.COPY: "Copyable", Duty.MOVE: "Movable", Duty.DESTROY: "Deinitable"}


@query(kept=True)
def _duty_of(db: Database, owner: DeclId, decl: DeclId) -> Duty | None:
    """Which duty of lifecycles a trait's function is."""
    for duty, name in _OF_TRAIT.items():
        if known_trait(db, name) == owner and written_duty(db, owner, duty) == decl:
            return duty
    return None


# ---------------------------------------------------------------- passing


def _emit(
    builder: FunctionBuilder,
    target: _Target | Bits,
    operands: Sequence[Operand],
    destination: _Destination,
    result: Node,
    location: Span | None,
    edges: _Edges | None = None,
) -> None:
    if isinstance(target, Bits):
        _copy_bits(builder, target, operands, destination)
        return
    abi = target.abi
    passed = _spread(builder, abi, operands[target.skipped :])
    if len(passed) != len(abi.slots):
        raise ElaborationError(
            f"this passes {len(passed)} arguments to a function of {len(abi.slots)}", builder.span
        )
    # What the callee makes need not be what the caller wants: a reference may stand for its value.
    same = destination is None or isinstance(abi.result, RefType) == isinstance(result, RefType)
    made = _result_place(builder, abi, destination if same else None, wanted=destination)
    arguments: list[low.Operand] = []
    if abi.result_by_address:
        assert made is not None
        arguments.append(builder.address_of(made))
    arguments += [
        _passed(builder, slot, operand) for slot, operand in zip(abi.slots, passed, strict=True)
    ]
    if abi.takes_location and target.of_caller and builder.location is not None:
        arguments.append(low.Copy(builder.location))
    elif abi.takes_location:
        text = location_text(builder.db, builder.body.decl, location)
        arguments.append(builder.text(text))
    returned = None if abi.result_by_address or abi.signature.result in (NONE, NEVER) else made
    if edges is None:
        builder.emit(low.Call(returned, target.callee, tuple(arguments)))
        _adapt(builder, abi, made, destination, same)
        return
    error, then, handler = edges
    place = None if error is None else builder.place(error)[0]
    if place is not None and abi.signature.raises is NONE:
        place = None
    after = builder.target(then)
    block = builder.block
    if not same:
        after = builder.new_block("adapted")
    block.terminator = low.TryCall(
        returned,
        target.callee,
        tuple(arguments),
        place,
        after,
        builder.target(handler),
        builder.span,
    )
    if not same:
        builder.block = after
        _adapt(builder, abi, made, destination, same)
        builder.block.terminator = low.Goto(builder.target(then))


def _result_place(
    builder: FunctionBuilder, abi: Abi, destination: _Destination, wanted: _Destination
) -> low.Place | None:
    """Where the result is made; nowhere for one that nobody wants, if that is possible."""
    if destination is not None:
        return destination[0]
    if abi.result_by_address or wanted is not None:
        return builder.fresh("result", builder.low_type(abi.result))
    return None


def _adapt(
    builder: FunctionBuilder,
    abi: Abi,
    made: low.Place | None,
    destination: _Destination,
    same: bool,
) -> None:
    """Make what the caller wants of what the callee gave."""
    if same or made is None or destination is None:
        return
    place, type_ = destination
    if isinstance(abi.result, RefType):
        reference = Lowered(low.Copy(made), abi.result)
        where, _ = builder.reference(reference)
        copy_into(builder, where, place, type_)
    else:
        builder.emit(low.AddressOf(place, made))


def copy_into(
    builder: FunctionBuilder, source: low.Place, destination: low.Place, type_: Node
) -> None:
    """Copy a value from a concrete place to another that holds none."""
    copy = copy_of(builder.db, type_)
    if isinstance(copy, Node):
        reference = Lowered(builder.address_of(source), builder.reference_to(type_))
        construct(builder, copy, reference, destination, type_)
    elif not has_no_bytes(builder.low_type(type_)):
        builder.emit(low.Assign(destination, low.Copy(source)))


def _copy_bits(
    builder: FunctionBuilder, target: Bits, operands: Sequence[Operand], destination: _Destination
) -> None:
    if target.duty is Duty.DESTROY or destination is None:
        return
    place, type_ = destination
    (operand,) = operands
    if has_no_bytes(builder.low_type(type_)):
        return
    if isinstance(builder.type_of(operand), RefType) and not isinstance(type_, RefType):
        source, _ = builder.reference(operand)
        builder.emit(low.Assign(place, low.Copy(source)))
    else:
        builder.emit(low.Assign(place, builder.read(operand)))


def _spread(builder: FunctionBuilder, abi: Abi, operands: Sequence[Operand]) -> Sequence[Operand]:
    """Return what is passed where a pack may stand for arguments that the function has singly.

    A function of two arguments can be given where `def(*args: *Ts)` is wanted.
    """
    wants = iter([is_pack(slot.type) for slot in abi.slots])
    found: list[Operand] = []
    for operand in operands:
        type_ = builder.type_of(operand)
        elements = _pack_of(type_)
        if elements is None:
            next(wants, None)
            found.append(operand)
            continue
        if len(elements) == 0 and len(found) >= len(abi.slots):
            continue
        if next(wants, False):
            found.append(operand)
            continue
        for _ in elements[1:]:
            next(wants, None)
        if isinstance(type_, RefType):
            pack, _ = builder.reference(operand)
        else:
            pack = builder.fresh("pack", builder.low_type(type_))
            builder.write(operand, pack, type_)
        for address, element in zip(
            element_addresses(builder, pack, elements), elements, strict=True
        ):
            found.append(Lowered(low.Copy(address), builder.reference_to(element)))
    return found


def _pack_of(type_: Node) -> tuple[Node, ...] | None:
    return pack_elements(type_.pointee if isinstance(type_, RefType) else type_)


def _passed(builder: FunctionBuilder, slot: Slot, operand: Operand) -> low.Operand:
    """Return what is passed for an argument."""
    given = builder.type_of(operand)
    if slot.is_reference:
        if not isinstance(given, RefType):
            return builder.read(operand) if slot.by_value else builder.address(operand)
        if not slot.by_value:
            return builder.read(operand)
        place, type_ = builder.reference(operand)
        return builder.loaded(place, type_)
    if isinstance(given, RefType) and not isinstance(slot.type, RefType):
        # The callee owns what the caller only refers to.
        place, type_ = builder.reference(operand)
        if slot.by_value and copy_of(builder.db, type_) is TRIVIAL:
            return builder.loaded(place, type_)
        stored = builder.fresh("owned", builder.low_type(type_))
        copy_into(builder, place, stored, type_)
        return low.Move(stored) if slot.by_value else builder.address_of(stored)
    return builder.read(operand) if slot.by_value else builder.address(operand)


def unpacked(
    builder: FunctionBuilder, pack: low.Place, elements: Sequence[Node]
) -> list[low.Operand]:
    """Return the values of the elements of a pack."""
    addresses = element_addresses(builder, pack, elements)
    return [
        builder.loaded(low.Place(at.local, (low.Deref(builder.low_type(type_)),)), type_)
        for at, type_ in zip(addresses, elements, strict=True)
    ]


def element_addresses(
    builder: FunctionBuilder, pack: low.Place, elements: Sequence[Node]
) -> list[low.Place]:
    """Return where the addresses of the elements of a pack are, which is an array of them."""
    addresses = low.Place(pack.local, (*pack.projections, low.FieldOf(0)))
    table = array(POINTER, len(elements))
    found: list[low.Place] = []
    for number in range(len(elements)):
        where = low.Place(
            addresses.local, (*addresses.projections, low.Deref(table), low.ElementOf(number))
        )
        held = builder.fresh("element", POINTER)
        builder.emit(low.Assign(held, low.Copy(where)))
        found.append(held)
    return found


def _with_declared_types(db: Database, type_: Node) -> Node:
    """A struct whose parameters have values of the types that they are declared with.

    What is asked of declarations compares these types, which an eraser has changed in the values.
    """
    if not isinstance(type_, StructType) or not type_.arguments:
        return type_
    infos = parameters_of(db, type_.decl).infos
    values: list[Node] = []
    for info, value in zip(infos, type_.arguments, strict=False):
        declared = info.node.type
        if isinstance(value, StructValue):
            known = {each.node: one for each, one in zip(infos, values, strict=False)}
            pairs = zip(value.names, value.fields, strict=True)
            values.append(struct_value(replace(declared, known), pairs))
        else:
            values.append(_with_declared_types(db, value))
    values += type_.arguments[len(values) :]
    if tuple(values) == type_.arguments:
        return type_
    return struct_type(type_.head, values)


__all__ = ["call", "construct", "copy_into", "implemented", "invoke", "try_call"]
