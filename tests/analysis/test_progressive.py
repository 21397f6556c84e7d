"""Diagnostics of a large text, told part by part."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import pytest

from analysis import progressive
from analysis.diagnostics import file_diagnostics
from analysis.progressive import Known, partial_diagnostics, remember
from compiler_core.execute.driver import session
from compiler_core.execute.program_cache import Request
from compiler_core.incremental import Database
from compiler_core.sema.files import file_text
from compiler_core.source import Diagnostic, SourceText

PATH = "/project/large.mojo"
COUNT = 60
# Each third function has a mistake.
RESULTS = ["b" if i % 3 else "missing" for i in range(COUNT)]
FUNCTIONS = [
    f"def f{i}(a: Int) -> Int:\n    var b = h(a)\n    return {result}\n\n\n"
    for i, result in enumerate(RESULTS)
]
TEXT = "def h(a: Int) -> Int:\n    return a\n\n\n" + "".join(FUNCTIONS)


class Editor:
    """A text that is edited, and what is told of it."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self.text = TEXT
        self.known = Known()

    def change(self, old: str, new: str) -> None:
        assert self.text.count(old) == 1
        self.text = self.text.replace(old, new)

    def told(self) -> tuple[list[list[Diagnostic]], list[Diagnostic]]:
        """The parts, and everything."""
        self.db.set(file_text, PATH, to=SourceText.from_str(self.text, PATH))
        with self.db.snapshot() as db:
            parts = list(partial_diagnostics(db, PATH, self.known))
            found = list(file_diagnostics(db, PATH))
            remember(db, PATH, self.known, found)
        return parts, found

    def interrupted_after(self, count: int) -> list[list[Diagnostic]]:
        """The first parts, for something more urgent came then."""
        self.db.set(file_text, PATH, to=SourceText.from_str(self.text, PATH))
        with self.db.snapshot() as db:
            return list(islice(partial_diagnostics(db, PATH, self.known), count))

    def lines(self, found: list[Diagnostic]) -> list[int]:
        return [self.text.count("\n", 0, each.span.start) for each in found]


@pytest.fixture
def editor(monkeypatch: pytest.MonkeyPatch) -> Iterator[Editor]:
    monkeypatch.setattr(progressive, "_PATIENCE", -1.0)
    monkeypatch.setattr(progressive, "_PAUSE", -1.0)
    with session(Request(PATH)) as db:
        yield Editor(db)


def test_a_text_that_was_opened_is_told_of_from_the_top(editor: Editor) -> None:
    parts, found = editor.told()
    assert len(found) == COUNT / 3
    assert len(parts) == COUNT + 1
    assert parts[1] == found[:1]
    assert [len(part) for part in parts] == sorted(len(part) for part in parts)
    assert parts[-1] == found


def test_the_function_that_was_edited_comes_first_and_the_others_stay(editor: Editor) -> None:
    editor.told()
    editor.change(
        "def f40(a: Int) -> Int:\n    var b = h(a)\n", "def f40(a: Int) -> Int:\n    var b = k\n"
    )
    # Nothing else is right any more.
    editor.change("def h(a: Int)", "def g(a: Int)")
    parts, found = editor.told()
    assert parts[-1] == found
    assert len(found) > COUNT
    first = editor.lines(parts[0])
    # What was known of all others, where they are now.
    assert len(first) >= COUNT / 3
    assert set(first) <= set(editor.lines(found))


def test_an_edit_in_a_function_is_told_at_once(editor: Editor) -> None:
    _, before = editor.told()
    old = "def f40(a: Int) -> Int:\n    var b = h(a)\n"
    editor.change(old, old.replace("h(a)", "h(a, nothing)\n    # one line more"))
    parts, found = editor.told()
    assert parts[0] == found
    assert len(found) == len(before) + 1


def test_an_edit_while_a_text_is_checked_is_told_at_once(editor: Editor) -> None:
    editor.interrupted_after(3)
    editor.change(
        "def f40(a: Int) -> Int:\n    var b = h(a)", "def f40(a: Int) -> Int:\n    var b = k"
    )
    (first,) = editor.interrupted_after(1)
    assert editor.lines(first)[-1] == editor.text.count("\n", 0, editor.text.index("= k"))
    # Interrupted again, it goes on where it was.
    (again,) = editor.interrupted_after(1)
    assert again == first


def test_what_is_wrong_outside_of_functions_moves_along(editor: Editor) -> None:
    editor.change("def f59(", "from nowhere import nothing\n\n\ndef f59(")
    editor.told()
    editor.change("def f10(a: Int)", "# A comment.\ndef f10(a: Int)")
    parts, found = editor.told()
    assert parts[0] == found
    assert any("nowhere" in each.message for each in found)


def test_a_function_that_is_gone_is_forgotten(editor: Editor) -> None:
    editor.told()
    editor.change(FUNCTIONS[30], "")
    parts, found = editor.told()
    assert len(found) == COUNT / 3 - 1
    assert parts[0] == found


def test_a_small_text_is_told_of_once(editor: Editor) -> None:
    editor.change(TEXT, "def main():\n    missing()\n")
    parts, found = editor.told()
    assert parts == []
    assert len(found) == 1
