"""What a name stands for, and where that is declared."""

from __future__ import annotations

from dataclasses import dataclass

from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclId
from compiler_core.meta.generators import NamedParameter
from compiler_core.sema.bodies.nested import holder_of_nested
from compiler_core.sema.declaration_checks import offsets_of
from compiler_core.sema.declarations import declaration_of_member, line_of, subject_of
from compiler_core.sema.fields import fields_of
from compiler_core.sema.items import Item, item_of
from compiler_core.sema.modules import ModuleId, module_of_key
from compiler_core.sema.signatures import is_thunk, signature_of
from compiler_core.sema.typed import ArgumentName, CompileTimeName, Local, MemberName, Target
from compiler_core.source import Span
from compiler_core.syntax import blocks
from compiler_core.syntax import kinds as k
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.tokens import Token


@dataclass(frozen=True, slots=True)
class LocalSymbol:
    """A name that only one declaration knows: a variable, an argument, a nested function.

    The span is where it is declared, in the element of the owner.
    """

    owner: DeclId
    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class ParameterSymbol:
    """A compile-time parameter of a declaration."""

    owner: DeclId
    name: str


Symbol = DeclId | ModuleId | LocalSymbol | ParameterSymbol


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a file: of a name, and of the declaration around it."""

    path: str
    span: Span
    whole: Span


def name_of(symbol: Symbol) -> str:
    """The name by which a symbol is known where it is declared."""
    match symbol:
        case DeclId():
            return symbol.short_name
        case ModuleId(name=name):
            return name.rpartition(".")[2]
        case _:
            return symbol.name


def item_holding(db: Database, decl: DeclId) -> DeclId | None:
    """The declaration in whose element a function is written: itself, or the one around it."""
    if item_of(db, decl) is not None:
        return decl
    holder = holder_of_nested(db, decl)
    while holder is not None and is_thunk(holder):
        holder = holder_of_nested(db, holder)
    return holder


def symbol_of(db: Database, owner: DeclId, target: Target) -> Symbol | None:
    """The symbol that a use in the element of a declaration refers to."""
    match target:
        case Local(name=name, span=span):
            return None if span is None else LocalSymbol(owner, name, span)
        case CompileTimeName(name=name, span=span):
            return LocalSymbol(owner, name, span)
        case ArgumentName(function=function, name=name):
            return argument_symbol(db, function, name)
        case MemberName(type=type_, name=name):
            member = declaration_of_member(db, type_, name)
            return member if member is None else symbol_of(db, owner, member)
        case NamedParameter(owner=declared, name=name):
            if name == "Self":
                return declared
            return None if "." in name else ParameterSymbol(declared, name)
        case _:
            return target


def argument_symbol(db: Database, function: DeclId, name: str) -> Symbol | None:
    """The argument of a function, as a call names it."""
    if function.ordinal < 0:
        # The constructor that nobody wrote has the fields as arguments.
        owner = subject_of(db, function)
        fields = fields_of(db, owner) if owner is not None else ()
        return next((info.decl for info in fields if info.name == name), None)
    signature = signature_of(db, function)
    holder = item_holding(db, function)
    for info in signature.written if signature is not None else ():
        if info.name == name and info.span is not None and holder is not None:
            return LocalSymbol(holder, name, info.span)
    return None


def location_of(db: Database, symbol: Symbol) -> Location | None:
    """Where a symbol is declared."""
    match symbol:
        case ModuleId(path=path):
            return Location(path, Span(0, 0), Span(0, 0))
        case DeclId():
            return _declared(db, symbol)
        case LocalSymbol(owner=owner, span=span):
            place = _element(db, owner)
            if place is None:
                return None
            found = span.shift(place[1])
            return Location(place[0].path, found, found)
        case ParameterSymbol(owner=owner, name=name):
            place = _element(db, owner)
            item = item_of(db, owner)
            written = None if item is None else parameter_span(item, name)
            if place is None or written is None:
                return None
            found = written.shift(place[1])
            return Location(place[0].path, found, found)


def _declared(db: Database, decl: DeclId) -> Location | None:
    item = item_of(db, decl)
    if item is None:
        # Nobody wrote it; the type that has it is the nearest place.
        owner = subject_of(db, decl)
        return None if owner is None or owner == decl else location_of(db, owner)
    place = _element(db, decl)
    if place is None:
        return None
    whole = Span(place[1], place[1] + item.element.width)
    named = name_span(item)
    return Location(place[0].path, whole if named is None else named.shift(place[1]), whole)


def _element(db: Database, decl: DeclId) -> tuple[ModuleId, int] | None:
    """The file of a declaration, and where its element starts in it."""
    module = module_of_key(db, decl.module)
    if module is None:
        return None
    start = offsets_of(db, module).get(decl)
    return None if start is None else (module, start)


def name_span(item: Item) -> Span | None:
    """Where the name of an item stands in its element."""
    place = line_of(item)
    if place is None:
        return None
    line, offset = place
    token = None
    if item.statement is None and isinstance(item.element, blocks.Compound):
        token = item.element.name_token
    elif item.statement is not None:
        token = _first_named(item.statement, item.name)
    if token is None or line.code is None:
        return None
    return Span(offset + token.start, offset + token.end)


def _first_named(node: syntax.Node, name: str) -> Token | None:
    for token in node.tokens():
        if token.kind == k.NAME and token.identifier == name:
            return token
    return None


def parameter_span(item: Item, name: str) -> Span | None:
    """Where a compile-time parameter is declared in the element of an item."""
    place = line_of(item)
    code = None if place is None else place[0].code
    if place is None or code is None:
        return None
    holder = item.statement if item.statement is not None else code
    written = holder.first(syntax.ParameterList)
    for each in written.parameters if written is not None else ():
        token = each.name_token
        if token is not None and token.identifier == name:
            return Span(place[1] + token.start, place[1] + token.end)
    return None
