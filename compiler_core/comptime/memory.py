"""Memory at compile time: allocations with bounds, and pointers that know what they point into.

The bytes are as the target would hold them. A pointer's bytes are an address that the machine
makes up; beside the bytes, an allocation remembers for each pointer in it what that points into,
so that an address which was computed past the end of one thing never reaches another. Nothing here
touches the memory of the compiler.
"""

from __future__ import annotations

from bisect import bisect_right

from compiler_core.comptime.results import ComptimeError, Reason, undefined

_FIRST_ADDRESS = 0x10000
_GAP = 64


class Allocation:
    """Bytes with a beginning and an end; empty once they are freed."""

    __slots__ = ("alignment", "alive", "base", "data", "function", "name", "pointers", "writable")

    def __init__(self, base: int, size: int, alignment: int, name: str = "") -> None:
        self.base = base
        self.data = bytearray(size)
        self.alignment = alignment
        self.alive = True
        self.writable = True
        self.name = name
        """Of the global whose value this is."""
        self.function = ""
        """The function whose address this stands for."""
        self.pointers: dict[int, Allocation] = {}
        """What the pointer at an offset points into."""


class Pointer:
    """A place in an allocation, or a bare address without one."""

    __slots__ = ("allocation", "offset")

    def __init__(self, allocation: Allocation | None, offset: int) -> None:
        self.allocation = allocation
        self.offset = offset

    @property
    def address(self) -> int:
        """The address as a number."""
        return self.offset if self.allocation is None else self.allocation.base + self.offset

    def moved(self, distance: int) -> Pointer:
        """Return the pointer some bytes further on."""
        return Pointer(self.allocation, self.offset + distance)


NULL = Pointer(None, 0)


class Memory:
    """All allocations of one machine."""

    __slots__ = ("_allocations", "_bases", "limit", "live", "next_address", "pointer_size")

    def __init__(self, limit: int, pointer_size: int) -> None:
        self.limit = limit
        self.live = 0
        self.next_address = _FIRST_ADDRESS
        self.pointer_size = pointer_size
        self._bases: list[int] = []
        self._allocations: list[Allocation] = []

    def allocate(self, size: int, alignment: int = 16, name: str = "") -> Allocation:
        """Return new bytes, all nought."""
        if size < 0 or self.live + size > self.limit:
            raise ComptimeError(
                Reason.MEMORY, f"needs more than {self.limit:,} bytes of memory at compile time"
            )
        if alignment < 1 or alignment & (alignment - 1):
            raise undefined(f"an alignment of {alignment} bytes")
        base = (self.next_address + alignment - 1) & -alignment
        self.next_address = base + size + _GAP
        self.live += size
        allocation = Allocation(base, size, alignment, name)
        self._bases.append(base)
        self._allocations.append(allocation)
        return allocation

    def free(self, allocation: Allocation) -> None:
        """Give back the bytes; whoever still points at them may not look."""
        self.live -= len(allocation.data)
        allocation.alive = False
        allocation.data = bytearray()
        allocation.pointers.clear()

    def release(self, pointer: Pointer) -> None:
        """Free what the program allocated at a pointer; null is nothing."""
        allocation = pointer.allocation
        if allocation is None and not pointer.offset:
            return
        if allocation is None or pointer.offset or allocation.name or allocation.function:
            raise undefined("frees what was not allocated")
        if not allocation.alive:
            raise undefined("frees memory twice")
        self.free(allocation)

    def at_address(self, address: int) -> Pointer:
        """Return the pointer for an address that was a number meanwhile."""
        position = bisect_right(self._bases, address) - 1
        if position >= 0:
            allocation = self._allocations[position]
            if address - allocation.base <= len(allocation.data):
                return Pointer(allocation, address - allocation.base)
        return Pointer(None, address)

    def readable(self, pointer: Pointer, size: int) -> Allocation:
        """Return the allocation that holds `size` bytes at a pointer."""
        allocation = pointer.allocation
        if allocation is None:
            if not size:
                return Allocation(0, 0, 1)
            raise undefined(_BAD_ADDRESS.get(pointer.offset, "uses an address made of a number"))
        if not 0 <= pointer.offset <= len(allocation.data) - size:
            raise self._outside(allocation, pointer.offset, size)
        return allocation

    def writable(self, pointer: Pointer, size: int) -> Allocation:
        """Return the allocation that has room for `size` bytes at a pointer."""
        allocation = self.readable(pointer, size)
        if size and not allocation.writable:
            raise undefined("writes to a constant")
        if allocation.pointers:
            self._forget(allocation, pointer.offset, size)
        return allocation

    def _forget(self, allocation: Allocation, offset: int, size: int) -> None:
        reach = self.pointer_size
        stale = [at for at in allocation.pointers if offset - reach < at < offset + size]
        for at in stale:
            del allocation.pointers[at]

    def _outside(self, allocation: Allocation, offset: int, size: int) -> ComptimeError:
        if allocation.function:
            return undefined(f"uses the function {allocation.function} as data")
        if not allocation.alive:
            return undefined("uses memory after it was freed")
        length = len(allocation.data)
        return undefined(f"uses bytes {offset} to {offset + size} of an allocation of {length}")

    def copy(self, target: Pointer, source: Pointer, size: int) -> None:
        """Copy bytes with the pointers among them; the ranges may overlap."""
        origin = self.readable(source, size)
        start = source.offset
        data = origin.data[start : start + size]
        reach = self.pointer_size
        moved = {
            at - start: into
            for at, into in origin.pointers.items()
            if start <= at <= start + size - reach
        }
        room = self.writable(target, size)
        room.data[target.offset : target.offset + size] = data
        for at, into in moved.items():
            room.pointers[target.offset + at] = into

    def fill(self, target: Pointer, byte: int, size: int) -> None:
        """Set bytes."""
        room = self.writable(target, size)
        room.data[target.offset : target.offset + size] = bytes([byte & 0xFF]) * size


_BAD_ADDRESS = {0: "uses a null pointer"}
