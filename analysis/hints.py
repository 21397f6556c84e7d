"""Hints within lines: types that are not written, names of arguments, values of constants."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

from analysis.branches import branches_in
from analysis.descriptions import shown
from analysis.hover import constant_text
from analysis.instantiation import parameter_values
from analysis.references import Reference, Role, references_in
from analysis.symbols import LocalSymbol, Symbol, location_of
from analysis.writing import written_type
from compiler_core.incremental import Database
from compiler_core.meta.constants import ListValue, Poison
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import FunctionType
from compiler_core.meta.generators import BoundFunction, GeneratorType
from compiler_core.meta.node import TYPE
from compiler_core.meta.types import MetaType
from compiler_core.sema.declaration_checks import offsets_of
from compiler_core.sema.declarations import alias_value
from compiler_core.sema.files import syntax_tree
from compiler_core.sema.items import Item, file_items
from compiler_core.sema.modules import module_at
from compiler_core.sema.signatures import signature_of
from compiler_core.sema.typed import LocalKind
from compiler_core.source import Edit, Span
from compiler_core.syntax import nodes as syntax

_LONGEST: Final = 60
_OBVIOUS: Final = frozenset({"self", "other", "value", "lhs", "rhs", "args", "values", "x"})
_LITERALS: Final = (
    syntax.Literal,
    syntax.String,
    syntax.ListDisplay,
    syntax.BraceDisplay,
    syntax.TupleDisplay,
    syntax.Lambda,
)


class HintKind(Enum):
    """What a hint is about."""

    TYPE = "type"
    ARGUMENT = "argument"
    VALUE = "value"
    # Parameters that a call does not say.
    PARAMETERS = "parameters"


@dataclass(frozen=True, slots=True)
class Hint:
    """A piece of text that is shown at an offset although it is not there."""

    offset: int
    text: str
    kind: HintKind
    # What it stands for, and what writing it would be.
    symbol: Symbol | None = None
    edit: Edit | None = None


def hints(db: Database, path: str, within: Span, kinds: frozenset[HintKind]) -> list[Hint]:
    """The hints of a part of a file, in the order of the text."""
    module = module_at(db, path)
    offsets = offsets_of(db, module)
    found: list[Hint] = []
    for item in file_items(db, module).all():
        start = offsets.get(item.id, 0)
        if start >= within.end or start + item.element.width <= within.start:
            continue
        for hint in _of_item(db, path, item, start, kinds):
            if within.start <= hint.offset <= within.end:
                found.append(hint)
    return sorted(found, key=lambda each: each.offset)


def _of_item(
    db: Database, path: str, item: Item, start: int, kinds: frozenset[HintKind]
) -> Iterator[Hint]:
    if item.sort is DeclSort.ALIAS and HintKind.VALUE in kinds:
        yield from _of_alias(db, item, start)
    if item.sort is not DeclSort.FUNCTION:
        return
    for reference in references_in(db, item.id):
        if reference.role is Role.DEFINITION and HintKind.TYPE in kinds:
            hint = _type(db, path, reference.shifted(start))
            if hint is not None:
                yield hint
        elif reference.role is Role.POSITION and HintKind.ARGUMENT in kinds:
            hint = _argument(db, path, reference.shifted(start))
            if hint is not None:
                yield hint
        elif isinstance(reference.value, BoundFunction) and HintKind.PARAMETERS in kinds:
            hint = _inferred(db, path, reference.shifted(start))
            if hint is not None:
                yield hint
    for branch in branches_in(db, item.id) if HintKind.VALUE in kinds else ():
        if branch.condition is not None and branch.holds is not None and not branch.is_plain:
            yield Hint(start + branch.condition.end, f" = {branch.holds}", HintKind.VALUE)


def _of_alias(db: Database, item: Item, start: int) -> Iterator[Hint]:
    statement = item.statement
    if not isinstance(statement, syntax.ComptimeDeclaration) or statement.value is None:
        return
    text = constant_text(alias_value(db, item.id))
    if text and not isinstance(statement.value, _LITERALS) and len(statement.names) == 1:
        yield Hint(start + statement.end, f" = {text}", HintKind.VALUE)


def _type(db: Database, path: str, reference: Reference) -> Hint | None:
    """The type of a variable that does not say it, or the value of a compile-time name."""
    type_ = reference.type
    if not isinstance(reference.symbol, LocalSymbol) or type_ is None:
        return None
    if isinstance(type_, (FunctionType, GeneratorType, Poison)) or type_ is TYPE:
        return None
    if isinstance(type_, MetaType):
        return None
    nodes = syntax_tree(db, path).path_at(reference.span.start)
    if reference.kind is None:
        # A compile-time name.
        text = constant_text(reference.value)
        outer = nodes[0] if nodes else None
        if not text or not isinstance(outer, syntax.ComptimeDeclaration):
            return None
        if outer.value is None or isinstance(outer.value, _LITERALS):
            return None
        end = reference.span.start + outer.end - _start_in_line(nodes, reference)
        return Hint(end, f" = {text}", HintKind.VALUE)
    if reference.kind not in (LocalKind.VARIABLE, LocalKind.REFERENCE):
        return None
    if any(isinstance(each, syntax.VariableDeclaration) for each in nodes):
        return None
    assignment = next((each for each in nodes if isinstance(each, syntax.Assignment)), None)
    if assignment is not None and assignment.annotation is not None:
        return None
    written = written_type(db, type_, reference.symbol.owner)
    text = shown(type_) if written is None else written.text
    if len(text) > _LONGEST:
        text = f"{text[: _LONGEST - 1]}…"
        edit = None
    else:
        edit = Edit(Span(reference.span.end, reference.span.end), f": {text}")
    if reference.kind is not LocalKind.VARIABLE or not _is_single(assignment) or written is None:
        edit = None
    return Hint(reference.span.end, f": {text}", HintKind.TYPE, edit=edit)


def _is_single(assignment: syntax.Assignment | None) -> bool:
    """Whether a statement declares one name, behind which its type may be written."""
    if assignment is None or len(assignment.targets) != 1:
        return False
    target = assignment.targets[0]
    return isinstance(target, syntax.Binding) and isinstance(target.target, syntax.Name)


def _start_in_line(nodes: list[syntax.Node], reference: Reference) -> int:
    """Where the name stands in its line, whose nodes are given."""
    outer = nodes[0]
    for token in outer.tokens():
        if isinstance(reference.symbol, LocalSymbol) and token.text == reference.symbol.name:
            return token.start
    return outer.start


def _argument(db: Database, path: str, reference: Reference) -> Hint | None:
    """The name of the argument that a literal is given for."""
    symbol = reference.symbol
    if symbol is None:
        return None
    name = getattr(symbol, "name", "").rpartition(".")[2]
    if not name or name in _OBVIOUS or name.startswith("_") or len(name) == 1:
        return None
    nodes = syntax_tree(db, path).path_at(reference.span.start)
    calls = [i for i, each in enumerate(nodes) if isinstance(each, syntax.Arguments)]
    if not calls:
        return None
    given = nodes[calls[-1] + 1] if calls[-1] + 1 < len(nodes) else None
    if isinstance(given, syntax.Unary):
        given = given.operand
    if not isinstance(given, _LITERALS):
        return None
    if isinstance(symbol, LocalSymbol):
        signature = signature_of(db, symbol.owner)
        if signature is not None and sum(1 for _ in signature.written) - signature.is_method < 2:
            return None
    return Hint(reference.span.start, f"{name}=", HintKind.ARGUMENT, symbol)


def _inferred(db: Database, path: str, reference: Reference) -> Hint | None:
    """The parameters of a function or type that is called without saying any."""
    symbol, bound = reference.symbol, reference.value
    if not isinstance(symbol, DeclId):
        return None
    text = syntax_tree(db, path).text
    start = end = reference.span.start
    while text[end : end + 1].isidentifier() or text[end : end + 1].isdigit():
        end += 1
    own = list(parameter_values(db, bound, own=True))
    if reference.role is Role.IMPLICIT:
        # The parameters of the type that is made, not those of its constructor.
        owner, _, called = symbol.name.rpartition(".")
        if called != "__init__" or owner.rpartition(".")[2] != text[start:end]:
            return None
        made = reference.type.result if isinstance(reference.type, FunctionType) else None
        own = list(parameter_values(db, made, own=True))
    # Lists of types say what the arguments are, nothing else.
    values = [shown(value) for _, value in own if not isinstance(value, ListValue)]
    if not values or text[end : end + 1] != "(" or len(", ".join(values)) > _LONGEST:
        return None
    return Hint(end, f"[{', '.join(values)}]", HintKind.PARAMETERS)


def place_of(db: Database, hint: Hint) -> tuple[str, Span] | None:
    """Where what a hint stands for is declared."""
    found = None if hint.symbol is None else location_of(db, hint.symbol)
    return None if found is None else (found.path, found.span)
