"""Functions that are a few steps in a row become part of who calls them.

Most of what the library does for numbers, pointers and lengths is such a function. LLVM could do
the same, but each module would have to have a copy of each of them, and LLVM works on a copy for
longer than it takes to write its steps down.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from compiler_core.mir.body import (
    AddressOf,
    Assign,
    Block,
    Call,
    Callee,
    Copy,
    Deref,
    Function,
    Goto,
    Indirect,
    Instruction,
    Local,
    Move,
    Operand,
    Operate,
    Place,
    Return,
    Terminator,
    TryCall,
)
from compiler_core.mir.constants import ZeroConstant
from compiler_core.mir.flow import operands_of, written_places
from compiler_core.mir.operations import OPERATIONS, Effect
from compiler_core.mir.places import leads_through_pointer, place_type
from compiler_core.mir.types import NONE, Type

# With more steps than that a function is left to LLVM.
_MOST_STEPS: Final = 6
# What a function's frame is for: room there lasts as long as the call.
_OF_THE_FRAME: Final = frozenset({"stack_allocation"})


class Rewriting:
    """Makes new instructions in which other places stand."""

    __slots__ = ()

    def place(self, place: Place) -> Place:
        """Return what stands for a place."""
        return place

    def operand(self, operand: Operand) -> Operand:
        """Return what stands for an operand."""
        match operand:
            case Copy(place=place):
                return Copy(self.place(place))
            case Move(place=place):
                return Move(self.place(place))
        return operand

    def operands(self, operands: tuple[Operand, ...]) -> tuple[Operand, ...]:
        """Return what stands for several."""
        return tuple([self.operand(each) for each in operands])

    def maybe(self, place: Place | None) -> Place | None:
        """Return what stands for a place, if there is one."""
        return None if place is None else self.place(place)

    def callee(self, callee: Callee) -> Callee:
        """Return what stands for who is called."""
        return Indirect(self.operand(callee.pointer)) if isinstance(callee, Indirect) else callee

    def instruction(self, step: Instruction) -> Instruction:
        """Return what stands for an instruction."""
        match step:
            case Assign():
                return Assign(self.place(step.destination), self.operand(step.source))
            case AddressOf():
                return AddressOf(self.place(step.destination), self.place(step.place))
            case Operate():
                operands = self.operands(step.operands)
                return Operate(self.maybe(step.destination), step.name, operands, step.attributes)
            case Call():
                arguments = self.operands(step.arguments)
                return Call(self.maybe(step.destination), self.callee(step.callee), arguments)


@dataclass(slots=True)
class Straight:
    """The steps of a function that has no choice, and what it gives."""

    parameters: list[Local]
    steps: list[Instruction]
    value: Operand | None
    # Whether nothing that a caller sees is changed on the way.
    is_pure: bool
    # Parameters that are only read, and those of them that are only read as a whole.
    read: set[Local]
    whole: set[Local]
    # The local that the last step gives the result, and nothing else knows.
    result: Local | None


def may_be_straight(function: Function) -> bool:
    """Whether it is worth finding out whether a function is a few steps in a row."""
    steps = 0
    for block in function.blocks:
        if not isinstance(block.terminator, (Goto, Return)):
            return False
        steps += len(block.instructions)
    return steps <= 2 * _MOST_STEPS


def straight(function: Function) -> Straight | None:
    """Return a function as a row of steps, if that is what it is and it is short."""
    steps: list[Instruction] = []
    block = function.blocks[0]
    for _ in function.blocks:
        steps += block.instructions
        end = block.terminator
        if isinstance(end, Return):
            break
        if not isinstance(end, Goto):
            return None
        block = end.target
    else:
        return None
    if len(steps) > 2 * _MOST_STEPS:
        return None
    steps, value = _forwarded(steps, end.value, [each.local for each in function.parameters])
    if len(steps) > _MOST_STEPS or not all(map(_may_move, steps)):
        return None
    return _described([each.local for each in function.parameters], steps, value)


def _may_move(step: Instruction) -> bool:
    return not (
        isinstance(step, Operate)
        and (
            OPERATIONS[step.name].meaning in _OF_THE_FRAME
            or OPERATIONS[step.name].effect is Effect.CONTROL
        )
    )


def _described(
    parameters: list[Local], steps: list[Instruction], value: Operand | None
) -> Straight:
    is_pure = True
    changed: set[Local] = set()
    in_parts: set[Local] = set()
    writes: dict[Local, int] = {}
    reads: dict[Local, int] = {}

    def read(place: Place) -> None:
        reads[place.local] = reads.get(place.local, 0) + 1
        if place.projections:
            in_parts.add(place.local)

    for step in steps:
        for operand in operands_of(step):
            if isinstance(operand, (Copy, Move)):
                read(operand.place)
        for place in written_places(step):
            if leads_through_pointer(place):
                is_pure = False
                read(place)
            else:
                changed.add(place.local)
                writes[place.local] = writes.get(place.local, 0) + (2 if place.projections else 1)
        if isinstance(step, AddressOf):
            read(step.place)
            if not leads_through_pointer(step.place):
                changed.add(step.place.local)
                writes[step.place.local] = 2
        elif isinstance(step, Call) or (
            isinstance(step, Operate) and OPERATIONS[step.name].effect is Effect.WRITES
        ):
            is_pure = False
    result = None
    if steps and isinstance(value, (Copy, Move)) and not value.place.projections:
        local = value.place.local
        last = next(iter(written_places(steps[-1])), None)
        if (
            last is not None
            and last.local is local
            and writes.get(local) == 1
            and local not in reads
            and local not in parameters
        ):
            result = local
    if isinstance(value, (Copy, Move)):
        read(value.place)
    only_read = {each for each in parameters if each not in changed}
    return Straight(parameters, steps, value, is_pure, only_read, only_read - in_parts, result)


@dataclass(slots=True)
class Expansion:
    """Puts rows of steps into one function."""

    # Where new locals go.
    locals: list[Local]
    # Locals that are written once, as a whole.
    stable: set[Local]
    count: int = 0

    def steps(self, one: Straight, call: Call) -> list[Instruction]:
        """Return what a call does."""
        given: dict[Local, Operand] = {}
        made: list[Instruction] = []
        fresh: dict[Local, Local] = {}
        for parameter, argument in zip(one.parameters, call.arguments, strict=True):
            if self._may_stand_for(one, parameter, argument):
                given[parameter] = argument
            else:
                fresh[parameter] = self._new(parameter.type)
                made.append(Assign(Place(fresh[parameter]), argument))
        result = call.destination if one.result is not None else None
        copying = _Copying(self, given, fresh, one.result, result)
        made += [copying.instruction(step) for step in one.steps]
        if call.destination is not None and result is None:
            value = ZeroConstant(NONE) if one.value is None else copying.operand(one.value)
            made.append(Assign(call.destination, value))
        return made

    def _may_stand_for(self, one: Straight, parameter: Local, argument: Operand) -> bool:
        """Whether an argument may be read wherever the parameter is."""
        if not isinstance(argument, (Copy, Move)):
            return parameter in one.whole
        if parameter not in one.read:
            return False
        place = argument.place
        return one.is_pure or (not place.projections and place.local in self.stable)

    def _new(self, of: Type) -> Local:
        self.count += 1
        local = Local(f"inlined.{self.count}", of)
        self.locals.append(local)
        self.stable.add(local)
        return local


@dataclass(slots=True)
class _Copying(Rewriting):
    """What stands for the locals of a function where its steps are put."""

    into: Expansion
    given: dict[Local, Operand]
    fresh: dict[Local, Local]
    result: Local | None
    destination: Place | None

    def place(self, place: Place) -> Place:
        local = place.local
        argument = self.given.get(local)
        if isinstance(argument, (Copy, Move)):
            of = argument.place
            return Place(of.local, of.projections + place.projections)
        if local is self.result and self.destination is not None:
            return self.destination
        other = self.fresh.get(local)
        if other is None:
            other = self.fresh[local] = self.into._new(local.type)
        return Place(other, place.projections)

    def operand(self, operand: Operand) -> Operand:
        if not isinstance(operand, (Copy, Move)):
            return operand
        argument = self.given.get(operand.place.local)
        if argument is not None and not isinstance(argument, (Copy, Move)):
            return argument
        return Copy(self.place(operand.place))


def written_once(function: Function) -> set[Local]:
    """Return the locals that are given, or written once as a whole, and have no address."""
    once = {parameter.local for parameter in function.parameters}
    more: set[Local] = set()
    for block in function.blocks:
        for step in _with_end(block):
            for place in written_places(step):
                if leads_through_pointer(place):
                    continue
                if place.projections or place.local in once:
                    more.add(place.local)
                once.add(place.local)
            if isinstance(step, AddressOf) and not leads_through_pointer(step.place):
                more.add(step.place.local)
    return once - more


def _with_end(block: Block) -> list[Instruction | Terminator]:
    end = block.terminator
    return [*block.instructions, end] if isinstance(end, TryCall) else [*block.instructions]


def _forwarded(
    steps: list[Instruction], value: Operand | None, parameters: list[Local]
) -> tuple[list[Instruction], Operand | None]:
    """Have what is read through the address of a local be read from there, in a row of steps."""
    addresses: dict[Local, Place] = {}
    writes: dict[Local, int] = dict.fromkeys(parameters, 1)
    for step in steps:
        for place in written_places(step):
            if not leads_through_pointer(place):
                writes[place.local] = writes.get(place.local, 0) + 1
    for step in steps:
        if (
            isinstance(step, AddressOf)
            and not step.destination.projections
            and writes[step.destination.local] == 1
            and not leads_through_pointer(step.place)
        ):
            addresses[step.destination.local] = step.place
    if not addresses:
        return steps, value
    for step in steps:
        for operand in operands_of(step):
            _keep_unless_followed(operand, addresses)
        for place in written_places(step):
            if place.projections:
                _keep_unless_followed(Copy(place), addresses)
        if isinstance(step, AddressOf):
            _keep_unless_followed(Copy(step.place), addresses)
    if value is not None:
        _keep_unless_followed(value, addresses)
    if not addresses:
        return steps, value
    through = _Through(addresses)
    left = [
        through.instruction(step)
        for step in steps
        if not (isinstance(step, AddressOf) and step.destination.local in addresses)
    ]
    return left, None if value is None else through.operand(value)


def _keep_unless_followed(operand: Operand, addresses: dict[Local, Place]) -> None:
    if not isinstance(operand, (Copy, Move)) or operand.place.local not in addresses:
        return
    place = operand.place
    first = place.projections[0] if place.projections else None
    if not isinstance(first, Deref) or first.type is not place_type(addresses[place.local]):
        del addresses[place.local]


@dataclass(slots=True)
class _Through(Rewriting):
    """Reads places instead of what their addresses lead to."""

    addresses: dict[Local, Place]

    def place(self, place: Place) -> Place:
        to = self.addresses.get(place.local)
        return place if to is None else Place(to.local, to.projections + place.projections[1:])
