"""What is wrong with the lives of a body's values."""

from __future__ import annotations

from collections.abc import Iterator

from compiler_core.mir import generic as g
from compiler_core.ownership import codes
from compiler_core.ownership.drops import Ends
from compiler_core.ownership.flow import Flow, step
from compiler_core.ownership.tracks import (
    Owned,
    Tracks,
    operands_of,
    operands_of_terminator,
)
from compiler_core.source import Diagnostic, Span


def check_uses(body: g.Body, tracks: Tracks, flow: Flow, header: Span) -> Iterator[Diagnostic]:
    """Uses of what may hold no value; each variable is reported once for each place."""
    seen: set[tuple[g.Local, Span | None]] = set()
    for block in body.blocks:
        states = flow.blocks[block]
        if not states.reached:
            continue
        full, empty = states.full_in, states.empty_in
        steps = [*block.instructions, block.terminator]
        for effect, instruction in zip(states.effects, steps, strict=True):
            span = getattr(instruction, "span", None)
            for place in _missing(tracks, instruction, empty):
                if (place.local, span) not in seen:
                    seen.add((place.local, span))
                    yield _unset(place, span or header)
            if isinstance(instruction, g.Return) and flow.at_return & empty:
                yield _result_unset(tracks, body, flow.at_return & empty, header)
                break
            full, empty = step(full, empty, effect)


def _missing(
    tracks: Tracks, instruction: g.Instruction | g.Terminator | None, empty: int
) -> Iterator[g.Place]:
    """The places that a step uses and that may hold no value."""
    operands = (
        operands_of(instruction)
        if isinstance(instruction, (g.Assign, g.Operate, g.Make, g.Call))
        else operands_of_terminator(instruction)
        if not isinstance(instruction, (g.Drop, g.Vacate, g.Mark, g.Touch, g.Assert))
        else ()
    )
    places = [o.place for o in operands if isinstance(o, (g.Copy, g.Move, g.Reference))]
    moved = 0
    for operand in operands:
        if not isinstance(operand, (g.Copy, g.Move, g.Reference)):
            continue
        if tracks.of(operand.place) & (empty | moved):
            yield operand.place
        if isinstance(operand, g.Move):
            moved |= tracks.of(operand.place)
    if isinstance(instruction, g.Touch) and tracks.of(instruction.place) & empty:
        yield instruction.place
    destination = getattr(instruction, "destination", None)
    if not isinstance(destination, g.Place) or tracks.is_exact(destination):
        return
    if tracks.of(destination) & empty and destination not in places:
        yield destination


def _unset(place: g.Place, span: Span) -> Diagnostic:
    name = place.local.name
    for each in place.projections[:1]:
        if isinstance(each, g.Field):
            name = f"{name}.{each.name}"
    shown = f"'{name}'" if place.local.written else "this"
    return codes.UNINITIALISED.at(span, f"{shown} may hold no value here")


def _result_unset(tracks: Tracks, body: g.Body, missing: int, header: Span) -> Diagnostic:
    assert body.result is not None
    owned = tracks.owned[body.result]
    name = body.result.name
    for track in owned.tracks:
        if track.bit & missing and track.field is not None:
            return codes.RESULT_UNSET.at(
                header, f"the field '{name}.{track.field.name}' is not set on every way out"
            )
    return codes.RESULT_UNSET.at(header, f"'{name}' is not set on every way out")


def check_ends(ends: Ends, header: Span) -> Iterator[Diagnostic]:
    """Values that would have to end in a way that they cannot."""
    reported: set[g.Local] = set()
    for owned, span in ends.impossible:
        if owned.local in reported:
            continue
        reported.add(owned.local)
        at = owned.local.span or span or header
        yield codes.NEVER_ENDED.at(
            at, f"{_shown(owned)} has no end by itself, and is not consumed on every way"
        )
    for owned, span in ends.incomplete:
        if owned.local in reported or not _has_own_end(owned):
            continue
        reported.add(owned.local)
        yield codes.BROKEN_APART.at(
            span or owned.local.span or header,
            f"a field of {_shown(owned)} is gone, and its '__deinit__' needs the whole value",
        )


def _has_own_end(owned: Owned) -> bool:
    from compiler_core.meta.generators import BoundFunction
    from compiler_core.meta.types import DeclRef

    node = owned.destroy
    if isinstance(node, BoundFunction):
        node = node.callee
    # A synthesised end is that of the fields.
    return isinstance(node, DeclRef) and node.decl.ordinal >= 0


def _shown(owned: Owned) -> str:
    return f"'{owned.local.name}'" if owned.local.written else "this value"


def check_unused(body: g.Body, tracks: Tracks, flow: Flow) -> Iterator[Diagnostic]:
    """Variables and assignments that nothing reads."""
    used: set[g.Local] = set()
    for block in body.blocks:
        for instruction in block.instructions:
            for operand in operands_of(instruction):
                if isinstance(operand, (g.Copy, g.Move, g.Reference)):
                    used.add(operand.place.local)
            if isinstance(instruction, (g.Touch, g.Mark)):
                used.add(instruction.place.local)
            destination = getattr(instruction, "destination", None)
            if isinstance(destination, g.Place) and destination.projections:
                used.add(destination.local)
        for operand in operands_of_terminator(block.terminator):
            if isinstance(operand, (g.Copy, g.Move, g.Reference)):
                used.add(operand.place.local)
    for local in body.locals:
        if not local.written or local in used or local.name.startswith("_"):
            continue
        if local.span is not None and local.storage is g.Storage.OWNED:
            yield codes.UNUSED.at(local.span, f"nothing uses '{local.name}'; '_' discards a value")
    yield from _unread(body, tracks, flow, used)


def _unread(body: g.Body, tracks: Tracks, flow: Flow, used: set[g.Local]) -> Iterator[Diagnostic]:
    for block in body.blocks:
        states = flow.blocks[block]
        if not states.reached:
            continue
        live = states.live_out
        for position in range(len(states.effects) - 2, -1, -1):
            after = states.effects[position + 1]
            live = (live & ~after.sets) | after.uses
            instruction = block.instructions[position]
            if not isinstance(instruction, g.Assign) or instruction.destination.projections:
                continue
            local = instruction.destination.local
            owned = tracks.owned.get(local)
            if owned is None or local not in used or not local.written:
                continue
            if local.storage is g.Storage.OWNED and not owned.mask & live and instruction.span:
                yield codes.UNUSED.at(
                    instruction.span, f"nothing reads what is assigned to '{local.name}' here"
                )
