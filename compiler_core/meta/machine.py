"""Numbers as machines hold them: ranges that wrap around, and float formats with their rounding."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from compiler_core.meta.node import Node
from compiler_core.meta.small_floats import SMALL_FLOATS, SmallFormat
from compiler_core.meta.types import INT_LITERAL, PrimitiveType


class Word:
    """The size of `index` in bits, on the machine that everything is computed for now."""

    bits = 64


class IntegerRange(NamedTuple):
    """The machine integers from `low` to `high`; `modulus` is how many there are."""

    low: int
    high: int
    modulus: int


@cache
def range_of(name: str) -> IntegerRange | None:
    """Return the range of a type of machine integers by its name."""
    if name in ("index", "uindex"):
        bits, signed = Word.bits, name == "index"
    else:
        prefix = name.rstrip("0123456789")
        if prefix not in ("i", "si", "ui") or prefix == name:
            return None
        # An integer without a sign is shown as if it had one.
        bits, signed = int(name[len(prefix) :]), prefix != "ui"
    modulus = 1 << bits
    low = -(modulus >> 1) if signed else 0
    return IntegerRange(low, low + modulus - 1, modulus)


def integer_range(type_: Node) -> IntegerRange | None:
    """Return the range of a type of machine integers, or nothing for any other type."""
    return range_of(type_.name) if isinstance(type_, PrimitiveType) else None


def is_integer_type(type_: Node) -> bool:
    """Tell whether a type is that of integer literals or of machine integers."""
    return type_ is INT_LITERAL or integer_range(type_) is not None


def wrap(value: int, bounds: IntegerRange) -> int:
    """Return the machine integer that is congruent to `value`."""
    return (value - bounds.low) % bounds.modulus + bounds.low


@dataclass(frozen=True, slots=True)
class FloatValue:
    """A rational number, or one of the special values `inf`, `-inf`, `nan` and `-0.0`."""

    fraction: Fraction | None
    special: str = ""

    @staticmethod
    def of(value: FloatValue | float | int | Fraction) -> FloatValue:
        """Return the exact value of a number."""
        if isinstance(value, FloatValue):
            return value
        if isinstance(value, float):
            if value != value:
                return NAN
            if value in (math.inf, -math.inf):
                return INFINITY if value > 0 else MINUS_INFINITY
            if value == 0 and math.copysign(1, value) < 0:
                return MINUS_ZERO
        return FloatValue(Fraction(value))

    @property
    def is_negative(self) -> bool:
        """Whether the sign is set."""
        return self.special.startswith("-") or (self.fraction is not None and self.fraction < 0)

    @property
    def is_finite(self) -> bool:
        """Whether the value is a number, one of the two zeros included."""
        return self.fraction is not None or self is MINUS_ZERO

    @property
    def number(self) -> Fraction:
        """The number that a finite value is."""
        return self.fraction if self.fraction is not None else Fraction(0)

    def __neg__(self) -> FloatValue:
        if self.fraction is None:
            return _NEGATED[self.special]
        return MINUS_ZERO if self.fraction == 0 else FloatValue(-self.fraction)

    def __str__(self) -> str:
        if self.fraction is None:
            return "-0.0" if self is MINUS_ZERO else self.special
        if self.fraction.denominator == 1 and abs(self.fraction) < 10**16:
            return f"{self.fraction.numerator}.0"
        try:
            short = float(self.fraction)
        except OverflowError:
            return f"{self.fraction.numerator}/{self.fraction.denominator}"
        if Fraction(short) == self.fraction or Fraction(repr(short)) == self.fraction:
            return repr(short)
        return f"{self.fraction.numerator}/{self.fraction.denominator}"

    def __reduce__(self) -> tuple[object, ...]:
        # Special values are compared by identity.
        if self.special:
            return _special, (self.special,)
        return FloatValue, (self.fraction,)


INFINITY = FloatValue(None, "inf")
MINUS_INFINITY = FloatValue(None, "-inf")
NAN = FloatValue(None, "nan")
MINUS_ZERO = FloatValue(None, "-0")
ZERO = FloatValue(Fraction(0))
_SPECIALS = {value.special: value for value in (INFINITY, MINUS_INFINITY, NAN, MINUS_ZERO)}
_NEGATED = {"inf": MINUS_INFINITY, "-inf": INFINITY, "nan": NAN, "-0": ZERO}


def _special(name: str) -> FloatValue:
    return _SPECIALS[name]


class FloatFormat(NamedTuple):
    """A binary format with infinities: bits of precision, and its largest exponent."""

    precision: int
    exponent: int


_FORMATS: dict[str, FloatFormat | SmallFormat] = {
    "f64": FloatFormat(53, 1023),
    "f32": FloatFormat(24, 127),
    "f16": FloatFormat(11, 15),
    "bf16": FloatFormat(8, 127),
    **SMALL_FLOATS,
}


def float_format(type_: Node) -> FloatFormat | SmallFormat | None:
    """Return the format of a type of machine floats."""
    return _FORMATS.get(type_.name) if isinstance(type_, PrimitiveType) else None


def is_float_type(type_: Node) -> bool:
    """Tell whether a type is that of float literals or of machine floats."""
    return isinstance(type_, PrimitiveType) and (
        type_.name == "float_literal" or type_.name in _FORMATS
    )


def round_float(value: FloatValue, form: FloatFormat | SmallFormat) -> FloatValue:
    """Return the nearest value of a format, the even one of two that are equally near."""
    if isinstance(form, SmallFormat):
        exact = float(value.special) if value.fraction is None else value.fraction
        return FloatValue.of(form.decode(form.encode(exact, saturating=False)))
    if value.fraction is None or value.fraction == 0:
        return value
    magnitude = abs(value.fraction)
    exponent = magnitude.numerator.bit_length() - magnitude.denominator.bit_length()
    if _scaled(magnitude, -exponent) < 1:
        exponent -= 1
    # Below the smallest normal number the spacing no longer shrinks.
    unit = max(exponent, 1 - form.exponent) - form.precision + 1
    rounded = _scaled(Fraction(round(_scaled(magnitude, -unit))), unit)
    if rounded >= 2 ** (form.exponent + 1):
        return MINUS_INFINITY if value.is_negative else INFINITY
    if rounded == 0:
        return MINUS_ZERO if value.is_negative else ZERO
    return FloatValue(-rounded if value.is_negative else rounded)


def _scaled(number: Fraction, power: int) -> Fraction:
    return number * (1 << power) if power >= 0 else number / (1 << -power)


def float_arithmetic(symbol: str, left: FloatValue, right: FloatValue) -> FloatValue | None:
    """Return `left symbol right` for one of `+ - * /`, exactly; nothing for no such operation."""
    if left.special == "nan" or right.special == "nan":
        return NAN
    if symbol == "-":
        symbol, right = "+", -right
    if left.is_finite and right.is_finite:
        return _finite(symbol, left, right)
    if symbol == "+":
        infinite = right if left.is_finite else left
        return NAN if not right.is_finite and right is not infinite else infinite
    if symbol == "*":
        if (left.is_finite and not left.number) or (right.is_finite and not right.number):
            return NAN
        return MINUS_INFINITY if left.is_negative != right.is_negative else INFINITY
    if symbol == "/":
        if left.is_finite:
            return MINUS_ZERO if left.is_negative != right.is_negative else ZERO
        if not right.is_finite:
            return NAN
        return MINUS_INFINITY if left.is_negative != right.is_negative else INFINITY
    return None


def _finite(symbol: str, left: FloatValue, right: FloatValue) -> FloatValue | None:
    if symbol == "/":
        if right.number == 0:
            if left.number == 0:
                return NAN
            return MINUS_INFINITY if left.is_negative != right.is_negative else INFINITY
        return _signed(left.number / right.number, left.is_negative != right.is_negative)
    if symbol == "*":
        return _signed(left.number * right.number, left.is_negative != right.is_negative)
    if symbol == "+":
        return _signed(left.number + right.number, left.is_negative and right.is_negative)
    return None


def _signed(number: Fraction, negative: bool) -> FloatValue:
    # Only a zero needs to be told its sign.
    return MINUS_ZERO if negative and number == 0 else FloatValue(number)


_ORDERINGS: dict[str, Callable[[Fraction, Fraction], bool]] = {
    "==": operator.eq,
    "<": operator.lt,
    "<=": operator.le,
}


def float_comparison(symbol: str, left: FloatValue, right: FloatValue) -> bool:
    """Return `left symbol right` for one of `== < <=`; not-a-number compares false."""
    if left.special == "nan" or right.special == "nan":
        return False
    return _ORDERINGS[symbol](_rank(left, right), _rank(right, left))


def _rank(value: FloatValue, other: FloatValue) -> Fraction:
    # Infinities rank beyond whatever they are compared with.
    if value.is_finite:
        return value.number
    beyond = abs(other.number) + 1 if other.is_finite else Fraction(1)
    return beyond if value is INFINITY else -beyond
