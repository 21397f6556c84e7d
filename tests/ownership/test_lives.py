"""What is said about the lives of values: each program says so itself.

Behind a line, `# error: CODE` stands for what must be reported there; no other error may be. Lines
and verdicts are those of the reference compiler. Each function is a case of its own.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from compiler_core.execute.driver import check, open_database
from compiler_core.execute.program_cache import Request
from compiler_core.source import Severity

PROGRAMS = sorted((Path(__file__).parent / "programs").glob("*.mojo"))
_FUNCTION = re.compile(r"def (\w+)")
_SAID = re.compile(r"# error: ([a-z-]+)")

# The line of an error and its code.
Said = tuple[int, str]


def _functions(path: Path) -> dict[str, range]:
    """The functions of a file, each with its lines."""
    lines = path.read_text(encoding="utf-8").splitlines()
    starts = {
        match[1]: number
        for number, line in enumerate(lines, 1)
        if (match := _FUNCTION.match(line)) is not None
    }
    ends = [*list(starts.values())[1:], len(lines) + 1]
    return {
        name: range(start, end) for (name, start), end in zip(starts.items(), ends, strict=True)
    }


CASES = [(path, name) for path in PROGRAMS for name in _functions(path) if name != "main"]


@cache
def _reported(path: Path) -> tuple[Said, ...]:
    checked = check(open_database(Request(str(path))), str(path))
    return tuple(
        (source.lines.position(each.span.start).line + 1, each.code)
        for source, found in checked.files
        for each in found
        if each.severity is Severity.ERROR
    )


def _wanted(path: Path) -> list[Said]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [(number, code) for number, line in enumerate(lines, 1) for code in _SAID.findall(line)]


@pytest.mark.parametrize(("path", "name"), CASES, ids=[f"{p.stem}-{name}" for p, name in CASES])
def test_what_is_reported_is_what_the_function_says(path: Path, name: str) -> None:
    lines = _functions(path)[name]
    reported = [said for said in _reported(path) if said[0] in lines]
    assert sorted(reported) == [said for said in _wanted(path) if said[0] in lines]


@pytest.mark.parametrize("path", PROGRAMS, ids=[path.stem for path in PROGRAMS])
def test_nothing_else_is_reported(path: Path) -> None:
    assert sorted(_reported(path)) == _wanted(path)
