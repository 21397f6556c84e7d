"""What a user can choose about the style."""

from __future__ import annotations

from dataclasses import dataclass

DEFAULT_LINE_LENGTH = 80


@dataclass(frozen=True, slots=True)
class Style:
    """The options of the formatter."""

    line_length: int = DEFAULT_LINE_LENGTH
