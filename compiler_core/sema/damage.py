"""What lines that do not parse may have declared, so that nothing is reported only because of them.

A line with a mistake in its syntax is reported as such. The names in it are taken as known
afterwards, without a meaning; and a type with such a line among its members may have any.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from compiler_core.incremental import Database, query
from compiler_core.meta.declarations import DeclId
from compiler_core.sema.files import syntax_tree
from compiler_core.sema.items import file_items, item_of
from compiler_core.sema.modules import ModuleId, find_module
from compiler_core.syntax import blocks
from compiler_core.syntax import kinds as k
from compiler_core.syntax.nodes import Assignment, Binding, ErrorNode, ExpressionStatement, Node
from compiler_core.syntax.tokens import Token

# What is a member only with a word before it, which is missing.
_STRAYED: Final = (Assignment, ExpressionStatement)


def names_in(node: Node) -> Iterator[Token]:
    """The names in a piece of source, declared or used."""
    return (token for token in node.tokens() if token.kind == k.NAME)


@query
def damaged_names(db: Database, module: ModuleId) -> frozenset[str]:
    """The names in lines of a file's declarations that do not parse, bodies left out."""
    return frozenset(
        token.identifier
        for line in _lines(syntax_tree(db, module.path).module, whole=False)
        if isinstance(line.code, ErrorNode)
        for token in names_in(line.code)
    )


@query
def is_excused(db: Database, module: ModuleId, name: str) -> bool:
    """Whether a name that means nothing at file scope does so for a reason that is reported."""
    if name in damaged_names(db, module):
        return True
    return any(
        find_module(db, module.path, bound.level, bound.module) is None
        if bound.is_star
        else bound.bound_as == name
        for bound in file_items(db, module).imports
    )


def _lines(element: blocks.Element, *, whole: bool) -> Iterator[blocks.Line]:
    """The lines of declarations, and all that is below a header that does not parse."""
    if isinstance(element, blocks.Line):
        yield element
        return
    if isinstance(element, blocks.Compound):
        is_function = isinstance(element, blocks.Function)
        whole = whole or (not is_function and _has_broken_header(element))
    else:
        is_function = False
    for child in element.children:
        if whole or not is_function or not isinstance(child, blocks.Block):
            yield from _lines(child, whole=whole)


def _has_broken_header(element: blocks.Compound) -> bool:
    return isinstance(element.header.code, ErrorNode)


@query(kept=True)
def is_damaged(db: Database, decl: DeclId) -> bool:
    """Whether a type has a member whose line does not parse, or such a header."""
    return next(_damage(db, decl), None) is not None


def may_have(db: Database, decl: DeclId, name: str) -> bool:
    """Whether a line of a type that does not parse may declare this member."""
    return any(
        code is None or any(token.identifier == name for token in names_in(code))
        for code in _damage(db, decl)
    )


def _damage(db: Database, decl: DeclId) -> Iterator[Node | None]:
    """The lines of a type's members that do not parse; None for its header."""
    item = item_of(db, decl)
    if item is None or not isinstance(item.element, blocks.Compound):
        return
    if _has_broken_header(item.element):
        yield None
    body = item.element.body
    for child in body.children if body is not None else ():
        line = child.header if isinstance(child, blocks.Compound) else child
        if isinstance(line, blocks.Line) and line.code is not None and _declares_badly(line.code):
            yield line.code


def _declares_badly(code: Node) -> bool:
    """Whether a line may declare a member, but not as lines do."""
    if isinstance(code, _STRAYED):
        is_field = isinstance(code.children[0], Binding)
        return not is_field and next(names_in(code), None) is not None
    return isinstance(code, ErrorNode)


def has_lost_body(db: Database, decl: DeclId) -> bool:
    """Whether statements stand below the header of a function that does not parse."""
    item = item_of(db, decl)
    element = None if item is None else item.element
    if not isinstance(element, blocks.Compound) or not _has_broken_header(element):
        return False
    body = element.body
    first = None if body is None else next(body.statements(), None)
    if isinstance(first, blocks.Line) and first.code is not None:
        return next(first.code.tokens()).text != "..."
    return first is not None
