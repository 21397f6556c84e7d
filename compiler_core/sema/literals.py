"""What the literals of the source stand for."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from compiler_core.meta.constants import boolean, integer
from compiler_core.meta.machine import MINUS_ZERO, NAN, FloatValue
from compiler_core.meta.node import Node
from compiler_core.source.text import encode
from compiler_core.syntax.nodes import String

# What a float of the source answers, which is exact, to the names of its methods.
FLOAT_QUESTIONS: Final[dict[str, Callable[[FloatValue], Node]]] = {
    "is_nan": lambda value: boolean(value is NAN),
    "is_neg_zero": lambda value: boolean(value is MINUS_ZERO),
    "__int_literal__": lambda value: integer(_whole(value)),
}


def _whole(value: FloatValue) -> int:
    """The number without what is behind the point; nought for what is no number."""
    return int(value.number)


_PARTS: Final = re.compile(r"""([A-Za-z]*)(\"{3}|'{3}|"|')(.*)\2""", re.DOTALL)
ESCAPE: Final = re.compile(
    r"\\(?:(\r\n|\r|\n)|([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))",
    re.DOTALL,
)
_SIMPLE: Final = {
    "a": "\a",
    "b": "\b",
    "f": "\f",
    "n": "\n",
    "r": "\r",
    "t": "\t",
    "v": "\v",
}


def string_bytes(node: String) -> bytes:
    """The bytes of a string: the parts that stand side by side, their escapes replaced."""
    return b"".join(literal_bytes(part.text) for part in node.parts)


def literal_bytes(text: str) -> bytes:
    """The bytes of one string literal; a malformed one counts as far as it makes sense."""
    match = _PARTS.fullmatch(text)
    body = match.group(3) if match else text.strip("\"'")
    return escaped_bytes(body, raw=bool(match and "r" in match.group(1).lower()))


def escaped_bytes(body: str, *, raw: bool) -> bytes:
    """The bytes of what stands between quotes."""
    if raw:
        return encode(body)
    out = bytearray()
    position = 0
    for found in ESCAPE.finditer(body):
        out += encode(body[position : found.start()])
        position = found.end()
        out += _escaped(found)
    out += encode(body[position:])
    return bytes(out)


def escaped_text(found: re.Match[str]) -> str:
    """What an escape stands for, as text."""
    return _escaped(found).decode("utf-8", "surrogateescape")


def _escaped(found: re.Match[str]) -> bytes:
    line_end, octal, byte, short, long, other = found.groups()
    if line_end is not None:
        return b""
    if other is not None:
        return encode(_SIMPLE.get(other, other))
    # Every numeric escape names a code point, the two-digit ones too.
    value = int(octal, 8) if octal is not None else int(byte or short or long, 16)
    return chr(min(value, 0x10FFFF)).encode("utf-8", "replace")
