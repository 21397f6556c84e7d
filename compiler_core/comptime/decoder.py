"""Turns a function of MIR into code for the machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler_core.comptime.code import (
    BRANCH,
    CALL,
    GOTO,
    RAISE,
    RETURN,
    SWITCH,
    UNREACHABLE,
    Code,
    FrameSlots,
    MemoryLocal,
    Segment,
    Step,
)
from compiler_core.comptime.evaluation_rules import EVALUATORS, Evaluate, Situation
from compiler_core.comptime.externals import native_function
from compiler_core.comptime.memory import Pointer
from compiler_core.comptime.values import Value
from compiler_core.mir.body import (
    AddressOf,
    Assign,
    Block,
    Branch,
    Call,
    Callee,
    Copy,
    Deref,
    ElementOf,
    FieldOf,
    Function,
    FunctionName,
    Goto,
    Indirect,
    Instruction,
    Local,
    Move,
    Operand,
    Operate,
    Place,
    Projection,
    Raise,
    Return,
    Switch,
    TryCall,
)
from compiler_core.mir.flow import addressed_local
from compiler_core.mir.operations import OPERATIONS
from compiler_core.mir.places import operand_type, place_type, project
from compiler_core.mir.types import (
    NONE,
    POINTER,
    ArrayType,
    StructType,
    Type,
    holds_variant,
)
from compiler_core.source.span import Span

if TYPE_CHECKING:
    from compiler_core.comptime.machine import Machine


class Decoder:
    """Decodes one function; used once."""

    def __init__(self, machine: Machine, function: Function) -> None:
        self.machine = machine
        self.codecs = machine.codecs
        self.layout = machine.codecs.layout
        self.function = function
        self.code = Code(function)
        self.template: list[Value] = self.code.template
        self.slots: dict[Local, int] = {}
        self.in_memory: set[Local] = set()
        self.segment = self.code.entry
        self.span: Span | None = None
        self.blocks: dict[Block, Segment] = {}

    def decode(self) -> Code:
        """Return the code of the function."""
        function = self.function
        for block in function.blocks:
            for instruction in block.instructions:
                local = addressed_local(instruction)
                if local is not None:
                    self.in_memory.add(local)
        parameters = [parameter.local for parameter in function.parameters]
        for local in [*parameters, *function.locals]:
            if holds_variant(local.type):
                self.in_memory.add(local)
            aggregate = isinstance(local.type, (StructType, ArrayType)) or local.type is NONE
            # A structure may be filled part by part.
            first = self.codecs.zero(local.type) if aggregate else None
            self.slots[local] = self._slot(first)
        for local in [*parameters, *function.locals]:
            if local in self.in_memory:
                self._remember(local, local in parameters)
        for block in function.blocks:
            self.blocks[block] = Segment()
        self.code.entry = self.blocks[function.blocks[0]]
        for block in function.blocks:
            self.segment = self.blocks[block]
            for instruction in block.instructions:
                self.span = instruction.span
                self._instruction(instruction)
            self._terminator(block)
        return self.code

    def _remember(self, local: Local, is_parameter: bool) -> None:
        layout = self.layout.of(local.type)
        writer = self.codecs.writer(local.type) if is_parameter else None
        slot = self.slots[local]
        self.code.memory_locals.append(MemoryLocal(slot, layout.size, layout.alignment, writer))
        self._own()

    def _own(self) -> int:
        """Return the slot of the list of allocations that end with the call."""
        if self.code.owned < 0:
            self.code.owned = self._slot(None)
        return self.code.owned

    def _slot(self, first: Value) -> int:
        self.template.append(first)
        return len(self.template) - 1

    def _step(self, step: Step) -> None:
        self.segment.steps.append(step)
        self.segment.spans.append(self.span)

    # Places

    def _is_value(self, place: Place) -> bool:
        return place.local not in self.in_memory and not any(
            isinstance(projection, Deref) for projection in place.projections
        )

    def _address(self, place: Place) -> tuple[int, int]:
        """Return the slot of a pointer and how far from it the place is."""
        local = place.local
        slot = self.slots[local]
        of = local.type
        start = 0
        distance = 0
        if local not in self.in_memory:
            while not isinstance(place.projections[start], Deref):
                start += 1
            if start:
                slot = self._value_part(slot, place.projections[:start])
            for projection in place.projections[:start]:
                of = project(of, projection)
            of = project(of, place.projections[start])
            start += 1
        for projection in place.projections[start:]:
            match projection:
                case FieldOf(index=index):
                    distance += self.layout.of(of).offsets[index]
                case ElementOf(index=index):
                    assert isinstance(of, ArrayType)
                    distance += self.layout.size(of.element) * index
                case Deref():
                    into = self._slot(None)
                    self._load(into, slot, distance, POINTER)
                    slot, distance = into, 0
            of = project(of, projection)
        return slot, distance

    def _value_part(self, slot: int, projections: tuple[Projection, ...]) -> int:
        """Take a part of a tuple; return its slot."""
        into = self._slot(None)
        indices = _indices(projections)
        if len(indices) == 1:
            index = indices[0]

            def take(frame: FrameSlots) -> None:
                frame[into] = frame[slot][index]

            self._step(take)
            return into

        def take_deep(frame: FrameSlots) -> None:
            value = frame[slot]
            for inner in indices:
                value = value[inner]
            frame[into] = value

        self._step(take_deep)
        return into

    def _load(self, into: int, slot: int, distance: int, of: Type) -> None:
        size = self.layout.size(of)
        read = self.codecs.reader(of)
        readable = self.machine.memory.readable

        def load(frame: FrameSlots) -> None:
            pointer = frame[slot]
            allocation = pointer.allocation
            offset = pointer.offset + distance
            if allocation is None or offset < 0 or offset + size > len(allocation.data):
                allocation = readable(pointer.moved(distance), size)
            frame[into] = read(allocation, offset)

        self._step(load)

    def _write(self, place: Place, source: int) -> None:
        """Put the value of a slot into a place that is not simply a slot."""
        slot = self.slots[place.local]
        if self._is_value(place):
            indices = _indices(place.projections)

            def replace(frame: FrameSlots) -> None:
                frame[slot] = _replaced(frame[slot], indices, 0, frame[source])

            self._step(replace)
            return
        of = place_type(place)
        pointer_slot, distance = self._address(place)
        size = self.layout.size(of)
        store = self.codecs.writer(of)
        writable = self.machine.memory.writable

        def write(frame: FrameSlots) -> None:
            pointer = frame[pointer_slot]
            if distance:
                pointer = pointer.moved(distance)
            store(writable(pointer, size), pointer.offset, frame[source])

        self._step(write)

    def _into(self, place: Place | None) -> int:
        """Return the slot where a result for a place goes first."""
        if place is not None and not place.projections and place.local not in self.in_memory:
            return self.slots[place.local]
        return self._slot(None)

    def _settle(self, place: Place | None, slot: int) -> None:
        """Put a result that is in its first slot into its place."""
        if place is not None and (place.projections or place.local in self.in_memory):
            self._write(place, slot)

    def _operand(self, operand: Operand) -> int:
        """Return the slot of the value of an operand."""
        if not isinstance(operand, (Copy, Move)):
            return self._slot(self.machine.constant(operand))
        place = operand.place
        if self._is_value(place):
            slot = self.slots[place.local]
            return self._value_part(slot, place.projections) if place.projections else slot
        slot, distance = self._address(place)
        into = self._slot(None)
        self._load(into, slot, distance, place_type(place))
        return into

    # Instructions

    def _instruction(self, instruction: Instruction) -> None:
        match instruction:
            case Assign(destination=destination, source=source):
                value = self._operand(source)
                if destination.projections or destination.local in self.in_memory:
                    self._write(destination, value)
                else:
                    self._assign(self.slots[destination.local], value)
            case AddressOf(destination=destination, place=place):
                self._address_of(destination, place)
            case Operate():
                self._operate(instruction)
            case Call(destination=destination, callee=callee, arguments=arguments):
                self._call(destination, callee, arguments)

    def _assign(self, into: int, value: int) -> None:
        def assign(frame: FrameSlots) -> None:
            frame[into] = frame[value]

        self._step(assign)

    def _address_of(self, destination: Place, place: Place) -> None:
        slot, distance = self._address(place)
        into = self._into(destination)

        def take(frame: FrameSlots) -> None:
            frame[into] = frame[slot].moved(distance) if distance else frame[slot]

        self._step(take)
        self._settle(destination, into)

    def _operate(self, instruction: Operate) -> None:
        row = OPERATIONS[instruction.name]
        destination = instruction.destination
        types = tuple(map(operand_type, instruction.operands))
        wanted = place_type(destination) if destination is not None else None
        result = row.rule(types, instruction.attributes, wanted)
        slots = [self._operand(operand) for operand in instruction.operands]
        into = self._into(destination)
        if row.meaning == "stack_allocation":
            self._stack_allocation(instruction, into)
        else:
            situation = Situation(
                row, types, instruction.attributes, result, self.machine.memory, self.codecs
            )
            self._apply(EVALUATORS[row.meaning](situation), slots, into)
        self._settle(destination, into)

    def _stack_allocation(self, instruction: Operate, into: int) -> None:
        attributes = instruction.attributes
        of, count = attributes["type"], attributes.get("count", 1)
        assert isinstance(of, Type)
        assert isinstance(count, int)
        layout = self.layout.of(of)
        alignment = max(layout.alignment, int(str(attributes.get("alignment", 0))))
        size = layout.size * count
        owned, memory = self._own(), self.machine.memory
        # As in machine code, an allocation in a loop is the same memory each time.
        once = self._slot(None)

        def allocate(frame: FrameSlots) -> None:
            if frame[once] is None:
                allocation = memory.allocate(size, alignment)
                frame[owned].append(allocation)
                frame[once] = Pointer(allocation, 0)
            frame[into] = frame[once]

        self._step(allocate)

    def _apply(self, evaluate: Evaluate, slots: list[int], into: int) -> None:
        """Add a step that calls a function on slots; unrolled for the usual numbers of them."""
        if len(slots) == 2:
            first, second = slots

            def apply_two(frame: FrameSlots) -> None:
                frame[into] = evaluate(frame[first], frame[second])

            self._step(apply_two)
        elif len(slots) == 1:
            only = slots[0]

            def apply_one(frame: FrameSlots) -> None:
                frame[into] = evaluate(frame[only])

            self._step(apply_one)
        else:

            def apply_many(frame: FrameSlots) -> None:
                frame[into] = evaluate(*[frame[slot] for slot in slots])

            self._step(apply_many)

    # Calls

    def _call(
        self, destination: Place | None, callee: Callee, arguments: tuple[Operand, ...]
    ) -> None:
        slots = [self._operand(argument) for argument in arguments]
        into = self._into(destination)
        external = isinstance(callee, FunctionName) and self.machine.module.externals.get(
            callee.name
        )
        if external:
            native = native_function(
                external.linked_name, external.signature, self.machine.memory, self.machine.output
            )
            self._apply(native, slots, into)
        else:
            segment = self._end_with_call(callee, slots, into)
            segment.target = self.segment = Segment()
        self._settle(destination, into)

    def _end_with_call(self, callee: Callee, slots: list[int], into: int) -> Segment:
        segment = self.segment
        if isinstance(callee, Indirect):
            segment.callee_slot = self._operand(callee.pointer)
            segment.callee_type = operand_type(callee.pointer)
        else:
            segment.callee = callee.name
        segment.kind = CALL
        segment.end_span = self.span
        segment.arguments = tuple(slots)
        segment.destination = into
        return segment

    def _terminator(self, block: Block) -> None:
        terminator = block.terminator
        assert terminator is not None
        self.span = terminator.span
        if isinstance(terminator, TryCall):
            self._try_call(terminator)
            return
        match terminator:
            case Goto(target=target):
                kind = GOTO
                self.segment.target = self.blocks[target]
            case Branch(condition=condition, then=then, otherwise=otherwise):
                kind = BRANCH
                self.segment.slot = self._operand(condition)
                self.segment.target = self.blocks[then]
                self.segment.other = self.blocks[otherwise]
            case Switch(value=value, cases=cases, otherwise=otherwise):
                kind = SWITCH
                mask = (1 << self.layout.bits(operand_type(value))) - 1
                self.segment.slot = self._operand(value)
                self.segment.cases = {number & mask: self.blocks[arm] for number, arm in cases}
                self.segment.other = self.blocks[otherwise]
            case Return(value=value):
                kind = RETURN
                self.segment.slot = self._slot(()) if value is None else self._operand(value)
            case Raise(error=error):
                kind = RAISE
                self.segment.slot = self._operand(error)
            case _:
                kind = UNREACHABLE
        self.segment.kind = kind
        self.segment.end_span = terminator.span

    def _try_call(self, terminator: TryCall) -> None:
        slots = [self._operand(argument) for argument in terminator.arguments]
        into = self._into(terminator.destination)
        error = self._into(terminator.error)
        segment = self._end_with_call(terminator.callee, slots, into)
        segment.error = error
        segment.target = self._edge(terminator.destination, into, terminator.then)
        segment.handler = self._edge(terminator.error, error, terminator.handler)

    def _edge(self, place: Place | None, slot: int, target: Block) -> Segment:
        """Return a segment that puts a result into its place on the way to a block."""
        if place is None or not (place.projections or place.local in self.in_memory):
            return self.blocks[target]
        self.segment = segment = Segment()
        self._settle(place, slot)
        segment.kind = GOTO
        segment.target = self.blocks[target]
        return segment


def _indices(projections: tuple[Projection, ...]) -> tuple[int, ...]:
    indices = []
    for projection in projections:
        assert isinstance(projection, (FieldOf, ElementOf))
        indices.append(projection.index)
    return tuple(indices)


def _replaced(whole: Value, indices: tuple[int, ...], depth: int, part: Value) -> Value:
    if depth == len(indices):
        return part
    index = indices[depth]
    inner = _replaced(whole[index], indices, depth + 1, part)
    return (*whole[:index], inner, *whole[index + 1 :])
