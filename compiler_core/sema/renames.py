"""What old names are called today."""

from __future__ import annotations

from collections.abc import Iterator

from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclId
from compiler_core.sema import codes
from compiler_core.sema.functions import deprecation, replacement
from compiler_core.sema.modules import ModuleId, root_of
from compiler_core.sema.scopes import resolve_member
from compiler_core.source import Diagnostic, Edit, Fix, Span
from compiler_core.syntax.tokens import Token


def renaming(db: Database, decl: DeclId, written: str, end: int) -> tuple[Fix, ...]:
    """The fix of an old name that ends somewhere, if its declaration tells today's."""
    new = replacement(db, decl)
    # Operators are called by no name, and what was imported under another name keeps that.
    if new is None or written != decl.short_name or written.startswith("__"):
        return ()
    return (Fix(f"write '{new}'", (Edit(Span(end - len(written), end), new),)),)


def imported_names(
    db: Database, module: ModuleId, source: ModuleId, token: Token, at: int
) -> Iterator[Diagnostic]:
    """An import of what has another name today, so that this and its uses change together."""
    target = resolve_member(db, source, token.identifier)
    told = [replacement(db, decl) for decl in target.declarations]
    # Of overloads, only some may be old.
    if not told or None in told:
        return
    decl, span = target.declarations[0], Span(at + token.start, at + token.end)
    there = root_of(db, source.path) == root_of(db, module.path)
    fixes = renaming(db, decl, token.identifier, span.end)
    if not there and not all(resolve_member(db, source, new) for new in told if new):
        fixes = ()
    message = f"'{token.identifier}' is deprecated: {deprecation(db, decl)}"
    yield codes.DEPRECATED.at(span, message, fixes=fixes)
