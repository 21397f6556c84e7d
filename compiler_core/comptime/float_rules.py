"""Floating-point arithmetic as the machine does it: rounded once, never an exception."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Callable
from fractions import Fraction

from compiler_core.mir.numbers import bits_to_float, float_to_bits, fraction_to_bits, saturated
from compiler_core.mir.types import F32, F64, FloatType, is_small_float

Round = Callable[[float], float]

_LARGEST_EXACT = 1 << 53


def rounding(of: FloatType) -> Round:
    """Return the function that rounds a double to the nearest number of a format.

    For sums, products, quotients and square roots of numbers of the narrower formats, rounding the
    double that Python computes gives what rounding the exact result would.
    """
    if of is F64:
        return lambda value: value
    if of.name == "f32":
        single = ctypes.c_float
        return lambda value: single(value).value
    if is_small_float(of):
        # Programs compute with them as with floats of 32 bits, and round what comes of it.
        wider = rounding(F32)
        return lambda value: bits_to_float(float_to_bits(wider(value), of), of)
    return lambda value: bits_to_float(float_to_bits(value, of), of)


def converting(of: FloatType) -> Round:
    """Return the function that converts a double to a format."""
    if not is_small_float(of):
        return rounding(of)
    single = rounding(F32)
    return lambda value: saturated(single(value), of)


def from_integer(value: int, of: FloatType) -> float:
    """Return the number of a format for an integer."""
    if of.bits < 32:
        # Machines go through 32 bits.
        return converting(of)(from_integer(value, F32))
    if -_LARGEST_EXACT <= value <= _LARGEST_EXACT:
        return rounding(of)(float(value))
    return bits_to_float(fraction_to_bits(Fraction(value), of), of)


def divide(a: float, b: float) -> float:
    """Divide; by nought too."""
    if b:
        return a / b
    if a != a or b != b or not a:
        return math.nan
    return math.copysign(math.inf, a) * math.copysign(1.0, b)


def remainder(a: float, b: float) -> float:
    """Return the remainder with the sign of the dividend."""
    if a != a or b != b or math.isinf(a) or not b:
        return math.nan
    return math.fmod(a, b)


def floor(value: float) -> float:
    """Round down."""
    if not math.isfinite(value):
        return value
    return math.copysign(float(math.floor(value)), value)


def ceil(value: float) -> float:
    """Round up."""
    if not math.isfinite(value):
        return value
    return math.copysign(float(math.ceil(value)), value)


def truncate(value: float) -> float:
    """Round towards nought."""
    if not math.isfinite(value):
        return value
    return math.copysign(float(math.trunc(value)), value)


def round_even(value: float) -> float:
    """Round to the nearest, halves to even."""
    if not math.isfinite(value):
        return value
    return math.copysign(float(round(value)), value)


def round_away(value: float) -> float:
    """Round to the nearest, halves away from nought."""
    if not math.isfinite(value):
        return value
    magnitude = abs(value)
    whole = math.floor(magnitude)
    if magnitude - whole >= 0.5:
        whole += 1
    return math.copysign(float(whole), value)


def largest(a: float, b: float) -> float:
    """Return the greater, a number before not-a-number, 0.0 before -0.0."""
    if a != a:
        return b
    if b != b:
        return a
    if a == b:
        return b if math.copysign(1.0, a) < 0 else a
    return a if a > b else b


def smallest(a: float, b: float) -> float:
    """Return the lesser, a number before not-a-number, -0.0 before 0.0."""
    return -largest(-a, -b) if a == a and b == b else largest(a, b)


def maximum(a: float, b: float) -> float:
    """Return the greater, or not-a-number if either is."""
    return math.nan if a != a or b != b else largest(a, b)


def minimum(a: float, b: float) -> float:
    """Return the lesser, or not-a-number if either is."""
    return math.nan if a != a or b != b else smallest(a, b)


def fused(a: float, b: float, c: float, of: FloatType) -> float:
    """Multiply and add with one rounding."""
    if not (math.isfinite(a) and math.isfinite(b)):
        return a * b + c
    if not math.isfinite(c):
        return c
    product = Fraction(a) * Fraction(b)
    exact = product + Fraction(c)
    if exact:
        return bits_to_float(fraction_to_bits(exact, of), of)
    # Two zeros keep a common sign; what cancels out is 0.0.
    return 0.0 if product else a * b + c


def guarded(
    function: Callable[..., float], at_overflow: Callable[..., float]
) -> Callable[..., float]:
    """Return a function of `math` that gives what C gives where Python raises."""

    def apply(*arguments: float) -> float:
        try:
            return function(*arguments)
        except ValueError:
            return math.nan
        except OverflowError:
            return at_overflow(*arguments)

    return apply


def _infinite(*_arguments: float) -> float:
    return math.inf


def _infinite_like(value: float) -> float:
    return math.copysign(math.inf, value)


def _logarithm(function: Callable[[float], float]) -> Callable[[float], float]:
    def apply(value: float) -> float:
        if value > 0:
            return function(value)
        return -math.inf if value == 0 else math.nan

    return apply


def power(base: float, exponent: float) -> float:
    """Raise to a power as C's `pow` does."""
    try:
        return math.pow(base, exponent)
    except ValueError:
        # Nought to a negative power, or a negative base to a fraction.
        if base:
            return math.nan
        odd = exponent.is_integer() and exponent % 2 == 1
        return math.copysign(math.inf, base) if odd else math.inf
    except OverflowError:
        odd = exponent.is_integer() and exponent % 2 == 1
        return -math.inf if base < 0 and odd else math.inf


def integer_power(of: FloatType) -> Callable[[float, int], float]:
    """Return the function that raises to a whole power by squaring, as the C compilers' does."""
    rounded = rounding(of)

    def apply(base: float, exponent: int) -> float:
        left = abs(exponent)
        result = base if left & 1 else 1.0
        while left := left >> 1:
            base = rounded(base * base)
            if left & 1:
                result = rounded(result * base)
        return divide(1.0, result) if exponent < 0 else result

    return apply


def scaled(value: float, exponent: int) -> float:
    """Multiply by a power of two."""
    try:
        return math.ldexp(value, exponent)
    except OverflowError:
        return math.copysign(math.inf, value)


def _exp10(value: float) -> float:
    return power(10.0, value)


FUNCTIONS: dict[str, Callable[[float], float]] = {
    "sqrt": guarded(math.sqrt, _infinite),
    "floor": floor,
    "ceil": ceil,
    "trunc": truncate,
    "roundeven": round_even,
    "round_away": round_away,
    "sin": guarded(math.sin, _infinite),
    "cos": guarded(math.cos, _infinite),
    "tan": guarded(math.tan, _infinite),
    "asin": guarded(math.asin, _infinite),
    "acos": guarded(math.acos, _infinite),
    "atan": math.atan,
    "sinh": guarded(math.sinh, _infinite_like),
    "cosh": guarded(math.cosh, _infinite),
    "tanh": math.tanh,
    "exp": guarded(math.exp, _infinite),
    "exp2": guarded(math.exp2, _infinite),
    "exp10": _exp10,
    "log": _logarithm(math.log),
    "log2": _logarithm(math.log2),
    "log10": _logarithm(math.log10),
}
FUNCTIONS_OF_TWO: dict[str, Callable[[float, float], float]] = {
    "pow": power,
    "atan2": math.atan2,
    "copysign": math.copysign,
    "maximum": maximum,
    "minimum": minimum,
}
