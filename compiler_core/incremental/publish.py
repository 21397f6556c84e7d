"""Storing the outcome of a run, with early cut-off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler_core.incremental.frame import Frame, failure_of
from compiler_core.incremental.memo import ABSENT, HIGH, LOW, Memo
from compiler_core.incremental.trace import EventKind

if TYPE_CHECKING:
    from compiler_core.incremental.database import Snapshot


def publish(snapshot: Snapshot, frame: Frame) -> None:
    """Store the outcome of a run in its memo, keeping the old value if the new one is equal."""
    memo = frame.memo
    assert memo is not None
    spec, revision, storage = memo.spec, snapshot._revision, snapshot._storage
    deps = tuple(frame.deps)
    if spec.is_input and deps:
        error = TypeError(f"the default of input {spec.name} must not call queries")
        frame.failure = failure_of(snapshot, error)
        deps = ()
    failure = frame.failure
    crashed = failure is not None and failure.cycle is None
    if spec.is_input:
        durability = spec.durability
    elif frame.untracked or crashed:
        # What failed once may have failed for a passing reason: it is tried in each revision.
        durability = LOW
    else:
        durability = HIGH
        for dep in deps:
            if dep.durability < durability:
                durability = dep.durability
    old = memo.value
    unchanged = _unchanged(memo, old, frame)
    value = ABSENT if failure is not None else old if unchanged else frame.value
    table = storage.tables[spec]
    evicted: list[Memo] = []
    with storage.lock:
        if memo.settled(revision):
            # A cycle across threads had this query run twice; the first outcome stands.
            return
        # A value that was evicted after it had been verified is the same value again.
        recomputed = memo.verified_at == revision and not memo.volatile
        memo.volatile = frame.untracked or crashed or spec.volatile
        memo.pinned = frame.in_cycle
        memo.value = value
        memo.failure = failure
        memo.deps = deps
        memo.pushed = tuple(frame.pushed)
        memo.durability = durability
        memo.executed_at = revision
        memo.cause = frame.cause
        memo.used = True
        if not unchanged and not recomputed:
            memo.changed_at = revision
        memo.verified_at = revision
        table.executions += 1
        table.cutoffs += unchanged
        if table.capacity is not None and value is not ABSENT:
            evicted = table.hold(memo, revision)
    if unchanged:
        frame.result = EventKind.CUT_OFF
    elif failure is not None:
        frame.result = EventKind.FAILED
    else:
        frame.result = EventKind.EXECUTED
    if snapshot._watched:
        for victim in evicted:
            snapshot._note(EventKind.EVICTED, victim, "capacity", snapshot._depth())


def _unchanged(memo: Memo, old: object, frame: Frame) -> bool:
    if frame.failure is not None:
        return memo.failure is not None and memo.failure.same_as(frame.failure)
    equal = memo.spec.equal
    if old is ABSENT or equal is None:
        return False
    if old is frame.value:
        return True
    try:
        return equal(old, frame.value)
    except Exception:
        # Not comparable means not known to be equal; that is always safe.
        return False
