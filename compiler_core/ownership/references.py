"""References into what a value owns, which a change of this value invalidates.

The elements of a list have the origin `xs["element"]`: the *interior* of `xs`. Whoever gets `xs` to
change it may move its elements elsewhere, so that no reference into the interior may be used
afterwards. An assignment to an element goes through the interior itself, and only invalidates what
lies inside the element. What loops and containers know by the origin of the container alone is not
looked at.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from compiler_core.incremental import Database, query
from compiler_core.meta.constants import FALSE, TRUE
from compiler_core.meta.declarations import DeclId
from compiler_core.meta.functions import Argument, Convention, FunctionType
from compiler_core.meta.generators import BoundFunction
from compiler_core.meta.node import HAS_NAMES, HAS_PLACES, OPAQUE, Node, post_order
from compiler_core.meta.origins import (
    FieldOrigin,
    OriginUnion,
    PlaceOrigin,
    SpecialOrigin,
    base_and_fields,
    mutability_of,
)
from compiler_core.meta.types import DeclRef, RefType
from compiler_core.mir import generic as g
from compiler_core.ownership import codes
from compiler_core.ownership.tracks import operands_of_step
from compiler_core.sema.items import item_of
from compiler_core.sema.signatures import KEEPS_INTERIORS, has_decorator
from compiler_core.source import Diagnostic, Span


@dataclass(frozen=True, slots=True)
class _Path:
    """A variable, argument or parameter, and the fields and interiors behind it."""

    root: Node
    names: tuple[str, ...]

    def is_inside(self, changed: _Path) -> bool:
        """Whether it lies in the interior of what is changed."""
        depth = len(changed.names)
        return (
            self.root is changed.root
            and self.names[:depth] == changed.names
            and any(map(_is_interior, self.names[depth:]))
        )

    def __str__(self) -> str:
        text = self.root.name if isinstance(self.root, PlaceOrigin) else "…"
        for name in self.names:
            text += name if _is_interior(name) else f".{name}"
        return text


def _is_interior(name: str) -> bool:
    return name.startswith("[")


@dataclass(slots=True)
class _Step:
    """What a step does to references, in this order: uses them, invalidates them, sets them."""

    uses: int
    invalidates: int
    sets: int


def check_references(db: Database, body: g.Body, header: Span) -> Iterator[Diagnostic]:
    """Uses of references whose owner was changed since they were made."""
    watched = _Watched([*body.arguments, *body.locals])
    if not watched.paths:
        return
    steps = {
        block: [watched.step(db, each) for each in (*block.instructions, block.terminator)]
        for block in body.blocks
    }
    if not any(each.invalidates for each in (step for all_ in steps.values() for step in all_)):
        return
    stale_in = _flow(body, steps, watched)
    reported = 0
    for block, stale in stale_in.items():
        for step, source in zip(steps[block], (*block.instructions, block.terminator), strict=True):
            span = getattr(source, "span", None) or header
            bad = step.uses & stale & ~reported
            reported |= bad
            for path in watched.named(bad):
                yield codes.INVALIDATED.at(
                    span, f"this refers to '{path}', whose owner was changed in between"
                )
            stale = (stale | step.invalidates) & ~step.sets


def _flow(body: g.Body, steps: dict[g.Block, list[_Step]], watched: _Watched) -> dict[g.Block, int]:
    """What may be stale at the beginning of each block."""
    stale_in = {body.blocks[0]: 0}
    pending = deque([body.blocks[0]])
    while pending:
        block = pending.popleft()
        stale = stale_in[block]
        for step in steps[block]:
            stale = (stale | step.invalidates) & ~step.sets
        for successor in g.successors(block.terminator):
            found = stale
            if isinstance(block.terminator, g.TryCall) and successor is block.terminator.then:
                found &= ~watched.set_in(block.terminator.destination)
            before = stale_in.get(successor)
            if before is None or found & ~before:
                stale_in[successor] = found | (before or 0)
                if successor not in pending:
                    pending.append(successor)
    return stale_in


class _Watched:
    """The locals that refer to interiors; one bit for each of their paths."""

    def __init__(self, locals_: list[g.Local]) -> None:
        self.paths: list[_Path] = []
        self.bits: dict[g.Local, int] = {}
        for local in locals_:
            bits = 0
            for path in _interiors_in(local.type):
                bits |= 1 << len(self.paths)
                self.paths.append(path)
            if bits:
                self.bits[local] = bits

    def named(self, bits: int) -> Iterator[_Path]:
        """Yield the paths of bits."""
        for position, path in enumerate(self.paths):
            if bits >> position & 1:
                yield path

    def set_in(self, place: g.Place | None) -> int:
        """What is new when a place is written."""
        return 0 if place is None or place.projections else self.bits.get(place.local, 0)

    def step(self, db: Database, source: g.Instruction | g.Terminator | None) -> _Step:
        """What an instruction or a terminator does."""
        uses = invalidated = 0
        for operand in operands_of_step(source):
            if not isinstance(operand, g.Constant):
                uses |= self.bits.get(operand.place.local, 0)
        if isinstance(source, g.Touch):
            uses |= self.bits.get(source.place.local, 0)
        for changed in _changed(db, source):
            for position, path in enumerate(self.paths):
                if path.is_inside(changed):
                    invalidated |= 1 << position
        sets = 0
        if isinstance(source, (g.Assign, g.Operate, g.Make, g.Call)):
            sets = self.set_in(source.destination)
        return _Step(uses, invalidated, sets)


# ---------------------------------------------------------------- what is changed


def _changed(db: Database, source: g.Instruction | g.Terminator | None) -> Iterator[_Path]:
    """The paths of what a step may change in its interior."""
    match source:
        case g.Assign(destination=place, initialises=False) | g.Vacate(place=place):
            yield from _paths_of_place(place)
        case (
            g.Call(callee=callee, arguments=arguments)
            | g.TryCall(callee=callee, arguments=arguments)
        ):
            conventions = _conventions(db, callee)
            if len(conventions) != len(arguments):
                return
            for convention, operand in zip(conventions, arguments, strict=True):
                if convention in (Convention.MUT, Convention.REF):
                    yield from _lent(operand, always=convention is Convention.MUT)
        case _:
            pass


def _lent(operand: g.Operand, *, always: bool) -> Iterator[_Path]:
    """The paths of what is passed so that it may be changed."""
    if isinstance(operand, g.Reference):
        type_: Node = operand.type
    elif isinstance(operand, (g.Copy, g.Move)):
        type_ = operand.place.type
    else:
        return
    if isinstance(type_, RefType) and (always or mutability_of(type_.origin) is TRUE):
        yield from _paths(type_.origin)


def _conventions(db: Database, callee: g.Callee) -> tuple[Convention | None, ...]:
    match callee:
        case g.Direct(function=function):
            type_ = function.type
            head = function.callee if isinstance(function, BoundFunction) else function
            keeps = isinstance(head, DeclRef) and _keeps_interiors(db, head.decl)
        case g.Indirect(type=type_):
            keeps = False
        case _:
            return ()
    if keeps or not isinstance(type_, FunctionType):
        return ()
    arguments = type_.arguments
    return tuple(None if _is_read(each) else each.convention for each in arguments)


def _is_read(argument: Argument) -> bool:
    """Whether a reference is passed with an origin that lets nobody change what is there."""
    return argument.origin is not None and mutability_of(argument.origin) is FALSE


@query(kept=True)
def _keeps_interiors(db: Database, decl: DeclId) -> bool:
    item = item_of(db, decl)
    return item is not None and has_decorator(item, KEEPS_INTERIORS)


# ---------------------------------------------------------------- paths


def _paths_of_place(place: g.Place) -> Iterator[_Path]:
    origin, steps = place.local.origin, place.projections
    if isinstance(place.local.type, RefType):
        if not steps or not isinstance(steps[0], g.Deref):
            return
        origin, steps = place.local.type.origin, steps[1:]
    names: list[str] = []
    for step in steps:
        if not isinstance(step, g.Field):
            return
        names.append(step.name)
    if origin is not None:
        for path in _paths(origin):
            yield _Path(path.root, (*path.names, *names))


def _paths(origin: Node) -> Iterator[_Path]:
    """The paths that an origin stands for."""
    origin, names = base_and_fields(origin)
    if isinstance(origin, OriginUnion):
        for member in origin.members:
            for path in _paths(member):
                yield _Path(path.root, (*path.names, *names))
    elif not isinstance(origin, SpecialOrigin):
        yield _Path(origin, names)


def _interiors_in(type_: Node) -> Iterator[_Path]:
    """The paths into interiors that a type names; of those inside each other the innermost."""
    if not type_.free and not type_.flags & (HAS_PLACES | HAS_NAMES | OPAQUE):
        return  # it has no origin that has fields
    parts = [part for part in post_order(type_) if isinstance(part, FieldOrigin)]
    bases = {part.base for part in parts}
    found: dict[_Path, None] = {}
    for part in parts:
        if part not in bases:
            found |= dict.fromkeys(_paths(part))
    for path in found:
        if any(map(_is_interior, path.names)):
            yield path
