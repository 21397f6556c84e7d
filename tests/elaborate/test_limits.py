"""What runs for too long while compiling is told, where it is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler_core import LIBRARY
from compiler_core.elaborate.evaluation import Engine
from compiler_core.elaborate.settings import Settings, settings
from compiler_core.execute.driver import check
from compiler_core.incremental import Database
from compiler_core.sema.comptime import comptime_engine
from compiler_core.sema.modules import search_path

STEPS = 20_000

FOREVER = """\
def forever(n: Int) -> Int:
    var i = n
    while True:
        i = i ^ 1
        if i == 9:
            return i

def deep(n: Int) -> Int:
    return 1 + deep(n + 1)

def count(n: Int) -> Int:
    var sum = 0
    for i in range(n):
        sum += i
    return sum

"""


@pytest.fixture
def database() -> Database:
    made = Database()
    with made.edit() as batch:
        batch.set(search_path, to=(LIBRARY,))
        batch.set(comptime_engine, to=Engine())
        batch.set(settings, to=Settings(comptime_steps=STEPS))
    return made


def errors(database: Database, path: Path, main: str) -> list[tuple[int, str]]:
    """The lines and messages of what is wrong with a `main` behind the functions above."""
    path.write_text(FOREVER + main)
    found = []
    for text, diagnostics in check(database, str(path)).files:
        found += [
            (text.text.count("\n", 0, each.span.start), each.message)
            for each in diagnostics
            if each.is_error
        ]
    return found


def test_a_loop_without_end_is_told_where_it_is_computed(
    database: Database, tmp_path: Path
) -> None:
    main = "def main():\n    print(1)\n    comptime K = forever(2)\n    print(K)\n"
    ((line, message),) = errors(database, tmp_path / "loop.mojo", main)
    assert FOREVER.count("\n") + 2 == line
    assert "runs for more than 20,000 instructions" in message


def test_a_recursion_without_end_is_told(database: Database, tmp_path: Path) -> None:
    main = "def main():\n    comptime K = deep(2)\n    print(K)\n"
    ((line, message),) = errors(database, tmp_path / "deep.mojo", main)
    assert FOREVER.count("\n") + 1 == line
    assert "runs for more than" in message or "functions deep" in message


def test_what_is_within_the_limit_is_computed(database: Database, tmp_path: Path) -> None:
    main = "def main():\n    comptime K = count(10)\n    print(K)\n"
    assert errors(database, tmp_path / "fine.mojo", main) == []
