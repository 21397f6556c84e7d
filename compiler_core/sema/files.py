"""Source files as inputs of the query engine, and their trees.

What nobody has set is read from disk, once; a host that watches files sets the texts of those
that change, or removes them to have them read again.
"""

from __future__ import annotations

from compiler_core import LIBRARY
from compiler_core.incremental import Database, Durability, input_query, query
from compiler_core.source import Diagnostic, SourceText
from compiler_core.source.archives import names_in, read_file
from compiler_core.source.encoding import encoding_diagnostics
from compiler_core.syntax import SyntaxTree, parse_text


def _durability(path: str) -> Durability:
    """How rarely a file changes: those of the standard library hardly ever do."""
    return Durability.HIGH if path.startswith(LIBRARY) else Durability.LOW


@input_query(durability=_durability)
def file_text(db: Database, path: str) -> SourceText | None:  # noqa: ARG001
    """The text of a file; None for a file that does not exist or cannot be read."""
    try:
        return SourceText.from_bytes(read_file(path), path)
    except OSError:
        return None


@input_query(durability=_durability)
def directory_entries(db: Database, path: str) -> frozenset[str]:  # noqa: ARG001
    """The names in a directory; none for one that does not exist or cannot be read."""
    try:
        return names_in(path)
    except OSError:
        return frozenset()


@query(no_eq=True, lru=512)
def syntax_tree(db: Database, path: str) -> SyntaxTree:
    """The tree of a file; a file that does not exist has the tree of an empty one."""
    source = file_text(db, path)
    previous = db.previous()
    return parse_text(
        "" if source is None else source.text,
        previous if isinstance(previous, SyntaxTree) else None,
    )


@query
def syntax_diagnostics(db: Database, path: str) -> tuple[Diagnostic, ...]:
    """What is wrong with a file before its names are looked at, in the order of the text."""
    source = file_text(db, path)
    return () if source is None else tuple(diagnose(source, syntax_tree(db, path)))


def diagnose(source: SourceText, tree: SyntaxTree) -> list[Diagnostic]:
    """What is wrong with a text and its tree, in the order of the text."""
    found = [*encoding_diagnostics(source), *tree.diagnostics]
    return sorted(found, key=lambda diagnostic: (diagnostic.span, diagnostic.code))
