"""The conformance programs, run: output and exit code are those that were recorded.

`pending.txt` lists the programs that do not pass yet; one that does must leave the list.
A few of each chapter run always, all of them with `-m slow`.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.conformance.run_programs import listed, mojo

HERE = Path(__file__).parent
PENDING = listed(HERE / "pending.txt")
# How many programs of a chapter are run by default.
SAMPLE = 2
_TIMES = re.compile(r"\[ *\d+\.\d+ *\]")


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
    """Return how a program differs from its record, nothing if it does not."""
    wanted_code, wanted_err = 0, None
    record = entry.with_suffix(".expect.json")
    if record.exists():
        known = json.loads(record.read_text(encoding="utf-8"))
        wanted_code, wanted_err = known["exit"], known["stderr"]
    ran = mojo("run", entry.name, directory=entry.parent)
    out = _TIMES.sub("[ TIME ]", ran.out.replace(f"{entry.parent}/", ""))
    if ran.code != wanted_code:
        return f"exit code {ran.code}, not {wanted_code}\n{ran.err}"
    wanted = entry.with_suffix(".out").read_text(encoding="utf-8")
    if out != wanted:
        return f"other output:\n{out}\ninstead of\n{wanted}"
    if wanted_err and wanted_err.strip() not in ran.err:
        return f"standard error does not hold {wanted_err!r}:\n{ran.err}"
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


def test_only_programs_are_pending() -> None:
    assert {label(entry) for entry in entries()} >= PENDING
