"""Lines and columns of a text, in the units that terminals, editors and the reference count in."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate, count
from operator import add

from compiler_core.source.span import Span

# These three end a line for an editor (the Language Server Protocol names exactly them), so a
# position means the same line here and there. What separates *statements* is the layout's
# business, and a larger set: the reference also ends a statement at a form feed or vertical tab.
_LINE_BREAK = re.compile(r"\r\n|\r|\n")
_SURROGATE_ESCAPED = range(0xDC80, 0xDD00)


class Encoding(Enum):
    """The unit that a column counts."""

    UTF8 = "utf-8"
    UTF16 = "utf-16"
    UTF32 = "utf-32"


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place between two characters: both numbers start at 0."""

    line: int
    column: int


class LineIndex:
    """The line starts of one text, and the conversions between offsets and positions.

    A byte order mark is before the first line: no editor shows or counts it, and what is inserted
    at the start of the first line must come after it.
    """

    __slots__ = ("_ascii", "_ends", "_starts", "_text")

    def __init__(self, text: str) -> None:
        starts = [1 if text.startswith("\ufeff") else 0]
        ends: list[int] = []
        if "\r" in text:
            for line_break in _LINE_BREAK.finditer(text):
                ends.append(line_break.start())
                starts.append(line_break.end())
            ends.append(len(text))
        else:
            # All without a step of Python for each line.
            lengths = map(len, text.split("\n"))
            ends = list(map(add, accumulate(lengths), count()))
            starts += [end + 1 for end in ends]
            starts.pop()
        self._text = text
        self._starts = starts
        self._ends = ends
        self._ascii = text.isascii()

    def part(self, start: int, end: int) -> LineIndex:
        """The lines of a part of the text."""
        return LineIndex(self._text[start:end])

    def edited(self, start: int, end: int, written: str) -> LineIndex:
        """The lines of the text with something else written between two offsets.

        Only the lines that the edit touches are looked for anew.
        """
        text = self._text[:start] + written + self._text[end:]
        if "\r" in text or "\r" in self._text or self._starts[0] or text[:1] == "\ufeff":
            return LineIndex(text)
        first, last = self.line_of(start), self.line_of(end)
        shift = len(written) - (end - start)
        begin = self._starts[first]
        part = text[begin : self._ends[last] + shift]
        if part[:1] == "\ufeff":
            return LineIndex(text)
        made = LineIndex(part)
        index = LineIndex.__new__(LineIndex)
        index._text = text
        index._starts = self._starts[:first]
        index._starts += [begin + each for each in made._starts]
        index._starts += [shift + each for each in self._starts[last + 1 :]]
        index._ends = self._ends[:first]
        index._ends += [begin + each for each in made._ends]
        index._ends += [shift + each for each in self._ends[last + 1 :]]
        index._ascii = text.isascii()
        return index

    @property
    def text(self) -> str:
        """The text whose lines these are."""
        return self._text

    @property
    def line_count(self) -> int:
        """The number of lines; a text that ends in a line break has an empty last line."""
        return len(self._starts)

    def line_of(self, offset: int) -> int:
        """Return the line that holds `offset`; a line break belongs to the line that it ends."""
        return max(bisect_right(self._starts, offset) - 1, 0)

    def line_start(self, line: int) -> int:
        """Return the offset of the first code point of `line`, clamped to the text."""
        if line < 0:
            return self._starts[0]
        return self._starts[line] if line < len(self._starts) else len(self._text)

    def line_end(self, line: int) -> int:
        """Return the offset of the line break that ends `line`, or of the end of the text."""
        if line < 0:
            return self._starts[0]
        return self._ends[line] if line < len(self._ends) else len(self._text)

    def line_span(self, line: int) -> Span:
        """Return the span of `line` without its line break."""
        return Span(self.line_start(line), self.line_end(line))

    def line_text(self, line: int) -> str:
        """Return the text of `line` without its line break."""
        return self._text[self.line_start(line) : self.line_end(line)]

    def position(self, offset: int, encoding: Encoding = Encoding.UTF32) -> Position:
        """Return the line and column of `offset`; inside a line break, the end of its line."""
        line = self.line_of(offset)
        start = self._starts[line]
        end = min(max(offset, start), self._ends[line])
        if self._ascii or encoding is Encoding.UTF32:
            return Position(line, end - start)
        return Position(line, measure(self._text[start:end], encoding))

    def offset(self, position: Position, encoding: Encoding = Encoding.UTF32) -> int:
        """Return the offset of `position`, clamped to its line and the text.

        A column in the middle of a character means the start of that character.
        """
        if position.line < 0:
            return self._starts[0]
        if position.line >= len(self._starts):
            return len(self._text)
        start = self._starts[position.line]
        end = self._ends[position.line]
        column = max(position.column, 0)
        if self._ascii or encoding is Encoding.UTF32:
            return min(start + column, end)
        for at in range(start, end):
            column -= _units(self._text[at], encoding)
            if column < 0:
                return at
        return end


def measure(text: str, encoding: Encoding) -> int:
    """Return the length of `text` in units of `encoding`; an undecodable byte counts as one."""
    if encoding is Encoding.UTF32 or text.isascii():
        return len(text)
    if encoding is Encoding.UTF16:
        return len(text) + sum(character > "\uffff" for character in text)
    return sum(_units(character, encoding) for character in text)


def _units(character: str, encoding: Encoding) -> int:
    code = ord(character)
    if encoding is Encoding.UTF16:
        return 2 if code > 0xFFFF else 1
    if code < 0x80 or code in _SURROGATE_ESCAPED:
        return 1
    return 2 if code < 0x800 else 3 if code < 0x10000 else 4
