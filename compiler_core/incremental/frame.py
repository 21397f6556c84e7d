"""The frames of running queries, and the signals that unwind them."""

from __future__ import annotations

import traceback
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from compiler_core.incremental.failure import Activation, Failure
from compiler_core.incremental.memo import ABSENT, Cause, Memo
from compiler_core.incremental.trace import EventKind

if TYPE_CHECKING:
    from compiler_core.incremental.accumulator import Accumulator
    from compiler_core.incremental.database import Snapshot


@dataclass(slots=True, eq=False)
class Frame:
    """One running query. Without a memo it marks where a verification runs a dependency."""

    memo: Memo | None
    cause: Cause
    depth: int
    """Its place in the tree of calls and verifications, for traces."""
    deps: dict[Memo, None] = field(default_factory=dict)
    pushed: list[tuple[Accumulator[Any], object]] = field(default_factory=list)
    untracked: bool = False
    resolved: bool = False
    """The memo has got its outcome from a cycle or another thread; this run is void."""
    peers: tuple[Memo, ...] = ()
    """Of a query whose outcome a cycle decided: all of those."""
    value: object = ABSENT
    failure: Failure | None = None
    inner: int = 0
    """Nanoseconds that the queries took which it has called, where that is measured."""
    result: EventKind = EventKind.DROPPED
    """What became of the run, for traces."""


class CycleUnwind(BaseException):
    """Unwinds to the nearest resolved frame."""


class VerificationAbandoned(BaseException):
    """Unwinds to a verification that has to run the query instead."""

    def __init__(self, mark: Frame) -> None:
        super().__init__()
        self.mark = mark


def failure_of(snapshot: Snapshot, error: Exception) -> Failure:
    """Return the failure that `error`, raised in the innermost running query, amounts to."""
    running = [frame.memo for frame in reversed(snapshot._stack) if frame.memo is not None]
    stack = tuple(Activation(memo.spec, memo.args) for memo in running)
    text = "".join(traceback.format_exception(error))
    link: BaseException | None = error
    while link is not None and link.__traceback__ is not None:
        link.__traceback__ = None
        link = link.__cause__ or link.__context__
    return Failure(error, None, stack, text)
