"""The conformance and rejected programs are complete, well named, and parse."""

import json
import re
from pathlib import Path

import pytest

from compiler_core.source import Severity
from compiler_core.syntax import parse_text

CONFORMANCE = Path(__file__).parent
REJECTED = CONFORMANCE.parent / "rejected"
NAME = re.compile(r"\d{3}_[a-z0-9_]+")


def entry_points() -> list[Path]:
    """Return the files that are run: a program of one file, or `main.mojo` of a directory."""
    single = CONFORMANCE.glob("*/*.mojo")
    several = CONFORMANCE.glob("*/*/main.mojo")
    return sorted([*single, *several])


def program_name(entry: Path) -> str:
    return entry.parent.name if entry.name == "main.mojo" else entry.stem


def chapter(entry: Path) -> str:
    return entry.relative_to(CONFORMANCE).parts[0]


def label(path: Path) -> str:
    return path.relative_to(CONFORMANCE.parent).as_posix()


ENTRIES = entry_points()
SOURCES = sorted(CONFORMANCE.rglob("*.mojo"))
REJECTED_PROGRAMS = sorted(REJECTED.glob("*.mojo"))
EXPECTED = json.loads((REJECTED / "expected.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("source", SOURCES, ids=label)
def test_an_accepted_program_parses_without_an_error(source: Path) -> None:
    result = parse_text(source.read_text(encoding="utf-8"))
    errors = [d.message for d in result.diagnostics if d.severity is Severity.ERROR]
    assert errors == []


@pytest.mark.parametrize("entry", ENTRIES, ids=label)
def test_an_accepted_program_has_its_recorded_result(entry: Path) -> None:
    assert entry.with_suffix(".out").is_file()
    expectation = entry.with_suffix(".expect.json")
    if expectation.exists():
        result = json.loads(expectation.read_text(encoding="utf-8"))
        assert set(result) == {"exit", "stderr"}
        assert isinstance(result["exit"], int)
        assert isinstance(result["stderr"], str)


def test_no_result_is_left_without_its_program() -> None:
    outputs = {path.with_suffix("") for path in CONFORMANCE.rglob("*.out")}
    expectations = {
        path.with_name(path.name.removesuffix(".expect.json"))
        for path in CONFORMANCE.rglob("*.expect.json")
    }
    programs = {entry.with_suffix("") for entry in ENTRIES}
    assert outputs == programs
    assert expectations <= programs


def test_results_do_not_depend_on_where_the_programs_lie() -> None:
    for path in [*CONFORMANCE.rglob("*.out"), *CONFORMANCE.rglob("*.expect.json")]:
        program = path.with_name(path.name.split(".")[0] + ".mojo")
        # What a program says of paths that it has made up is the same everywhere.
        own = program.read_text(encoding="utf-8") if program.is_file() else ""
        found = re.findall(r"(?<![\w.])/\w+/\w+", path.read_text(encoding="utf-8"))
        words = set(re.findall(r"\w+", own))
        foreign = [each for each in found if not words.issuperset(each.split("/")[1:])]
        assert not foreign, label(path)


def test_names_are_numbered_and_unique() -> None:
    seen: dict[tuple[str, str], str] = {}
    for entry in ENTRIES:
        name = program_name(entry)
        assert NAME.fullmatch(name), label(entry)
        number = (chapter(entry), name[:3])
        assert number not in seen, f"{name} and {seen[number]} have the same number"
        seen[number] = name


def test_no_two_programs_are_the_same() -> None:
    texts = [path.read_text(encoding="utf-8") for path in [*ENTRIES, *REJECTED_PROGRAMS]]
    assert len(set(texts)) == len(texts)


def test_there_are_as_many_programs_as_promised() -> None:
    assert len(ENTRIES) >= 250
    assert len(REJECTED_PROGRAMS) >= 200


def test_the_rejected_programs_are_those_with_an_expectation() -> None:
    assert {path.stem for path in REJECTED_PROGRAMS} == set(EXPECTED)
    assert all(NAME.fullmatch(name) for name in EXPECTED)


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_an_expectation_fits_its_program(name: str) -> None:
    expected = EXPECTED[name]
    lines = (REJECTED / f"{name}.mojo").read_text(encoding="utf-8").splitlines()
    severity = "warning" if "_warn_" in name else "error"
    # One past the end is where what should have followed the last line is missing.
    assert all(1 <= line <= len(lines) + 1 for line, _, _ in expected["all"])
    reported = [(line, message) for line, kind, message in expected["all"] if kind == severity]
    assert reported[0] == (expected["line"], expected["message"])
    if severity == "warning":
        assert all(kind != "error" for _, kind, _ in expected["all"])
