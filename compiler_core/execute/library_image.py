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
from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from hashlib import blake2b
from operator import attrgetter
from pathlib import Path
from typing import Any, Final

from compiler_core.codegen import host_target
from compiler_core.execute.image_file import PATIENCE, ImageFile
from compiler_core.execute.program_cache import Request, compiler_stamp
from compiler_core.execute.store import cache_directory, digest
from compiler_core.incremental import ABSENT, Database, Result
from compiler_core.meta.declarations import DeclId
from compiler_core.meta.node import Node
from compiler_core.sema.modules import ModuleId

_FORMAT: Final = "library-1"
_SUFFIX: Final = ".library"
# No image becomes larger than this; it is begun anew instead.
_LIMIT: Final = 256 * 1024 * 1024
_PICKLE: Final = 5
_SCHEMA: Final = (
    "CREATE TABLE IF NOT EXISTS results (key BLOB PRIMARY KEY, value BLOB) WITHOUT ROWID"
)


class LibraryImage(ImageFile):
    """A file with results, which grows by what each run adds."""

    __slots__ = ("_there",)

    def __init__(self, path: Path, patience: float = PATIENCE) -> None:
        """`patience` is how many seconds other processes that write are waited for."""
        super().__init__(path, _SCHEMA, _LIMIT, patience)
        # What was added here, and need not be added again.
        self._there: set[bytes] = set()

    def reopened(self, patience: float) -> LibraryImage:
        """Return the image for a process that was forked off."""
        image = LibraryImage(self.path, patience)
        image._there = set(self._there)
        return image

    def load(self, query: str, args: tuple[object, ...]) -> object:
        """Return the result of a query, or ABSENT."""
        key = key_of(query, args)
        row = None if key is None else self._row("SELECT value FROM results WHERE key = ?", key)
        return ABSENT if row is None else self._read(row[0])

    def add(self, results: Iterable[Result]) -> None:
        """Keep results for later runs."""
        if not self.is_open:
            return
        rows = []
        for query, args, value in results:
            key = key_of(query, args)
            if key is not None and key not in self._there:
                with contextlib.suppress(pickle.PicklingError, TypeError, RecursionError):
                    rows.append((key, pickled(value)))
        if not rows:
            return

        def write(connection: sqlite3.Connection) -> None:
            connection.executemany("INSERT OR IGNORE INTO results VALUES (?, ?)", rows)

        if self._write(write):
            self._there.update(key for key, _ in rows)


def image_of(request: Request) -> LibraryImage:
    """Return the image for a program's settings, made if there is none."""
    on = repr(request.target or host_target())
    name = digest(_FORMAT, compiler_stamp(), repr(request.search), repr(request.defines), on)
    directory = cache_directory() / "library"
    return LibraryImage(directory / f"{name}{_SUFFIX}")


def keep(database: Database, image: LibraryImage) -> None:
    """Add to an image what a database has found out about the library."""
    image.add(database.durable_results())


_Reduce = Callable[[Any], Any]


class _Reducers(dict[type, _Reduce]):
    """How objects are taken apart, by their classes, found out when the first of a class comes.

    Frozen dataclasses are made again by their constructors. What they do themselves looks at the
    fields of the class for each object that is read.
    """

    def __missing__(self, kind: type) -> _Reduce:
        if issubclass(kind, type):
            # A class is kept by its name.
            raise KeyError(kind)
        names = _fields_of(kind)
        found: _Reduce
        if names is None:
            # As pickle does it for what is not in such a table.
            found = _reduced if kind.__reduce__ is object.__reduce__ else kind.__reduce__
        elif len(names) < 2:
            found = _taken_apart(kind, names)
        else:
            found = _taken_apart_at_once(kind, attrgetter(*names))
        self[kind] = found
        return found


def _reduced(value: Any) -> Any:
    return value.__reduce_ex__(_PICKLE)


def _taken_apart(kind: type, names: tuple[str, ...]) -> _Reduce:
    return lambda value: (kind, tuple([getattr(value, name) for name in names]))


def _taken_apart_at_once(kind: type, parts: Callable[[Any], Any]) -> _Reduce:
    return lambda value: (kind, parts(value))


def _fields_of(kind: Any) -> tuple[str, ...] | None:
    """Return what the constructor of a frozen dataclass takes; None for anything else."""
    if not is_dataclass(kind) or "__getstate__" not in vars(kind):
        return None
    if kind.__reduce__ is not object.__reduce__:
        # It has ways of its own.
        return None
    declared = fields(kind)
    return tuple(each.name for each in declared) if all(f.init for f in declared) else None


@cache
def _reducers() -> _Reducers:
    return _Reducers()


def pickled(value: object) -> bytes:
    """Return the form in which a result is kept."""
    buffer = io.BytesIO()
    pickler = pickle.Pickler(buffer, _PICKLE)
    pickler.dispatch_table = _reducers()
    pickler.dump(value)
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
