"""Parts of long answers, kept from one to the next: an edit leaves most of them as they are."""

from __future__ import annotations

from dataclasses import dataclass, field

from analysis.highlighting import Placed
from analysis.outline import OutlineEntry
from compiler_core.syntax import blocks


@dataclass(frozen=True, slots=True)
class TokenPiece:
    """The semantic tokens of one element of a module, as they are sent."""

    # What they were made from, which stay the same objects while nothing of it changes.
    element: blocks.Element
    highlights: tuple[Placed, ...]
    # Five for each token; the first one's line counts from the first one of the element.
    numbers: list[int]
    # The line of the last token, counted so, too.
    last_line: int
    # All numbers but the first, as JSON.
    text: str


@dataclass(frozen=True, slots=True)
class SymbolPiece:
    """The symbol of an outermost declaration and those inside it, as they are sent."""

    entry: OutlineEntry
    # JSON with a place for the number of each line; the lines count from the declaration's first.
    template: str
    lines: tuple[int, ...]

    def at(self, line: int) -> str:
        """The JSON when the declaration is at a line."""
        return self.template % tuple([line + each for each in self.lines])


@dataclass(frozen=True, slots=True)
class SentTokens:
    """The semantic tokens of a file that were sent last."""

    identity: str
    numbers: list[int]
    text: str


@dataclass(slots=True)
class Pieces:
    """What is kept of the answers about one file."""

    tokens: dict[tuple[int, int], TokenPiece] = field(default_factory=dict)
    symbols: dict[int, SymbolPiece] = field(default_factory=dict)
    sent: SentTokens | None = None
