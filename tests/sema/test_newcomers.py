"""What is said to somebody who writes as in another language, and which fix is offered."""

from __future__ import annotations

from pathlib import Path

import pytest

import compiler_core
from compiler_core.incremental import Database
from compiler_core.sema.bodies.module_check import check_module
from compiler_core.sema.files import file_text
from compiler_core.sema.modules import module_at, search_path
from compiler_core.source import Diagnostic, SourceText
from compiler_core.source.edits import apply_edits

_PATH = "/newcomers/main.mojo"
_BEFORE = """\
from std.memory import OwnedPointer

def main() raises:
    var text = String("abc")
    var few = [1, 2]
    var perhaps = Optional(3)
    var owned = OwnedPointer(String("x"))
    var pair = (1, 2)
    """


@pytest.fixture(scope="module")
def database() -> Database:
    db = Database()
    with db.edit() as batch:
        batch.set(search_path, to=(str(Path(compiler_core.__file__).parent / "stdlib"),))
    return db


def _errors(db: Database, line: str) -> list[Diagnostic]:
    with db.edit() as batch:
        batch.set(file_text, _PATH, to=SourceText(f"{_BEFORE}{line}\n", _PATH))
    return [each for each in check_module(db, module_at(db, _PATH)) if each.is_error]


@pytest.mark.parametrize(
    ("line", "said", "mended"),
    [
        ("print(str(3))", "Mojo calls it 'String'", "print(String(3))"),
        ('raise ValueError("x")', "Mojo calls it 'Error'", 'raise Error("x")'),
        ("var yes = true", "Mojo calls it 'True'", "var yes = True"),
        ("print(text[0])", "'[byte=…]', '[codepoint=…]'", "print(text[byte=0])"),
        ("print(text[1:])", "'[byte=…]', '[codepoint=…]'", "print(text[byte=1:])"),
        ('print("n: " + 3)', "'String(…)' makes a text", 'print("n: " + String(3))'),
        ("for i in 10: print(i)", "'range' counts up to it", "for i in range(10): print(i)"),
        ("print(perhaps + 1)", "which '.value()' gives", "print(perhaps.value() + 1)"),
        ("print(owned.upper())", "which '[]' gives", "print(owned[].upper())"),
    ],
)
def test_what_is_meant_is_offered(database: Database, line: str, said: str, mended: str) -> None:
    (problem,) = _errors(database, line)
    assert said in problem.message
    assert apply_edits(f"{_BEFORE}{line}\n", problem.fixes[0].edits) == f"{_BEFORE}{mended}\n"
    assert not _errors(database, mended)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("few.append(3)", "a 'List' has it: declare the type, as in 'var x: List[Int] = […]'"),
        ("print(few + few)", "a 'List' has it"),
        ("print(isinstance(few, Int))", "'conforms_to' asks about it"),
        ("print(text.upper)", "write 'upper(…)' to call it"),
        ("print(pair[2])", "the index 2 is out of range of 2 elements"),
        ("print(len(text))", "a text has no single length"),
        ("import numpy as np", 'Python.import_module("numpy")'),
    ],
)
def test_where_it_is_to_be_found_is_said(database: Database, line: str, said: str) -> None:
    (problem,) = _errors(database, line)
    assert said in problem.message
