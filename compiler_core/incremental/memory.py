"""Bounding memory: eviction of cold values, collection of unused memos, and statistics."""

from __future__ import annotations

import sys
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compiler_core.incremental.memo import ABSENT, Memo

if TYPE_CHECKING:
    from compiler_core.incremental.query import Spec
    from compiler_core.incremental.storage import Storage


class Table:
    """The counters of one query, and the ring of its values if their number is bounded."""

    __slots__ = ("capacity", "cutoffs", "evictions", "executions", "hits", "ring", "verifications")

    def __init__(self, spec: Spec) -> None:
        self.capacity = spec.capacity
        self.ring: OrderedDict[Memo, None] = OrderedDict()
        self.executions = 0
        self.verifications = 0
        self.cutoffs = 0
        self.evictions = 0
        self.hits = 0

    def hold(self, memo: Memo, revision: int) -> list[Memo]:
        """Note that `memo` has got a value; drop and return the ones that are one too many.

        This is the second-chance approximation of least recently used: a hit costs one store,
        where true LRU order would cost a lock and a list operation on each.
        """
        capacity, ring = self.capacity, self.ring
        if capacity is None:
            return []
        ring[memo] = None
        evicted: list[Memo] = []
        # Two rounds: the first takes away second chances. What may not go stays over capacity.
        for _ in range(2 * len(ring)):
            if len(ring) <= capacity:
                break
            candidate, _ = ring.popitem(last=False)
            if candidate is memo or not _may_go(candidate, revision):
                ring[candidate] = None
            elif candidate.used:
                candidate.used = False
                ring[candidate] = None
            else:
                candidate.value = ABSENT
                evicted.append(candidate)
        self.evictions += len(evicted)
        return evicted


def _may_go(memo: Memo, revision: int) -> bool:
    if memo.peers:
        return False
    # Running an untracked query twice in one revision could give two answers.
    return not (memo.volatile and memo.verified_at == revision)


def sweep(storage: Storage, idle: int) -> int:
    """Forget memos that nothing needed for more than `idle` revisions; return how many.

    What a kept memo depends on is kept, even if not looked at for long: durable facts are
    verified without being visited. Needs exclusive access.
    """
    horizon = storage.revision - idle
    kept: set[Memo] = set()
    pending: list[Memo] = []
    for memos in storage.memos.values():
        for memo in memos.values():
            if memo in storage.inputs or memo.verified_at >= horizon:
                pending.append(memo)
    while pending:
        memo = pending.pop()
        if memo not in kept:
            kept.add(memo)
            pending.extend(memo.deps)
            pending.extend(memo.peers)
    swept = 0
    for spec, memos in storage.memos.items():
        gone = [args for args, memo in memos.items() if memo not in kept]
        for args in gone:
            del memos[args]
        swept += len(gone)
        table = storage.tables[spec]
        table.ring = OrderedDict((memo, None) for memo in table.ring if memo in kept)
    storage.firewalls.keep_only(kept)
    for memo in kept:
        # The explanation of a past run must not keep swept memos alive.
        if memo.cause.dependency is not None and memo.cause.dependency not in kept:
            memo.cause = type(memo.cause)(memo.cause.reason)
    return swept


@dataclass(frozen=True, slots=True)
class QueryStatistics:
    """What one query has cost and holds; `hits` is counted only where that was asked for."""

    query: str
    memos: int
    values: int
    executions: int
    verifications: int
    cutoffs: int
    evictions: int
    hits: int
    overhead_bytes: int
    """The engine's own bookkeeping: memos, keys, dependency lists; not the values."""


def statistics(storage: Storage) -> list[QueryStatistics]:
    """Return the figures of every query used so far, the one with most memos first."""
    with storage.lock:
        found = []
        for spec, memos in storage.memos.items():
            table = storage.tables[spec]
            found.append(
                QueryStatistics(
                    query=spec.name,
                    memos=len(memos),
                    values=sum(memo.value is not ABSENT for memo in memos.values()),
                    executions=table.executions,
                    verifications=table.verifications,
                    cutoffs=table.cutoffs,
                    evictions=table.evictions,
                    hits=table.hits,
                    overhead_bytes=sys.getsizeof(memos) + _overhead(memos.values()),
                )
            )
    return sorted(found, key=lambda figures: (-figures.memos, figures.query))


def _overhead(memos: Iterable[Memo]) -> int:
    size = sys.getsizeof
    return sum(size(memo) + size(memo.args) + size(memo.deps) + size(memo.pushed) for memo in memos)
