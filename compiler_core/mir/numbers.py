"""Floats as bits: the formats of IEEE 754, bfloat16, and those of at most 8 bits."""

from __future__ import annotations

import math
import struct
from fractions import Fraction

from compiler_core.meta.small_floats import SMALL_FLOATS, SmallFormat
from compiler_core.mir.types import FloatType

_WIDE, _CODE = struct.Struct("<d"), struct.Struct("<Q")
_NAN_OF_DOUBLE = 0x7FF8 << 48
_PACKERS = {"f16": ("<e", "<H"), "f32": ("<f", "<I"), "f64": ("<d", "<Q")}


def quiet_nan(of: FloatType) -> int:
    """Return the bits of the not-a-number that arithmetic yields."""
    exponent_bits = of.bits - 1 - of.mantissa
    return ((1 << exponent_bits) - 1) << of.mantissa | 1 << (of.mantissa - 1)


def float_to_bits(value: float, of: FloatType) -> int:
    """Return the bits of the number of the format `of` nearest to `value`."""
    if of.name == "f64":
        return int(struct.unpack("<Q", struct.pack("<d", value))[0])
    if of.bits == 8:
        return _small_code(value, SMALL_FLOATS[of.name])
    if value != value:
        # Keep the sign and the topmost bits of the payload, as a conversion in hardware does.
        wide = int(struct.unpack("<Q", struct.pack("<d", value))[0])
        payload = (wide & ((1 << 52) - 1)) >> (52 - of.mantissa)
        return (wide >> 63) << (of.bits - 1) | quiet_nan(of) | payload
    if of.name == "bf16":
        return _round_to_bfloat(value)
    float_format, integer_format = _PACKERS[of.name]
    try:
        packed = struct.pack(float_format, value)
    except OverflowError:
        packed = struct.pack(float_format, math.copysign(math.inf, value))
    return int(struct.unpack(integer_format, packed)[0])


def _small_number(code: int, form: SmallFormat) -> float:
    value = form.decode(code)
    if value != value:
        # It keeps its code as what it carries, and its sign.
        sign = code >> form.sign_position & 1 if form.signed else 0
        return float(_WIDE.unpack(_CODE.pack(sign << 63 | _NAN_OF_DOUBLE | code))[0])
    return value


def _small_code(value: float, form: SmallFormat) -> int:
    if value != value:
        carried = int(_CODE.unpack(_WIDE.pack(value))[0]) & 0xFF
        kept = form.decode(carried)
        return carried if kept != kept else form.undefined
    return form.encode(value, saturating=False)


def _round_to_bfloat(value: float) -> int:
    # Rounding to f32 first would round twice; the exact value decides ties.
    if math.isinf(value) or value == 0.0:
        return float_to_bits(value, FloatType("f32", 32, 23)) >> 16
    return fraction_to_bits(Fraction(value), FloatType("bf16", 16, 7))


def bits_to_float(bits: int, of: FloatType) -> float:
    """Return the number that bits stand for."""
    if of.bits == 8:
        return _small_number(bits, SMALL_FLOATS[of.name])
    if of.name == "bf16":
        return float(struct.unpack("<f", struct.pack("<I", bits << 16))[0])
    float_format, integer_format = _PACKERS[of.name]
    return float(struct.unpack(float_format, struct.pack(integer_format, bits))[0])


def fraction_to_bits(value: Fraction, of: FloatType) -> int:
    """Round an exact value other than nought once, to the nearest, ties to even."""
    if of.bits == 8:
        return SMALL_FLOATS[of.name].encode(value, saturating=False)
    sign = 1 if value < 0 else 0
    magnitude = abs(value)
    exponent_bits = of.bits - 1 - of.mantissa
    bias = (1 << (exponent_bits - 1)) - 1
    exponent = magnitude.numerator.bit_length() - magnitude.denominator.bit_length()
    if Fraction(2) ** exponent > magnitude:
        exponent -= 1
    exponent = max(exponent, 1 - bias)
    # The value in units of the last place; `round` of a fraction ties to even.
    units = round(magnitude / Fraction(2) ** (exponent - of.mantissa))
    if units >> (of.mantissa + 1):
        units >>= 1
        exponent += 1
    if exponent > bias:
        bits = ((1 << exponent_bits) - 1) << of.mantissa
    elif units >> of.mantissa:
        bits = (exponent + bias) << of.mantissa | units & ((1 << of.mantissa) - 1)
    else:
        bits = units
    return sign << (of.bits - 1) | bits


def saturated(value: float, of: FloatType) -> float:
    """Convert to a format of at most 8 bits: what is beyond it becomes its largest number."""
    form = SMALL_FLOATS[of.name]
    return form.decode(form.encode(value, saturating=True))
