"""What is said of a call that no function fits, or several."""

from __future__ import annotations

from pathlib import Path

import pytest

import compiler_core
from compiler_core.incremental import Database
from compiler_core.sema.bodies.checker import checked_body
from compiler_core.sema.files import file_text
from compiler_core.sema.items import file_items
from compiler_core.sema.modules import module_at, search_path
from compiler_core.source import SourceText

_LIBRARY = str(Path(compiler_core.__file__).parent / "stdlib")
_DECLARED = """
def f(x: Int, /, *, y: Float64 = 1): pass
def f(x: Float64, *more: Int, y: Int): pass
def g(x: Int, y: Float64): pass
def g(x: Float64, y: Int): pass

struct S[T: Copyable & Movable]:
    def __init__(out self): pass
    def __init__(out self, var x: Self.T): pass
    def m(mut self, x: Int): pass
    def m(mut self, x: String, y: String): pass

trait Hidden:
    def hidden(self): ...

def need[T: Hidden](x: T): pass

def only(x: Int) -> Bool: return True

struct Bare(Copyable):
    var size: Int

def main():
    var s = S[Int]()
"""


@pytest.fixture(scope="module")
def database() -> Database:
    db = Database()
    with db.edit() as batch:
        batch.set(search_path, to=(_LIBRARY,))
    return db


def said(db: Database, line: str) -> tuple[str, list[str]]:
    """The one thing that is wrong with a line, and its notes."""
    path = "/calls/main.mojo"
    with db.edit() as batch:
        batch.set(file_text, path, to=SourceText(f"{_DECLARED}    {line}\n", path))
    (main,) = [item for item in file_items(db, module_at(db, path)).all() if item.name == "main"]
    found = checked_body(db, main.id)
    assert found is not None
    (problem,) = [each for each in found.problems if each.is_error]
    return problem.message, [note.message for note in problem.notes]


def test_candidates_are_told_as_they_are_called(database: Database) -> None:
    message, notes = said(database, "f(None)")
    assert message == "none of the 2 functions that 'f' means can be called so"
    assert notes == [
        "'f(x: Int, /, *, y: Float64 = ...)': 'x' must be 'Int', not 'None'",
        "'f(x: Float64, *more: Int, y: Int)': its argument 'y' is missing",
    ]


def test_those_that_take_so_many_come_first(database: Database) -> None:
    _, notes = said(database, "s.m(1, 2)")
    assert notes == [
        "'m(x: String, y: String)': 'x' must be 'String', not 'Int'",
        "'m(x: Int)': it takes 1 positional argument",
    ]


def test_constructors_have_the_name_of_their_type(database: Database) -> None:
    message, notes = said(database, "_ = S[Int](None, 1)")
    assert message.endswith("constructors of 'S[Int]' can be called so")
    assert "'S[Int]()': it takes 0 positional arguments" in notes
    assert "'S[Int](var x: T)': it takes 1 positional argument" in notes


def test_parameters_that_nobody_wrote_are_not_shown(database: Database) -> None:
    _, notes = said(database, '_ = "a".split(1, 2, 3)')
    assert "'split(sep: StringSpan)': it takes 1 positional argument" in notes


def test_of_many_only_some_are_told(database: Database) -> None:
    _, notes = said(database, "_ = String(1, sep=2)")
    assert len(notes) == 8
    assert notes[0].endswith("not 'Int'")
    assert notes[-1].startswith("and ")


def test_those_that_fit_equally_well(database: Database) -> None:
    message, notes = said(database, "g(1, 2)")
    assert message == "2 functions named 'g' fit this call equally well"
    assert notes == [
        "one of them is 'g(x: Int, y: Float64)'",
        "one of them is 'g(x: Float64, y: Int)'",
    ]


@pytest.mark.parametrize("line", ["_ = Bare(3)", "_ = Bare()"])
def test_a_struct_that_nothing_makes_is_told_with_what_would(database: Database, line: str) -> None:
    message, notes = said(database, line)
    assert message.startswith("'Bare' has no constructor: write '@fieldwise_init' before")
    assert notes == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('print([1, "a"])', "no common type: 'Int' and 'String'"),
        ("print(len([[1, 2], [3]]))", "no common type: 'Array[Int, 2]' and 'Array[Int, 1]'"),
        ("print([])", "nothing says what the elements of this display are"),
        ("for x in [[1], [2, 3]]: pass", "no common type: 'Array[Int, 1]' and 'Array[Int, 2]'"),
    ],
)
def test_a_display_that_is_nothing_by_itself_is_what_is_wrong(
    database: Database, line: str, expected: str
) -> None:
    message, _ = said(database, line)
    assert expected in message


def test_an_operand_that_is_taken_over_is_told_as_such(database: Database) -> None:
    message, _ = said(database, "var xs = List([1]); print(xs + xs, len(xs))")
    start, _, reason = message.partition(": ")
    assert start == "'+' of 'List[Int]' does not take this 'List[Int]'"
    assert "only by '^' or a copy" in reason


@pytest.mark.parametrize(
    ("argument", "called"),
    [
        ("True", "Bool"),
        ("3.5", "Float64"),
        ("None", "None"),
        ("(1, True)", "Tuple[Int, Bool]"),
        ("UInt8(1)", "UInt8"),
        ("only", "def(x: Int) thin -> Bool"),
    ],
)
def test_types_have_the_names_that_programs_give_them(
    database: Database, argument: str, called: str
) -> None:
    message, _ = said(database, f"need({argument})")
    assert message == f"'need' cannot be called so: '{called}' does not conform to 'Hidden'"


def test_a_function_may_say_itself_why_it_is_not_called(database: Database) -> None:
    message, notes = said(database, 'print(len("text"))')
    assert message.startswith("'len' cannot be called so: a text has no single length")
    assert not notes
