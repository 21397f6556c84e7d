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


def _words(data: bytes) -> Iterator[tuple[int]]:
    return struct.iter_unpack("<Q", data[: len(data) // _WORD * _WORD])


class Bytes(Protocol):
    """Memory that is read by offsets."""

    def __getitem__(self, at: slice, /) -> bytes: ...


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
    """Memory that a computation has used: its result, a table of its pieces, and the pieces."""

    memory: Bytes
    start: int
    """The address that it had there."""
    table: int
    first: int
    others: list[tuple[int, int]]
    """Addresses where there is other memory, in order."""

    def result(self, size: int) -> ForeignResult | None:
        """Return the result of some bytes, unless it leads where nobody can follow."""
        known = self._addresses()
        numbers: dict[int, int] = {}
        pieces: list[bytes] = []
        links: list[tuple[int, int, int, int]] = []
        data = self.memory[0:size]
        least = min([*known[:1], *(low for low, _ in self.others[:1])], default=0)
        end = self.start + self._end(known) if known else 0
        pending = [(-1, data)]
        while pending:
            holder, held = pending.pop()
            for at, (address,) in enumerate(_words(held)):
                # Most of what there is are small numbers.
                if address < least:
                    continue
                if self._is_elsewhere(address):
                    return None
                position = bisect_right(known, address) - 1
                if position < 0 or address > end:
                    continue
                begin = known[position]
                number = numbers.get(begin)
                if number is None:
                    piece = self._piece(begin)
                    if piece is None or address > begin + len(piece):
                        return None
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

    def _addresses(self) -> list[int]:
        found: list[int] = []
        at = self.table
        while address := self._word(at):
            found.append(address)
            at += _WORD
        return found

    def _word(self, at: int) -> int:
        return int.from_bytes(self.memory[at : at + _WORD], "little")

    def _end(self, known: list[int]) -> int:
        """The offset behind the last piece."""
        last = known[-1] - self.start
        return last + self._word(last - _HEADER) + 1

    def _piece(self, address: int) -> bytes | None:
        """Return the bytes of a piece that still lives."""
        at = address - self.start
        if not self._word(at - _WORD):
            return None
        return self.memory[at : at + self._word(at - _HEADER)]
