"""Runs decoded functions, with fuel."""

from __future__ import annotations

import operator
from collections.abc import Sequence

from compiler_core.comptime.code import (
    BRANCH,
    CALL,
    GOTO,
    RAISE,
    RETURN,
    SWITCH,
    Code,
    FrameSlots,
    Segment,
)
from compiler_core.comptime.constants import Materials, Readback
from compiler_core.comptime.decoder import Decoder
from compiler_core.comptime.externals import Output
from compiler_core.comptime.foreign import ForeignResult
from compiler_core.comptime.memory import Allocation, Memory, Pointer
from compiler_core.comptime.results import (
    ComptimeError,
    Failure,
    Frame,
    Limits,
    Raised,
    Reason,
    Result,
    Success,
    undefined,
)
from compiler_core.comptime.values import Codecs, Value
from compiler_core.mir.body import Module
from compiler_core.mir.constants import Constant
from compiler_core.mir.layout import DataLayout
from compiler_core.mir.types import Type, function_pointer
from compiler_core.source.span import Span

# A call under way: its code, its frame, and the segment that ended with the call.
_Call = tuple[Code, FrameSlots, Segment]


class Machine:
    """Evaluates functions of one verified module; memory stays between evaluations."""

    def __init__(
        self,
        module: Module,
        layout: DataLayout | None = None,
        limits: Limits | None = None,
        output: Output | None = None,
    ) -> None:
        self.module = module
        self.output = output
        self.limits = limits or Limits()
        layout = layout or DataLayout()
        self.memory = Memory(self.limits.memory, layout.pointer_bits // 8)
        self.codecs = Codecs(layout, self.memory)
        self.materials = Materials(module, self.memory, self.codecs)
        self.instructions = 0
        self._codes: dict[str, Code] = {}

    def constant(self, constant: Constant) -> Value:
        """Return the value of a constant."""
        return self.materials.value(constant)

    def evaluate(
        self, name: str, arguments: Sequence[Constant] = (), prefix: str = "comptime"
    ) -> Result:
        """Call a function; globals that its result leads to get names that begin with `prefix`."""
        self.instructions = 0
        function = self.module.functions[name]
        try:
            code = self._code(name)
            frame = self.enter(code, [self.constant(argument) for argument in arguments])
        except ComptimeError as error:
            return Failure(error.reason, error.message, ())
        running = _Running(self, code, frame)
        try:
            raised, value = running.run()
        except ComptimeError as error:
            running.abandon()
            return Failure(error.reason, error.message, running.frames())
        readback = Readback(self.module, self.codecs, prefix)
        try:
            if raised:
                assert function.raises is not None
                error_value = readback.constant(value, function.raises)
                return Raised(error_value, tuple(readback.globals))
            constant = readback.constant(value, function.result)
            return Success(constant, tuple(readback.globals), self.instructions)
        except ComptimeError as error:
            return Failure(error.reason, error.message, ())

    def taken(self, foreign: ForeignResult, of: Type, prefix: str = "comptime") -> Result:
        """Return the result of a computation that went on elsewhere."""
        readback = Readback(self.module, self.codecs, prefix)
        try:
            value = self.codecs.reader(of)(foreign.allocation(self.memory), 0)
            constant = readback.constant(value, of)
        except ComptimeError as error:
            return Failure(error.reason, error.message, ())
        return Success(constant, tuple(readback.globals))

    def _code(self, name: str) -> Code:
        code = self._codes.get(name)
        if code is None:
            code = self._codes[name] = Decoder(self, self.module.functions[name]).decode()
        return code

    def enter(self, code: Code, values: Sequence[Value]) -> FrameSlots:
        """Return the frame of a call with these arguments."""
        frame = code.template.copy()
        frame[: len(values)] = values
        if code.owned >= 0:
            owned: list[Allocation] = []
            frame[code.owned] = owned
            for local in code.memory_locals:
                allocation = self.memory.allocate(local.size, local.alignment)
                owned.append(allocation)
                if local.writer is not None:
                    local.writer(allocation, 0, frame[local.slot])
                frame[local.slot] = Pointer(allocation, 0)
        return frame

    def leave(self, code: Code, frame: FrameSlots) -> None:
        """Free what ends with a call."""
        if code.owned >= 0:
            for allocation in frame[code.owned]:
                self.memory.free(allocation)

    def called(self, segment: Segment, frame: FrameSlots) -> Code:
        """Return the code of the function that a segment calls."""
        name = segment.callee
        if segment.callee_slot >= 0:
            pointer = frame[segment.callee_slot]
            allocation = pointer.allocation
            name = allocation.function if allocation is not None else ""
            if not name or pointer.offset:
                raise undefined("calls what is not a function")
            signature = self.module.signature_of(name)
            assert signature is not None
            if function_pointer(signature) is not segment.callee_type:
                raise undefined(f"calls {name} as if it were {segment.callee_type}")
        if name not in self.module.functions:
            message = f"calls the C function {name}, which cannot run at compile time"
            raise ComptimeError(Reason.EXTERNAL, message)
        return self._code(name)


class _Running:
    """One evaluation: the stack of calls, and where in it the machine is."""

    __slots__ = ("code", "frame", "machine", "position", "segment", "stack")

    def __init__(self, machine: Machine, code: Code, frame: FrameSlots) -> None:
        self.machine = machine
        self.code = code
        self.frame = frame
        self.stack: list[_Call] = []
        self.segment = code.entry
        self.position = -1
        """The step that failed; -1 for the end of the segment."""

    def run(self) -> tuple[bool, Value]:
        """Run to the end; return whether an error was raised, and the result or error."""
        machine, stack = self.machine, self.stack
        code, frame, segment = self.code, self.frame, self.code.entry
        limits = machine.limits
        fuel = limits.instructions
        steps = iter(segment.steps)
        at_end = False
        try:
            while True:
                at_end = False
                steps = iter(segment.steps)
                fuel -= len(segment.steps) + 1
                if fuel < 0:
                    message = f"runs for more than {limits.instructions:,} instructions"
                    raise ComptimeError(Reason.INSTRUCTIONS, message)
                for step in steps:
                    step(frame)
                at_end = True
                kind = segment.kind
                if kind == GOTO:
                    segment = segment.target
                elif kind == BRANCH:
                    segment = segment.target if frame[segment.slot] else segment.other
                elif kind == CALL:
                    if len(stack) >= limits.depth:
                        message = f"calls more than {limits.depth:,} functions deep"
                        raise ComptimeError(Reason.DEPTH, message)
                    called = machine.called(segment, frame)
                    values = [frame[slot] for slot in segment.arguments]
                    entered = machine.enter(called, values)
                    stack.append((code, frame, segment))
                    code, frame, segment = called, entered, called.entry
                elif kind == RETURN or kind == RAISE:
                    value = frame[segment.slot]
                    machine.leave(code, frame)
                    if not stack:
                        return kind == RAISE, value
                    code, frame, segment = stack.pop()
                    if kind == RETURN:
                        frame[segment.destination] = value
                        segment = segment.target
                    else:
                        assert segment.handler is not None
                        frame[segment.error] = value
                        segment = segment.handler
                elif kind == SWITCH:
                    segment = segment.cases.get(frame[segment.slot], segment.other)
                else:
                    raise undefined("gets to where it must not")
        except ComptimeError:
            # Asking the iterator afterwards costs nothing where nothing fails.
            done = len(segment.steps) - operator.length_hint(steps)
            self.position = -1 if at_end else done - 1
            raise
        finally:
            self.code, self.frame, self.segment = code, frame, segment
            machine.instructions = limits.instructions - max(fuel, 0)

    def abandon(self) -> None:
        """Free what the calls under way hold: the machine goes on to other evaluations."""
        self.machine.leave(self.code, self.frame)
        for code, frame, _ in self.stack:
            self.machine.leave(code, frame)

    def frames(self) -> tuple[Frame, ...]:
        """Return the calls under way, innermost first."""
        spans = self.segment.spans
        innermost = spans[self.position] if 0 <= self.position < len(spans) else None
        frames = [_frame(self.code, innermost or self.segment.end_span)]
        for code, _, segment in reversed(self.stack):
            frames.append(_frame(code, segment.end_span))
        return tuple(frames)


def _frame(code: Code, span: Span | None) -> Frame:
    function = code.function
    return Frame(function.display_name or function.name, function.path, span)
