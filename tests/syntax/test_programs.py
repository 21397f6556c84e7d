"""Whole programs: those that the reference compiler accepts, and those that it refuses.

`broken/expected.json` holds the line and message of the reference's first error in each of the
programs beside it; the programs in `accepted` are unusual, and right.
"""

import json
from pathlib import Path

import pytest

from compiler_core.source import Diagnostic, LineIndex, SourceText
from compiler_core.syntax import parse_text

HERE = Path(__file__).parent
ACCEPTED = sorted((HERE / "accepted").glob("*.mojo"))
BROKEN = sorted((HERE / "broken").glob("*.mojo"))
EXPECTED = json.loads((HERE / "broken" / "expected.json").read_text(encoding="utf-8"))

# How many of the broken programs must have their first error where the reference has it.
WANTED_SHARE = 0.9


def errors_of(file: Path) -> tuple[LineIndex, list[Diagnostic]]:
    source = SourceText.from_bytes(file.read_bytes())
    found = parse_text(source.text).diagnostics
    return source.lines, [each for each in found if each.is_error]


@pytest.mark.parametrize("file", ACCEPTED, ids=lambda file: file.stem)
def test_an_accepted_program_has_no_errors(file: Path) -> None:
    lines, errors = errors_of(file)
    assert [(lines.position(each.span.start).line + 1, each.message) for each in errors] == []


@pytest.mark.parametrize("file", BROKEN, ids=lambda file: file.stem)
def test_a_broken_program_has_an_error(file: Path) -> None:
    assert errors_of(file)[1]


def test_first_errors_are_on_the_line_of_the_reference() -> None:
    misses = []
    for file in BROKEN:
        lines, errors = errors_of(file)
        line = lines.position(errors[0].span.start).line + 1 if errors else None
        wanted = EXPECTED[file.stem]
        if line != wanted["line"]:
            told = errors[0].message if errors else "no error"
            misses.append(
                f"{file.stem}: line {line} ({told}), not {wanted['line']} ({wanted['message']})"
            )
    share = 1 - len(misses) / len(BROKEN)
    print(f"{share:.1%} of {len(BROKEN)} first errors on the line of the reference; misses:")
    print("\n".join(misses))
    assert share >= WANTED_SHARE


def test_there_are_as_many_programs_as_expectations() -> None:
    assert sorted(EXPECTED) == [file.stem for file in BROKEN]
    assert len(BROKEN) >= 150
    assert len(ACCEPTED) >= 60
