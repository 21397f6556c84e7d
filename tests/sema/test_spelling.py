"""What may have been meant by a name that nothing has."""

from __future__ import annotations

import pytest

from compiler_core.sema.bodies.module_check import check_module
from compiler_core.sema.modules import module_at
from compiler_core.sema.spelling import nearest
from compiler_core.source import Applicability

from .conftest import Sources

KNOWN = ("print", "printf", "String", "counter", "Counter", "_hidden", "x", "increment")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("prnt", "print"),
        ("pirnt", "print"),
        ("Strnig", "String"),
        ("string", "String"),
        ("countr", "counter"),
        ("Countr", "Counter"),
        ("COUNTER", "Counter"),
        ("incremnet", "increment"),
        ("X", "x"),
        # Too short or too far to say anything.
        ("y", None),
        ("pt", None),
        ("substring", None),
        ("hidden", None),
        ("_hiden", "_hidden"),
    ],
)
def test_the_nearest_name(written: str, meant: str | None) -> None:
    assert nearest(written, KNOWN) == meant
    assert nearest(written, reversed(KNOWN)) == meant


TEXT = """
from std.builtin.values import Equatble
import std.bultin.bool

struct Counter:
    var total: Int

    def __init__(out self):
        self.totl = 0

    def increment(mut self, by: Int):
        pass

    def last(self) -> Itn:
        return self.total

def main():
    var counter = Counter()
    def inner() {imm counter}:
        _ = contuer
    countr = Counter()
    counter2 = Counter()
    _ = counter2
    counter.incremet()
    counter.increment(bye=counter.total)
    unrelated()
"""


def test_fixes_and_hints(sources: Sources) -> None:
    sources.declare(TEXT)
    found = check_module(sources.db, module_at(sources.db, sources.path))
    said = {TEXT[each.span.start : each.span.end]: each for each in found}
    meant = {
        written: [edit.new_text for fix in each.fixes for edit in fix.edits]
        for written, each in said.items()
    }
    assert meant == {
        "Equatble": ["Equatable"],
        "std.bultin.bool": ["builtin"],
        "totl": ["total"],
        "Itn": ["Int"],
        "contuer": ["counter"],
        "countr": ["counter", "var "],
        # What is used again is no mistake.
        "counter2": ["var "],
        "incremet": ["increment"],
        "bye=counter.total": [],
        "unrelated": [],
    }
    assert "did you mean 'by'?" in said["bye=counter.total"].message
    assert "did you mean" not in said["unrelated"].message
    fixes = [fix for each in found for fix in each.fixes]
    # What was meant is a guess, which nobody applies unasked; nor what would hide the mistake.
    certain = [fix for fix in fixes if fix.applicability is Applicability.MACHINE]
    assert certain == list(said["counter2"].fixes)
    (edit,) = said["std.bultin.bool"].fixes[0].edits
    assert TEXT[edit.span.start : edit.span.end] == "bultin"
