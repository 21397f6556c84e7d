"""The rejected programs, checked: the first error is on the line that was recorded.

`pending.txt` lists the programs that do not pass yet; one that does must leave the list. Of those
in `kinder.txt` ours only warns, since 1.0 or 1.1 took them.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from compiler_core.execute.driver import check, instantiate, session
from compiler_core.execute.program_cache import Request
from compiler_core.source import Severity
from tests.conformance.run_programs import listed

HERE = Path(__file__).parent
PENDING = listed(HERE / "pending.txt")
KINDER = listed(HERE / "kinder.txt")
EXPECTED: dict[str, dict[str, Any]] = json.loads(
    (HERE / "expected.json").read_text(encoding="utf-8")
)
# Every so many programs one is checked by default.
STEP = 12


def first_line(path: Path, severity: Severity) -> int | None:
    """Return the first line of a program that something of a severity is said of, if any is."""
    with session(Request(str(path))) as database:
        checked = check(database, str(path))
        if not checked.failed:
            _, problems = instantiate(database, str(path))
            checked.files += problems.files
    lines = [
        source.lines.position(diagnostic.span.start).line + 1
        for source, found in checked.files
        for diagnostic in found
        if diagnostic.severity is severity and source.path == str(path)
    ]
    return min(lines, default=None)


def first_error(path: Path) -> int | None:
    """Return the line of the first error of a program, none for an accepted one."""
    return first_line(path, Severity.ERROR)


def wanted_line(name: str) -> int | None:
    known = EXPECTED[name]
    errors = [line for line, severity, _ in known["all"] if severity == "error"]
    return known["line"] if errors else None


def passing() -> list[str]:
    return [name for name in sorted(EXPECTED) if name not in PENDING | KINDER]


@pytest.mark.parametrize("name", passing()[::STEP])
def test_a_program_of_the_sample_is_judged_as_recorded(name: str) -> None:
    assert first_error(HERE / f"{name}.mojo") == wanted_line(name)


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_a_program_is_judged_as_recorded(name: str) -> None:
    line = first_error(HERE / f"{name}.mojo")
    if name in KINDER:
        assert line is None
        assert first_line(HERE / f"{name}.mojo", Severity.WARNING) == wanted_line(name)
        return
    if name in PENDING:
        assert line != wanted_line(name), f"{name} passes: take it from pending.txt"
        pytest.xfail("pending")
    assert line == wanted_line(name)


def test_only_programs_are_pending() -> None:
    assert set(EXPECTED) >= PENDING | KINDER
    assert not PENDING & KINDER
