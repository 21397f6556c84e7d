"""Bytes as text: base 64 and base 16."""

from std.collections.list import List
from std.collections.span import Span
from std.collections.string.string import String
from std.collections.string.string_span import StringSpan


def b64encode(input_bytes: Span[UInt8, _], mut result: String):
    """Make a text of bytes in base 64.

    Args:
        input_bytes: The bytes.
        result: The text, whose former contents are lost.
    """
    result = String()
    var at = 0
    var count = len(input_bytes)
    while at < count:
        var rest = count - at
        var group = Int(input_bytes[at]) << 16
        if rest > 1:
            group = group | (Int(input_bytes[at + 1]) << 8)
        if rest > 2:
            group = group | Int(input_bytes[at + 2])
        result += chr(_letter(group >> 18))
        result += chr(_letter((group >> 12) & 63))
        result += chr(_letter((group >> 6) & 63)) if rest > 1 else "="
        result += chr(_letter(group & 63)) if rest > 2 else "="
        at += 3


def b64encode(input_bytes: Span[UInt8, _]) -> String:
    """Return bytes in base 64.

    Args:
        input_bytes: The bytes.
    """
    var result = String()
    b64encode(input_bytes, result)
    return result^


def b64encode(input_string: StringSpan) -> String:
    """Return the bytes of a text in base 64.

    Args:
        input_string: The text.
    """
    return b64encode(input_string.as_bytes())


@deprecated("leave 'validate' out: what is no base 64 always raises")
def b64decode[*, validate: Bool](str: StringSpan) raises -> List[UInt8]:
    """Return the bytes that a text in base 64 stands for."""
    return b64decode(str)


def b64decode(str: StringSpan) raises -> List[UInt8]:
    """Return the bytes that a text in base 64 stands for.

    Args:
        str: The text.
    """
    var data = List[UInt8](capacity=str.byte_length())
    for byte in str.as_bytes():
        # Blanks and what begins a new line may stand anywhere.
        if byte != 32 and (byte < 9 or byte > 13):
            data.append(byte)
    var count = len(data)
    if count % 4 != 0:
        raise Error(
            "ValueError: Input length '", count, "' (ignoring whitespace) must be divisible by 4"
        )
    var result = List[UInt8](capacity=count // 4 * 3)
    for at in range(0, count, 4):
        var group = 0
        for i in range(4):
            group = (group << 6) | _value(data[at + i])
        result.append(UInt8((group >> 16) & 255))
        # Behind an equals sign in one of the last two places nothing counts.
        if data[at + 2] == 61:
            break
        result.append(UInt8((group >> 8) & 255))
        if data[at + 3] == 61:
            break
        result.append(UInt8(group & 255))
    return result^


def b16encode(str: StringSpan) -> String:
    """Return the bytes of a text in base 16.

    Args:
        str: The text.
    """
    var data = str.as_bytes()
    var result = String()
    for i in range(len(data)):
        result += chr(_digit(Int(data[i]) >> 4))
        result += chr(_digit(Int(data[i]) & 15))
    return result^


def b16decode(str: StringSpan) raises -> List[UInt8]:
    """Return the bytes that a text in base 16 stands for.

    Args:
        str: The text.
    """
    var data = str.as_bytes()
    if len(data) % 2 != 0:
        raise Error("ValueError: Input length '", len(data), "' must be divisible by 2")
    var result = List[UInt8]()
    for at in range(0, len(data), 2):
        result.append(UInt8(decode(data[at]) * 16 + decode(data[at + 1])))
    return result^


def _letter(value: Int) -> Int:
    """Return the character of six bits."""
    if value < 26:
        return value + 65
    if value < 52:
        return value + 71
    if value < 62:
        return value - 4
    return 43 if value == 62 else 47


def _value(byte: UInt8) raises -> Int:
    """Return the six bits of a character."""
    if byte >= 65 and byte <= 90:
        return Int(byte) - 65
    if byte >= 97 and byte <= 122:
        return Int(byte) - 71
    if byte >= 48 and byte <= 57:
        return Int(byte) + 4
    if byte == 43:
        return 62
    if byte == 47:
        return 63
    if byte == 61:
        return 0
    raise Error("ValueError: Unexpected character '", chr(Int(byte)), "' encountered")


def _digit(value: Int) -> Int:
    """Return the character of four bits."""
    return value + 48 if value < 10 else value + 55


def decode(c: UInt8) raises -> UInt8:
    """Return the four bits of a character of base 16.

    Args:
        c: A digit or a capital letter up to F.

    Returns:
        Its value.
    """
    if c >= 48 and c <= 57:
        return c - 48
    if c >= 65 and c <= 70:
        return c - 55
    raise Error("ValueError: Unexpected character '", chr(Int(c)), "' encountered")
