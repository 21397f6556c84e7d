"""The language server as a program of its own, `mojo-lsp-server`, and its formatter.

The server and the formatter do not know each other; whoever starts both brings them together.
"""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from cli.main import main as mojo

if TYPE_CHECKING:
    from compiler_core.source import Edit, Span
    from compiler_core.syntax import SyntaxTree
    from formatter.format_text import Formatter


class ProjectFormatter:
    """Formats each file in the style of its project."""

    def format(self, text: str, path: str) -> str:
        """A whole text in order; one that cannot be formatted stays as it is."""
        from formatter.format_text import UnsafeError

        try:
            return _formatter_for(str(Path(path).parent)).format(text).text
        except (UnsafeError, RecursionError):
            # What is nested thousands of levels deep is left alone, too.
            return text

    def format_span(self, tree: SyntaxTree, span: Span, path: str) -> list[Edit]:
        """What to change in the lines that a span touches."""
        try:
            return _formatter_for(str(Path(path).parent)).format_span(tree, span)
        except RecursionError:
            return []

    def format_line_above(self, tree: SyntaxTree, offset: int, path: str) -> list[Edit]:
        """What to change in the line that was finished before an offset."""
        try:
            return _formatter_for(str(Path(path).parent)).format_line_above(tree, offset)
        except RecursionError:
            return []


@lru_cache(maxsize=64)
def _formatter_for(directory: str) -> Formatter:
    from formatter.format_text import Formatter
    from formatter.settings import Settings, SettingsError, find_settings
    from formatter.style import Style

    try:
        settings = find_settings(Path(directory))
    except SettingsError:
        settings = Settings()
    return Formatter(Style(line_length=settings.line_length, docstrings=settings.docstrings))


def main() -> int:
    """The command `mojo-lsp-server`: what `mojo lsp` does."""
    words = sys.argv[1:]
    return mojo(words if words in (["--version"], ["-v"]) else ["lsp", *words])
