"""A pattern of the source that does not fit its values ends the program, and says why."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("{:>5}", "Index :>5 not in kwargs"),
        ("{0} {}", "Cannot both use manual and automatic indexing"),
        ("{} {}", "Automatic indexing require more args in *args"),
    ],
)
def test_a_pattern_that_does_not_fit_is_told(tmp_path: Path, pattern: str, reason: str) -> None:
    program = tmp_path / "pattern.mojo"
    program.write_text(f'def main():\n    print("{pattern}".format(3))\n', encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-c", "from cli.main import entry; entry()", "run", str(program)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert run.returncode != 0
    assert reason in run.stdout
