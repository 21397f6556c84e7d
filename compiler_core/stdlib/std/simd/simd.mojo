"""Numbers, alone and in vectors."""

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

comptime Byte = UInt8
"""A byte."""

comptime U8x16 = SIMD[DType.uint8, 16]
"""Sixteen bytes."""


struct SIMD[dtype: DType, length: Int](
    Boolable,
    Comparable,
    Defaultable,
    Indexer,
    Intable,
    Sized,
    TrivialRegisterPassable,
):
    """A vector of numbers, which the machine handles at once; a number is one of length 1."""

    comptime DTYPE = Self.dtype
    """What kind of numbers it holds."""

    def __init__(out self):
        """Make a vector of noughts."""
        self = Self._of(0)

    def __init__[T: Intable, //](out self: Int, value: T, /):
        """Turn a value into an integer."""
        self = value.__int__()

    def __init__[T: IntableRaising, //](out self: Int, value: T, /) raises:
        """Turn a value into an integer if it can be."""
        self = value.__int__()

    def __init__[T: Floatable, //](out self: Float64, value: T, /):
        """Turn a value into a float."""
        self = value.__float__()

    def __init__[T: FloatableRaising, //](out self: Float64, value: T, /) raises:
        """Turn a value into a float if it can be."""
        self = value.__float__()

    def __init__[other_dtype: DType, //](out self, value: SIMD[other_dtype, Self.length], /):
        """Convert each number of a vector."""
        self = value.cast[Self.dtype]()

    @implicit
    def __init__(out self, value: Scalar[Self.dtype], /):
        """Repeat a number."""
        comptime if Self.length == 1:
            self = rebind[Self](value)
        else:
            self = __mlir_op.`pop.simd.splat`[_type=Self](value)

    def __init__(out self, *, mlir_value: Self):
        """Take a vector of the machine."""
        self = mlir_value

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

    def __len__(self) -> Int:
        """Count the numbers."""
        return Self.length

    def __bool__(self) -> Bool:
        """Tell whether any number is not nought."""
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
        return __mlir_op.`pop.cmp`[pred=__mlir_attr.`#pop<cmp_pred<lt>>`, _type=Bool](self, rhs)

    def __le__(self, rhs: Self) -> Bool:
        """Tell whether a number is not greater."""
        return __mlir_op.`pop.cmp`[pred=__mlir_attr.`#pop<cmp_pred<le>>`, _type=Bool](self, rhs)

    def __gt__(self, rhs: Self) -> Bool:
        """Tell whether a number is greater."""
        return __mlir_op.`pop.cmp`[pred=__mlir_attr.`#pop<cmp_pred<gt>>`, _type=Bool](self, rhs)

    def __ge__(self, rhs: Self) -> Bool:
        """Tell whether a number is not less."""
        return __mlir_op.`pop.cmp`[pred=__mlir_attr.`#pop<cmp_pred<ge>>`, _type=Bool](self, rhs)

    def __pos__(self) -> Self:
        """Return the value itself."""
        return self

    def __neg__(self) -> Self:
        """Negate."""
        return __mlir_op.`pop.neg`(self)

    def __invert__(self) -> Self:
        """Turn around every bit."""
        return __mlir_op.`pop.not`(self)

    def __add__(self, rhs: Self) -> Self:
        """Add."""
        return __mlir_op.`pop.add`(self, rhs)

    def __sub__(self, rhs: Self) -> Self:
        """Subtract."""
        return __mlir_op.`pop.sub`(self, rhs)

    def __mul__(self, rhs: Self) -> Self:
        """Multiply."""
        return __mlir_op.`pop.mul`(self, rhs)

    def __and__(self, rhs: Self) -> Self:
        """Keep the bits that both have."""
        return __mlir_op.`pop.and`(self, rhs)

    def __or__(self, rhs: Self) -> Self:
        """Keep the bits that one has."""
        return __mlir_op.`pop.or`(self, rhs)

    def __xor__(self, rhs: Self) -> Self:
        """Keep the bits that exactly one has."""
        return __mlir_op.`pop.xor`(self, rhs)

    def __lshift__(self, rhs: Self) -> Self:
        """Shift the bits to the left."""
        return __mlir_op.`pop.shl`(self, rhs)

    def __rshift__(self, rhs: Self) -> Self:
        """Shift the bits to the right."""
        return __mlir_op.`pop.shr`(self, rhs)

    def __truediv__(self, rhs: Self) -> Self:
        """Divide; integers are rounded toward nought, and dividing these by nought gives nought."""
        comptime if Self.dtype.is_floating_point():
            return __mlir_op.`pop.div`(self, rhs)
        elif Self.length == 1:
            return __mlir_op.`pop.div`(self, rhs) if rhs != Self() else Self()
        else:
            var none = rhs.eq(Self())
            var result = __mlir_op.`pop.div`(
                self, __mlir_op.`pop.select`[_type=Self](none, Self._of(1), rhs)
            )
            return __mlir_op.`pop.select`[_type=Self](none, Self(), result)

    def __floordiv__(self, rhs: Self) -> Self:
        """Divide and round down; dividing an integer by nought gives nought."""
        comptime if Self.dtype.is_floating_point():
            return __mlir_op.`pop.floordiv`(self, rhs)
        elif Self.length == 1:
            return __mlir_op.`pop.floordiv`(self, rhs) if rhs != Self() else Self()
        else:
            var none = rhs.eq(Self())
            var result = __mlir_op.`pop.floordiv`(
                self, __mlir_op.`pop.select`[_type=Self](none, Self._of(1), rhs)
            )
            return __mlir_op.`pop.select`[_type=Self](none, Self(), result)

    def __mod__(self, rhs: Self) -> Self:
        """Return what is left by dividing and rounding down."""
        comptime if Self.dtype.is_floating_point():
            return self - __mlir_op.`pop.floordiv`(self, rhs) * rhs
        else:
            return (self - self // rhs * rhs) if rhs != Self() else Self()

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
