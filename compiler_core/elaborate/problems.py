"""What goes wrong when a function is instantiated."""

from __future__ import annotations

from dataclasses import dataclass

from compiler_core.meta.declarations import DeclId
from compiler_core.source import Span


@dataclass(frozen=True, slots=True)
class Where:
    """A place in a declaration; the span counts from the start of its element."""

    decl: DeclId
    span: Span | None


@dataclass(frozen=True, slots=True)
class Problem:
    """Why an instance cannot be made, and through which calls one gets there, outermost first."""

    message: str
    where: Where
    notes: tuple[tuple[str, Where], ...] = ()


class ElaborationError(Exception):
    """Ends the elaboration of one function; caught where that function was begun."""

    def __init__(self, message: str, span: Span | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.span = span
