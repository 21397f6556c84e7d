"""How far a command over many files has come, on one line of a terminal."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

from cli.console import Console
from compiler_core.source.cells import printable

# What is done at once needs no progress; what blinks faster cannot be read.
DELAY = 0.5
INTERVAL = 0.1

_ERASE_LINE = "\r\x1b[K"
_T = TypeVar("_T")


class Progress:
    """A line such as `checking 12 of 2000` below the output, which `clear` makes room for.

    Nothing is shown if standard error is no terminal, or before the work has taken a while.
    """

    def __init__(self, console: Console, doing: str) -> None:
        self._stream = console.err
        self._enabled = console.err.isatty() and console.environment.get("TERM") != "dumb"
        self._doing = doing
        self._shown = False

    def over(self, items: Iterable[_T]) -> Iterator[_T]:
        """Yield the items; the line goes away at the end, however that comes."""
        if not self._enabled:
            yield from items
            return
        due = time.monotonic() + DELAY
        # A number means something only beside the total.
        all_items = list(items)
        try:
            for number, item in enumerate(all_items, start=1):
                now = time.monotonic()
                if now >= due:
                    self._show(f"{self._doing} {number} of {len(all_items)}")
                    due = now + INTERVAL
                yield item
        finally:
            self.clear()

    def clear(self) -> None:
        """Remove the line, because something else is about to be printed."""
        if self._shown:
            self._stream.write(_ERASE_LINE)
            self._stream.flush()
            self._shown = False

    def _show(self, text: str) -> None:
        self._stream.write(f"{_ERASE_LINE}mojo: {printable(text)}")
        self._stream.flush()
        self._shown = True
