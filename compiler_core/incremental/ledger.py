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


class Tracer:
    """Finds what results rest on, as of the present revision."""

    __slots__ = ("_below", "_specs", "_storage")

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._specs = {spec.path: spec for spec in storage.memos}
        # What facts rest on themselves.
        self._below: dict[Fact, TracedResult | None] = {}

    def results(self) -> Iterator[TracedResult]:
        """Yield the results of `traced` queries that were computed here and hold now."""
        for spec, memos in list(self._storage.memos.items()):
            if not spec.traced:
                continue
            for memo in list(memos.values()):
                if memo.durability == LOW and memo.cause is not RECALLED:
                    found = self._traced(memo)
                    if found is not None:
                        yield found

    def fact(self, fact: Fact) -> TracedResult | None:
        """Return what a fact is and rests on itself, if it was asked for and that can be told."""
        if fact not in self._below:
            spec = self._specs.get(fact.query)
            memo = None if spec is None else self._storage.find(spec, fact.args)
            self._below[fact] = None if memo is None else self._traced(memo)
        return self._below[fact]

    def _traced(self, memo: Memo) -> TracedResult | None:
        """Return the result of a memo with what it rests on; None if that cannot be told."""
        revision, recalled = self._storage.revision, self._storage.recalled
        if memo.value is ABSENT or memo.failure is not None or memo.verified_at != revision:
            return None
        facts: set[Fact] = set()
        inputs: set[Fact] = set()
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
                if dep.verified_at != revision:
                    return None
                if dep.cause is RECALLED and dep in recalled:
                    facts |= recalled[dep]
                elif dep.spec.is_input or dep.spec.firewall:
                    if dep.value is ABSENT or dep.peers:
                        return None
                    (inputs if dep.spec.is_input else facts).add(Fact(dep.spec.path, dep.args))
                else:
                    pending.append(dep)
        # What was recalled names inputs, too.
        inputs |= {each for each in facts if self._is_input(each)}
        if inputs:
            facts = self._without_implied(facts, inputs)
        return TracedResult(Fact(memo.spec.path, memo.args), memo.value, frozenset(facts | inputs))

    def _without_implied(self, facts: set[Fact], inputs: set[Fact]) -> set[Fact]:
        """Put in place of facts that are made of inputs given already, and others, these others.

        Who rests on the text of a file need not compare all that stands in it besides.
        """
        left: set[Fact] = set()
        done: set[Fact] = set()
        pending = list(facts - inputs)
        while pending:
            fact = pending.pop()
            if fact in done:
                continue
            done.add(fact)
            traced = self.fact(fact)
            under = frozenset() if traced is None else traced.under
            read = {each for each in under if self._is_input(each)}
            if read and read <= inputs:
                pending += under - read
            else:
                left.add(fact)
        return left

    def _is_input(self, fact: Fact) -> bool:
        spec = self._specs.get(fact.query)
        return spec is not None and spec.is_input
