"""The usual hasher: fast, and good enough for tables."""

from std.collections.span import Span
from std.collections.string._bytes import Bytes, byte_at
from std.hash.hasher import Hasher


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
        var whole = UInt128(self._state ^ value) * UInt128(UInt64(0x5851F42D4C957F2D))
        self._state = UInt64(whole) ^ UInt64(whole >> 64)

    def _update_with_simd(mut self, value: SIMD[_, _]):
        """Take numbers."""
        for i in range(len(value)):
            _feed(self, value[i])

    def update(mut self, value: Span[mut=False, UInt8, _]):
        """Take bytes."""
        var bytes = value._data._mlir_value
        var length = value._len
        var at = 0
        while at + 8 <= length:
            self._fold(_word(bytes, at))
            at = at + 8
        var rest = UInt64(length) << 56
        var shift = UInt64(0)
        while at < length:
            rest = rest | UInt64(byte_at(bytes, at)) << shift
            shift = shift + 8
            at = at + 1
        self._fold(rest)

    def finish(var self) -> UInt64:
        """Give the hash value."""
        var state = self._state
        return state ^ (state >> 32) ^ (state << 17)


def _word(bytes: Bytes, at: Int) -> UInt64:
    """Read eight bytes."""
    return __mlir_op.`pop.load`[_type=UInt64, alignment=1](
        __mlir_op.`pop.pointer.bitcast`[_type=__mlir_type[`!kgen.pointer<`, UInt64, `>`]](
            __mlir_op.`pop.offset`(bytes, at)
        )
    )


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
