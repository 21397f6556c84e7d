"""Where a command writes: the two streams, and what their terminals can show."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TextIO

from compiler_core.source.cells import printable

_WIDTH_OF_A_FILE = 120


@dataclass(frozen=True, slots=True)
class Console:
    """The streams of one run of the command."""

    out: TextIO
    err: TextIO
    environment: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of_process(cls) -> Console:
        """Return the console of this process, made unable to fail on odd characters."""
        _open_closed_streams()
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")
        return cls(sys.stdout, sys.stderr, os.environ)

    def colour(self, stream: TextIO) -> bool:
        """Tell whether to colour what goes to `stream`."""
        if self.environment.get("NO_COLOR") or self.environment.get("TERM") == "dumb":
            return False
        return stream.isatty()

    def width(self, stream: TextIO) -> int:
        """Return the columns of the terminal, or a fixed number when `stream` is none."""
        return shutil.get_terminal_size().columns if stream.isatty() else _WIDTH_OF_A_FILE

    def write(self, text: str) -> None:
        """Write a command's result, exactly unless a terminal would take parts for commands."""
        if self.out.isatty():
            text = "".join(_harmless(line) for line in text.splitlines(keepends=True))
        self.out.write(text)

    def write_bytes(self, data: bytes) -> None:
        """Write a command's result that is no text."""
        self.out.flush()
        self.out.buffer.write(data)

    def say(self, message: str) -> None:
        """Tell the user something beside the result; some messages have lines of other programs."""
        shown = "\n".join(printable(line) for line in message.split("\n"))
        self.err.write(f"mojo: {shown}\n")

    def error(self, message: str) -> None:
        """Tell the user why something was not done."""
        self.say(f"error: {message}")


def _open_closed_streams() -> None:
    """Give this process the outputs that it was started without, lest files take their places."""
    for number, name in ((1, "stdout"), (2, "stderr")):
        if getattr(sys, name) is None:
            nothing = os.open(os.devnull, os.O_WRONLY)
            if nothing != number:
                os.dup2(nothing, number)
                os.close(nothing)
            setattr(sys, name, os.fdopen(number, "w"))


def _harmless(line: str) -> str:
    body = line.rstrip("\r\n")
    return printable(body) + ("\n" if len(body) < len(line) else "")
