"""The bits of integers."""


def bit_not[dtype: DType, width: Int, //](val: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Turn around every bit."""
    return ~val


def pop_count[dtype: DType, width: Int, //](val: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Count the bits that are set."""
    comptime assert dtype.is_integral(), "only integers have bits to be looked at"
    return __mlir_op.`llvm.intr.ctpop`(val)


def count_leading_zeros[
    dtype: DType, width: Int, //
](val: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Count the bits before the highest that is set."""
    comptime assert dtype.is_integral(), "only integers have bits to be looked at"
    return __mlir_op.`llvm.intr.ctlz`(val)


def count_trailing_zeros[
    dtype: DType, width: Int, //
](val: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Count the bits behind the lowest that is set."""
    comptime assert dtype.is_integral(), "only integers have bits to be looked at"
    return __mlir_op.`llvm.intr.cttz`(val)


def bit_reverse[dtype: DType, width: Int, //](val: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Turn the order of the bits around."""
    comptime assert dtype.is_integral(), "only integers have bits to be looked at"
    return __mlir_op.`llvm.intr.bitreverse`(val)


def byte_swap[dtype: DType, width: Int, //](val: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Turn the order of the bytes around."""
    comptime assert dtype.is_integral(), "only integers have bytes to be swapped"
    comptime if dtype._bits() == 8:
        return val
    else:
        return __mlir_op.`llvm.intr.bswap`(val)


def bit_width[dtype: DType, width: Int, //](val: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Count the bits that a number needs; of a negative one, without its sign."""
    comptime if dtype.is_signed():
        var bits = val.lt(SIMD[dtype, width]()).select(~val, val)
        return SIMD[dtype, width]._of(dtype._bits()) - count_leading_zeros(bits)
    else:
        return SIMD[dtype, width]._of(dtype._bits()) - count_leading_zeros(val)


def log2_floor[dtype: DType, width: Int, //](val: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the logarithms to base 2, rounded down; -1 for what is not positive."""
    var found = SIMD[dtype, width]._of(dtype._bits() - 1) - count_leading_zeros(val)
    comptime if dtype.is_signed():
        return val.lt(SIMD[dtype, width]()).select(SIMD[dtype, width]._of(-1), found)
    return found


def log2_ceil(val: Scalar) -> Scalar[val.dtype]:
    """Return the logarithm to base 2, rounded up; 0 for nought."""
    if val <= Scalar[val.dtype]._of(1):
        return Scalar[val.dtype]()
    return log2_floor(val - Scalar[val.dtype]._of(1)) + Scalar[val.dtype]._of(1)


def next_power_of_two(val: Int) -> Int:
    """Return the least power of two that is not less."""
    if val <= 1:
        return 1
    return 1 << (64 - count_leading_zeros(val - 1))


def next_power_of_two[
    dtype: DType, width: Int, //
](val: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the least powers of two that are not less."""
    var one = SIMD[dtype, width]._of(1)
    var bits = SIMD[dtype, width]._of(dtype._bits()) - count_leading_zeros(val - one)
    return val.le(one).select(one, one << bits)


def prev_power_of_two(val: Int) -> Int:
    """Return the greatest power of two that is not greater; 0 for what is not positive."""
    if val <= 0:
        return 0
    return 1 << (63 - count_leading_zeros(val))


def prev_power_of_two[
    dtype: DType, width: Int, //
](val: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the greatest powers of two that are not greater; 0 for what is not positive."""
    var nought = SIMD[dtype, width]()
    return val.gt(nought).select(
        SIMD[dtype, width]._of(1) << log2_floor(val), nought
    )


def rotate_bits_left[
    dtype: DType, width: Int, //, shift: Int
](x: SIMD[dtype, width]) -> SIMD[dtype, width] where dtype.is_integral():
    """Shift the bits to the left; those that fall out come in again."""
    return __mlir_op.`llvm.intr.fshl`(x, x, SIMD[dtype, width]._of(shift))


def rotate_bits_right[
    dtype: DType, width: Int, //, shift: Int
](x: SIMD[dtype, width]) -> SIMD[dtype, width] where dtype.is_integral():
    """Shift the bits to the right; those that fall out come in again."""
    return __mlir_op.`llvm.intr.fshr`(x, x, SIMD[dtype, width]._of(shift))
