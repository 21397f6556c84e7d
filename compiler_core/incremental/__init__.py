"""The query engine: functions that remember their results, and what these were computed from.

A *query* is a function of a database and hashable arguments. Its result is kept in a *memo*,
together with the queries that it called on the way. An *input* is a query whose result is set from
outside. Setting one begins a new *revision*; then nothing is recomputed until somebody asks::

    @input_query
    def text(db: Database, path: str) -> str:
        return ""                                   # while it is not set

    @query
    def words(db: Database, path: str) -> tuple[str, ...]:
        return tuple(text(db, path).split())

    @query
    def longest(db: Database, path: str) -> str:
        return max(words(db, path), key=len, default="")

    db = Database()
    db.set(text, "a", to="to be or not")
    longest(db, "a")                                # runs both queries
    db.set(text, "a", to="to  be  or  not")         # a new revision
    longest(db, "a")                                # runs `words` alone

What happens in the last line: `longest` has a memo from an earlier revision, so its dependency is
brought up to date first. The text of `a` has changed, so `words` runs; its result equals the old
one (*early cut-off*), so `longest` still holds and does not run.

The rules that a query has to keep: it reads nothing but its arguments and other queries (else it
says `db.untracked()`), its result is never modified, and equal reads give equal results.

Durability. Each input has one. A result is as durable as the least durable input under it, and
where nothing of that durability has changed, a memo is verified without a look at its dependencies:
an edit of a file (LOW) never visits what depends only on the standard library (HIGH).

Threads. `with db.snapshot() as view:` gives a thread a fixed revision to ask. Several threads may
read; two that ask the same query share one run. A writer cancels all readers (`Cancelled` is
raised at their next query or `db.poll()`) and waits until they have let go. Tokens and time limits
cancel single snapshots; a time limit is looked at by `poll` and whenever a query is called that is
not a warm hit. What is cancelled leaves its memos as they were.

Failures. An exception in a query is kept as its result and raised, as `QueryError`, in whoever
calls it; `db.try_get` returns it as a `Failure` instead. In the next revision it is tried again.
A cycle is a failure of its participants (`CycleError`), unless some have a recovery function
(`@query(cycle=...)`); there is no iteration to a fixed point. See `cycles`.

Diagnostics and the like go through an `Accumulator`: pushed while a query runs, kept with its
memo, and asked for as "those of this query and of all under it".

Memory. `@query(lru=N)` keeps about N values; the other memos keep their dependencies, can be
verified like any other, and compute the value again on demand. `db.sweep(idle)` forgets whole memos
that nothing has needed lately. `db.intern` makes small keys of large ones.

Between processes. `db.attach(keeper)` has results of `@query(kept=True)` come from elsewhere, and
`db.durable_results()` yields those that are worth keeping. See `keeper`. What rests on inputs that
change may come from a *ledger*, which compares these first: `@query(traced=True)`,
`db.consult(ledger)` and `db.tracer()`. See `ledger`.

Depth. Queries may call one another 20,000 deep (`storage`): every so many levels the engine goes
on in a thread of its own, with a fresh stack. Verification does not recurse. Only `contextvars`,
not thread-local variables, are the same throughout.

Looking inside: `db.why(query, *args)`, `db.statistics()`, `db.trace(Recorder())`, and what takes
how long: `db.measure(timer)`.
"""

from compiler_core.incremental.accumulator import Accumulator
from compiler_core.incremental.cancellation import Cancelled, CancelToken
from compiler_core.incremental.database import Database, Snapshot
from compiler_core.incremental.edits import Edit
from compiler_core.incremental.evaluate import NestingError
from compiler_core.incremental.failure import (
    Activation,
    Cycle,
    CycleError,
    Failure,
    QueryError,
)
from compiler_core.incremental.interning import Interned
from compiler_core.incremental.keeper import Keeper, Result
from compiler_core.incremental.ledger import Fact, Ledger, Recalled, TracedResult, Tracer
from compiler_core.incremental.memo import ABSENT, Durability
from compiler_core.incremental.memory import QueryStatistics
from compiler_core.incremental.query import Input, Query, input_query, query
from compiler_core.incremental.timing import Timer
from compiler_core.incremental.trace import Event, EventKind, Recorder, Sink

__all__ = [
    "ABSENT",
    "Accumulator",
    "Activation",
    "CancelToken",
    "Cancelled",
    "Cycle",
    "CycleError",
    "Database",
    "Durability",
    "Edit",
    "Event",
    "EventKind",
    "Fact",
    "Failure",
    "Input",
    "Interned",
    "Keeper",
    "Ledger",
    "NestingError",
    "Query",
    "QueryError",
    "QueryStatistics",
    "Recalled",
    "Recorder",
    "Result",
    "Sink",
    "Snapshot",
    "Timer",
    "TracedResult",
    "Tracer",
    "input_query",
    "query",
]
