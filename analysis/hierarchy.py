"""Who calls whom, and which types come from which."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from analysis.navigation import conforming, occurrences, requirements_of
from analysis.references import Role, item_at, reference_at, references_in
from analysis.symbols import Location, location_of
from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema.declaration_checks import offsets_of
from compiler_core.sema.declarations import bases_of, single_traits, subject_of
from compiler_core.sema.items import item_of
from compiler_core.sema.modules import module_at, module_of_key
from compiler_core.source import Span

_TYPES = (DeclSort.STRUCT, DeclSort.TRAIT, DeclSort.ENUM)


@dataclass(frozen=True, slots=True)
class Entry:
    """A declaration in a hierarchy."""

    decl: DeclId
    location: Location


@dataclass(frozen=True, slots=True)
class Calls:
    """A function with the places of calls: in it, or for what it calls in the one that calls."""

    entry: Entry
    path: str
    spans: tuple[Span, ...]


def entry_of(db: Database, decl: DeclId) -> Entry | None:
    """A declaration that is written somewhere."""
    found = location_of(db, decl)
    return None if found is None or item_of(db, decl) is None else Entry(decl, found)


def callable_at(db: Database, path: str, offset: int) -> Entry | None:
    """The function that is named at an offset, or the one around it."""
    reference = reference_at(db, path, offset)
    symbol = None if reference is None else reference.symbol
    if isinstance(symbol, DeclId) and symbol.sort is DeclSort.FUNCTION:
        return entry_of(db, symbol)
    place = item_at(db, module_at(db, path), offset)
    if place is None or place[0].sort is not DeclSort.FUNCTION:
        return None
    return entry_of(db, place[0].id)


def incoming(db: Database, decl: DeclId, files: Iterable[str]) -> list[Calls]:
    """The functions that call a function, also by way of a trait that requires it."""
    targets = {decl, *requirements_of(db, decl)}
    found: dict[DeclId, tuple[str, set[Span]]] = {}
    files = list(files)
    for target in targets:
        for each in occurrences(db, target, files):
            if each.role not in (Role.USE, Role.IMPLICIT):
                continue
            place = item_at(db, module_at(db, each.path), each.span.start)
            if place is None or place[0].sort is not DeclSort.FUNCTION:
                continue
            found.setdefault(place[0].id, (each.path, set()))[1].add(each.span)
    return _calls(db, found)


def outgoing(db: Database, decl: DeclId) -> list[Calls]:
    """The functions that a function calls."""
    module = module_of_key(db, decl.module)
    if module is None:
        return []
    start = offsets_of(db, module).get(decl, 0)
    found: dict[DeclId, tuple[str, set[Span]]] = {}
    for each in references_in(db, decl):
        symbol = each.symbol
        if (
            isinstance(symbol, DeclId)
            and symbol.sort is DeclSort.FUNCTION
            and each.role in (Role.USE, Role.IMPLICIT)
        ):
            found.setdefault(symbol, (module.path, set()))[1].add(each.span.shift(start))
    return _calls(db, found)


def _calls(db: Database, found: dict[DeclId, tuple[str, set[Span]]]) -> list[Calls]:
    made: list[Calls] = []
    for decl, (path, spans) in found.items():
        entry = entry_of(db, decl)
        if entry is not None:
            made.append(Calls(entry, path, tuple(sorted(spans))))
    return made


def type_at(db: Database, path: str, offset: int) -> Entry | None:
    """The type that is named at an offset, or the one around it."""
    reference = reference_at(db, path, offset)
    symbol = None if reference is None else reference.symbol
    if isinstance(symbol, DeclId) and symbol.sort in _TYPES:
        return entry_of(db, symbol)
    place = item_at(db, module_at(db, path), offset)
    if place is None:
        return None
    decl = place[0].id
    owner = decl if decl.sort in _TYPES else subject_of(db, decl)
    return None if owner is None else entry_of(db, owner)


def supertypes(db: Database, decl: DeclId) -> list[Entry]:
    """The traits that the header of a type names."""
    found: dict[DeclId, None] = {}
    for traits, _ in bases_of(db, decl).given:
        found.update(dict.fromkeys(single_traits(traits)))
    return [entry for each in found if (entry := entry_of(db, each)) is not None]


def subtypes(db: Database, decl: DeclId, files: Iterable[str]) -> list[Entry]:
    """The types whose headers name a trait, or one that refines it."""
    found: dict[DeclId, None] = {}
    for path in files:
        found.update(dict.fromkeys(conforming(db, module_at(db, path)).get(decl, ())))
        db.poll()
    direct = [each for each in found if decl in _named(db, each)]
    return [entry for each in direct if (entry := entry_of(db, each)) is not None]


def _named(db: Database, decl: DeclId) -> set[DeclId]:
    return {each for traits, _ in bases_of(db, decl).given for each in single_traits(traits)}
