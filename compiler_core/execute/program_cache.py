"""Compiled programs by the files that they were made from.

An entry says which files and directories were looked at and what was in them; if that is still so,
the program is as it was. Nothing here imports the compiler.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from compiler_core import LIBRARY
from compiler_core.execute.store import ObjectStore, digest

if TYPE_CHECKING:
    from compiler_core.mir.target import Target

_KIND = "program-2"


class DebugLevel(Enum):
    """How much debuggers are told."""

    NONE = "none"
    LINES = "line-tables"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Request:
    """What is compiled, and how."""

    path: str
    # Where imports are looked for, behind the directory of the file.
    search: tuple[str, ...] = ()
    # `-D name=value`.
    defines: tuple[tuple[str, str], ...] = ()
    level: int = 3
    debug: DebugLevel = DebugLevel.NONE
    # The machine to compile for; this one if there is none.
    target: Target | None = None

    def key(self) -> str:
        """Return what the program is kept under."""
        parts = [self.path, *self.search, repr(self.defines), str(self.level), self.debug.value]
        parts += [repr(self.target)]
        return digest(_KIND, compiler_stamp(), *parts)


def compiler_stamp() -> str:
    """Return what changes whenever this compiler or its library does: files, by time and size."""
    hasher = hashlib.sha256()
    for directory, folders, files in os.walk(Path(__file__).parents[1]):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(files):
            if name.endswith((".py", ".mojo")):
                status = os.stat(os.path.join(directory, name))  # noqa: PTH116, PTH118
                hasher.update(f"{name} {status.st_mtime_ns} {status.st_size}\n".encode())
    return hasher.hexdigest()


def file_digest(path: str) -> str:
    """Return the digest of what is in a file; empty if it cannot be read."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            return hashlib.sha256(file.read()).hexdigest()
    except OSError:
        return ""


def directory_digest(path: str) -> str:
    """Return the digest of the names in a directory; empty if it cannot be read."""
    try:
        return digest(*sorted(os.listdir(path)))  # noqa: PTH208
    except OSError:
        return ""


def own(paths: Iterable[str]) -> list[str]:
    """Return the paths that are not those of the library."""
    return sorted(path for path in paths if not path.startswith(LIBRARY))


@dataclass(frozen=True, slots=True)
class Known:
    """A program that was made before: its object code, and what it printed when it was compiled."""

    code: bytes
    printed: Sequence[tuple[int, bytes]]


def lookup(request: Request, store: ObjectStore) -> Known | None:
    """Return a program if nothing that it was made from has changed."""
    entry = store.get(request.key())
    if entry is None:
        return None
    try:
        known = json.loads(entry)
        for path, expected in known["files"]:
            if file_digest(path) != expected:
                return None
        for path, expected in known["directories"]:
            if directory_digest(path) != expected:
                return None
        code = store.get(known["object"])
        printed = [(where, text.encode("latin-1")) for where, text in known["printed"]]
        return None if code is None else Known(code, printed)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def remember(
    request: Request,
    store: ObjectStore,
    files: Iterable[str],
    directories: Iterable[str],
    object_key: str,
    printed: Iterable[tuple[int, bytes]],
) -> None:
    """Keep what a program was made from, and under which key its object code is.

    The library is not looked at again: it is part of the compiler, which the request's key names.
    """
    entry: dict[str, Sequence[object]] = {
        "files": [[path, file_digest(path)] for path in own(files)],
        "directories": [[path, directory_digest(path)] for path in own(directories)],
        "object": object_key,
        "printed": [[where, data.decode("latin-1")] for where, data in printed],
    }
    store.put(request.key(), json.dumps(entry).encode())
