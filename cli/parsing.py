"""What the commands need of the parser."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Sequence
from typing import Any, Protocol, cast

from compiler_core.source import Diagnostic, SourceText
from compiler_core.source.encoding import encoding_diagnostics


class LeafToken(Protocol):
    """A token: its kind and text, and the blank space and comments before it."""

    kind: int
    text: str
    trivia: str

    @property
    def kind_name(self) -> str:
        """The readable name of the kind."""


class Tree(Protocol):
    """A syntax tree as the commands see it."""

    @property
    def diagnostics(self) -> Sequence[Diagnostic]:
        """What is wrong, with spans in the whole text."""

    def dump(self) -> str:
        """Return the tree as indented text."""

    def dump_json(self) -> dict[str, Any]:
        """Return the tree as values that JSON can hold."""

    def tokens(self) -> Iterator[tuple[int, LeafToken]]:
        """Yield all tokens, each with the offset of its text."""


def parse(text: str) -> Tree:
    """Parse a text; it never fails, what is wrong is in the tree's diagnostics."""
    # By name, because the grammar takes time to load and only some commands need it.
    return cast("Tree", importlib.import_module("compiler_core.syntax").parse_text(text))


def diagnose(source: SourceText, tree: Tree) -> list[Diagnostic]:
    """Return all that is known to be wrong with a source file, in the order of the text."""
    found = [*encoding_diagnostics(source), *tree.diagnostics]
    return sorted(found, key=lambda diagnostic: (diagnostic.span, diagnostic.code))
