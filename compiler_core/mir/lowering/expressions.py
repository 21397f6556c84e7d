"""Expressions: into operands, or built where they are wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from compiler_core.meta.constants import FALSE, TRUE, index
from compiler_core.meta.node import Node
from compiler_core.meta.types import NEVER, NONE, RefType, compound_type
from compiler_core.mir import generic as g
from compiler_core.mir.lowering.builder import Builder
from compiler_core.sema import typed
from compiler_core.sema.lifecycle import is_copying
from compiler_core.source import Span

# Operations on a reference that say what its referent holds from here on.
_MARKS = {"lit.ownership.mark_initialized": True, "lit.ownership.mark_destroyed": False}


# ---------------------------------------------------------------- places


def place(builder: Builder, source: typed.Place) -> g.Place:
    """A place of the graph; what it needs to be reached is computed first."""
    match source:
        case typed.LocalPlace(local=local):
            return builder.place_of(local)
        case typed.FieldPlace():
            base = place(builder, source.base)
            step = g.Field(source.index, source.name)
            return g.Place(base.local, source.type, (*base.projections, step))
        case typed.ElementPlace():
            base = place(builder, source.base)
            return g.Place(base.local, source.type, (*base.projections, g.Element(source.index)))
        case typed.Dereference(reference=reference):
            if isinstance(reference, typed.Borrow):
                return place(builder, reference.place)
            return _through(builder, reference, source.type)
        case typed.PointeePlace(pointer=pointer):
            return _through(builder, pointer, source.type)
        case typed.Temporary():
            return _temporary(builder, source)


def _through(builder: Builder, pointer: typed.Expression, type_: Node) -> g.Place:
    held = _simple_local(builder, pointer)
    if held is None:
        held = builder.temporary(pointer.type, span=pointer.span)
        into(builder, pointer, held)
    return g.Place(held.local, type_, (*held.projections, g.Deref()))


def _simple_local(builder: Builder, pointer: typed.Expression) -> g.Place | None:
    """The place of a pointer that is read and stays: no copy of it is needed."""
    if (
        isinstance(pointer, typed.Consume)
        and not pointer.transfer
        and isinstance(pointer.place, (typed.LocalPlace, typed.FieldPlace))
    ):
        return place(builder, pointer.place)
    return None


def _temporary(builder: Builder, source: typed.Temporary) -> g.Place:
    found = builder.temporaries.get(id(source))
    if found is None:
        found = builder.storage.get(id(source))
        if found is None:
            found = builder.temporary(source.type, span=source.span, origin=source.origin)
            builder.storage[id(source)] = found
        builder.temporaries[id(source)] = found
        into(builder, source.value, found)
    return found


# ---------------------------------------------------------------- operands


def operand(builder: Builder, source: typed.Expression) -> g.Operand:
    """A value for an instruction that follows at once."""
    match source:
        case typed.Constant(value=value, type=type_):
            return g.Constant(value, type_)
        case typed.Consume(transfer=transfer):
            found = place(builder, source.place)
            if transfer:
                return g.Move(found, explicit=True)
            return g.Copy(found, always=source.always)
        case typed.Borrow(mutable=mutable, type=type_):
            return g.Reference(place(builder, source.place), mutable, type_)
        case typed.Primitive(name="kgen.rebind", operands=(value,)) if isinstance(
            value, typed.Constant
        ):
            return g.Constant(value.value, value.type)
        case _:
            stored = builder.temporary(source.type, span=source.span)
            into(builder, source, stored)
            return g.Move(stored)


def operands(builder: Builder, sources: Sequence[typed.Expression]) -> tuple[g.Operand, ...]:
    """Values in order; copies of what stands in places are made last, when all are computed."""
    return tuple([operand(builder, source) for source in sources])


# ---------------------------------------------------------------- values in their place


def into(
    builder: Builder, source: typed.Expression, destination: g.Place, *, initialises: bool = True
) -> None:
    """Put the value of an expression into a place that holds none, unless said otherwise."""
    match source:
        case typed.Call():
            copied = copied_place(builder, source)
            if copied is not None:
                copy = g.Copy(place(builder, copied), implicit=False)
                builder.emit(g.Assign(destination, copy, source.span, initialises))
            else:
                _call(builder, source, destination)
        case typed.Primitive():
            _primitive(builder, source, destination)
        case typed.Conditional() | typed.ConditionalPlace():
            _conditional(builder, source, destination)
        case typed.ShortCircuit():
            _short_circuit(builder, source, destination)
        case typed.Staged(statements=statements, value=value):
            from compiler_core.mir.lowering.statements import lower_all

            lower_all(builder, statements)
            into(builder, value, destination, initialises=initialises)
        case typed.Make(fields=fields):
            builder.emit(g.Make(destination, operands(builder, fields), source.span))
        case typed.Variadic():
            _variadic(builder, source, destination)
        case typed.Invalid():
            builder.body.failed = True
            builder.end(g.Unreachable(source.span))
        case _:
            held = operand(builder, source)
            builder.emit(g.Assign(destination, held, source.span, initialises))


def evaluate(builder: Builder, source: typed.Expression, *, discarded: bool = False) -> None:
    """Evaluate an expression for what it does; its value ends at once.

    One that is `discarded`, by `_ = …`, is held until what it was made with has ended.
    """
    if isinstance(source, typed.Call) and source.type in (NONE, NEVER):
        _call(builder, source, None)
    elif isinstance(source, typed.Primitive) and source.type is NONE:
        _primitive(builder, source, None)
    elif isinstance(source, typed.Staged):
        from compiler_core.mir.lowering.statements import lower_all

        lower_all(builder, source.statements)
        evaluate(builder, source.value, discarded=discarded)
    elif isinstance(source, typed.Borrow):
        builder.emit(g.Touch(place(builder, source.place), source.span))
    elif isinstance(source, typed.Constant):
        return
    elif isinstance(source, typed.Consume) and not source.transfer:
        builder.emit(g.Touch(place(builder, source.place), source.span))
    else:
        held = builder.temporary(source.type, span=source.span)
        into(builder, source, held)
        if discarded and not isinstance(source, typed.Consume):
            builder.emit(g.Touch(held, source.span))


def choose(
    builder: Builder, condition: typed.Expression, span: Span
) -> tuple[g.Block, g.Block, g.Block]:
    """Branch on a condition; return the two blocks that it leads to and the one behind them."""
    then, otherwise = builder.new_block("then"), builder.new_block("otherwise")
    after = builder.new_block("after")
    builder.end(g.Branch(operand(builder, condition), then, otherwise, span))
    return then, otherwise, after


def _conditional(
    builder: Builder, source: typed.Conditional | typed.ConditionalPlace, destination: g.Place
) -> None:
    then, otherwise, after = choose(builder, source.condition, source.span)
    for block, value in ((then, source.value), (otherwise, source.other)):
        builder.block = block
        if isinstance(value, typed.Consume):
            into(builder, value, destination)
        else:
            # What is computed is a temporary of its branch first.
            chosen = operand(builder, value)
            builder.emit(g.Assign(destination, chosen, value.span, initialises=True))
        builder.leave_to(after)
    builder.block = after


def _short_circuit(builder: Builder, source: typed.ShortCircuit, destination: g.Place) -> None:
    rest, short = builder.new_block("rest"), builder.new_block("short")
    after = builder.new_block("after")
    left = operand(builder, source.left)
    targets = (rest, short) if source.conjunction else (short, rest)
    builder.end(g.Branch(left, *targets, source.span))
    builder.block = short
    known = FALSE if source.conjunction else TRUE
    builder.emit(
        g.Assign(destination, g.Constant(known, source.type), source.span, initialises=True)
    )
    builder.leave_to(after)
    builder.block = rest
    into(builder, source.right, destination)
    builder.leave_to(after)
    builder.block = after


def _primitive(builder: Builder, source: typed.Primitive, destination: g.Place | None) -> None:
    initialised = _MARKS.get(source.name)
    if initialised is not None:
        (reference,) = source.operands
        if isinstance(reference, typed.Borrow):
            where = place(builder, reference.place)
        else:
            where = _through(builder, reference, _referent(reference.type))
        builder.emit(g.Mark(where, initialised, source.span))
        return
    values = operands(builder, source.operands)
    builder.emit(g.Operate(destination, source.name, values, source.attributes, source.span))


def _referent(type_: Node) -> Node:
    return type_.children[0] if isinstance(type_, RefType) else type_


def _variadic(builder: Builder, source: typed.Variadic, destination: g.Place) -> None:
    """An array of the addresses of the values, and the struct of the library around it."""
    values = [_referent_of(builder, element) for element in source.elements]
    references = tuple([_address(builder, value) for value in values])
    count = len(references)
    address = compound_type("pointer", NONE)
    array = builder.temporary(compound_type("array", index(count), address), "values", source.span)
    builder.emit(g.Make(array, references, source.span))
    whole = g.Reference(array, True, address)
    parts: tuple[g.Operand, ...] = (whole,)
    if not source.is_pack:
        number = index(count)
        parts = (whole, g.Constant(number, number.type))
    builder.emit(g.Make(destination, parts, source.span))


@dataclass(frozen=True, slots=True)
class _Owned:
    """A value that the callee takes over: where it is, or still the copy that is to be stored."""

    stored: g.Place
    pending: g.Operand | None
    span: Span


def _referent_of(builder: Builder, element: typed.Expression) -> g.Operand | _Owned:
    """A reference that is passed, or a value; copies of what stands in places are made last."""
    if isinstance(element.type, RefType) and isinstance(element, typed.Borrow):
        return operand(builder, element)
    stored = builder.temporary(element.type, "value", element.span)
    if isinstance(element, typed.Consume):
        return _Owned(stored, operand(builder, element), element.span)
    into(builder, element, stored)
    return _Owned(stored, None, element.span)


def _address(builder: Builder, value: g.Operand | _Owned) -> g.Operand:
    """The address of a value: of a borrowed one, or of storage that the callee takes over."""
    if not isinstance(value, _Owned):
        return value
    if value.pending is not None:
        builder.emit(g.Assign(value.stored, value.pending, value.span, initialises=True))
    address = g.Reference(value.stored, True, compound_type("pointer", NONE))
    held = builder.temporary(address.type, "address", value.span)
    builder.emit(g.Assign(held, address, value.span, initialises=True))
    # The callee ends it.
    builder.emit(g.Mark(value.stored, False, value.span))
    return g.Move(held)


# ---------------------------------------------------------------- calls


def copied_place(builder: Builder, source: typed.Call) -> typed.Place | None:
    """The place that `T(copy=place)` copies: such a call is a move where the place ends."""
    match source:
        case typed.Call(
            callee=typed.Direct(function=function), arguments=(typed.Borrow(place=found),)
        ) if found.type is source.type and source.raised is NEVER:
            return found if is_copying(builder.db, function, source.type) else None
    return None


def _call(builder: Builder, source: typed.Call, destination: g.Place | None) -> None:
    callee = lower_callee(builder, source.callee)
    arguments = operands(builder, source.arguments)
    finish_call(builder, source, callee, arguments, destination)


def finish_call(
    builder: Builder,
    source: typed.Call,
    callee: g.Callee,
    arguments: tuple[g.Operand, ...],
    destination: g.Place | None,
) -> None:
    """Emit a call, with where it goes when it raises."""
    if source.type is NEVER:
        destination = None
    if source.raised is NEVER:
        builder.emit(
            g.Call(destination, callee, arguments, source.type, source.span, source.location)
        )
        if source.type is NEVER:
            builder.end(g.Unreachable(source.span))
        return
    then, handler = builder.new_block("returned"), builder.new_block("raised")
    error = _error_place(builder, source)
    builder.block.terminator = g.TryCall(
        destination,
        callee,
        arguments,
        source.type,
        error,
        source.raised,
        then,
        handler,
        source.span,
        source.location,
    )
    builder.block = handler
    if source.conversion is not None:
        value = operand(builder, source.conversion.value)
        builder.raise_error(value, source.span)
    elif builder.handlers and error == builder.handlers[-1].error:
        builder.leave_to(builder.handlers[-1].block)
    else:
        builder.raise_error(g.Move(error), source.span)
    builder.block = then
    if source.type is NEVER:
        builder.end(g.Unreachable(source.span))


def _error_place(builder: Builder, source: typed.Call) -> g.Place:
    if source.conversion is not None:
        return builder.place_of(source.conversion.error)
    if builder.handlers and builder.handlers[-1].error.type is source.raised:
        return builder.handlers[-1].error
    return builder.temporary(source.raised, "error", source.span)


def lower_callee(builder: Builder, source: typed.Callee) -> g.Callee:
    """What a call calls."""
    match source:
        case typed.Direct(function=function):
            return g.Direct(function)
        case typed.Indirect(pointer=pointer):
            return g.Indirect(operand(builder, pointer), pointer.type)
        case typed.Invoke(callable=callable_, function=function):
            return g.Invoke(callable_, function)
