"""Functions of numbers."""

from std.collections.span import Span
from std.math._logarithm import log2_32, log_32
from std.math._wide import mulhi, mulwide
from std.bit import log2_floor
from std.builtin.dtype import _is_float
from std.math._traits import (
    _Expable,
    Absable,
    CeilDivable,
    CeilDivableRaising,
    Ceilable,
    DivModable,
    Floorable,
    Powable,
    Roundable,
    Truncable,
)
from std.utils.numerics import nextafter
from std.utils.static_tuple import StaticTuple


def abs[T: Absable](value: T) -> T:
    """Return an absolute value.

    Args:
        value: The value.

    Returns:
        The value without its sign.
    """
    return value.__abs__()


def floor[T: Floorable, //](value: T) -> T:
    """Round down.

    Args:
        value: The value.

    Returns:
        The rounded value.
    """
    return value.__floor__()


def ceil[T: Ceilable, //](value: T) -> T:
    """Round up.

    Args:
        value: The value.

    Returns:
        The rounded value.
    """
    return value.__ceil__()


def trunc[T: Truncable, //](value: T) -> T:
    """Round toward nought.

    Args:
        value: The value.

    Returns:
        The rounded value.
    """
    return value.__trunc__()


def round[T: Roundable, //](number: T) -> T:
    """Round to the nearest integer, to an even one if there are two.

    Args:
        number: The value.

    Returns:
        The rounded value.
    """
    return number.__round__()


def round[T: Roundable, //](number: T, ndigits: Int) -> T:
    """Round to a number of digits behind the point.

    Args:
        number: The value.
        ndigits: How many digits.

    Returns:
        The rounded value.
    """
    return number.__round__(ndigits)


def ceildiv[T: CeilDivable, //](numerator: T, denominator: T) -> T:
    """Divide and round up.

    Args:
        numerator: What to divide.
        denominator: What to divide by.

    Returns:
        The quotient.
    """
    return numerator.__ceildiv__(denominator)


def divmod[T: DivModable](numerator: T, denominator: T) -> Tuple[T, T]:
    """Divide and round down.

    Args:
        numerator: What to divide.
        denominator: What to divide by.

    Returns:
        The quotient and what is left.
    """
    return numerator.__divmod__(denominator)


def pow(base: SIMD, exp: Int) -> SIMD[base.dtype, base.length]:
    """Raise to a power that is an integer.

    Args:
        base: The number.
        exp: The power.

    Returns:
        The number, raised.
    """
    return base.__pow__(exp)


def pow[T: Powable](base: T, exp: T) -> T:
    """Raise to a power.

    Args:
        base: The value.
        exp: The power.

    Returns:
        The value, raised.
    """
    return base.__pow__(exp)


def max[
    dtype: DType, //
](x: SIMD[dtype, _], y: SIMD[dtype, x.length], /) -> SIMD[dtype, x.length]:
    """Return the greater numbers, one by one.

    Args:
        x: Numbers.
        y: Other numbers.

    Returns:
        The greater ones.
    """
    comptime if dtype == DType.bool:
        return x | y
    else:
        return __mlir_op.`pop.max`(x, y)


def max[T: Comparable & Copyable & Deinitable](x: T, *ys: T) -> T:
    """Return the greatest value.

    Args:
        x: A value.
        ys: More values.

    Returns:
        A copy of the greatest.
    """
    var result = x.copy()
    for i in range(len(ys)):
        if ys[i] > result:
            result = ys[i].copy()
    return result^


def min[
    dtype: DType, //
](x: SIMD[dtype, _], y: SIMD[dtype, x.length], /) -> SIMD[dtype, x.length]:
    """Return the lesser numbers, one by one.

    Args:
        x: Numbers.
        y: Other numbers.

    Returns:
        The lesser ones.
    """
    comptime if dtype == DType.bool:
        return x & y
    else:
        return __mlir_op.`pop.min`(x, y)


def min[T: Comparable & Copyable & Deinitable](x: T, *ys: T) -> T:
    """Return the least value.

    Args:
        x: A value.
        ys: More values.

    Returns:
        A copy of the least.
    """
    var result = x.copy()
    for i in range(len(ys)):
        if ys[i] < result:
            result = ys[i].copy()
    return result^


def clamp[
    dtype: DType, //
](
    val: SIMD[dtype, _],
    lower_bound: SIMD[dtype, val.length],
    upper_bound: SIMD[dtype, val.length],
) -> SIMD[dtype, val.length]:
    """Return the nearest numbers between bounds.

    Args:
        val: The numbers.
        lower_bound: The least that may come out.
        upper_bound: The greatest that may come out.

    Returns:
        The numbers within the bounds.
    """
    return val.clamp(lower_bound, upper_bound)


def sqrt(x: Int) -> Int:
    """Return the square root, rounded down.

    Args:
        x: The number.

    Returns:
        The square root.
    """
    if x <= 0:
        return 0
    # The nearest float may be greater, and by so much that its root is beyond the greatest root.
    var result = min(Int(sqrt(Float64(x))), _GREATEST_ROOT)
    while result * result > x:
        result = result - 1
    while result < _GREATEST_ROOT and (result + 1) * (result + 1) <= x:
        result = result + 1
    return result


comptime _GREATEST_ROOT = 3037000499
"""The greatest number whose square is an `Int`."""


def sqrt[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the square roots.

    Args:
        x: The numbers.

    Returns:
        The square roots.
    """
    comptime if dtype.is_floating_point():
        return __mlir_op.`pop.sqrt`(x)
    elif dtype == DType.bool:
        return x
    else:
        var result = SIMD[dtype, width]()
        comptime for i in range(width):
            result[i] = _whole_root(x[i])
        return result


def _whole_root[dtype: DType, //](x: Scalar[dtype]) -> Scalar[dtype]:
    """Return the square root of an integer, rounded down; nought of what is negative."""
    if x <= 0:
        return 0
    # Bit by bit from the highest, so that no product is beyond the greatest number.
    var rest = x
    var result = Scalar[dtype]()
    var bit = Scalar[dtype]._of(1) << Scalar[dtype](_highest_even_bit(x))
    while bit != 0:
        if rest >= result + bit:
            rest -= result + bit
            result = (result >> 1) + bit
        else:
            result >>= 1
        bit >>= 2
    return result


def _highest_even_bit[dtype: DType, //](x: Scalar[dtype]) -> Int:
    """Return the place of the highest even bit that is not above the highest that is set."""
    return Int(log2_floor(x)) & ~1


def rsqrt[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return one divided by the square roots.

    Args:
        x: The numbers.

    Returns:
        The quotients.
    """
    comptime assert dtype.is_floating_point(), "only floats have the inverse of a root"
    return SIMD[dtype, width]._of(1) / sqrt(x)


def recip[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return one divided by the numbers.

    Args:
        x: The numbers.

    Returns:
        The quotients.
    """
    return SIMD[dtype, width]._of(1) / x


def fma(a: Int, b: Int, c: Int) -> Int:
    """Multiply, and add to the product.

    Args:
        a: A factor.
        b: The other factor.
        c: What is added.

    Returns:
        The sum.
    """
    return a * b + c


def fma[
    dtype: DType, width: Int, //
](a: SIMD[dtype, width], b: SIMD[dtype, width], c: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Multiply, and add to the product, rounding once.

    Args:
        a: Factors.
        b: The other factors.
        c: What is added.

    Returns:
        The sums.
    """
    return __mlir_op.`pop.fma`(a, b, c)


def copysign[
    dtype: DType, width: Int, //
](magnitude: SIMD[dtype, width], sign: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return numbers with the signs of others.

    Args:
        magnitude: The numbers.
        sign: What has the signs.

    Returns:
        The numbers with these signs.
    """
    comptime if _is_float[dtype]:
        return __mlir_op.`llvm.intr.copysign`(magnitude, sign)
    else:
        var positive = abs(magnitude)
        return sign.lt(SIMD[dtype, width]()).select(-positive, positive)


def gcd(m: Int, n: Int, /) -> Int:
    """Return the greatest common divisor.

    Args:
        m: A number.
        n: Another number.

    Returns:
        The divisor; it is not negative.
    """
    var a = abs(m)
    var b = abs(n)
    while b != 0:
        var rest = a % b
        a = b
        b = rest
    return a


def gcd(*values: Int) -> Int:
    """Return the greatest common divisor.

    Args:
        values: The numbers.

    Returns:
        The divisor; it is not negative.
    """
    var result = 0
    for i in range(len(values)):
        result = gcd(result, values[i])
    return result


def lcm(m: Int, n: Int, /) -> Int:
    """Return the least common multiple.

    Args:
        m: A number.
        n: Another number.

    Returns:
        The multiple; it is not negative.
    """
    if m == 0 or n == 0:
        return 0
    return abs(m // gcd(m, n) * n)


def lcm(*values: Int) -> Int:
    """Return the least common multiple.

    Args:
        values: The numbers.

    Returns:
        The multiple; it is not negative.
    """
    var result = 1
    for i in range(len(values)):
        result = lcm(result, values[i])
    return result


def gcd(s: Span[Int, _], /) -> Int:
    """Return the greatest common divisor.

    Args:
        s: The numbers.

    Returns:
        The divisor; it is not negative.
    """
    var result = 0
    for i in range(len(s)):
        result = gcd(result, s[i])
    return result


def lcm(s: Span[Int, _], /) -> Int:
    """Return the least common multiple.

    Args:
        s: The numbers.

    Returns:
        The multiple; it is not negative.
    """
    var result = 1
    for i in range(len(s)):
        result = lcm(result, s[i])
    return result


def factorial(n: Int) -> Int:
    """Multiply all integers from 1.

    Args:
        n: The last integer.

    Returns:
        The product.
    """
    var result = 1
    for i in range(2, n + 1):
        result = result * i
    return result


def perm(n: Int, k: Int = -1) -> Int:
    """Count the ways to choose some of several in order.

    Args:
        n: Of how many.
        k: How many; all if nothing is said.

    Returns:
        The number of ways.
    """
    var chosen = n if k == -1 else k
    if chosen < 0 or chosen > n:
        return 0
    var result = 1
    for i in range(n - chosen + 1, n + 1):
        result = result * i
    return result


def comb(n: Int, k: Int) -> Int:
    """Count the ways to choose some of several.

    Args:
        n: Of how many.
        k: How many.

    Returns:
        The number of ways.
    """
    if k < 0 or k > n:
        return 0
    var few = k if k < n - k else n - k
    var result = 1
    for i in range(1, few + 1):
        result = result * (n - few + i) // i
    return result


def align_down(value: Int, alignment: Int) -> Int:
    """Return the next multiple that is not greater.

    Args:
        value: A number.
        alignment: Of what it should be a multiple.

    Returns:
        The multiple.
    """
    return value // alignment * alignment


def align_up(value: Int, alignment: Int) -> Int:
    """Return the next multiple that is not less.

    Args:
        value: A number.
        alignment: Of what it should be a multiple.

    Returns:
        The multiple.
    """
    return ceildiv(value, alignment) * alignment


def iota[dtype: DType, width: Int](offset: Scalar[dtype] = 0) -> SIMD[dtype, width]:
    """Count from a number.

    Parameters:
        dtype: What kind of numbers.
        width: How many.

    Args:
        offset: The first number.

    Returns:
        The numbers.
    """
    var result = SIMD[dtype, width]()
    for i in range(width):
        result[i] = offset + Scalar[dtype]._of(i)
    return result


def isclose[
    dtype: DType, width: Int, *, symmetrical: Bool = True
](
    a: SIMD[dtype, width],
    b: SIMD[dtype, width],
    *,
    atol: Float64 = 1e-08,
    rtol: Float64 = 1e-05,
    equal_nan: Bool = False,
) -> SIMD[DType.bool, width]:
    """Tell which numbers are near each other.

    Parameters:
        dtype: What kind of numbers.
        width: How many.
        symmetrical: Whether both orders of two numbers give the same.

    Args:
        a: Numbers.
        b: Other numbers.
        atol: How far apart they may be.
        rtol: How far apart they may be in relation to the greater, or to the second.
        equal_nan: Whether two that are no numbers count as near.

    Returns:
        Which are near.
    """
    comptime if _is_float[dtype]:
        var same = a.eq(b)
        var scale = max(abs(a), abs(b)) if symmetrical else abs(b)
        var distance = abs(a - b)
        var allowed = SIMD[dtype, width](Scalar[dtype](atol)) + SIMD[dtype, width](
            Scalar[dtype](rtol)
        ) * scale
        var finite = distance.le(allowed) & abs(b).lt(SIMD[dtype, width].MAX) & abs(a).lt(
            SIMD[dtype, width].MAX
        )
        var result = same | finite
        if equal_nan:
            result = result | (a.ne(a) & b.ne(b))
        return result
    else:
        return a.eq(b)

def exp[T: _Expable](x: T) -> T:
    """Raise e to a power.

    Parameters:
        T: What the power is.

    Args:
        x: The power.

    Returns:
        The result.
    """
    return x.__exp__()


def exp[dtype: DType, width: Int](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return e to a power of each number."""
    comptime if dtype == DType.float64 or dtype == DType.float32:
        return __mlir_op.`llvm.intr.exp`(x)
    else:
        return exp(x.cast[DType.float32]()).cast[dtype]()

def exp2[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return two to a power of each number."""
    comptime if dtype == DType.float64 or dtype == DType.float32:
        return __mlir_op.`llvm.intr.exp2`(x)
    else:
        return exp2(x.cast[DType.float32]()).cast[dtype]()

def log[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the natural logarithm of each number."""
    comptime if dtype == DType.float64:
        return __mlir_op.`llvm.intr.log`(x)
    elif dtype == DType.float32:
        comptime Result = SIMD[dtype, width]
        return rebind[Result](log_32(rebind[SIMD[DType.float32, width]](x)))
    else:
        return log(x.cast[DType.float32]()).cast[dtype]()

def log2[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the logarithm to base 2 of each number."""
    comptime if dtype == DType.float64:
        return __mlir_op.`llvm.intr.log2`(x)
    elif dtype == DType.float32:
        comptime Result = SIMD[dtype, width]
        return rebind[Result](log2_32(rebind[SIMD[DType.float32, width]](x)))
    else:
        return log2(x.cast[DType.float32]()).cast[dtype]()

def log10[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the logarithm to base 10 of each number."""
    comptime if dtype == DType.float64 or dtype == DType.float32:
        return __mlir_op.`llvm.intr.log10`(x)
    else:
        return log10(x.cast[DType.float32]()).cast[dtype]()

def sin[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the sine of each number."""
    comptime if dtype == DType.float64 or dtype == DType.float32:
        return __mlir_op.`llvm.intr.sin`(x)
    else:
        return sin(x.cast[DType.float32]()).cast[dtype]()

def cos[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the cosine of each number."""
    comptime if dtype == DType.float64 or dtype == DType.float32:
        return __mlir_op.`llvm.intr.cos`(x)
    else:
        return cos(x.cast[DType.float32]()).cast[dtype]()

def tan[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the tangent of each number."""
    comptime if dtype == DType.float64 or dtype == DType.float32:
        return __mlir_op.`llvm.intr.tan`(x)
    else:
        return tan(x.cast[DType.float32]()).cast[dtype]()

def asin[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the inverse sine of each number."""
    comptime if dtype == DType.float64 or dtype == DType.float32:
        return __mlir_op.`llvm.intr.asin`(x)
    else:
        return asin(x.cast[DType.float32]()).cast[dtype]()

def acos[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the inverse cosine of each number."""
    comptime if dtype == DType.float64 or dtype == DType.float32:
        return __mlir_op.`llvm.intr.acos`(x)
    else:
        return acos(x.cast[DType.float32]()).cast[dtype]()

def atan[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the inverse tangent of each number."""
    comptime if dtype == DType.float64 or dtype == DType.float32:
        return __mlir_op.`llvm.intr.atan`(x)
    else:
        return atan(x.cast[DType.float32]()).cast[dtype]()

def sinh[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the hyperbolic sine of each number."""
    comptime if dtype == DType.float64 or dtype == DType.float32:
        return __mlir_op.`llvm.intr.sinh`(x)
    else:
        return sinh(x.cast[DType.float32]()).cast[dtype]()

def cosh[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the hyperbolic cosine of each number."""
    comptime if dtype == DType.float64 or dtype == DType.float32:
        return __mlir_op.`llvm.intr.cosh`(x)
    else:
        return cosh(x.cast[DType.float32]()).cast[dtype]()

def tanh[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the hyperbolic tangent of each number."""
    comptime if dtype == DType.float64 or dtype == DType.float32:
        return __mlir_op.`llvm.intr.tanh`(x)
    else:
        return tanh(x.cast[DType.float32]()).cast[dtype]()

def cbrt[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the cube root of each number."""
    var found = _external["cbrt"](x)
    comptime if dtype == DType.float64:
        # Some C libraries are often wrong in the last place. What the cube of a root lacks is exact
        # here, so that one step of Newton's makes it right.
        for i in range(width):
            var root = rebind[Float64](found[i])
            var number = rebind[Float64](x[i])
            if abs(number) > 1e-290 and abs(number) < 1e290:
                var square = root * root
                var of_square = fma(root, root, -square)
                var cube = square * root
                var of_cube = fma(square, root, -cube) + of_square * root
                found[i] = rebind[Scalar[dtype]](
                    root - ((cube - number) + of_cube) / (3.0 * square)
                )
    return found


def expm1[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return e to a power, less one of each number."""
    return _external["expm1"](x)

def log1p[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the natural logarithm of one more of each number."""
    return _external["log1p"](x)

def asinh[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the inverse hyperbolic sine of each number."""
    return _external["asinh"](x)

def acosh[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the inverse hyperbolic cosine of each number."""
    return _external["acosh"](x)

def atanh[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the inverse hyperbolic tangent of each number."""
    return _external["atanh"](x)

def erf[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the error function of each number."""
    return _external["erf"](x)

def erfc[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return one less the error function of each number."""
    return _external["erfc"](x)

def lgamma[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the logarithm of the gamma function of each number."""
    return _external["lgamma"](x)

def logb[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the exponent of each number."""
    return _external["logb"](x)

def j0[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the Bessel function of the first kind of order 0 of each number."""
    return _external["j0"](x)

def j1[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the Bessel function of the first kind of order 1 of each number."""
    return _external["j1"](x)

def y0[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the Bessel function of the second kind of order 0 of each number."""
    return _external["y0"](x)

def y1[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the Bessel function of the second kind of order 1 of each number."""
    return _external["y1"](x)

def gamma[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the gamma function of each number."""
    return _external["tgamma"](x)

def atan2[dtype: DType, width: Int, //](y: SIMD[dtype, width], x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the angle of each point from the first axis.

    Args:
        y: How far above that axis the points are.
        x: How far along it.
    """
    return _external2["atan2"](y, x)

def hypot[dtype: DType, width: Int, //](arg0: SIMD[dtype, width], arg1: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the length of the hypotenuse of each number."""
    return _external2["hypot"](arg0, arg1)

def remainder[dtype: DType, width: Int, //](x: SIMD[dtype, width], y: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return what is left by dividing to the nearest integer of each number."""
    return _external2["remainder"](x, y)

def scalb[dtype: DType, width: Int, //](arg0: SIMD[dtype, width], arg1: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return a number times two to a power of each number, which must be whole."""
    comptime Result = SIMD[dtype, width]
    comptime limit = Scalar[dtype](2200)
    var finite = abs(arg1).lt(Result.MAX)
    var powers = arg1.clamp(Result(-limit), Result(limit)).cast[DType.int32]()
    var whole = finite.select(ldexp(arg0, powers), arg0 * exp2(arg1))
    return (finite & trunc(arg1).ne(arg1)).select(Result(0) / Result(0), whole)

def ulp[dtype: DType, width: Int, //](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the distance to the next number of each number, of the greatest to the one before."""
    var positive = abs(x)
    var above = nextafter(positive, SIMD[dtype, width].MAX) - positive
    var below = positive - nextafter(positive, SIMD[dtype, width]())
    var last = positive.eq(SIMD[dtype, width].MAX_FINITE)
    return positive.eq(SIMD[dtype, width].MAX).select(positive, last.select(below, above))

def ldexp[dtype: DType, width: Int, //](x: SIMD[dtype, width], exp: SIMD[DType.int32, width]) -> SIMD[dtype, width]:
    """Return a number times two to a power of each number."""
    comptime if dtype == DType.float64:
        return _scaled[1023, 52](x, exp)
    elif dtype == DType.float32:
        return _scaled[127, 23](x, exp)
    else:
        return ldexp(x.cast[DType.float32](), exp).cast[dtype]()

def _scaled[
    dtype: DType, width: Int, //, highest: Int, digits: Int
](x: SIMD[dtype, width], exp: SIMD[DType.int32, width]) -> SIMD[dtype, width]:
    """Return numbers times two to powers, of which `highest` is the greatest that is a number.

    That takes up to three products. A number that loses digits, as it is too small, must do so only
    once: so what is not the last power leaves more to be done than a number has digits.
    """
    comptime Powers = SIMD[DType.int32, width]
    comptime lowest = 1 - highest
    comptime Bits = SIMD[DType.uint64 if dtype == DType.float64 else DType.uint32, width]
    # As many as there are between the least number and the greatest, and more.
    comptime enough = 2 * (highest + digits)
    var left = exp.clamp(Powers(-enough), Powers(enough))
    var result = x
    comptime for _ in range(3):
        var power = left.gt(Powers(highest)).select(
            Powers(highest), left.lt(Powers(lowest)).select(Powers(lowest + digits + 1), left)
        )
        left -= power
        var bits = (power + Powers(highest)).cast[Bits.dtype]() << Bits(digits)
        result *= __mlir_op.`pop.bitcast`[_type=SIMD[dtype, width]](bits)
    return result

def modf[
    dtype: DType, width: Int, //
](x: SIMD[dtype, width]) -> Tuple[SIMD[dtype, width], SIMD[dtype, width]]:
    """Return the integral and the fractional part of each number."""
    var whole = trunc(x)
    return (whole, copysign(x - whole, x))


def frexp[
    dtype: DType, width: Int, //
](x: SIMD[dtype, width]) -> StaticTuple[SIMD[dtype, width], 2]:
    """Return numbers of at least a half and less than one, and the powers of two to scale them by."""
    var mantissa = x
    var exponent = SIMD[dtype, width]()
    for i in range(width):
        if x[i] != Scalar[dtype]() and x[i] - x[i] == Scalar[dtype]():
            var power = logb(x[i]) + Scalar[dtype]._of(1)
            var half = floor(power / Scalar[dtype]._of(2))
            mantissa[i] = x[i] / exp2(half) / exp2(power - half)
            exponent[i] = power
    return StaticTuple[SIMD[dtype, width], 2](mantissa, exponent)


def _external[
    dtype: DType, width: Int, //, name: StringLiteral
](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Call a function of the C library on each number."""
    var result = x
    for i in range(width):
        result[i] = __mlir_op.`pop.external_call`[func=name, _type=Float64](
            x[i].cast[DType.float64]()
        ).cast[dtype]()
    return result


def _external2[
    dtype: DType, width: Int, //, name: StringLiteral
](x: SIMD[dtype, width], y: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Call a function of the C library on each pair of numbers."""
    var result = x
    for i in range(width):
        result[i] = __mlir_op.`pop.external_call`[func=name, _type=Float64](
            x[i].cast[DType.float64](), y[i].cast[DType.float64]()
        ).cast[dtype]()
    return result


def align_down(value: UInt, alignment: UInt) -> UInt:
    """Find the next multiple that is not greater.

    Args:
        value: The number.
        alignment: Of what the multiple is.

    Returns:
        The multiple.
    """
    return value // alignment * alignment


def align_down[
    dtype: DType, width: Int, //
](value: SIMD[dtype, width], alignment: SIMD[dtype, width]) -> SIMD[dtype, width] where dtype.is_integral():
    """Find the next multiples that are not greater.

    Parameters:
        dtype: What kind of numbers.
        width: How many.

    Args:
        value: The numbers.
        alignment: Of what the multiples are.

    Returns:
        The multiples.
    """
    return value // alignment * alignment


def align_up[
    dtype: DType, width: Int, //
](value: SIMD[dtype, width], alignment: SIMD[dtype, width]) -> SIMD[dtype, width] where dtype.is_integral():
    """Find the next multiples that are not less.

    Parameters:
        dtype: What kind of numbers.
        width: How many.

    Args:
        value: The numbers.
        alignment: Of what the multiples are.

    Returns:
        The multiples.
    """
    return (value + alignment - 1) // alignment * alignment


def align_up(value: UInt, alignment: UInt) -> UInt:
    """Find the next multiple that is not less.

    Args:
        value: The number.
        alignment: Of what the multiple is.

    Returns:
        The multiple.
    """
    return (value + alignment - 1) // alignment * alignment


def iota[dtype: DType, //](buff: Pointer[mut=True, Scalar[dtype], _], len: Int, offset: Int = 0):
    """Count up in memory.

    Parameters:
        dtype: What kind of numbers.

    Args:
        buff: Where the numbers are.
        len: How many there are.
        offset: What the first number becomes.
    """
    for i in range(len):
        buff.unsafe_offset(i)[] = Scalar[dtype](i + offset)


def iota[dtype: DType, //](span: Span[mut=True, Scalar[dtype], _], offset: Int = 0):
    """Count up in a sequence.

    Parameters:
        dtype: What kind of numbers.

    Args:
        span: The sequence.
        offset: What the first number becomes.
    """
    iota(span.unsafe_ptr(), len(span), offset)


def iota[dtype: DType, //](mut v: List[Scalar[dtype]], offset: Int = 0):
    """Count up in a list.

    Parameters:
        dtype: What kind of numbers.

    Args:
        v: The list.
        offset: What the first number becomes.
    """
    for i in range(len(v)):
        v[i] = Scalar[dtype](i + offset)


def exp_approx_f32[W: Int](x: SIMD[DType.float32, W]) -> SIMD[DType.float32, W]:
    """Return about e to a power of each number, by a polynomial of degree 3.

    Parameters:
        W: How many numbers there are.

    Args:
        x: The powers.

    Returns:
        The results.
    """
    return _exp2_approx_f32(x * 1.4426950408889634)


def _exp2_approx_f32[W: Int](x: SIMD[DType.float32, W]) -> SIMD[DType.float32, W]:
    var whole = round(x)
    var rest = x - whole
    var result = SIMD[DType.float32, W](0.077119089663028717)
    result = result.fma(rest, SIMD[DType.float32, W](0.22756439447402954))
    result = result.fma(rest, SIMD[DType.float32, W](0.6951461434364319))
    result = result.fma(rest, SIMD[DType.float32, W](1))
    return ldexp(result, whole.cast[DType.int32]())
