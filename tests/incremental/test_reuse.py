"""What is reused, what runs again, and why."""

# ruff: noqa: ARG001  (queries take a database and their keys, whether or not they use them)

from __future__ import annotations

import pytest

from compiler_core.incremental import Database, Durability, input_query, query

from .conftest import Words


def figures(db: Database, name: str):  # type: ignore[no-untyped-def]
    return next(entry for entry in db.statistics() if entry.query == name)


def test_a_result_is_computed_once(world: Words) -> None:
    world.db.set(world.text, "a", to="to be or")
    assert world.longest(world.db, "a") == "to"
    assert world.runs() == ["longest a", "words a"]
    assert world.longest(world.db, "a") == "to"
    assert world.words(world.db, "a") == ("to", "be", "or")
    assert world.runs() == []


def test_an_input_that_is_not_set_has_its_default(world: Words) -> None:
    assert world.words(world.db, "a") == ("(none)",)
    world.db.set(world.text, "a", to="x")
    assert world.words(world.db, "a") == ("x",)
    world.db.remove(world.text, "a")
    assert world.words(world.db, "a") == ("(none)",)


def test_removing_an_input_that_equals_its_default_changes_nothing(world: Words) -> None:
    world.db.set(world.text, "a", to="(none)")
    world.words(world.db, "a")
    world.runs()
    world.db.remove(world.text, "a")
    assert world.words(world.db, "a") == ("(none)",)
    assert world.runs() == []


def test_an_equal_result_stops_the_change(world: Words) -> None:
    world.db.set(world.text, "a", to="to be")
    world.longest(world.db, "a")
    before = world.words(world.db, "a")
    world.runs()
    world.db.set(world.text, "a", to="to   be")
    world.longest(world.db, "a")
    assert world.runs() == ["words a"]
    assert world.words(world.db, "a") is before


def test_setting_the_same_value_makes_no_revision(world: Words) -> None:
    world.db.set(world.text, "a", to="x")
    revision = world.db.revision
    world.db.set(world.text, "a", to="x")
    world.db.remove(world.text, "never set")
    assert world.db.revision == revision


def test_a_batch_makes_one_revision(world: Words) -> None:
    revision = world.db.revision
    with world.db.edit() as edit:
        edit.set(world.text, "a", to="x")
        edit.set(world.text, "b", to="y")
        edit.set(world.text, "a", to="z")
    assert world.db.revision == revision + 1
    assert world.words(world.db, "a") == ("z",)


def test_a_batch_that_raises_changes_nothing(world: Words) -> None:
    with pytest.raises(KeyError), world.db.edit() as edit:
        edit.set(world.text, "a", to="x")
        raise KeyError
    assert world.words(world.db, "a") == ("(none)",)


def test_only_dependents_of_a_change_run(world: Words) -> None:
    world.longest(world.db, "a")
    world.longest(world.db, "b")
    world.runs()
    world.db.set(world.text, "a", to="other")
    world.longest(world.db, "b")
    assert world.runs() == []


def test_custom_equality_decides_the_cut_off() -> None:
    db, ran = Database(), []

    @input_query
    def number(db: Database) -> int:
        return 0

    @query(eq=lambda old, new: abs(old - new) < 10)
    def rough(db: Database) -> int:
        return number(db)

    @query(no_eq=True)
    def always_new(db: Database) -> int:
        return number(db) * 0

    @query
    def top(db: Database) -> int:
        ran.append("top")
        return rough(db)

    @query
    def eager_top(db: Database) -> int:
        ran.append("eager")
        return always_new(db)

    assert (top(db), eager_top(db)) == (0, 0)
    db.set(number, to=5)
    assert (top(db), eager_top(db)) == (0, 0)
    assert ran == ["top", "eager", "eager"]
    db.set(number, to=50)
    assert top(db) == 50


def test_equal_values_of_different_types_are_different_results() -> None:
    db = Database()

    @input_query
    def source(db: Database) -> object:
        return 1

    @query
    def copy(db: Database) -> str:
        return repr(source(db))

    assert copy(db) == "1"
    db.set(source, to=True)
    assert copy(db) == "True"


def test_values_that_cannot_be_compared_count_as_changed() -> None:
    class Odd:
        def __eq__(self, other: object) -> bool:
            raise TypeError("no comparison")

    db = Database()

    @input_query
    def source(db: Database) -> Odd:
        return Odd()

    @query
    def seen(db: Database) -> int:
        return id(source(db))

    first = seen(db)
    new = Odd()
    db.set(source, to=new)
    assert seen(db) == id(new) != first


def test_untracked_reads_run_in_every_revision() -> None:
    db, outside, ran = Database(), [1], []

    @query
    def read(db: Database) -> int:
        ran.append("read")
        db.untracked()
        return outside[0]

    @query
    def double(db: Database) -> int:
        ran.append("double")
        return 2 * read(db)

    assert double(db) == 2
    outside[0] = 5
    assert double(db) == 2, "within a revision nothing changes"
    ran.clear()
    db.refresh()
    assert double(db) == 10
    db.refresh()
    assert double(db) == 10
    assert ran == ["read", "double", "read"]


def test_durable_results_are_not_even_looked_at(world: Words) -> None:
    @query
    def both(db: Database) -> str:
        return world.longest(db, "library") + world.longest(db, "user")

    world.db.set(world.text, "library", to="print", durability=Durability.HIGH)
    world.db.set(world.text, "user", to="main")
    both(world.db)
    world.runs()
    words = figures(world.db, "words").verifications
    world.db.set(world.text, "user", to="start")
    assert both(world.db) == "printstart"
    assert world.runs() == ["words user", "longest user"]
    assert figures(world.db, "words").verifications == words
    world.db.set(world.text, "library", to="write", durability=Durability.HIGH)
    assert both(world.db) == "writestart"


def test_lowering_durability_is_noticed_through_an_early_cut_off() -> None:
    """`middle` runs and yields the same; `top` must still learn that it is less durable now."""
    db = Database()

    @input_query
    def source(db: Database) -> int:
        return 0

    @query
    def middle(db: Database) -> int:
        return source(db) // 10

    @query
    def top(db: Database) -> int:
        return middle(db)

    db.set(source, to=1, durability=Durability.HIGH)
    assert top(db) == 0
    db.set(source, to=2, durability=Durability.LOW)
    assert top(db) == 0
    db.set(source, to=30, durability=Durability.LOW)
    assert top(db) == 3


def test_removing_a_durable_input_is_noticed(world: Words) -> None:
    world.db.set(world.text, "library", to="print", durability=Durability.HIGH)
    assert world.longest(world.db, "library") == "print"
    world.db.remove(world.text, "library")
    assert world.longest(world.db, "library") == "(none)"
    world.db.set(world.text, "library", to="write", durability=Durability.HIGH)
    assert world.longest(world.db, "library") == "write"


def test_lowering_durability_alone_runs_nothing_and_is_noticed(world: Words) -> None:
    world.db.set(world.text, "a", to="x", durability=Durability.HIGH)
    world.longest(world.db, "a")
    world.runs()
    world.db.set(world.text, "a", to="x", durability=Durability.LOW)
    assert world.longest(world.db, "a") == "x"
    assert world.runs() == []
    world.db.set(world.text, "a", to="yy")
    assert world.longest(world.db, "a") == "yy"


def test_a_new_durable_input_does_not_disturb_other_durable_results(world: Words) -> None:
    world.db.set(world.text, "library", to="print", durability=Durability.HIGH)
    world.longest(world.db, "library")
    seen = figures(world.db, "words").verifications
    world.db.set(world.text, "another", to="x", durability=Durability.HIGH)
    world.longest(world.db, "library")
    assert figures(world.db, "words").verifications == seen


def test_a_query_cannot_be_set_nor_an_input_default_ask(world: Words) -> None:
    with pytest.raises(TypeError, match="words is not an input"):
        world.db.set(world.words, "a", to=())  # type: ignore[arg-type]

    @input_query
    def curious(db: Database) -> str:
        return world.longest(db, "a")

    failure = world.db.try_get(curious)
    assert "must not call queries" in str(failure)


def test_a_query_cannot_change_inputs(world: Words) -> None:
    @query
    def meddling(db: Database) -> int:
        world.db.set(world.text, "a", to="x")
        return 0

    assert "cannot change the database while it reads" in str(world.db.try_get(meddling))


def test_a_query_can_take_over_parts_of_its_previous_result() -> None:
    @input_query
    def lines(db: Database) -> tuple[str, ...]:
        return ()

    @query
    def parsed(db: Database) -> dict[str, list[str]]:
        old = db.previous()
        known = old if isinstance(old, dict) else {}
        return {line: known.get(line) or line.split() for line in lines(db)}

    db = Database()
    db.set(lines, to=("a b", "c d"))
    first = parsed(db)
    db.set(lines, to=("a b", "e"))
    second = parsed(db)
    assert second == {"a b": ["a", "b"], "e": ["e"]}
    assert second["a b"] is first["a b"]
