"""What a computation left in memory of its own, as values of the interpreter."""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from compiler_core.comptime.memory import Allocation, Memory

_WORD = 8
_HEADER = 16
_HIGHEST = 1 << 64
_LIVES = 1


def _words(data: bytes) -> Iterator[tuple[int]]:
    return struct.iter_unpack("<Q", data[: len(data) // _WORD * _WORD])


class Bytes(Protocol):
    """Memory that is read by offsets."""

    def __getitem__(self, at: slice, /) -> bytes:
        """Return a copy of what is between two offsets, which are in the memory."""


@dataclass(frozen=True, slots=True)
class ForeignResult:
    """The bytes of a result and of all that it leads to; pointers by where they are in which."""

    data: bytes
    pieces: tuple[bytes, ...]
    links: tuple[tuple[int, int, int, int], ...]
    """In the result (-1) or a piece, at an offset, a pointer to a piece, so far into it."""

    def allocation(self, memory: Memory) -> Allocation:
        """Return the result as an allocation of a machine, with all that it leads to."""
        whole = memory.allocate(len(self.data))
        whole.data[:] = self.data
        made = [memory.allocate(len(piece)) for piece in self.pieces]
        for allocation, piece in zip(made, self.pieces, strict=True):
            allocation.data[:] = piece
        for holder, at, target, distance in self.links:
            holding = whole if holder < 0 else made[holder]
            address = made[target].base + distance
            holding.data[at : at + _WORD] = address.to_bytes(_WORD, "little")
            holding.pointers[at] = made[target]
        return whole


@dataclass(slots=True)
class ForeignMemory:
    """Memory that a computation has used: its result, a table of its pieces, and the pieces.

    A computation may have written anywhere in it, so nothing there is believed unseen.
    """

    memory: Bytes
    start: int
    """The address that it had there."""
    table: int
    """Where the table begins, which ends where the pieces begin."""
    first: int
    size: int
    others: list[tuple[int, int]]
    """Addresses where there is other memory, in order."""

    def result(self, size: int) -> ForeignResult | None:
        """Return the result of some bytes, unless it leads where nobody can follow."""
        known = self._addresses()
        if known is None:
            return None
        numbers: dict[int, int] = {}
        pieces: list[bytes] = []
        links: list[tuple[int, int, int, int]] = []
        data = self.memory[0:size]
        end = known[-1] + self._size(known[-1]) if known else self.start
        # Most of what there is are small numbers.
        least = min([self.start, *(low for low, _ in self.others[:1])])
        pending = [(-1, data)]
        while pending:
            holder, held = pending.pop()
            for at, (address,) in enumerate(_words(held)):
                if address < least:
                    continue
                if self._is_elsewhere(address):
                    return None
                if not self.start <= address < self.start + self.size:
                    continue
                position = bisect_right(known, address) - 1
                if position < 0 or address > end:
                    return None
                begin = known[position]
                number = numbers.get(begin)
                if number is None:
                    piece = self._piece(begin)
                    if piece is None:
                        # What has been freed is still named where elements were taken out.
                        continue
                    number = numbers[begin] = len(pieces)
                    pieces.append(piece)
                    pending.append((number, piece))
                if address > begin + len(pieces[number]):
                    return None
                links.append((holder, at * _WORD, number, address - begin))
        return ForeignResult(data, tuple(pieces), tuple(links))

    def _is_elsewhere(self, address: int) -> bool:
        position = bisect_right(self.others, (address, _HIGHEST)) - 1
        return position >= 0 and address < self.others[position][1]

    def _addresses(self) -> list[int] | None:
        """Return where pieces are, in order; nothing if that cannot be true."""
        found: list[int] = []
        behind = self.start + self.first
        for at in range(self.table, self.first, _WORD):
            address = self._word(at)
            if not address:
                return found
            if not behind + _HEADER <= address < self.start + self.size or address % _HEADER:
                return None
            behind = address + self._size(address)
            if behind > self.start + self.size:
                return None
            found.append(address)
        return None

    def _size(self, address: int) -> int:
        return self._word(address - self.start - _HEADER)

    def _word(self, at: int) -> int:
        return int.from_bytes(self.memory[at : at + _WORD], "little")

    def _piece(self, address: int) -> bytes | None:
        """Return the bytes of a piece that still lives."""
        at = address - self.start
        if self._word(at - _WORD) != _LIVES:
            return None
        return self.memory[at : at + self._size(address)]
