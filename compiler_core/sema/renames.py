"""What old names are called today."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from compiler_core.incremental import Database
from compiler_core.meta.constants import index, simd_type
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.node import Node
from compiler_core.meta.types import DTYPE, MetaType
from compiler_core.sema import codes
from compiler_core.sema.functions import deprecation, old_keywords, replacement
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


def keyword_of_today(
    db: Database, decls: Iterable[DeclId], token: Token, at: int, *, known: Iterable[str] = ()
) -> tuple[str, Diagnostic | None]:
    """What a name before a `=` in brackets is called today, with a warning if it is an old one."""
    written = token.identifier
    if written in known:
        return written, None
    for decl in decls:
        for old, new in old_keywords(db, decl):
            if old == written:
                return new, old_keyword(old, new, at + token.start)
    return written, None


# Structs whose parameter was a kind of number and is a type today.
_OF_TYPES_TODAY: Final = (DeclId(DeclSort.STRUCT, "std.atomic.atomic", "Atomic"),)


def takes_types_today(decls: Iterable[DeclId]) -> bool:
    """Whether a parameter of a declaration was a kind of number once."""
    return any(decl in _OF_TYPES_TODAY for decl in decls)


def type_of_today(
    decls: Iterable[DeclId], wanted: Node, value: Node, span: Span
) -> tuple[Node, Diagnostic | None]:
    """What a kind of number in brackets is today, with a warning, where a type belongs."""
    if value.type is not DTYPE or not isinstance(wanted, MetaType):
        return value, None
    decl = next((each for each in decls if each in _OF_TYPES_TODAY), None)
    if decl is None:
        return value, None
    edits = (Edit(Span(span.start, span.start), "Scalar["), Edit(Span(span.end, span.end), "]"))
    message = f"a 'DType' for '{decl.name}' is deprecated: use 'Scalar[…]' of it instead"
    fix = Fix("write 'Scalar[…]'", edits)
    return simd_type(index(1), value), codes.DEPRECATED.at(span, message, fixes=(fix,))


def old_keyword(old: str, new: str, start: int) -> Diagnostic:
    """The warning of an old name before a `=`, with the fix."""
    span = Span(start, start + len(old))
    fix = Fix(f"write '{new}'", (Edit(span, new),))
    message = f"'{old}' is deprecated: use '{new}' instead"
    return codes.DEPRECATED.at(span, message, fixes=(fix,), about=old)


def deprecated_use(db: Database, decl: DeclId, written: str, span: Span) -> Diagnostic | None:
    """The warning of a use of what is deprecated, with the fix if it has another name today."""
    advice = deprecation(db, decl)
    if advice is None:
        return None
    message = f"'{decl.short_name}' is deprecated: {advice}"
    fixes = renaming(db, decl, written, span.end)
    return codes.DEPRECATED.at(span, message, fixes=fixes, about=decl.name)


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
    yield codes.DEPRECATED.at(span, message, fixes=fixes, about=decl.name)
