"""What is wrong with the lives of a body's values."""

from __future__ import annotations

from collections.abc import Iterator

from compiler_core.mir import generic as g
from compiler_core.ownership import codes
from compiler_core.ownership.drops import Ends
from compiler_core.ownership.flow import Flow, step
from compiler_core.ownership.tracks import (
    Part,
    Tracks,
    operands_of,
    operands_of_step,
    operands_of_terminator,
)
from compiler_core.source import Diagnostic, Note, Span


def check_uses(body: g.Body, tracks: Tracks, flow: Flow, header: Span) -> Iterator[Diagnostic]:
    """Uses of what may hold no value; of each variable the first, for the others follow from it."""
    lost: dict[g.Local, tuple[Span, Part, int]] = {}
    unset: set[str] = set()
    for block in body.blocks:
        states = flow.blocks[block]
        if not states.reached:
            continue
        full, empty = states.full_in, states.empty_in
        steps = [*block.instructions, block.terminator]
        for effect, instruction in zip(states.effects, steps, strict=True):
            span = getattr(instruction, "span", None)
            missing = [*_missing(tracks, instruction, empty)]
            if isinstance(instruction, g.Raise) and flow.lent & empty:
                missing += _lent_without(tracks, empty)
            for part in (*missing, *_owners_gone(tracks, instruction, empty)):
                # Blocks do not lie as the source does: a loop's may be behind what follows it.
                unset.add(first_gone(part, empty).name)
                at, known = span or header, lost.get(part.place.local)
                if known is None or at.start < known[0].start:
                    lost[part.place.local] = (at, part, empty)
            if isinstance(instruction, g.Return) and flow.at_return & empty:
                yield from _unset_at_return(tracks, body, empty, instruction.span or header, unset)
            full, empty = step(full, empty, effect)
    for at, part, empty in lost.values():
        yield _unset(body, part, empty, at)


def _missing(
    tracks: Tracks, instruction: g.Instruction | g.Terminator | None, empty: int
) -> Iterator[Part]:
    """The parts that a step uses and that may hold no value."""
    places: list[g.Place] = []
    gone = empty
    operands = operands_of_step(instruction)
    if isinstance(instruction, g.Touch):
        operands = (g.Copy(instruction.place),)
    for operand in operands:
        if not isinstance(operand, (g.Copy, g.Move, g.Reference)):
            continue
        places.append(operand.place)
        yield from _without_value(tracks, operand.place, gone)
        if isinstance(operand, g.Move):
            gone |= tracks.of(operand.place)
    destination = getattr(instruction, "destination", None)
    if (
        isinstance(destination, g.Place)
        and not tracks.is_exact(destination)
        and destination not in places
    ):
        yield from _without_value(tracks, destination, empty)


def _without_value(tracks: Tracks, place: g.Place, empty: int) -> Iterator[Part]:
    part, _ = tracks.find(place)
    if part is not None and part.mask & empty:
        yield part


def _owners_gone(
    tracks: Tracks, instruction: g.Instruction | g.Terminator | None, empty: int
) -> Iterator[Part]:
    """The parts that hold no value, but are referred to by what a step uses."""
    places = [
        each.place for each in operands_of_step(instruction) if not isinstance(each, g.Constant)
    ]
    if isinstance(instruction, g.Touch):
        places.append(instruction.place)
    for place in places:
        for named in tracks.named.get(place.local, ()):
            if named.mask & empty:
                yield named


def _lent_without(tracks: Tracks, empty: int) -> Iterator[Part]:
    for owned in tracks.owned.values():
        if owned.is_lent and owned.mask & empty:
            yield owned.root


def _unset(body: g.Body, part: Part, empty: int, span: Span) -> Diagnostic:
    gone = first_gone(part, empty)
    if not part.place.local.written:
        return codes.UNINITIALISED.at(span, "this may hold no value here")
    if gone is part and part.parts and not any(each.mask & empty for each in part.parts.values()):
        return codes.UNINITIALISED.at(
            span, f"the fields of '{part.name}' were set, but nothing made it as a whole"
        )
    taken = _where_taken(body, gone)
    notes = [] if taken is None or taken == span else [Note("its value is moved away here", taken)]
    return codes.UNINITIALISED.at(span, f"'{gone.name}' may hold no value here", notes=notes)


def first_gone(part: Part, empty: int) -> Part:
    """The outermost part that is gone: the whole, or what of it was taken."""
    if part.bit & empty or not part.parts:
        return part
    for inner in part.parts.values():
        if inner.mask & empty:
            return first_gone(inner, empty)
    return part


def _unset_at_return(
    tracks: Tracks,
    body: g.Body,
    empty: int,
    where: Span,
    seen: set[str],
) -> Iterator[Diagnostic]:
    """The result, and what the caller gets back, where they are not there."""
    for owned in tracks.owned.values():
        if not owned.mask & empty or not (owned.is_lent or owned.local is body.result):
            continue
        gone = first_gone(owned.root, empty)
        if gone.name in seen:
            continue
        seen.add(gone.name)
        if owned.is_lent:
            yield codes.NOT_RESTORED.at(
                where,
                f"'{gone.name}' was moved away and is not set again where the function returns",
            )
        elif gone is not owned.root:
            yield codes.RESULT_UNSET.at(
                where, f"the field '{gone.name}' is not set where the function returns"
            )
        elif gone.parts and not any(each.mask & empty for each in gone.parts.values()):
            yield codes.RESULT_UNSET.at(
                where, f"the fields of '{gone.name}' are set, but nothing made it as a whole"
            )
        else:
            yield codes.RESULT_UNSET.at(
                where, f"'{gone.name}' is not set where the function returns"
            )


def check_ends(body: g.Body, ends: Ends, header: Span) -> Iterator[Diagnostic]:
    """Values that would have to end in a way that they cannot."""
    reported: set[g.Local] = set()
    for part, span in ends.impossible:
        local = part.place.local
        if local in reported:
            continue
        reported.add(local)
        yield codes.NEVER_ENDED.at(
            span or local.span or header,
            f"{_shown(part)} has no end by itself, and is not consumed on every way",
        )
    for torn in ends.torn:
        local = torn.whole.place.local
        if local in reported:
            continue
        reported.add(local)
        taken = _where_taken(body, torn.missing) if torn.is_there_elsewhere else None
        if taken is not None:
            yield codes.BROKEN_APART.at(
                taken,
                f"{_shown(torn.missing)} may be gone after this, but {_shown(torn.whole)} is "
                "used later and ends as a whole",
            )
            continue
        yield codes.BROKEN_APART.at(
            local.span or header,
            f"{_shown(torn.missing)} is taken out of {_shown(torn.whole)}, which ends as a whole",
        )


def _where_taken(body: g.Body, part: Part) -> Span | None:
    """Where a part is first moved away."""
    for block in body.blocks:
        for each in (*block.instructions, block.terminator):
            for operand in operands_of_step(each):
                if isinstance(operand, g.Move) and operand.place == part.place:
                    return getattr(each, "span", None)
    return None


def _shown(part: Part) -> str:
    return f"'{part.name}'" if part.place.local.written else "this value"


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
            live = after.before(live)
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
