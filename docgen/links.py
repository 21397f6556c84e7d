"""Names between backticks: whether what they refer to is there."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from compiler_core.incremental import Database, Failure
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema.declarations import bases_of, parameters_of, with_refined
from compiler_core.sema.docstrings import Docstring
from compiler_core.sema.evaluation import lookup
from compiler_core.sema.items import members_of
from compiler_core.sema.methods import extensions_of
from compiler_core.sema.modules import ModuleId
from compiler_core.sema.scopes import resolve_member
from compiler_core.source import Diagnostic
from docgen import codes

_FENCED: Final = re.compile(r"^[ \t]*(```|~~~).*?^[ \t]*\1[ \t]*$", re.DOTALL | re.MULTILINE)
_REFERENCE: Final = re.compile(r"(?<!`)`([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)(\(\))?`(?!`)")
_WORDS: Final = frozenset(["None", "True", "False", "Self"])


def broken_links(
    db: Database,
    module: ModuleId,
    doc: Docstring | None,
    known: Collection[str],
    owner: DeclId | None,
) -> Iterator[Diagnostic]:
    """Find the references of a docstring that lead nowhere.

    A name counts as a reference if it begins with a capital letter or ends with `()`; `known` are
    the parameters and arguments in scope.
    """
    if doc is None:
        return
    fenced = [found.span() for found in _FENCED.finditer(doc.text)]
    for found in _REFERENCE.finditer(doc.text):
        name = found.group(1)
        is_reference = name[0].isupper() or found.group(2) is not None
        if not is_reference or any(a <= found.start() < b for a, b in fenced):
            continue
        head, *rest = name.split(".")
        if head in known or head in _WORDS:
            continue
        if not _leads_somewhere(db, module, owner, head, rest):
            yield codes.LINK.at(
                doc.span(found.start(1), found.end(1)), f"nothing is named '{name}' here"
            )


def _leads_somewhere(
    db: Database, module: ModuleId, owner: DeclId | None, head: str, rest: list[str]
) -> bool:
    if owner is not None and not rest and head in _members(db, owner):
        return True
    target = lookup(db, module, head)
    for name in rest:
        if target.module is not None:
            target = resolve_member(db, target.module, name)
            continue
        # What follows a member of a type depends on values; it is taken on trust.
        return any(_has_member(db, decl, name) for decl in target.declarations)
    return bool(target)


def _has_member(db: Database, decl: DeclId, name: str) -> bool:
    # An alias may stand for anything.
    return decl.sort is DeclSort.ALIAS or name in _members(db, decl)


def _members(db: Database, decl: DeclId) -> set[str]:
    """The names of the members of a type, those of its traits among them."""
    owners = [decl, *extensions_of(db, decl)]
    bases = db.try_get(bases_of, decl)
    if not isinstance(bases, Failure):
        for traits, _ in bases.given:
            owners += with_refined(db, traits)
    found = {member.short_name for each in owners for member in members_of(db, each)}
    parameters = db.try_get(parameters_of, decl)
    if not isinstance(parameters, Failure):
        found |= {info.name for info in parameters.infos}
    return found
