"""The heart of the engine: deciding whether a memo still holds, and running what does not.

The short path, a memo already verified in this revision, is in `query._callable`. What comes here
is brought up to date in this order: nothing as durable has changed (shallow); no dependency has
changed (deep, which may run some of them); otherwise run the query, and compare the results.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Final

from compiler_core.incremental.cycles import adopt_results_of_others, close_cycle
from compiler_core.incremental.deep_stack import on_fresh_stack
from compiler_core.incremental.failure import QueryError
from compiler_core.incremental.firewalls import reach_over
from compiler_core.incremental.frame import (
    CycleUnwind,
    Frame,
    VerificationAbandoned,
    failure_of,
)
from compiler_core.incremental.memo import (
    ABSENT,
    EVICTED,
    FAILED,
    FIRST,
    HIGH,
    LOADED,
    LOW,
    PEERS,
    RECALLED,
    VOLATILE,
    Cause,
    Memo,
    Reason,
)
from compiler_core.incremental.publish import publish
from compiler_core.incremental.trace import EventKind

if TYPE_CHECKING:
    from compiler_core.incremental.database import Snapshot
    from compiler_core.incremental.ledger import Ledger, Recalled
    from compiler_core.incremental.query import Spec
    from compiler_core.incremental.timing import Timer

_UNDECIDED: Final = Cause(Reason.DEPENDENCY)
_LONGEST_WAIT: Final = 1.0
"""Seconds after which a waiting thread looks for itself: who ran out of stack may not have told."""


class NestingError(Exception):
    """Queries nest so deeply that they must be recursing without end."""


def fetch(snapshot: Snapshot, spec: Spec, args: tuple[object, ...]) -> object:
    """Return the query's value, or raise its failure; the caller then depends on it."""
    memo = snapshot._storage.find(spec, args) or snapshot._storage.memo(spec, args)
    value: object = ABSENT
    failure = None
    while value is ABSENT and failure is None:
        depend(snapshot, memo)
        # The value first: another thread may evict it between the two looks.
        value, failure = memo.value, memo.failure
        if value is ABSENT and failure is None:
            if memo in snapshot._active:
                close_cycle(snapshot, memo)
            run(snapshot, memo, EVICTED)
            value, failure = memo.value, memo.failure
            if snapshot._stack and snapshot._stack[-1].resolved:
                raise CycleUnwind
    if failure is not None:
        raise failure.exception()
    return value


def depend(snapshot: Snapshot, memo: Memo) -> None:
    """Make `memo` hold for this revision and record it as read; its value may be evicted."""
    snapshot.poll()
    revision = snapshot._revision
    reused = memo.verified_at == revision
    while memo.verified_at != revision:
        if memo in snapshot._active:
            close_cycle(snapshot, memo)
        cause = _why_stale(snapshot, memo)
        if cause is not None:
            run(snapshot, memo, cause)
    if reused:
        memo.used = True
        if snapshot._watched:
            snapshot._note_reuse(memo)
    deps = snapshot._deps
    if deps is not None:
        if snapshot._stack[-1].resolved:
            raise CycleUnwind
        deps[memo] = None


def _why_stale(snapshot: Snapshot, root: Memo) -> Cause | None:
    """Verify `root`; return why it has to run, or None if it is now known to hold.

    Walks the dependencies with a stack of its own, so that no chain is too long for it.
    """
    revision = snapshot._revision
    active = snapshot._active
    if not active and snapshot._storage.firewalls.looked_at != revision:
        _look_at_firewalls(snapshot)
    cause = _at_a_glance(snapshot, root)
    if cause is not _UNDECIDED:
        return cause
    above: list[tuple[Memo, int, int]] = []
    depth = snapshot._depth()
    memo, index, durability = root, 0, HIGH
    while True:
        verified_at, deps = memo.verified_at, memo.deps
        cause = None
        while verified_at != revision and index < len(deps):
            dep = deps[index]
            if dep.verified_at != revision:
                if dep in active:
                    cause = Cause(Reason.CYCLE, dep)
                    break
                if dep.spec.is_input and dep.verified_at:
                    dep.verified_at = revision
                else:
                    cause = _at_a_glance(snapshot, dep)
                    if cause is _UNDECIDED:
                        above.append((memo, index, durability))
                        memo, index, durability = dep, 0, HIGH
                        verified_at, deps = memo.verified_at, memo.deps
                        cause = None
                        continue
                    if cause is not None:
                        if not _run_for_verification(snapshot, dep, cause, depth + len(above)):
                            return Cause(Reason.CYCLE, dep)
                        cause = None
            if dep.changed_at > verified_at:
                cause = Cause(Reason.DEPENDENCY, dep)
                break
            if dep.durability < durability:
                durability = dep.durability
            index += 1
        if cause is None:
            reach = memo.reach
            if durability == LOW and not memo.peers and not memo.spec.firewall:
                # Its dependencies may rest on others by now.
                reach = reach_over(memo.deps)
            marked = _mark_verified(snapshot, memo, verified_at, durability, reach)
            if marked and snapshot._watched:
                level = depth + len(above)
                snapshot._note(EventKind.VERIFIED, memo, "no dependency changed", level)
        elif memo is root:
            return cause
        elif not _run_for_verification(snapshot, memo, cause, depth + len(above) - 1):
            return Cause(Reason.CYCLE, memo)
        if memo is root:
            return None
        # Looks at the same dependency again, now up to date.
        memo, index, durability = above.pop()


def _look_at_firewalls(snapshot: Snapshot) -> None:
    """Bring all firewalls up to date, so that what rests on others than changed can be spared."""
    firewalls = snapshot._storage.firewalls
    if snapshot._looking:
        return
    snapshot._looking = True
    try:
        for memo in list(firewalls.memos):
            if memo.verified_at != snapshot._revision and not _stands(snapshot, memo):
                cause = _why_stale(snapshot, memo)
                if cause is not None and not _run_for_verification(snapshot, memo, cause, 0):
                    return  # a cycle, which those who ask will find
    finally:
        snapshot._looking = False
    with snapshot._storage.lock:
        firewalls.looked(snapshot._revision)


def _stands(snapshot: Snapshot, memo: Memo) -> bool:
    """Whether a firewall holds, as far as what it reads is up to date already.

    A file has as many firewalls as names, and most read the same few queries: this is the short
    way for them. What it cannot tell, `_why_stale` finds out.
    """
    revision, verified_at = snapshot._revision, memo.verified_at
    deps, value, still = memo.deps, memo.value, memo.spec.still
    if not verified_at or memo.volatile or memo.peers:
        return False
    durability = HIGH
    for dep in deps:
        if dep.verified_at != revision:
            return False
        if dep.changed_at > verified_at:
            # The value of what was read first: another thread may evict it meanwhile.
            read = dep.value
            if still is None or len(deps) != 1 or read is ABSENT or value is ABSENT:
                return False
            try:
                if not still(read, value, *memo.args):
                    return False
            except Exception:
                return False  # the query itself will show what is wrong
        if dep.durability < durability:
            durability = dep.durability
    storage = snapshot._storage
    # As `_mark_verified` does, which is for any memo.
    with storage.lock:
        if memo.verified_at != verified_at:
            return memo.verified_at == revision
        memo.durability = durability
        memo.verified_at = revision
        storage.tables[memo.spec].verifications += 1
    if snapshot._watched:
        snapshot._note(EventKind.VERIFIED, memo, "what it reads holds", snapshot._depth())
    return True


def _mark_verified(
    snapshot: Snapshot, memo: Memo, verified_at: int, durability: int, reach: int
) -> bool:
    """Note that `memo`, as it was in `verified_at`, still holds; False if it is not that now."""
    storage = snapshot._storage
    # Under the lock, lest this overtake a thread that is storing a new outcome.
    with storage.lock:
        if memo.verified_at != verified_at or verified_at == snapshot._revision:
            return False
        memo.reach = reach
        # Its dependencies may have become more or less durable without changing.
        for member in memo.peers or (memo,):
            member.durability = durability
            member.verified_at = snapshot._revision
        storage.tables[memo.spec].verifications += 1
        return True


def _at_a_glance(snapshot: Snapshot, memo: Memo) -> Cause | None:
    """Judge a memo without its dependencies: None if it holds, _UNDECIDED if they must tell."""
    verified_at = memo.verified_at
    revision = snapshot._revision
    if verified_at == revision:
        return None
    if not verified_at:
        return PEERS if memo.executed_at and not memo.spec.is_input else FIRST
    if memo.spec.is_input:
        memo.verified_at = revision
        return None
    if snapshot._storage.last_changed[memo.durability] <= verified_at:
        if not memo.peers:
            # No lock: where nothing has changed, no thread has a new outcome to store.
            memo.verified_at = revision
            snapshot._storage.tables[memo.spec].verifications += 1
        elif not _mark_verified(snapshot, memo, verified_at, memo.durability, memo.reach):
            return _at_a_glance(snapshot, memo)
        if snapshot._watched:
            level = snapshot._depth()
            snapshot._note(EventKind.VERIFIED, memo, "nothing as durable changed", level)
        return None
    if memo.volatile:
        return FAILED if memo.failure is not None else VOLATILE
    if snapshot._storage.firewalls.spare(snapshot._storage, memo):
        if not _mark_verified(snapshot, memo, verified_at, LOW, memo.reach):
            return _at_a_glance(snapshot, memo)
        if snapshot._watched:
            level = snapshot._depth()
            snapshot._note(EventKind.VERIFIED, memo, "no firewall below changed", level)
        return None
    return _UNDECIDED


def _run_for_verification(snapshot: Snapshot, memo: Memo, cause: Cause, depth: int) -> bool:
    """Run a dependency of a query that is not itself running; False if it leads to a cycle."""
    stack = snapshot._stack
    mark = Frame(None, cause, depth)
    stack.append(mark)
    try:
        run(snapshot, memo, cause)
    except VerificationAbandoned as signal:
        if signal.mark is not mark:
            raise
        return False
    finally:
        stack.pop()
    return True


def run(snapshot: Snapshot, memo: Memo, cause: Cause) -> None:
    """Run a query and store the outcome; return at once if another thread has done it."""
    if not _claim(snapshot, memo):
        return
    storage = snapshot._storage
    if cause is FIRST and (memo.spec.kept or memo.spec.traced) and _load(snapshot, memo):
        return
    frame = Frame(memo, cause, snapshot._depth())
    stack, active, outer = snapshot._stack, snapshot._active, snapshot._deps
    timer = storage.timer
    started = 0 if timer is None and not snapshot._watched else time.perf_counter_ns()
    try:
        stack.append(frame)
        active[memo] = frame
        snapshot._deps = frame.deps
        try:
            if len(stack) % storage.segment:
                frame.value = memo.spec.function(snapshot, *memo.args)
            else:
                _run_on_fresh_stack(snapshot, frame)
        except CycleUnwind:
            if not frame.resolved:
                raise
        except QueryError as error:
            frame.failure = error.failure
        except RecursionError:
            # Perhaps not its own fault: others had used up the stack. A fresh one will tell.
            _start_over(snapshot, frame)
        except MemoryError:
            raise
        except Exception as error:
            frame.failure = failure_of(snapshot, error)
        if memo.spec.is_input and frame.deps:
            misuse = TypeError(f"the default of input {memo.spec.name} must not call queries")
            frame.value, frame.failure = ABSENT, failure_of(snapshot, misuse)
        if not frame.resolved:
            publish(snapshot, [frame])
    except (CycleUnwind, VerificationAbandoned):
        raise
    except BaseException:
        frame.result = EventKind.CANCELLED
        raise
    finally:
        stack.pop()
        del active[memo]
        snapshot._deps = outer
        # Stores before calls: here, too, the stack may run out, and the claim must not stay.
        with storage.lock:
            if memo.owner is snapshot:
                memo.owner = None
            if storage.waiters:
                storage.changed.notify_all()
        if started:
            took = time.perf_counter_ns() - started
            if timer is not None:
                _tell(snapshot, timer, frame, took)
            if snapshot._watched:
                snapshot._note_run(frame, took)


def _tell(snapshot: Snapshot, timer: Timer, frame: Frame, took: int) -> None:
    """Tell a timer what a run took, which is part of what the one took that needed it."""
    memo = frame.memo
    assert memo is not None
    loaded = frame.cause is LOADED or frame.cause is RECALLED
    timer.ran(memo.spec, memo.args, took, max(0, took - frame.inner), loaded=loaded)
    if snapshot._stack:
        snapshot._stack[-1].inner += took


def _load(snapshot: Snapshot, memo: Memo) -> bool:
    """Take the result of a query that was claimed from the keeper or the ledger, if one has it."""
    storage, spec = snapshot._storage, memo.spec
    timer = storage.timer
    started = 0 if timer is None else time.perf_counter_ns()
    keeper, ledger = storage.keeper, storage.ledger
    value: object = ABSENT
    cause = LOADED
    inner = 0
    if keeper is not None and spec.kept:
        value = keeper.load(spec.path, memo.args)
    if value is ABSENT and ledger is not None and spec.traced:
        recalled, inner = _recalled(snapshot, ledger, memo)
        if recalled is not None:
            value, facts = recalled
            storage.recalled[memo] = facts
            cause = RECALLED
    if value is ABSENT:
        return False
    frame = Frame(memo, cause, snapshot._depth(), value=value, inner=inner)
    publish(snapshot, [frame])
    with storage.lock:
        if memo.owner is snapshot:
            memo.owner = None
        if storage.waiters:
            storage.changed.notify_all()
    if timer is not None:
        _tell(snapshot, timer, frame, time.perf_counter_ns() - started)
    if snapshot._watched:
        snapshot._note_run(frame, 0)
    return True


def _recalled(snapshot: Snapshot, ledger: Ledger, memo: Memo) -> tuple[Recalled | None, int]:
    """Ask a ledger, and return what the queries took that it called.

    What it asks for is nothing that the caller has read.
    """
    stack, outer = snapshot._stack, snapshot._deps
    mark = Frame(None, RECALLED, snapshot._depth())
    stack.append(mark)
    snapshot._deps = mark.deps
    try:
        return ledger.recall(snapshot, memo.spec.path, memo.args), mark.inner
    except VerificationAbandoned as signal:
        if signal.mark is not mark:
            raise
        return None, mark.inner
    finally:
        stack.pop()
        snapshot._deps = outer


def _run_on_fresh_stack(snapshot: Snapshot, frame: Frame) -> None:
    memo = frame.memo
    assert memo is not None
    function, args = memo.spec.function, memo.args
    if len(snapshot._stack) > snapshot._storage.deepest:
        raise NestingError(f"more than {snapshot._storage.deepest} queries nest")
    thread = snapshot._thread

    def work() -> object:
        snapshot._thread = threading.get_ident()
        return function(snapshot, *args)

    try:
        frame.value = on_fresh_stack(work, snapshot._stop)
    finally:
        snapshot._thread = thread


def _start_over(snapshot: Snapshot, frame: Frame) -> None:
    frame.deps.clear()
    frame.pushed.clear()
    frame.untracked = False
    try:
        _run_on_fresh_stack(snapshot, frame)
    except CycleUnwind:
        if not frame.resolved:
            raise
    except QueryError as error:
        frame.failure = error.failure
    except MemoryError:
        raise
    except Exception as error:
        frame.failure = failure_of(snapshot, error)


def _claim(snapshot: Snapshot, memo: Memo) -> bool:
    """Reserve `memo` for this snapshot; False if meanwhile another one has finished it.

    If its owner waits for us, the cycle spans threads. Then the query runs here as well, unowned:
    the ring closes on this stack, and the other thread adopts what comes of it.
    """
    storage = snapshot._storage
    revision = snapshot._revision
    while True:
        with storage.lock:
            if snapshot._thread != threading.get_ident():
                raise RuntimeError("two threads use one snapshot; give each its own")
            if memo.settled(revision):
                return False
            for peer in memo.peers:
                peer.verified_at = 0
                peer.peers = ()
            owner = memo.owner
            if owner is None or owner not in storage.snapshots:
                memo.owner = snapshot
                return True
            if storage.would_deadlock(snapshot, owner):
                return True
            snapshot._awaits = memo
            storage.waiters += 1
            try:
                left = snapshot._time_left()
                storage.changed.wait(_LONGEST_WAIT if left is None else min(left, _LONGEST_WAIT))
            finally:
                storage.waiters -= 1
                snapshot._awaits = None
        snapshot.poll()
        adopt_results_of_others(snapshot)
