"""What the commands need of the parser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler_core.source import Diagnostic, SourceText
from compiler_core.source.encoding import encoding_diagnostics

if TYPE_CHECKING:
    from compiler_core.syntax import SyntaxTree


def parse(text: str) -> SyntaxTree:
    """Parse a text; it never fails, what is wrong is in the tree's diagnostics."""
    # Imported late: the tables of the grammar take time to load, and help does without them.
    from compiler_core.syntax import parse_text

    return parse_text(text)


def diagnose(source: SourceText, tree: SyntaxTree) -> list[Diagnostic]:
    """Return all that is known to be wrong with a source file, in the order of the text."""
    found = [*encoding_diagnostics(source), *tree.diagnostics]
    return sorted(found, key=lambda diagnostic: (diagnostic.span, diagnostic.code))
