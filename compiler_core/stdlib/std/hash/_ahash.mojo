"""The usual hasher: fast, and good enough for tables."""

from std.collections.span import Span
from std.collections.string._bytes import byte_at, half_word_at, word_at
from std.hash.hasher import Hasher

# Odd numbers without a pattern.
comptime _FIRST = UInt64(0x9E3779B97F4A7C15)
comptime _SECOND = UInt64(0xD6E8FEB86659FD93)
comptime _THIRD = UInt64(0xCA5A826395121157)
comptime _FOURTH = UInt64(0x5851F42D4C957F2D)


struct AHasher[key: SIMD[DType.uint64, 4]](Defaultable, Hasher, ImplicitlyCopyable, Movable):
    """Folds what it takes into one number by multiplications of 64 by 64 bits.

    Parameters:
        key: What makes its values differ from those of others.
    """

    var _state: UInt64

    def __init__(out self):
        """Begin."""
        self._state = 0x243F6A8885A308D3 ^ Self.key[0] ^ Self.key[1] ^ Self.key[2] ^ Self.key[3]

    def _fold(mut self, value: UInt64):
        """Take a number."""
        self._state = _folded(self._state ^ value, _FOURTH)

    def _update_with_simd(mut self, value: SIMD[_, _]):
        """Take numbers."""
        for i in range(len(value)):
            _feed(self, value[i])

    def update(mut self, value: Span[mut=False, UInt8, _]):
        """Take bytes."""
        var bytes = value._data._mlir_value
        var length = value._len
        var first = UInt64(0)
        var second = UInt64(0)
        if length > 16:
            var at = 0
            if length > 64:
                # Two chains of multiplications that do not wait for each other.
                var other = self._state ^ _THIRD
                while at + 32 < length:
                    self._state = _folded(
                        word_at(bytes, at) ^ _FIRST, word_at(bytes, at + 8) ^ self._state
                    )
                    other = _folded(
                        word_at(bytes, at + 16) ^ _SECOND, word_at(bytes, at + 24) ^ other
                    )
                    at = at + 32
                self._state = self._state ^ other
            while at + 16 < length:
                self._state = _folded(
                    word_at(bytes, at) ^ _FIRST, word_at(bytes, at + 8) ^ self._state
                )
                at = at + 16
            # The last words may begin before where we are.
            first = word_at(bytes, length - 16)
            second = word_at(bytes, length - 8)
        elif length >= 8:
            first = word_at(bytes, 0)
            second = word_at(bytes, length - 8)
        elif length >= 4:
            first = half_word_at(bytes, 0) << 32 | half_word_at(bytes, length - 4)
        elif length > 0:
            first = (
                UInt64(byte_at(bytes, 0)) << 16
                | UInt64(byte_at(bytes, length // 2)) << 8
                | UInt64(byte_at(bytes, length - 1))
            )
        self._state = _folded(first ^ _SECOND ^ UInt64(length), second ^ self._state)

    def finish(var self) -> UInt64:
        """Give the hash value."""
        var state = self._state
        return state ^ (state >> 32) ^ (state << 17)


def _folded(left: UInt64, right: UInt64) -> UInt64:
    """Multiply, and join both halves of the product."""
    var whole = UInt128(left) * UInt128(right)
    return UInt64(whole) ^ UInt64(whole >> 64)


def _feed[dtype: DType](mut hasher: AHasher[_], value: Scalar[dtype]):
    """Take a number of any kind."""
    comptime if dtype == DType.bool:
        hasher._fold(UInt64(1) if value.__bool__() else UInt64(0))
    elif dtype == DType.float64:
        # Both noughts are equal.
        var number = rebind[Float64](value)
        hasher._fold(
            __mlir_op.`pop.bitcast`[_type=UInt64](number) if number != 0.0 else UInt64(0)
        )
    elif dtype.is_floating_point():
        var number = rebind[Float32](value.cast[DType.float32]())
        hasher._fold(
            UInt64(__mlir_op.`pop.bitcast`[_type=UInt32](number)) if number
            != 0.0 else UInt64(0)
        )
    elif dtype._bits() <= 64:
        hasher._fold(UInt64(value))
    else:
        comptime for i in range(dtype._bits() // 64):
            hasher._fold(UInt64(value >> Scalar[dtype](64 * i)))
