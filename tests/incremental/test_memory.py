"""Bounded memory: eviction, sweeping, interning, statistics."""

# ruff: noqa: ARG001  (queries take a database and their keys, whether or not they use them)

from __future__ import annotations

import gc

from compiler_core.incremental import Database, Durability, QueryStatistics, input_query, query

from .conftest import Words
from .model import PLAIN, RECOVERING, Machine, World


def figures(db: Database, name: str) -> QueryStatistics:
    return next(entry for entry in db.statistics() if entry.query == name)


def test_an_evicted_value_is_computed_again_and_its_users_are_not() -> None:
    db, ran = Database(), []

    @input_query
    def number(db: Database, index: int) -> int:
        return index

    @query(lru=2)
    def tree(db: Database, index: int) -> list[int]:
        ran.append(f"tree {index}")
        return [number(db, index)]

    @query
    def size(db: Database, index: int) -> int:
        ran.append(f"size {index}")
        return tree(db, index)[0]

    for index in range(10):
        assert size(db, index) == index
    assert figures(db, "tree").values == 2
    ran.clear()
    db.set(number, 99, to=1)
    for index in range(10):
        assert size(db, index) == index
    assert ran == []
    assert tree(db, 0) == [0]
    assert ran == ["tree 0"]
    db.set(number, 100, to=1)
    assert tree(db, 1) == [1]
    assert size(db, 1) == 1
    assert ran == ["tree 0", "tree 1"], "computing it again was no change"


def test_an_evicted_value_that_became_stale_counts_as_changed() -> None:
    db = Database()

    @input_query
    def number(db: Database, index: int) -> int:
        return index

    @query(lru=1)
    def copy(db: Database, index: int) -> int:
        return number(db, index)

    @query
    def user(db: Database, index: int) -> int:
        return copy(db, index)

    assert [user(db, index) for index in range(5)] == list(range(5))
    db.set(number, 0, to=70)
    assert [user(db, index) for index in range(5)] == [70, 1, 2, 3, 4]


def test_recently_used_values_stay() -> None:
    db, ran = Database(), []

    @query(lru=4)
    def value(db: Database, index: int) -> int:
        ran.append(index)
        return index

    for index in range(1, 40):
        value(db, 0)
        value(db, index)
    assert ran.count(0) == 1


def test_sweeping_forgets_what_nothing_needs(world: Words) -> None:
    for path in "abc":
        world.db.set(world.text, path, to=f"some {path}")
    world.longest(world.db, "a")
    world.words(world.db, "b")
    world.db.set(world.text, "a", to="other text")
    world.longest(world.db, "a")
    assert world.db.sweep(idle=1) == 0, "words(b) was needed one revision ago"
    assert world.db.sweep() == 1
    world.runs()
    assert world.longest(world.db, "a") == "other"
    assert world.runs() == []
    assert world.words(world.db, "b") == ("some", "b"), "inputs stay"
    assert world.runs() == ["words b"]


def test_sweeping_keeps_the_members_of_a_cycle_together() -> None:
    """Else the one forgotten would run again, with the other's recovery value at hand."""
    codes = [(("call", 1),), (("call", 0), ("call", 0)), (("call", 0),)]
    machine = Machine(World([0], list(codes), [RECOVERING, RECOVERING, PLAIN]))
    db = machine.db
    for node, code in enumerate(codes):
        db.set(machine.program, node, to=code, durability=Durability.HIGH)
    recovered = machine.outcome(db, 1)
    machine.outcome(db, 2)
    db.refresh()
    machine.outcome(db, 2)
    db.sweep()
    assert machine.outcome(db, 1) == recovered


def test_interned_keys_are_collected_with_the_memos_that_use_them() -> None:
    db = Database()

    @query
    def length(db: Database, key: object) -> int:
        return 1

    key = db.intern(("a", "long", "path"))
    assert db.intern(("a", "long", "path")) is key
    assert db.intern(1) is not db.intern(True)
    length(db, key)
    del key
    gc.collect()
    assert len(db._storage.interned) == 1
    db.refresh()
    db.sweep()
    gc.collect()
    assert len(db._storage.interned) == 0


def test_statistics_tell_runs_hits_and_cut_offs() -> None:
    db = Database(count_hits=True)

    @input_query
    def number(db: Database) -> int:
        return 1

    @query
    def parity(db: Database) -> int:
        return number(db) % 2

    for value in (1, 3, 4):
        db.set(number, to=value)
        parity(db)
        parity(db)
    found = figures(db, "parity")
    assert (found.memos, found.values, found.executions, found.cutoffs) == (1, 1, 3, 1)
    assert found.hits == 3
    assert found.overhead_bytes > 100
