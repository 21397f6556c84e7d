"""What a body does with its locals: uses, definitions, and what is surely written where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from compiler_core.mir.body import (
    AddressOf,
    Assign,
    Block,
    Branch,
    Call,
    Copy,
    Deref,
    Function,
    Indirect,
    Instruction,
    Local,
    Move,
    Operand,
    Operate,
    Place,
    Raise,
    Return,
    Switch,
    Terminator,
    TryCall,
    successors,
)


def operands_of(step: Instruction | Terminator) -> Iterator[Operand]:
    """Yield the operands that an instruction or terminator reads."""
    match step:
        case Assign(source=source):
            yield source
        case Operate(operands=operands):
            yield from operands
        case Call(callee=callee, arguments=arguments) | TryCall(callee=callee, arguments=arguments):
            if isinstance(callee, Indirect):
                yield callee.pointer
            yield from arguments
        case Branch(condition=operand) | Switch(value=operand) | Raise(error=operand):
            yield operand
        case Return(value=value) if value is not None:
            yield value


def read_locals(step: Instruction | Terminator) -> Iterator[Local]:
    """Yield the locals whose value is read, also to follow the pointer in it."""
    for operand in operands_of(step):
        if isinstance(operand, (Copy, Move)):
            yield operand.place.local
    for place in written_places(step):
        if _through_pointer(place):
            yield place.local
    if isinstance(step, AddressOf) and _through_pointer(step.place):
        yield step.place.local


def written_places(step: Instruction | Terminator) -> Iterator[Place]:
    """Yield the places that are written."""
    match step:
        case Assign(destination=place) | AddressOf(destination=place):
            yield place
        case Operate(destination=destination) | Call(destination=destination):
            if destination is not None:
                yield destination
        case TryCall(destination=destination, error=error):
            if destination is not None:
                yield destination
            if error is not None:
                yield error


def addressed_local(step: Instruction | Terminator) -> Local | None:
    """Return the local inside which an instruction takes an address."""
    if isinstance(step, AddressOf) and not _through_pointer(step.place):
        return step.place.local
    return None


def _through_pointer(place: Place) -> bool:
    return any(isinstance(projection, Deref) for projection in place.projections)


def predecessors(function: Function) -> dict[Block, list[Block]]:
    """Return, for each block, the blocks that may come before it."""
    before: dict[Block, list[Block]] = {block: [] for block in function.blocks}
    for block in function.blocks:
        for target in successors(block.terminator):
            if target in before:
                before[target].append(block)
    return before


def reachable(function: Function) -> set[Block]:
    """Return the blocks that control can get to."""
    seen: set[Block] = set()
    pending = function.blocks[:1]
    while pending:
        block = pending.pop()
        if block not in seen:
            seen.add(block)
            pending += successors(block.terminator)
    return seen


@dataclass(slots=True)
class Written:
    """Which locals have surely been written, as sets of bits, by block."""

    numbers: dict[Local, int]
    entering: dict[Block, int]
    """Absent for a block that control does not get to."""


def surely_written(function: Function) -> Written:
    """Compute what has surely been written at the beginning of each block.

    A write to a part counts as a write to the whole: a structure is filled field by field. A local
    whose address was taken counts as written, since anyone may write it from then on.
    """
    numbers: dict[Local, int] = {}
    for parameter in function.parameters:
        numbers[parameter.local] = len(numbers)
    start = (1 << len(numbers)) - 1
    for local in function.locals:
        numbers[local] = len(numbers)
    if not function.blocks:
        return Written(numbers, {})
    gains = {block: _gain(block, numbers) for block in function.blocks}
    entering = {function.blocks[0]: start}
    pending = [function.blocks[0]]
    while pending:
        block = pending.pop()
        leaving = entering[block] | gains[block]
        for target, gain in _edges(block, numbers):
            if target not in gains:
                continue
            known = entering.get(target)
            merged = leaving | gain if known is None else known & (leaving | gain)
            if merged != known:
                entering[target] = merged
                pending.append(target)
    return Written(numbers, entering)


def bit_of(place: Place, numbers: dict[Local, int]) -> int:
    """Return the bit of the local that a write to `place` fills, nought for a write elsewhere."""
    if _through_pointer(place):
        return 0
    number = numbers.get(place.local)
    return 0 if number is None else 1 << number


def gain_of(step: Instruction, numbers: dict[Local, int]) -> int:
    """Return the bits of the locals that an instruction writes or gives away."""
    gain = 0
    for place in written_places(step):
        gain |= bit_of(place, numbers)
    if isinstance(step, AddressOf):
        gain |= bit_of(step.place, numbers)
    return gain


def _gain(block: Block, numbers: dict[Local, int]) -> int:
    gain = 0
    for step in block.instructions:
        gain |= gain_of(step, numbers)
    return gain


def _edges(block: Block, numbers: dict[Local, int]) -> Iterator[tuple[Block, int]]:
    """Yield the blocks that follow, with what is written only on the way there."""
    terminator = block.terminator
    if isinstance(terminator, TryCall):
        result, error = terminator.destination, terminator.error
        yield terminator.then, bit_of(result, numbers) if result is not None else 0
        yield terminator.handler, bit_of(error, numbers) if error is not None else 0
        return
    for target in successors(terminator):
        yield target, 0
