"""`mojo run`: how it ends, and what is its own of the words behind it."""

from __future__ import annotations

import os
import signal
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


WAITING = """
from std.time import sleep

def main():
    print("waiting", flush=True)
    sleep(60.0)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals")
def test_a_program_that_is_interrupted_did_not_crash(here: Path) -> None:
    (here / "waiting.mojo").write_text(WAITING)
    words = [sys.executable, "-m", "cli.main", "run", "waiting.mojo"]
    running = subprocess.Popen(
        words,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        start_new_session=True,
        # What is started in the background is deaf to it.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    assert running.stdout is not None and running.stderr is not None
    assert running.stdout.readline() == b"waiting\n"
    os.killpg(running.pid, signal.SIGINT)
    assert running.wait(60) == ExitCode.INTERRUPTED
    assert running.stderr.read() == b""
    running.stdout.close()
    running.stderr.close()


@pytest.mark.skipif(sys.platform == "win32", reason="no such shell")
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_closed_outputs_are_no_obstacle(here: Path, closed: str) -> None:
    (here / "writes.mojo").write_text(
        'def main() raises:\n    print("shown")\n    with open("out", "w") as file:\n'
        '        file.write("kept")\n'
    )
    command = f"{sys.executable} -m cli.main run writes.mojo {closed}"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(command, shell=True, env=environment, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (ExitCode.OK, b"")
    assert (here / "out").read_text() == "kept"


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


@pytest.mark.parametrize("words", [("run",), ("build",), ("doc",), ("debug", "--dry-run")])
def test_what_is_no_source_is_told_in_one_sentence(
    mojo: Mojo, here: Path, words: tuple[str, ...]
) -> None:
    (here / "package.mojo").mkdir()
    (here / "binary.mojo").write_bytes(b"\x7fELF\x02\x01" + bytes(60) + b"\xff\xfe\x80")
    (here / "wide.mojo").write_bytes("def main():\n    pass\n".encode("utf-16"))
    (here / "program.txt").write_text("def main():\n    pass\n")
    (here / "program.txt").chmod(0o644)
    for name, reason in (
        ("missing.mojo", "no such file or directory"),
        ("package.mojo", "is no package" if words == ("doc",) else "is a directory"),
        ("binary.mojo", "it is a binary file, not Mojo source"),
        ("wide.mojo", "it is UTF-16; save it as UTF-8"),
        ("program.txt", "a Mojo file"),
    ):
        outcome = mojo(*words, name)
        assert outcome.code == ExitCode.PROBLEMS, name
        assert reason in outcome.err, name
        assert len(outcome.err.splitlines()) == 1
        assert outcome.out == ""


def test_main_has_no_parameters(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text("def main[n: Int]():\n    pass\n")
    outcome = mojo("run", "a.mojo")
    assert outcome.code == ExitCode.PROBLEMS
    assert "a.mojo:1:5: error: 'main' takes no parameters" in outcome.err
    assert outcome.err.count("error:") == 1


def test_a_call_of_an_asynchronous_parameter_is_kept(
    mojo: Mojo, here: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (here / "later.mojo").write_text(
        "__async def next(x: Int) -> Int:\n"
        '    print("run", x)\n'
        "    return x + 1\n\n"
        "__async def known[f: __async def(x: Int) thin -> Int]() -> Int:\n"
        "    var later = f(3)\n"
        '    print("made")\n'
        "    return __await later^\n\n"
        "def main():\n"
        "    print(__await known[next]())\n"
    )
    assert mojo("run", "later.mojo").code == ExitCode.OK
    assert capfd.readouterr().out == "made\nrun 3\n4\n"
