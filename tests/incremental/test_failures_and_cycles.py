"""Failures and cycles are results, reported with the queries involved."""

# ruff: noqa: ARG001  (queries take a database and their keys, whether or not they use them)

from __future__ import annotations

import pytest

from compiler_core.incremental import (
    Cycle,
    CycleError,
    Database,
    Failure,
    NestingError,
    QueryError,
    input_query,
    query,
)


@input_query
def links(db: Database, node: str) -> str:
    """The nodes that `node` refers to, one letter each."""
    return ""


@query
def depth(db: Database, node: str) -> int:
    return max((depth(db, other) + 1 for other in links(db, node)), default=0)


def give_up(cycle: Cycle, node: str) -> int:
    return -len(cycle.path)


@query(cycle=give_up)
def forgiving(db: Database, node: str) -> int:
    return max((forgiving(db, other) + 1 for other in links(db, node)), default=0)


def graph(**edges: str) -> Database:
    db = Database()
    with db.edit() as edit:
        for node, others in edges.items():
            edit.set(links, node, to=others)
    return db


def test_a_cycle_names_its_participants_and_no_others() -> None:
    db = graph(a="b", b="c", c="d", d="b")
    with pytest.raises(CycleError) as caught:
        depth(db, "a")
    assert str(caught.value.cycle) == "depth('b') -> depth('c') -> depth('d') -> depth('b')"


@pytest.mark.parametrize("entry", "abcd")
def test_a_cycle_reads_the_same_from_every_entry(entry: str) -> None:
    failure = graph(a="b", b="c", c="d", d="b").try_get(depth, entry)
    assert isinstance(failure, Failure)
    assert str(failure) == "cycle: depth('b') -> depth('c') -> depth('d') -> depth('b')"


def test_a_query_that_needs_itself() -> None:
    failure = graph(a="a").try_get(depth, "a")
    assert str(failure) == "cycle: depth('a') -> depth('a')"


def test_recovery_gives_the_value_of_participants() -> None:
    db = graph(a="b", b="c", c="b")
    assert forgiving(db, "b") == forgiving(db, "c") == -2
    assert forgiving(db, "a") == -1, "merely leads to the cycle"


def test_a_cycle_that_is_broken_is_forgotten_and_comes_back() -> None:
    db = graph(a="b", b="a")
    assert isinstance(db.try_get(depth, "a"), Failure)
    db.set(links, "b", to="")
    assert (depth(db, "a"), depth(db, "b")) == (1, 0)
    db.set(links, "b", to="a")
    assert isinstance(db.try_get(depth, "b"), Failure)


def test_a_cycle_is_verified_like_a_value() -> None:
    db = graph(a="b", b="a", z="")
    ran = []

    @query
    def report(db: Database) -> str:
        ran.append("report")
        return str(db.try_get(depth, "a"))

    first = report(db)
    db.set(links, "z", to="x")
    assert report(db) == first
    assert ran == ["report"]


def test_a_failure_does_not_take_others_down() -> None:
    db = graph(a="bad")

    @query
    def check(db: Database, node: str) -> str:
        if node == "bad":
            raise ValueError("broken")
        return node

    @query
    def check_all(db: Database) -> list[str]:
        return [str(db.try_get(check, node)) for node in ("x", "bad", "y")]

    assert check_all(db) == ["x", "ValueError: broken", "y"]


def test_a_failure_is_reported_with_the_query_stack() -> None:
    @query
    def inner(db: Database, number: int) -> int:
        return 1 // number

    @query
    def outer(db: Database, number: int) -> int:
        return inner(db, number)

    db = Database()
    failure = db.try_get(outer, 0)
    assert isinstance(failure, Failure)
    assert [str(step) for step in failure.stack] == ["inner(0)", "outer(0)"]
    assert isinstance(failure.error, ZeroDivisionError)
    assert failure.error.__traceback__ is None, "it would keep all local variables alive"
    assert "return 1 // number" in failure.report()
    with pytest.raises(QueryError, match=r"ZeroDivisionError.*\(in inner\(0\)\)"):
        outer(db, 0)


def test_a_failure_is_remembered_for_its_revision_and_then_tried_again() -> None:
    db, works, ran = Database(), [False], []

    @query
    def flaky(db: Database) -> str:
        ran.append("flaky")
        if not works[0]:
            raise OSError("not now")
        return "fine"

    @query
    def user(db: Database) -> str:
        ran.append("user")
        result = db.try_get(flaky)
        return "waiting" if isinstance(result, Failure) else result

    assert user(db) == "waiting"
    assert isinstance(db.try_get(flaky), Failure)
    assert ran == ["user", "flaky"]
    db.refresh()
    assert user(db) == "waiting"
    assert ran == ["user", "flaky", "flaky"], "the same failure again: no need to run its user"
    works[0] = True
    db.refresh()
    assert user(db) == "fine"


def test_a_broken_repr_does_not_spoil_a_report() -> None:
    class Key:
        def __repr__(self) -> str:
            raise RuntimeError

    @query
    def fails(db: Database, key: Key) -> int:
        raise ValueError("x")

    failure = Database().try_get(fails, Key())
    assert isinstance(failure, Failure)
    assert "repr raised RuntimeError" in failure.report()


def test_chains_of_queries_may_be_deep() -> None:
    db = Database()

    @input_query
    def start(db: Database) -> int:
        return 0

    @query
    def link(db: Database, number: int) -> int:
        return link(db, number - 1) + 1 if number else start(db)

    assert link(db, 10_000) == 10_000
    db.set(start, to=5)
    assert link(db, 10_000) == 10_005


def test_chains_through_generators_and_helpers_may_be_deep() -> None:
    def helper(db: Database, numbers: list[int]) -> int:
        return sum(total(db, number) for number in numbers)

    @query
    def total(db: Database, number: int) -> int:
        return number + helper(db, [number - 1] if number else [])

    assert total(Database(), 2_000) == 2_001_000


def test_a_deep_cycle_is_reported() -> None:
    db = Database()

    @query
    def around(db: Database, number: int) -> int:
        return around(db, (number + 1) % 1_000)

    failure = db.try_get(around, 0)
    assert isinstance(failure, Failure) and failure.cycle is not None
    assert len(failure.cycle.path) == 1_000


def test_a_query_may_recurse_as_deeply_as_one_stack_allows_wherever_it_is_called() -> None:
    """Run at the top of a chain that has used up most of its stack."""

    def recurse(number: int) -> int:
        return recurse(number - 1) + 1 if number else 0

    @query
    def hungry(db: Database, level: int) -> int:
        return hungry(db, level - 1) if level else recurse(850)

    assert hungry(Database(), 45) == 850


def test_endless_recursion_in_a_query_is_its_failure() -> None:
    def endless(number: int) -> int:
        return endless(number + 1)

    @query
    def bad(db: Database) -> int:
        return endless(0)

    failure = Database().try_get(bad)
    assert isinstance(failure, Failure) and isinstance(failure.error, RecursionError)


@pytest.mark.slow
def test_endless_nesting_of_queries_is_a_failure() -> None:
    @query
    def more(db: Database, number: int) -> int:
        return more(db, number + 1)

    failure = Database().try_get(more, 0)
    assert isinstance(failure, Failure) and isinstance(failure.error, NestingError)
