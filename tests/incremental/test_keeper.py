"""Results that come from another process."""

# ruff: noqa: ARG001  (queries take a database and their keys, whether or not they use them)

from __future__ import annotations

from compiler_core.incremental import ABSENT, Database, Durability, Keeper, input_query, query


class Shelf(Keeper):
    """Keeps in memory what one database gives and hands it to another."""

    def __init__(self) -> None:
        self.results: dict[tuple[str, tuple[object, ...]], object] = {}

    def load(self, query: str, args: tuple[object, ...]) -> object:
        return self.results.get((query, args), ABSENT)

    def fill(self, db: Database) -> None:
        self.results |= {(name, args): value for name, args, value in db.durable_results()}


class World:
    """Files of a library and of a user, measured by a kept query."""

    def __init__(self) -> None:
        self.ran: list[str] = []

        def durability(path: str) -> Durability:
            return Durability.HIGH if path.startswith("lib/") else Durability.LOW

        @input_query(durability=durability)
        def text(db: Database, path: str) -> str:
            return ""

        @query(kept=True)
        def words(db: Database, path: str) -> int:
            self.ran.append(path)
            return len(text(db, path).split())

        @query
        def total(db: Database, first: str, second: str) -> int:
            return words(db, first) + words(db, second)

        self.text, self.words, self.total = text, words, total

    def database(self, lib: str, user: str) -> Database:
        db = Database()
        db.set(self.text, "lib/a", to=lib)
        db.set(self.text, "user", to=user)
        return db


def shelf_of(world: World, lib: str) -> Shelf:
    """What a first process has found out, with a user's file of its own."""
    db = world.database(lib, "some words")
    world.total(db, "lib/a", "user")
    shelf = Shelf()
    shelf.fill(db)
    world.ran.clear()
    return shelf


def test_only_what_is_durable_is_worth_keeping() -> None:
    world = World()
    shelf = shelf_of(world, "to be or not")
    assert [(args, value) for (_, args), value in shelf.results.items()] == [(("lib/a",), 4)]


def test_a_kept_result_is_taken_instead_of_running_the_query() -> None:
    world = World()
    shelf = shelf_of(world, "to be or not")
    db = world.database("to be or not", "hello")
    db.attach(shelf)
    assert world.total(db, "lib/a", "user") == 5
    assert world.ran == ["user"]
    assert "another process" in db.why(world.words, "lib/a")


def test_what_was_taken_over_is_not_kept_again() -> None:
    world = World()
    shelf = shelf_of(world, "to be or not")
    db = world.database("to be or not", "hello")
    db.attach(shelf)
    world.total(db, "lib/a", "user")
    assert list(db.durable_results()) == []


def test_an_edit_of_a_users_file_leaves_it_alone() -> None:
    world = World()
    shelf = shelf_of(world, "to be or not")
    db = world.database("to be or not", "hello")
    db.attach(shelf)
    world.total(db, "lib/a", "user")
    db.set(world.text, "user", to="hello again")
    assert world.total(db, "lib/a", "user") == 6
    assert world.ran == ["user", "user"]


def test_an_edit_of_the_library_ends_it() -> None:
    world = World()
    shelf = shelf_of(world, "to be or not")
    db = Database()
    db.set(world.text, "user", to="hello")
    db.attach(shelf)
    assert world.total(db, "lib/a", "user") == 5
    # The file of the library was never read here; what was taken over depends on it all the same.
    db.set(world.text, "lib/a", to="to be")
    assert world.total(db, "lib/a", "user") == 3
    assert "lib/a" in world.ran


def test_a_file_opened_for_the_first_time_does_not_end_it() -> None:
    world = World()
    shelf = shelf_of(world, "to be or not")
    db = Database()
    db.attach(shelf)
    db.set(world.text, "user", to="hello")
    assert world.total(db, "lib/a", "user") == 5
    assert world.ran == ["user"]
