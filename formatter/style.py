"""What a user can choose about the style."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

DEFAULT_LINE_LENGTH: Final = 80


@dataclass(frozen=True, slots=True)
class Style:
    """The options of the formatter."""

    line_length: int = DEFAULT_LINE_LENGTH
    # Whether code blocks in docstrings are formatted too.
    docstrings: bool = False
