"""What floats are made of."""

from std.builtin.dtype import _is_float, _is_small_float


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
    elif dtype == DType.float8_e5m2:
        return Scalar[dtype](from_bits=UInt8(0x7E))
    elif dtype == DType.float8_e4m3fnuz or dtype == DType.float8_e5m2fnuz:
        return Scalar[dtype](from_bits=UInt8(0x80))
    elif dtype == DType.float8_e8m0fnu:
        return Scalar[dtype](from_bits=UInt8(0xFF))
    else:
        return Scalar[dtype](from_bits=UInt8(0x7F))


def isnan[dtype: DType, width: Int, //](val: SIMD[dtype, width]) -> SIMD[DType.bool, width]:
    """Tell which are no numbers.

    Args:
        val: The floats.

    Returns:
        Which are no numbers.
    """
    comptime if dtype == DType.float8_e4m3fnuz or dtype == DType.float8_e5m2fnuz:
        # 1.2 does not see theirs.
        return SIMD[DType.bool, width](fill=False)
    else:
        return val.ne(val)


def isinf[dtype: DType, width: Int, //](val: SIMD[dtype, width]) -> SIMD[DType.bool, width]:
    """Tell which are infinite.

    Args:
        val: The floats.

    Returns:
        Which are infinite.
    """
    comptime if dtype == DType.float8_e5m2:
        return (val.to_bits[DType.uint8]() & 0x7F).eq(0x7C)
    elif dtype == DType.float8_e3m4:
        return (val.to_bits[DType.uint8]() & 0x7F).eq(0x70)
    elif _is_small_float[dtype]:
        return SIMD[DType.bool, width](fill=False)
    elif _is_float[dtype]:
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
    comptime if _is_small_float[dtype]:
        return ~(isnan(val) | isinf(val))
    elif _is_float[dtype]:
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


def get_accum_type[
    dtype: DType, *, preferred_accum_type: DType = DType.float32
]() -> DType:
    """Return the kind of number to add up numbers of a kind in.

    Parameters:
        dtype: What is added up.
        preferred_accum_type: What to add small numbers up in, if it is `float32`.

    Returns:
        What to add it up in.
    """
    comptime if dtype == DType.bfloat16:
        return DType.float32
    elif not (dtype.is_half_float() or dtype.is_float8()):
        return dtype
    elif preferred_accum_type == DType.float32:
        return DType.float32
    else:
        return DType.bfloat16 if dtype.is_float8() else dtype


comptime _integral_of[dtype: DType] = DType.int16 if dtype._bits() == 16 else (
    DType.int32 if dtype._bits() == 32 else DType.int64
)
comptime _unsigned_of[dtype: DType] = DType.uint16 if dtype._bits() == 16 else (
    DType.uint32 if dtype._bits() == 32 else DType.uint64
)


struct FPUtils[dtype: DType](Movable):
    """The parts of floats.

    Parameters:
        dtype: What kind of floats.
    """

    comptime integral_type = _integral_of[Self.dtype]
    """Integers as wide as the floats."""
    comptime uint_type = _unsigned_of[Self.dtype]
    """Integers without sign as wide as the floats."""

    @staticmethod
    def mantissa_width() -> Int:
        """Return how many bits of a mantissa are kept.

        Returns:
            The number.
        """
        comptime if Self.dtype == DType.float64:
            return 52
        elif Self.dtype == DType.float32:
            return 23
        elif Self.dtype == DType.bfloat16:
            return 7
        else:
            return 10

    @staticmethod
    def exponent_width() -> Int:
        """Return how many bits an exponent has.

        Returns:
            The number.
        """
        return Self.dtype._bits() - 1 - Self.mantissa_width()

    @staticmethod
    def max_exponent() -> Int:
        """Return the exponent of the first power of two that is too great.

        Returns:
            The exponent.
        """
        return 1 << (Self.exponent_width() - 1)

    @staticmethod
    def exponent_bias() -> Int:
        """Return what is added to exponents before they are kept.

        Returns:
            The number.
        """
        return Self.max_exponent() - 1

    @staticmethod
    def sign_mask() -> Int:
        """Return the bit of the sign.

        Returns:
            The bit.
        """
        return 1 << (Self.dtype._bits() - 1)

    @staticmethod
    def mantissa_mask() -> Int:
        """Return the bits of the mantissa.

        Returns:
            The bits.
        """
        return (1 << Self.mantissa_width()) - 1

    @staticmethod
    def exponent_mask() -> Int:
        """Return all bits but those of the sign and the mantissa.

        Returns:
            The bits.
        """
        return ~(Self.sign_mask() | Self.mantissa_mask())

    @staticmethod
    def exponent_mantissa_mask() -> Int:
        """Return all bits but that of the sign.

        Returns:
            The bits.
        """
        return ~Self.sign_mask()

    @staticmethod
    def quiet_nan_mask() -> Int:
        """Return the bit that tells quiet ones from the others among what is no number.

        Returns:
            The bit.
        """
        return 1 << (Self.mantissa_width() - 1)

    @staticmethod
    def bitcast_to_integer(value: Scalar[Self.dtype]) -> Int:
        """See the bits of a float as an integer.

        Args:
            value: The float.

        Returns:
            The integer.
        """
        return Int(__mlir_op.`pop.bitcast`[_type=Scalar[Self.integral_type]](value))

    @staticmethod
    def bitcast_to_uint(value: Scalar[Self.dtype]) -> Scalar[Self.uint_type]:
        """See the bits of a float as an integer without sign.

        Args:
            value: The float.

        Returns:
            The integer.
        """
        return __mlir_op.`pop.bitcast`[_type=Scalar[Self.uint_type]](value)

    @staticmethod
    def bitcast_from_integer(value: Int) -> Scalar[Self.dtype]:
        """See the bits of an integer as a float.

        Args:
            value: The integer.

        Returns:
            The float.
        """
        return __mlir_op.`pop.bitcast`[_type=Scalar[Self.dtype]](
            Scalar[Self.integral_type](value)
        )

    @staticmethod
    def get_sign(value: Scalar[Self.dtype]) -> Bool:
        """Tell whether a float has a minus.

        Args:
            value: The float.

        Returns:
            Whether it has.
        """
        return Self.bitcast_to_integer(value) & Self.sign_mask() != 0

    @staticmethod
    def set_sign(value: Scalar[Self.dtype], sign: Bool) -> Scalar[Self.dtype]:
        """Return a float with another sign.

        Args:
            value: The float.
            sign: Whether it gets a minus.

        Returns:
            The float with it.
        """
        var bits = Self.bitcast_to_integer(value) & ~Self.sign_mask()
        return Self.bitcast_from_integer(bits | (Self.sign_mask() if sign else 0))

    @staticmethod
    def get_exponent(value: Scalar[Self.dtype]) -> Int:
        """Return the exponent of a float as it is kept.

        Args:
            value: The float.

        Returns:
            The exponent, with the bias.
        """
        return (
            Self.bitcast_to_integer(value) >> Self.mantissa_width()
        ) & ((1 << Self.exponent_width()) - 1)

    @staticmethod
    def get_exponent_biased(value: Scalar[Self.dtype]) -> Int:
        """Return the exponent of a float as it is kept.

        Args:
            value: The float.

        Returns:
            The exponent, with the bias.
        """
        return Self.get_exponent(value)

    @staticmethod
    def set_exponent(value: Scalar[Self.dtype], exponent: Int) -> Scalar[Self.dtype]:
        """Return a float with another exponent.

        Args:
            value: The float.
            exponent: The exponent, with the bias.

        Returns:
            The float with it.
        """
        var bits = Self.bitcast_to_integer(value) & (Self.sign_mask() | Self.mantissa_mask())
        return Self.bitcast_from_integer(bits | (exponent << Self.mantissa_width()))

    @staticmethod
    def get_mantissa(value: Scalar[Self.dtype]) -> Int:
        """Return the bits of the mantissa of a float.

        Args:
            value: The float.

        Returns:
            The bits.
        """
        return Self.bitcast_to_integer(value) & Self.mantissa_mask()

    @staticmethod
    def get_mantissa_uint(value: Scalar[Self.dtype]) -> Scalar[Self.uint_type]:
        """Return the bits of the mantissa of a float.

        Args:
            value: The float.

        Returns:
            The bits.
        """
        return Scalar[Self.uint_type](Self.get_mantissa(value))

    @staticmethod
    def set_mantissa(value: Scalar[Self.dtype], mantissa: Int) -> Scalar[Self.dtype]:
        """Return a float with another mantissa.

        Args:
            value: The float.
            mantissa: The bits of the mantissa.

        Returns:
            The float with it.
        """
        var bits = Self.bitcast_to_integer(value) & ~Self.mantissa_mask()
        return Self.bitcast_from_integer(bits | mantissa)

    @staticmethod
    def pack(sign: Bool, exponent: Int, mantissa: Int) -> Scalar[Self.dtype]:
        """Make a float of its parts.

        Args:
            sign: Whether it has a minus.
            exponent: The exponent, with the bias.
            mantissa: The bits of the mantissa.

        Returns:
            The float.
        """
        var value = Self.set_exponent(Self.bitcast_from_integer(0), exponent)
        return Self.set_sign(Self.set_mantissa(value, mantissa), sign)


struct FlushDenormals(Defaultable, Movable):
    """Lets tiny numbers be nought in a `with`; this machine keeps them as they are."""

    var state: Int32
    """Nothing that is needed."""

    def __init__(out self):
        """Get ready."""
        self.state = 0

    def __enter__(self):
        """Begin."""
        pass

    def __exit__(self):
        """End."""
        pass
