"""Numbers that are all ones or all noughts in their bits."""


def is_negative[dtype: DType, //](value: SIMD[dtype, _]) -> SIMD[dtype, value.length]:
    """Return -1 for the negative numbers, 0 for the others."""
    return value >> SIMD[dtype, value.length]._of(dtype._bits() - 1)


def splat[size: Int, //, dtype: DType](value: SIMD[DType.bool, size]) -> SIMD[dtype, size]:
    """Return numbers with all bits set where the values are true."""
    return value.select(~SIMD[dtype, size](), SIMD[dtype, size]())


def splat(value: Bool) -> Int:
    """Return -1 for true, 0 for false."""
    return -1 if value else 0
