"""Many files, checked by several processes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from compiler_core.execute import check_files, driver
from compiler_core.execute.program_cache import Request
from compiler_core.incremental import Database
from compiler_core.sema.bodies.checker import checked_body
from compiler_core.source import Diagnostic

BODY = """\
def f{n}(a: Int) -> Int:
    return a + {n}


def g{n}() -> Int:
    {wrong}return f{n}(1)
"""
Found = list[tuple[str, list[tuple[str, tuple[Diagnostic, ...]]]]]


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Files of which each uses the one before, and every third has an error."""
    monkeypatch.setenv("MOJO_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(check_files, "_SHARE", 100)
    found = []
    for number in range(6):
        path = tmp_path / f"part{number}.mojo"
        text = BODY.format(n=number, wrong="" if number % 3 else "var a: Int = 1.5\n    ")
        if number:
            text = f"from part{number - 1} import f{number - 1}\n\n\n{text}"
        path.write_text(text)
        found.append(str(path))
    return found


def checked(paths: list[str], processes: int) -> tuple[Found, Database]:
    with driver.session_with_images(Request("")) as (database, images):
        found = [
            (path, [(str(of.path), problems) for of, problems in checked.files])
            for path, checked in check_files.check_files(database, images, paths, processes)
        ]
    return found, database


def bodies(database: Database) -> set[str]:
    return {decl.name for (decl,) in database.asked(checked_body) if "part" in decl.module}


def test_several_processes_find_what_one_does(
    paths: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, database = checked(paths, 3)
    # The others have looked at the rest.
    assert bodies(database) < {f"{letter}{number}" for letter in "fg" for number in range(6)}
    again, database = checked(paths, 1)
    # They have kept what they found.
    assert (again, bodies(database)) == (found, set())
    monkeypatch.setenv("MOJO_CACHE_DIR", str(tmp_path / "another"))
    alone, database = checked(paths, 1)
    assert alone == found
    assert len(bodies(database)) == 12
    assert [path for path, problems in found if problems] == [paths[0], paths[3]]


def test_what_a_process_was_to_check_is_checked_here_if_that_fails(
    paths: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = os.getpid()
    check = driver.check

    def failing(database: Database, path: str) -> driver.Checked:
        if os.getpid() != mine:
            os._exit(3)
        return check(database, path)

    monkeypatch.setattr(driver, "check", failing)
    found, database = checked(paths, 2)
    assert [path for path, problems in found if problems] == [paths[0], paths[3]]
    assert len(bodies(database)) == 12
