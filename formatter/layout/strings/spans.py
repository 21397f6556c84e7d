"""The parts of a string that no split may go through."""

from __future__ import annotations

import re
from typing import Final

from formatter.literals import prefix_of

_NAMED_CHARACTER: Final = re.compile(r"\\N\{[^}]*\}")


def unbreakable_spans(text: str) -> list[tuple[int, int]]:
    """Where the interpolations and named characters of a string begin and end."""
    found = [match.span() for match in _NAMED_CHARACTER.finditer(text)]
    prefix = prefix_of(text).lower()
    if "t" not in prefix and "f" not in prefix:
        return found
    opened: list[int] = []
    index = 0
    length = len(text)
    while index < length:
        character = text[index]
        if character == "{":
            if not opened and text[index + 1 : index + 2] == "{":
                index += 2
                continue
            opened.append(index)
        elif character == "}":
            if opened:
                start = opened.pop()
                if not opened:
                    found.append((start, index + 1))
        elif opened and character in "\"'":
            delimiter = text[index : index + 3]
            if delimiter not in ("'''", '"""'):
                delimiter = character
            end = text.find(delimiter, index + len(delimiter))
            index = length if end < 0 else end + len(delimiter)
            continue
        index += 1
    return found


def has_free_blank(text: str) -> bool:
    """Whether a string has a blank outside of interpolations."""
    if " " not in text:
        return False
    position = 0
    for start, end in unbreakable_spans(text):
        if " " in text[position:start]:
            return True
        position = end
    return " " in text[position:]
