"""`benchmarks/library_tests.py` on a directory with a few files and a compiler that is none."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from benchmarks.library_tests import Outcome, same

ROOT = Path(__file__).resolve().parents[2]

_PASSES = "from common.shared import answer\ndef main(): print(answer())\n"
_PRINTS_ELSE = "# CHECK: 42\ndef main(): print(41)\n"
_BROKEN = "def main():\n    nothing_like_this()\n"


def test_what_passes_there_is_asked_for_here(tmp_path: Path) -> None:
    tests = tmp_path / "tests"
    (tests / "deep").mkdir(parents=True)
    (tests / "common").mkdir()
    (tests / "common" / "__init__.mojo").write_text("")
    (tests / "common" / "shared.mojo").write_text("def answer() -> Int: return 42\n")
    (tests / "test_good.mojo").write_text(_PASSES)
    (tests / "deep" / "test_prints.mojo").write_text(_PRINTS_ELSE)
    (tests / "deep" / "test_broken.mojo").write_text(_BROKEN)
    # Passes neither here nor there, so nobody asks for it.
    (tests / "deep" / "test_hopeless.mojo").write_text(_BROKEN)
    (tests / "test_helpers.mojo").write_text("def helper(): pass\n")
    reference = tmp_path / "reference"
    reference.write_text('#!/bin/sh\necho 42\ncase "$4" in *hopeless*) exit 1;; esac\n')
    reference.chmod(0o755)
    report = tmp_path / "report.txt"

    command = [sys.executable, "-m", "benchmarks.library_tests", str(tests)]
    command += ["--reference", str(reference), "--report", str(report)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout == report.read_text()
    lines = done.stdout.splitlines()
    assert lines[-1] == "1 of 3 = 33.3 %"
    assert "deep" + " " * 24 + "    0 of 2" in lines
    assert "deep/test_prints.mojo :: prints something else" in lines
    [broken] = [line for line in lines if line.startswith("deep/test_broken.mojo :: ")]
    assert "deep/test_broken.mojo:2:5: error: " in broken
    kept = json.loads(report.with_suffix(".reference.json").read_text())
    assert kept["deep/test_hopeless.mojo"]["status"] == 1
    assert "test_helpers.mojo" not in kept


def test_times_and_addresses_do_not_count() -> None:
    assert same("PASS [ 0.012 ] at 0xff01", "PASS [ 0.9 ] at 0x7e")
    assert not same("1 passed", "2 passed")


def test_the_most_telling_line_is_shown() -> None:
    errors = "Stack:\nUnhandled exception caught during execution: no\nfile.mojo:3:4: error: what\n"
    assert Outcome(1, 0.0, "", errors).why() == "file.mojo:3:4: error: what"
    assert Outcome(None, 90.0, "", errors).why() == "takes too long"
    assert Outcome(-11, 0.0, "", "").why() == "status -11: no output"
