"""Several object files as one piece of bytes, as programs are kept.

Nothing of the compiler is imported: a program that starts from the cache does without it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

_MAGIC: Final = b"mojo-objects-1\n"
_SIZE: Final = 8


def bundled(objects: Sequence[bytes]) -> bytes:
    """Return object files as one piece; a single one stays as it is."""
    if len(objects) == 1:
        return objects[0]
    parts = [_MAGIC]
    for each in objects:
        parts += [len(each).to_bytes(_SIZE, "little"), each]
    return b"".join(parts)


def objects_in(data: bytes) -> list[bytes]:
    """Return the object files in such a piece."""
    if not data.startswith(_MAGIC):
        return [data]
    found = []
    at = len(_MAGIC)
    while at < len(data):
        size = int.from_bytes(data[at : at + _SIZE], "little")
        at += _SIZE
        found.append(data[at : at + size])
        at += size
    return found
