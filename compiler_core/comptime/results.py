"""What an evaluation comes to: a constant, an error that was raised, or a failure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from compiler_core.mir.body import Global
from compiler_core.mir.constants import Constant
from compiler_core.source.span import Span


class Reason(Enum):
    """Why an evaluation cannot go on."""

    INSTRUCTIONS = "too many instructions"
    MEMORY = "too much memory"
    DEPTH = "calls too deep"
    EXTERNAL = "an external call"
    UNDEFINED = "undefined behaviour"
    TRAP = "the program stopped itself"
    UNSUPPORTED = "not possible at compile time"


class ComptimeError(Exception):
    """Ends an evaluation; caught where it was begun, and never seen outside of this package."""

    def __init__(self, reason: Reason, message: str) -> None:
        super().__init__(message)
        self.reason = reason
        self.message = message


def undefined(message: str) -> ComptimeError:
    """Return the error for what the language leaves undefined."""
    return ComptimeError(Reason.UNDEFINED, message)


@dataclass(frozen=True, slots=True)
class Frame:
    """A call that was under way: the function, and the instruction in it."""

    function: str
    path: str | None
    span: Span | None


@dataclass(frozen=True, slots=True)
class Failure:
    """The evaluation could not go on."""

    reason: Reason
    message: str
    frames: tuple[Frame, ...]
    """Innermost first."""


@dataclass(frozen=True, slots=True)
class Success:
    """The function returned; the globals hold the memory that the value leads to."""

    value: Constant
    globals: tuple[Global, ...] = ()
    instructions: int = 0


@dataclass(frozen=True, slots=True)
class Raised:
    """The function raised an error."""

    error: Constant
    globals: tuple[Global, ...] = ()


Result = Success | Raised | Failure


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one evaluation may use."""

    instructions: int = 10_000_000
    memory: int = 256 * 1024 * 1024
    """In bytes that are live at one time."""
    depth: int = 10_000
