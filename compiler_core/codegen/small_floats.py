"""Floats of at most 8 bits in LLVM, which knows none of them: bytes, computed with as `float`.

Whatever computes is emitted for floats of 32 bits, to which its operands are widened and from which
its result is narrowed; what only moves values sees bytes.
"""

from __future__ import annotations

import struct
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from compiler_core.meta.small_floats import SMALL_FLOATS
from compiler_core.mir.types import (
    F32,
    SI32,
    FloatType,
    Type,
    is_small_float,
    scalar_of,
    vector,
    width_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from compiler_core.codegen.emission_rules import Operation

# The meanings that compute; all others take the bytes as they are.
_COMPUTING: Final = frozenset(
    (
        "abs acos add asin atan atan2 ceil compare copysign cos cosh div exp exp10 exp2 floor "
        "floordiv fma log log10 log2 max maximum min minimum mul neg pow powi reduce_add "
        "reduce_max reduce_min reduce_mul rem round_away roundeven sin sinh sqrt sub tan tanh trunc"
    ).split()
)
_SIGNIFICAND: Final = 23
_BIAS: Final = 127
_INFINITY: Final = 0x7F800000
_NAN: Final = 0x7FC00000


def computes_small(op: Operation) -> bool:
    """Tell whether an operation computes with small floats, and not only moves them."""
    return (
        bool(op.types) and is_small_float(scalar_of(op.types[0])) and op.row.meaning in _COMPUTING
    )


def emit_widened(op: Operation, emit: Callable[[Operation], str]) -> str:
    """Emit an operation on small floats as one on floats of 32 bits."""
    small = [is_small_float(scalar_of(of)) for of in op.types]
    values = [
        widen(op, value, of) if is_small else value
        for value, of, is_small in zip(op.values, op.types, small, strict=True)
    ]
    types = tuple(
        _single(of) if is_small else of for of, is_small in zip(op.types, small, strict=True)
    )
    narrows = is_small_float(scalar_of(op.result))
    result = _single(op.result) if narrows else op.result
    value = emit(replace(op, values=values, types=types, result=result))
    return narrow(op, value, op.result, saturating=False) if narrows else value


def _single(of: Type) -> Type:
    return vector(F32, width_of(of))


def _as_float(bits: int) -> str:
    """Spell a float given by its bits as LLVM does, as the double of the same value."""
    value: float = struct.unpack("<f", struct.pack("<I", bits))[0]
    return f"0x{struct.unpack('<Q', struct.pack('<d', value))[0]:016X}"


class _Lanes:
    """Writes instructions on as many numbers at once as an operand has."""

    def __init__(self, op: Operation, of: Type) -> None:
        self.op = op
        self.count = width_of(of)
        self.byte = self._of("i8")
        self.word = op.spell(vector(SI32, self.count))
        self.real = op.spell(vector(F32, self.count))
        self.flag = self._of("i1")

    def _of(self, scalar: str) -> str:
        return scalar if self.count == 1 else f"<{self.count} x {scalar}>"

    def _each(self, scalar: str, text: str) -> str:
        if self.count == 1:
            return text
        return f"<{', '.join([f'{scalar} {text}'] * self.count)}>"

    def number(self, value: int) -> str:
        return self._each("i32", str(value))

    def on_words(self, name: str, left: str, right: str | int) -> str:
        right = self.number(right) if isinstance(right, int) else right
        return self.op.emit(f"{name} {self.word} {left}, {right}")

    def on_floats(self, name: str, left: str, bits: int) -> str:
        return self.op.emit(f"{name} {self.real} {left}, {self._each('float', _as_float(bits))}")

    def select(self, flag: str, chosen: str | int, other: str) -> str:
        chosen = self.number(chosen) if isinstance(chosen, int) else chosen
        return self.op.emit(f"select {self.flag} {flag}, {self.word} {chosen}, {self.word} {other}")

    def convert(self, name: str, source: str, value: str, target: str) -> str:
        return self.op.emit(f"{name} {source} {value} to {target}")


def widen(op: Operation, value: str, of: Type) -> str:
    """Emit the conversion of small floats to 32 bits, which is exact."""
    scalar = scalar_of(of)
    assert isinstance(scalar, FloatType)
    form = SMALL_FLOATS[scalar.name]
    on = _Lanes(op, of)
    code = on.convert("zext", on.byte, value, on.word)
    if not form.signed:
        bits = on.on_words("shl", code, _SIGNIFICAND)
        bits = on.select(on.on_words("icmp eq", code, 0), 1 << (_SIGNIFICAND - 1), bits)
        bits = on.select(on.on_words("icmp eq", code, 0xFF), _NAN, bits)
        return on.convert("bitcast", on.word, bits, on.real)
    magnitude = on.on_words("and", code, (1 << form.sign_position) - 1)
    placed = on.on_words("shl", magnitude, _SIGNIFICAND - form.mantissa)
    # Denormal or not, it is too small by the difference of the biases.
    factor = (2 * _BIAS - form.bias) << _SIGNIFICAND
    real = on.on_floats("fmul", on.convert("bitcast", on.word, placed, on.real), factor)
    bits = on.convert("bitcast", on.real, real, on.word)
    if form.infinity is not None:
        bits = on.select(on.on_words("icmp eq", magnitude, form.infinity), _INFINITY, bits)
    if form.not_a_number is not None and form.signed_zero:
        first = (form.largest if form.infinity is None else form.infinity) + 1
        bits = on.select(on.on_words("icmp uge", magnitude, first), _NAN, bits)
    elif form.not_a_number is not None:
        bits = on.select(on.on_words("icmp eq", code, form.not_a_number), _NAN, bits)
    sign = on.on_words("and", code, 1 << form.sign_position)
    sign = on.on_words("shl", sign, 31 - form.sign_position)
    return on.convert("bitcast", on.word, on.on_words("or", bits, sign), on.real)


def narrow(op: Operation, value: str, of: Type, *, saturating: bool) -> str:
    """Emit the conversion of floats of 32 bits to small ones."""
    scalar = scalar_of(of)
    assert isinstance(scalar, FloatType)
    form = SMALL_FLOATS[scalar.name]
    on = _Lanes(op, of)
    bits = on.convert("bitcast", on.real, value, on.word)
    magnitude = on.on_words("and", bits, 0x7FFFFFFF)
    if not form.signed:
        # Up to the next power of two.
        code = on.on_words("add", magnitude, (1 << _SIGNIFICAND) - 1)
        code = on.on_words("lshr", code, _SIGNIFICAND)
        least = 1 << (_SIGNIFICAND - 1)
        code = on.select(on.on_words("icmp ule", magnitude, least), 0, code)
        beyond = form.largest if saturating else form.beyond
        code = on.select(on.on_words("icmp ugt", code, form.largest), beyond, code)
        code = on.select(on.on_words("icmp uge", magnitude, _INFINITY), form.undefined, code)
        return on.convert("trunc", on.word, code, on.byte)
    shift = _SIGNIFICAND - form.mantissa
    even = on.on_words("and", on.on_words("lshr", magnitude, shift), 1)
    rounded = on.on_words("add", magnitude, (1 << (shift - 1)) - 1)
    rounded = on.on_words("lshr", on.on_words("add", rounded, even), shift)
    normal = on.on_words("sub", rounded, (_BIAS - form.bias) << form.mantissa)
    # A sum with this has the units of denormal numbers as its last place.
    units = (_BIAS + 1 - form.bias - form.mantissa + _SIGNIFICAND) << _SIGNIFICAND
    summed = on.on_floats("fadd", on.convert("bitcast", on.word, magnitude, on.real), units)
    denormal = on.on_words("sub", on.convert("bitcast", on.real, summed, on.word), units)
    least = (_BIAS + 1 - form.bias) << _SIGNIFICAND
    code = on.select(on.on_words("icmp ult", magnitude, least), denormal, normal)
    beyond = form.largest if saturating else form.beyond
    code = on.select(on.on_words("icmp ugt", code, form.largest), beyond, code)
    sign = on.on_words("lshr", bits, 31 - form.sign_position)
    sign = on.on_words("and", sign, 1 << form.sign_position)
    if not form.signed_zero:
        sign = on.select(on.on_words("icmp eq", code, 0), 0, sign)
    code = on.on_words("or", code, sign)
    code = on.select(on.on_words("icmp ugt", magnitude, _INFINITY), form.undefined, code)
    return on.convert("trunc", on.word, code, on.byte)
