"""Stopping work whose answer nobody wants any more."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Final


class Cancelled(BaseException):
    """Raised in a reader whose work has been cancelled.

    It is no `Exception`, so that code which catches those for its own purposes lets it pass.
    """


STOPPED: Final = -1
"""The gate of a cancelled snapshot: no memo was ever verified in this revision."""
WATCHED: Final = -2
"""The gate of a traced snapshot: like STOPPED it keeps warm hits off the short path."""


class CancelToken:
    """Lets another thread cancel the snapshots that were opened with it."""

    __slots__ = ("_cancelled", "_lock", "_stops")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._stops: dict[object, Callable[[], None]] = {}
        self._cancelled = False

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` has been called."""
        return self._cancelled

    def cancel(self) -> None:
        """Cancel every snapshot opened with this token, now and later; safe to call again."""
        with self._lock:
            self._cancelled = True
            stops = list(self._stops.values())
        for stop in stops:
            stop()

    def attach(self, key: object, stop: Callable[[], None]) -> None:
        """Have `stop` called on cancellation; at once if it has already happened."""
        with self._lock:
            self._stops[key] = stop
            already = self._cancelled
        if already:
            stop()

    def detach(self, key: object) -> None:
        """Forget what `attach` registered for `key`."""
        with self._lock:
            self._stops.pop(key, None)
