"""Where names are used, and what each of them stands for."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from analysis.symbols import LocalSymbol, ParameterSymbol, Symbol, name_span, symbol_of
from compiler_core.incremental import Database, Failure, Query, query
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.generators import NamedParameter
from compiler_core.meta.node import Node
from compiler_core.sema.bodies.checker import checked_body
from compiler_core.sema.bodies.thunks import checked_thunk
from compiler_core.sema.declaration_checks import offsets_of, placed_at, starts_within
from compiler_core.sema.declarations import (
    Read,
    line_of,
    parameters_of,
    read_alias,
    read_bases,
    read_parameters,
)
from compiler_core.sema.enums import read_case
from compiler_core.sema.fields import read_field
from compiler_core.sema.files import syntax_tree
from compiler_core.sema.functions import default_thunk
from compiler_core.sema.items import Item, file_items, item_of
from compiler_core.sema.modules import ModuleId, find_module, module_at
from compiler_core.sema.scopes import resolve_member
from compiler_core.sema.signatures import read_signature, signature_of
from compiler_core.sema.typed import Local, LocalKind, Use
from compiler_core.source import Span
from compiler_core.syntax import blocks
from compiler_core.syntax import kinds as k
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.tokens import Token


class Role(Enum):
    """In which way a piece of the source refers to something."""

    DEFINITION = "definition"
    USE = "use"
    IMPORT = "import"
    # An operator, a subscript or a loop calls it, without its name.
    IMPLICIT = "implicit"
    # A value that is given for an argument by its position; the span is empty.
    POSITION = "position"


@dataclass(frozen=True, slots=True)
class Reference:
    """A piece of the source with what it refers to, if anything, and its type."""

    span: Span
    symbol: Symbol | None
    role: Role
    type: Node | None = None
    value: Node | None = None
    # Of a local: what kind it is.
    kind: LocalKind | None = None

    def shifted(self, offset: int) -> Reference:
        """The same, counted from elsewhere."""
        return Reference(
            self.span.shift(offset), self.symbol, self.role, self.type, self.value, self.kind
        )


@query(no_eq=True)
def references_in(db: Database, decl: DeclId) -> tuple[Reference, ...]:
    """All that the element of a declaration refers to, its members left out.

    Spans count from the start of the element.
    """
    item = item_of(db, decl)
    if item is None:
        return ()
    found: dict[tuple[Span, Symbol | None, Role], Reference] = {}
    texts = _texts(item)

    def add(reference: Reference) -> None:
        key = (reference.span, reference.symbol, reference.role)
        known = found.get(key)
        # What an expression is at run time is noted before its value at compile time.
        is_better = known is not None and known.symbol is None and known.value is None
        if known is None or (is_better and reference.value is not None):
            found[key] = reference

    declared = name_span(item)
    if declared is not None:
        add(Reference(declared, decl, Role.DEFINITION))
    for reference in _declared_in_header(db, item):
        add(reference)
    uses = _uses(db, item)
    nested = _nested(decl, uses)
    for use in _decided(uses):
        add(_reference(db, decl, use, nested, texts))
    return tuple(sorted(found.values(), key=lambda each: (each.span.start, -each.span.end)))


def _decided(uses: list[Use]) -> list[Use]:
    """The uses, of functions of one name at one place only the last: what a call has chosen."""
    last: dict[tuple[Span, str], Use] = {}
    others: list[Use] = []
    for use in uses:
        target = use.target
        if isinstance(target, DeclId) and target.sort is DeclSort.FUNCTION:
            last[use.span, target.short_name] = use
        else:
            others.append(use)
    return [*others, *last.values()]


def _texts(item: Item) -> dict[int, str]:
    """The names in an element by where they begin."""
    names: dict[int, str] = {}

    def visit(element: blocks.Element, start: int) -> None:
        if isinstance(element, blocks.Line):
            for token in element.tokens():
                if token.kind == k.NAME or token.text[:1].isalpha():
                    names[start + token.start] = token.text
            return
        for child in element.children:
            visit(child, start)
            start += child.width

    visit(item.element, 0)
    return names


def _reference(
    db: Database, decl: DeclId, use: Use, nested: dict[_Inner, Symbol], names: dict[int, str]
) -> Reference:
    symbol: Symbol | None = None
    kind = None
    role = Role.USE
    if use.target is not None:
        inner = _inner_name(decl, use)
        if inner is not None and inner in nested:
            symbol = nested[inner]
        else:
            symbol = symbol_of(db, decl, use.target)
        if isinstance(use.target, Local):
            kind = use.target.kind
        if isinstance(symbol, LocalSymbol) and symbol.owner == decl and symbol.span == use.span:
            role = Role.DEFINITION
        elif use.span.empty:
            role = Role.POSITION
        elif not _names(names.get(use.span.start, ""), use.span, symbol):
            role = Role.IMPLICIT
    type_ = use.type
    if type_ is None and isinstance(symbol, ParameterSymbol):
        type_ = _type_of_parameter(db, symbol)
    return Reference(use.span, symbol, role, type_, use.value, kind)


def _type_of_parameter(db: Database, symbol: ParameterSymbol) -> Node | None:
    infos = parameters_of(db, symbol.owner).infos
    return next((info.node.type for info in infos if info.name == symbol.name), None)


def _names(text: str, span: Span, symbol: Symbol | None) -> bool:
    """Whether a use is the name of what it refers to, and not an operator or a conversion."""
    if not text or len(text) != span.end - span.start:
        return False
    return not (
        isinstance(symbol, DeclId)
        and symbol.sort is DeclSort.FUNCTION
        and symbol.short_name.startswith("__")
        and symbol.short_name != text.strip("`")
    )


# A function that a body declares, or a parameter of one.
_Inner = DeclId | NamedParameter


def _inner_name(decl: DeclId, use: Use) -> _Inner | None:
    """What a use refers to, if it is a function in the body of this one, or its parameter."""
    target = use.target
    owner = target.owner if isinstance(target, NamedParameter) else target
    if (
        isinstance(owner, DeclId)
        and isinstance(target, (DeclId, NamedParameter))
        and owner.sort is DeclSort.FUNCTION
        and owner.module == decl.module
        and decl.sort is DeclSort.FUNCTION
        and owner.name.startswith(f"{decl.name}.")
    ):
        return target
    return None


def _nested(decl: DeclId, uses: list[Use]) -> dict[_Inner, Symbol]:
    """The functions that a body declares, and their parameters: the first use is the name."""
    found: dict[_Inner, Span] = {}
    for use in uses:
        target = _inner_name(decl, use)
        if target is not None:
            known = found.get(target)
            if known is None or use.span.start < known.start:
                found[target] = use.span
    return {
        target: LocalSymbol(
            decl, target.short_name if isinstance(target, DeclId) else target.name, span
        )
        for target, span in found.items()
    }


def _uses(db: Database, item: Item) -> list[Use]:
    decl = item.id
    found: list[Use] = []
    reads: dict[DeclSort, tuple[Query[Read[Any], DeclId], ...]] = {
        DeclSort.FUNCTION: (read_parameters, read_signature),
        DeclSort.STRUCT: (read_parameters, read_bases),
        DeclSort.ENUM: (read_parameters, read_bases),
        DeclSort.TRAIT: (read_bases,),
        DeclSort.EXTENSION: (read_bases,),
        DeclSort.ALIAS: (read_parameters, read_alias),
        DeclSort.CASE: (read_case,),
        DeclSort.FIELD: (read_field,),
    }
    for read in reads[item.sort]:
        result = db.try_get(read, decl)
        if not isinstance(result, Failure):
            found += result.uses
    if item.sort is not DeclSort.FUNCTION:
        return found
    body = db.try_get(checked_body, decl)
    if body is not None and not isinstance(body, Failure):
        found += body.body.uses
    signature = db.try_get(signature_of, decl)
    if signature is None or isinstance(signature, Failure):
        return found
    for info in signature.written:
        if info.has_default:
            thunk = db.try_get(checked_thunk, default_thunk(db, decl, info.name))
            if thunk is not None and not isinstance(thunk, Failure):
                found += thunk.body.uses
    return found


def _declared_in_header(db: Database, item: Item) -> Iterator[Reference]:
    """The parameters and arguments that a header declares."""
    place = line_of(item)
    if place is None or place[0].code is None:
        return
    code, offset = place[0].code, place[1]
    holder = item.statement if item.statement is not None else code
    if isinstance(holder, syntax.ErrorNode):
        return
    written = holder.first(syntax.ParameterList)
    known = db.try_get(parameters_of, item.id) if written is not None else None
    types: dict[str, Node] = {}
    if known is not None and not isinstance(known, Failure):
        types = {info.name: info.node.type for info in known.infos}
    for parameter in written.parameters if written is not None else ():
        token = parameter.name_token
        if token is not None:
            span = Span(offset + token.start, offset + token.end)
            symbol_ = ParameterSymbol(item.id, token.identifier)
            type_ = types.get(token.identifier)
            yield Reference(span, symbol_, Role.DEFINITION, type_)
    if item.sort is not DeclSort.FUNCTION or not isinstance(code, syntax.FunctionHeader):
        return
    signature = db.try_get(signature_of, item.id)
    if signature is None or isinstance(signature, Failure):
        return
    for info in (*signature.written, *((signature.out,) if signature.out else ())):
        if info.span is not None:
            kind = LocalKind.ARGUMENT if info is not signature.out else LocalKind.RESULT
            symbol = LocalSymbol(item.id, info.name, info.span)
            yield Reference(info.span, symbol, Role.DEFINITION, info.type, None, kind)


# ---------------------------------------------------------------- files


def file_references(db: Database, path: str, symbols: Set[Symbol] | None = None) -> list[Reference]:
    """All that a file refers to, or where it refers to some symbols, in the order of the text."""
    module = module_at(db, path)
    offsets = offsets_of(db, module)
    found = [
        each for each in import_references(db, path) if symbols is None or each.symbol in symbols
    ]
    for item in file_items(db, module).items:
        start = offsets.get(item.id)
        if start is None:
            continue
        inside = references_within(db, item.id)
        for symbol in inside if symbols is None else symbols:
            found += [each.shifted(start) for each in inside.get(symbol, ())]
    return sorted(found, key=lambda each: (each.span.start, -each.span.end))


@query(no_eq=True)
def references_within(db: Database, decl: DeclId) -> dict[Symbol | None, list[Reference]]:
    """All that a declaration and those inside it refer to, by what that is, counted from its
    start."""
    item = item_of(db, decl)
    found: dict[Symbol | None, list[Reference]] = {}
    if item is not None:
        for inner, start in starts_within(item).items():
            for each in references_in(db, inner):
                placed = each.shifted(start) if start else each
                found.setdefault(each.symbol, []).append(placed)
    return found


_IMPORTING: Final = frozenset((k.FROM, k.IMPORT))


@query(no_eq=True)
def import_references(db: Database, path: str) -> tuple[Reference, ...]:
    """The modules and names in the import statements of a file."""
    tree = syntax_tree(db, path)
    module = module_at(db, path)
    found: list[Reference] = []
    lines = zip(tree.lines, tree.starts, strict=False)
    for line, start in [each for each in lines if each[0].leading in _IMPORTING]:
        if line.code is None:
            continue
        for node in line.code.walk():
            if isinstance(node, syntax.FromImportStatement):
                found += _of_from(db, module, node, start)
            elif isinstance(node, syntax.ImportName):
                found += _of_module(db, module, node.module, start)
                alias = node.alias
                target = find_module(db, path, node.module.level, _dotted(node.module))
                if alias is not None and target is not None:
                    span = Span(start + alias.start, start + alias.end)
                    found.append(Reference(span, target, Role.IMPORT))
    return tuple(found)


def _dotted(name: syntax.DottedName) -> str:
    return ".".join(part.identifier for part in name.parts)


def _of_module(
    db: Database, module: ModuleId, name: syntax.DottedName, start: int
) -> Iterator[Reference]:
    parts = name.parts
    for count, part in enumerate(parts, 1):
        dotted = ".".join(each.identifier for each in parts[:count])
        target = find_module(db, module.path, name.level, dotted)
        if target is not None:
            yield Reference(Span(start + part.start, start + part.end), target, Role.IMPORT)


def _of_from(
    db: Database, module: ModuleId, node: syntax.FromImportStatement, start: int
) -> Iterator[Reference]:
    yield from _of_module(db, module, node.module, start)
    source = find_module(db, module.path, node.module.level, _dotted(node.module))
    if source is None:
        return
    for imported in node.names:
        target = resolve_member(db, source, imported.name_token.identifier)
        symbol: Symbol | None = target.module
        if target.declarations:
            symbol = target.declarations[0]
        if symbol is None:
            continue
        for token in (imported.name_token, imported.alias):
            if token is not None:
                span = Span(start + token.start, start + token.end)
                yield Reference(span, symbol, Role.IMPORT)


# ---------------------------------------------------------------- one place


def placed_functions(db: Database, path: str) -> Iterator[tuple[Item, int]]:
    """The functions of a file, methods included, each with where its element starts."""
    module = module_at(db, path)
    offsets = offsets_of(db, module)
    for item in file_items(db, module).all():
        start = offsets.get(item.id)
        if item.sort is DeclSort.FUNCTION and start is not None:
            yield item, start


def item_at(db: Database, module: ModuleId, offset: int) -> tuple[Item, int] | None:
    """The innermost declaration whose element holds an offset, and where that starts."""
    return placed_at(file_items(db, module).items, syntax_tree(db, module.path).module, 0, offset)


def token_at(db: Database, path: str, offset: int) -> tuple[Span, Token] | None:
    """The token that an offset is in or at the end of; of two that meet there, the name."""
    tree = syntax_tree(db, path)
    best: tuple[Span, Token] | None = None
    for at in (offset, offset - 1):
        if at < 0 or at > len(tree.text):
            continue
        start, token = tree.token_at(at)
        span = Span(start, start + len(token.text))
        if not span.start <= offset <= span.end or not token.text.strip():
            continue
        if token.kind == k.NAME or token.text[:1].isalpha() or token.text[:1] == "_":
            return span, token
        if best is None:
            best = span, token
    return best


def references_at(db: Database, path: str, offset: int) -> list[Reference]:
    """What the token at an offset refers to, the most telling first."""
    at = token_at(db, path, offset)
    if at is None:
        return []
    span, token = at
    module = module_at(db, path)
    found = [each for each in import_references(db, path) if each.span == span]
    place = item_at(db, module, span.start)
    if place is not None:
        item, start = place
        exact: list[Reference] = []
        around: list[Reference] = []
        inner = span.shift(-start)
        for each in references_in(db, item.id):
            if each.span.start > inner.start or inner.end > each.span.end:
                continue
            if each.span == inner and each.role is not Role.IMPLICIT:
                exact.append(each.shifted(start))
            else:
                around.append(each.shifted(start))
        found += exact
        if any(_is_type(each.symbol) for each in exact):
            text = syntax_tree(db, path).text
            found += _constructors(around, span, text)[:1]
        is_word = token.kind == k.NAME or token.text[:1].isalpha()
        if not found and not is_word and token.kind not in (k.COMMA, k.COLON, k.EQUAL):
            around.sort(key=lambda each: each.span.end - each.span.start)
            found += [each for each in around if each.role is Role.IMPLICIT][:1]
    return sorted(found, key=lambda each: _weight(each, token))


def references_around(db: Database, path: str, span: Span) -> list[Reference]:
    """What is known of the expressions around a span, or that end where it begins."""
    place = item_at(db, module_at(db, path), span.start)
    if place is None:
        return []
    item, start = place
    inner = span.shift(-start)
    return [
        each.shifted(start)
        for each in references_in(db, item.id)
        if each.span.start <= inner.start and inner.end <= each.span.end
    ]


def _is_type(symbol: Symbol | None) -> bool:
    return isinstance(symbol, DeclId) and symbol.sort in (
        DeclSort.STRUCT,
        DeclSort.ENUM,
        DeclSort.ALIAS,
    )


def _constructors(around: list[Reference], span: Span, text: str) -> list[Reference]:
    """The constructors that are called by calling what a name stands for, the nearest first."""
    found = [
        each
        for each in around
        if isinstance(each.symbol, DeclId)
        and each.symbol.short_name == "__init__"
        and each.role is Role.IMPLICIT
        and each.span.start <= span.start
        and each.span != span
        # What is called may be named through modules.
        and f"a{text[each.span.start : span.start]}".replace(".", "a").isidentifier()
    ]
    return sorted(found, key=lambda each: (span.start - each.span.start, each.span.end))


def _weight(reference: Reference, token: Token) -> int:
    """A type that is called is meant, not its constructor; a name with a meaning comes first."""
    symbol = reference.symbol
    if symbol is None:
        return 2
    return int(isinstance(symbol, DeclId) and symbol.short_name != token.identifier)


def reference_at(db: Database, path: str, offset: int) -> Reference | None:
    """What the token at an offset refers to."""
    found = references_at(db, path, offset)
    return found[0] if found else None
