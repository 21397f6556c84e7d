"""Whether one call is given a value to change and to use otherwise.

An argument gives access to the place that is passed, and to whatever the type of its value says
that it refers to: a pointer that may be changed through is as good as the variable that it is to.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from compiler_core.incremental import Database
from compiler_core.meta.constants import FALSE, ListValue
from compiler_core.meta.declarations import DeclId
from compiler_core.meta.functions import Argument, Convention
from compiler_core.meta.node import HAS_NAMES, HAS_PLACES, Node
from compiler_core.meta.origins import (
    MutabilityCast,
    OriginUnion,
    PlaceOrigin,
    base_and_fields,
    mutability_of,
)
from compiler_core.meta.types import CompoundType, OriginType, RefType, StructType
from compiler_core.sema.items import item_of
from compiler_core.sema.origin_expressions import is_interior
from compiler_core.sema.signatures import KEEPS_INTERIORS, has_decorator
from compiler_core.source import Span

_UNCHECKED = "__unsafe_disable_nested_origin_exclusivity"


@dataclass(frozen=True, slots=True)
class Access:
    """What an argument of a call leads to."""

    # Which argument, or which of the values for a variadic one: one is not in its own way.
    number: int
    origin: Node
    writes: bool
    span: Span
    # Whether the value only refers to it.
    nested: bool = False
    # Whether it is lent as it is, so that who may change it decides that it may be changed.
    lent: bool = False


def borrow(number: int, origin: Node, argument: Argument, span: Span) -> Access:
    """The access to a place that is passed."""
    # What may be one of several variables is passed as what may change them all.
    writes = argument.convention is Convention.MUT or (_is_union(origin) and _may_change(origin))
    lent = not writes and _is_lent(argument) and _may_change(origin)
    return Access(number, origin, writes or lent, span, lent=lent)


def _is_lent(argument: Argument) -> bool:
    if argument.convention is not Convention.REF:
        return False
    return argument.origin is None or _may_change(argument.origin)


def nested(number: int, type_: Node, span: Span) -> Iterator[Access]:
    """The accesses that a value gives by what its type refers to."""
    if not type_.flags & (HAS_PLACES | HAS_NAMES):
        return  # most refer to nothing, and all arguments of all calls are asked
    for origin in _origins_in(type_):
        yield Access(number, origin, _may_change(origin), span, nested=True)


def conflict(db: Database, accesses: Sequence[Access], callee: DeclId | None) -> Access | None:
    """The second of two accesses that do not go together."""
    if not any(access.writes for access in accesses):
        return None
    for position, first in enumerate(accesses):
        for second in accesses[position + 1 :]:
            if first.number == second.number or not (first.writes or second.writes):
                continue
            if not _overlap(first, second):
                continue
            if (first.nested or second.nested) and _is_declared(db, callee, _UNCHECKED):
                continue
            lent = all(access.lent or not access.writes for access in (first, second))
            if lent and _is_declared(db, callee, KEEPS_INTERIORS):
                continue
            return second
    return None


def _is_declared(db: Database, callee: DeclId | None, decorator: str) -> bool:
    item = None if callee is None else item_of(db, callee)
    return item is not None and has_decorator(item, decorator)


def _origins_in(type_: Node) -> Iterator[Node]:
    """The origins that a type mentions, be it in what it is made of."""
    match type_:
        case StructType() | CompoundType():
            for part in type_.children:
                yield from _origins_in(part)
        case RefType():
            yield type_.children[1]
            yield from _origins_in(type_.children[0])
        case ListValue(elements=elements):
            for part in elements:
                yield from _origins_in(part)
        case _ if isinstance(type_.type, OriginType):
            yield type_


def _overlap(first: Access, second: Access) -> bool:
    return any(
        left[0] is right[0] and _are_in_the_way(first, left[1], second, right[1])
        for left in _paths(first.origin)
        for right in _paths(second.origin)
    )


def _are_in_the_way(
    first: Access, left: tuple[str, ...], second: Access, right: tuple[str, ...]
) -> bool:
    """Tell whether one of two paths from the same variable leads into what the other leads to."""
    if len(left) > len(right):
        first, left, second, right = second, right, first, left
    if left != right[: len(left)]:
        return False
    # Who only reads a value is not in the way of who changes what it owns elsewhere.
    return first.writes or not any(is_interior(name) for name in right[len(left) :])


def _may_change(origin: Node) -> bool:
    """Tell whether a place may be changed through, or a caller may decide so."""
    return mutability_of(origin) is not FALSE


def _is_union(origin: Node) -> bool:
    while isinstance(origin, MutabilityCast):
        origin = origin.base
    return isinstance(origin, OriginUnion)


def _paths(origin: Node) -> list[tuple[Node, tuple[str, ...]]]:
    """The variables or parameters that an origin starts from, and the fields behind each."""
    origin, names = base_and_fields(origin)
    if isinstance(origin, OriginUnion):
        return [path for member in origin.members for path in _paths(member)]
    if not isinstance(origin, PlaceOrigin) and not origin.has_names:
        return []
    return [(origin, names)]
