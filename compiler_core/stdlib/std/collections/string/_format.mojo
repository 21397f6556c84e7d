"""Putting values in place of braces."""

from std.collections.list import List
from std.collections.string._bytes import Bytes, behind, byte_at
from std.collections.string.string import String
from std.collections.string.string_span import StringSpan


def format_text(pattern: StringSpan[_], texts: List[String]) raises -> String:
    """Put values in place of the braces of a text.

    Args:
        pattern: The text.
        texts: Of each value its text, and its text as in a program.

    Returns:
        The text with the values in it.
    """
    var result = String(capacity_bytes=pattern._length)
    var bytes = pattern._data
    var length = pattern._length
    var automatic = 0
    var manual = False
    var at = 0
    while at < length:
        var byte = byte_at(bytes, at)
        if byte != 123 and byte != 125:
            var start = at
            while at < length and byte_at(bytes, at) != 123 and byte_at(bytes, at) != 125:
                at = at + 1
            result._append(behind(bytes, start), at - start)
            continue
        if at + 1 < length and byte_at(bytes, at + 1) == byte:
            result._append_byte(byte)
            at = at + 2
            continue
        if byte == 125:
            raise Error("there is a single curly } left unclosed or unescaped")
        var end = at + 1
        while end < length and byte_at(bytes, end) != 125 and byte_at(bytes, end) != 123:
            end = end + 1
        if end >= length or byte_at(bytes, end) == 123:
            raise Error("there is a single curly { left unclosed or unescaped")
        var field = pattern._part(at + 1, end)
        at = end + 1
        var shown = 0
        var mark = field.find("!")
        if mark >= 0:
            var flag = field._part(mark + 1, field._length)
            if flag._length == 0:
                raise Error("Empty conversion flag.")
            if flag == "r":
                shown = 1
            elif flag != "s":
                raise Error('Conversion flag "', flag, '" not recognized.')
            field = field._part(0, mark)
        var which = automatic
        if field._length == 0:
            if manual:
                raise Error("Cannot both use manual and automatic indexing")
            if 2 * which >= len(texts):
                raise Error("Automatic indexing require more args in *args")
            automatic = automatic + 1
        else:
            which = _index(field)
            if automatic > 0:
                raise Error("Cannot both use manual and automatic indexing")
            manual = True
            if which < 0 or 2 * which >= len(texts):
                raise Error("Index ", which, " not in *args")
        result.write_string(texts[2 * which + shown])
    return result^


def _index(field: StringSpan[_]) raises -> Int:
    """Read the position of a value."""
    try:
        return Int(field)
    except:
        raise Error("Index ", field, " not in kwargs")
