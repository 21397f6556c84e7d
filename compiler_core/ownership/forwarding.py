"""Variables that only pass on the value of another: they become names for it.

In `var d = c`, where nothing uses `c` any more and `d` is only read or copied on, no value needs to
go from the one to the other.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from compiler_core.meta.functions import Convention, Variadic
from compiler_core.meta.types import RefType
from compiler_core.mir import generic as g
from compiler_core.mir.known import locals_in
from compiler_core.ownership.flow import Flow
from compiler_core.ownership.tracks import Owned, Tracks, operands_of_step
from compiler_core.ownership.values import arguments_of


def forward_copies(body: g.Body, tracks: Tracks, flow: Flow) -> bool:
    """Let variables that are only read or copied on be the ones that they copy; tell if any were.

    The value of such a one ends where the variable would have, among others that end there.
    """
    changed = False
    last = _last_uses(body, tracks, flow)
    for block in body.blocks:
        position = 0
        while position < len(block.instructions):
            step = block.instructions[position]
            pair = _copy(step, tracks) if id(step) in last else None
            if pair is not None and _may_forward(body, block, position, *pair):
                del block.instructions[position]
                _rename(block, position, *pair)
                tracks.let_stand_for(*pair)
                changed = True
            else:
                position += 1
    return changed


def leave_out_unread(body: g.Body) -> bool:
    """Take out references that nobody uses, which keep nothing alive; tell if there were any."""
    changed = False
    for block in body.blocks:
        kept = [each for each in block.instructions if not _is_unread(body, each)]
        changed = changed or len(kept) < len(block.instructions)
        block.instructions = kept
    return changed


def _is_unread(body: g.Body, instruction: g.Instruction) -> bool:
    match instruction:
        case g.Assign(
            destination=g.Place(local=g.Local(written=True) as made, projections=()),
            source=g.Reference(),
        ) if isinstance(made.type, RefType):
            return not any(
                made in locals_in(step)
                for block in body.blocks
                for step in (*block.instructions, block.terminator)
                if step is not instruction
            )
    return False


def _copy(instruction: g.Instruction, tracks: Tracks) -> tuple[g.Local, g.Local] | None:
    """The variable that an instruction makes, and the one that it copies."""
    match instruction:
        case g.Assign(
            destination=g.Place(local=made, projections=()),
            source=g.Copy(place=g.Place(local=copied, projections=()), always=False),
        ):
            found, source = tracks.owned.get(made), tracks.owned.get(copied)
            if made is copied or found is None or source is None:
                return None
            if any(kept & found.mask for kept in tracks.kept.values()):
                return None
            if not _is_plain(found) or not _is_plain(source):
                return None
            return made, copied
    return None


def _is_plain(owned: Owned) -> bool:
    return (
        not owned.is_exploded
        and owned.root.must_end
        and owned.local.storage in (g.Storage.OWNED, g.Storage.ARGUMENT)
    )


def _last_uses(body: g.Body, tracks: Tracks, flow: Flow) -> set[int]:
    """The instructions that copy a variable which nobody, nor what refers to it, uses then."""
    found: set[int] = set()
    for block in body.blocks:
        known = flow.blocks[block]
        copies = [_copy(each, tracks) for each in block.instructions]
        if not known.reached or not any(copies):
            continue
        live = known.live_out
        for position in range(len(known.effects) - 1, -1, -1):
            if position < len(copies):
                pair = copies[position]
                if pair is not None and not tracks.owned[pair[1]].mask & live:
                    found.add(id(block.instructions[position]))
            live = known.effects[position].before(live)
    return found


def _may_forward(
    body: g.Body, block: g.Block, position: int, made: g.Local, copied: g.Local
) -> bool:
    if made.storage is not g.Storage.OWNED or _is_mentioned(block, position, made):
        return False
    is_set_anew = False
    is_used = False
    for following in (*block.instructions[position + 1 :], block.terminator):
        mentioned = Counter(locals_in(following))
        is_set_anew = is_set_anew or copied in mentioned
        is_used = is_used or made in mentioned
        if mentioned[made] and (is_set_anew or mentioned[made] != _harmless(following, made)):
            return False
    for each in body.blocks:
        if each is not block and any(
            made in locals_in(step) for step in (*each.instructions, each.terminator)
        ):
            return False
    return is_used


def _harmless(step: g.Instruction | g.Terminator | None, made: g.Local) -> int:
    """How often a step copies a variable or looks at it for no longer than a call."""
    read = _read(step)
    count = 0
    for at, operand in enumerate(operands_of_step(step)):
        match operand:
            case g.Copy(place=g.Place(local=local, projections=())):
                count += local is made
            case g.Reference(place=g.Place(local=local, projections=()), mutable=False):
                count += local is made and at in read
    return count


def _read(step: g.Instruction | g.Terminator | None) -> set[int]:
    """The positions of the operands of a call that it only looks at while it runs."""
    if not isinstance(step, (g.Call, g.TryCall)):
        return set()
    first = 1 if isinstance(step.callee, g.Indirect) else 0
    return {
        at
        for at, each in enumerate(arguments_of(step.callee), start=first)
        if each.convention is Convention.IMM
        and each.variadic is Variadic.NO
        and each.origin is None
    }


def _is_mentioned(block: g.Block, position: int, wanted: g.Local) -> bool:
    """Whether what comes before in a block mentions a variable."""
    return any(
        local is wanted
        for instruction in block.instructions[:position]
        for local in locals_in(instruction)
    )


def _rename(block: g.Block, position: int, made: g.Local, copied: g.Local) -> None:
    for step in (*block.instructions[position:], block.terminator):
        changed = tuple([_renamed(each, made, copied) for each in operands_of_step(step)])
        match step:
            case g.Assign():
                step.source = changed[0]
            case g.Operate():
                step.operands = changed
            case g.Make():
                step.parts = changed
            case g.Call(callee=g.Indirect()) | g.TryCall(callee=g.Indirect()):
                step.arguments = changed[1:]
            case g.Call() | g.TryCall():
                step.arguments = changed
            case _:
                pass


def _renamed(operand: g.Operand, made: g.Local, copied: g.Local) -> g.Operand:
    if isinstance(operand, (g.Copy, g.Reference)) and operand.place.local is made:
        return replace(operand, place=replace(operand.place, local=copied))
    return operand
