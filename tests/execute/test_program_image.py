"""What is known of the user's files from one run to the next."""

from __future__ import annotations

import random
import shutil
import sqlite3
from pathlib import Path

import pytest

from compiler_core.execute import driver
from compiler_core.execute.library_image import image_of
from compiler_core.execute.program_cache import Request
from compiler_core.execute.program_image import ProgramImage, program_image_of
from compiler_core.incremental import Database
from compiler_core.ownership.owned import owned_body
from compiler_core.sema.bodies.checker import checked_body
from compiler_core.sema.files import syntax_tree
from compiler_core.source import Diagnostic

OTHER = """\
comptime STEP = 3


@fieldwise_init
struct Box[T: ImplicitlyCopyable & Writable & Deinitable](ImplicitlyCopyable):
    var value: Self.T

    def shown(self) -> String:
        return String("box of ", self.value)


def twice(value: Int) -> Int:
    return value * 2


def stepped(value: Int) -> Int:
    var table = [1, 2, STEP]
    return twice(value) + table[value % 3]
"""
MAIN = """\
from other import Box, STEP, stepped


def table(size: Int) -> List[Int]:
    var found = List[Int]()
    for i in range(size):
        found.append(i * STEP)
    return found^


comptime SUM = table(4)[3]


def first(value: Int) -> Int:
    return stepped(value) + 1


def second(value: Int = STEP) -> Int:
    var all = [first(value), 2]
    return all[0] - SUM


def main():
    var box = Box(second())
    print(box.shown(), first(4), second(5))
"""
# What is replaced by what; some leave errors behind.
EDITS = (
    ("value * 2", "value * 5"),
    ("STEP = 3", "STEP = 4"),
    ("def twice(value: Int) -> Int", "def twice(value: Int, more: Int = 7) -> Int"),
    ("def twice(value: Int) -> Int", "def twice(value: Int) -> Float64"),
    ("def twice(value: Int) -> Int", "def twice(value: Int32) -> Int"),
    ("def stepped(value: Int)", "def stepped(mut value: Int)"),
    ("\n\ndef twice", "\n\n# A line more.\n\ndef twice"),
    ("\n\ndef second", "\n\n\n\ndef second"),
    ("\ndef stepped", "\n@always_inline\ndef stepped"),
    ("var value: Self.T", "var other: Int\n    var value: Self.T"),
    ("box of ", "a box of "),
    ("found.append(i * STEP)", "found.append(i)"),
    ("return found^", "return found"),
    ("import Box, STEP, stepped", "import Box, STEP, twice as stepped"),
    ("import Box, STEP, stepped", "import Box, stepped"),
    ("def second(value: Int = STEP)", "def second(value: Int = 11)"),
    ("\n\ndef first", "\n\ndef first(value: UInt8) -> Int:\n    return 1\n\n\ndef first"),
    ("first(4)", "first(UInt8(4))"),
    ("var all = [first(value), 2]", "var all = [first(value), 2\n"),
    ("var box = Box(second())", "var box = Box(second())\n    var unused = 1"),
    ("table(4)[3]", "table(5)[4]"),
    ("Writable & Deinitable]", "Writable & Deinitable & Equatable]"),
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache in which the library is known, and nothing else."""
    directory = tmp_path_factory.mktemp("library")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MOJO_CACHE_DIR", str(directory / "cache"))
        path = directory / "main.mojo"
        (directory / "other.mojo").write_text(OTHER)
        path.write_text(MAIN)
        found, code = remembering(path)
        assert (found, bool(code)) == ([], True)
        image = program_image_of(Request(str(path)))
        image.close()
        image.path.unlink()
    return directory / "cache"


@pytest.fixture
def path(tmp_path: Path, library: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(library, tmp_path / "cache")
    monkeypatch.setenv("MOJO_CACHE_DIR", str(tmp_path / "cache"))
    (tmp_path / "other.mojo").write_text(OTHER)
    path = tmp_path / "main.mojo"
    path.write_text(MAIN)
    return path


def outcome(database: Database, path: Path) -> tuple[list[tuple[Diagnostic, ...]], str]:
    """What is wrong with a program, and its IR if nothing is."""
    checked = driver.check(database, str(path))
    if checked.failed:
        return [found for _, found in checked.files], ""
    program, problems = driver.instantiate(database, str(path))
    found = [found for _, found in (*checked.files, *problems.files)]
    return found, "" if program is None else driver.program_ir(database, program)


def remembering(path: Path) -> tuple[list[tuple[Diagnostic, ...]], str]:
    with driver.session(Request(str(path))) as database:
        return outcome(database, path)


def afresh(path: Path) -> tuple[list[tuple[Diagnostic, ...]], str]:
    """The same with what is known of the library alone."""
    request = Request(str(path))
    database, image = driver.open_database(request), image_of(request)
    database.attach(image)
    found = outcome(database, path)
    image.close()
    return found


def looked_into(path: Path) -> set[str]:
    """The user's functions whose bodies a run has looked at, to check them or to end their values.

    Neither is kept itself, only what is made of it.
    """
    with driver.session(Request(str(path))) as database:
        outcome(database, path)
        decls = [*database.asked(checked_body), *database.asked(owned_body)]
    return {decl.name for (decl,) in decls if decl.module.startswith(str(path.parent))}


def test_nothing_is_checked_again_where_nothing_changed(path: Path) -> None:
    expected = remembering(path)
    assert remembering(path) == expected
    assert looked_into(path) == set()


def test_after_an_edit_only_what_names_it_is_checked(path: Path) -> None:
    remembering(path)
    path.write_text(MAIN.replace("all[0] - SUM", "all[1] - SUM"))
    assert looked_into(path) == {"second", "second.<default value>", "main"}
    assert remembering(path) == afresh(path)


def test_after_an_edit_files_that_it_does_not_name_are_not_read(path: Path) -> None:
    far = path.parent / "far.mojo"
    far.write_text("def distance() -> Int:\n    return 9\n")
    (path.parent / "other.mojo").write_text("from far import distance\n\n\n" + OTHER)
    remembering(path)
    path.write_text(MAIN.replace("all[0] - SUM", "all[1] - SUM"))
    with driver.session(Request(str(path))) as database:
        driver.check(database, str(path))
        read = {name for (name,) in database.asked(syntax_tree)}
    assert str(path) in read
    assert str(far) not in read
    # What is wrong there is told, as soon as there is something.
    far.write_text("def distance() -> Int:\n    return = 9\n")
    assert remembering(path) == afresh(path) != ([], "")


def test_a_file_that_is_no_module_changes_nothing(path: Path) -> None:
    remembering(path)
    (path.parent / "main").write_text("what was built")
    (path.parent / "more.mojo").write_text("def more():\n    pass\n")
    assert looked_into(path) == set()


def test_a_moved_function_tells_its_new_line(path: Path) -> None:
    remembering(path)
    path.write_text("# More.\n" + MAIN)
    assert remembering(path) == afresh(path)


def test_a_file_that_comes_in_between_is_noticed(path: Path) -> None:
    before = remembering(path)
    package = path.parent / "other"
    package.mkdir()
    (package / "__init__.mojo").write_text(OTHER.replace("value * 2", "value * 9"))
    assert remembering(path) == afresh(path) != before


@pytest.mark.parametrize("seed", range(4))
def test_random_edits_give_what_a_run_from_nothing_gives(path: Path, seed: int) -> None:
    chosen = random.Random(seed)
    other = path.parent / "other.mojo"
    applied: list[tuple[str, str]] = []
    for _ in range(8):
        if applied and chosen.random() < 0.4:
            applied.pop(chosen.randrange(len(applied)))
        else:
            applied.append(chosen.choice(EDITS))
        texts = [MAIN, OTHER]
        for old, new in applied:
            texts = [text.replace(old, new, 1) for text in texts]
        path.write_text(texts[0])
        other.write_text(texts[1])
        assert remembering(path) == afresh(path), applied


def test_what_prints_while_it_is_compiled_does_so_again(path: Path) -> None:
    path.write_text(
        'def f() -> Int:\n    print("now")\n    return 1\n\n\ncomptime N = f()\n\n\n'
        "def main():\n    print(N)\n"
    )
    for _ in range(2):
        with driver.session(Request(str(path))) as database:
            outcome(database, path)
            assert driver.printed_by(database) == [(1, b"now\n")]


@pytest.mark.parametrize("keep", [0, 100, 5000])
def test_a_damaged_image_is_begun_anew(path: Path, keep: int) -> None:
    expected = remembering(path)
    image = program_image_of(Request(str(path)))
    image.close()
    data = image.path.read_bytes()
    image.path.write_bytes(data[:keep] + b"\x7f" * (len(data) - keep))
    assert remembering(path) == expected
    assert remembering(path) == expected


def test_a_damaged_value_is_not_taken(path: Path) -> None:
    expected = remembering(path)
    image = program_image_of(Request(str(path)))
    image.close()
    with sqlite3.connect(image.path) as connection:
        connection.execute("UPDATE results SET value = substr(value, 1, length(value) / 2)")
    assert remembering(path) == expected


def test_an_image_that_another_process_writes_is_done_without(path: Path) -> None:
    expected = remembering(path)
    image = program_image_of(Request(str(path)))
    image.close()
    other = sqlite3.connect(image.path)
    other.execute("BEGIN EXCLUSIVE")
    assert remembering(path) == expected
    other.rollback()


def test_two_sessions_at_once_leave_an_image_that_holds(path: Path) -> None:
    request = Request(str(path))
    with driver.session(request) as one:
        outcome(one, path)
        path.write_text(MAIN.replace("first(4)", "first(6)"))
        with driver.session(request) as two:
            outcome(two, path)
    assert remembering(path) == afresh(path)
    path.write_text(MAIN)
    assert remembering(path) == afresh(path)


def test_an_image_that_is_too_large_loses_what_is_old(path: Path) -> None:
    remembering(path)
    image = program_image_of(Request(str(path)))
    image.close()
    size = image.path.stat().st_size
    ProgramImage(image.path, limit=size - 1).close()
    with sqlite3.connect(image.path) as connection:
        (left,) = connection.execute("SELECT count(*) FROM results").fetchone()
    assert left > 0
    assert image.path.stat().st_size < size
    assert remembering(path) == afresh(path)
    ProgramImage(image.path, limit=10).close()
    with sqlite3.connect(image.path) as connection:
        assert connection.execute("SELECT count(*) FROM results").fetchone() == (0,)
