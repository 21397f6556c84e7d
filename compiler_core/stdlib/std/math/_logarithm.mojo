"""Logarithms of floats of 32 bits, of all numbers of a vector at once.

The method is that of the Cephes library (`logf.c`, S. Moshier): a number is a power of two times a
mantissa around 1, and of that a polynomial is enough. Each step is rounded once, as a fused product
and sum, so that the same digits come on every machine and with every optimisation.
"""

from std.math import fma

comptime _LN_2 = 0.69314718055994530942
comptime _LOG2_E = 1.44269504088896340736
comptime _ROOT_OF_HALF = 0.70710678118654752440
comptime _LEAST_NORMAL = 1.17549435e-38


def log_32[width: Int, //](x: SIMD[DType.float32, width]) -> SIMD[DType.float32, width]:
    """Return the natural logarithms."""
    comptime F = SIMD[DType.float32, width]
    var parts = _exponent_and_rest(x)
    return _at_edges(x, fma(parts[0], F(_LN_2), parts[1]))


def log2_32[width: Int, //](x: SIMD[DType.float32, width]) -> SIMD[DType.float32, width]:
    """Return the logarithms to base 2."""
    comptime F = SIMD[DType.float32, width]
    var parts = _exponent_and_rest(x)
    return _at_edges(x, fma(parts[1], F(_LOG2_E), parts[0]))


def _exponent_and_rest[
    width: Int, //
](x: SIMD[DType.float32, width]) -> Tuple[SIMD[DType.float32, width], SIMD[DType.float32, width]]:
    """Return powers of two that numbers consist of, and the natural logarithm of what is left."""
    comptime F = SIMD[DType.float32, width]
    comptime Bits = SIMD[DType.uint32, width]
    # Numbers too small for a leading bit are made greater first.
    var small = x.lt(F(_LEAST_NORMAL))
    var bits = __mlir_op.`pop.bitcast`[_type=Bits](small.select(x * F(1 << 24), x))
    var exponent = (bits >> Bits(23)).cast[DType.int32]().cast[DType.float32]()
    exponent = exponent - small.select(F(126 + 24), F(126))
    var mantissa = __mlir_op.`pop.bitcast`[_type=F](bits & Bits(0x007FFFFF) | Bits(0x3F000000))
    var low = mantissa.lt(F(_ROOT_OF_HALF))
    exponent = low.select(exponent - F(1), exponent)
    var rest = low.select(mantissa + mantissa, mantissa) - F(1)
    return (exponent, _log_near_1(rest))


def _log_near_1[width: Int, //](x: SIMD[DType.float32, width]) -> SIMD[DType.float32, width]:
    """Return the natural logarithms of numbers near 1, of which 1 is taken away already."""
    comptime F = SIMD[DType.float32, width]
    var series = F(7.0376836292e-2)
    series = fma(series, x, F(-1.1514610310e-1))
    series = fma(series, x, F(1.1676998740e-1))
    series = fma(series, x, F(-1.2420140846e-1))
    series = fma(series, x, F(1.4249322787e-1))
    series = fma(series, x, F(-1.6668057665e-1))
    series = fma(series, x, F(2.0000714765e-1))
    series = fma(series, x, F(-2.4999993993e-1))
    series = fma(series, x, F(3.3333331174e-1))
    var square = x * x
    return x + fma(square, F(-0.5), series * (square * x))


def _at_edges[
    width: Int, //
](x: SIMD[DType.float32, width], found: SIMD[DType.float32, width]) -> SIMD[DType.float32, width]:
    """Put in place what the method does not give: logarithms of nought, infinity and the like."""
    comptime F = SIMD[DType.float32, width]
    var positive = x.gt(F())
    # What is no number is not equal to itself, and stays what it is.
    var others = x.eq(F()).select(F.MIN, x.lt(F()).select(F(0) / F(0), x))
    return (positive & x.lt(F.MAX)).select(found, others)
