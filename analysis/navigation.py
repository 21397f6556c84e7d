"""From a name to what it stands for, and back to all its uses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from analysis.references import (
    Reference,
    Role,
    file_references,
    reference_at,
    references_at,
)
from analysis.symbols import (
    LocalSymbol,
    Location,
    ParameterSymbol,
    Symbol,
    location_of,
    name_of,
)
from compiler_core.incremental import Database, query
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.generators import NamedParameter
from compiler_core.meta.types import MetaType, RefType
from compiler_core.sema.declarations import bases_of, nominal, refined_traits, with_refined
from compiler_core.sema.files import file_text, syntax_tree
from compiler_core.sema.items import file_items, item_of, owner_of
from compiler_core.sema.modules import ModuleId, module_at, module_of_key
from compiler_core.source import Span
from compiler_core.syntax import blocks
from compiler_core.syntax import kinds as k


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an answer about a name starts: the name's own place."""

    span: Span
    locations: tuple[Location, ...]


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A place where a symbol stands in a file."""

    path: str
    span: Span
    role: Role
    is_write: bool = False


def definition(db: Database, path: str, offset: int) -> Origin | None:
    """Where what is named at an offset is declared."""
    found = references_at(db, path, offset)
    if not found or found[0].symbol is None:
        return None
    first = found[0]
    assert first.symbol is not None
    symbols: list[Symbol] = [first.symbol]
    location = location_of(db, first.symbol)
    locations = () if location is None else (location,)
    return Origin(
        first.span if first.role is not Role.IMPLICIT else _token(db, path, offset, first),
        locations if symbols else (),
    )


def _token(db: Database, path: str, offset: int, reference: Reference) -> Span:
    start, token = syntax_tree(db, path).token_at(max(offset, 0))
    found = Span(start, start + len(token.text))
    return found if found.start <= offset <= found.end else reference.span


def declaration(db: Database, path: str, offset: int) -> Origin | None:
    """Where it is declared first: for a method that a trait requires, in the trait."""
    found = definition(db, path, offset)
    reference = reference_at(db, path, offset)
    symbol = None if reference is None else reference.symbol
    if found is None or not isinstance(symbol, DeclId):
        return found
    required = [location_of(db, each) for each in requirements_of(db, symbol)]
    locations = tuple(each for each in required if each is not None)
    return Origin(found.span, locations) if locations else found


def type_definition(db: Database, path: str, offset: int) -> Origin | None:
    """Where the type of what is named at an offset is declared."""
    for reference in references_at(db, path, offset):
        type_ = reference.type
        if isinstance(type_, RefType):
            type_ = type_.pointee
        if type_ is None:
            continue
        symbol: Symbol | None = None
        struct = nominal(type_)
        if struct is not None:
            symbol = struct[0]
        elif isinstance(type_, NamedParameter):
            symbol = (
                type_.owner if type_.name == "Self" else ParameterSymbol(type_.owner, type_.name)
            )
        elif isinstance(type_, MetaType) and isinstance(reference.symbol, DeclId):
            symbol = reference.symbol
        location = None if symbol is None else location_of(db, symbol)
        if location is not None:
            return Origin(reference.span, (location,))
    return None


def implementations(db: Database, path: str, offset: int, files: Iterable[str]) -> Origin | None:
    """The types that conform to a trait, or their functions for one that it requires."""
    reference = reference_at(db, path, offset)
    symbol = None if reference is None else reference.symbol
    if reference is None or not isinstance(symbol, DeclId):
        return None
    owner = owner_of(db, symbol)
    trait = symbol if symbol.sort is DeclSort.TRAIT else (owner.id if owner is not None else None)
    if trait is None or trait.sort is not DeclSort.TRAIT:
        found = location_of(db, symbol)
        return None if found is None else Origin(reference.span, (found,))
    locations: list[Location] = []
    for file in files:
        for decl in conforming(db, module_at(db, file)).get(trait, ()):
            item = item_of(db, decl)
            if item is None:
                continue
            targets = [decl] if symbol == trait else [m.id for m in item.named(symbol.short_name)]
            locations += [each for each in (location_of(db, d) for d in targets) if each]
    return Origin(reference.span, tuple(locations))


@query
def conforming(db: Database, module: ModuleId) -> dict[DeclId, tuple[DeclId, ...]]:
    """The types of a file by the traits that their headers name, refined ones included."""
    found: dict[DeclId, list[DeclId]] = {}
    for item in file_items(db, module).items:
        if item.sort in (DeclSort.STRUCT, DeclSort.ENUM, DeclSort.EXTENSION):
            for traits, _ in bases_of(db, item.id).given:
                for trait in sorted(with_refined(db, traits), key=str):
                    found.setdefault(trait, []).append(item.id)
        elif item.sort is DeclSort.TRAIT:
            for trait in sorted(refined_traits(db, item.id), key=str):
                found.setdefault(trait, []).append(item.id)
    return {trait: tuple(decls) for trait, decls in found.items()}


def requirements_of(db: Database, decl: DeclId) -> list[DeclId]:
    """The functions of traits that a method of a type is the implementation of."""
    owner = owner_of(db, decl)
    if owner is None or decl.sort not in (DeclSort.FUNCTION, DeclSort.ALIAS):
        return []
    traits: dict[DeclId, None] = {}
    for given, _ in bases_of(db, owner.id).given:
        traits.update(dict.fromkeys(sorted(with_refined(db, given), key=str)))
    found: list[DeclId] = []
    for trait in traits:
        item = item_of(db, trait)
        for member in item.named(decl.short_name) if item is not None else ():
            if member.sort is decl.sort and trait != owner.id:
                found.append(member.id)
    return found


# ---------------------------------------------------------------- occurrences


@query
def identifiers(db: Database, path: str) -> frozenset[str]:
    """The names that occur in a file, whatever they stand for."""
    return frozenset().union(*_identifiers_of_elements(db, path).values())


@query(no_eq=True)
def _identifiers_of_elements(db: Database, path: str) -> dict[blocks.Element, frozenset[str]]:
    """The names in each element of a file's module; an edit leaves most elements as they are."""
    previous = db.previous()
    known = previous if isinstance(previous, dict) else {}
    return {
        element: known.get(element) or frozenset(_names(element))
        for element in syntax_tree(db, path).module.children
    }


def _names(element: blocks.Element) -> Iterator[str]:
    pending: list[blocks.Element] = [element]
    while pending:
        at = pending.pop()
        if isinstance(at, blocks.Line):
            yield from (token.identifier for token in at.tokens() if token.kind == k.NAME)
        else:
            pending.extend(at.children)


# How to go through files: whoever asks may want to know how far it is.
Visiting = Callable[[Sequence[str]], Iterable[str]]


def occurrences(
    db: Database,
    symbol: Symbol,
    files: Iterable[str],
    *,
    family: bool = False,
    visiting: Visiting = iter,
) -> Iterator[Occurrence]:
    """Where a symbol stands in files: with `family` also the functions that must have its name."""
    symbols = family_of(db, symbol, files) if family else {symbol}
    names = {name_of(each) for each in symbols}
    for path in visiting(scope_of(db, symbol, files)):
        if file_text(db, path) is None or not names & identifiers(db, path):
            continue
        for reference in file_references(db, path, symbols):
            if reference.role is not Role.POSITION:
                yield Occurrence(path, reference.span, reference.role)
        db.poll()


def scope_of(db: Database, symbol: Symbol, files: Iterable[str]) -> list[str]:
    """The files in which a symbol can stand."""
    own: str | None = None
    if isinstance(symbol, (LocalSymbol, ParameterSymbol)):
        found = location_of(db, symbol)
        own = None if found is None else found.path
        is_argument = isinstance(symbol, ParameterSymbol) or symbol.owner.sort is DeclSort.FUNCTION
        if not is_argument:
            return [] if own is None else [own]
    elif isinstance(symbol, DeclId):
        module = module_of_key(db, symbol.module)
        own = None if module is None else module.path
    ordered = dict.fromkeys([own] if own is not None else [])
    ordered.update(dict.fromkeys(files))
    return list(ordered)


def family_of(db: Database, symbol: Symbol, files: Iterable[str]) -> set[Symbol]:
    """A function with all that have to be named like it: overloads, what a trait requires, and
    what implements that."""
    if not isinstance(symbol, DeclId):
        return {symbol}
    files = list(files)
    found: set[Symbol] = set()
    pending: list[DeclId] = [symbol]
    while pending:
        decl = pending.pop()
        if decl in found:
            continue
        found.add(decl)
        owner = owner_of(db, decl)
        if decl.sort not in (DeclSort.FUNCTION, DeclSort.ALIAS):
            continue
        if owner is None:
            module = module_of_key(db, decl.module)
            for item in file_items(db, module).items if module is not None else ():
                if item.name == decl.short_name and item.sort is decl.sort:
                    pending.append(item.id)
            continue
        pending += [m.id for m in owner.named(decl.short_name) if m.sort is decl.sort]
        pending += requirements_of(db, decl)
        if owner.sort is DeclSort.TRAIT:
            for path in files:
                for each in conforming(db, module_at(db, path)).get(owner.id, ()):
                    conformer = item_of(db, each)
                    named = conformer.named(decl.short_name) if conformer is not None else []
                    pending += [m.id for m in named if m.sort is decl.sort]
    return found


def references(
    db: Database,
    path: str,
    offset: int,
    files: Iterable[str],
    *,
    declarations: bool,
    visiting: Visiting = iter,
) -> Iterator[Occurrence]:
    """All uses of what is named at an offset, file by file."""
    reference = reference_at(db, path, offset)
    if reference is None or reference.symbol is None:
        return
    files = list(dict.fromkeys([path, *files]))
    for each in occurrences(db, reference.symbol, files, family=True, visiting=visiting):
        if declarations or each.role is not Role.DEFINITION:
            yield each


def highlights(db: Database, path: str, offset: int) -> list[Occurrence]:
    """The uses in the same file."""
    reference = reference_at(db, path, offset)
    if reference is None or reference.symbol is None:
        return []
    symbol = reference.symbol
    return [
        Occurrence(path, each.span, each.role, each.role is Role.DEFINITION)
        for each in file_references(db, path, {symbol})
        if each.role not in (Role.IMPLICIT, Role.POSITION)
    ]
