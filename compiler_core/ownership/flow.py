"""What holds at each point of a body: which tracks may hold a value, which may not, which are used
again."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from compiler_core.mir import generic as g
from compiler_core.ownership.tracks import (
    Part,
    Tracks,
    operands_of,
    operands_of_step,
    operands_of_terminator,
    together,
)


@dataclass(slots=True)
class Effect:
    """What a step does to tracks: what it uses, takes and sets, in this order."""

    uses: int = 0
    moves: int = 0
    sets: int = 0
    # Of each whole of which a field is set: its own bit, and those of all else in it, which ends
    # here with it if nothing uses it again.
    wholes: list[tuple[int, int]] = field(default_factory=list)

    def before(self, live: int) -> int:
        """What is live before the step, from what is live behind it."""
        found = (live & ~self.sets) | self.uses
        for bit, rest in self.wholes:
            found |= bit if live & bit else bit | rest
        return found


@dataclass(slots=True)
class BlockFlow:
    """The effects of a block's steps, the terminator last, and the states at its borders."""

    effects: list[Effect]
    predecessors: list[g.Block] = field(default_factory=list)
    live_in: int = 0
    live_out: int = 0
    # What may hold a value, and what may hold none, at the beginning.
    full_in: int = 0
    empty_in: int = 0
    reached: bool = False


class Flow:
    """The states of a body."""

    def __init__(self, body: g.Body, tracks: Tracks) -> None:
        self.body = body
        self.tracks = tracks
        self.everything = (1 << tracks.count) - 1
        # What the caller has again when control leaves.
        self.lent = 0
        # The parts that end as a whole, and have parts.
        self.wholes: list[Part] = []
        for owned in tracks.owned.values():
            if owned.is_lent:
                self.lent |= owned.mask
            self.wholes += [part for part in owned.root.walk() if part.bit and part.parts]
        self.at_return = self.lent
        if body.result is not None and body.result in tracks.owned:
            self.at_return |= tracks.owned[body.result].mask
        self.blocks: dict[g.Block, BlockFlow] = {}
        for block in body.blocks:
            effects = [self._effect(each, operands_of(each)) for each in block.instructions]
            last = block.terminator
            effects.append(self._terminator_effect(last, operands_of_terminator(last)))
            self.blocks[block] = BlockFlow(effects)
        for block in body.blocks:
            for successor in g.successors(block.terminator):
                self.blocks[successor].predecessors.append(block)
        self._run_backward()
        self._run_forward()

    # ------------------------------------------------------------ effects

    def used_until_done(self, step: g.Call | g.Make | g.TryCall, taken: Sequence[int]) -> int:
        """What a call uses while it runs, if these arguments are values that are taken before."""
        operands = [each for at, each in enumerate(operands_of_step(step)) if at not in taken]
        if isinstance(step, g.TryCall):
            return self._terminator_effect(step, operands).uses
        return self._effect(step, operands).uses

    def _effect(self, instruction: g.Instruction, operands: Sequence[g.Operand]) -> Effect:
        effect = Effect()
        for operand in operands:
            self._operand(operand, effect)
        match instruction:
            case g.Assign(destination=destination):
                self._write(destination, effect)
            case g.Operate(destination=destination) | g.Call(destination=destination):
                if destination is not None:
                    self._write(destination, effect)
            case g.Make(destination=destination):
                self._write(destination, effect)
            case g.Mark(place=place, initialised=initialised):
                bits = self.tracks.of(place)
                if initialised:
                    self._write(place, effect)
                else:
                    # Until here the value lives, though nothing here looks at it.
                    effect.uses |= bits
                    effect.moves |= bits
            case g.Vacate(place=place) if not self.tracks.is_exact(place):
                self._use(place, effect)
            case g.Touch(place=place):
                self._use(place, effect)
            case g.Drop(place=place):
                effect.moves |= self.tracks.of(place)
            case _:
                pass
        return effect

    def _terminator_effect(
        self, terminator: g.Terminator | None, operands: Sequence[g.Operand]
    ) -> Effect:
        effect = Effect()
        for operand in operands:
            self._operand(operand, effect)
        match terminator:
            case g.Return():
                effect.uses |= self.at_return
            case g.Raise() | g.Unreachable():
                effect.uses |= self.lent
            case g.TryCall(destination=place, error=error):
                for each in (place, error):
                    part = None if each is None else self.tracks.find(each)[0]
                    if part is not None and part.parent is not None:
                        effect.uses |= together(part) & ~part.mask
            case _:
                pass
        return effect

    def _operand(self, operand: g.Operand, effect: Effect) -> None:
        match operand:
            case g.Copy(place=place) | g.Reference(place=place):
                self._use(place, effect)
            case g.Move(place=place):
                self._use(place, effect)
                if self.tracks.is_exact(place):
                    effect.moves |= self.tracks.of(place)
            case _:
                pass

    def _use(self, place: g.Place, effect: Effect) -> None:
        effect.uses |= self.tracks.used_by(place)

    def _write(self, place: g.Place, effect: Effect) -> None:
        part, exact = self.tracks.find(place)
        if part is not None and exact:
            effect.sets |= part.mask
            effect.wholes += [(each.bit, each.mask & ~part.mask) for each in part.around()]
        elif place.projections:
            # Writing a part uses the whole; writing through a reference uses the reference.
            self._use(place, effect)

    def edge_sets(self, terminator: g.Terminator | None, successor: g.Block) -> int:
        """What a terminator sets on its way to a successor."""
        if not isinstance(terminator, g.TryCall):
            return 0
        place = None
        if successor is terminator.then:
            place = terminator.destination
        if successor is terminator.handler:
            place = terminator.error
        if place is None or not self.tracks.is_exact(place):
            return 0
        return self.tracks.of(place)

    # ------------------------------------------------------------ to fixed points

    def _run_backward(self) -> None:
        pending = deque(reversed(self.body.blocks))
        queued = set(self.body.blocks)
        while pending:
            block = pending.popleft()
            queued.discard(block)
            flow = self.blocks[block]
            live = 0
            for successor in g.successors(block.terminator):
                live |= self._live_on_edge(block, successor)
            for whole in self.wholes:
                # Where it ends behind one of the edges, all of it must still be there.
                if live & whole.bit and any(
                    not self._live_on_edge(block, each) & whole.bit
                    for each in g.successors(block.terminator)
                ):
                    live |= whole.mask
            flow.live_out = live
            for effect in reversed(flow.effects):
                live = effect.before(live)
            if live != flow.live_in:
                flow.live_in = live
                for predecessor in flow.predecessors:
                    if predecessor not in queued:
                        queued.add(predecessor)
                        pending.append(predecessor)

    def _live_on_edge(self, block: g.Block, successor: g.Block) -> int:
        return self.blocks[successor].live_in & ~self.edge_sets(block.terminator, successor)

    def _run_forward(self) -> None:
        entry = self.body.blocks[0]
        start = self.blocks[entry]
        full = 0
        for local in self.body.arguments:
            owned = self.tracks.owned.get(local)
            full |= 0 if owned is None else owned.mask
        start.full_in, start.empty_in, start.reached = full, self.everything & ~full, True
        pending = deque([entry])
        while pending:
            block = pending.popleft()
            flow = self.blocks[block]
            full, empty = flow.full_in, flow.empty_in
            for effect in flow.effects:
                full, empty = step(full, empty, effect)
            for successor in g.successors(block.terminator):
                sets = self.edge_sets(block.terminator, successor)
                target = self.blocks[successor]
                # What is not live is ended before: it holds nothing behind the edge.
                ended = full & ~target.live_in & ~sets
                next_full = (full & ~ended) | sets
                next_empty = (empty | ended) & ~sets
                if (
                    not target.reached
                    or next_full & ~target.full_in
                    or next_empty & ~target.empty_in
                ):
                    target.reached = True
                    target.full_in |= next_full
                    target.empty_in |= next_empty
                    if successor not in pending:
                        pending.append(successor)


def step(full: int, empty: int, effect: Effect) -> tuple[int, int]:
    """The states behind a step."""
    full &= ~effect.moves
    empty |= effect.moves
    full |= effect.sets
    empty &= ~effect.sets
    return full, empty
