"""What all snapshots of a database share: memos, revisions, and the lock between them."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from compiler_core.incremental.cancellation import STOPPED
from compiler_core.incremental.firewalls import Firewalls
from compiler_core.incremental.interning import InternTable
from compiler_core.incremental.memo import HIGH, Memo
from compiler_core.incremental.memory import Table

if TYPE_CHECKING:
    from compiler_core.incremental.database import Snapshot
    from compiler_core.incremental.keeper import Keeper
    from compiler_core.incremental.ledger import Fact, Ledger
    from compiler_core.incremental.query import Spec
    from compiler_core.incremental.timing import Timer
    from compiler_core.incremental.trace import Sink

_FRAMES_PER_QUERY = 20
_DEEPEST = 20_000


class Storage:
    """The state behind a database.

    `lock` guards the ownership of memos, the set of live snapshots and the bookkeeping of values;
    it is never held while foreign code runs. `writer` admits one writer at a time. Inputs and
    revisions change only while a writer has made sure that no snapshot is alive.
    """

    __slots__ = (
        "cancelling",
        "changed",
        "count_hits",
        "deepest",
        "firewalls",
        "inputs",
        "interned",
        "keeper",
        "last_changed",
        "ledger",
        "lock",
        "memos",
        "recalled",
        "revision",
        "segment",
        "sink",
        "snapshots",
        "tables",
        "timer",
        "waiters",
        "writer",
        "writing",
    )

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.changed = threading.Condition(self.lock)
        self.writer = threading.Lock()
        self.revision = 1
        self.last_changed = [1] * (HIGH + 1)
        """For each durability, the last revision that changed an input at least as durable."""
        self.memos: dict[Spec, dict[tuple[object, ...], Memo]] = {}
        self.tables: dict[Spec, Table] = {}
        self.inputs: set[Memo] = set()
        self.snapshots: set[Snapshot] = set()
        self.writing = False
        self.cancelling = False
        self.waiters = 0
        self.sink: Sink | None = None
        self.count_hits = False
        # How many queries may nest on one stack: the engine takes up to five interpreter frames
        # for each, and the rest is for the queries' own calls.
        self.segment = max(16, sys.getrecursionlimit() // _FRAMES_PER_QUERY)
        self.deepest = _DEEPEST
        self.interned = InternTable()
        self.firewalls = Firewalls()
        self.keeper: Keeper | None = None
        self.timer: Timer | None = None
        self.ledger: Ledger | None = None
        self.recalled: dict[Memo, frozenset[Fact]] = {}
        """What the results of the ledger rest on."""

    def memo(self, spec: Spec, args: tuple[object, ...]) -> Memo:
        """Return the one memo for this query and these arguments, made if need be."""
        with self.lock:
            memos = self.memos.get(spec)
            if memos is None:
                # The table first: who finds the memos may rely on it.
                self.tables[spec] = Table(spec)
                memos = self.memos[spec] = {}
            memo = memos.get(args)
            if memo is None:
                memo = memos[args] = Memo(spec, args)
            return memo

    def find(self, spec: Spec, args: tuple[object, ...]) -> Memo | None:
        """Return the memo if there is one."""
        return self.memos.get(spec, {}).get(args)

    def refuse_own_readers(self) -> None:
        """Raise if the calling thread holds a snapshot, for which it would wait for ever."""
        me = threading.get_ident()
        with self.lock:
            if any(snapshot._thread == me for snapshot in self.snapshots):
                raise RuntimeError("a thread cannot change the database while it reads a snapshot")

    @contextmanager
    def exclusive(self, cancel: bool) -> Iterator[None]:
        """Wait, or with `cancel` make them stop, until no reader is left; keep new ones out."""
        with self.lock:
            self.writing = True
            self.cancelling = cancel
            if cancel:
                for snapshot in self.snapshots:
                    snapshot._gate = STOPPED
            # Readers that wait for one another have to notice, too.
            self.changed.notify_all()
            try:
                while self.snapshots:
                    self.changed.wait()
            except BaseException:
                self._readmit()
                raise
        try:
            yield
        finally:
            with self.lock:
                self._readmit()

    def _readmit(self) -> None:
        self.writing = False
        self.cancelling = False
        self.changed.notify_all()

    def would_deadlock(self, snapshot: Snapshot, owner: Snapshot) -> bool:
        """Tell whether `owner` waits, perhaps through others, for `snapshot`; needs the lock."""
        for _ in range(len(self.snapshots) + 1):
            if owner is snapshot:
                return True
            awaited = owner._awaits
            if awaited is None or awaited.owner is None:
                return False
            owner = awaited.owner
        # A ring of others: each of them will find out when it wakes.
        return False
