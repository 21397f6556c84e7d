"""What the ownership lens shows: behind `#` of each line stands what happens there."""

from __future__ import annotations

import re

import pytest

from analysis.ownership_lens import Kind, happenings
from compiler_core.execute.driver import session
from compiler_core.execute.program_cache import Request
from compiler_core.sema.files import file_text
from compiler_core.source import LineIndex, SourceText

NOISY = """
struct Noisy(ImplicitlyCopyable):
    var name: String

    def __init__(out self, name: String):
        self.name = name

    def __deinit__(deinit self):
        print("end")


def take(var noisy: Noisy):
    print("taken")


def look(noisy: Noisy):
    print("seen")

"""

CASES = {
    "a copy where the value is needed later, a move at its last use": """
def main():
    var a = Noisy("a")
    var b = a  # copied a
    take(a)  # moved a
    look(b)  # ended b
""",
    "a move that is written": """
def main():
    var a = Noisy("a")
    var b = a^  # moved a (written)
    look(b)  # ended b
""",
    "a branch that does not need a value ends it first": """
def main():
    var a = Noisy("a")
    if "abc" > "abd":
        take(a)  # moved a
    else:
        print("not needed")  # before: ended a
""",
    "a loop that needs a value again copies it each time": """
def main():
    var a = Noisy("a")
    for _ in range(2):
        take(a)  # copied a in loop
    print("after")  # before: ended a
""",
    "what a loop goes through is looked at once": """
def main():
    var names = [Noisy("a")]
    for each in names.copy():
        look(each)  # ended each
    print(len(names))  # ended names
""",
    "a field that is copied": """
struct Pair:
    var left: Noisy

    def __init__(out self, var left: Noisy):
        self.left = left^  # moved left (written)

    def first(self) -> Noisy:
        return self.left  # copied self.left


def main():
    look(Pair(Noisy("a")).first())
""",
    "bits are not worth a word": """
def main():
    var a = 1
    var b = a
    print(a, b)
""",
    "a function in a function": """
def main():
    var a = Noisy("a")

    def inner(noisy: Noisy):
        var b = noisy  # copied noisy
        look(b)  # ended b

    inner(a)  # ended a
""",
    "a body with an error shows nothing": """
def main():
    var a = Noisy("a")
    take(a, unknown)
""",
}
_NOTE = re.compile(r"  # (.*)$", re.MULTILINE)


@pytest.mark.parametrize("name", CASES)
def test_happenings_are_those_that_are_noted(name: str) -> None:
    text = NOISY + CASES[name].lstrip("\n")
    plain = _NOTE.sub("", text)
    path = "/nowhere/lens.mojo"
    with session(Request(path)) as database:
        database.set(file_text, path, to=SourceText.from_str(plain, path))
        found = happenings(database, path)
    lines = LineIndex(plain)
    notes: dict[int, list[str]] = {}
    for each in found:
        if each.span.start < len(NOISY):
            continue
        word = "ended" if each.kind is Kind.ENDED_BEFORE else each.kind.value
        note = f"{word} {each.what}"
        note += " in loop" * each.in_loop + " (written)" * each.is_written
        prefix = "before: " if each.kind is Kind.ENDED_BEFORE else ""
        notes.setdefault(lines.position(each.span.start).line, []).append(prefix + note)
    shown = "\n".join(
        f"{line}  # {'; '.join(notes[number])}" if number in notes else line
        for number, line in enumerate(plain.split("\n"))
    )
    assert shown == text
