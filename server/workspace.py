"""The database of the compiler, kept like the open texts, the files on disk and the settings."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

from compiler_core import LIBRARY
from compiler_core.elaborate.evaluation import Engine
from compiler_core.execute.library_image import LibraryImage, image_of, keep
from compiler_core.execute.program_cache import Request
from compiler_core.incremental import Database, Durability
from compiler_core.sema.comptime import comptime_engine
from compiler_core.sema.files import directory_entries, file_text
from compiler_core.sema.modules import EXTENSIONS, search_path
from compiler_core.source import SourceText
from compiler_core.source.archives import SUFFIXES, archive_of, names_in, read_file
from server.documents import Documents

_SKIPPED = frozenset({"__pycache__", "node_modules", "venv", "build", "dist"})
_MOST_FILES = 20_000
# How many revisions what nobody needs is kept.
_KEPT_REVISIONS = 300
# After how many it is forgotten even if there is no pause in which nobody would notice.
_MOST_REVISIONS = 900
# How long a list of files is believed when nobody tells of changes.
_FRESH_SECONDS = 2.0


class Workspace:
    """What is known of the files of the client."""

    def __init__(self, include: tuple[str, ...] = ()) -> None:
        self.database = Database()
        self.documents = Documents()
        self.library = LIBRARY
        self._image: LibraryImage | None = None
        self._include = include
        self._configured: tuple[str, ...] = ()
        self._lock = threading.Lock()
        self._roots: list[str] = []
        self._files: tuple[str, ...] | None = None
        self._listed_at = 0.0
        # Whether the client tells when others change files.
        self.is_told = False
        # Paths that somebody says have changed on disk.
        self._touched: set[str] = set()
        self._search_changed = True
        # When files were written that were read and are not open.
        self._stamps: dict[str, float] = {}
        self._swept_at = 0

    def _open(self, search: tuple[str, ...]) -> None:
        """Begin with what is known of the library on disk."""
        self.database.set(comptime_engine, to=Engine(), durability=Durability.HIGH)
        self._image = image_of(Request("", search))
        self.database.attach(self._image)

    def keep(self) -> None:
        """Write down what was found out about the library, for the next start."""
        if self._image is not None:
            keep(self.database, self._image)

    # ------------------------------------------------------------ what the client says

    def set_roots(self, roots: list[str]) -> None:
        """The folders that the client has open."""
        with self._lock:
            self._roots = roots
            self._files = None

    @property
    def roots(self) -> list[str]:
        """The folders that the client has open."""
        return list(self._roots)

    def configure(self, include: tuple[str, ...]) -> None:
        """Where imports are looked for besides the directories of the command line."""
        with self._lock:
            self._configured = include
            self._search_changed = True

    @property
    def search(self) -> tuple[str, ...]:
        """Where imports are looked for besides the library and the files' own directories."""
        given = (*self._include, *self._configured)
        return tuple(dict.fromkeys(str(Path(path).absolute()) for path in given))

    def touch(self, paths: list[str]) -> None:
        """Files have been changed, made or removed by others."""
        with self._lock:
            self._touched.update(paths)
            self._files = None

    def files(self) -> tuple[str, ...]:
        """The Mojo files in the folders of the client, and those that are open."""
        with self._lock:
            found = self._files
            if not self.is_told and time.monotonic() - self._listed_at > _FRESH_SECONDS:
                found = None
        if found is None:
            found = tuple(_sources(self._roots))
            with self._lock:
                self._files = found
                self._listed_at = time.monotonic()
        opened = [each.path for each in self.documents.all()]
        return tuple(dict.fromkeys([*found, *opened]))

    def library_files(self) -> list[str]:
        """The files of the standard library."""
        return [path for path in _sources([self.library]) if path.startswith(self.library)]

    # ------------------------------------------------------------ the database

    def update(self) -> None:
        """Bring the database up to date; called by the thread that asks it."""
        changed = self.documents.take_changed()
        with self._lock:
            touched, self._touched = self._with_members(self._touched), set()
            search_changed, self._search_changed = self._search_changed, False
        if not changed and not touched and not search_changed:
            return
        if self.database.revision - self._swept_at >= _MOST_REVISIONS:
            self.sweep()
        if search_changed:
            search = self.search
            self.database.set(search_path, to=(*search, self.library))
            if self._image is None:
                self._open(search)
        with self.database.edit() as batch:
            for path, document in changed.items():
                if document is None:
                    touched.add(path)
                else:
                    batch.set(file_text, path, to=document.source)
            for path in touched:
                if path.startswith(self.library):
                    continue
                if self.documents.get(path) is None:
                    batch.set(file_text, path, to=_read(path))
                directory = str(Path(path).parent)
                batch.set(directory_entries, directory, to=_entries(directory))

    def _with_members(self, paths: set[str]) -> set[str]:
        """Files that have changed, with what was read in those that hold a package."""
        archives = tuple(f"{path}{os.sep}" for path in paths if path.endswith(SUFFIXES))
        if not archives:
            return set(paths)
        members = {args[0] for args in self.database.asked(file_text)}
        members |= {str(Path(args[0], "*")) for args in self.database.asked(directory_entries)}
        return paths | {path for path in members if path.startswith(archives)}

    def look_at_disk(self) -> bool:
        """Find files that others have changed, for clients that do not tell."""
        paths = [args[0] for args in self.database.asked(file_text)]
        directories = [args[0] for args in self.database.asked(directory_entries)]
        found: list[str] = []
        for path in paths:
            if not path.startswith(self.library) and self.documents.get(path) is None:
                self._notice(path, found)
        for directory in directories:
            if not directory.startswith(self.library):
                changed: list[str] = []
                self._notice(directory, changed)
                found += [str(Path(each, "*")) for each in changed]
        if found:
            self.touch(found)
        return bool(found)

    def _notice(self, path: str, found: list[str]) -> None:
        try:
            stamp = Path(archive_of(path) or path).stat().st_mtime
        except OSError:
            stamp = 0.0
        known = self._stamps.setdefault(path, stamp)
        if known != stamp:
            self._stamps[path] = stamp
            found.append(path)

    def sweep(self) -> None:
        """Forget what nobody has needed for a while."""
        revision = self.database.revision
        if revision - self._swept_at >= _KEPT_REVISIONS:
            self._swept_at = revision
            self.database.sweep(_KEPT_REVISIONS)


def _read(path: str) -> SourceText | None:
    try:
        return SourceText.from_bytes(read_file(path), path)
    except OSError:
        return None


def _entries(directory: str) -> frozenset[str]:
    try:
        return names_in(directory)
    except OSError:
        return frozenset()


def _sources(roots: list[str]) -> list[str]:
    found: list[str] = []
    for root in roots:
        for directory, folders, names in os.walk(root):
            folders[:] = sorted(
                name for name in folders if name[:1] != "." and name not in _SKIPPED
            )
            found += [
                str(Path(directory, name))
                for name in sorted(names)
                if Path(name).suffix in EXTENSIONS
            ]
            if len(found) >= _MOST_FILES:
                return found
    return found
