"""The orderings of atomic accesses, as LLVM is told of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.commands import COMMANDS
from cli.console import Console
from cli.main import run

PROGRAM = """
from std.atomic import Atomic, Ordering, fence


@export("used")
def used(mut a: Atomic[Int32]) abi("C") -> Int32:
    a.store[ordering = Ordering.RELEASE](3)
    var before = a.fetch_add[ordering = Ordering.RELAXED](4)
    fence[Ordering.ACQUIRE]()
    return before + a.load[ordering = Ordering.{order}]()
"""


def build(directory: Path, order: str) -> tuple[int, str]:
    """Write the IR of the program; return the exit code and what was written."""
    source, output = directory / "orders.mojo", directory / "orders.ll"
    source.write_text(PROGRAM.replace("{order}", order))
    words = ["build", "--emit", "llvm", "-o", str(output), str(source)]
    code = run(words, COMMANDS, Console.of_process())
    return code, output.read_text() if output.exists() else ""


def test_orderings_reach_the_code(tmp_path: Path) -> None:
    code, text = build(tmp_path, "UNORDERED")
    assert code == 0
    lines = [line.strip() for line in text.splitlines()]
    assert any(line.startswith("store atomic i32 3") and "release" in line for line in lines)
    assert any("atomicrmw add" in line and "monotonic" in line for line in lines)
    assert any("load atomic i32" in line and "unordered" in line for line in lines)
    assert "fence acquire" in lines


def test_a_load_does_not_release(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _ = build(tmp_path, "RELEASE")
    assert code != 0
    assert "cannot be read in this ordering" in capsys.readouterr().err
