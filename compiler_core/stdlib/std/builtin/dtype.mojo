"""What kinds of numbers there are."""

from std.builtin._number_text import dtype_text
from std.format import Writable, Writer
from std.hash import Hashable, Hasher



struct DType(Equatable, TrivialRegisterPassable, Hashable, Writable):
    """A kind of number; its value is a tag, the position in the list below."""

    comptime bool: DType = ...
    """Truth values."""
    comptime int: DType = ...
    """Signed integers as wide as an address."""
    comptime uint: DType = ...
    """Unsigned integers as wide as an address."""
    comptime int8: DType = ...
    """Signed integers of 8 bits."""
    comptime int16: DType = ...
    """Signed integers of 16 bits."""
    comptime int32: DType = ...
    """Signed integers of 32 bits."""
    comptime int64: DType = ...
    """Signed integers of 64 bits."""
    comptime int128: DType = ...
    """Signed integers of 128 bits."""
    comptime int256: DType = ...
    """Signed integers of 256 bits."""
    comptime uint8: DType = ...
    """Unsigned integers of 8 bits."""
    comptime uint16: DType = ...
    """Unsigned integers of 16 bits."""
    comptime uint32: DType = ...
    """Unsigned integers of 32 bits."""
    comptime uint64: DType = ...
    """Unsigned integers of 64 bits."""
    comptime uint128: DType = ...
    """Unsigned integers of 128 bits."""
    comptime uint256: DType = ...
    """Unsigned integers of 256 bits."""
    comptime float16: DType = ...
    """Floats of half precision."""
    comptime float32: DType = ...
    """Floats of single precision."""
    comptime float64: DType = ...
    """Floats of double precision."""
    comptime bfloat16: DType = ...
    """Floats of 16 bits with the range of single precision."""
    comptime float8_e5m2: DType = ...
    """Floats of 8 bits, 5 of them for the exponent."""
    comptime float8_e4m3fn: DType = ...
    """Floats of 8 bits, 4 of them for the exponent, without infinities."""
    comptime float8_e4m3fnuz: DType = ...
    """Floats of 8 bits, 4 of them for the exponent, without infinities and minus zero."""
    comptime float8_e5m2fnuz: DType = ...
    """Floats of 8 bits, 5 of them for the exponent, without infinities and minus zero."""
    comptime float8_e8m0fnu: DType = ...
    """Powers of two of 8 bits."""
    comptime float4_e2m1fn: DType = ...
    """Floats of 4 bits, 2 of them for the exponent."""
    comptime float8_e3m4: DType = ...
    """Floats of 8 bits, 3 of them for the exponent."""
    comptime float6_e2m3fn: DType = ...
    """Floats of 6 bits, 2 of them for the exponent."""
    comptime float6_e3m2fn: DType = ...
    """Floats of 6 bits, 3 of them for the exponent."""

    def __init__(out self, *, mlir_value: Self):
        """Take a kind of number as the core has it."""
        self = mlir_value

    def get_value(self) -> Self:
        """Return the kind of number as the core has it."""
        return self

    def _tag(self) -> UInt8:
        """Return the number that stands for the kind."""
        return __mlir_op.`pop.bitcast`[_type=UInt8](self)

    @staticmethod
    def _from_str(name: StringSpan[_]) -> DType:
        """Find a kind of number by its name; with an unknown one it is that of truth values."""
        for tag in range(28):
            var found = __mlir_op.`pop.bitcast`[_type=DType](UInt8(tag))
            if String(found) == name:
                return found
        return DType.bool

    def __eq__(self, rhs: Self, /) -> Bool:
        """Tell whether two kinds are the same."""
        return self._tag() == rhs._tag()

    def __ne__(self, rhs: Self, /) -> Bool:
        """Tell whether two kinds differ."""
        return self._tag() != rhs._tag()

    def __is__(self, rhs: Self) -> Bool:
        """Tell whether two kinds are the same."""
        return self._tag() == rhs._tag()

    def __isnot__(self, rhs: Self) -> Bool:
        """Tell whether two kinds differ."""
        return self._tag() != rhs._tag()

    def is_integral(self) -> Bool:
        """Tell whether it is a kind of integers; truth values are none."""
        var tag = self._tag()
        return tag >= 1 and tag <= 14

    def is_signed(self) -> Bool:
        """Tell whether there are negative numbers of the kind."""
        var tag = self._tag()
        return tag == 1 or (tag >= 3 and tag <= 8) or tag >= 15

    def is_unsigned(self) -> Bool:
        """Tell whether it is a kind of integers without negative ones."""
        var tag = self._tag()
        return tag == 2 or (tag >= 9 and tag <= 14)

    def is_floating_point(self) -> Bool:
        """Tell whether it is a kind of floats."""
        return self._tag() >= 15

    def is_float8(self) -> Bool:
        """Tell whether it is a kind of floats of 8 bits."""
        var tag = self._tag()
        return tag >= 19 and tag <= 23 or tag == 25

    def is_half_float(self) -> Bool:
        """Tell whether it is a kind of floats of 16 bits."""
        var tag = self._tag()
        return tag == 15 or tag == 18

    def is_numeric(self) -> Bool:
        """Tell whether it is a kind of integers or floats."""
        return self._tag() >= 1

    def _bits(self) -> Int:
        """Return how many bits a number of the kind has; a truth value counts as 8."""
        var tag = self._tag()
        if tag == 0 or tag >= 19:
            return 8
        if tag <= 2 or tag == 17:
            return 64
        if tag <= 8:
            return 8 << Int(tag - 3)
        if tag <= 14:
            return 8 << Int(tag - 9)
        if tag == 16:
            return 32
        return 16

    @staticmethod
    def mantissa_width[dtype: Self]() -> Int:
        """Return how many bits of the mantissa of a float are stored."""
        var tag = dtype._tag()
        if tag == 15:
            return 10
        if tag == 16:
            return 23
        if tag == 17:
            return 52
        if tag == 18:
            return 7
        return 2 if tag == 19 else 3

    @staticmethod
    def exponent_width[dtype: Self]() -> Int:
        """Return how many bits the exponent of a float has."""
        return dtype._bits() - 1 - DType.mantissa_width[dtype]()

    @staticmethod
    def max_exponent[dtype: Self]() -> Int:
        """Return the exponent of the least power of two beyond all finite floats."""
        return 1 << (DType.exponent_width[dtype]() - 1)

    @staticmethod
    def exponent_bias[dtype: Self]() -> Int:
        """Return what is added to the exponent of a float to store it."""
        return (1 << (DType.exponent_width[dtype]() - 1)) - 1

    def write_to(self, mut writer: Some[Writer]):
        """Write the name."""
        writer.write_string(dtype_text(self))

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the name as in a program."""
        writer.write_string("DType.")
        writer.write_string(dtype_text(self))

    def __hash__[H: Hasher](self, mut hasher: H):
        """Feed the kind to a hasher."""
        hasher._update_with_simd(self._tag())


comptime _is_small_float[dtype: DType]: Bool = (
    dtype == DType.float8_e5m2
    or dtype == DType.float8_e4m3fn
    or dtype == DType.float8_e4m3fnuz
    or dtype == DType.float8_e5m2fnuz
    or dtype == DType.float8_e8m0fnu
    or dtype == DType.float4_e2m1fn
    or dtype == DType.float8_e3m4
    or dtype == DType.float6_e2m3fn
    or dtype == DType.float6_e3m2fn
)
comptime _is_float[dtype: DType]: Bool = (
    dtype == DType.float64
    or dtype == DType.float32
    or dtype == DType.float16
    or dtype == DType.bfloat16
    or _is_small_float[dtype]
)
comptime _is_integer[dtype: DType]: Bool = not _is_float[dtype] and dtype != DType.bool
comptime _has_infinity[dtype: DType]: Bool = (
    dtype == DType.float64
    or dtype == DType.float32
    or dtype == DType.float16
    or dtype == DType.bfloat16
    or dtype == DType.float8_e5m2
    or dtype == DType.float8_e3m4
)
comptime _is_unsigned[dtype: DType]: Bool = (
    dtype == DType.uint
    or dtype == DType.uint8
    or dtype == DType.uint16
    or dtype == DType.uint32
    or dtype == DType.uint64
    or dtype == DType.uint128
    or dtype == DType.uint256
)
comptime _bits_of[dtype: DType]: DType = (
    DType.uint8 if dtype == DType.bool or dtype == DType.int8 or dtype == DType.uint8
    or _is_small_float[dtype] else (
        DType.uint16 if dtype == DType.int16 or dtype == DType.uint16
        or dtype == DType.float16 or dtype == DType.bfloat16 else (
            DType.uint32 if dtype == DType.int32 or dtype == DType.uint32
            or dtype == DType.float32 else (
                DType.uint128 if dtype == DType.int128 or dtype == DType.uint128 else (
                    DType.uint256 if dtype == DType.int256 or dtype == DType.uint256
                    else DType.uint64
                )
            )
        )
    )
)
