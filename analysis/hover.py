"""What is shown about the name under the pointer."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.descriptions import (
    argument_text,
    container_of,
    documentation,
    header_text,
    markdown,
    shown,
    title_of,
)
from analysis.instantiation import instantiation_text
from analysis.layouts import field_text, layout_text
from analysis.ownership_lens import line_at
from analysis.references import Reference, Role, references_around, references_at, token_at
from analysis.symbols import LocalSymbol, ParameterSymbol, Symbol, name_of
from compiler_core.incremental import Database, Failure
from compiler_core.meta.constants import BoolConst, FloatConst, IntConst, StringConst
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import FunctionType, Variadic
from compiler_core.meta.generators import NamedParameter
from compiler_core.meta.node import TRAIT, TYPE, Node
from compiler_core.meta.types import RefType, StructType
from compiler_core.sema.declarations import alias_value
from compiler_core.sema.fields import field_type
from compiler_core.sema.files import syntax_tree
from compiler_core.sema.items import item_of, owner_of
from compiler_core.sema.requirements import self_type_of
from compiler_core.sema.signatures import signature_of
from compiler_core.sema.typed import LocalKind
from compiler_core.source import Span
from compiler_core.syntax import nodes as syntax


@dataclass(frozen=True, slots=True)
class Hover:
    """Code that says what something is, text about it, and the place that it is about."""

    span: Span
    code: str
    text: str
    container: str = ""
    # How it lies in memory.
    layout: str = ""

    def markdown(self) -> str:
        """All of it as Markdown."""
        parts = [f"```mojo\n{self.code}\n```"] if self.code else []
        if self.container:
            parts.append(f"in `{self.container}`")
        if self.layout:
            parts.append(self.layout)
        if self.text:
            parts.append(f"---\n\n{self.text}")
        return "\n\n".join(parts)


def hover(db: Database, path: str, offset: int) -> Hover | None:
    """What the token at an offset stands for; None where it stands for nothing."""
    at = token_at(db, path, offset)
    found = references_at(db, path, offset)
    if at is None or not found:
        return None
    span = at[0]
    reference = found[0]
    symbol = reference.symbol
    if symbol is None:
        if reference.type is None:
            return None
        return Hover(span, _valued(reference), "")
    code = _code(db, symbol, reference)
    constructor = next(
        (
            each
            for each in found[1:]
            if isinstance(each.symbol, DeclId) and each.symbol.sort is DeclSort.FUNCTION
        ),
        None,
    )
    called = None if constructor is None else constructor.symbol
    text = markdown(documentation(db, symbol))
    if called is not None and isinstance(symbol, DeclId) and symbol.sort is DeclSort.STRUCT:
        # The constructor that is called.
        code = f"{code}\n{title_of(db, called)}"
        # Apart, for what is said of parameters ends with a list.
        text = "\n\n---\n\n".join(filter(None, (text, markdown(documentation(db, called)))))
    layout = ""
    match symbol:
        case DeclId(sort=DeclSort.FIELD):
            layout = field_text(db, _holder(db, path, symbol, reference), symbol)
        case DeclId(sort=DeclSort.STRUCT | DeclSort.ENUM | DeclSort.ALIAS):
            type_ = _type_at(db, path, span, symbol)
            if constructor is not None and isinstance(constructor.type, FunctionType):
                type_ = constructor.type.result
            layout = layout_text(db, type_)
            if isinstance(type_, StructType) and type_.decl == symbol:
                code = _with_comments(code, instantiation_text(db, type_))
        case DeclId(sort=DeclSort.FUNCTION):
            code = _with_comments(code, instantiation_text(db, reference.value))
    return Hover(span, code, text, container_of(db, symbol), layout)


def _with_comments(code: str, text: str) -> str:
    return "\n".join([code, *(f"# {line}" for line in text.split("\n") if line)])


def _type_at(db: Database, path: str, span: Span, symbol: DeclId) -> Node | None:
    """The type that a name stands for, with the brackets behind it; of a declaration, its own."""
    found: Reference | None = None
    is_declaration = False
    bracket = syntax_tree(db, path).text[span.end : span.end + 1] == "["
    for each in references_around(db, path, span):
        if each.span.start != span.start or (bracket and each.span == span):
            continue
        if each.role is Role.DEFINITION:
            is_declaration = True
        if each.value is not None and each.value.type is TYPE:
            is_smaller = found is None or each.span.end < found.span.end
            found = each if is_smaller else found
    if found is not None:
        return found.value
    if symbol.sort is DeclSort.ALIAS:
        return None if bracket else alias_value(db, symbol)
    return self_type_of(db, symbol) if is_declaration or not bracket else None


def _holder(db: Database, path: str, field: DeclId, reference: Reference) -> Node | None:
    """The type of the struct whose field is meant."""
    owner = owner_of(db, field)
    if owner is None:
        return None
    if reference.role is not Role.DEFINITION:
        dot = reference.span.start - 1
        for each in references_around(db, path, Span(dot, dot)):
            type_ = each.type.pointee if isinstance(each.type, RefType) else each.type
            if each.span.end == dot and isinstance(type_, StructType) and type_.decl == owner.id:
                return type_
    return self_type_of(db, owner.id)


def _code(db: Database, symbol: Symbol, reference: Reference) -> str:
    match symbol:
        case LocalSymbol():
            return (
                _nested(db, symbol) or _argument(db, symbol, reference) or _local(symbol, reference)
            )
        case ParameterSymbol(name=name):
            type_ = reference.type
            if type_ is None:
                return title_of(db, symbol)
            return f"{name}: {shown(type_)}"
        case DeclId(sort=DeclSort.FIELD):
            written = title_of(db, symbol)
            actual = reference.type or field_type(db, symbol)
            if actual is None or reference.role is Role.DEFINITION:
                return written
            return f"var {name_of(symbol)}: {shown(actual)}"
        case DeclId(sort=DeclSort.ALIAS):
            return _alias(db, symbol)
        case _:
            return title_of(db, symbol)


def _nested(db: Database, symbol: LocalSymbol) -> str:
    """The header of a function in the body of another; empty for other names."""
    item = item_of(db, symbol.owner)
    place = None if item is None else line_at(item.element, symbol.span.start)
    code = None if place is None else place[0].code
    if place is None or not isinstance(code, syntax.FunctionHeader):
        return ""
    name = code.name_token
    is_name = name is not None and place[1] + name.start == symbol.span.start
    # A function of a file or a type is not a local one.
    return header_text(code) if is_name else ""


def _argument(db: Database, symbol: LocalSymbol, reference: Reference) -> str:
    """An argument with how it is passed; empty for other names."""
    signature = db.try_get(signature_of, symbol.owner)
    if reference.type is None or signature is None or isinstance(signature, Failure):
        return ""
    for info in signature.written:
        if info.name == symbol.name and info.span == symbol.span and info.variadic is Variadic.NO:
            return argument_text(info.name, reference.type, info.convention, info.variadic)
    return ""


def _local(symbol: LocalSymbol, reference: Reference) -> str:
    type_ = reference.type
    word = {
        LocalKind.VARIABLE: "var ",
        LocalKind.REFERENCE: "ref ",
        LocalKind.ARGUMENT: "",
        LocalKind.RESULT: "out ",
        None: "comptime " if reference.value is not None else "",
    }[reference.kind]
    text = f"{word}{symbol.name}"
    if type_ is TYPE and reference.kind is None and reference.value is not None:
        return f"{text} = {shown(reference.value)}"
    if type_ is not None:
        text += f": {shown(type_)}"
    folded = constant_text(reference.value)
    return f"{text} = {folded}" if folded else text


def _alias(db: Database, decl: DeclId) -> str:
    written = title_of(db, decl)
    value = alias_value(db, decl)
    folded = constant_text(value)
    item = item_of(db, decl)
    if not folded or folded == decl.short_name or item is None or written.endswith(f"= {folded}"):
        return written
    return f"{written}\n# = {folded}"


def constant_text(value: Node | None) -> str:
    """A compile-time value that is known, if it is one that a person can read."""
    if isinstance(value, (IntConst, FloatConst, BoolConst, StringConst)):
        return shown(value)
    if value is None or isinstance(value, NamedParameter):
        return ""
    if value.type is TYPE or value.type is TRAIT or not value.is_value:
        return ""
    text = shown(value)
    return text if len(text) <= 60 else ""


def _valued(reference: Reference) -> str:
    folded = constant_text(reference.value)
    type_ = shown(reference.type)
    return f"{type_} = {folded}" if folded else type_


def result_type_of(db: Database, decl: DeclId) -> Node | None:
    """What a function gives."""
    signature = signature_of(db, decl)
    return None if signature is None else signature.result
