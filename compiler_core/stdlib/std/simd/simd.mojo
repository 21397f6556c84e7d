"""Numbers, alone and in vectors."""

from std.builtin.device_passable import DevicePassable
from std.collections._interval_element import IntervalElement
from std.builtin._number_text import write_vector, write_vector_repr
from std.format import Writable, Writer
from std.hash import Hashable, Hasher
from std.simd._fast_math import FastMathFlag
from std.sys._endian import Endian
from std.builtin.dtype import (
    _bits_of,
    _has_infinity,
    _is_float,
    _is_integer,
    _is_small_float,
    _is_unsigned,
)
from std.python._scalars import float_of, integer_of, natural_of, number_object
from std.python.conversions import ConvertibleFromPython, ConvertibleToPython
from std.python.python_object import PythonObject
from std.utils.coord import Coord, CoordLike
from std.math._traits import (
    Absable,
    CeilDivable,
    Ceilable,
    DivModable,
    Floorable,
    Powable,
    Roundable,
    Truncable,
)

comptime Scalar[dtype: DType] = SIMD[dtype, 1]
"""A number."""

comptime Int = Scalar[DType.int]
"""A signed integer as wide as an address."""

comptime UInt = Scalar[DType.uint]
"""An unsigned integer as wide as an address."""

comptime Int8 = Scalar[DType.int8]
"""A signed integer of 8 bits."""

comptime UInt8 = Scalar[DType.uint8]
"""An unsigned integer of 8 bits."""

comptime Int16 = Scalar[DType.int16]
"""A signed integer of 16 bits."""

comptime UInt16 = Scalar[DType.uint16]
"""An unsigned integer of 16 bits."""

comptime Int32 = Scalar[DType.int32]
"""A signed integer of 32 bits."""

comptime UInt32 = Scalar[DType.uint32]
"""An unsigned integer of 32 bits."""

comptime Int64 = Scalar[DType.int64]
"""A signed integer of 64 bits."""

comptime UInt64 = Scalar[DType.uint64]
"""An unsigned integer of 64 bits."""

comptime Int128 = Scalar[DType.int128]
"""A signed integer of 128 bits."""

comptime UInt128 = Scalar[DType.uint128]
"""An unsigned integer of 128 bits."""

comptime Int256 = Scalar[DType.int256]
"""A signed integer of 256 bits."""

comptime UInt256 = Scalar[DType.uint256]
"""An unsigned integer of 256 bits."""

comptime Float16 = Scalar[DType.float16]
"""A float of half precision."""

comptime Float32 = Scalar[DType.float32]
"""A float of single precision."""

comptime Float64 = Scalar[DType.float64]
"""A float of double precision."""

comptime BFloat16 = Scalar[DType.bfloat16]
"""A float of 16 bits with the range of single precision."""

comptime Float8_e5m2 = Scalar[DType.float8_e5m2]
"""A float of 8 bits, 5 of them for the exponent."""

comptime Float8_e4m3fn = Scalar[DType.float8_e4m3fn]
"""A float of 8 bits, 4 of them for the exponent, without infinities."""

comptime Float8_e4m3fnuz = Scalar[DType.float8_e4m3fnuz]
"""A float of 8 bits, 4 of them for the exponent, without infinities and minus zero."""

comptime Float8_e5m2fnuz = Scalar[DType.float8_e5m2fnuz]
"""A float of 8 bits, 5 of them for the exponent, without infinities and minus zero."""

comptime Float8_e8m0fnu = Scalar[DType.float8_e8m0fnu]
"""A power of two of 8 bits."""

comptime Float4_e2m1fn = Scalar[DType.float4_e2m1fn]
"""A float of 4 bits, 2 of them for the exponent."""

comptime Byte = UInt8
"""A byte."""

comptime U8x16 = SIMD[DType.uint8, 16]
"""Sixteen bytes."""


@__old_keywords(size=length)
struct SIMD[dtype: DType, length: Int](
    Absable,
    Boolable,
    CeilDivable,
    Ceilable,
    Comparable,
    CoordLike,
    ConvertibleFromPython,
    ConvertibleToPython,
    Defaultable,
    DivModable,
    Floorable,
    Indexer,
    Intable,
    IntervalElement,
    Powable,
    Roundable,
    Sized,
    TrivialRegisterPassable,
    Truncable,
    Hashable,
    Writable,
    DevicePassable,
):
    """A vector of numbers, which the machine handles at once; a number is one of length 1.

    Parameters:
        dtype: What kind of numbers.
        length: How many.
    """

    comptime device_type = SIMD[Self.dtype, Self.length]
    """What a value is on another device."""

    @staticmethod
    def get_type_name() -> String:
        """Return the name of the type, for messages."""
        return String("SIMD[DType.", Self.dtype, ", Int(", Self.length, ")]")

    comptime DTYPE = Self.dtype
    """What kind of numbers it holds."""
    comptime MAX: Self = Self(_max_or_inf[Self.dtype]())
    """The greatest number; of floats infinity."""
    comptime MIN: Self = Self(_min_or_neg_inf[Self.dtype]())
    """The least number; of floats negative infinity."""
    comptime MAX_FINITE: Self = Self(_max_finite[Self.dtype]())
    """The greatest number that is finite."""
    comptime MIN_FINITE: Self = Self(_min_finite[Self.dtype]())
    """The least number that is finite."""

    comptime ParamListType = TypeList.of[Self]
    """Its own type: it has no parts as a coordinate has."""
    comptime _FlatTypes = TypeList.of[Self]
    comptime _Made[other: DType]: CoordLike = Scalar[other]
    comptime static_value: Int = -1
    """It is not known when compiling."""
    comptime is_static_value: Bool = False
    """It is not known when compiling."""
    comptime is_tuple: Bool = False
    """It has no parts as a coordinate has."""
    comptime is_value: Bool = True
    """It is a number and no coordinate."""

    def __init__(out self):
        """Make a vector of noughts."""
        self = Self._of(0)

    def __init__[T: Intable, //](out self: Int, value: T):
        """Turn a value into an integer."""
        self = value.__int__()

    def __init__[T: IntableRaising, //](out self: Int, value: T) raises:
        """Turn a value into an integer if it can be."""
        self = value.__int__()

    def __init__[T: Floatable, //](out self: Float64, value: T):
        """Turn a value into a float."""
        self = value.__float__()

    def __init__[T: FloatableRaising, //](out self: Float64, value: T) raises:
        """Turn a value into a float if it can be."""
        self = value.__float__()

    def __init__[other_dtype: DType, //](out self, value: SIMD[other_dtype, Self.length]):
        """Convert each number of a vector."""
        self = value.cast[Self.dtype]()

    def __init__(out self, value: SIMDLength):
        """Repeat an integer as a number of this kind."""
        self = Self(value.cast[Self.dtype]())

    @always_inline
    def __init__(out self, value: IntLiteral):
        """Repeat an integer of the source, of which the lowest bits are kept."""
        comptime if Self.dtype == DType.uint128 or Self.dtype == DType.uint256:
            var number: UInt256 = value
            self = Self(number.cast[Self.dtype]())
        elif Self.dtype == DType.int128 or Self.dtype == DType.int256:
            var number: Int256 = value
            self = Self(number.cast[Self.dtype]())
        elif Self.dtype.is_floating_point():
            var number: Scalar[Self.dtype] = value
            self = Self(number)
        else:
            var number: SIMDLength = value
            self = Self(number.cast[Self.dtype]())

    @always_inline
    def __init__(out self, value: FloatLiteral):
        """Repeat a float of the source, which no vector of integers takes."""
        var number: Scalar[Self.dtype] = value
        self = Self(number)

    @implicit
    def __init__(out self, value: Scalar[Self.dtype]):
        """Repeat a number."""
        comptime if Self.length == 1:
            self = rebind[Self](value)
        else:
            self = __mlir_op.`pop.simd.splat`[_type=Self](value)

    def __init__(
        out self,
        *elems: Scalar[Self.dtype],
        __list_literal__: NoneType = None,
    ):
        """Take one number for each place."""
        self = Self()
        for i in range(Self.length):
            self[i] = elems[i]

    def __init__(
        out self: SIMD[DType.bool, Self.length],
        first: Int,
        second: Int,
        *others: Int,
    ):
        """Take one integer for each place, of which nought is false.

        Args:
            first: The first.
            second: The second.
            others: The following ones.
        """
        self = SIMD[DType.bool, Self.length]()
        self[0], self[1] = first != 0, second != 0
        for i in range(len(others)):
            self[i + 2] = others[i] != 0

    @implicit
    def __init__(out self: SIMD[DType.bool, Self.length], value: Bool, /):
        """Take a truth value as a vector of one."""
        comptime assert Self.length == 1, "a vector of several takes 'fill=' to repeat a truth value"
        self = SIMD[DType.bool, Self.length](fill=value)

    def __init__(out self: SIMD[DType.bool, Self.length], *, fill: Bool):
        """Repeat a truth value."""
        self = __mlir_op.`pop.simd.splat`[_type=SIMD[DType.bool, Self.length]](fill)

    def __init__(out self, *, mlir_value: Self):
        """Take a vector of the machine."""
        self = mlir_value

    def __init__(out self, *, from_int: Int):
        """Repeat an integer as a number of this kind."""
        self = Self._of(from_int)

    def __init__[
        int_dtype: DType, //
    ](out self, *, from_bits: SIMD[int_dtype, Self.length]):
        """See the bits of integers as numbers of this kind."""
        self = __mlir_op.`pop.bitcast`[_type=Self](from_bits)

    def __init__(out self, *, py: PythonObject) raises:
        """Make numbers of a number of Python."""
        comptime if Self.dtype == DType.bool:
            self = rebind[Self](SIMD[DType.bool, Self.length](fill=py.__bool__()))
        elif Self.dtype.is_floating_point():
            self = Self(float_of(py).cast[Self.dtype]())
        elif Self.dtype.is_unsigned():
            self = Self(natural_of(py).cast[Self.dtype]())
        else:
            self = Self(integer_of(py).cast[Self.dtype]())

    def to_python_object(var self) raises -> PythonObject:
        """Turn a number into one of Python."""
        comptime assert Self.length == 1, "only single numbers have their like in Python"
        return number_object(self[0])

    @staticmethod
    def _of(value: Int) -> Self:
        """Repeat a small integer as a number of this kind."""
        comptime if Self.length == 1:
            return __mlir_op.`pop.cast`[_type=Self](value)
        else:
            return __mlir_op.`pop.simd.splat`[_type=Self](
                __mlir_op.`pop.cast`[_type=Scalar[Self.dtype]](value)
            )

    def cast[target: DType](self) -> SIMD[target, Self.length]:
        """Convert each number to another kind."""
        comptime if Self.dtype == target:
            return rebind[SIMD[target, Self.length]](self)
        elif target == DType.bool:
            return rebind[SIMD[target, Self.length]](self.ne(Self()))
        elif Self.dtype == DType.bool:
            return __mlir_op.`pop.select`[_type=SIMD[target, Self.length]](
                self, SIMD[target, Self.length]._of(1), SIMD[target, Self.length]._of(0)
            )
        else:
            return __mlir_op.`pop.cast`[_type=SIMD[target, Self.length]](self)

    @staticmethod
    def __len__() -> Int:
        """Count the numbers."""
        return Self.length

    def __len__(self) -> Int:
        """Count the numbers."""
        return Self.length

    def __bool__(self) -> Bool:
        """Tell whether any number is not nought; what is no number is as nought."""
        comptime if _is_float[Self.dtype]:
            return any(self.lt(Self()) | self.gt(Self()))
        elif Self.dtype == DType.bool:
            return rebind[SIMD[DType.bool, Self.length]](self).reduce_or()
        else:
            return self != Self()

    def __int__(self) -> Int:
        """Convert a number to an integer."""
        return rebind[Int](self.cast[DType.int]())

    def __float__(self) -> Float64:
        """Convert a number to a float."""
        return rebind[Float64](self.cast[DType.float64]())

    def __mlir_index__(self) -> __mlir_type.index:
        """Convert an integer to an index."""
        return rebind[Int](self.cast[DType.int]())

    def __getitem__(self, idx: Int) -> Scalar[Self.dtype]:
        """Return one of the numbers."""
        comptime if Self.length == 1:
            return rebind[Scalar[Self.dtype]](self)
        else:
            return __mlir_op.`pop.simd.extractelement`[_type=Scalar[Self.dtype]](self, idx)

    def __setitem__(mut self, idx: Int, val: Scalar[Self.dtype]):
        """Replace one of the numbers."""
        comptime if Self.length == 1:
            self = rebind[Self](val)
        else:
            self = __mlir_op.`pop.simd.insertelement`[_type=Self](self, val, idx)

    def __contains__(self, value: Scalar[Self.dtype]) -> Bool:
        """Tell whether a number is among those of the vector."""
        return self.eq(Self(value)).reduce_or()

    def value(self) -> Scalar[Self.dtype]:
        """Return the number of a vector of one."""
        return self[0]

    def select[
        _dtype: DType
    ](
        self,
        true_case: SIMD[_dtype, Self.length],
        false_case: SIMD[_dtype, Self.length],
    ) -> SIMD[_dtype, Self.length]:
        """Choose between numbers, one by one, by truth values."""
        return __mlir_op.`pop.select`[_type=SIMD[_dtype, Self.length]](
            rebind[SIMD[DType.bool, Self.length]](self), true_case, false_case
        )

    def to_bits(self) -> SIMD[_bits_of[Self.dtype], Self.length]:
        """See the bits of the numbers as integers."""
        comptime if Self.dtype == DType.bool:
            return self.cast[_bits_of[Self.dtype]]()
        else:
            return __mlir_op.`pop.bitcast`[_type=SIMD[_bits_of[Self.dtype], Self.length]](self)

    def to_bits[_dtype: DType](self) -> SIMD[_dtype, Self.length]:
        """See the bits of the numbers as integers of some kind."""
        return self.to_bits().cast[_dtype]()

    def clamp(self, lower_bound: Self, upper_bound: Self) -> Self:
        """Return the nearest numbers between bounds."""
        return __mlir_op.`pop.max`(__mlir_op.`pop.min`(self, upper_bound), lower_bound)

    def fma[
        flag: FastMathFlag = FastMathFlag.CONTRACT
    ](self, multiplier: Self, accumulator: Self) -> Self:
        """Multiply, and add to the product."""
        return __mlir_op.`pop.fma`(self, multiplier, accumulator)

    def is_power_of_two(self) -> SIMD[DType.bool, Self.length]:
        """Tell which integers are powers of two."""
        comptime assert _is_integer[Self.dtype], "only integers are powers of two"
        return self.gt(Self()) & (self & (self - Self._of(1))).eq(Self())

    def slice[
        output_width: Int, /, *, offset: Int = 0
    ](self) -> SIMD[Self.dtype, output_width]:
        """Return some of the numbers that stand side by side."""
        var result = SIMD[Self.dtype, output_width]()
        comptime for i in range(output_width):
            result[i] = self[offset + i]
        return result

    def insert[
        width: Int, //, *, offset: Int = 0
    ](self, value: SIMD[Self.dtype, width]) -> Self:
        """Replace some of the numbers that stand side by side."""
        var result = self
        comptime for i in range(width):
            result[offset + i] = value[i]
        return result

    def join(self, other: Self) -> SIMD[Self.dtype, 2 * Self.length]:
        """Put the numbers of another vector behind those of this one."""
        var result = SIMD[Self.dtype, 2 * Self.length]()
        comptime for i in range(Self.length):
            result[i] = self[i]
            result[Self.length + i] = other[i]
        return result

    def interleave(self, other: Self) -> SIMD[Self.dtype, 2 * Self.length]:
        """Put each number of another vector behind one of this."""
        var result = SIMD[Self.dtype, 2 * Self.length]()
        comptime for i in range(Self.length):
            result[2 * i] = self[i]
            result[2 * i + 1] = other[i]
        return result

    def split(
        self,
    ) -> Tuple[SIMD[Self.dtype, Self.length // 2], SIMD[Self.dtype, Self.length // 2]]:
        """Return the first and the second half."""
        comptime half = Self.length // 2
        return (self.slice[half](), self.slice[half, offset=half]())

    def deinterleave(
        self,
    ) -> Tuple[SIMD[Self.dtype, Self.length // 2], SIMD[Self.dtype, Self.length // 2]]:
        """Return the numbers in even and those in odd places."""
        comptime half = Self.length // 2
        var even = SIMD[Self.dtype, half]()
        var odd = SIMD[Self.dtype, half]()
        comptime for i in range(half):
            even[i] = self[2 * i]
            odd[i] = self[2 * i + 1]
        return (even, odd)

    def shuffle[*mask: Int](self) -> Self:
        """Put the numbers into another order, each from the place that the mask gives."""
        var result = self
        comptime for i in range(Self.length):
            result[i] = self[mask[i]]
        return result

    def shuffle[*mask: Int](self, other: Self) -> Self:
        """Pick numbers from this vector and, behind them, another."""
        var result = self
        comptime for i in range(Self.length):
            comptime if mask[i] < Self.length:
                result[i] = self[mask[i]]
            else:
                result[i] = other[mask[i] - Self.length]
        return result

    def reversed(self) -> Self:
        """Turn the order of the numbers around."""
        var result = self
        comptime for i in range(Self.length):
            result[i] = self[Self.length - 1 - i]
        return result

    def rotate_left[shift: Int](self) -> Self:
        """Move every number towards the first place, and those that fall out to the end."""
        var result = self
        comptime for i in range(Self.length):
            result[i] = self[(i + shift + Self.length) % Self.length]
        return result

    def rotate_right[shift: Int](self) -> Self:
        """Move every number towards the last place, and those that fall out to the start."""
        return self.rotate_left[-shift]()

    def shift_left[shift: Int](self) -> Self:
        """Move every number towards the first place; noughts follow."""
        var result = Self()
        comptime for i in range(Self.length - shift):
            result[i] = self[i + shift]
        return result

    def shift_right[shift: Int](self) -> Self:
        """Move every number towards the last place; noughts stand before."""
        var result = Self()
        comptime for i in range(Self.length - shift):
            result[i + shift] = self[i]
        return result

    def reduce[
        F: def[width: Int](SIMD[Self.dtype, width], SIMD[Self.dtype, width]) -> SIMD[
            Self.dtype, width
        ],
        //,
        size_out: Int = 1,
    ](self, func: F) -> SIMD[Self.dtype, size_out]:
        """Fold the halves with each other until there are few enough numbers."""
        comptime if Self.length <= size_out:
            return rebind[SIMD[Self.dtype, size_out]](self)
        else:
            var halves = self.split()
            return func[Self.length // 2](halves[0], halves[1]).reduce[size_out=size_out](func)

    def reduce[
        func: def[width: Int](SIMD[Self.dtype, width], SIMD[Self.dtype, width]) capturing -> SIMD[
            Self.dtype, width
        ],
        size_out: Int = 1,
    ](self) -> SIMD[Self.dtype, size_out]:
        """Fold the halves with each other until there are few enough numbers."""
        comptime if Self.length <= size_out:
            return rebind[SIMD[Self.dtype, size_out]](self)
        else:
            var halves = self.split()
            return func[Self.length // 2](halves[0], halves[1]).reduce[func, size_out]()

    def reduce_add[size_out: Int = 1](self) -> SIMD[Self.dtype, size_out]:
        """Return the sum."""
        comptime if Self.length <= size_out:
            return rebind[SIMD[Self.dtype, size_out]](self)
        elif size_out == 1:
            return __mlir_op.`pop.simd.reduce_add`[_type=SIMD[Self.dtype, size_out]](self)
        else:
            var halves = self.split()
            return (halves[0] + halves[1]).reduce_add[size_out]()

    def reduce_mul[size_out: Int = 1](self) -> SIMD[Self.dtype, size_out]:
        """Return the product."""
        comptime if Self.length <= size_out:
            return rebind[SIMD[Self.dtype, size_out]](self)
        elif size_out == 1:
            return __mlir_op.`pop.simd.reduce_mul`[_type=SIMD[Self.dtype, size_out]](self)
        else:
            var halves = self.split()
            return (halves[0] * halves[1]).reduce_mul[size_out]()

    def reduce_max[size_out: Int = 1](self) -> SIMD[Self.dtype, size_out]:
        """Return the greatest number."""
        comptime if Self.length <= size_out:
            return rebind[SIMD[Self.dtype, size_out]](self)
        elif size_out == 1:
            return __mlir_op.`pop.simd.reduce_max`[_type=SIMD[Self.dtype, size_out]](self)
        else:
            var halves = self.split()
            return __mlir_op.`pop.max`(halves[0], halves[1]).reduce_max[size_out]()

    def reduce_min[size_out: Int = 1](self) -> SIMD[Self.dtype, size_out]:
        """Return the least number."""
        comptime if Self.length <= size_out:
            return rebind[SIMD[Self.dtype, size_out]](self)
        elif size_out == 1:
            return __mlir_op.`pop.simd.reduce_min`[_type=SIMD[Self.dtype, size_out]](self)
        else:
            var halves = self.split()
            return __mlir_op.`pop.min`(halves[0], halves[1]).reduce_min[size_out]()

    def reduce_and[size_out: Int = 1](self) -> SIMD[Self.dtype, size_out]:
        """Return the bits that all numbers have."""
        comptime assert not _is_float[Self.dtype], "bits are those of integers and of Bool"
        comptime if Self.length <= size_out:
            return rebind[SIMD[Self.dtype, size_out]](self)
        elif size_out == 1:
            return __mlir_op.`pop.simd.reduce_and`[_type=SIMD[Self.dtype, size_out]](self)
        else:
            var halves = self.split()
            return (halves[0] & halves[1]).reduce_and[size_out]()

    def reduce_or[size_out: Int = 1](self) -> SIMD[Self.dtype, size_out]:
        """Return the bits that any number has."""
        comptime assert not _is_float[Self.dtype], "bits are those of integers and of Bool"
        comptime if Self.length <= size_out:
            return rebind[SIMD[Self.dtype, size_out]](self)
        elif size_out == 1:
            return __mlir_op.`pop.simd.reduce_or`[_type=SIMD[Self.dtype, size_out]](self)
        else:
            var halves = self.split()
            return (halves[0] | halves[1]).reduce_or[size_out]()

    def reduce_bit_count(self) -> Int:
        """Count the bits that are set in all numbers."""
        comptime assert not _is_float[Self.dtype], "bits are those of integers and of Bool"
        comptime if Self.dtype == DType.bool:
            return Int(self.cast[DType.uint8]().reduce_add())
        else:
            return Int(
                __mlir_op.`llvm.intr.ctpop`(self).cast[DType.int]().reduce_add()
            )

    def sum(self) -> Scalar[Self.dtype]:
        """Return the sum."""
        return self.reduce_add()

    def tuple(var self) -> Coord[*Self.ParamListType]:
        """Fail, for it has no parts as a coordinate has."""
        comptime assert False, "a number has no parts"
        return Coord[*Self.ParamListType](self)

    def _at[
        Stride: CoordLike, other: DType
    ](self, number: Int, stride: Stride) -> Scalar[other]:
        return Scalar[other]((number // stride._multiplied()) % Int(self._refine_first()))

    def _refine_first(self) -> Scalar[Self.dtype]:
        return self[0]

    def product(self) -> Scalar[Self.dtype]:
        """Return the product."""
        return self.reduce_mul()

    def __abs__(self) -> Self:
        """Return the numbers without their signs."""
        comptime if _is_unsigned[Self.dtype] or Self.dtype == DType.bool:
            return self
        else:
            return __mlir_op.`pop.abs`(self)

    def __floor__(self) -> Self:
        """Round down."""
        comptime if _is_float[Self.dtype]:
            return __mlir_op.`pop.floor`(self)
        else:
            return self

    def __ceil__(self) -> Self:
        """Round up."""
        comptime if _is_float[Self.dtype]:
            return __mlir_op.`pop.ceil`(self)
        else:
            return self

    def __trunc__(self) -> Self:
        """Round toward nought."""
        comptime if _is_float[Self.dtype]:
            return __mlir_op.`pop.trunc`(self)
        else:
            return self

    def __round__(self) -> Self:
        """Round to the nearest integer, to an even one if there are two."""
        comptime if _is_float[Self.dtype]:
            return __mlir_op.`pop.round`(self)
        else:
            return self

    def __round__(self, ndigits: Int) -> Self:
        """Round to a number of digits behind the point; integers down."""
        var scale = Self._of(10)._power(ndigits if ndigits >= 0 else -ndigits)
        comptime if _is_float[Self.dtype]:
            if ndigits >= 0:
                var result = __mlir_op.`pop.round`(self * scale) / scale
                # Beyond the range there is nothing to round.
                return result if result - result == Self() else self
            return __mlir_op.`pop.round`(self / scale) * scale
        else:
            return self if ndigits >= 0 else self - self % scale

    def __ceildiv__(self, denominator: Self) -> Self:
        """Divide and round up."""
        comptime if _is_unsigned[Self.dtype]:
            # What is left of one less; nothing negative can help here.
            return (self // denominator) + (self % denominator).ne(Self(0)).cast[Self.dtype]()
        else:
            return -(self // -denominator)

    def __divmod__(self, denominator: Self) -> Tuple[Self, Self]:
        """Divide and round down; return the quotient and what is left."""
        return (self // denominator, self % denominator)

    def _power(self, exp: Int) -> Self:
        """Raise to a power that is an integer."""
        if exp < 0:
            comptime if _is_float[Self.dtype]:
                return Self._of(1) / self._power(-exp)
            else:
                return Self()
        var result = Self._of(1)
        var base = self
        var left = exp
        while left > 0:
            if left & 1 != 0:
                result = result * base
            left = left >> 1
            if left > 0:
                base = base * base
        return result

    def __pow__(self, exp: Self) -> Self:
        """Raise each number to a power."""
        comptime assert Self.dtype != DType.bool, "Bool does not count as a number"
        comptime if Self.dtype == DType.float64 or Self.dtype == DType.float32:
            return __mlir_op.`llvm.intr.pow`(self, exp)
        elif _is_float[Self.dtype]:
            return (
                self.cast[DType.float32]() ** exp.cast[DType.float32]()
            ).cast[Self.dtype]()
        elif Self.length == 1:
            return self._power(Int(exp))
        else:
            var result = self
            for i in range(Self.length):
                result[i] = self[i]._power(Int(exp[i]))
            return result

    def __pow__[exp_dtype: DType, //](self, exp: Scalar[exp_dtype]) -> Self:
        """Raise each number to the same power."""
        comptime if _is_float[exp_dtype]:
            return self ** Self(exp.cast[Self.dtype]())
        else:
            return self._power(Int(exp))

    def __rpow__(self, base: Self) -> Self:
        """Raise another number to each power."""
        return base**self

    def __ipow__(mut self, rhs: Int):
        """Raise to a power in place."""
        self = self**rhs

    comptime _SIZE = Self.length * Self.dtype._bits() // 8

    def as_bytes[*, endian: Endian = Endian.native()](self) -> Array[UInt8, Self._SIZE]:
        """Return the bytes of the numbers.

        Parameters:
            endian: In which order.

        Returns:
            The bytes.
        """
        var result = Array[UInt8, Self._SIZE](uninitialized=True)
        __mlir_op.`pop.store`[alignment=1](self.to_endian[endian](), result._raw(0))
        return result^

    @deprecated("use 'endian=' instead")
    def as_bytes[*, big_endian: Bool](self) -> Array[UInt8, Self._SIZE]:
        """Return the bytes of the numbers."""
        return self.as_bytes[endian=Endian.big if big_endian else Endian.little]()

    @deprecated("use 'endian=' instead")
    @staticmethod
    def from_bytes[*, big_endian: Bool](bytes: Array[UInt8, Self._SIZE]) -> Self:
        """Make numbers of their bytes."""
        return Self.from_bytes[endian=Endian.big if big_endian else Endian.little](bytes)

    @staticmethod
    def from_bytes[*, endian: Endian = Endian.native()](bytes: Array[UInt8, Self._SIZE]) -> Self:
        """Make numbers of their bytes.

        Parameters:
            endian: In which order these are.

        Args:
            bytes: The bytes.

        Returns:
            The numbers.
        """
        return Self.from_endian[endian](
            __mlir_op.`pop.load`[_type=Self, alignment=1](
                __mlir_op.`pop.pointer.bitcast`[_type=__mlir_type[`!kgen.pointer<`, Self, `>`]](
                    bytes._raw(0)
                )
            )
        )

    def to_endian[endian: Endian](self) -> Self:
        """Put the bytes of every number into an order.

        Parameters:
            endian: The order.

        Returns:
            The numbers that the bytes in that order are here.
        """
        comptime if endian == Endian.native() or Self.dtype._bits() == 8:
            return self
        else:
            var bytes = Array[UInt8, Self._SIZE](uninitialized=True)
            __mlir_op.`pop.store`[alignment=1](self, bytes._raw(0))
            var turned = Array[UInt8, Self._SIZE](uninitialized=True)
            comptime width = Self.dtype._bits() // 8
            for i in range(Self.length):
                for j in range(width):
                    turned.unsafe_get(i * width + j) = bytes.unsafe_get(
                        i * width + width - 1 - j
                    )
            return __mlir_op.`pop.load`[_type=Self, alignment=1](
                __mlir_op.`pop.pointer.bitcast`[_type=__mlir_type[`!kgen.pointer<`, Self, `>`]](
                    turned._raw(0)
                )
            )

    @staticmethod
    def from_endian[endian: Endian](value: Self) -> Self:
        """Take numbers whose bytes are in an order.

        Parameters:
            endian: The order.

        Args:
            value: The numbers that the bytes in that order are here.

        Returns:
            The numbers.
        """
        return value.to_endian[endian]()

    def write_padded[W: Writer](self, mut writer: W, width: Int) where Self.dtype.is_integral():
        """Write a number behind as many spaces as make it so wide.

        Parameters:
            W: What it is written to.

        Args:
            writer: Where to.
            width: How wide.
        """
        var text = String(self)
        for _ in range(width - text.byte_length()):
            writer.write_string(" ")
        writer.write_string(text)

    def eq(self, rhs: Self) -> SIMD[DType.bool, Self.length]:
        """Tell which numbers are equal, one by one."""
        return __mlir_op.`pop.cmp`[
            pred=__mlir_attr.`#pop<cmp_pred<eq>>`, _type=SIMD[DType.bool, Self.length]
        ](self, rhs)

    def ne(self, rhs: Self) -> SIMD[DType.bool, Self.length]:
        """Tell which numbers differ, one by one."""
        return __mlir_op.`pop.cmp`[
            pred=__mlir_attr.`#pop<cmp_pred<ne>>`, _type=SIMD[DType.bool, Self.length]
        ](self, rhs)

    def lt(self, rhs: Self) -> SIMD[DType.bool, Self.length]:
        """Tell which numbers are less, one by one."""
        return __mlir_op.`pop.cmp`[
            pred=__mlir_attr.`#pop<cmp_pred<lt>>`, _type=SIMD[DType.bool, Self.length]
        ](self, rhs)

    def le(self, rhs: Self) -> SIMD[DType.bool, Self.length]:
        """Tell which numbers are not greater, one by one."""
        return __mlir_op.`pop.cmp`[
            pred=__mlir_attr.`#pop<cmp_pred<le>>`, _type=SIMD[DType.bool, Self.length]
        ](self, rhs)

    def gt(self, rhs: Self) -> SIMD[DType.bool, Self.length]:
        """Tell which numbers are greater, one by one."""
        return __mlir_op.`pop.cmp`[
            pred=__mlir_attr.`#pop<cmp_pred<gt>>`, _type=SIMD[DType.bool, Self.length]
        ](self, rhs)

    def ge(self, rhs: Self) -> SIMD[DType.bool, Self.length]:
        """Tell which numbers are not less, one by one."""
        return __mlir_op.`pop.cmp`[
            pred=__mlir_attr.`#pop<cmp_pred<ge>>`, _type=SIMD[DType.bool, Self.length]
        ](self, rhs)

    def __eq__(self, rhs: Self, /) -> Bool:
        """Tell whether all numbers are equal."""
        comptime if Self.length == 1:
            return __mlir_op.`pop.cmp`[pred=__mlir_attr.`#pop<cmp_pred<eq>>`, _type=Bool](self, rhs)
        else:
            return __mlir_op.`pop.simd.reduce_and`[_type=Bool](self.eq(rhs))

    def __ne__(self, rhs: Self, /) -> Bool:
        """Tell whether any numbers differ."""
        comptime if Self.length == 1:
            return __mlir_op.`pop.cmp`[pred=__mlir_attr.`#pop<cmp_pred<ne>>`, _type=Bool](self, rhs)
        else:
            return __mlir_op.`pop.simd.reduce_or`[_type=Bool](self.ne(rhs))

    def __lt__(self, rhs: Self) -> Bool:
        """Tell whether a number is less."""
        comptime assert Self.length == 1, "only single numbers are in order; `lt` tells it of each in a vector"
        return __mlir_op.`pop.cmp`[pred=__mlir_attr.`#pop<cmp_pred<lt>>`, _type=Bool](self, rhs)

    def __le__(self, rhs: Self) -> Bool:
        """Tell whether a number is not greater."""
        comptime assert Self.length == 1, "only single numbers are in order; `le` tells it of each in a vector"
        return __mlir_op.`pop.cmp`[pred=__mlir_attr.`#pop<cmp_pred<le>>`, _type=Bool](self, rhs)

    def __gt__(self, rhs: Self) -> Bool:
        """Tell whether a number is greater."""
        comptime assert Self.length == 1, "only single numbers are in order; `gt` tells it of each in a vector"
        return __mlir_op.`pop.cmp`[pred=__mlir_attr.`#pop<cmp_pred<gt>>`, _type=Bool](self, rhs)

    def __ge__(self, rhs: Self) -> Bool:
        """Tell whether a number is not less."""
        comptime assert Self.length == 1, "only single numbers are in order; `ge` tells it of each in a vector"
        return __mlir_op.`pop.cmp`[pred=__mlir_attr.`#pop<cmp_pred<ge>>`, _type=Bool](self, rhs)

    def __pos__(self) -> Self:
        """Return the value itself."""
        return self

    def __neg__(self) -> Self:
        """Negate."""
        comptime assert Self.dtype != DType.bool, "Bool does not count as a number"
        return __mlir_op.`pop.neg`(self)

    def __invert__(self) -> Self:
        """Turn around every bit."""
        comptime assert not _is_float[Self.dtype], "bits are those of integers and of Bool"
        return __mlir_op.`pop.not`(self)

    def __add__(self, rhs: Self) -> Self:
        """Add."""
        comptime assert Self.dtype != DType.bool, "Bool does not count as a number"
        return __mlir_op.`pop.add`(self, rhs)

    def __sub__(self, rhs: Self) -> Self:
        """Subtract."""
        comptime assert Self.dtype != DType.bool, "Bool does not count as a number"
        return __mlir_op.`pop.sub`(self, rhs)

    def __mul__(self, rhs: Self) -> Self:
        """Multiply."""
        comptime assert Self.dtype != DType.bool, "Bool does not count as a number"
        return __mlir_op.`pop.mul`(self, rhs)

    def __and__(self, rhs: Self) -> Self:
        """Keep the bits that both have."""
        comptime assert not _is_float[Self.dtype], "bits are those of integers and of Bool"
        return __mlir_op.`pop.and`(self, rhs)

    def __or__(self, rhs: Self) -> Self:
        """Keep the bits that one has."""
        comptime assert not _is_float[Self.dtype], "bits are those of integers and of Bool"
        return __mlir_op.`pop.or`(self, rhs)

    def __xor__(self, rhs: Self) -> Self:
        """Keep the bits that exactly one has."""
        comptime assert not _is_float[Self.dtype], "bits are those of integers and of Bool"
        return __mlir_op.`pop.xor`(self, rhs)

    def __lshift__(self, rhs: Self) -> Self:
        """Shift the bits to the left."""
        comptime assert _is_integer[Self.dtype], "only integers are shifted"
        return __mlir_op.`pop.shl`(self, rhs)

    def __rshift__(self, rhs: Self) -> Self:
        """Shift the bits to the right."""
        comptime assert _is_integer[Self.dtype], "only integers are shifted"
        return __mlir_op.`pop.shr`(self, rhs)

    def __truediv__(self, rhs: Self) -> Self:
        """Divide; integers are rounded toward nought, and dividing these by nought gives nought."""
        comptime assert Self.dtype != DType.bool, "Bool does not count as a number"
        comptime if _is_float[Self.dtype]:
            return __mlir_op.`pop.div`(self, rhs)
        elif Self.length == 1:
            if rhs == Self():
                return Self()
            comptime if not _is_unsigned[Self.dtype]:
                # The least number divided by -1 is beyond the greatest: it wraps.
                if rhs == Self._of(-1):
                    return -self
            return __mlir_op.`pop.div`(self, rhs)
        else:
            var result = self
            for i in range(Self.length):
                result[i] = self[i].__truediv__(rhs[i])
            return result

    def __floordiv__(self, rhs: Self) -> Self:
        """Divide and round down; dividing an integer by nought gives nought."""
        comptime assert Self.dtype != DType.bool, "Bool does not count as a number"
        comptime if _is_float[Self.dtype]:
            return __mlir_op.`pop.floordiv`(self, rhs)
        elif Self.length == 1:
            if rhs == Self():
                return Self()
            comptime if not _is_unsigned[Self.dtype]:
                # The least number divided by -1 is beyond the greatest: it wraps.
                if rhs == Self._of(-1):
                    return -self
            return __mlir_op.`pop.floordiv`(self, rhs)
        else:
            var result = self
            for i in range(Self.length):
                result[i] = self[i].__floordiv__(rhs[i])
            return result

    def __mod__(self, rhs: Self) -> Self:
        """Return what is left by dividing and rounding down; of integers by nought, nought."""
        comptime assert Self.dtype != DType.bool, "Bool does not count as a number"
        comptime if _is_float[Self.dtype]:
            var quotient = (self / rhs).__trunc__()
            var rest: Self
            comptime if Self.dtype == DType.bfloat16:
                # Its steps are those of 32 bits, which are rounded once, at the end.
                rest = quotient.fma(-rhs, self)
            else:
                rest = self - quotient * rhs
            var apart = rest.ne(Self()) & self.lt(Self()).ne(rhs.lt(Self()))
            return apart.select(rest + rhs, rest)
        elif Self.length == 1:
            if rhs == Self():
                return Self()
            comptime if _is_unsigned[Self.dtype]:
                return __mlir_op.`pop.rem`(self, rhs)
            # Dividing the least number by -1 is beyond the greatest, but nothing is left.
            if rhs == Self._of(-1):
                return Self()
            var rest = __mlir_op.`pop.rem`(self, rhs)
            var apart = rest.ne(Self()) & (rest ^ rhs).lt(Self())
            return apart.select(rest + rhs, rest)
        else:
            return rhs.eq(Self()).select(Self(), self - self // rhs * rhs)

    def __radd__(self, value: Self) -> Self:
        """Do the same the other way round."""
        return value + self

    def __rsub__(self, value: Self) -> Self:
        """Do the same the other way round."""
        return value - self

    def __rmul__(self, value: Self) -> Self:
        """Do the same the other way round."""
        return value * self

    def __rtruediv__(self, value: Self) -> Self:
        """Do the same the other way round."""
        return value / self

    def __rfloordiv__(self, value: Self) -> Self:
        """Do the same the other way round."""
        return value // self

    def __rmod__(self, value: Self) -> Self:
        """Do the same the other way round."""
        return value % self

    def __rand__(self, value: Self) -> Self:
        """Do the same the other way round."""
        return value & self

    def __ror__(self, value: Self) -> Self:
        """Do the same the other way round."""
        return value | self

    def __rxor__(self, value: Self) -> Self:
        """Do the same the other way round."""
        return value ^ self

    def __rlshift__(self, value: Self) -> Self:
        """Do the same the other way round."""
        return value << self

    def __rrshift__(self, value: Self) -> Self:
        """Do the same the other way round."""
        return value >> self

    def __iadd__(mut self, rhs: Self):
        """Do the same in place."""
        self = self + rhs

    def __isub__(mut self, rhs: Self):
        """Do the same in place."""
        self = self - rhs

    def __imul__(mut self, rhs: Self):
        """Do the same in place."""
        self = self * rhs

    def __itruediv__(mut self, rhs: Self):
        """Do the same in place."""
        self = self / rhs

    def __ifloordiv__(mut self, rhs: Self):
        """Do the same in place."""
        self = self // rhs

    def __imod__(mut self, rhs: Self):
        """Do the same in place."""
        self = self % rhs

    def __iand__(mut self, rhs: Self):
        """Do the same in place."""
        self = self & rhs

    def __ior__(mut self, rhs: Self):
        """Do the same in place."""
        self = self | rhs

    def __ixor__(mut self, rhs: Self):
        """Do the same in place."""
        self = self ^ rhs

    def __ilshift__(mut self, rhs: Self):
        """Do the same in place."""
        self = self << rhs

    def __irshift__(mut self, rhs: Self):
        """Do the same in place."""
        self = self >> rhs

    def write_to(self, mut writer: Some[Writer]):
        """Write the number, or the numbers in brackets."""
        write_vector(self, writer)

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the numbers with their type."""
        write_vector_repr(self, writer)

    def __hash__[H: Hasher](self, mut hasher: H):
        """Feed the numbers to a hasher."""
        hasher._update_with_simd(self)


def _max_or_inf[dtype: DType]() -> Scalar[dtype]:
    comptime if _has_infinity[dtype]:
        return Scalar[dtype]._of(1) / Scalar[dtype]._of(0)
    else:
        return _max_finite[dtype]()


def _min_or_neg_inf[dtype: DType]() -> Scalar[dtype]:
    comptime if _has_infinity[dtype]:
        return Scalar[dtype]._of(-1) / Scalar[dtype]._of(0)
    else:
        return _min_finite[dtype]()


def _max_finite[dtype: DType]() -> Scalar[dtype]:
    comptime if dtype == DType.bool:
        return Scalar[dtype]._of(1)
    elif dtype == DType.float64:
        return Scalar[dtype](from_bits=UInt64(0x7FEFFFFFFFFFFFFF))
    elif dtype == DType.float32:
        return Scalar[dtype](from_bits=UInt32(0x7F7FFFFF))
    elif dtype == DType.float16:
        return Scalar[dtype](from_bits=UInt16(0x7BFF))
    elif dtype == DType.bfloat16:
        return Scalar[dtype](from_bits=UInt16(0x7F7F))
    elif dtype == DType.float8_e5m2:
        return Scalar[dtype](from_bits=UInt8(0x7B))
    elif dtype == DType.float8_e4m3fn:
        return Scalar[dtype](from_bits=UInt8(0x7E))
    elif dtype == DType.float8_e4m3fnuz or dtype == DType.float8_e5m2fnuz:
        return Scalar[dtype](from_bits=UInt8(0x7F))
    elif dtype == DType.float8_e3m4:
        return Scalar[dtype](from_bits=UInt8(0x6F))
    elif dtype == DType.float8_e8m0fnu:
        return Scalar[dtype](from_bits=UInt8(0xFE))
    elif dtype == DType.float4_e2m1fn:
        return Scalar[dtype](from_bits=UInt8(0x07))
    elif _is_small_float[dtype]:
        return Scalar[dtype](from_bits=UInt8(0x1F))
    elif _is_unsigned[dtype]:
        return ~Scalar[dtype]._of(0)
    else:
        return ~_min_finite[dtype]()


def _min_finite[dtype: DType]() -> Scalar[dtype]:
    comptime if dtype == DType.float8_e8m0fnu:
        return Scalar[dtype](from_bits=UInt8(0))
    elif _is_float[dtype]:
        return -_max_finite[dtype]()
    elif not _is_unsigned[dtype] and dtype != DType.bool:
        return Scalar[dtype]._of(1) << Scalar[dtype]._of(dtype._bits() - 1)
    else:
        return Scalar[dtype]._of(0)
