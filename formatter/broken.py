"""Which parts of a file with mistakes are left exactly as they are."""

from __future__ import annotations

from typing import Final

from compiler_core.source import Diagnostic
from compiler_core.syntax import SyntaxTree
from compiler_core.syntax import kinds as k
from compiler_core.syntax.blocks import (
    Block,
    Class,
    Compound,
    Element,
    Enum,
    Extension,
    Function,
    Line,
    Struct,
    Trait,
)
from compiler_core.syntax.nodes import ErrorNode

INDENT_WIDTH: Final = 4
DECLARATIONS: Final = (Function, Struct, Class, Trait, Extension, Enum)
# Mistakes with which the tree may not mean what the text does. The others concern what is written, not
# where it ends.
_HARMFUL: Final = frozenset(
    ["syntax-unexpected", "syntax-character", "syntax-tstring", "syntax-nesting", "syntax-indentation"]
)


def mistakes(tree: SyntaxTree) -> list[Diagnostic]:
    """The diagnostics because of which a declaration is not formatted."""
    found = [line for line in tree.lines if isinstance(line.code, ErrorNode) or line.problems]
    if not found and not tree.diagnostics:
        return []
    return [
        diagnostic
        for diagnostic in tree.diagnostics
        if diagnostic.code in _HARMFUL
        or (diagnostic.code == "syntax-string" and _is_open_string(tree, diagnostic))
        or isinstance(tree.lines[tree.line_index(diagnostic.span.start)].code, ErrorNode)
    ]


def _is_open_string(tree: SyntaxTree, diagnostic: Diagnostic) -> bool:
    _, token = tree.token_at(diagnostic.span.start)
    if token.kind != k.STRING:
        return True
    text = token.text.lstrip("bBfFrRtTuU")
    quote = text[:3] if text[:3] in ('"""', "'''") else text[:1]
    return len(text) < 2 * len(quote) or not text.endswith(quote)


def unit_at(tree: SyntaxTree, offset: int) -> Element:
    """What to leave alone because of a mistake at an offset: the innermost declaration around it.

    Where that would not be indented like its surroundings any more, it is a declaration further out; outside
    of declarations it is the whole statement.
    """
    path = _path(tree, offset)
    candidates = [place for place in path if isinstance(place[0], DECLARATIONS)] or path[:1]
    for element, depth in reversed(candidates):
        if _column(element) == INDENT_WIDTH * depth:
            return element
    return path[0][0]


def _path(tree: SyntaxTree, offset: int) -> list[tuple[Element, int]]:
    """The statements around an offset from the outside in, each with its depth."""
    path: list[tuple[Element, int]] = []
    element: Element = tree.module
    start = depth = 0
    while not isinstance(element, Line):
        for child in element.children:
            if offset < start + child.width or child is element.children[-1]:
                if isinstance(child, Block):
                    depth += 1
                else:
                    path.append((child, depth))
                element = child
                break
            start += child.width
        else:
            break
    return path


def _column(element: Element) -> int:
    """The column that a statement begins at."""
    while not isinstance(element, Line):
        assert isinstance(element, Compound)
        element = next(c for c in element.children if not isinstance(c, Line) or c.code is not None)
    return element.indent
