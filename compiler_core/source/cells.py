"""How text looks on a terminal: what to print for each character, and how many columns it takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import category, east_asian_width

TAB_WIDTH = 4

_JOINER = "\u200d"
_EMOJI_STYLE = "\ufe0f"


@dataclass(frozen=True, slots=True)
class Cell:
    """What a terminal draws as one unit: a character with all that combines with it."""

    start: int
    end: int
    shown: str
    width: int


def cells(text: str, column: int = 0) -> Iterator[Cell]:
    """Divide a line into cells; nothing in `shown` can move the cursor or reorder the line.

    `column` is where the line begins on the screen, which decides how far a tab reaches.
    """
    at = 0
    while at < len(text):
        end, shown, width = _next_cell(text, at, column)
        yield Cell(at, end, shown, width)
        at = end
        column += width


def printable(text: str) -> str:
    """Return `text` as one line with which a terminal can do nothing but show it."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(cell.shown for cell in cells(text))


def _next_cell(text: str, at: int, column: int) -> tuple[int, str, int]:
    character = text[at]
    if " " <= character <= "~":
        # Nearly every character of nearly every program, unless a mark combines with it.
        width = 1
    elif character == "\t":
        width = TAB_WIDTH - column % TAB_WIDTH
        return at + 1, " " * width, width
    else:
        escaped = _escape(character)
        if escaped:
            return at + 1, escaped, len(escaped)
        width = _width(character)
    end = _cluster_end(text, at)
    if end == at + 1:
        return end, character, width
    cluster = text[at:end]
    return end, cluster, 2 if _EMOJI_STYLE in cluster or _is_flag(cluster) else width


def _escape(character: str) -> str:
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    if 0xDC80 <= code <= 0xDCFF:
        return f"<{code - 0xDC00:02X}>"
    kind = category(character)
    # Format characters reorder or hide text; separators and lone surrogates upset terminals.
    if kind in ("Cc", "Cs", "Zl", "Zp") or (kind == "Cf" and character != _JOINER):
        return f"<U+{code:04X}>"
    return ""


def _width(character: str) -> int:
    if character == _JOINER or category(character) in ("Mn", "Me"):
        return 0
    # The vowels and finals of decomposed Hangul are drawn into the syllable's first letter.
    if "\u1160" <= character <= "\u11ff":
        return 0
    return 2 if east_asian_width(character) in "WF" else 1


def _cluster_end(text: str, at: int) -> int:
    end = at + 1
    if _is_flag(text[at : at + 2]):
        end = at + 2
    while end < len(text):
        follower = text[end]
        if follower <= "~":
            break
        joined = text[end - 1] == _JOINER and not _escape(follower)
        skin = "\U0001f3fb" <= follower <= "\U0001f3ff"
        if not (joined or skin or (_width(follower) == 0 and not _escape(follower))):
            break
        end += 1
    return end


def _is_flag(text: str) -> bool:
    return len(text) >= 2 and all("\U0001f1e6" <= letter <= "\U0001f1ff" for letter in text[:2])
