"""The float formats of at most 8 bits, each value of which is a byte.

They have few codes, so that most give up what IEEE 754 reserves: infinities, not-a-number, a second
zero. Machines that compute on CPUs do not know them; numbers of them are computed with as floats of
32 bits, which hold each of them. A conversion to one gives the largest number for what is beyond
it. The result of arithmetic and a constant are infinite there if the format has infinities, or else
not-a-number if it has that.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class SmallFormat:
    """A format: the bits of its parts, and codes without sign of what is special."""

    exponent_bits: int
    mantissa: int
    bias: int
    largest: int
    infinity: int | None = None
    not_a_number: int | None = None
    signed: bool = True
    signed_zero: bool = True

    @property
    def sign_position(self) -> int:
        """Which bit is the sign, if there is one."""
        return self.exponent_bits + self.mantissa

    @property
    def beyond(self) -> int:
        """The code of what arithmetic gives for numbers that are too large."""
        if self.infinity is not None:
            return self.infinity
        return self.undefined

    @property
    def undefined(self) -> int:
        """The code of not-a-number; of the largest number if the format has no other."""
        return self.largest if self.not_a_number is None else self.not_a_number

    def decode(self, code: int) -> float:
        """Return the number that a code stands for."""
        if not self.signed:
            # A power of two and nothing else.
            return math.nan if code == self.not_a_number else math.ldexp(1.0, code - self.bias)
        sign = -1.0 if code >> self.sign_position & 1 else 1.0
        if code == self.not_a_number and not self.signed_zero:
            return math.nan
        magnitude = code & ((1 << self.sign_position) - 1)
        if magnitude > self.largest:
            return sign * math.inf if magnitude == self.infinity else math.nan
        exponent, significand = magnitude >> self.mantissa, magnitude & ((1 << self.mantissa) - 1)
        if exponent:
            significand |= 1 << self.mantissa
        return sign * math.ldexp(significand, max(exponent, 1) - self.bias - self.mantissa)

    def encode(self, value: float | Fraction, *, saturating: bool) -> int:
        """Return the code of the number nearest to a value, the even one of two."""
        if value != value or not (self.signed or math.isfinite(value)):
            return self.undefined
        negative = math.copysign(1.0, value) < 0 if isinstance(value, float) else value < 0
        if not math.isfinite(value):
            return self._signed(self.largest if saturating else self.beyond, negative)
        if not self.signed:
            return self._power_above(abs(Fraction(value)), saturating)
        code = self._nearest(abs(Fraction(value)))
        if code > self.largest:
            code = self.largest if saturating else self.beyond
        return self._signed(code, negative)

    def _nearest(self, magnitude: Fraction) -> int:
        if not magnitude:
            return 0
        exponent = magnitude.numerator.bit_length() - magnitude.denominator.bit_length()
        if Fraction(2) ** exponent > magnitude:
            exponent -= 1
        exponent = max(exponent, 1 - self.bias)
        units = round(magnitude / Fraction(2) ** (exponent - self.mantissa))
        # A significand that grew by a bit steps to the next exponent by itself.
        return units + ((exponent + self.bias - 1) << self.mantissa)

    def _power_above(self, magnitude: Fraction, saturating: bool) -> int:
        code = 0
        if magnitude > Fraction(1, 1 << self.bias):
            exponent = magnitude.numerator.bit_length() - magnitude.denominator.bit_length() - 1
            while Fraction(2) ** exponent < magnitude:
                exponent += 1
            code = exponent + self.bias
        if code > self.largest:
            return self.largest if saturating else self.beyond
        return code

    def _signed(self, code: int, negative: bool) -> int:
        if not self.signed or not negative or (not code and not self.signed_zero):
            return code
        return code | 1 << self.sign_position


SMALL_FLOATS = {
    "f8e5m2": SmallFormat(5, 2, 15, 0x7B, infinity=0x7C, not_a_number=0x7F),
    "f8e4m3fn": SmallFormat(4, 3, 7, 0x7E, not_a_number=0x7F),
    "f8e5m2fnuz": SmallFormat(5, 2, 16, 0x7F, not_a_number=0x80, signed_zero=False),
    "f8e4m3fnuz": SmallFormat(4, 3, 8, 0x7F, not_a_number=0x80, signed_zero=False),
    "f8e3m4": SmallFormat(3, 4, 3, 0x6F, infinity=0x70, not_a_number=0x7F),
    "f8e8m0fnu": SmallFormat(8, 0, 127, 0xFE, not_a_number=0xFF, signed=False),
    "f6e2m3fn": SmallFormat(2, 3, 1, 0x1F),
    "f6e3m2fn": SmallFormat(3, 2, 3, 0x1F),
    "f4e2m1fn": SmallFormat(2, 1, 1, 0x7),
}
