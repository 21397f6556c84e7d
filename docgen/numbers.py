"""Numbers and strings as documentation shows them."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import Final

_DIGITS: Final = 17
# A number that would need more zeros than this is written with an exponent.
_PADDING: Final = 3


def float_text(value: float) -> str:
    """Return a number of the run time with as many digits as tell it from all others."""
    if value != value or value in (float("inf"), float("-inf")):
        return {"nan": "NaN", "inf": "+Inf", "-inf": "-Inf"}[str(value)]
    if value == 0:
        return "0"
    rounded = Decimal(value).normalize(Context(prec=_DIGITS, rounding=ROUND_HALF_EVEN))
    sign, digits, exponent = rounded.as_tuple()
    assert isinstance(exponent, int)
    text = "".join(map(str, digits)).rstrip("0") or "0"
    exponent += len(digits) - len(text)
    return ("-" if sign else "") + _placed(text, exponent)


def _placed(digits: str, exponent: int) -> str:
    """Digits with a point, or an exponent where that would take many zeros."""
    leading = exponent + len(digits) - 1
    if exponent >= 0:
        if exponent <= _PADDING and len(digits) + exponent <= _DIGITS:
            return digits + "0" * exponent
    elif leading >= 0:
        return f"{digits[: leading + 1]}.{digits[leading + 1 :]}"
    elif -leading <= _PADDING:
        return f"0.{'0' * (-leading - 1)}{digits}"
    rest = digits[1:] or "0"
    return f"{digits[0]}.{rest}E{leading:+d}"


def string_text(data: bytes) -> str:
    """Return a string between quotes, with what cannot be printed spelled out."""
    out = []
    for byte in data:
        if byte == 0x0A:
            out.append("\\n")
        elif byte == 0x09:
            out.append("\\t")
        elif byte == 0x5C:
            out.append("\\\\")
        elif byte == 0x22 or not 0x20 <= byte < 0x7F:
            out.append(f"\\{byte:02X}")
        else:
            out.append(chr(byte))
    return f'"{"".join(out)}"'
