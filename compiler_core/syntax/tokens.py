"""The leaves of the tree."""

from __future__ import annotations

from compiler_core.syntax.kinds import KIND_NAMES


class Token:
    """A piece of source text with the blank space and comments before it; positions count from its
    line's start."""

    __slots__ = ("kind", "start", "text", "trivia")

    def __init__(self, kind: int, start: int, text: str, trivia: str) -> None:
        self.kind = kind
        self.start = start
        self.text = text
        self.trivia = trivia

    @property
    def end(self) -> int:
        """Where the token ends, counted from the start of its line."""
        return self.start + len(self.text)

    @property
    def kind_name(self) -> str:
        """The readable name of the token's kind."""
        return KIND_NAMES[self.kind]

    @property
    def identifier(self) -> str:
        """The name that a NAME token stands for: an escaped one without its backticks."""
        text = self.text
        return text[1:-1] if text[:1] == "`" else text

    def __repr__(self) -> str:
        return f"<{self.kind_name} {self.text!r} @{self.start}>"
