"""What editors ask about a text that was opened, found out before it is asked."""

from __future__ import annotations

from analysis.outline import folds
from analysis.references import file_references
from compiler_core.sema.files import file_text
from server.features.highlighting import token_pieces
from server.features.outline import symbols
from server.session import Context


def prepare(context: Context, path: str) -> None:
    """Have what is remembered of a text, so that the first answers are as fast as those behind."""
    source = file_text(context.db, path)
    if source is None:
        return
    symbols(context, path)
    token_pieces(context, path, source)
    folds(context.db, path)
    file_references(context.db, path, frozenset())
