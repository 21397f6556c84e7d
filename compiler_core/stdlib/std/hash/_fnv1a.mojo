"""A hasher of a few simple steps."""

from std.collections.span import Span
from std.collections.string._bytes import byte_at
from std.hash.hasher import Hasher


struct Fnv1a(Defaultable, Hasher, ImplicitlyCopyable, Movable):
    """Mixes in one byte after the other, as Fowler, Noll and Vo propose."""

    var _state: UInt64

    def __init__(out self):
        """Begin."""
        self._state = 0xCBF29CE484222325

    def _mix(mut self, byte: UInt8):
        self._state = (self._state ^ UInt64(byte)) * 0x100000001B3

    def _update_with_simd(mut self, value: SIMD[_, _]):
        """Take numbers."""
        for i in range(len(value)):
            # The whole number at once, not one byte after the other.
            self._state = (self._state ^ value[i].to_bits[DType.uint64]()) * 0x100000001B3

    def update(mut self, value: Span[mut=False, UInt8, _]):
        """Take bytes."""
        for i in range(value._len):
            self._mix(byte_at(value._data._mlir_value, i))

    def finish(var self) -> UInt64:
        """Give the hash value."""
        return self._state
