"""Half-open ranges of code points in a source text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The code points from `start` up to, but not including, `end`; empty when they are equal."""

    start: int
    end: int

    def __post_init__(self) -> None:
        # A reversed span is a bug of the phase that made it: fail there, not in the renderer.
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        # Without this an empty span would be false, and `if span:` would mean two things.
        return True

    @property
    def empty(self) -> bool:
        """Whether the span is a position between two code points."""
        return self.start == self.end

    def contains(self, offset: int) -> bool:
        """Tell whether the code point at `offset` is inside."""
        return self.start <= offset < self.end

    def touches(self, offset: int) -> bool:
        """Tell whether a cursor at `offset` is inside or at either edge."""
        return self.start <= offset <= self.end

    def covers(self, other: Span) -> bool:
        """Tell whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end

    def join(self, other: Span) -> Span:
        """Return the smallest span that covers both."""
        return Span(min(self.start, other.start), max(self.end, other.end))

    def shift(self, distance: int) -> Span:
        """Return the span moved by `distance` code points."""
        return Span(self.start + distance, self.end + distance)

    def of(self, text: str) -> str:
        """Return the part of `text` that the span covers."""
        return text[self.start : self.end]
