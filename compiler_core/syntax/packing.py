"""How the parser tables are stored: as text that is small, and loads in a millisecond."""

from __future__ import annotations

import base64
import sys
import zlib
from array import array
from collections.abc import Iterable, Iterator


def pack(rows: Iterable[dict[int, int]]) -> Iterator[str]:
    """Rows of small numbers as lines of printable characters."""
    numbers = array("h")
    for row in rows:
        numbers.append(len(row))
        for key in sorted(row):
            numbers.append(key)
            numbers.append(row[key])
    if sys.byteorder == "big":
        numbers.byteswap()
    text = base64.b64encode(zlib.compress(numbers.tobytes(), 9)).decode("ascii")
    for start in range(0, len(text), 92):
        yield text[start : start + 92]


class PackedRows(dict[int, dict[int, int]]):
    """The rows by number, each made when it is first asked for."""

    def __init__(self, packed: str) -> None:
        super().__init__()
        numbers = array("h")
        numbers.frombytes(zlib.decompress(base64.b64decode(packed)))
        if sys.byteorder == "big":
            numbers.byteswap()
        self._numbers = numbers
        self._offsets: list[int] = []
        at = 0
        while at < len(numbers):
            self._offsets.append(at)
            at += 1 + 2 * numbers[at]

    def __missing__(self, number: int) -> dict[int, int]:
        at = self._offsets[number]
        pairs = self._numbers[at + 1 : at + 1 + 2 * self._numbers[at]]
        row = dict(zip(pairs[::2], pairs[1::2], strict=True))
        self[number] = row
        return row
