"""Writing the ends of values into a body, and making moves of copies at last uses."""

from __future__ import annotations

from dataclasses import dataclass, field

from compiler_core.meta.node import Node
from compiler_core.mir import generic as g
from compiler_core.ownership.flow import Flow
from compiler_core.ownership.tracks import (
    Owned,
    Tracks,
    operands_of,
    operands_of_terminator,
)
from compiler_core.source import Span


@dataclass(slots=True)
class Ends:
    """What cannot be ended as it would have to be, for the diagnostics."""

    # Values without an end of their own, and where they are left.
    impossible: list[tuple[Owned, Span | None]] = field(default_factory=list)
    # Values with an end of their own of which a field is gone.
    incomplete: list[tuple[Owned, Span | None]] = field(default_factory=list)


def insert_drops(body: g.Body, tracks: Tracks, flow: Flow) -> Ends:
    """Insert the ends of all values; the flow is that of the body as it was."""
    return _Inserter(body, tracks, flow).run()


class _Inserter:
    def __init__(self, body: g.Body, tracks: Tracks, flow: Flow) -> None:
        self.body = body
        self.tracks = tracks
        self.flow = flow
        self.ends = Ends()
        self.owned = list(tracks.owned.values())
        # What is dropped at the start of blocks, and on edges.
        self.full_out: dict[g.Block, int] = {}

    def run(self) -> Ends:
        for block in list(self.body.blocks):
            self._block(block)
        self._edges()
        return self.ends

    def _block(self, block: g.Block) -> None:
        flow = self.flow.blocks[block]
        if not flow.reached:
            self.full_out[block] = 0
            return
        live_after = self._live_after(block)
        full = flow.full_in
        instructions: list[g.Instruction] = []
        span: Span | None = None
        if block is self.body.blocks[0]:
            full = self._end(full & ~flow.live_in, full, instructions, None)
        else:
            # What an edge sets and nobody reads has ended on the edge.
            full &= flow.live_in
        for position, instruction in enumerate(block.instructions):
            effect = flow.effects[position]
            span = getattr(instruction, "span", None)
            live = live_after[position]
            moved = self._moves_for_copies(instruction, live & ~effect.sets)
            full &= ~(effect.moves | moved)
            instructions.extend(self._replaced(instruction, full))
            if not isinstance(instruction, g.Vacate):
                instructions.append(instruction)
            full |= effect.sets
            discarded = self._discarded(instruction, full & ~live)
            if discarded is not None:
                # It ends where it is.
                instructions[-1] = g.Drop(discarded, span)
                full &= ~effect.sets
            full = self._end(full & ~live, full, instructions, span)
        terminator = block.terminator
        effect = flow.effects[-1]
        moved = self._moves_for_terminator(terminator, flow.live_out)
        full &= ~(effect.moves | moved)
        block.instructions = instructions
        self.full_out[block] = full

    def _discarded(self, instruction: g.Instruction, dead: int) -> g.Place | None:
        """The place of a value that is only moved into a temporary to end there."""
        if not isinstance(instruction, g.Assign) or not isinstance(instruction.source, g.Move):
            return None
        place = instruction.destination
        owned = self.tracks.owned.get(place.local)
        if (
            owned is None
            or place.projections
            or place.local.written
            or place.local.storage is not g.Storage.OWNED
            or dead & owned.mask != owned.mask
            or not isinstance(owned.tracks[0].destroy, Node)
        ):
            return None
        return instruction.source.place

    def _live_after(self, block: g.Block) -> list[int]:
        """What is live behind each instruction."""
        flow = self.flow.blocks[block]
        live = flow.live_out
        found: list[int] = []
        for effect in reversed(flow.effects):
            found.append(live)
            live = (live & ~effect.sets) | effect.uses
        found.reverse()
        return found

    # ------------------------------------------------------------ copies and assignments

    def _moves_for_copies(self, instruction: g.Instruction, live: int) -> int:
        operands = operands_of(instruction)
        changed, moved = self._moved(operands, live)
        if not moved:
            return 0
        match instruction:
            case g.Assign():
                instruction.source = changed[0]
            case g.Operate():
                instruction.operands = tuple(changed)
            case g.Make():
                instruction.parts = tuple(changed)
            case g.Call() if not isinstance(instruction.callee, g.Indirect):
                instruction.arguments = tuple(changed)
            case _:
                return 0
        return moved

    def _moves_for_terminator(self, terminator: g.Terminator | None, live: int) -> int:
        changed, moved = self._moved(operands_of_terminator(terminator), live)
        if not moved:
            return 0
        match terminator:
            case g.Raise():
                terminator.error = changed[0]
            case g.TryCall() if not isinstance(terminator.callee, g.Indirect):
                terminator.arguments = tuple(changed)
            case _:
                return 0
        return moved

    def _moved(self, operands: tuple[g.Operand, ...], live: int) -> tuple[list[g.Operand], int]:
        changed = list(operands)
        moved = 0
        for position, operand in enumerate(operands):
            if not isinstance(operand, g.Copy) or operand.place.projections or operand.always:
                continue
            owned = self.tracks.owned.get(operand.place.local)
            if owned is None or owned.mask & live or not _ends(owned):
                continue
            if owned.local.storage is g.Storage.RESULT:
                continue
            others = 0
            for other, each in enumerate(operands):
                if other != position and isinstance(each, (g.Copy, g.Move, g.Reference)):
                    others |= self.tracks.used_by(each.place)
            if others & owned.mask:
                continue
            changed[position] = g.Move(operand.place)
            moved |= owned.mask
        return changed, moved

    def _replaced(self, instruction: g.Instruction, full: int) -> list[g.Instruction]:
        """The end of a value that an assignment replaces."""
        if isinstance(instruction, g.Vacate):
            place = instruction.place
        elif isinstance(instruction, g.Assign) and not instruction.initialises:
            place = instruction.destination
            instruction.initialises = True
        else:
            return []
        owned = self.tracks.owned.get(place.local)
        if owned is None or not self.tracks.is_exact(place):
            # Who owns it sees a value at all times.
            return [g.Drop(place, instruction.span)]
        if self.tracks.of(place) & full:
            return [g.Drop(place, instruction.span)]
        return []

    # ------------------------------------------------------------ ends

    def _end(
        self, dead: int, full: int, instructions: list[g.Instruction], span: Span | None
    ) -> int:
        """End what is dead; return what is left."""
        if not dead:
            return full
        for owned in reversed(self.owned):
            bits = owned.mask & dead
            if not bits:
                continue
            self._end_one(owned, bits, instructions, span)
        return full & ~dead

    def _end_one(
        self, owned: Owned, bits: int, instructions: list[g.Instruction], span: Span | None
    ) -> None:
        if not owned.is_exploded or (bits == owned.mask and not owned.by_field):
            if (owned.tracks[0].destroy is None and not owned.is_exploded) or (
                owned.is_exploded and owned.destroy is None
            ):
                self.ends.impossible.append((owned, span))
            elif _ends(owned):
                instructions.append(g.Drop(g.Place(owned.local, owned.local.type), span))
            return
        if not owned.by_field and bits != owned.mask:
            self.ends.incomplete.append((owned, span))
        for track in owned.tracks:
            if track.bit & bits and track.must_end:
                if track.destroy is None:
                    self.ends.impossible.append((owned, span))
                else:
                    instructions.append(g.Drop(track.place, span))

    def _edges(self) -> None:
        """End what is not used behind an edge, where the block before still needed it."""
        ended: dict[g.Block, list[tuple[g.Block, int]]] = {}
        for block in list(self.body.blocks):
            if not self.flow.blocks[block].reached:
                continue
            full = self.full_out[block]
            for successor in dict.fromkeys(g.successors(block.terminator)):
                sets = self.flow.edge_sets(block.terminator, successor)
                live = self.flow.blocks[successor].live_in
                # What the edge sets and nobody reads ends at once, too.
                dead = ((full & ~sets) | sets) & ~live
                ended.setdefault(successor, []).append((block, dead))
        for successor, incoming in ended.items():
            kinds = {dead for _, dead in incoming}
            if kinds == {0}:
                continue
            is_entry = successor is self.body.blocks[0]
            if len(kinds) == 1 and not is_entry:
                (dead,) = kinds
                drops: list[g.Instruction] = []
                self._end(dead, dead, drops, _first_span(successor))
                successor.instructions[:0] = drops
                continue
            for block, dead in incoming:
                if dead:
                    self._split(block, successor, dead)

    def _split(self, block: g.Block, successor: g.Block, dead: int) -> None:
        drops: list[g.Instruction] = []
        self._end(dead, dead, drops, getattr(block.terminator, "span", None))
        if not drops:
            return
        if isinstance(block.terminator, g.Goto):
            block.instructions.extend(drops)
            return
        between = g.Block(f"{block.name}.{successor.name}", drops, g.Goto(successor))
        self.body.blocks.append(between)
        _redirect(block.terminator, successor, between)
        for each in self.body.blocks:
            loop = each.terminator
            if not isinstance(loop, g.ComptimeLoop) or block not in loop.members:
                continue
            if successor in loop.members or successor is each:
                loop.members.add(between)


def _ends(owned: Owned) -> bool:
    if owned.is_exploded:
        return any(track.must_end for track in owned.tracks) or not _is_trivial(owned)
    return owned.tracks[0].must_end


def _is_trivial(owned: Owned) -> bool:
    from compiler_core.sema.lifecycle import TRIVIAL

    return owned.destroy is TRIVIAL


def _first_span(block: g.Block) -> Span | None:
    if block.instructions:
        return getattr(block.instructions[0], "span", None)
    return getattr(block.terminator, "span", None)


def _redirect(terminator: g.Terminator | None, old: g.Block, new: g.Block) -> None:
    match terminator:
        case g.Branch() | g.ComptimeBranch():
            if terminator.then is old:
                terminator.then = new
            if terminator.otherwise is old:
                terminator.otherwise = new
        case g.TryCall():
            if terminator.then is old:
                terminator.then = new
            if terminator.handler is old:
                terminator.handler = new
        case g.ComptimeLoop():
            if terminator.body is old:
                terminator.body = new
            if terminator.after is old:
                terminator.after = new
        case g.Goto():
            terminator.target = new
        case _:
            pass
