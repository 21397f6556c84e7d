"""Files in which results are kept between runs: tables that a damage or a lock makes no error.

They are caches: what cannot be read or written is not there, and a damaged file is begun anew.
"""

from __future__ import annotations

import contextlib
import pickle
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from compiler_core.incremental import ABSENT

# How many images are kept, the ones written to last: for other settings, or other versions.
_IMAGES: Final = 6
# Seconds to wait for another process that writes.
PATIENCE: Final = 0.5


class ImageFile:
    """A file with tables, which several threads and processes may use at once."""

    __slots__ = ("_connection", "_lock", "path")

    def __init__(self, path: Path, schema: str, limit: int, patience: float = PATIENCE) -> None:
        """`patience` is how many seconds other processes that write are waited for."""
        self.path = path
        # What is written may be looked up meanwhile.
        self._lock = threading.RLock()
        self._connection = _opened(path, schema, limit, patience)

    @property
    def is_open(self) -> bool:
        """Whether anything can be kept."""
        return self._connection is not None

    def close(self) -> None:
        """Let go of the file."""
        with self._lock, contextlib.suppress(sqlite3.Error):
            if self._connection is not None:
                self._connection.close()
            self._connection = None

    def _row(self, statement: str, argument: object) -> tuple[Any, ...] | None:
        """Return the first row of an answer, if there is one and it can be read."""
        with self._lock:
            if self._connection is None:
                return None
            try:
                found = self._connection.execute(statement, (argument,))
                row: tuple[Any, ...] | None = found.fetchone()
            except sqlite3.OperationalError:
                # Another process is writing, for longer than it is worth waiting.
                return None
            except sqlite3.DatabaseError:
                self._begin_anew()
                return None
            return row

    def _read(self, data: bytes) -> object:
        """Return a value that was kept; ABSENT if its bytes are damaged."""
        try:
            value: object = pickle.loads(data)
        except Exception:
            # Damaged bytes may raise anything when they are read back.
            self._begin_anew()
            return ABSENT
        return value

    def _write(self, change: Callable[[sqlite3.Connection], None]) -> bool:
        """Change the tables, wholly or not at all; return whether that was possible."""
        with self._lock:
            if self._connection is None:
                return False
            try:
                with self._connection:
                    change(self._connection)
            except sqlite3.OperationalError:
                return False
            except sqlite3.DatabaseError:
                self._begin_anew()
                return False
        return True

    def _begin_anew(self) -> None:
        self.close()
        with contextlib.suppress(OSError):
            self.path.unlink()


def _opened(path: Path, schema: str, limit: int, patience: float) -> sqlite3.Connection | None:
    """Open an image, after making room for it if it is new; None where that is not possible.

    One that is larger than the limit is begun anew.
    """
    with contextlib.suppress(OSError, sqlite3.OperationalError):
        try:
            if path.stat().st_size > limit:
                path.unlink()
        except FileNotFoundError:
            path.parent.mkdir(parents=True, exist_ok=True)
            _make_room(path)
        try:
            connection = sqlite3.connect(path, timeout=patience, check_same_thread=False)
            # A crash of the machine may damage it: then it is begun anew.
            connection.execute("PRAGMA synchronous = OFF")
            connection.executescript(schema)
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:
            path.unlink()
        else:
            return connection
    return None


def _make_room(new: Path) -> None:
    """Remove the images of a kind that were not written to for longest."""
    images = sorted(new.parent.glob(f"*{new.suffix}"), key=lambda path: path.stat().st_mtime)
    for path in images[: 1 - _IMAGES]:
        path.unlink(missing_ok=True)
