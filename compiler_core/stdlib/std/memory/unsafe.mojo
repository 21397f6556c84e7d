"""Seeing bits as other numbers."""


def bitcast[
    src_dtype: DType, src_width: Int, //, dtype: DType, width: Int = src_width
](val: SIMD[src_dtype, src_width]) -> SIMD[dtype, width]:
    """See the bits of a vector as other numbers.

    Parameters:
        src_dtype: What kind of numbers they are.
        src_width: How many they are.
        dtype: What kind of numbers they should be.
        width: How many they should be.

    Args:
        val: The vector.

    Returns:
        The same bits.
    """
    return __mlir_op.`pop.bitcast`[_type=SIMD[dtype, width]](val)


comptime _bits_as[width: Int]: DType = (
    DType.uint8 if width <= 8 else DType.uint16 if width == 16 else DType.uint32 if width
    == 32 else DType.uint64 if width == 64 else DType.uint128 if width == 128 else DType.uint256
)


def pack_bits[
    src_width: Int, //, dtype: DType = _bits_as[src_width], width: Int = 1
](val: SIMD[DType.bool, src_width]) -> SIMD[dtype, width]:
    """Put truth values into the bits of numbers, the first into the lowest.

    Parameters:
        src_width: How many there are.
        dtype: What kind of numbers.
        width: How many numbers.

    Args:
        val: The truth values.

    Returns:
        The numbers.
    """
    comptime if width == 1 and src_width < 8:
        # There is no number that is so narrow; the bits above are none.
        var packed = Scalar[dtype](0)
        for i in range(src_width):
            packed |= val[i].cast[dtype]() << Scalar[dtype](i)
        return rebind[SIMD[dtype, width]](packed)
    else:
        return __mlir_op.`pop.bitcast`[_type=SIMD[dtype, width]](val)
