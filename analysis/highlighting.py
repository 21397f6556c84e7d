"""What the names of a file are, for colours."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from analysis.references import Reference, Role, import_references, references_in
from analysis.symbols import LocalSymbol, ParameterSymbol, Symbol
from compiler_core.incremental import Database, query
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import FunctionType
from compiler_core.meta.generators import Generator, GeneratorType
from compiler_core.meta.node import TRAIT, TYPE
from compiler_core.meta.types import MetaType
from compiler_core.sema.declaration_checks import offsets_of, starts_within
from compiler_core.sema.declarations import alias_value
from compiler_core.sema.files import syntax_tree
from compiler_core.sema.functions import deprecation
from compiler_core.sema.items import Item, file_items, item_of, owner_of
from compiler_core.sema.modules import ModuleId, is_of_library, module_at
from compiler_core.sema.signatures import has_decorator
from compiler_core.sema.typed import LocalKind
from compiler_core.source import Span
from compiler_core.syntax import blocks
from compiler_core.syntax import kinds as k
from compiler_core.syntax.tokens import Token


class TokenKind(Enum):
    """What a name stands for."""

    NAMESPACE = "namespace"
    STRUCT = "struct"
    TRAIT = "interface"
    ENUM = "enum"
    TYPE = "type"
    TYPE_PARAMETER = "typeParameter"
    PARAMETER = "parameter"
    VARIABLE = "variable"
    PROPERTY = "property"
    ENUM_MEMBER = "enumMember"
    FUNCTION = "function"
    METHOD = "method"
    DECORATOR = "decorator"
    KEYWORD = "keyword"


class Trait(Enum):
    """What else is to be said of a name."""

    DECLARATION = "declaration"
    READONLY = "readonly"
    STATIC = "static"
    DEPRECATED = "deprecated"
    LIBRARY = "defaultLibrary"


@dataclass(frozen=True, slots=True)
class Highlight:
    """A name, what it is, and what else is to be said of it."""

    span: Span
    kind: TokenKind
    traits: frozenset[Trait] = frozenset()


# From where to where something is, and what; the spans of the highlights count from elsewhere.
Placed = tuple[int, int, Highlight]


def highlights_of_file(db: Database, path: str, within: Span | None = None) -> list[Placed]:
    """The names of a file, or of a part of it, in the order of the text."""
    placed = [
        (start + at, start + until, each)
        for start, _, highlights in highlights_of_elements(db, path, within)
        for at, until, each in highlights
    ]
    if within is None:
        return placed
    return [each for each in placed if each[0] < within.end and within.start < each[1]]


def highlights_of_elements(
    db: Database, path: str, within: Span | None = None
) -> Iterator[tuple[int, blocks.Element, tuple[Placed, ...]]]:
    """The names of a file, or of what touches a part of it, by the elements of its module: where
    each starts, and its names, counted from there.

    The tuple of most of them stays the same one from edit to edit.
    """
    module = module_at(db, path)
    offsets = offsets_of(db, module)
    parts: dict[int, list[DeclId]] = {}
    for item in file_items(db, module).items:
        if item.id in offsets:
            parts.setdefault(offsets[item.id], []).append(item.id)
    imports = deque(highlights_of_imports(db, path))
    start = 0
    for element in syntax_tree(db, path).module.children:
        end = start + element.width
        own: list[Placed] = []
        while imports and imports[0][0] < end:
            first, last, each = imports.popleft()
            own.append((first - start, last - start, each))
        if within is None or _touch(Span(start, end), within):
            decls = parts.get(start, ()) if element.width else ()
            found = [highlights_within(db, each) for each in decls]
            if len(found) == 1 and not own:
                yield start, element, found[0]
            elif found or own:
                merged = {(at, until): each for at, until, each in own}
                for part in found:
                    merged |= {(at, until): each for at, until, each in part}
                yield start, element, tuple((*key, merged[key]) for key in sorted(merged))
        start = end


def highlights_of_imports(db: Database, path: str) -> Iterator[Placed]:
    """The modules and names in the import statements of a file."""
    for reference in import_references(db, path):
        made = _highlight(db, reference)
        if made is not None:
            yield reference.span.start, reference.span.end, made


@query(no_eq=True)
def highlights_within(db: Database, decl: DeclId) -> tuple[Placed, ...]:
    """The names in a declaration and those inside it in the order of the text, counted from its
    start; the tuple stays the same one while nothing of it changes."""
    item = item_of(db, decl)
    if item is None:
        return ()
    found: dict[tuple[int, int], Highlight] = {}
    for inner, at in starts_within(item).items():
        for each in highlights_in(db, inner):
            found[at + each.span.start, at + each.span.end] = each
    return tuple((start, end, found[start, end]) for start, end in sorted(found))


def _touch(first: Span, second: Span) -> bool:
    return first.start < second.end and second.start < first.end


@query(no_eq=True)
def highlights_in(db: Database, decl: DeclId) -> tuple[Highlight, ...]:
    """The names in the element of a declaration, counted from its start."""
    item = item_of(db, decl)
    if item is None:
        return ()
    best: dict[Span, tuple[int, Highlight]] = {}
    for reference in references_in(db, decl):
        if reference.role in (Role.IMPLICIT, Role.POSITION) or reference.symbol is None:
            continue
        made = _highlight(db, reference)
        if made is None:
            continue
        # A type that is called is a type, not its constructor.
        symbol = reference.symbol
        weight = int(isinstance(symbol, DeclId) and symbol.short_name == "__init__")
        known = best.get(made.span)
        if known is None or weight < known[0]:
            best[made.span] = weight, made
    for span, kind in _words(item):
        best.setdefault(span, (0, Highlight(span, kind)))
    return tuple(made for _, made in best.values())


def _words(item: Item) -> Iterator[tuple[Span, TokenKind]]:
    """Words that are keywords only where they stand, and decorators."""
    members = {id(member.element) for member in item.members}
    pending: list[tuple[blocks.Element, int]] = [(item.element, 0)]
    while pending:
        element, start = pending.pop()
        if not isinstance(element, blocks.Line):
            for child in element.children:
                if id(child) not in members:
                    pending.append((child, start))
                start += child.width
            continue
        is_decorator = blocks.is_decorator(element)
        before: Token | None = None
        for token in element.tokens():
            if token.kind >= k.FIRST_SOFT and token.text[:1].isalpha():
                yield Span(start + token.start, start + token.end), TokenKind.KEYWORD
            elif is_decorator and token.kind == k.NAME and (before is None or before.text == "@"):
                yield Span(start + token.start, start + token.end), TokenKind.DECORATOR
            before = token


def _highlight(db: Database, reference: Reference) -> Highlight | None:
    symbol = reference.symbol
    if symbol is None:
        return None
    traits: set[Trait] = set()
    if reference.role is Role.DEFINITION:
        traits.add(Trait.DECLARATION)
    kind = _kind(db, symbol, reference, traits)
    if isinstance(symbol, (DeclId, ModuleId)) and _is_of_library(symbol):
        traits.add(Trait.LIBRARY)
    return Highlight(reference.span, kind, frozenset(traits))


def _is_of_library(symbol: DeclId | ModuleId) -> bool:
    name = symbol.module if isinstance(symbol, DeclId) else symbol.key
    return is_of_library(name)


def _kind(db: Database, symbol: Symbol, reference: Reference, traits: set[Trait]) -> TokenKind:
    match symbol:
        case ModuleId():
            return TokenKind.NAMESPACE
        case ParameterSymbol():
            type_ = reference.type
            of_types = type_ is TYPE or isinstance(type_, MetaType)
            return TokenKind.TYPE_PARAMETER if of_types else TokenKind.PARAMETER
        case LocalSymbol():
            if isinstance(reference.type, (FunctionType, GeneratorType)):
                return TokenKind.FUNCTION
            if reference.kind in (LocalKind.ARGUMENT, LocalKind.RESULT):
                return TokenKind.PARAMETER
            if reference.kind is None and reference.value is not None:
                traits.add(Trait.READONLY)
            return TokenKind.VARIABLE
        case DeclId(sort=DeclSort.FUNCTION):
            return _function(db, symbol, traits)
        case DeclId(sort=DeclSort.ALIAS):
            return _alias(db, symbol, traits)
        case DeclId(sort=sort):
            return _SORTS[sort]


_SORTS = {
    DeclSort.STRUCT: TokenKind.STRUCT,
    DeclSort.EXTENSION: TokenKind.STRUCT,
    DeclSort.TRAIT: TokenKind.TRAIT,
    DeclSort.ENUM: TokenKind.ENUM,
    DeclSort.CASE: TokenKind.ENUM_MEMBER,
    DeclSort.FIELD: TokenKind.PROPERTY,
}


def _function(db: Database, decl: DeclId, traits: set[Trait]) -> TokenKind:
    item = item_of(db, decl)
    if item is None:
        return TokenKind.METHOD if decl.ordinal < 0 else TokenKind.FUNCTION
    if deprecation(db, decl) is not None:
        traits.add(Trait.DEPRECATED)
    if owner_of(db, decl) is None:
        return TokenKind.FUNCTION
    if has_decorator(item, "staticmethod"):
        traits.add(Trait.STATIC)
    return TokenKind.METHOD


def _alias(db: Database, decl: DeclId, traits: set[Trait]) -> TokenKind:
    value = alias_value(db, decl)
    inner = value.body if isinstance(value, Generator) else value
    if inner is not None and (inner.type is TYPE or isinstance(inner.type, MetaType)):
        return TokenKind.TYPE
    if inner is not None and inner.type is TRAIT:
        return TokenKind.TRAIT
    traits.add(Trait.READONLY)
    return TokenKind.VARIABLE if owner_of(db, decl) is None else TokenKind.PROPERTY
