"""Running the programs of an interactive session in a process that keeps what they leave."""

from __future__ import annotations

import os
import secrets
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, Listener
from pathlib import Path
from typing import Final

from compiler_core.execute.cell_process import KEY, SLOTS
from compiler_core.execute.outcome import Crashed, Exited

_ROOT: Final = Path(__file__).parents[2]
_SLOT_SIZE: Final = 8


@dataclass(frozen=True, slots=True)
class Ran:
    """A program came to its end, be it that it told of an error."""

    failed: bool


@dataclass(frozen=True, slots=True)
class Unloadable:
    """A program could not be run; the message says why."""

    message: str


@dataclass(frozen=True, slots=True)
class Lost:
    """The process is gone, and all variables with it."""


Ending = Ran | Unloadable | Crashed | Exited | Lost


class CellRunner:
    """The other end of the process; starts it when it is first needed."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._connection: Connection | None = None
        self._base = 0

    @property
    def status_address(self) -> int:
        """Where a program says that it has failed."""
        self._started()
        return self._base

    def slot(self, number: int) -> int:
        """Where the address of a variable is kept."""
        if not 0 <= number < SLOTS - 1:
            raise ValueError("there are too many variables")
        self._started()
        return self._base + _SLOT_SIZE * (number + 1)

    def run(self, code: bytes) -> Ending:
        """Run object code to its end; an interrupt from the terminal ends it, not us."""
        connection = self._started()
        with _interrupts_ignored():
            try:
                connection.send_bytes(code)
                kind, detail = connection.recv()
            except (EOFError, OSError):
                self.close()
                return Lost()
        match kind:
            case "done":
                return Ran(failed=bool(detail))
            case "crashed":
                return Crashed(int(detail))
            case "exited":
                self.close()
                return Exited(int(detail))
            case _:
                return Unloadable(str(detail))

    def close(self) -> None:
        """End the process."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._process is not None:
            # It ends when nobody listens, or has handed over to another one long ago.
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(timeout=5)
            self._process = None

    def _started(self) -> Connection:
        if self._connection is not None:
            return self._connection
        key = secrets.token_bytes(32)
        paths = [str(_ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
        environment = {**os.environ, KEY: key.hex(), "PYTHONPATH": os.pathsep.join(paths)}
        sys.stdout.flush()
        with Listener(authkey=key) as listener:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "compiler_core.execute.cell_process", str(listener.address)],
                env=environment,
            )
            connection = listener.accept()
        self._base = int(connection.recv())
        self._connection = connection
        return connection


@contextmanager
def _interrupts_ignored() -> Iterator[None]:
    """Let an interrupt reach the program alone."""
    try:
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    except ValueError:
        yield  # only the main thread may, and only it gets them
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
