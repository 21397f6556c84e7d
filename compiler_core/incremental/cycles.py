"""Cycles: what happens when a query needs its own result.

Queries that call one another in a ring are all told apart from those that merely lead there. If
some of the ring have a recovery function, those take its value, and the others carry on with it;
if none has, all of the ring fail with the cycle. The outcome depends on neither the query from
which the ring was entered nor the thread: every participant is stuck at one definite call, so
which rings exist is a matter of the queries alone.

Frames are unwound to the nearest one whose outcome is decided; what ran above it is dropped
without a memo, and runs again when somebody asks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from compiler_core.incremental.failure import Activation, Cycle, Failure
from compiler_core.incremental.frame import (
    CycleUnwind,
    Frame,
    VerificationAbandoned,
    failure_of,
)
from compiler_core.incremental.memo import Memo
from compiler_core.incremental.publish import publish

if TYPE_CHECKING:
    from compiler_core.incremental.database import Snapshot


def close_cycle(snapshot: Snapshot, memo: Memo) -> NoReturn:
    """Handle a call of a query that is already running on this stack, by unwinding."""
    adopt_results_of_others(snapshot)
    with snapshot._storage.lock:
        snapshot._storage.firewalls.cycle_found(snapshot._revision)
    target = snapshot._active[memo]
    stack = snapshot._stack
    ring = stack[stack.index(target) :]
    if any(frame.resolved for frame in ring):
        # Somebody between is decided already and merely has not returned yet: no cycle.
        raise CycleUnwind
    for frame in ring:
        if frame.memo is None:
            # The queries being verified here take part, but do not run; the outermost has to.
            raise VerificationAbandoned(frame)
    decided = _decide(snapshot, ring)
    # Published at once, not when unwound: those of the ring that go on will read it, and if that
    # is then cancelled, no memo may rest on a result that was never stored. And published all
    # together: a thread that saw one of them decided and another not would carry on with that.
    publish(snapshot, decided)
    for frame in decided:
        frame.resolved = True
    raise CycleUnwind


def adopt_results_of_others(snapshot: Snapshot) -> None:
    """Unwind if another thread has meanwhile decided the outcome of a query running here."""
    revision = snapshot._revision
    for frame in snapshot._stack:
        if frame.memo is not None and not frame.resolved and frame.memo.settled(revision):
            frame.resolved = True
            raise CycleUnwind


def _decide(snapshot: Snapshot, ring: list[Frame]) -> list[Frame]:
    """Give the recovering members of a ring, or else all, their outcome; return those."""
    path = [Activation(frame.memo.spec, frame.memo.args) for frame in ring if frame.memo]
    cycle = Cycle(_rotated(path))
    recovering = [frame for frame in ring if frame.memo and frame.memo.spec.recover is not None]
    untracked = any(frame.untracked for frame in ring)
    decided = recovering or ring
    # The ring exists because of all that its members have read. Own reads come first, then the
    # others in the order of calls, so that verification looks at nothing that is not needed.
    reads = [frame.deps for frame in ring]
    peers = tuple(frame.memo for frame in decided if frame.memo)
    for frame in decided:
        assert frame.memo is not None
        start = ring.index(frame)
        merged: dict[Memo, None] = {}
        for deps in reads[start:] + reads[:start]:
            merged.update(deps)
        frame.deps = merged
        frame.pushed = []
        frame.peers = peers
        recover = frame.memo.spec.recover
        if recover is None:
            frame.failure = Failure(None, cycle, cycle.path, "")
        else:
            try:
                frame.value = recover(cycle, *frame.memo.args)
            except Exception as error:
                frame.failure = failure_of(snapshot, error)
                # A failure is tried again in the next revision; then all have to be.
                untracked = True
    for frame in decided:
        frame.untracked = untracked
    return decided


def _rotated(path: list[Activation]) -> tuple[Activation, ...]:
    # The same cycle must read the same from wherever it was entered.
    first = min(range(len(path)), key=lambda index: str(path[index]))
    return (*path[first:], *path[:first])
