"""What a query yields when it cannot yield a value: a failure, or a cycle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compiler_core.incremental.query import Spec

_LONGEST_ARGUMENT = 60


@dataclass(frozen=True, slots=True)
class Activation:
    """One query with its arguments, as named in stacks, cycles and traces."""

    spec: Spec
    args: tuple[object, ...]

    def __str__(self) -> str:
        return describe(self.spec, self.args)


def describe(spec: Spec, args: tuple[object, ...]) -> str:
    """Return the call `name(args)` as text, with long arguments shortened."""
    shown = []
    for arg in args:
        try:
            text = repr(arg)
        except Exception as error:
            # A trace or a failure report must not die of a broken __repr__.
            text = f"<{type(arg).__name__}: repr raised {type(error).__name__}>"
        if len(text) > _LONGEST_ARGUMENT:
            text = text[: _LONGEST_ARGUMENT - 1] + "…"
        shown.append(text)
    return f"{spec.name}({', '.join(shown)})"


@dataclass(frozen=True, slots=True)
class Cycle:
    """The queries that need each other's results, in the order in which they call one another."""

    path: tuple[Activation, ...]

    def __str__(self) -> str:
        return " -> ".join(str(step) for step in (*self.path, self.path[0]))


@dataclass(frozen=True, slots=True, eq=False)
class Failure:
    """Why a query has no value: an exception that one of its queries raised, or a cycle.

    `stack` names the queries from the one that failed to the outermost one that was running.
    Only text is kept of the traceback: the object would keep every local variable alive.
    """

    error: Exception | None
    cycle: Cycle | None
    stack: tuple[Activation, ...]
    traceback: str

    def __str__(self) -> str:
        if self.cycle is not None:
            return f"cycle: {self.cycle}"
        return f"{type(self.error).__name__}: {self.error}"

    def report(self) -> str:
        """Return the failure with its query stack and traceback, for a log or a bug report."""
        lines = [str(self)]
        lines += [f"  while running {step}" for step in self.stack]
        if self.traceback:
            lines.append(self.traceback.rstrip())
        return "\n".join(lines)

    def same_as(self, other: Failure) -> bool:
        """Tell whether both describe the same problem, so that callers need not run again."""
        if self.cycle is not None or other.cycle is not None:
            return self.cycle == other.cycle
        mine, theirs = self.error, other.error
        return type(mine) is type(theirs) and str(mine) == str(theirs)

    def exception(self) -> QueryError:
        """Return a new exception that carries this failure to the caller of the query."""
        return CycleError(self) if self.cycle is not None else QueryError(self)


class QueryError(Exception):
    """Raised where a query is called that has failed."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure)
        self.failure = failure

    def __str__(self) -> str:
        innermost = f" (in {self.failure.stack[0]})" if self.failure.stack else ""
        return f"{self.failure}{innermost}"


class CycleError(QueryError):
    """Raised where a query is called that takes part in, or depends on, an unrecovered cycle."""

    @property
    def cycle(self) -> Cycle:
        """The participants."""
        assert self.failure.cycle is not None
        return self.failure.cycle
