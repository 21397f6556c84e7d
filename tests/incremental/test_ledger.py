"""Results that come from another process and rest on what changes."""

# ruff: noqa: ARG001  (queries take a database and their keys, whether or not they use them)

from __future__ import annotations

from compiler_core.incremental import (
    Cycle,
    Database,
    Durability,
    Fact,
    Ledger,
    Recalled,
    TracedResult,
    input_query,
    query,
)


@input_query
def text(db: Database, path: str) -> str:
    return ""


@query(firewall=True)
def header(db: Database, path: str) -> str:
    return text(db, path).partition("\n")[0]


ran: list[str] = []


@query(traced=True)
def width(db: Database, path: str) -> int:
    ran.append(path)
    return len(header(db, path))


@query(traced=True)
def widest(db: Database, first: str, second: str) -> int:
    ran.append("both")
    return max(width(db, first), width(db, second))


@query(traced=True)
def whole(db: Database, first: str, second: str) -> tuple[str, str, str]:
    return text(db, first), header(db, first), header(db, second)


@query(traced=True)
def guess(db: Database) -> int:
    db.untracked()
    return len(text(db, "a"))


def _nothing(cycle: Cycle) -> int:
    return 0


@query(cycle=_nothing, traced=True)
def left(db: Database) -> int:
    return right(db) + len(text(db, "a"))


@query(cycle=_nothing, traced=True)
def right(db: Database) -> int:
    return left(db) + 1


_FACTS = {each.spec.path: each for each in (text, header)}


class Book(Ledger):
    """Keeps in memory what one database gives and hands it to another."""

    def __init__(self, db: Database) -> None:
        self.results = {each.fact: each for each in db.tracer().results()}
        facts = {fact for each in self.results.values() for fact in each.under}
        self.facts = {fact: _FACTS[fact.query](db, *fact.args) for fact in facts}  # type: ignore[arg-type]

    def recall(self, db: Database, query: str, args: tuple[object, ...]) -> Recalled | None:
        found = self.results.get(Fact(query, args))
        if found is None or any(
            _FACTS[fact.query](db, *fact.args) != self.facts[fact]  # type: ignore[arg-type]
            for fact in found.under
        ):
            return None
        return Recalled(found.value, found.under)


def database(**texts: str) -> Database:
    db = Database()
    for path, written in texts.items():
        db.set(text, path, to=written)
    ran.clear()
    return db


def book(**texts: str) -> Book:
    db = database(**texts)
    widest(db, "a", "b")
    found = Book(db)
    ran.clear()
    return found


def test_facts_are_the_nearest_firewalls_and_inputs() -> None:
    facts = {Fact(header.spec.path, ("a",)), Fact(header.spec.path, ("b",))}
    found = book(a="one", b="three")
    wanted = Fact(widest.spec.path, ("a", "b"))
    assert found.results[wanted] == TracedResult(wanted, 5, frozenset(facts))
    db = database(a="one")
    header(db, "a")
    of_fact = db.tracer().fact(Fact(header.spec.path, ("a",)))
    assert of_fact is not None
    assert of_fact.under == {Fact(text.spec.path, ("a",))}


def test_facts_that_follow_from_inputs_given_anyway_are_left_out() -> None:
    db = database(a="one", b="three")
    whole(db, "a", "b")
    (found,) = db.tracer().results()
    assert found.under == {Fact(text.spec.path, ("a",)), Fact(header.spec.path, ("b",))}


def test_a_result_is_taken_only_if_its_facts_hold() -> None:
    db = database(a="one\nmore", b="three")
    db.consult(book(a="one\nless", b="three"))
    assert (widest(db, "a", "b"), ran) == (5, [])
    db = database(a="longest", b="three")
    db.consult(book(a="one", b="three"))
    # What of it still holds is taken.
    assert (widest(db, "a", "b"), ran) == (7, ["both", "a"])


def test_what_was_taken_is_computed_once_something_changes() -> None:
    db = database(a="one", b="three")
    db.consult(book(a="one", b="three"))
    assert widest(db, "a", "b") == 5
    db.set(text, "a", to="longest")
    assert widest(db, "a", "b") == 7


def test_results_that_rest_on_taken_ones_rest_on_their_facts() -> None:
    db = database(a="one", b="other")
    db.consult(book(a="one", b="three"))
    assert (widest(db, "a", "b"), ran) == (5, ["both", "b"])
    again = {each.fact: each.under for each in db.tracer().results()}
    facts = {Fact(header.spec.path, ("a",)), Fact(header.spec.path, ("b",))}
    assert again[Fact(widest.spec.path, ("a", "b"))] == facts
    # What was taken is there already.
    assert Fact(width.spec.path, ("a",)) not in again


def test_what_cannot_be_told_is_not_given() -> None:
    db = database(a="one")
    guess(db)
    left(db)
    width(db, "a")
    db.set(text, "b", to="a new revision, in which nobody has asked yet")
    assert list(db.tracer().results()) == []
    width(db, "a")
    guess(db)
    assert left(db) == 0
    assert [each.fact.query for each in db.tracer().results()] == [width.spec.path]


def test_a_durable_change_lets_the_ledger_go() -> None:
    db = database(a="one", b="three")
    db.consult(book(a="one", b="three"))
    db.set(text, "c", to="for good", durability=Durability.HIGH)
    assert (widest(db, "a", "b"), ran) == (5, ["both", "a", "b"])
