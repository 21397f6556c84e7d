"""What the machine runs: functions decoded into closures over the slots of a frame.

A frame is a list: parameters, locals, temporaries, and the function's constants, so that every
operand is a slot. Straight-line instructions are closures that take the frame; a segment is a run
of them up to where control goes elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable

from compiler_core.comptime.values import Value, Writer
from compiler_core.mir.body import Function
from compiler_core.mir.types import Type
from compiler_core.source.span import Span

FrameSlots = list[Value]
Step = Callable[[FrameSlots], None]

GOTO, BRANCH, SWITCH, RETURN, RAISE, CALL, UNREACHABLE = range(7)


class Segment:
    """Steps, and what comes after them."""

    __slots__ = (
        "arguments",
        "callee",
        "callee_slot",
        "callee_type",
        "cases",
        "destination",
        "end_span",
        "error",
        "handler",
        "kind",
        "other",
        "slot",
        "spans",
        "steps",
        "target",
    )

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.spans: list[Span | None] = []
        self.kind = UNREACHABLE
        self.end_span: Span | None = None
        self.slot = 0
        """What is looked at, returned or raised."""
        self.target: Segment = self
        self.other: Segment = self
        """Where a false condition leads, or a number that has no case."""
        self.cases: dict[int, Segment] = {}
        self.callee = ""
        self.callee_slot = -1
        self.callee_type: Type | None = None
        self.arguments: tuple[int, ...] = ()
        self.destination = 0
        self.error = 0
        self.handler: Segment | None = None
        """Where an error leads; none for a call that cannot raise."""


class MemoryLocal:
    """A local that has an address while its function runs."""

    __slots__ = ("alignment", "size", "slot", "writer")

    def __init__(self, slot: int, size: int, alignment: int, writer: Writer | None) -> None:
        self.slot = slot
        self.size = size
        self.alignment = alignment
        self.writer = writer
        """Of a parameter, whose value comes in its slot."""


class Code:
    """A decoded function."""

    __slots__ = ("entry", "function", "memory_locals", "owned", "template")

    def __init__(self, function: Function) -> None:
        self.function = function
        self.entry = Segment()
        self.template: list[Value] = []
        self.memory_locals: list[MemoryLocal] = []
        self.owned = -1
        """The slot for the list of what is freed on return; none for a function without any."""
