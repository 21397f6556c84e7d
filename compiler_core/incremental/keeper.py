"""Results from other processes.

A keeper knows results of `kept` queries that another process has computed from the same durable
inputs: it is asked before such a query runs for the first time. Of what a result was made from
nothing is known but that no input of LOW durability is among it. So it holds until a more durable
input changes; then it is computed like any other, and the keeper is let go.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple, Protocol

from compiler_core.incremental.memo import ABSENT, LOADED, LOW

if TYPE_CHECKING:
    from compiler_core.incremental.storage import Storage


class Result(NamedTuple):
    """What a query gave for its arguments."""

    query: str
    """The module and the name of the query."""
    args: tuple[object, ...]
    value: object


class Keeper(Protocol):
    """Where results of other processes are; may be asked by several threads at once."""

    def load(self, query: str, args: tuple[object, ...]) -> object:
        """Return the result of a query, named by module and name, or ABSENT; never raises."""


def durable_results(storage: Storage) -> Iterator[Result]:
    """Yield the results worth keeping: computed here, from nothing of LOW durability."""
    for spec, memos in list(storage.memos.items()):
        if not spec.kept:
            continue
        for memo in list(memos.values()):
            value = memo.value
            if (
                memo.durability > LOW
                and memo.cause is not LOADED
                and value is not ABSENT
                and memo.failure is None
                # What a cycle has decided depends on more than its own dependencies.
                and not memo.peers
                and not memo.pushed
                # It need not have been asked for since: nothing under it has changed.
                and memo.verified_at >= storage.last_changed[memo.durability]
            ):
                yield Result(spec.path, memo.args, value)
