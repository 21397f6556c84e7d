"""Files of packages that are one file, for editors, which open only what is on disk."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path, PurePath

from compiler_core.execute.store import cache_directory, digest
from compiler_core.source.archives import archive_of, files_in, read_file


def file_for_editors(path: str) -> str:
    """Return where a file is on disk: where it is, or where what holds it is unpacked to."""
    archive = archive_of(path)
    if archive is None or archive == path:
        return path
    try:
        whole = read_file(archive)
        package = cache_directory() / "packages" / digest(whole)[:16] / PurePath(archive).stem
        if not package.is_dir():
            _unpack(archive, package)
    except OSError:
        return path
    return str(package / PurePath(path).relative_to(archive))


def _unpack(archive: str, package: Path) -> None:
    """Make the directory of a package at once, so that nobody sees a part of it."""
    package.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".unpacking-", dir=package.parent) as name:
        whole = Path(name, package.name)
        whole.mkdir()
        for member, data in files_in(archive).items():
            target = whole / member
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        # Another process may have done it meanwhile.
        with contextlib.suppress(OSError):
            whole.rename(package)
