"""Libraries built of Mojo files for Python to import, by the files that they were made from.

Nothing here imports the compiler: a module that did not change is loaded without it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from compiler_core.execute.program_cache import compiler_stamp, directory_digest, file_digest, own
from compiler_core.execute.store import cache_directory, digest

_DIRECTORY: Final = "__mojocache__"


def cache_of(source: Path) -> Path:
    """Return the directory for what is built of a file, which exists if it can be made."""
    beside = source.parent / _DIRECTORY
    try:
        beside.mkdir(exist_ok=True)
        return beside
    except OSError:
        # Somebody else's directory.
        path = cache_directory() / "extensions" / digest(str(source.parent))
        path.mkdir(parents=True, exist_ok=True)
        return path


def current_library(source: Path, name: str) -> Path | None:
    """Return the library of a file if nothing that it was made from has changed."""
    directory = cache_of(source)
    try:
        known = json.loads(_manifest(directory, name).read_text())
        if known["compiler"] != compiler_stamp():
            return None
        if any(file_digest(path) != expected for path, expected in known["files"]):
            return None
        if any(directory_digest(path) != expected for path, expected in known["directories"]):
            return None
        library = directory / known["library"]
        return library if library.is_file() else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def library_for(source: Path, name: str, key: str) -> Path:
    """Return where the library of a file is to be, by the key of its code.

    Python loads a library once by its path, so another one has another path.
    """
    return cache_of(source) / f"{name}.{key[:16]}.so"


def remember_library(
    source: Path, name: str, library: Path, files: Iterable[str], directories: Iterable[str]
) -> None:
    """Keep what a library was made from, and remove the ones before it."""
    directory = cache_of(source)
    entry = {
        "compiler": compiler_stamp(),
        "files": [[path, file_digest(path)] for path in own(files)],
        "directories": [[path, directory_digest(path)] for path in own(directories)],
        "library": library.name,
    }
    temporary = directory / f".{name}.json"
    temporary.write_text(json.dumps(entry))
    temporary.replace(_manifest(directory, name))
    for old in directory.glob(f"{name}.*.so"):
        if old != library:
            old.unlink(missing_ok=True)


def _manifest(directory: Path, name: str) -> Path:
    return directory / f"{name}.json"
