"""Results from other processes that rest on what changes.

A ledger knows results of `traced` queries with the *facts* that each rests on: the inputs and
firewalls of LOW durability that are found below it without another firewall between. It gives a
result out only if all of those are now as they were. Everything else that the result was made from
is more durable; see `keeper` for that.

What a result rests on is read off the memos under it after the run. Where one of those was itself
taken from a ledger, the facts that the ledger named for it count.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple, Protocol

from compiler_core.incremental.memo import ABSENT, LOW, RECALLED, Memo

if TYPE_CHECKING:
    from compiler_core.incremental.database import Database
    from compiler_core.incremental.storage import Storage


class Fact(NamedTuple):
    """A result that others rest on."""

    query: str
    args: tuple[object, ...]


class Recalled(NamedTuple):
    """A result of another process that still holds."""

    value: object
    facts: frozenset[Fact]


class TracedResult(NamedTuple):
    """What a query gave for its arguments, and the facts that decide whether it would again."""

    fact: Fact
    value: object
    under: frozenset[Fact]


class Ledger(Protocol):
    """Where results of other processes are, with what they rest on."""

    def recall(self, db: Database, query: str, args: tuple[object, ...]) -> Recalled | None:
        """Return the result of a query, if it still holds; may ask the database for facts."""


def traced_results(storage: Storage) -> Iterator[TracedResult]:
    """Yield the results of `traced` queries that were computed here and hold now."""
    for spec, memos in list(storage.memos.items()):
        if not spec.traced:
            continue
        for memo in list(memos.values()):
            if memo.durability == LOW and memo.cause is not RECALLED:
                found = traced(storage, memo)
                if found is not None:
                    yield found


def traced(storage: Storage, memo: Memo) -> TracedResult | None:
    """Return the result of a memo with what it rests on; None if that cannot be told."""
    value = memo.value
    if value is ABSENT or memo.failure is not None or memo.verified_at != storage.revision:
        return None
    facts: set[Fact] = set()
    seen = {memo}
    pending = [memo]
    while pending:
        each = pending.pop()
        if each.peers or each.pushed or (each.volatile and each.cause is not RECALLED):
            # A cycle, or what the engine does not track, has a part in it.
            return None
        for dep in each.deps:
            if dep.durability > LOW or dep in seen:
                continue
            seen.add(dep)
            if dep.verified_at != storage.revision:
                return None
            recalled = storage.recalled.get(dep)
            if recalled is not None and dep.cause is RECALLED:
                facts |= recalled
            elif dep.spec.is_input or dep.spec.firewall:
                if dep.value is ABSENT or dep.peers:
                    return None
                facts.add(Fact(dep.spec.path, dep.args))
            else:
                pending.append(dep)
    return TracedResult(Fact(memo.spec.path, memo.args), value, frozenset(facts))


def traced_fact(storage: Storage, of: Fact) -> TracedResult | None:
    """Return a firewall or an input with what it rests on itself."""
    for spec, memos in storage.memos.items():
        if spec.path == of.query:
            memo = memos.get(of.args)
            return None if memo is None else traced(storage, memo)
    return None
