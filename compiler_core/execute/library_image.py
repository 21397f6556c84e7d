"""What earlier runs have found out about the standard library, kept on disk.

The library does not change between runs, so what was checked of it, lowered, and instantiated is
the same in each: the results of `kept` queries that no file of the user has a part in. An image is
a table of such results by query and arguments, each in a form of its own, so that a program reads
only those that it needs. It is made for one compiler, one library, and one set of settings.

Like the object store it is a cache: nothing here fails, and a damaged image is begun anew.
"""

from __future__ import annotations

import contextlib
import io
import pickle
import sqlite3
import threading
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final

from compiler_core.execute.program_cache import Request, compiler_stamp
from compiler_core.execute.store import cache_directory, digest
from compiler_core.incremental import ABSENT, Database, Result
from compiler_core.meta.declarations import DeclId
from compiler_core.meta.node import Node
from compiler_core.sema.modules import ModuleId

_FORMAT: Final = "library-1"
_SUFFIX: Final = ".library"
# How many images are kept, the ones written to last: for other settings, or other versions.
_IMAGES: Final = 6
# No image becomes larger than this; it is begun anew instead.
_LIMIT: Final = 256 * 1024 * 1024
# Seconds to wait for another process that writes.
PATIENCE: Final = 0.5
_PICKLE: Final = 5
_SCHEMA: Final = (
    "CREATE TABLE IF NOT EXISTS results (key BLOB PRIMARY KEY, value BLOB) WITHOUT ROWID"
)


class LibraryImage:
    """A file with results, which grows by what each run adds."""

    __slots__ = ("_connection", "_lock", "_there", "path")

    def __init__(self, path: Path, patience: float = PATIENCE) -> None:
        """`patience` is how many seconds other processes that write are waited for."""
        self.path = path
        self._lock = threading.Lock()
        self._connection = opened(path, _SCHEMA, _LIMIT, patience)
        # What was added here, and need not be added again.
        self._there: set[bytes] = set()

    def reopened(self, patience: float) -> LibraryImage:
        """Return the image for a process that was forked off."""
        image = LibraryImage(self.path, patience)
        image._there = set(self._there)
        return image

    def load(self, query: str, args: tuple[object, ...]) -> object:
        """Return the result of a query, or ABSENT."""
        if self._connection is None:
            return ABSENT
        key = key_of(query, args)
        if key is None:
            return ABSENT
        try:
            with self._lock:
                row = self._connection.execute(
                    "SELECT value FROM results WHERE key = ?", (key,)
                ).fetchone()
            return ABSENT if row is None else pickle.loads(row[0])
        except sqlite3.OperationalError:
            # Another process is writing, for longer than it is worth waiting.
            return ABSENT
        except Exception:
            # Damaged bytes may raise anything when they are read back.
            self._begin_anew()
            return ABSENT

    def add(self, results: Iterable[Result]) -> None:
        """Keep results for later runs."""
        if self._connection is None:
            return
        rows = []
        for query, args, value in results:
            key = key_of(query, args)
            if key is not None and key not in self._there:
                with contextlib.suppress(pickle.PicklingError, TypeError, RecursionError):
                    rows.append((key, pickled(value)))
        if not rows:
            return
        try:
            with self._lock, self._connection:
                self._connection.executemany("INSERT OR IGNORE INTO results VALUES (?, ?)", rows)
            self._there.update(key for key, _ in rows)
        except sqlite3.OperationalError:
            return
        except sqlite3.DatabaseError:
            self._begin_anew()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock, contextlib.suppress(sqlite3.Error):
            if self._connection is not None:
                self._connection.close()
            self._connection = None

    def _begin_anew(self) -> None:
        self.close()
        with contextlib.suppress(OSError):
            self.path.unlink()


def image_of(request: Request) -> LibraryImage:
    """Return the image for a program's settings, made if there is none."""
    name = digest(_FORMAT, compiler_stamp(), repr(request.search), repr(request.defines))
    directory = cache_directory() / "library"
    return LibraryImage(directory / f"{name}{_SUFFIX}")


def keep(database: Database, image: LibraryImage) -> None:
    """Add to an image what a database has found out about the library."""
    image.add(database.durable_results())


def opened(
    path: Path, schema: str, limit: int, patience: float = PATIENCE
) -> sqlite3.Connection | None:
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


class _Pickler(pickle.Pickler):
    """Has frozen dataclasses made again by their constructors.

    What dataclasses do themselves looks at the fields of the class for each object that is read.
    """

    def reducer_override(self, value: object) -> Any:
        kind: Any = type(value)
        names = _fields_of(kind)
        if names is None:
            return NotImplemented
        return kind, tuple(getattr(value, name) for name in names)


@cache
def _fields_of(kind: Any) -> tuple[str, ...] | None:
    """Return what the constructor of a frozen dataclass takes; None for anything else."""
    if not is_dataclass(kind) or "__getstate__" not in vars(kind):
        return None
    if kind.__reduce__ is not object.__reduce__:
        # It has ways of its own.
        return None
    declared = fields(kind)
    return tuple(each.name for each in declared) if all(f.init for f in declared) else None


def pickled(value: object) -> bytes:
    """Return the form in which a result is kept."""
    buffer = io.BytesIO()
    _Pickler(buffer, _PICKLE).dump(value)
    return buffer.getvalue()


def key_of(query: str, args: tuple[object, ...], *, any_file: bool = False) -> bytes | None:
    """Return what a result is kept under, the same in every process; None if there is none.

    Unless told otherwise there is none for what is about a declaration in a file of the user's.
    """
    hasher = blake2b(query.encode(), digest_size=16)
    try:
        for arg in args:
            hasher.update(_code(arg, any_file))
    except _NoKeyError:
        return None
    return hasher.digest()


class _NoKeyError(Exception):
    """An argument that nothing is kept for."""


def _code(value: object, any_file: bool) -> bytes:
    """Return bytes for an argument, different for different ones."""
    match value:
        case Node():
            return b"\1" + value.fingerprint
        case DeclId(module=module) if not any_file and not module.startswith("std"):
            # What a declaration of the user's has a part in is not kept; no need to look.
            raise _NoKeyError
        case DeclId() | ModuleId() | str() | int() | None:
            text = repr(value).encode("utf-8", "surrogatepass")
        case Enum():
            text = f"{type(value).__name__}.{value.name}".encode()
        case tuple():
            text = b"".join(_code(each, any_file) for each in value)
        case _:
            raise _NoKeyError
    return b"\2" + len(text).to_bytes(4, "little") + text
