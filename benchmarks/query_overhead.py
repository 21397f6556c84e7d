"""Measure what the query engine costs: run `python benchmarks/query_overhead.py`.

Each figure is the best of several rounds, in nanoseconds per query, with the bodies of the queries
as empty as they can be. The ratio at the end is to a hit of `functools.lru_cache`.
"""

# ruff: noqa: ARG001  (queries take a database and their keys, whether or not they use them)

from __future__ import annotations

import functools
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from compiler_core.incremental import Database, Durability, Recorder, input_query, query

ROUNDS = 7
WIDTH = 2_000
REPEAT = 50_000


@input_query
def source(db: Database, index: int) -> int:
    return 0


@query
def leaf(db: Database, index: int) -> int:
    return source(db, index) & 1


@query
def total(db: Database, width: int) -> int:
    result = 0
    for index in range(width):
        result += leaf(db, index)
    return result


@query
def one(db: Database, key: str) -> int:
    return 1


@query
def repeated(db: Database, times: int) -> float:
    """Ask for one warm result many times; the time includes recording the dependency."""
    one(db, "module.name")
    start = time.perf_counter()
    for _ in range(times):
        one(db, "module.name")
    return time.perf_counter() - start


@query
def chain(db: Database, length: int) -> int:
    return chain(db, length - 1) + 1 if length else source(db, 0)


@functools.cache
def cached(db: Database, key: str) -> int:
    return 1


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def best(sample: Callable[[int], float], count: int) -> float:
    """Return the least time of all rounds in nanoseconds per item."""
    return min(sample(number) for number in range(ROUNDS)) / count * 1e9


def loop_overhead() -> float:
    def sample(_: int) -> float:
        start = time.perf_counter()
        for _unused in range(REPEAT):
            pass
        return time.perf_counter() - start

    return best(sample, REPEAT)


def warm_nested() -> float:
    def sample(_: int) -> float:
        return repeated(Database(), REPEAT)

    return best(sample, REPEAT)


def warm_top(open_snapshot: bool) -> float:
    db = Database()
    one(db, "module.name")

    def sample(_: int) -> float:
        if not open_snapshot:
            start = time.perf_counter()
            for _unused in range(REPEAT):
                one(db, "module.name")
            return time.perf_counter() - start
        with db.snapshot() as view:
            start = time.perf_counter()
            for _unused in range(REPEAT):
                one(view, "module.name")
            return time.perf_counter() - start

    return best(sample, REPEAT)


def cold(trace: bool) -> float:
    def sample(_: int) -> float:
        db = Database(sink=Recorder() if trace else None)
        with db.edit() as edit:
            for index in range(WIDTH):
                edit.set(source, index, to=index)
        return timed(lambda: total(db, WIDTH))

    return best(sample, WIDTH)


def revalidation(durable: bool) -> float:
    """One input changed, with no effect: every leaf is looked at and none but one runs."""
    db = Database()
    with db.edit() as edit:
        for index in range(WIDTH):
            level = Durability.HIGH if durable and index else Durability.LOW
            edit.set(source, index, to=index, durability=level)
    total(db, WIDTH)

    def sample(number: int) -> float:
        db.set(source, 0, to=2 * (number + 1))
        return timed(lambda: total(db, WIDTH))

    return best(sample, WIDTH)


def flat_revalidation() -> float:
    """A query of many inputs, of which an unrelated one changed."""

    @query
    def sum_of_inputs(db: Database, width: int) -> int:
        return sum([source(db, index) for index in range(width)])

    db = Database()
    sum_of_inputs(db, WIDTH)

    def sample(number: int) -> float:
        db.set(source, WIDTH + 1, to=number + 1)
        return timed(lambda: sum_of_inputs(db, WIDTH))

    return best(sample, WIDTH)


def deep(length: int) -> tuple[float, float]:
    db = Database()
    db.set(source, 0, to=1)
    first = timed(lambda: chain(db, length)) / length * 1e9
    db.set(source, 0, to=2)
    return first, timed(lambda: chain(db, length)) / length * 1e9


def main() -> None:
    loop = loop_overhead()
    cached(Database(), "module.name")

    def lru_sample(_: int) -> float:
        db = Database()
        cached(db, "module.name")
        start = time.perf_counter()
        for _unused in range(REPEAT):
            cached(db, "module.name")
        return time.perf_counter() - start

    lru = best(lru_sample, REPEAT) - loop
    nested = warm_nested() - loop
    first, again = deep(10_000)
    rows = [
        ("functools.lru_cache hit, for comparison", lru),
        ("warm hit, nested, dependency recorded", nested),
        ("warm hit, top level, in a snapshot", warm_top(open_snapshot=True) - loop),
        ("warm hit, top level, on the database", warm_top(open_snapshot=False) - loop),
        ("revalidation of a leaf query and its input", revalidation(durable=False)),
        ("revalidation of a leaf query, durable", revalidation(durable=True)),
        ("revalidation of a direct input", flat_revalidation()),
        ("cold execution of a leaf query", cold(trace=False)),
        ("cold execution of a leaf query, traced", cold(trace=True)),
        ("chain of 10,000 queries, cold, per link", first),
        ("chain of 10,000 queries, all changed, per link", again),
    ]
    for name, nanoseconds in rows:
        print(f"{name:50} {nanoseconds:9.0f} ns")
    print(f"{'warm nested hit : lru_cache hit':50} {nested / lru:9.1f} x")


if __name__ == "__main__":
    main()
