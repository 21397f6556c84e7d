"""Programs and tests that a client has the server run: each in a child process.

What they write is told in `mojo/output` notifications, in the order in which it comes. The answer
to the command is how the program ended. Cancelling the request or its progress ends the program.
"""

from __future__ import annotations

import codecs
import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

# How many characters are told at once.
_CHUNK: Final = 4096
_ROOT: Final = Path(__file__).parents[1]

Tell = Callable[[str, str], None]


@dataclass(slots=True)
class Run:
    """A program that runs, or has run."""

    future: Future[dict[str, Any]] = field(default_factory=Future)
    process: subprocess.Popen[bytes] | None = None
    is_stopped: bool = False

    def stop(self) -> None:
        """End the program and its children."""
        self.is_stopped = True
        process = self.process
        if process is not None and process.poll() is None:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                if hasattr(os, "killpg"):
                    os.killpg(process.pid, signal.SIGTERM)
                else:
                    process.terminate()


def start(words: Sequence[str], directory: str, tell: Tell) -> Run:
    """Run `mojo` with some words; `tell` gets a stream's name and a piece of text.

    It is called from threads of the run; so are the callbacks of its future.
    """
    run = Run()
    # Whoever waits no longer wants it to go on.
    run.future.add_done_callback(lambda done: run.stop() if done.cancelled() else None)
    threading.Thread(
        target=_work, args=(run, list(words), directory, tell), name="run", daemon=True
    ).start()
    return run


def _work(run: Run, words: list[str], directory: str, tell: Tell) -> None:
    known = [str(_ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(known), "NO_COLOR": "1"}
    try:
        process = subprocess.Popen(
            [sys.executable, "-u", "-m", "cli", *words],
            cwd=directory,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
    except OSError as error:
        _finish(run, {"exitCode": None, "message": str(error)})
        return
    run.process = process
    if run.is_stopped:
        run.stop()
    readers = [
        threading.Thread(target=_read, args=(stream, name, tell), daemon=True)
        for stream, name in ((process.stdout, "stdout"), (process.stderr, "stderr"))
    ]
    for reader in readers:
        reader.start()
    code = process.wait()
    for reader in readers:
        reader.join()
    _finish(run, {"exitCode": code, "cancelled": run.is_stopped})


def _read(stream: Any, name: str, tell: Tell) -> None:
    # As it comes, not line by line: a prompt has no end of line.
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    while data := os.read(stream.fileno(), _CHUNK):
        if text := decoder.decode(data):
            tell(name, text)


def _finish(run: Run, outcome: dict[str, Any]) -> None:
    if run.future.set_running_or_notify_cancel():
        run.future.set_result(outcome)
