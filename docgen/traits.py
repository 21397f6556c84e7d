"""Traits: compositions in the order of their names, and all that a type conforms to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from compiler_core.incremental import Database, Failure
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema.declarations import refined_traits
from compiler_core.syntax import nodes as syntax
from docgen.homes import NO_BASE, page_of

if TYPE_CHECKING:
    from docgen.spelling import Speller


def refined(db: Database, decl: DeclId) -> frozenset[DeclId]:
    """All that a trait refines."""
    found = db.try_get(refined_traits, decl)
    return frozenset() if isinstance(found, Failure) else found


def parts_of(speller: Speller, node: syntax.Node) -> list[tuple[str, DeclId | None]] | None:
    """The traits that `A & B` is made of, in order and without those that others imply.

    None for what is no composition of traits.
    """
    db = speller.db
    names: list[tuple[str, DeclId | None]] = []
    for each in _operands(node):
        value = speller.value(each)
        decl = value.decl
        if decl is None or decl.sort is DeclSort.ALIAS:
            aliased = speller.aliased_traits(each)
            if aliased is not None:
                names += aliased
                continue
            decl = None
        if decl is not None and decl.sort is not DeclSort.TRAIT:
            return None
        for text in value.shown.split(" & "):
            names.append((text, decl))
    if all(decl is None for _, decl in names) and len(names) > 1:
        return names
    implied: set[DeclId] = set()
    for _, decl in names:
        if decl is not None:
            implied |= refined(db, decl)
    kept = {text: decl for text, decl in names if decl is None or decl not in implied}
    return sorted(kept.items(), key=lambda part: _order(db, part[1], part[0]))


def composition(node: syntax.Node, speller: Speller) -> str | None:
    """Return `A & B`, if these are traits."""
    if not isinstance(node, syntax.Binary):
        return None
    operands = list(_operands(node))
    if not all(isinstance(each, (syntax.Name, syntax.Attribute)) for each in operands):
        return None
    parts = parts_of(speller, node)
    if parts is None or any(text in speller.scope.names for text, _ in parts):
        return None
    if all(decl is None for _, decl in parts) and not all(text[:1].isupper() for text, _ in parts):
        return None
    return " & ".join(text for text, _ in parts)


def _order(db: Database, decl: DeclId | None, name: str) -> tuple[int, str]:
    return (0, page_of(db, decl, NO_BASE)) if decl is not None else (1, name)


def _operands(node: syntax.Node) -> Iterable[syntax.Node]:
    if isinstance(node, syntax.Parenthesized) and len(node.children) == 3:
        node = node.value
    if isinstance(node, syntax.Binary) and node.operator.text == "&":
        yield from _operands(node.left)
        yield from _operands(node.right)
    else:
        yield node
