"""Modules: which file a dotted name stands for.

A module is a file; a package is a directory with an `__init__` file, which is the module that
the package's name stands for. A file that belongs to a package is named from the outermost
directory with an `__init__` file; any other file is named by itself, and found beside the file
that imports it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from compiler_core import LIBRARY
from compiler_core.incremental import Database, Durability, input_query, query
from compiler_core.sema.files import directory_entries
from compiler_core.source.archives import SUFFIXES, problem_of
from compiler_core.syntax.legacy_modules import todays_name

EXTENSIONS: Final = (".mojo", ".🔥")
_LIBRARY_NAME: Final = "std"
_INIT: Final = "__init__"


@dataclass(frozen=True, slots=True)
class ModuleId:
    """A module: its dotted name, the file that it is, and what its declarations are known by.

    The key of a module on the search path is its name, so that what is known of a library does not
    depend on where it is installed; that of any other module is its path, since two directories may
    each have a `main`.
    """

    name: str
    path: str
    key: str

    @property
    def is_package(self) -> bool:
        """Whether it is the `__init__` file of a package."""
        return PurePath(self.path).stem == _INIT

    def __str__(self) -> str:
        return self.name


def is_of_library(module: str) -> bool:
    """Whether a module, by its key or its name, is one of the standard library."""
    return module == _LIBRARY_NAME or module.startswith(f"{_LIBRARY_NAME}.")


@input_query(durability=Durability.MEDIUM)
def search_path(db: Database) -> tuple[str, ...]:  # noqa: ARG001
    """The directories in which absolute imports look, behind the importing file's own."""
    return ()


@query(kept=True)
def module_at(db: Database, path: str) -> ModuleId:
    """The module that a file is."""
    file = PurePath(path)
    parts = [] if file.stem == _INIT else [file.stem]
    directory = file.parent
    while _init_file(db, str(directory)) is not None:
        parts.append(_package_name(directory))
        directory = directory.parent
    name = ".".join(reversed(parts)) or file.stem
    return ModuleId(name, path, name if str(directory) in search_path(db) else path)


@query(kept=True)
def module_of_key(db: Database, key: str) -> ModuleId | None:
    """The module whose declarations are known by a key."""
    if PurePath(key).suffix in EXTENSIONS:
        return module_at(db, key)
    parts = key.split(".")
    # The library's own first, lest what is known of it depend on what else there is.
    own = (LIBRARY,) if is_of_library(key) else ()
    for root in (*own, *search_path(db)):
        path = _descend(db, root, parts)
        if path is not None:
            return module_at(db, path)
    return None


@query(kept=True)
def root_of(db: Database, path: str) -> str:
    """The directory that absolute names of a file's own package start from."""
    directory = PurePath(path).parent
    while _init_file(db, str(directory)) is not None:
        directory = directory.parent
    return str(directory)


@query(kept=True)
def find_module(db: Database, importer: str, level: int, name: str) -> ModuleId | None:
    """The module that a file's import names; `level` counts the leading dots."""
    parts = name.split(".") if name else []
    if level:
        directory = PurePath(importer).parent
        for _ in range(level - 1):
            directory = directory.parent
        path = _descend(db, str(directory), parts)
        return None if path is None else module_at(db, path)
    for root in _roots(db, importer):
        path = _descend(db, root, parts)
        if path is not None:
            return module_at(db, path)
    moved = todays_name(name)
    return None if moved is None else find_module(db, importer, 0, moved)


def _roots(db: Database, importer: str) -> tuple[str, ...]:
    """The directories in which the absolute imports of a file look."""
    return (root_of(db, importer), str(PurePath(importer).parent), *search_path(db))


@query(kept=True)
def submodules(db: Database, package: ModuleId) -> tuple[str, ...]:
    """The names of the modules and packages directly in a package, sorted."""
    if not package.is_package:
        return ()
    directory = PurePath(package.path).parent
    found: set[str] = set()
    for entry in directory_entries(db, str(directory)):
        name = PurePath(entry)
        if name.suffix in EXTENSIONS:
            found.add(name.stem)
        elif name.suffix in ("", *SUFFIXES) and _init_file(db, str(directory / entry)) is not None:
            found.add(_package_name(name))
    found.discard(_INIT)
    return tuple(sorted(found))


def _descend(db: Database, directory: str, parts: list[str]) -> str | None:
    """The file that a dotted name stands for below a directory."""
    if not parts:
        return _init_file(db, directory)
    at = directory
    for part in parts[:-1]:
        inner = _package(db, at, part)
        if inner is None:
            return None
        at = inner
    package = _package(db, at, parts[-1])
    if package is not None:
        return _init_file(db, package)
    return file_named(db, at, parts[-1])


def _package(db: Database, directory: str, name: str) -> str | None:
    """The directory of a package in another one, or the archive that stands for it."""
    inside = str(PurePath(directory) / name)
    if _init_file(db, inside) is not None:
        return inside
    archive = archive_named(db, directory, name)
    return None if archive is None or _init_file(db, archive) is None else archive


def _package_name(directory: PurePath) -> str:
    """The name of a package by its directory or archive."""
    return directory.stem if directory.suffix in SUFFIXES else directory.name


def _init_file(db: Database, directory: str) -> str | None:
    return file_named(db, directory, _INIT)


@query(firewall=True)
def file_named(db: Database, directory: str, name: str) -> str | None:
    """The file of Mojo with a name in a directory, whatever else comes and goes there."""
    return _entry(db, directory, name, EXTENSIONS)


@query(firewall=True)
def archive_named(db: Database, directory: str, name: str) -> str | None:
    """The archive of a package with a name in a directory, whatever else comes and goes there."""
    return _entry(db, directory, name, SUFFIXES)


def _entry(db: Database, directory: str, name: str, endings: tuple[str, ...]) -> str | None:
    """What there is in a directory of a name with the first of some endings."""
    entries = directory_entries(db, directory)
    for ending in endings:
        if name + ending in entries:
            return str(PurePath(directory) / (name + ending))
    return None


def unreadable(db: Database, importer: str, name: str) -> str | None:
    """Why the archive that an absolute import would find is of no use; None if there is none."""
    first = name.partition(".")[0]
    for root in _roots(db, importer):
        archive = archive_named(db, root, first)
        if archive is not None:
            return problem_of(archive)
    return None
