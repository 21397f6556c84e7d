"""Compiled programs by the files that they were made from.

An entry says which files and directories were looked at and what was in them; if that is still so,
the program is as it was. Nothing here imports the compiler.
"""

from __future__ import annotations

import hashlib
import json
import os
import pickle
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from compiler_core import LIBRARY
from compiler_core.execute.store import ObjectStore, digest
from compiler_core.source.archives import names_in, read_file

if TYPE_CHECKING:
    from compiler_core.mir.target import Target
    from compiler_core.source import Diagnostic, SourceText

_KIND = "program-3"


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
    # Whether a product and a sum may be rounded together.
    contracting: bool = True
    # The processor for which instructions are put in order, if it is another one.
    tuned_for: str = ""

    def key(self) -> str:
        """Return what the program is kept under."""
        parts = [self.path, *self.search, repr(self.defines), str(self.level), self.debug.value]
        parts += [repr(self.target), str(self.contracting), self.tuned_for]
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
        return hashlib.sha256(read_file(path)).hexdigest()
    except OSError:
        return ""


def directory_digest(path: str) -> str:
    """Return the digest of the names in a directory; empty if it cannot be read."""
    try:
        return digest(*sorted(names_in(path)))
    except OSError:
        return ""


def own(paths: Iterable[str]) -> list[str]:
    """Return the paths that are not those of the library."""
    return sorted(path for path in paths if not path.startswith(LIBRARY))


@dataclass(frozen=True, slots=True)
class Known:
    """A program that was made before: its object code, and what was said when it was compiled."""

    code: bytes
    printed: Sequence[tuple[int, bytes]]
    told: Sequence[tuple[SourceText, Sequence[Diagnostic]]]


@dataclass(frozen=True, slots=True)
class Origin:
    """What a program was made from, what it printed meanwhile, and what it was warned of."""

    files: Iterable[str]
    directories: Iterable[str]
    printed: Iterable[tuple[int, bytes]]
    told: Iterable[tuple[SourceText, Sequence[Diagnostic]]]


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
        told = _warnings(known["told"])
        return None if code is None else Known(code, printed, told)
    except (ValueError, KeyError, TypeError, AttributeError, OSError):
        return None


def remember(request: Request, store: ObjectStore, origin: Origin, object_key: str) -> None:
    """Keep what a program was made from, and under which key its object code is.

    The library is not looked at again: it is part of the compiler, which the request's key names.
    """
    told = [(source.path, found) for source, found in origin.told]
    entry: dict[str, object] = {
        "files": [[path, file_digest(path)] for path in own(origin.files)],
        "directories": [[path, directory_digest(path)] for path in own(origin.directories)],
        "object": object_key,
        "printed": [[where, data.decode("latin-1")] for where, data in origin.printed],
        "told": pickle.dumps(told).decode("latin-1") if told else "",
    }
    store.put(request.key(), json.dumps(entry).encode())


def _warnings(kept: str) -> list[tuple[SourceText, Sequence[Diagnostic]]]:
    """The diagnostics that were kept, with the texts of their files, which are as they were."""
    if not kept:
        return []
    # Imported late: most programs have none.
    from compiler_core.source import SourceText

    return [
        (SourceText.from_bytes(read_file(path), path), found)
        for path, found in pickle.loads(kept.encode("latin-1"))
    ]
