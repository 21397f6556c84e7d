"""A store of bytes on disk by the digest of what they were made from.

It is a cache: losing an entry costs time, never correctness. Hence nothing here fails: where the
directory cannot be written, entries are not kept; where a file is damaged, it is not there.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from pathlib import Path
from typing import Final

# Part of every file; another shape of file gets another number.
_MAGIC = b"mojo-object-1\n"
_DIGEST_SIZE = 32

DEFAULT_LIMIT = 512 * 1024 * 1024


def digest(*parts: bytes | str) -> str:
    """Return the key for what is made from these parts."""
    hasher = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        # The length keeps ("ab", "c") and ("a", "bc") apart.
        hasher.update(len(data).to_bytes(8, "little"))
        hasher.update(data)
    return hasher.hexdigest()


def cache_directory() -> Path:
    """Return where everything is that is kept between runs, for this user."""
    if set_by_user := os.environ.get("MOJO_CACHE_DIR"):
        return Path(set_by_user)
    base = os.environ.get("XDG_CACHE_HOME")
    # Without a home directory there is still a place of our own.
    home = Path(base) if base else Path(os.path.expanduser("~")) / ".cache"  # noqa: PTH111
    return home / "mojo-toolkit"


# How much was put since room was looked for last, in so small parts of the limit; how large a share
# of the limit may be put until that is done again.
_NOTE: Final = ".grown"
_PARTS: Final = 1 << 16
_SHARE: Final = 16


class ObjectStore:
    """Entries in a directory, no larger together than a limit."""

    __slots__ = ("directory", "limit")

    def __init__(self, directory: Path | None = None, limit: int = DEFAULT_LIMIT) -> None:
        self.directory = directory if directory is not None else cache_directory() / "objects"
        self.limit = limit

    def get(self, key: str) -> bytes | None:
        """Return the entry for a key, if it is there and undamaged."""
        path = self.directory / key
        try:
            with open(path, "rb") as file:  # noqa: PTH123
                data = file.read()
        except OSError:
            return None
        start = len(_MAGIC) + _DIGEST_SIZE
        payload = data[start:]
        sound = data[:start] == _MAGIC + hashlib.sha256(payload).digest()
        with contextlib.suppress(OSError):
            if sound:
                # The time of last use decides what goes first when room is wanted.
                os.utime(path)
            else:
                path.unlink()
        return payload if sound else None

    def put(self, key: str, payload: bytes) -> None:
        """Keep an entry; whoever reads meanwhile sees it wholly or not at all."""
        temporary = None
        try:
            self.directory.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(prefix=".writing-", dir=self.directory)
            with os.fdopen(handle, "wb") as file:
                file.write(_MAGIC + hashlib.sha256(payload).digest() + payload)
            Path(temporary).replace(self.directory / key)
        except OSError:
            if temporary is not None:
                with contextlib.suppress(OSError):
                    Path(temporary).unlink()
            return
        if self._has_grown(len(payload)):
            make_room(self.directory, self.limit)

    def _has_grown(self, size: int) -> bool:
        """Note what was put; whether that is so much by now that room should be looked for.

        Looking means to ask about every file that there is, which takes longer than to compile a
        small program. The note is a file that gets longer: a byte for each small part of the limit.
        """
        unit = max(self.limit // _PARTS, 1)
        path = self.directory / _NOTE
        try:
            with open(path, "ab") as file:  # noqa: PTH123
                file.write(b"." * (size // unit + 1))
                grown = file.tell()
            if grown * unit * _SHARE < self.limit:
                return False
            path.unlink()
        except OSError:
            pass  # another process looks, or nothing can be noted
        return True


def make_room(directory: Path, limit: int) -> None:
    """Remove the files of a directory that were not used for longest, once a limit is exceeded."""
    entries = []
    total = 0
    with contextlib.suppress(OSError), os.scandir(directory) as listing:
        for entry in listing:
            # Another process may remove what we list.
            with contextlib.suppress(OSError):
                if entry.name == _NOTE:
                    continue
                status = entry.stat()
                entries.append((status.st_mtime_ns, status.st_size, entry.path))
                total += status.st_size
    if total <= limit:
        return
    # Some slack, so that not every entry that comes makes us look for room.
    wanted = limit * 3 // 4
    for _, size, path in sorted(entries):
        if total <= wanted:
            break
        with contextlib.suppress(OSError):
            Path(path).unlink()
            total -= size
