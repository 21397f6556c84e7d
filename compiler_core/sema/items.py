"""The declarations of a file without their bodies: what can be referred to, and by which identity.

An item refers to its piece of the tree, which knows no position; so the items of a file are
equal before and after an edit but for those that the edit touched.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from compiler_core.incremental import Database, query
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema.files import syntax_tree
from compiler_core.sema.modules import ModuleId, module_of_key
from compiler_core.syntax import SyntaxTree, blocks
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

_SORTS = {
    blocks.Function: DeclSort.FUNCTION,
    blocks.Struct: DeclSort.STRUCT,
    blocks.Class: DeclSort.STRUCT,
    blocks.Trait: DeclSort.TRAIT,
    blocks.Extension: DeclSort.EXTENSION,
    blocks.Enum: DeclSort.ENUM,
}
_WITH_MEMBERS = (DeclSort.STRUCT, DeclSort.TRAIT, DeclSort.EXTENSION, DeclSort.ENUM)


@dataclass(frozen=True, slots=True)
class Item:
    """A declaration: its identity, the element of the tree that it is, and its members."""

    id: DeclId
    element: blocks.Line | blocks.Compound
    # The statement of a line that declares it; None for a compound statement.
    statement: Node | None = None
    members: tuple[Item, ...] = ()

    @property
    def sort(self) -> DeclSort:
        """What it declares."""
        return self.id.sort

    @property
    def name(self) -> str:
        """Its name without those of its owners."""
        return self.id.short_name

    def named(self, name: str) -> list[Item]:
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
    # The modules in packages that can be named behind the outermost: `import a.b.c` has all three.
    opens: str = ""


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
    previous = db.previous()
    known: dict[int, Item] = {}
    if isinstance(previous, FileItems):
        # Their elements live on with them, so that no other object has the same identity.
        known = {id(item.element): item for item in previous.items if item.statement is None}
    items = _items(tree.module.children, module.key, "", known=known)
    imports = [
        bound
        for line in tree.module.children
        if isinstance(line, blocks.Line) and line.code is not None
        for statement in _simple_statements(line.code)
        for bound in imports_of(statement)
    ]
    return FileItems(module, items, tuple(imports))


def items_of_tree(tree: SyntaxTree, module: ModuleId) -> tuple[Item, ...]:
    """The declarations of a tree that is a module's text with a change that nobody has made."""
    return _items(tree.module.children, module.key, "")


@query
def item_of(db: Database, decl: DeclId) -> Item | None:
    """The item of a declaration, unless it is gone."""
    module = module_of_key(db, decl.module)
    if module is None:
        return None
    found = family(db, module, decl.name.partition(".")[0]).get(decl)
    return None if found is None else found[0]


@query(kept=True)
def is_written(db: Database, decl: DeclId) -> bool:
    """Whether a declaration stands in a file."""
    return item_of(db, decl) is not None


@query(kept=True)
def members_of(db: Database, decl: DeclId) -> tuple[DeclId, ...]:
    """What is declared in a struct, trait, extension or enum, in order."""
    item = item_of(db, decl)
    return () if item is None else tuple(member.id for member in item.members)


@query
def owner_of(db: Database, decl: DeclId) -> Item | None:
    """The struct, trait, extension or enum that a declaration is a member of."""
    if "." not in decl.name:
        return None
    module = module_of_key(db, decl.module)
    if module is None:
        return None
    found = family(db, module, decl.name.partition(".")[0]).get(decl)
    return None if found is None else found[1]


class Family(dict[DeclId, tuple[Item, Item | None]]):
    """Items with what they are members of; those at file scope also by themselves."""

    __slots__ = ("at_top",)

    def __init__(self, at_top: Iterable[Item]) -> None:
        super().__init__()
        self.at_top = tuple(at_top)


def _family_stands(
    by_name: dict[str, list[Item]],
    known: Family,
    module: ModuleId,  # noqa: ARG001
    name: str,
) -> bool:
    """Whether a name still has the very elements of which its family was made."""
    items = by_name.get(name, ())
    at_top = known.at_top
    if len(at_top) != len(items):
        return False
    for one, other in zip(at_top, items, strict=True):
        if one is other:
            continue
        if one.element is not other.element or one.statement is not other.statement:
            return False
        if one.id != other.id:
            return False
    return True


@query(firewall=True, still=_family_stands)
def family(db: Database, module: ModuleId, name: str) -> Family:
    """Every item at file scope of a name, and what is in it, with what each is a member of.

    After an edit only those families differ that it touched, so that nobody has to ask again for
    each declaration of a file.
    """
    found = Family(_by_name(db, module).get(name, ()))
    stack: list[tuple[Item, Item | None]] = [(item, None) for item in reversed(found.at_top)]
    while stack:
        item, owner = stack.pop()
        found.setdefault(item.id, (item, owner))
        stack += [(member, item) for member in reversed(item.members)]
    return found


@query(firewall=True)
def imports_in(db: Database, module: ModuleId) -> tuple[Import, ...]:
    """The imports at the file scope of a module."""
    return file_items(db, module).imports


@query(traced=True)
def told_imports(db: Database, module: ModuleId) -> tuple[Import, ...]:
    """The same; who asks for them here need not read a file whose text is what it was once."""
    return imports_in(db, module)


@query(firewall=True)
def extensions_in(db: Database, module: ModuleId) -> tuple[DeclId, ...]:
    """The extensions that a module declares."""
    items = file_items(db, module).items
    return tuple(item.id for item in items if item.sort is DeclSort.EXTENSION)


def at_file_scope(db: Database, module: ModuleId, name: str) -> list[Item]:
    """What a module declares under a name at its file scope, all overloads of it."""
    return list(family(db, module, name).at_top)


def text_of(element: blocks.Element) -> str:
    """The text that an element was made of."""
    if isinstance(element, blocks.Line):
        return "".join([token.trivia + token.text for token in element.tokens()])
    return "".join([text_of(child) for child in element.children])


@query(no_eq=True)
def _by_name(db: Database, module: ModuleId) -> dict[str, list[Item]]:
    found: dict[str, list[Item]] = {}
    for item in file_items(db, module).items:
        found.setdefault(item.id.name, []).append(item)
    return found


def imports_of(statement: Node) -> Iterator[Import]:
    """The names that an import statement binds; none for another statement."""
    if isinstance(statement, ImportStatement):
        for name in statement.names:
            dotted = ".".join(part.identifier for part in name.module.parts)
            bound = name.alias.identifier if name.alias else dotted.partition(".")[0]
            target = dotted if name.alias else bound
            opens = "" if name.alias else dotted
            yield Import(name.module.level, target, None, bound, opens=opens)
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


# What tells the members of the extensions of a struct from those of the struct and of each other.
_EXTENSION_STEP = 1000


def _items(
    elements: Iterable[blocks.Element],
    module: str,
    owner: str,
    first: int = 0,
    known: Mapping[int, Item] = MappingProxyType({}),
) -> tuple[Item, ...]:
    """The items of some elements; those that are `known` by their elements are taken from there."""
    counts: dict[tuple[DeclSort, str], int] = {}
    found: list[Item] = []

    def add(
        sort: DeclSort,
        name: str,
        element: blocks.Line | blocks.Compound,
        statement: Node | None = None,
    ) -> None:
        ordinal = counts.get((sort, name), first)
        counts[sort, name] = ordinal + 1
        path = f"{owner}.{name}" if owner else name
        earlier = known.get(id(element))
        if earlier is not None and earlier.id.name == path and earlier.id.ordinal == ordinal:
            found.append(earlier)
            return
        members: tuple[Item, ...] = ()
        if sort in _WITH_MEMBERS and isinstance(element, blocks.Compound) and element.body:
            base = _EXTENSION_STEP * (ordinal + 1) if sort is DeclSort.EXTENSION else 0
            members = _items(element.body.children, module, path, base)
        found.append(Item(DeclId(sort, module, path, ordinal), element, statement, members))

    for element in elements:
        if isinstance(element, blocks.Decorated):
            line = element.children[-1]
            if isinstance(line, blocks.Line) and line.code is not None:
                for sort, name, statement in _declared(line.code):
                    add(sort, name, element, statement)
        elif isinstance(element, blocks.Compound):
            compound_sort = _SORTS.get(type(element))
            if compound_sort is None:
                continue
            earlier = known.get(id(element))
            token = element.name_token if earlier is None else None
            if earlier is not None:
                add(compound_sort, earlier.name, element)
            elif token is not None:
                add(compound_sort, token.identifier, element)
        elif isinstance(element, blocks.Line) and element.code is not None:
            for sort, name, statement in _declared(element.code):
                add(sort, name, element, statement)
    return tuple(found)


def _declared(code: Node) -> Iterator[tuple[DeclSort, str, Node]]:
    """What the statements of a line declare: compile-time names, fields, cases of an enum."""
    for statement in _simple_statements(code):
        if isinstance(statement, ComptimeDeclaration):
            for token in statement.names:
                yield DeclSort.ALIAS, token.identifier, statement
        elif isinstance(statement, VariableDeclaration):
            for token in bound_names(statement.binding):
                yield DeclSort.FIELD, token.identifier, statement
        elif isinstance(statement, Assignment):
            for target in statement.targets:
                if isinstance(target, Binding):
                    for token in bound_names(target):
                        yield DeclSort.FIELD, token.identifier, statement
        elif isinstance(statement, EnumCase) and statement.name_token is not None:
            yield DeclSort.CASE, statement.name_token.identifier, statement


def bound_names(binding: Binding) -> list[Token]:
    """The names that `var a` or `var a, b` declares."""
    target = binding.target
    items = target.items if isinstance(target, Tuple) else [target]
    return [item.name_token for item in items if isinstance(item, Name)]


def _simple_statements(code: Node) -> list[Node]:
    return code.statements if isinstance(code, Statements) else [code]
