"""Accumulators: values that queries emit on the side, such as diagnostics.

What a query pushes is part of its memo: it is kept while the memo holds, replaced when the query
runs again, and found again without running anything. Reading is a query, too. It walks the memos
under the one asked for, so another query may ask for the diagnostics of a third, and runs again
only when they change. They are kept out of values on purpose: a diagnostic that moves must not make
everything that uses the value run again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, TypeVarTuple

from compiler_core.incremental.evaluate import depend
from compiler_core.incremental.memo import Memo
from compiler_core.incremental.query import Query, query

if TYPE_CHECKING:
    from compiler_core.incremental.database import Database, Snapshot

T = TypeVar("T")
R = TypeVar("R")
Ts = TypeVarTuple("Ts")

_Contribution = tuple[Memo, tuple[object, ...]]


class Accumulator(Generic[T]):
    """A named channel for values of one type."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return self.name

    def push(self, db: Database, value: T) -> None:
        """Emit a value from the running query."""
        db._running().pushed.append((self, value))

    def of(self, db: Database, source: Query[R, *Ts], *args: *Ts) -> tuple[T, ...]:
        """Return what a query and everything under it pushed, each memo's once, callers first.

        A query that failed is no obstacle: what was pushed before the failure is there.
        """
        memo = db._storage.find(source.spec, args) or db._storage.memo(source.spec, args)
        found: list[Any] = []
        for _, values in _contributions(db, self, memo):
            found += values
        return tuple(found)


@query(volatile=True)
def _contributions(
    db: Database, accumulator: Accumulator[Any], source: Memo
) -> tuple[_Contribution, ...]:
    # Volatile, because a memo under `source` may push something else without changing its value,
    # and then no dependency is seen to change. Durability still spares the walk.
    snapshot: Snapshot = db._snapshot()
    depend(snapshot, source)
    found: dict[Memo, tuple[object, ...]] = {}
    seen = {source}
    pending = [source]
    while pending:
        memo = pending.pop()
        if memo.durability > source.durability:
            # Walked by a query of its own, which need not run when only less durable inputs change.
            for inner, values in _contributions(db, accumulator, memo):
                found.setdefault(inner, values)
            continue
        if memo.pushed:
            values = tuple(value for channel, value in memo.pushed if channel is accumulator)
            if values:
                found[memo] = values
        for dep in reversed(memo.deps):
            if dep not in seen:
                seen.add(dep)
                pending.append(dep)
    return tuple(found.items())
