"""Reading numbers."""

from std.collections.string._bytes import Bytes, behind, byte_at, free_bytes, is_space
from std.collections.string.string import String
from std.collections.string.string_span import StringSpan


def _digit_value(byte: UInt8) -> Int:
    """Return what a digit or letter counts, or a great number."""
    if byte >= 48 and byte <= 57:
        return Int(byte) - 48
    if byte >= 97 and byte <= 122:
        return Int(byte) - 87
    if byte >= 65 and byte <= 90:
        return Int(byte) - 55
    return 99


def _prefixed_base(bytes: Bytes, length: Int, at: Int) -> Int:
    """Return the base that a text says by `0x` and the like at a place, or nought."""
    if at + 1 >= length or byte_at(bytes, at) != 48:
        return 0
    var letter = byte_at(bytes, at + 1) | 32
    if letter == 120:
        return 16
    if letter == 111:
        return 8
    return 2 if letter == 98 else 0


def _no_integer(text: StringSpan[_], base: Int) -> Error:
    """Return the error about a text that is no integer."""
    return Error(
        "String is not convertible to integer with base ", base, ": '", text, "'"
    )


def parse_integer(text: StringSpan[_], base: Int) raises -> Int:
    """Read an integer.

    Args:
        text: The text, which may have space around it.
        base: The base of its digits; with nought the text says it.

    Returns:
        The integer.
    """
    if base != 0 and (base < 2 or base > 36):
        raise Error("Base must be >= 2 and <= 36, or 0.")
    var bytes = text._data
    var at = 0
    var end = text._length
    while at < end and is_space(byte_at(bytes, at)):
        at = at + 1
    while end > at and is_space(byte_at(bytes, end - 1)):
        end = end - 1
    var negative = False
    if at < end and (byte_at(bytes, at) == 45 or byte_at(bytes, at) == 43):
        negative = byte_at(bytes, at) == 45
        at = at + 1
    var radix = base
    var prefixed = _prefixed_base(bytes, end, at)
    var only_noughts = False
    # A digit must follow; one underscore may stand between digits and behind the prefix.
    var after_digit = False
    if prefixed != 0 and (base == 0 or base == prefixed):
        radix = prefixed
        at = at + 2
        after_digit = True
    elif base == 0:
        radix = 10
        only_noughts = at < end and byte_at(bytes, at) == 48
    var magnitude = UInt64(0)
    var limit = UInt64(0x8000000000000000) if negative else UInt64(0x7FFFFFFFFFFFFFFF)
    var found = False
    while at < end:
        var byte = byte_at(bytes, at)
        at = at + 1
        if byte == 95:
            if not after_digit:
                raise _no_integer(text, base)
            after_digit = False
            continue
        var digit = _digit_value(byte)
        if digit >= radix or (only_noughts and digit != 0):
            raise _no_integer(text, base)
        found = True
        after_digit = True
        if magnitude > (limit - UInt64(digit)) // UInt64(radix):
            raise Error(
                _no_integer(text, base),
                " String expresses an integer too large to store in Int.",
            )
        magnitude = magnitude * UInt64(radix) + UInt64(digit)
    if not found or not after_digit:
        raise _no_integer(text, base)
    return Int(UInt64(0) - magnitude) if negative else Int(magnitude)


def _no_float(text: StringSpan[_], reason: String) -> Error:
    """Return the error about a text that is no float."""
    return Error("String is not convertible to float: ", repr(text), reason)


def _is_word(bytes: Bytes, length: Int, word: StringLiteral) -> Bool:
    """Tell whether bytes are a word, in letters of any size."""
    if length != word.byte_length():
        return False
    for i in range(length):
        if byte_at(bytes, i) | 32 != byte_at(word._address(), i):
            return False
    return True


def _is_digit_or_point(byte: UInt8) -> Bool:
    return (byte >= 48 and byte <= 57) or byte == 46


def parse_float(text: StringSpan[_]) raises -> Float64:
    """Read a float.

    Args:
        text: The text, which may have space around it.

    Returns:
        The float that is closest.
    """
    if text._length == 0:
        raise _no_float(text, "")
    var stripped = text.strip()
    var negative = False
    if stripped._length > 0:
        var sign = byte_at(stripped._data, 0)
        if sign == 45 or sign == 43:
            negative = sign == 45
            stripped = stripped._part(1, stripped._length)
    var bytes = stripped._data
    var length = stripped._length
    if _is_word(bytes, length, "nan"):
        return Float64(0) / Float64(0)
    if _is_word(bytes, length, "inf") or _is_word(bytes, length, "infinity"):
        return Float64(-1) / Float64(0) if negative else Float64(1) / Float64(0)
    if length == 0 or not _is_digit_or_point(byte_at(bytes, 0)):
        raise _no_float(
            text,
            String(
                ". The first character of '",
                stripped,
                "' should be a digit or dot to convert it to a float.",
            ),
        )
    if byte_at(bytes, length - 1) | 32 == 102:
        length = length - 1
    if not _is_digit_or_point(byte_at(bytes, length - 1)):
        raise _no_float(
            text,
            String(
                ". The last character of '",
                stripped,
                "' should be a digit or dot to convert it to a float.",
            ),
        )
    var value = _parse_decimal(text, stripped._part(0, length))
    return -value if negative else value


def _parse_decimal(text: StringSpan[_], number: StringSpan[_]) raises -> Float64:
    """Read digits with a point and an exponent."""
    var bytes = number._data
    var length = number._length
    var digits = UInt64(0)
    var exponent = 0
    var found = False
    var exact = True
    var behind_point = False
    var at = 0
    while at < length:
        var byte = byte_at(bytes, at)
        if byte == 46 and not behind_point:
            behind_point = True
        elif (byte >= 48 and byte <= 57):
            found = True
            if digits < 100000000000000000:
                digits = digits * 10 + UInt64(byte) - 48
                if behind_point:
                    exponent = exponent - 1
            else:
                if byte != 48:
                    exact = False
                if not behind_point:
                    exponent = exponent + 1
        else:
            break
        at = at + 1
    if not found:
        raise _no_float(text, "")
    if at < length and byte_at(bytes, at) | 32 == 101:
        at = at + 1
        var minus = False
        if at < length and (byte_at(bytes, at) == 45 or byte_at(bytes, at) == 43):
            minus = byte_at(bytes, at) == 45
            at = at + 1
        var power = 0
        while at < length and (byte_at(bytes, at) >= 48 and byte_at(bytes, at) <= 57):
            if power < 100000:
                power = power * 10 + Int(byte_at(bytes, at)) - 48
            at = at + 1
        exponent = exponent - power if minus else exponent + power
    if at < length:
        raise _no_float(
            text, String(". Invalid character(s) in the number: '", number, "'")
        )
    if digits == 0:
        return 0.0
    # Both the digits and the power of ten are exact as floats: one rounding is right.
    if exact and digits <= 9007199254740992 and exponent >= -22 and exponent <= 22:
        var power = Float64(1)
        for _ in range(exponent if exponent >= 0 else -exponent):
            power = power * 10.0
        return Float64(digits) * power if exponent >= 0 else Float64(digits) / power
    return _correctly_rounded(number)


def _correctly_rounded(number: StringSpan[_]) -> Float64:
    """Read a float by the C library."""
    var copy = String._copied(number._data, number._length)
    copy._append_byte(0)
    var value = __mlir_op.`pop.external_call`[func="strtod", _type=Float64](
        copy._data, __mlir_op.`pop.index_to_pointer`[_type=Bytes](Int(0))
    )
    _ = copy
    return value
