"""Packages in one file: `mojo precompile` writes them, and all that reads sources sees into them.

Such a file is a ZIP archive of the package's sources. Its members are known by paths as if the file
were a directory, `lib/shapes.mojoc/area.mojo`, so that nothing has to be unpacked.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path, PurePath, PurePosixPath
from typing import Final

SUFFIXES: Final = (".mojoc", ".mojopkg")
# What says that an archive is one of ours, of this form.
_MARK: Final = b"mojo package 1"
# The earliest that such archives can say: what is the same gives the same file.
_TIME: Final = (1980, 1, 1, 0, 0, 0)


def archive_of(path: str) -> str | None:
    """Return the archive that a path leads into, or is; None for other paths."""
    if not any(suffix in path for suffix in SUFFIXES):
        return None
    pure = PurePath(path)
    for each in (pure, *pure.parents):
        if each.suffix in SUFFIXES and os.path.isfile(each):  # noqa: PTH113
            return str(each)
    return None


def read_file(path: str) -> bytes:
    """Return what is in a file, on disk or in an archive; `OSError` where there is none."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            return file.read()
    except OSError:
        archive = archive_of(path)
        if archive is None:
            raise
        found = _contents(archive).get(_inside(archive, path))
        if found is None:
            raise
        return found


def names_in(path: str) -> frozenset[str]:
    """Return the names in a directory, on disk or in an archive; `OSError` where there is none."""
    try:
        return frozenset(os.listdir(path))  # noqa: PTH208
    except OSError:
        archive = archive_of(path)
        if archive is None:
            raise
        inside = _inside(archive, path)
        return frozenset(_below(_contents(archive), f"{inside}/" if inside else ""))


def problem_of(archive: str) -> str | None:
    """Say why there is no package in a file whose name is that of one; None if there is one."""
    contents = _contents(archive)
    if not contents:
        return (
            f"'{PurePath(archive).name}' was made by another compiler, or is damaged; "
            "make it again with `mojo precompile`"
        )
    return None


def write_archive(path: Path, files: Mapping[str, bytes]) -> None:
    """Write an archive of files, which are named as they are seen from the package's directory."""
    import zipfile

    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.comment = _MARK
        for name in sorted(files):
            archive.writestr(zipfile.ZipInfo(name, _TIME), files[name], zipfile.ZIP_DEFLATED)


def files_in(archive: str) -> Mapping[str, bytes]:
    """Return the files of an archive by their names; none if it is not one of ours."""
    return _contents(archive)


def _inside(archive: str, path: str) -> str:
    """The name of a member as archives write it."""
    return PurePath(path).relative_to(archive).as_posix().removeprefix(".")


def _below(contents: Mapping[str, bytes], prefix: str) -> Iterator[str]:
    for name in contents:
        if name.startswith(prefix):
            yield name.removeprefix(prefix).partition("/")[0]


def _is_sound(name: str) -> bool:
    """Whether the name of a member leads to a place below the package's directory."""
    path = PurePosixPath(name)
    return bool(path.parts) and not path.is_absolute() and ".." not in path.parts


def _contents(archive: str) -> Mapping[str, bytes]:
    """The files of an archive as it is now."""
    try:
        status = os.stat(archive)  # noqa: PTH116
    except OSError:
        return {}
    return _read(archive, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=64)
def _read(archive: str, time: int, size: int) -> Mapping[str, bytes]:  # noqa: ARG001
    # Imported late: few programs use such files.
    import zipfile
    import zlib

    # What reading raises for an archive that is damaged or encrypted; `problem_of` tells of those.
    damages = (OSError, EOFError, RuntimeError, ValueError, zipfile.BadZipFile, zlib.error)
    try:
        with zipfile.ZipFile(archive) as opened:
            members = opened.infolist()
            is_ours = all(each.compress_type == zipfile.ZIP_DEFLATED for each in members)
            if opened.comment != _MARK or not is_ours:
                return {}
            return {
                each.filename: opened.read(each) for each in members if _is_sound(each.filename)
            }
    except damages:
        return {}
