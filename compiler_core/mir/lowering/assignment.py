"""Assignments: where the new value is made, and when the old one ends.

The place is found first, then the value. A call that has nothing to do with the place makes its
result there, and the old value has ended before; what may still look at the old value is made
elsewhere and moved.
"""

from __future__ import annotations

from collections.abc import Sequence

from compiler_core.meta.node import Node, post_order
from compiler_core.meta.origins import (
    OriginSort,
    OriginUnion,
    SpecialOrigin,
    base_and_fields,
)
from compiler_core.meta.types import NEVER, OriginType, RefType
from compiler_core.mir import generic as g
from compiler_core.mir.lowering.builder import Builder
from compiler_core.mir.lowering.expressions import (
    choose,
    copied_place,
    finish_call,
    into,
    lower_callee,
    operand,
    place,
)
from compiler_core.sema import typed
from compiler_core.sema.lifecycle import is_register_trivial
from compiler_core.source import Span


def assign(builder: Builder, source: typed.Assign) -> None:
    """Put a value into a place, ending what is there."""
    target = source.place
    if isinstance(target, typed.PointeePlace) and target.uninitialised:
        into(builder, source.value, place(builder, target))
        return
    _replace(builder, source.value, target, place(builder, target), source.span)


def _replace(
    builder: Builder, value: typed.Expression, target: typed.Place, where: g.Place, span: Span
) -> None:
    """Put a value into a place that may hold another."""
    match value:
        case typed.Staged(statements=statements, value=last):
            from compiler_core.mir.lowering.statements import lower_all

            lower_all(builder, statements)
            _replace(builder, last, target, where, span)
        case typed.Conditional(condition=condition, value=one, other=other):
            then, otherwise, after = choose(builder, condition, value.span)
            for block, chosen in ((then, one), (otherwise, other)):
                builder.block = block
                if isinstance(chosen, typed.Consume):
                    _replace(builder, chosen, target, where, span)
                else:
                    builder.emit(g.Assign(where, operand(builder, chosen), span))
                builder.leave_to(after)
            builder.block = after
        case typed.Call(raised=raised, type=type_, arguments=arguments) if (
            raised is NEVER
            and type_ is not NEVER
            and copied_place(builder, value) is None
            and not any(_sees(builder, each, target.origin) for each in arguments)
        ):
            callee = lower_callee(builder, value.callee)
            passed = _operands(builder, arguments, target.origin)
            builder.emit(g.Vacate(where, span))
            finish_call(builder, value, callee, passed, where)
        case typed.Make(fields=fields) if not any(
            _sees(builder, each, target.origin) for each in fields
        ):
            parts = _operands(builder, fields, target.origin)
            builder.emit(g.Vacate(where, span))
            builder.emit(g.Make(where, parts, value.span))
        case typed.Consume() if may_overlap(value.place.origin, target.origin):
            stored = builder.temporary(value.type, span=value.span)
            builder.emit(g.Assign(stored, operand(builder, value), value.span, initialises=True))
            builder.emit(g.Assign(where, g.Move(stored), span))
        case _:
            builder.emit(g.Assign(where, operand(builder, value), span))


def _operands(
    builder: Builder, sources: Sequence[typed.Expression], origin: Node
) -> tuple[g.Operand, ...]:
    """Values that stay as they are when the value with an origin ends."""
    found: list[g.Operand] = []
    for source in sources:
        match source:
            case typed.Borrow(place=lent, type=type_) if may_overlap(lent.origin, origin):
                kept = builder.temporary(lent.type, span=source.span)
                read = g.Copy(place(builder, lent))
                builder.emit(g.Assign(kept, read, source.span, initialises=True))
                found.append(g.Reference(kept, False, type_))
            case typed.Consume(place=taken) if may_overlap(taken.origin, origin):
                kept = builder.temporary(taken.type, span=source.span)
                into(builder, source, kept)
                found.append(g.Move(kept))
            case _:
                found.append(operand(builder, source))
    return tuple(found)


def _sees(builder: Builder, source: typed.Expression, origin: Node) -> bool:
    """Whether a value that is passed leads to what an origin names."""
    match source:
        case typed.Borrow(place=lent, mutable=mutable):
            if not may_overlap(lent.origin, origin):
                return _type_sees(lent.type, origin)
            # What is nothing but bits is read before.
            return mutable or not is_register_trivial(builder.db, lent.type)
        case typed.Consume(place=taken) if may_overlap(taken.origin, origin):
            return not is_register_trivial(builder.db, taken.type)
        case _:
            return _type_sees(source.type, origin)


def _type_sees(type_: Node, origin: Node) -> bool:
    """Whether values of a type refer to what an origin names."""
    if isinstance(type_, RefType):
        return may_overlap(type_.children[1], origin) or _type_sees(type_.pointee, origin)
    return any(
        isinstance(part.type, OriginType) and may_overlap(part, origin)
        for part in post_order(type_)
    )


def may_overlap(first: Node, second: Node) -> bool:
    """Whether two origins may name the same memory, or one a part of the other."""
    lefts, rights = _paths(first), _paths(second)
    return any(_paths_meet(left, right) for left in lefts for right in rights)


_Path = tuple[Node | OriginSort, tuple[str, ...]]


def _paths_meet(left: _Path, right: _Path) -> bool:
    if left[0] is not right[0]:
        return OriginSort.ANY in (left[0], right[0])
    return all(a == b for a, b in zip(left[1], right[1], strict=False))


def _paths(origin: Node) -> list[_Path]:
    """The variables, parameters and other roots of an origin, with the fields behind each."""
    origin, names = base_and_fields(origin)
    if isinstance(origin, OriginUnion):
        return [path for member in origin.members for path in _paths(member)]
    if isinstance(origin, SpecialOrigin):
        return [] if origin.sort is OriginSort.STATIC else [(origin.sort, ())]
    return [(origin, names)]
