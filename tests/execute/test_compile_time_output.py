"""What computations print while a program is compiled."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.exit_codes import ExitCode
from cli.main import main

SOURCE = """\
def noted(n: Int) -> Int:
    print("noted", n)
    return n

def default() -> Int:
    print("default")
    return 1

def first(n: Int = default()) -> Int:
    return n

def second(n: Int = default()) -> Int:
    return n + 1

comptime FILE = noted(2)

def main():
    comptime inner = noted(3)
    print("running", first(), first(), second(), first(7))
    print(FILE, inner)
"""


def run(path: Path, capfd: pytest.CaptureFixture[str]) -> list[str]:
    assert main(["run", str(path)]) == ExitCode.OK
    return capfd.readouterr().out.splitlines()


def test_it_comes_once_before_the_program_runs(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "noisy.mojo"
    path.write_text(SOURCE)
    lines = run(path, capfd)
    assert sorted(lines[:3]) == ["default", "noted 2", "noted 3"]
    assert lines[3:] == ["running 1 1 2 7", "2 3"]
    # A program that is in the cache says the same.
    assert run(path, capfd) == lines


def test_what_is_built_does_not_print_it_again(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import subprocess

    path = tmp_path / "noisy.mojo"
    path.write_text(SOURCE)
    monkeypatch.chdir(tmp_path)
    assert main(["build", str(path), "-o", "noisy"]) == ExitCode.OK
    assert "noted 2" in capfd.readouterr().out
    made = subprocess.run(["./noisy"], capture_output=True, text=True, check=True)
    assert made.stdout.splitlines() == ["running 1 1 2 7", "2 3"]
