"""The database: inputs are set here, snapshots opened, and questions about the engine asked."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar, TypeVarTuple

from compiler_core.incremental import evaluate, memory
from compiler_core.incremental.cancellation import STOPPED, WATCHED, Cancelled, CancelToken
from compiler_core.incremental.edits import Edit, begin_revision
from compiler_core.incremental.explain import explain
from compiler_core.incremental.failure import Failure, QueryError, describe
from compiler_core.incremental.frame import Frame
from compiler_core.incremental.interning import Interned
from compiler_core.incremental.keeper import Keeper, Result, durable_results
from compiler_core.incremental.ledger import Ledger, Tracer
from compiler_core.incremental.memo import ABSENT, Durability, Memo
from compiler_core.incremental.storage import Storage
from compiler_core.incremental.timing import Timer
from compiler_core.incremental.trace import Event, EventKind, Sink

if TYPE_CHECKING:
    from compiler_core.incremental.query import Input, Query, Spec

T = TypeVar("T")
H = TypeVar("H")
Ts = TypeVarTuple("Ts")


class Database:
    """Inputs and everything derived from them.

    Safe to share between threads. A query called with a database itself opens a snapshot for the
    length of that call; a query receives that snapshot as its `db`.
    """

    __slots__ = ("_deps", "_gate", "_memos", "_storage")

    _storage: Storage
    _memos: dict[Spec, dict[tuple[object, ...], Memo]]
    _deps: dict[Memo, None] | None
    """What the running query has read; None where none is running."""
    _gate: int
    """What `verified_at` of a memo has to be for a query to take its value without more ado."""

    def __init__(self, *, sink: Sink | None = None, count_hits: bool = False) -> None:
        """`count_hits` has the statistics count warm hits, which then take longer."""
        self._storage = Storage()
        self._storage.sink = sink
        self._storage.count_hits = count_hits
        self._memos = self._storage.memos
        self._deps = None
        self._gate = STOPPED

    # Reading

    @property
    def revision(self) -> int:
        """The current revision; every effective change of inputs begins a new one."""
        return self._storage.revision

    def snapshot(
        self, *, token: CancelToken | None = None, seconds: float | None = None
    ) -> Snapshot:
        """Open a view of the current revision, to be used by one thread and then closed.

        It may be made in one thread and used in another. Until it is closed, writers wait; unless
        told otherwise they cancel it. It is also cancelled by its token, and when it has been open
        for so many seconds.
        """
        return Snapshot(self._storage, token, seconds)

    def try_get(self, source: Query[T, *Ts], *args: *Ts) -> T | Failure:
        """Call a query, and return its failure instead of raising it."""
        try:
            return source(self, *args)
        except QueryError as error:
            return error.failure

    def poll(self) -> None:
        """Raise `Cancelled` if the work for this snapshot is no longer wanted."""

    def untracked(self) -> None:
        """Declare that the running query reads what no query tells: it runs in each revision."""
        self._running().untracked = True

    def previous(self) -> object | None:
        """Return what the running query returned the last time; None if that is not known.

        A hint for taking over parts that did not change. The result must be equal without it.
        """
        memo = self._running().memo
        value = ABSENT if memo is None else memo.value
        return None if value is ABSENT else value

    def attach(self, keeper: Keeper) -> None:
        """Take results of `kept` queries from a keeper, until a durable input changes."""
        self._storage.keeper = keeper

    def consult(self, ledger: Ledger) -> None:
        """Take results of `traced` queries from a ledger, until a durable input changes."""
        self._storage.ledger = ledger

    def tracer(self) -> Tracer:
        """Return what finds out which results rest on what changes, and on what of it."""
        return Tracer(self._storage)

    def durable_results(self) -> Iterator[Result]:
        """Yield the results of `kept` queries that another process could take over."""
        return durable_results(self._storage)

    def intern(self, value: H) -> Interned[H]:
        """Return the one holder of `value`, which is cheap to hash and compare."""
        return self._storage.interned.intern(value)

    # Writing

    @contextmanager
    def edit(self, *, cancel: bool = True) -> Iterator[Edit]:
        """Collect changes of inputs and apply them together at the end, unless it raises.

        Running readers are cancelled, or with `cancel=False` waited for.
        """
        batch = Edit()
        yield batch
        batch.commit(self._storage, cancel)

    def set(
        self, source: Input[T, *Ts], *args: *Ts, to: T, durability: Durability | None = None
    ) -> None:
        """Set one input. Nothing happens if that is its value and durability already."""
        with self.edit() as batch:
            batch.set(source, *args, to=to, durability=durability)

    def remove(self, source: Input[T, *Ts], *args: *Ts) -> None:
        """Unset one input, which then has its default again."""
        with self.edit() as batch:
            batch.remove(source, *args)

    def refresh(self) -> None:
        """Begin a revision without a change, for the sake of untracked reads and of failures."""
        storage = self._storage
        storage.refuse_own_readers()
        with storage.writer, storage.exclusive(cancel=True):
            begin_revision(storage, storage.revision + 1, Durability.LOW)

    def sweep(self, idle: int = 0) -> int:
        """Forget memos that nothing has needed for more than `idle` revisions; return how many."""
        storage = self._storage
        storage.refuse_own_readers()
        with storage.writer, storage.exclusive(cancel=False):
            return memory.sweep(storage, idle)

    # Looking inside

    def trace(self, sink: Sink | None) -> None:
        """Send the events of snapshots opened from now on to `sink`."""
        self._storage.sink = sink

    def measure(self, timer: Timer | None) -> None:
        """Tell `timer` from now on what runs of queries take."""
        self._storage.timer = timer

    def why(self, source: Query[Any, *Ts], *args: *Ts) -> str:
        """Explain why a query last ran."""
        memo = self._storage.find(source.spec, args)
        return explain(memo, describe(source.spec, args), self.revision)

    def asked(self, source: Query[T, *Ts]) -> list[tuple[*Ts]]:
        """Return the arguments that a query was asked for: of an input, what was looked at."""
        return list(self._memos.get(source.spec, {}))  # type: ignore[arg-type]

    def statistics(self) -> list[memory.QueryStatistics]:
        """Return what each query has cost and holds."""
        return memory.statistics(self._storage)

    # For the engine's own modules

    def _fetch(self, spec: Spec, args: tuple[object, ...]) -> object:
        storage = self._storage
        memo = storage.find(spec, args)
        if memo is not None and storage.sink is None and not storage.count_hits:
            with storage.lock:
                # Writers change things only while `writing`, which the lock guards.
                if not storage.writing and memo.settled(storage.revision) and not memo.failure:
                    memo.used = True
                    return memo.value
        with self.snapshot() as snapshot:
            return snapshot._fetch(spec, args)

    def _running(self) -> Frame:
        raise RuntimeError("no query is running")

    def _snapshot(self) -> Snapshot:
        raise RuntimeError("no query is running")


class Snapshot(Database):
    """One revision, as seen by one thread at a time."""

    __slots__ = (
        "_active",
        "_awaits",
        "_looking",
        "_opener",
        "_revision",
        "_stack",
        "_thread",
        "_token",
        "_until",
        "_watched",
    )

    def __init__(
        self, storage: Storage, token: CancelToken | None = None, seconds: float | None = None
    ) -> None:
        me = threading.get_ident()
        self._storage = storage
        self._memos = storage.memos
        self._deps = None
        self._stack: list[Frame] = []
        """The running queries, outermost first."""
        self._active: dict[Memo, Frame] = {}
        self._thread = 0
        """The thread that may run queries now, once there is one; `deep_stack` changes it, too."""
        self._looking = False
        """Whether it is bringing the firewalls up to date."""
        self._opener = me
        self._awaits: Memo | None = None
        self._until = None if seconds is None else time.monotonic() + seconds
        self._token = token
        with storage.lock:
            # A thread that already holds a snapshot is let in: the writer waits for it.
            while storage.writing and all(other._thread != me for other in storage.snapshots):
                if not storage.changed.wait(self._time_left()):
                    raise Cancelled
            self._revision = storage.revision
            self._watched = storage.sink is not None or storage.count_hits
            self._gate = WATCHED if self._watched else self._revision
            if storage.cancelling:
                self._gate = STOPPED
            storage.snapshots.add(self)
        if token is not None:
            token.attach(self, self._stop)

    def __enter__(self) -> Snapshot:
        self._thread = threading.get_ident()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def revision(self) -> int:
        """The revision that this snapshot shows."""
        return self._revision

    def close(self) -> None:
        """Let writers go ahead; the snapshot cannot be used any more."""
        storage = self._storage
        if self._token is not None:
            self._token.detach(self)
        with storage.lock:
            storage.snapshots.discard(self)
            self._gate = STOPPED
            storage.changed.notify_all()

    def poll(self) -> None:
        """Raise `Cancelled` if the work for this snapshot is no longer wanted."""
        if self._gate == STOPPED:
            raise Cancelled
        if self._until is not None and time.monotonic() >= self._until:
            raise Cancelled

    def snapshot(
        self,
        *,
        token: CancelToken | None = None,  # noqa: ARG002
        seconds: float | None = None,  # noqa: ARG002
    ) -> Snapshot:
        """Refuse: snapshots are opened from the database."""
        raise RuntimeError("this is a snapshot already; open others from the database")

    def _fetch(self, spec: Spec, args: tuple[object, ...]) -> object:
        if self._deps is None:
            self._thread = threading.get_ident()
        return evaluate.fetch(self, spec, args)

    def _running(self) -> Frame:
        if self._deps is None:
            raise RuntimeError("no query is running")
        return self._stack[-1]

    def _snapshot(self) -> Snapshot:
        return self

    def _stop(self) -> None:
        with self._storage.lock:
            self._gate = STOPPED
            self._storage.changed.notify_all()

    def _time_left(self) -> float | None:
        return None if self._until is None else max(0.0, self._until - time.monotonic())

    def _depth(self) -> int:
        return self._stack[-1].depth + 1 if self._stack else 0

    # Tracing

    def _note_run(self, frame: Frame, nanoseconds: int) -> None:
        assert frame.memo is not None
        reason = str(frame.cause)
        if frame.peers:
            reason += "; decided by a cycle"
        self._note(frame.result, frame.memo, reason, frame.depth, nanoseconds)

    def _note_reuse(self, memo: Memo) -> None:
        self._storage.tables[memo.spec].hits += 1
        self._note(EventKind.REUSED, memo, "", self._depth())

    def _note(
        self, kind: EventKind, memo: Memo, reason: str, depth: int, nanoseconds: int = 0
    ) -> None:
        sink = self._storage.sink
        if sink is None:
            return
        call = describe(memo.spec, memo.args)
        sink.event(
            Event(
                kind=kind,
                query=memo.spec.name,
                arguments=call[len(memo.spec.name) + 1 : -1],
                revision=self._revision,
                depth=depth,
                reason=reason,
                duration_ns=nanoseconds,
                thread=self._opener,
            )
        )
