"""Writing the ends of values into a body, and making moves of copies at last uses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from compiler_core.incremental import Database
from compiler_core.meta.node import Node
from compiler_core.mir import generic as g
from compiler_core.ownership.flow import Flow
from compiler_core.ownership.tracks import (
    Part,
    Tracks,
    operands_of,
    operands_of_step,
    operands_of_terminator,
)
from compiler_core.ownership.values import values_taken
from compiler_core.source import Span


@dataclass(frozen=True, slots=True)
class Torn:
    """A value that ends as a whole, of which a part is gone where it does."""

    whole: Part
    missing: Part
    # Whether the part is there on other ways, was to be set before, or others were used since.
    is_there_elsewhere: bool


@dataclass(slots=True)
class Ends:
    """What cannot be ended as it would have to be, for the diagnostics."""

    # Values without an end of their own, and where they are left.
    impossible: list[tuple[Part, Span | None]] = field(default_factory=list)
    torn: list[Torn] = field(default_factory=list)


def insert_drops(db: Database, body: g.Body, tracks: Tracks, flow: Flow) -> Ends:
    """Insert the ends of all values; the flow is that of the body as it was."""
    return _Inserter(db, body, tracks, flow).run()


class _Inserter:
    def __init__(self, db: Database, body: g.Body, tracks: Tracks, flow: Flow) -> None:
        self.db = db
        self.body = body
        self.tracks = tracks
        self.flow = flow
        self.ends = Ends()
        # In the order in which they end where nothing else decides.
        found = list(reversed(tracks.owned.values()))
        arguments = set(body.arguments) - tracks.named_anew
        self.owned = [each for each in found if each.local in arguments]
        self.owned += [each for each in found if each.local not in arguments]
        # All whose end does anything.
        self.ending = 0
        for owned in self.owned:
            self.ending |= owned.mask if owned.ends else 0
        self.full_out: dict[g.Block, int] = {}
        # What may hold no value where ends are written.
        self.empty = 0
        self.empty_out: dict[g.Block, int] = {}
        self.on_edge = False
        # What the step takes behind which ends are written.
        self.taken = 0

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
        self.empty = flow.empty_in
        instructions: list[g.Instruction] = []
        span: Span | None = None
        before: g.Instruction | None = None
        if block is self.body.blocks[0]:
            full = self._end(full & ~flow.live_in, full, instructions, None)
        else:
            # What an edge sets and nobody reads has ended on the edge.
            full &= flow.live_in
        for position, instruction in enumerate(block.instructions):
            effect = flow.effects[position]
            span = getattr(instruction, "span", None)
            live = live_after[position]
            if self._is_dead_copy(instruction, live):
                full = self._end(full & ~(live | effect.sets), full, instructions, span)
                continue
            moved = self._moves_for_copies(instruction, live & ~effect.sets)
            full &= ~(effect.moves | moved)
            self.empty |= effect.moves
            self.taken = effect.moves
            if isinstance(instruction, (g.Call, g.Make)):
                full = self._end_before(instruction, full, live | effect.sets, instructions)
            instructions.extend(self._replaced(instruction, full))
            if not isinstance(instruction, g.Vacate):
                instructions.append(instruction)
            full |= effect.sets
            self.empty &= ~effect.sets
            discarded = self._discarded(instruction, full & ~live)
            if discarded is not None:
                # It ends where it is.
                instructions[-1] = g.Drop(discarded, span)
                full &= ~effect.sets
            if not effect.wholes and not isinstance(before, g.Vacate):
                # A new value ends first, if nobody wants it; one that replaces another was apart.
                full = self._end(effect.sets & full & ~live, full, instructions, span)
            full = self._end(full & ~live, full, instructions, span)
            before = instruction
        terminator = block.terminator
        effect = flow.effects[-1]
        moved = self._moves_for_terminator(terminator, flow.live_out)
        full &= ~(effect.moves | moved)
        if isinstance(terminator, g.TryCall):
            full = self._end_before(terminator, full, flow.live_out, instructions)
        block.instructions = instructions
        self.full_out[block] = full
        self.empty_out[block] = self.empty | effect.moves

    def _end_before(
        self,
        call: g.Call | g.Make | g.TryCall,
        full: int,
        live: int,
        instructions: list[g.Instruction],
    ) -> int:
        """End before a call what it only takes values from; return what is left.

        They are there before it begins, and with them ends everything that nobody reads again.
        """
        dead = full & ~live & self.ending
        if not dead:
            return full
        operands = list(operands_of_step(call))
        taken = values_taken(self.db, call)
        dead &= ~self.flow.used_until_done(call, taken)
        for count, at in enumerate(taken, start=1):
            if not dead:
                break
            operands[at] = self._taken(operands[at], call.span, instructions)
            ended = dead & ~self.flow.used_until_done(call, taken[:count])
            full = self._end(ended, full, instructions, call.span)
            dead &= ~ended
        _set_operands(call, operands)
        return full

    def _taken(
        self, operand: g.Operand, span: Span | None, instructions: list[g.Instruction]
    ) -> g.Operand:
        """Take the value of an operand into a local of its own."""
        assert isinstance(operand, (g.Copy, g.Reference))
        type_ = operand.place.type
        kept = g.Local("", type_, span=operand.place.local.span)
        self.body.locals.append(kept)
        place = g.Place(kept, type_)
        is_lent = isinstance(operand, g.Reference)
        value = g.Copy(operand.place, implicit=False) if is_lent else operand
        instructions.append(g.Assign(place, value, span, initialises=True))
        return replace(operand, place=place) if is_lent else g.Move(place)

    def _is_dead_copy(self, instruction: g.Instruction, live: int) -> bool:
        """Whether an instruction copies a value that nobody looks at: none is made then."""
        if not isinstance(instruction, g.Assign) or not isinstance(instruction.source, g.Copy):
            return False
        place = instruction.destination
        owned = self.tracks.owned.get(place.local)
        return (
            owned is not None
            and not place.projections
            and place.local.storage is g.Storage.OWNED
            and not instruction.source.always
            and not owned.mask & live
        )

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
            or not isinstance(owned.root.destroy, Node)
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
            live = effect.before(live)
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
            case g.Make() | g.Call():
                _set_operands(instruction, changed)
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
            case g.TryCall():
                _set_operands(terminator, changed)
            case _:
                return 0
        return moved

    def _moved(self, operands: tuple[g.Operand, ...], live: int) -> tuple[list[g.Operand], int]:
        changed = list(operands)
        moved = 0
        for position, operand in enumerate(operands):
            if not isinstance(operand, g.Copy) or operand.always:
                continue
            part, exact = self.tracks.find(operand.place)
            if part is None or not exact or part.mask & live or not part.ends:
                continue
            if part.place.local.storage is g.Storage.RESULT:
                continue
            if any(not whole.bit & live for whole in part.around()):
                # It ends with what it is in.
                continue
            others = 0
            for other, each in enumerate(operands):
                if other != position and isinstance(each, (g.Copy, g.Move, g.Reference)):
                    others |= self.tracks.used_by(each.place)
            if others & part.mask:
                continue
            changed[position] = g.Move(operand.place)
            moved |= part.mask
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
        part, exact = self.tracks.find(place)
        if part is None or not exact:
            # Who owns it sees a value at all times.
            return [g.Drop(place, instruction.span)]
        ends: list[g.Instruction] = []
        self._end_part(part, full & part.mask, ends, instruction.span)
        if ends and isinstance(instruction, g.Assign) and self._reads(instruction.source, part):
            # What replaces the value is a part of it.
            kept = g.Local("", place.type, span=instruction.span)
            self.body.locals.append(kept)
            held = g.Place(kept, place.type)
            first = g.Assign(held, instruction.source, instruction.span, initialises=True)
            instruction.source = g.Move(held)
            ends.insert(0, first)
        return ends

    def _reads(self, operand: g.Operand, part: Part) -> bool:
        return isinstance(operand, (g.Copy, g.Move)) and bool(
            self.tracks.of(operand.place) & part.mask
        )

    # ------------------------------------------------------------ ends

    def _end(
        self, dead: int, full: int, instructions: list[g.Instruction], span: Span | None
    ) -> int:
        """End what is dead; return what is left."""
        if not dead:
            return full
        for owned in self.owned:
            self._end_part(owned.root, owned.mask & dead, instructions, span)
        return full & ~dead

    def _end_part(
        self, part: Part, bits: int, instructions: list[g.Instruction], span: Span | None
    ) -> None:
        if not bits & part.mask:
            return
        missing = (~bits | self.empty) & part.mask
        if part.bit & bits and not missing:
            if part.destroy is None:
                self.ends.impossible.append((part, span))
            elif part.ends:
                instructions.append(g.Drop(part.place, span))
            return
        if part.bit & bits:
            gone = next(each for each in part.walk() if each.bit & missing)
            elsewhere = self.on_edge or bool(gone.bit & bits)
            if not elsewhere and not gone.bit & self.taken:
                # Something used what is left of it.
                elsewhere = bool(bits & part.mask & ~part.bit)
            self.ends.torn.append(Torn(part, gone, elsewhere))
        for inner in part.parts.values():
            self._end_part(inner, bits, instructions, span)

    def _edges(self) -> None:
        """End what is not used behind an edge, where the block before still needed it."""
        ended: dict[g.Block, list[tuple[g.Block, int]]] = {}
        self.on_edge = True
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
                block_before = incoming[0][0]
                drops: list[g.Instruction] = []
                self.empty = 0
                everywhere = dead
                for block, _ in incoming:
                    self.empty |= self.empty_out[block]
                    everywhere &= self._ended_everywhere(block)
                self.empty &= ~self._set_on_edges(incoming, successor)
                span = getattr(block_before.terminator, "span", None)
                # What the call used last ends before what only this way has no use for.
                for part in (everywhere, dead & ~everywhere):
                    self._end(part, dead, drops, span)
                for each in drops:
                    # To who asks where it ends, that is behind the edge.
                    each.span = _first_span(successor)
                successor.instructions[:0] = drops
                continue
            for block, dead in incoming:
                if dead:
                    self._split(block, successor, dead)

    def _set_on_edges(self, incoming: list[tuple[g.Block, int]], successor: g.Block) -> int:
        sets = -1
        for block, _ in incoming:
            sets &= self.flow.edge_sets(block.terminator, successor)
        return sets

    def _ended_everywhere(self, block: g.Block) -> int:
        """What ends behind a call on each way that it may take."""
        terminator = block.terminator
        if not isinstance(terminator, g.TryCall):
            return 0
        live = 0
        for successor in g.successors(terminator):
            live |= self.flow.blocks[successor].live_in
        return self.full_out[block] & ~live

    def _split(self, block: g.Block, successor: g.Block, dead: int) -> None:
        drops: list[g.Instruction] = []
        self.empty = self.empty_out[block] & ~self.flow.edge_sets(block.terminator, successor)
        everywhere = dead & self._ended_everywhere(block)
        for part in (everywhere, dead & ~everywhere):
            self._end(part, dead, drops, getattr(block.terminator, "span", None))
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


def _set_operands(step: g.Call | g.Make | g.TryCall, operands: Sequence[g.Operand]) -> None:
    if isinstance(step, g.Make):
        step.parts = tuple(operands)
    elif isinstance(step.callee, g.Indirect):
        step.callee = replace(step.callee, pointer=operands[0])
        step.arguments = tuple(operands[1:])
    else:
        step.arguments = tuple(operands)


def _first_span(block: g.Block) -> Span | None:
    step = block.instructions[0] if block.instructions else block.terminator
    return getattr(step, "span", None)


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
