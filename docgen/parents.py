"""The traits that a type conforms to, those that others imply among them."""

from __future__ import annotations

from collections.abc import Sequence

from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema.evaluation import lookup
from compiler_core.sema.items import Item
from compiler_core.syntax import nodes as syntax
from docgen.homes import Base, page_of
from docgen.model import TraitLink
from docgen.spelling import Speller, written
from docgen.traits import parts_of, refined

# What every struct conforms to unless it says otherwise.
_GIVEN = ("AnyType", "Deinitable", "Movable")
_GIVEN_BY_SORT = {
    DeclSort.STRUCT: _GIVEN,
    DeclSort.ENUM: _GIVEN,
    DeclSort.TRAIT: ("AnyType",),
}


def parents_of(
    speller: Speller, item: Item, headers: Sequence[syntax.Node], base: Base
) -> tuple[tuple[TraitLink, ...], list[DeclId]]:
    """All traits in the headers of a type and its extensions by name, and which they are."""
    found: dict[str, TraitLink] = {}
    traits: dict[str, DeclId] = {}
    denied: set[str] = set()
    for each in [base for header in headers for base in _bases(header)]:
        if isinstance(each.type, syntax.Unary):
            denied |= {name for name, _ in parts_of(speller, each.type.operand) or []}
            continue
        condition = None
        if each.conditions:
            condition = speller.value(each.conditions[0].condition).shown
        for name, decl in parts_of(speller, each.type) or [(written(each.type), None)]:
            own = {decl, *refined(speller.db, decl)} if decl is not None else set()
            if decl is None:
                _add(found, TraitLink(name, "", condition))
            for trait in own:
                traits[trait.short_name] = trait
                _add(found, _link(speller, trait, base, condition))
    _add_given(speller, item, base, found, denied)
    names = sorted(found)
    return tuple(found[name] for name in names), [traits[n] for n in names if n in traits]


def _bases(header: syntax.Node) -> list[syntax.Base]:
    written_list = header.first(syntax.BaseList)
    return [] if written_list is None else written_list.bases


def _add_given(
    speller: Speller, item: Item, base: Base, found: dict[str, TraitLink], denied: set[str]
) -> None:
    names = _GIVEN_BY_SORT[item.sort]
    for name in names:
        if name in denied:
            continue
        target = lookup(speller.db, speller.scope.module, name)
        decl = next((d for d in target.declarations if d.sort is DeclSort.TRAIT), None)
        if decl is not None:
            _add(found, _link(speller, decl, base, None))


def _add(found: dict[str, TraitLink], link: TraitLink) -> None:
    """Keep a conformance; one without a condition counts before one with."""
    before = found.get(link.name)
    if before is None or (before.condition is not None and link.condition is None):
        found[link.name] = link


def _link(speller: Speller, decl: DeclId, base: Base, condition: str | None) -> TraitLink:
    return TraitLink(decl.short_name, page_of(speller.db, decl, base), condition)
