"""Whether bytes are UTF-8."""

from std.collections.string._bytes import (
    Bytes,
    behind,
    byte_at,
    is_continuation,
    sequence_length,
)
from std.collections.string.string import String


def _sequence_at(bytes: Bytes, length: Int, at: Int) -> Int:
    """Return the length of the character at a place; if it is none, less nought by what belongs together."""
    var first = byte_at(bytes, at)
    if first < 0x80:
        return 1
    if first < 0xC2 or first > 0xF4:
        return -1
    var size = sequence_length(first)
    if at + 1 >= length:
        return -1
    var second = byte_at(bytes, at + 1)
    var low = UInt8(0x80)
    var high = UInt8(0xBF)
    if first == 0xE0:
        low = 0xA0
    elif first == 0xED:
        high = 0x9F
    elif first == 0xF0:
        low = 0x90
    elif first == 0xF4:
        high = 0x8F
    if second < low or second > high:
        return -1
    for i in range(2, size):
        if at + i >= length or not is_continuation(byte_at(bytes, at + i)):
            return -i
    return size


def is_valid_utf8(bytes: Bytes, length: Int) -> Bool:
    """Tell whether bytes are UTF-8."""
    var at = 0
    while at < length:
        var size = _sequence_at(bytes, length, at)
        if size < 0:
            return False
        at = at + size
    return True


def write_lossy(mut text: String, bytes: Bytes, length: Int):
    """Write bytes, with a sign in place of those that are not UTF-8."""
    var at = 0
    while at < length:
        var size = _sequence_at(bytes, length, at)
        if size < 0:
            text.write_string("\uFFFD")
            at = at - size
        else:
            text._append(behind(bytes, at), size)
            at = at + size
