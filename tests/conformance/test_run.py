"""The conformance programs, run: output and exit code are those that were recorded.

`pending.txt` lists the programs that do not pass yet; one that does must leave the list.
A few of each chapter run always, all of them with `-m slow`.
"""

from __future__ import annotations

import json
import re
import signal
from pathlib import Path

import pytest

from compiler_core.execute.pythons import python_without_library
from tests.conformance.run_programs import Ran, executed, listed, mojo

HERE = Path(__file__).parent
PENDING = listed(HERE / "pending.txt")
# How many programs of a chapter are run by default.
SAMPLE = 2
_TIMES = re.compile(r"\[ +\d+\.\d+ +\]")


def entries() -> list[Path]:
    return sorted([*HERE.glob("*/*.mojo"), *HERE.glob("*/*/main.mojo")])


def label(entry: Path) -> str:
    return entry.relative_to(HERE).as_posix()


def sampled() -> set[Path]:
    """The first programs of each chapter that pass."""
    counts: dict[str, int] = {}
    found = set()
    for entry in entries():
        chapter = entry.relative_to(HERE).parts[0]
        if label(entry) in PENDING or counts.get(chapter, 0) >= SAMPLE:
            continue
        counts[chapter] = counts.get(chapter, 0) + 1
        found.add(entry)
    return found


def complaint(entry: Path) -> str:
    """Return how a program differs from its record when it is run, nothing if it does not."""
    return differences(entry, mojo("run", entry.name, directory=entry.parent))


def complaint_when_built(entry: Path, directory: Path) -> str:
    """Return how the executable of a program differs from the record, nothing if it does not."""
    path = directory / "program"
    made = mojo("build", "-o", str(path), entry.name, directory=entry.parent)
    if made.code != 0:
        return f"it does not build:\n{made.err}"
    ran = executed(path, entry.parent)
    # A failed check ends the program by a trap, which `run` tells by its exit code.
    code = 1 if ran.code in (-signal.SIGILL, -signal.SIGTRAP) else ran.code
    # What is printed at compile time is printed while it is built.
    return differences(entry, Ran(code, made.out + ran.out, ran.err))


def differences(entry: Path, ran: Ran) -> str:
    """Return how a run differs from the record of a program."""
    wanted_code, wanted_err = 0, None
    record = entry.with_suffix(".expect.json")
    if record.exists():
        known = json.loads(record.read_text(encoding="utf-8"))
        wanted_code, wanted_err = known["exit"], known["stderr"]
    out, err = (
        _TIMES.sub("[ TIME ]", text.replace(f"{entry.parent}/", "")) for text in (ran.out, ran.err)
    )
    if ran.code != wanted_code:
        return f"exit code {ran.code}, not {wanted_code}\n{ran.err}"
    wanted = entry.with_suffix(".out").read_text(encoding="utf-8")
    if out != wanted:
        return f"other output:\n{out}\ninstead of\n{wanted}"
    if wanted_err and wanted_err.strip() not in err:
        return f"standard error does not hold {wanted_err!r}:\n{err}"
    return ""


@pytest.mark.parametrize("entry", sorted(sampled()), ids=label)
def test_a_program_of_the_sample_runs_as_recorded(entry: Path) -> None:
    assert complaint(entry) == ""


@pytest.mark.slow
@pytest.mark.parametrize("entry", entries(), ids=label)
def test_a_program_runs_as_recorded(entry: Path) -> None:
    said = complaint(entry)
    if label(entry) in PENDING:
        assert said != "", f"{label(entry)} passes: take it from pending.txt"
        pytest.xfail("pending")
    assert said == ""


@pytest.mark.slow
@pytest.mark.parametrize(
    "entry", [each for each in entries() if label(each) not in PENDING], ids=label
)
def test_a_program_is_built_as_recorded(entry: Path, tmp_path: Path) -> None:
    if entry.is_relative_to(HERE / "std_python") and python_without_library() is not None:
        pytest.skip("built programs need a shared library of Python, and there is none")
    assert complaint_when_built(entry, tmp_path) == ""


def test_only_programs_are_pending() -> None:
    assert {label(entry) for entry in entries()} >= PENDING
