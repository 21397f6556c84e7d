"""Diagnostics: those of a query and of everything under it."""

# ruff: noqa: ARG001  (queries take a database and their keys, whether or not they use them)

from __future__ import annotations

from compiler_core.incremental import Accumulator, Database, Durability, input_query, query

errors: Accumulator[str] = Accumulator("errors")
hints: Accumulator[str] = Accumulator("hints")
ran: list[str] = []


@input_query
def text(db: Database, path: str) -> str:
    return ""


@query
def check(db: Database, path: str) -> int:
    """The number of words; `!word` is an error, `?word` a hint, `@path` checks another file."""
    ran.append(path)
    for word in text(db, path).split():
        if word[0] == "!":
            errors.push(db, word[1:])
        elif word[0] == "?":
            hints.push(db, word[1:])
        elif word[0] == "@":
            check(db, word[1:])
        elif word == "crash":
            raise ValueError
    return len(text(db, path).split())


@query
def summary(db: Database) -> str:
    ran.append("summary")
    return ", ".join(errors.of(db, check, "a"))


def test_values_are_collected_transitively_once_and_by_channel() -> None:
    db = Database()
    db.set(text, "a", to="!one @b @c ?hint")
    db.set(text, "b", to="!two @c")
    db.set(text, "c", to="!three")
    assert errors.of(db, check, "a") == ("one", "two", "three")
    assert hints.of(db, check, "a") == ("hint",)
    assert errors.of(db, check, "c") == ("three",)


def test_values_stay_with_reused_results_and_follow_changes() -> None:
    db = Database()
    db.set(text, "a", to="@b")
    db.set(text, "b", to="!two")
    check(db, "a")
    ran.clear()
    assert errors.of(db, check, "a") == ("two",)
    assert ran == []
    db.set(text, "b", to="!other")
    assert errors.of(db, check, "a") == ("other",)
    assert ran == ["b"], "the number of words is the same"


def test_a_query_may_ask_for_them_and_runs_again_when_they_change() -> None:
    db = Database()
    db.set(text, "a", to="@b !x")
    db.set(text, "b", to="!y")
    assert summary(db) == "x, y"
    db.set(text, "b", to="!z")
    assert summary(db) == "x, z"
    ran.clear()
    db.set(text, "b", to="   !z")
    assert summary(db) == "x, z"
    assert ran == ["b"]


def test_values_of_a_failed_query_are_there() -> None:
    db = Database()
    db.set(text, "a", to="!before crash !after")
    assert errors.of(db, check, "a") == ("before",)


def test_values_under_durable_queries_are_found() -> None:
    db = Database()
    db.set(text, "a", to="@lib !x")
    db.set(text, "lib", to="@deep !l", durability=Durability.HIGH)
    db.set(text, "deep", to="!d", durability=Durability.MEDIUM)
    assert errors.of(db, check, "a") == ("x", "l", "d")
    db.set(text, "a", to="!x @lib")
    assert errors.of(db, check, "a") == ("x", "l", "d")
    db.set(text, "deep", to="!e", durability=Durability.MEDIUM)
    assert errors.of(db, check, "a") == ("x", "l", "e")
