"""Enums: a number that says which case it is, and room for the payload of each.

To the rest of the compiler an enum is a struct. Its first field is the number of the case; each
case with a payload has a field of raw storage, which holds a value only when the number says so.
The compiler makes a static function for each case, without arguments for a case without payload.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from compiler_core.incremental import Database, query
from compiler_core.meta.constants import TRUE, index
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.node import Node
from compiler_core.meta.origins import PlaceSort, field_origin, place
from compiler_core.meta.types import INDEX, NONE, compound_type, ref_type
from compiler_core.sema import typed
from compiler_core.sema.declarations import (
    UNKNOWN,
    Read,
    environment_of,
    offset_of,
)
from compiler_core.sema.environment import Problems
from compiler_core.sema.evaluation import Evaluator
from compiler_core.sema.items import item_of
from compiler_core.source import Span
from compiler_core.syntax import nodes as syntax

# The name of the field that holds the number of the case.
TAG: Final = "_case"
# The ordinal of the functions that make the cases.
CASE_ORDINAL: Final = -9
_WHOLE: Final = Span(0, 0)


@dataclass(frozen=True, slots=True)
class CaseInfo:
    """A case: its number, its payload if it has one, and the field that holds it."""

    name: str
    number: int
    payload: Node | None
    field: int | None
    decl: DeclId


@query(cycle=lambda cycle, *args: (), kept=True)  # noqa: ARG005
def cases_of(db: Database, decl: DeclId) -> tuple[CaseInfo, ...]:
    """The cases of an enum, in order."""
    item = item_of(db, decl)
    if item is None or decl.sort is not DeclSort.ENUM:
        return ()
    found: list[CaseInfo] = []
    fields = 1
    for member in item.members:
        if member.sort is not DeclSort.CASE:
            continue
        payload = read_case(db, member.id).value
        at = None if payload is None else fields
        fields += payload is not None
        found.append(CaseInfo(member.name, len(found), payload, at, member.id))
    return tuple(found)


@query(cycle=lambda cycle, *args: Read(UNKNOWN))  # noqa: ARG005
def read_case(db: Database, decl: DeclId) -> Read[Node | None]:
    """The type of the payload of a case, None where it has none."""
    item = item_of(db, decl)
    environment = environment_of(db, decl)
    statement = None if item is None else item.statement
    if item is None or environment is None or not isinstance(statement, syntax.EnumCase):
        return Read(None)
    written = [] if statement.payload is None else statement.payload.all(syntax.TypeArgument)
    if not written:
        return Read(None)
    problems = Problems()
    problems.offset = offset_of(item)
    result = Evaluator(db, environment, problems).concrete_type(written[0].type)
    value = UNKNOWN if result is None else result
    return Read(value, tuple(problems.found), tuple(problems.uses))


def room_for(payload: Node) -> Node:
    """The type of the field that holds a payload."""
    return compound_type("array", index(1), payload)


def case_id(enum: DeclId, name: str) -> DeclId:
    """The identity of the function that makes a case."""
    return DeclId(DeclSort.FUNCTION, enum.module, f"{enum.name}.{name}", CASE_ORDINAL)


def case_of_function(db: Database, decl: DeclId) -> CaseInfo | None:
    """The case that a function makes."""
    if decl.ordinal != CASE_ORDINAL:
        return None
    enum = DeclId(DeclSort.ENUM, decl.module, decl.name.rpartition(".")[0])
    return next((case for case in cases_of(db, enum) if case.name == decl.short_name), None)


# ---------------------------------------------------------------- typed trees


def tag_place(base: typed.Place, span: Span) -> typed.FieldPlace:
    """The number of the case of an enum in a place."""
    return typed.FieldPlace(base, 0, TAG, INDEX, field_origin(base.origin, TAG), span)


def payload_place(
    base: typed.Place, case: CaseInfo, span: Span, *, uninitialised: bool = False
) -> typed.PointeePlace:
    """The payload of a case in a place, which must be of that case."""
    assert case.payload is not None
    assert case.field is not None
    origin = field_origin(base.origin, case.name)
    room = typed.FieldPlace(base, case.field, case.name, room_for(case.payload), origin, span)
    reference = typed.Borrow(room, True, ref_type(room.type, origin), span)
    to_room = compound_type("pointer", room.type)
    to_payload = compound_type("pointer", case.payload)
    address = typed.Primitive("lit.ref.to_pointer", [reference], {}, to_room, span)
    pointer = typed.Primitive("pop.pointer.bitcast", [address], {}, to_payload, span)
    return typed.PointeePlace(pointer, case.payload, origin, span, uninitialised)


def made_case(
    result: typed.Local, cases: Sequence[CaseInfo], case: CaseInfo, value: typed.Local | None
) -> list[typed.Statement]:
    """Make a case in the result."""
    target = typed.LocalPlace(result, _WHOLE)
    number = typed.Constant(index(case.number), INDEX, _WHOLE)
    statements = [_taken_as_it_is(target), *_rooms(target, cases)]
    statements.append(typed.Assign(tag_place(target, _WHOLE), number, _WHOLE))
    if value is not None:
        given = typed.Consume(typed.LocalPlace(value, _WHOLE), True, _WHOLE)
        room = payload_place(target, case, _WHOLE, uninitialised=True)
        statements.append(typed.Assign(room, given, _WHOLE))
    return [*statements, typed.Return(None, _WHOLE)]


def _taken_as_it_is(target: typed.Place) -> typed.Statement:
    """Say that a place holds a value from here on, whose parts follow."""
    reference = typed.Borrow(target, True, ref_type(target.type, target.origin), _WHOLE)
    mark = typed.Primitive("lit.ownership.mark_initialized", [reference], {}, NONE, _WHOLE)
    return typed.Evaluate(mark, _WHOLE)


def _rooms(target: typed.Place, cases: Sequence[CaseInfo]) -> list[typed.Statement]:
    """Take the room for payloads as it is, whatever is in it."""
    statements: list[typed.Statement] = []
    for case in cases:
        if case.payload is None or case.field is None:
            continue
        origin = field_origin(target.origin, case.name)
        room = typed.FieldPlace(
            target, case.field, case.name, room_for(case.payload), origin, _WHOLE
        )
        statements.append(_taken_as_it_is(room))
    return statements


def rebuilt(
    result: typed.Local,
    source: typed.Local,
    cases: Sequence[CaseInfo],
    is_number: Callable[[typed.Place, int], typed.Expression],
    *,
    transfer: bool,
) -> list[typed.Statement]:
    """Make a copy of an enum, or move it."""
    target = typed.LocalPlace(result, _WHOLE)
    base = typed.LocalPlace(source, _WHOLE)
    number = typed.Consume(tag_place(base, _WHOLE), False, _WHOLE)
    statements: list[typed.Statement] = [typed.Assign(tag_place(target, _WHOLE), number, _WHOLE)]
    statements += _rooms(target, cases)
    for case in cases:
        if case.payload is not None:
            value = typed.Consume(payload_place(base, case, _WHOLE), transfer, _WHOLE)
            room = payload_place(target, case, _WHOLE, uninitialised=True)
            assign = typed.Assign(room, value, _WHOLE)
            statements.append(typed.If(is_number(base, case.number), [assign], [], _WHOLE))
    return [*statements, typed.Return(None, _WHOLE)]


def ended(
    source: typed.Local,
    cases: Sequence[CaseInfo],
    is_number: Callable[[typed.Place, int], typed.Expression],
) -> list[typed.Statement]:
    """End the payload that an enum has."""
    base = typed.LocalPlace(source, _WHOLE)
    statements: list[typed.Statement] = []
    for case in cases:
        if case.payload is not None:
            value = typed.Consume(payload_place(base, case, _WHOLE), True, _WHOLE)
            end = typed.Evaluate(value, _WHOLE, discarded=True)
            statements.append(typed.If(is_number(base, case.number), [end], [], _WHOLE))
    return statements


def constant_place(number: int) -> typed.Temporary:
    """A number, to be compared with that of a case."""
    origin = place(PlaceSort.LOCAL, None, 0, "", TRUE)
    return typed.Temporary(typed.Constant(index(number), INDEX, _WHOLE), origin, _WHOLE)
