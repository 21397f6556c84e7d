"""What is known of the library from one run to the next."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from compiler_core.execute import driver
from compiler_core.execute.library_image import LibraryImage, image_of
from compiler_core.execute.program_cache import Request
from compiler_core.incremental import ABSENT, Database, Result
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.mir import types as low
from compiler_core.sema.files import syntax_tree

PROGRAM = """
@fieldwise_init
struct Pair(Copyable, Writable):
    var left: Int
    var right: String


def main() raises:
    var pairs: List[Pair] = [Pair(1, "one"), Pair(2, "two")]
    pairs.append(Pair(3, pairs[0].right + " more"))
    for pair in pairs:
        print(pair)
"""
NAME = DeclId(DeclSort.FUNCTION, "std.somewhere", "f")


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOJO_CACHE_DIR", str(tmp_path / "cache"))


def compiled(path: Path) -> tuple[str, Database]:
    """The IR of a program, as `mojo run` makes it."""
    with driver.session(Request(str(path))) as database:
        checked = driver.check(database, str(path))
        assert not checked.failed, checked.files
        program, problems = driver.instantiate(database, str(path))
        assert program is not None, problems.files
        return driver.program_ir(database, program), database


def files_read(database: Database) -> list[str]:
    return [Path(path).name for (path,) in database.asked(syntax_tree)]


def test_a_second_run_reads_no_file_of_the_library(tmp_path: Path) -> None:
    path = tmp_path / "program.mojo"
    path.write_text(PROGRAM)
    first, database = compiled(path)
    assert "list.mojo" in files_read(database)
    results, image = list(database.durable_results()), image_of(Request(str(path)))
    assert len(results) > 500
    of_library = [result for result in results if str(path) not in repr(result.args)]
    assert [query for query, args, _ in of_library if image.load(query, args) is ABSENT] == []
    path.write_text(PROGRAM.replace("one", "eins"))
    second, database = compiled(path)
    assert files_read(database) == ["program.mojo"]
    path.write_text(PROGRAM)
    again, _ = compiled(path)
    assert again == first
    assert second != first


def test_a_definition_on_the_command_line_has_an_image_of_its_own() -> None:
    plain = image_of(Request("a.mojo"))
    defined = image_of(Request("a.mojo", defines=(("ASSERT", "all"),)))
    assert plain.path != defined.path


def test_types_are_the_same_objects_when_read_back(tmp_path: Path) -> None:
    image = LibraryImage(tmp_path / "image")
    of = low.signature((low.struct(low.F64, low.vector(low.UI8, 4)), low.POINTER), low.NONE)
    image.add([Result("q", (NAME,), (of, low.function_pointer(of)))])
    assert image.load("q", (NAME,)) == (of, low.function_pointer(of))


def test_a_damaged_image_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "image"
    path.write_bytes(b"no database at all" * 1000)
    image = LibraryImage(path)
    image.add([Result("q", (NAME,), 1)])
    assert image.load("q", (NAME,)) is ABSENT
    image = LibraryImage(path)
    image.add([Result("q", (NAME,), 1)])
    assert image.load("q", (NAME,)) == 1


def test_a_value_that_cannot_be_read_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "image"
    image = LibraryImage(path)
    image.add([Result("q", (NAME,), 1)])
    image.close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE results SET value = x'80059500'")
    assert LibraryImage(path).load("q", (NAME,)) is ABSENT


def test_an_image_that_another_process_writes_is_done_without(tmp_path: Path) -> None:
    path = tmp_path / "image"
    image = LibraryImage(path)
    other = sqlite3.connect(path)
    other.execute("BEGIN EXCLUSIVE")
    image.add([Result("q", (NAME,), 1)])
    assert image.load("q", (NAME,)) is ABSENT
    other.rollback()
    image.add([Result("q", (NAME,), 1)])
    assert image.load("q", (NAME,)) == 1


def test_a_directory_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    image = LibraryImage(tmp_path / "file" / "image")
    image.add([Result("q", (NAME,), 1)])
    assert image.load("q", (NAME,)) is ABSENT
