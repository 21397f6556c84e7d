"""A process that has the compiler imported and forks for each command.

A command run so does what it does when a shell starts it, without starting. Programs that tests run
by the hundred go this way; that the command starts is for a few others to show. Run as a module,
this is the process: it reads one request a line, in JSON, and answers each with an exit code.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import IO, NoReturn

ROOT = Path(__file__).parents[2]
# What a run of a program imports.
MODULES = (
    "cli.main",
    "cli.commands.build",
    "cli.commands.run",
    "cli.program",
    "cli.reporting",
    "compiler_core.execute.build",
    "compiler_core.execute.driver",
    "compiler_core.execute.jit",
    "compiler_core.execute.run",
)
# The code of a command that was stopped because it had not ended by then.
LATE = -1
_PAUSE = 0.005


class Nursery:
    """The other end: starts the process when it is first needed."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None

    def run(self, words: tuple[str, ...], directory: Path, seconds: float) -> tuple[int, str, str]:
        """Run `mojo` with some words in a directory; return its exit code and what it wrote."""
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.conformance.nursery"],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        sender, answers = self._process.stdin, self._process.stdout
        assert sender is not None
        assert answers is not None
        with tempfile.NamedTemporaryFile() as out, tempfile.NamedTemporaryFile() as err:
            request = [words, str(directory), out.name, err.name, seconds]
            sender.write(json.dumps(request) + "\n")
            sender.flush()
            code = int(answers.readline())
            texts = [file.read().decode("utf-8", "replace") for file in (out, err)]
        return code, texts[0], texts[1]

    def close(self) -> None:
        """End the process."""
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.close()
            self._process.wait()
            self._process = None


def _serve(requests: IO[str], answers: IO[str]) -> None:
    for name in MODULES:
        __import__(name)
    # What is there now is never garbage; looking at it would copy its pages in each child.
    gc.freeze()
    for line in requests:
        words, directory, out, err, seconds = json.loads(line)
        child = os.fork()
        if child == 0:
            _become(words, directory, out, err)
        answers.write(f"{_awaited(child, seconds)}\n")
        answers.flush()


def _awaited(child: int, seconds: float) -> int:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        time.sleep(_PAUSE)
    # The program runs in a child of the command, which must not stay.
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return LATE


def _become(words: list[str], directory: str, out: str, err: str) -> NoReturn:
    """Be the command: in a session, a directory and with streams of its own."""
    code = 70
    try:
        os.setsid()
        os.chdir(directory)
        flags = os.O_WRONLY | os.O_APPEND
        for number, path, how in ((0, os.devnull, os.O_RDONLY), (1, out, flags), (2, err, flags)):
            os.dup2(os.open(path, how), number)
        sys.stdin, sys.stdout, sys.stderr = os.fdopen(0), os.fdopen(1, "w"), os.fdopen(2, "w")
        sys.argv = ["mojo", *words]
        from cli.main import main

        code = main()
        sys.stdout.flush()
        sys.stderr.flush()
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 1
    finally:
        os._exit(code)


if __name__ == "__main__":
    _serve(sys.stdin, os.fdopen(os.dup(1), "w"))
