"""The declarations of a file without their bodies: what can be referred to, and by which identity.

An item refers to its piece of the tree, which knows no position; so the items of a file are equal
before and after an edit but for those that the edit touched.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from compiler_core.incremental import Database, query
from compiler_core.meta import DeclId

from compiler_core.sema.files import syntax_tree
from compiler_core.sema.modules import ModuleId
from compiler_core.syntax import blocks
from compiler_core.syntax.nodes import (
    Assignment,
    Binding,
    ComptimeDeclaration,
    EnumCase,
    ExpressionStatement,
    FromImportStatement,
    ImportStatement,
    Name,
    Node,
    Statements,
    String,
    Tuple,
    VariableDeclaration,
)
from compiler_core.syntax.tokens import Token


class ItemKind(Enum):
    """What an item declares."""

    FUNCTION = "function"
    STRUCT = "struct"
    TRAIT = "trait"
    EXTENSION = "extension"
    ENUM = "enum"
    CLASS = "class"
    COMPTIME = "comptime"
    FIELD = "field"
    CASE = "case"


_KINDS = {
    blocks.Function: ItemKind.FUNCTION,
    blocks.Struct: ItemKind.STRUCT,
    blocks.Trait: ItemKind.TRAIT,
    blocks.Extension: ItemKind.EXTENSION,
    blocks.Enum: ItemKind.ENUM,
    blocks.Class: ItemKind.CLASS,
}
_WITH_MEMBERS = (
    ItemKind.STRUCT,
    ItemKind.TRAIT,
    ItemKind.EXTENSION,
    ItemKind.ENUM,
    ItemKind.CLASS,
)


@dataclass(frozen=True, slots=True)
class Item:
    """A declaration: its identity, the element of the tree that it is, and its members."""

    id: DeclId
    kind: ItemKind
    name: str
    element: blocks.Line | blocks.Compound
    # The statement of a line that declares it; None for a compound statement.
    statement: Node | None = None
    members: tuple[Item, ...] = ()

    def member(self, name: str) -> list[Item]:
        """The members of a name, more than one for overloads."""
        return [item for item in self.members if item.name == name]


@dataclass(frozen=True, slots=True)
class Import:
    """One name that an import statement binds; `name` is None when the module itself is bound."""

    level: int
    module: str
    name: str | None
    bound_as: str
    is_star: bool = False


@dataclass(frozen=True, slots=True)
class FileItems:
    """The items and imports of a file."""

    module: ModuleId
    items: tuple[Item, ...]
    imports: tuple[Import, ...]

    def all(self) -> Iterator[Item]:
        """Every item, members behind their owners."""
        stack = list(reversed(self.items))
        while stack:
            item = stack.pop()
            yield item
            stack.extend(reversed(item.members))


@query
def file_items(db: Database, module: ModuleId) -> FileItems:
    """The declarations and imports at the file scope of a module."""
    tree = syntax_tree(db, module.path)
    items = _items(tree.module.children, module.name, ())
    imports = [
        bound
        for line in tree.module.children
        if isinstance(line, blocks.Line) and line.code is not None
        for statement in _simple_statements(line.code)
        for bound in imports_of(statement)
    ]
    return FileItems(module, items, tuple(imports))


def imports_of(statement: Node) -> Iterator[Import]:
    """The names that an import statement binds; none for another statement."""
    if isinstance(statement, ImportStatement):
        for name in statement.names:
            dotted = ".".join(part.identifier for part in name.module.parts)
            bound = name.alias.identifier if name.alias else dotted.partition(".")[0]
            target = dotted if name.alias else bound
            yield Import(name.module.level, target, None, bound)
    elif isinstance(statement, FromImportStatement):
        module = ".".join(part.identifier for part in statement.module.parts)
        level = statement.module.level
        if statement.is_star:
            yield Import(level, module, None, "*", is_star=True)
        for imported in statement.names:
            source = imported.name_token.identifier
            bound = imported.alias.identifier if imported.alias else source
            yield Import(level, module, source, bound)


def docstring(body: blocks.Block | None) -> String | None:
    """The string that documents a declaration: the first statement of its body."""
    if body is None:
        return None
    first = next(body.statements(), None)
    if isinstance(first, blocks.Line) and isinstance(first.code, ExpressionStatement):
        expression = first.code.expression
        return expression if isinstance(expression, String) else None
    return None


def _items(
    elements: Iterable[blocks.Element], module: str, owner: tuple[str, ...]
) -> tuple[Item, ...]:
    counts: dict[str, int] = {}
    found: list[Item] = []

    def add(
        kind: ItemKind,
        name: str,
        element: blocks.Line | blocks.Compound,
        statement: Node | None = None,
    ) -> None:
        ordinal = counts.get(name, 0)
        counts[name] = ordinal + 1
        path = (*owner, name)
        members: tuple[Item, ...] = ()
        if kind in _WITH_MEMBERS and isinstance(element, blocks.Compound) and element.body:
            members = _items(element.body.children, module, path)
        found.append(Item(DeclId(module, path, ordinal), kind, name, element, statement, members))

    for element in elements:
        if isinstance(element, blocks.Decorated):
            line = element.children[-1]
            if isinstance(line, blocks.Line) and line.code is not None:
                for kind, name, statement in _declared(line.code):
                    add(kind, name, element, statement)
        elif isinstance(element, blocks.Compound):
            compound_kind = _KINDS.get(type(element))
            if compound_kind is not None:
                token = element.name_token
                add(compound_kind, token.identifier if token else "", element)
        elif isinstance(element, blocks.Line) and element.code is not None:
            for kind, name, statement in _declared(element.code):
                add(kind, name, element, statement)
    return tuple(found)


def _declared(code: Node) -> Iterator[tuple[ItemKind, str, Node]]:
    """What the statements of a line declare: compile-time names, fields, cases of an enum."""
    for statement in _simple_statements(code):
        if isinstance(statement, ComptimeDeclaration):
            for token in statement.names:
                yield ItemKind.COMPTIME, token.identifier, statement
        elif isinstance(statement, VariableDeclaration):
            for token in bound_names(statement.binding):
                yield ItemKind.FIELD, token.identifier, statement
        elif isinstance(statement, Assignment):
            for target in statement.targets:
                if isinstance(target, Binding):
                    for token in bound_names(target):
                        yield ItemKind.FIELD, token.identifier, statement
        elif isinstance(statement, EnumCase):
            if statement.name_token is not None:
                yield ItemKind.CASE, statement.name_token.identifier, statement


def bound_names(binding: Binding) -> list[Token]:
    """The names that `var a` or `var a, b` declares."""
    target = binding.target
    items = target.items if isinstance(target, Tuple) else [target]
    return [item.name_token for item in items if isinstance(item, Name)]


def _simple_statements(code: Node) -> list[Node]:
    return code.statements if isinstance(code, Statements) else [code]
