"""`mojo run`: how it ends, and what is its own of the words behind it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from cli.exit_codes import ExitCode
from tests.cli.conftest import Mojo

ENDLESS = """
def main():
    for i in range(1000000):
        print(i)
"""


def test_a_reader_that_has_read_enough_is_no_crash(here: Path) -> None:
    (here / "endless.mojo").write_text(ENDLESS)
    words = [sys.executable, "-m", "cli.main", "run", "endless.mojo"]
    root = str(Path(__file__).parents[2])
    running = subprocess.Popen(
        words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={"PYTHONPATH": root}
    )
    assert running.stdout is not None and running.stderr is not None
    assert running.stdout.readline() == b"0\n"
    running.stdout.close()
    assert running.wait(60) == ExitCode.BROKEN_PIPE
    assert running.stderr.read() == b""
    running.stderr.close()


def test_a_crash_leads_to_the_debugger(mojo: Mojo, here: Path) -> None:
    (here / "crash.mojo").write_text(
        "def main():\n    print(Pointer[Int, MutAnyOrigin](unsafe_from_address=8)[])\n"
    )
    outcome = mojo("run", "crash.mojo", "two words")
    assert outcome.code == ExitCode.PROBLEMS
    assert "SIGSEGV" in outcome.err
    assert "`mojo debug crash.mojo 'two words'`" in outcome.err


def test_only_the_file_is_missed(mojo: Mojo) -> None:
    outcome = mojo("run")
    assert outcome.code == ExitCode.USAGE
    assert "required: FILE\n" in outcome.err


def test_a_name_is_defined_once(mojo: Mojo, here: Path) -> None:
    (here / "hello.mojo").write_text("def main():\n    pass\n")
    outcome = mojo("run", "-D", "size=1", "-Dsize=2", "hello.mojo")
    assert outcome.code == ExitCode.USAGE
    assert "'size'" in outcome.err


def test_a_program_for_debuggers_tells_where_it_crashes(
    mojo: Mojo, here: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (here / "crash.mojo").write_text(
        "def take(values: List[Int], at: Int) -> Int:\n    return values[at]\n\n\n"
        "def main():\n    print(take([1], 4))\n",
        encoding="utf-8",
    )
    outcome = mojo("run", "-g", "crash.mojo")
    assert outcome.code == ExitCode.PROBLEMS
    traced = capfd.readouterr().err
    assert f"take at {here / 'crash.mojo'}:2" in traced
    assert f"main at {here / 'crash.mojo'}:6" in traced


def test_without_a_linker_it_runs_all_the_same(
    mojo: Mojo, here: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (here / "hello.mojo").write_text('def main():\n    print("hi")\n', encoding="utf-8")
    monkeypatch.setenv("PATH", str(here))
    monkeypatch.delenv("CC", raising=False)
    monkeypatch.setattr("compiler_core.execute.linker._has_package", lambda: False)
    outcome = mojo("run", "-g", "hello.mojo")
    assert outcome.code == ExitCode.OK
    assert "-g is without effect" in outcome.err
    assert capfd.readouterr().out == "hi\n"
