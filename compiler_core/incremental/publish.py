"""Storing the outcome of a run, with early cut-off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compiler_core.incremental.firewalls import EVERYTHING, reach_over
from compiler_core.incremental.frame import Frame
from compiler_core.incremental.memo import ABSENT, HIGH, LOADED, LOW, MEDIUM, RECALLED, Memo
from compiler_core.incremental.trace import EventKind

if TYPE_CHECKING:
    from compiler_core.incremental.database import Snapshot
    from compiler_core.incremental.storage import Storage


_CHANGED: Final = object()
# They have no dependencies that could be verified later.
_FROM_ELSEWHERE: Final = (LOADED, RECALLED)


def publish(snapshot: Snapshot, frames: list[Frame]) -> None:
    """Store the outcomes of runs in their memos, at once as seen by whoever takes the lock."""
    revision, storage = snapshot._revision, snapshot._storage
    # What may call foreign code comes before the lock.
    ready = [(frame, _unchanged(frame)) for frame in frames]
    evicted: list[Memo] = []
    with storage.lock:
        for frame, old in ready:
            memo = frame.memo
            # A cycle across threads may have a query run twice; the first outcome stands.
            if memo is not None and not memo.settled(revision):
                _store(storage, memo, frame, old, revision)
                table = storage.tables[memo.spec]
                table.executions += 1
                table.cutoffs += old is not _CHANGED
                if table.capacity is not None and memo.value is not ABSENT:
                    evicted += table.hold(memo, revision)
    if snapshot._watched:
        for victim in evicted:
            snapshot._note(EventKind.EVICTED, victim, "capacity", snapshot._depth())


def _store(storage: Storage, memo: Memo, frame: Frame, old: object, revision: int) -> None:
    spec, failure, deps = memo.spec, frame.failure, tuple(frame.deps)
    crashed = failure is not None and failure.cycle is None
    if spec.is_input:
        durability = int(spec.durability(*memo.args))
    elif frame.cause is LOADED:
        # Nothing is known of what it was made from, but that none of it is less durable.
        durability = MEDIUM
    elif frame.cause is RECALLED:
        durability = LOW
    elif frame.untracked or crashed:
        # What failed once may have failed for a passing reason: it is tried in each revision.
        durability = LOW
    else:
        durability = HIGH
        for dep in deps:
            if dep.durability < durability:
                durability = dep.durability
    # A value that was evicted after it had been verified is the same value again.
    recomputed = memo.verified_at == revision and not memo.volatile
    memo.volatile = frame.untracked or crashed or spec.volatile or frame.cause in _FROM_ELSEWHERE
    memo.peers = frame.peers
    # Where the new value is equal, the old object stays: others may hold and compare it.
    memo.value = frame.value if old is _CHANGED else old
    memo.failure = failure
    memo.deps = deps
    memo.pushed = tuple(frame.pushed)
    memo.durability = durability
    memo.executed_at = revision
    memo.cause = frame.cause
    # A newcomer has to be asked for once more to count as used, or all would.
    memo.used = False
    if old is _CHANGED:
        frame.result = EventKind.EXECUTED if failure is None else EventKind.FAILED
        if not recomputed:
            memo.changed_at = revision
    else:
        frame.result = EventKind.CUT_OFF
    _note_reach(storage, memo)
    memo.verified_at = revision


def _note_reach(storage: Storage, memo: Memo) -> None:
    """Set what a memo rests on."""
    if memo.spec.firewall or memo.spec.is_input:
        if memo.durability == LOW:
            storage.firewalls.enter(memo)
    elif memo.volatile or memo.peers:
        memo.reach = EVERYTHING
    else:
        memo.reach = reach_over(memo.deps)


def _unchanged(frame: Frame) -> object:
    """Return the memo's present value if the outcome of the run equals it, else _CHANGED."""
    memo, value = frame.memo, frame.value
    assert memo is not None
    if frame.failure is not None:
        same = memo.failure is not None and memo.failure.same_as(frame.failure)
        return ABSENT if same else _CHANGED
    old, equal = memo.value, memo.spec.equal
    if old is ABSENT or equal is None:
        return _CHANGED
    if old is value:
        return old
    try:
        return old if equal(old, value) else _CHANGED
    except Exception:
        # Not comparable means not known to be equal; that is always safe.
        return _CHANGED
