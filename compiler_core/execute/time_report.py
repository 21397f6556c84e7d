"""Where the time of a compilation goes: by step, by kind of work, and by function."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Final

from compiler_core.elaborate.needs import display_name
from compiler_core.incremental import Timer
from compiler_core.incremental.query import Spec
from compiler_core.meta.declarations import DeclId
from compiler_core.meta.node import Node

# What a query is about, by the package that it is in.
_WORK: Final = {
    "sema": "names and types",
    "mir": "lowering",
    "ownership": "lifetimes of values",
    "comptime": "instantiation",
    "elaborate": "instantiation",
}
_SYNTAX: Final = "syntax"
_FROM_CACHE: Final = "reading what is known from earlier runs"
# What a function is put through, by query: that is shown for each of them.
_OF_FUNCTION: Final = {
    "checked_body": "check",
    "owned_body": "lifetimes",
    "instance": "instantiate",
}
_SLOWEST: Final = 15
_SECOND: Final = 1_000_000_000


class TimeReport(Timer):
    """Collects what takes how long."""

    __slots__ = ("_functions", "_nested", "_started", "_steps", "_work")

    def __init__(self) -> None:
        self._started = time.perf_counter_ns()
        self._steps: dict[str, int] = {}
        self._work: Counter[str] = Counter()
        self._functions: Counter[tuple[str, str]] = Counter()
        # What functions took that may turn out to be part of another's: when each ended.
        self._nested: list[tuple[int, int]] = []

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Measure a step of the compilation."""
        start = time.perf_counter_ns()
        try:
            yield
        finally:
            took = time.perf_counter_ns() - start
            self._steps[name] = self._steps.get(name, 0) + took

    def ran(
        self, spec: Spec, args: tuple[object, ...], total: int, own: int, *, loaded: bool
    ) -> None:
        """Take note of what a query took."""
        if loaded:
            self._work[_FROM_CACHE] += own
            return
        package, _, rest = spec.function.__module__.removeprefix("compiler_core.").partition(".")
        work = _SYNTAX if rest == "files" else _WORK.get(package, "the rest")
        self._work[work] += own
        kind = _OF_FUNCTION.get(spec.name)
        if kind is not None and args:
            ended = time.perf_counter_ns()
            alone = total
            while self._nested and self._nested[-1][0] >= ended - total:
                alone -= self._nested.pop()[1]
            self._nested.append((ended, total))
            self._functions[kind, _shown(args[0])] += max(0, alone)

    def text(self) -> str:
        """Return the report for people."""
        total = time.perf_counter_ns() - self._started
        lines = ["steps"]
        lines += [_line(took, total, name) for name, took in self._steps.items()]
        lines += [_line(total - sum(self._steps.values()), total, "the rest")]
        lines += [f"{total / _SECOND:9.3f} s         in all", "work in the check and after it"]
        lines += [_line(took, total, name) for name, took in self._work.most_common()]
        lines.append("slowest functions, without what they had done for others")
        lines += [
            _line(took, total, f"{kind:<11} {name}")
            for (kind, name), took in self._functions.most_common(_SLOWEST)
        ]
        return "\n".join(lines) + "\n"

    def json(self) -> str:
        """Return all of it, times in seconds."""
        total = time.perf_counter_ns() - self._started
        return json.dumps(
            {
                "total": total / _SECOND,
                "steps": {name: took / _SECOND for name, took in self._steps.items()},
                "work": {name: took / _SECOND for name, took in self._work.most_common()},
                "functions": [
                    {"name": name, "work": kind, "seconds": took / _SECOND}
                    for (kind, name), took in self._functions.most_common()
                ],
            },
            ensure_ascii=False,
            indent=1,
        )


def step(times: TimeReport | None, name: str) -> AbstractContextManager[None]:
    """Measure a step if somebody wants to know."""
    return nullcontext() if times is None else times.step(name)


def _line(took: int, total: int, name: str) -> str:
    return f"{took / _SECOND:9.3f} s {took * 100 / max(1, total):5.1f} %  {name}"


def _shown(subject: object) -> str:
    match subject:
        case DeclId():
            return f"{subject.module}: {subject.name}"
        case Node():
            return display_name(subject)
    return str(subject)
