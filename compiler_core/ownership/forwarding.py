"""Variables that only pass on the value of another: they become names for it.

In `var d = c`, where nothing uses `c` any more and `d` is only copied on, no value needs to go from
the one to the other.
"""

from __future__ import annotations

from dataclasses import replace

from compiler_core.mir import generic as g
from compiler_core.mir.known import locals_in
from compiler_core.ownership.tracks import Owned, Tracks, operands_of


def forward_copies(body: g.Body, tracks: Tracks) -> bool:
    """Let variables that are only copied on be the ones that they copy; tell if there were any."""
    changed = False
    for block in body.blocks:
        position = 0
        while position < len(block.instructions):
            pair = _copy(block.instructions[position], tracks)
            if pair is not None and _may_forward(body, block, position, *pair):
                del block.instructions[position]
                _rename(block, position, *pair)
                changed = True
            else:
                position += 1
    return changed


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
            if not _is_plain(found) or not _is_plain(source):
                return None
            if any(kept & source.mask for kept in tracks.kept.values()):
                # What refers to it would see what becomes of the other.
                return None
            return made, copied
    return None


def _is_plain(owned: Owned) -> bool:
    return (
        not owned.is_exploded
        and owned.root.must_end
        and owned.local.storage in (g.Storage.OWNED, g.Storage.ARGUMENT)
    )


def _may_forward(
    body: g.Body, block: g.Block, position: int, made: g.Local, copied: g.Local
) -> bool:
    if made.storage is not g.Storage.OWNED:
        return False
    uses = 0
    for following in block.instructions[position + 1 :]:
        for local in locals_in(following):
            if local is copied:
                return False
            uses += local is made
        for operand in operands_of(following):
            match operand:
                case g.Copy(place=g.Place(local=local, projections=())) if local is made:
                    uses -= 1
    # What is not a copy is a use of its own.
    if uses or (made.written and _copies(block, made) != 1):
        return False
    if any(local in (made, copied) for local in locals_in(block.terminator)):
        return False
    elsewhere = [each for each in body.blocks if each is not block]
    behind = _reachable(block)
    for each in elsewhere:
        for step in (*each.instructions, each.terminator):
            for local in locals_in(step):
                if local is made or (local is copied and each in behind):
                    return False
    return block not in behind or not _is_mentioned(block, position, made, copied)


def _copies(block: g.Block, made: g.Local) -> int:
    return sum(
        isinstance(operand, g.Copy) and operand.place.local is made
        for instruction in block.instructions
        for operand in operands_of(instruction)
    )


def _is_mentioned(block: g.Block, position: int, *locals_: g.Local) -> bool:
    """Whether what comes before in a block that is run again mentions one of the variables."""
    return any(
        local in locals_
        for instruction in block.instructions[:position]
        for local in locals_in(instruction)
    )


def _reachable(block: g.Block) -> set[g.Block]:
    """The blocks that may come behind a block; itself only if control comes back."""
    found: set[g.Block] = set()
    pending = list(g.successors(block.terminator))
    while pending:
        each = pending.pop()
        if each not in found:
            found.add(each)
            pending.extend(g.successors(each.terminator))
    return found


def _rename(block: g.Block, position: int, made: g.Local, copied: g.Local) -> None:
    for instruction in block.instructions[position:]:
        changed = tuple(_renamed(each, made, copied) for each in operands_of(instruction))
        match instruction:
            case g.Assign():
                instruction.source = changed[0]
            case g.Operate():
                instruction.operands = changed
            case g.Make():
                instruction.parts = changed
            case g.Call(callee=g.Indirect()):
                instruction.arguments = changed[1:]
            case g.Call():
                instruction.arguments = changed
            case _:
                pass


def _renamed(operand: g.Operand, made: g.Local, copied: g.Local) -> g.Operand:
    if isinstance(operand, g.Copy) and operand.place.local is made:
        return replace(operand, place=replace(operand.place, local=copied))
    return operand
