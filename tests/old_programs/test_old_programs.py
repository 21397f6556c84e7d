"""Programs of 1.0 and 1.1 run, with warnings, and `mojo fix` makes programs of today of them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conformance.run_programs import mojo

HERE = Path(__file__).parent
PROGRAMS = sorted(HERE.glob("*.mojo"))


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.stem)
def test_an_old_program_runs_with_warnings(program: Path) -> None:
    ran = mojo("run", program.name, directory=HERE)
    assert ": error: " not in ran.err
    assert ": warning: " in ran.err
    assert (ran.code, ran.out) == (0, program.with_suffix(".out").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "program",
    [each for each in PROGRAMS if each.with_suffix(".today").exists()],
    ids=lambda program: program.stem,
)
def test_fixing_makes_it_one_of_today(program: Path, tmp_path: Path) -> None:
    copy = tmp_path / program.name
    shutil.copy(program, copy)
    assert mojo("fix", str(copy), directory=tmp_path).code == 0
    assert copy.read_text(encoding="utf-8") == program.with_suffix(".today").read_text(
        encoding="utf-8"
    )
    ran = mojo("run", copy.name, directory=tmp_path)
    assert (ran.code, ran.out) == (0, program.with_suffix(".out").read_text(encoding="utf-8"))
