"""What floats are made of."""

from std.builtin.dtype import _is_float


def inf[dtype: DType]() -> Scalar[dtype]:
    """Return infinity.

    Parameters:
        dtype: What kind of float.

    Returns:
        Infinity.
    """
    return Scalar[dtype].MAX


def neg_inf[dtype: DType]() -> Scalar[dtype]:
    """Return negative infinity.

    Parameters:
        dtype: What kind of float.

    Returns:
        Negative infinity.
    """
    return Scalar[dtype].MIN


def nan[dtype: DType]() -> Scalar[dtype]:
    """Return what is no number.

    Parameters:
        dtype: What kind of float.

    Returns:
        What is no number, without a sign.
    """
    comptime if dtype == DType.float64:
        return Scalar[dtype](from_bits=UInt64(0x7FF8000000000000))
    elif dtype == DType.float32:
        return Scalar[dtype](from_bits=UInt32(0x7FC00000))
    elif dtype == DType.float16:
        return Scalar[dtype](from_bits=UInt16(0x7E00))
    elif dtype == DType.bfloat16:
        return Scalar[dtype](from_bits=UInt16(0x7FC0))
    else:
        return Scalar[dtype](from_bits=UInt8(0x7F))


def isnan[dtype: DType, width: Int, //](val: SIMD[dtype, width]) -> SIMD[DType.bool, width]:
    """Tell which are no numbers.

    Args:
        val: The floats.

    Returns:
        Which are no numbers.
    """
    return val.ne(val)


def isinf[dtype: DType, width: Int, //](val: SIMD[dtype, width]) -> SIMD[DType.bool, width]:
    """Tell which are infinite.

    Args:
        val: The floats.

    Returns:
        Which are infinite.
    """
    comptime if _is_float[dtype]:
        return abs(val).eq(SIMD[dtype, width].MAX)
    else:
        return val.ne(val)


def isfinite[dtype: DType, width: Int, //](val: SIMD[dtype, width]) -> SIMD[DType.bool, width]:
    """Tell which are finite numbers.

    Args:
        val: The floats.

    Returns:
        Which are finite.
    """
    comptime if _is_float[dtype]:
        return abs(val).lt(SIMD[dtype, width].MAX)
    else:
        return val.eq(val)


def max_finite[dtype: DType]() -> Scalar[dtype]:
    """Return the greatest finite number.

    Parameters:
        dtype: What kind of number.

    Returns:
        The number.
    """
    return Scalar[dtype].MAX_FINITE


def min_finite[dtype: DType]() -> Scalar[dtype]:
    """Return the least finite number.

    Parameters:
        dtype: What kind of number.

    Returns:
        The number.
    """
    return Scalar[dtype].MIN_FINITE


def max_or_inf[dtype: DType]() -> Scalar[dtype]:
    """Return the greatest number, of floats infinity.

    Parameters:
        dtype: What kind of number.

    Returns:
        The number.
    """
    return Scalar[dtype].MAX


def min_or_neg_inf[dtype: DType]() -> Scalar[dtype]:
    """Return the least number, of floats negative infinity.

    Parameters:
        dtype: What kind of number.

    Returns:
        The number.
    """
    return Scalar[dtype].MIN


def nextafter[
    dtype: DType, width: Int, //
](arg0: SIMD[dtype, width], arg1: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the next floats on the way to others.

    Args:
        arg0: Where to start.
        arg1: Where the way leads.

    Returns:
        The next floats.
    """
    var result = arg0
    comptime if dtype == DType.float32:
        for i in range(width):
            result[i] = __mlir_op.`pop.external_call`[
                func="nextafterf", _type=Scalar[dtype]
            ](arg0[i], arg1[i])
    else:
        for i in range(width):
            result[i] = __mlir_op.`pop.external_call`[func="nextafter", _type=Float64](
                arg0[i].cast[DType.float64](), arg1[i].cast[DType.float64]()
            ).cast[dtype]()
    return result


def get_accum_type[dtype: DType]() -> DType:
    """Return the kind of number to add up numbers of a kind in.

    Parameters:
        dtype: What is added up.

    Returns:
        What to add it up in.
    """
    return DType.float32 if dtype.is_half_float() or dtype.is_float8() else dtype
