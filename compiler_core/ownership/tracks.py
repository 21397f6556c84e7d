"""What is followed through a body: the locals it owns, some of them field by field.

A *track* is a local, or a field of one whose fields come and go by themselves: the result of a
constructor, an argument by `deinit`, and what a field is moved out of. Each has a bit, so that
states are integers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from compiler_core.incremental import Database
from compiler_core.meta.context import EvaluationContext
from compiler_core.meta.decide import Facts
from compiler_core.meta.functions import Convention
from compiler_core.meta.node import Node, post_order
from compiler_core.meta.origins import PlaceOrigin
from compiler_core.meta.types import StructType
from compiler_core.mir import generic as g
from compiler_core.mir.known import conditions_of_locals
from compiler_core.sema.fields import FieldInfo, struct_fields
from compiler_core.sema.lifecycle import TRIVIAL, Answer, destroy_of


@dataclass(eq=False, slots=True)
class Track:
    """A local or a field of one; `bit` is its place in states."""

    local: g.Local
    place: g.Place
    bit: int
    destroy: Answer
    field: FieldInfo | None = None

    @property
    def must_end(self) -> bool:
        """Whether the end of its value does anything, or is impossible."""
        return self.destroy is not TRIVIAL


@dataclass(eq=False, slots=True)
class Owned:
    """The tracks of one local."""

    local: g.Local
    tracks: list[Track]
    mask: int
    # How the value as a whole ends.
    destroy: Answer
    is_exploded: bool = False
    # Fields live and end each by itself, and never as a whole.
    by_field: bool = False
    # The number of the local in the order of declaration.
    order: int = 0


@dataclass(slots=True)
class Tracks:
    """All that is followed in a body."""

    owned: dict[g.Local, Owned] = field(default_factory=dict)
    tracks: list[Track] = field(default_factory=list)
    # The owned locals that a use of a local keeps alive: those that its type refers to.
    kept: dict[g.Local, int] = field(default_factory=dict)

    def of(self, place: g.Place) -> int:
        """The bits of the tracks that a place covers or lies in; nought for what is not owned."""
        found = self.owned.get(place.local)
        if found is None:
            return 0
        if not found.is_exploded or not place.projections:
            return found.mask
        step = place.projections[0]
        if isinstance(step, g.Field):
            for track in found.tracks:
                if track.field is not None and track.field.index == step.index:
                    return track.bit
        return found.mask

    def used_by(self, place: g.Place) -> int:
        """The bits that a use of a place keeps alive: those of a whole live and end together."""
        found = self.owned.get(place.local)
        kept = self.kept.get(place.local, 0)
        if found is None:
            return kept
        return kept | (self.of(place) if found.by_field else found.mask)

    def is_exact(self, place: g.Place) -> bool:
        """Whether a place is one that tracks begin and end with: a whole local, or a field."""
        found = self.owned.get(place.local)
        if found is None:
            return False
        if not place.projections:
            return True
        return (
            found.is_exploded
            and len(place.projections) == 1
            and isinstance(place.projections[0], g.Field)
        )


def find_tracks(
    db: Database, body: g.Body, conditions: Sequence[Node], context: EvaluationContext
) -> Tracks:
    """Decide what is followed in a body, for the values of whose parameters conditions hold."""
    result = Tracks()
    everywhere = Facts(conditions, context)
    said = conditions_of_locals(body)
    taken = _locals_taken_apart(body)
    candidates = [*body.arguments, *([body.result] if body.result else []), *body.locals]
    for order, local in enumerate(candidates):
        if local.storage is g.Storage.BORROWED:
            continue
        known = said.get(local)
        facts = everywhere if known is None else Facts([*conditions, *known], context)
        destroy = destroy_of(db, local.type, facts)
        is_constructed = local is body.result and body.decl.short_name == "__init__"
        if (
            is_constructed
            and isinstance(local.type, StructType)
            and not struct_fields(db, local.type)
        ):
            # There is nothing to set.
            continue
        explode = local in taken or local.convention is Convention.DEINIT or is_constructed
        if destroy is TRIVIAL and not local.written and not explode:
            continue
        _add(db, result, local, destroy, facts, order, explode=explode)
        if explode:
            owned = result.owned[local]
            owned.by_field = local.convention is Convention.DEINIT or is_constructed
    by_origin = {
        local.origin: owned for local, owned in result.owned.items() if local.origin is not None
    }
    if by_origin:
        for local in candidates:
            kept = 0
            for origin in _origins_in(local.type):
                owner = by_origin.get(origin)
                if owner is not None and owner.local is not local:
                    kept |= owner.mask
            if kept:
                result.kept[local] = kept
        _close(result)
    return result


def _add(
    db: Database,
    result: Tracks,
    local: g.Local,
    destroy: Answer,
    facts: Facts,
    order: int,
    *,
    explode: bool,
) -> None:
    fields = struct_fields(db, local.type) if explode else ()
    whole = g.Place(local, local.type)
    tracks: list[Track] = []
    if fields:
        for info in fields:
            place = g.Place(local, info.type, (g.Field(info.index, info.name),))
            bit = 1 << len(result.tracks)
            track = Track(local, place, bit, destroy_of(db, info.type, facts), info)
            result.tracks.append(track)
            tracks.append(track)
    else:
        if local.convention is Convention.DEINIT:
            # Its end is what the function does.
            destroy = TRIVIAL
        track = Track(local, whole, 1 << len(result.tracks), destroy)
        result.tracks.append(track)
        tracks.append(track)
    mask = 0
    for track in tracks:
        mask |= track.bit
    result.owned[local] = Owned(local, tracks, mask, destroy, is_exploded=bool(fields), order=order)


def _close(result: Tracks) -> None:
    """What is kept alive keeps alive what it refers to."""
    bits = {track.bit: track.local for track in result.tracks}
    changed = True
    while changed:
        changed = False
        for local, kept in list(result.kept.items()):
            wider = kept
            for bit, owner in bits.items():
                if kept & bit:
                    wider |= result.kept.get(owner, 0)
            if wider != kept:
                result.kept[local] = wider
                changed = True


def _origins_in(type_: Node) -> Iterator[Node]:
    for part in post_order(type_):
        if isinstance(part, PlaceOrigin):
            yield part


def _locals_taken_apart(body: g.Body) -> set[g.Local]:
    """The locals of which a field is moved out."""
    found: set[g.Local] = set()
    for block in body.blocks:
        for instruction in block.instructions:
            for operand in operands_of(instruction):
                _note_taken(operand, found)
            if isinstance(instruction, g.Mark):
                place = instruction.place
                if len(place.projections) == 1 and isinstance(place.projections[0], g.Field):
                    found.add(place.local)
        for operand in operands_of_terminator(block.terminator):
            _note_taken(operand, found)
    return found


def _note_taken(operand: g.Operand, found: set[g.Local]) -> None:
    if isinstance(operand, g.Move):
        steps = operand.place.projections
        if (
            steps
            and isinstance(steps[0], g.Field)
            and not any(isinstance(step, g.Deref) for step in steps)
        ):
            found.add(operand.place.local)


def operands_of(instruction: g.Instruction) -> tuple[g.Operand, ...]:
    """The operands of an instruction, in the order in which they are read."""
    match instruction:
        case g.Assign(source=source):
            return (source,)
        case g.Operate(operands=operands):
            return operands
        case g.Make(parts=parts):
            return parts
        case g.Call(callee=callee, arguments=arguments):
            if isinstance(callee, g.Indirect):
                return (callee.pointer, *arguments)
            return arguments
        case _:
            return ()


def operands_of_terminator(terminator: g.Terminator | None) -> tuple[g.Operand, ...]:
    """The operands of a terminator."""
    match terminator:
        case g.Branch(condition=condition):
            return (condition,)
        case g.Raise(error=error):
            return (error,)
        case g.TryCall(callee=callee, arguments=arguments):
            if isinstance(callee, g.Indirect):
                return (callee.pointer, *arguments)
            return arguments
        case _:
            return ()
