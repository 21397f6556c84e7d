"""Which parts of a file with mistakes are left exactly as they are."""

from __future__ import annotations

from typing import Final

from compiler_core.source import Diagnostic
from compiler_core.syntax import SyntaxTree
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
from compiler_core.syntax.tree import relocated

INDENT_WIDTH: Final = 4
DECLARATIONS: Final = (Function, Struct, Class, Trait, Extension, Enum)
# With such a line it is unclear which block it belongs to.
_INDENTATION: Final = "syntax-indentation"
# The other mistakes in tokens leave no doubt about where they end.
_HARMLESS: Final = frozenset(["syntax-number", "syntax-escape"])


def mistakes(tree: SyntaxTree) -> list[Diagnostic]:
    """The diagnostics because of which a declaration is not formatted, with spans in the file."""
    found: list[Diagnostic] = []
    for index, line in enumerate(tree.lines):
        if line.is_broken:
            found += [
                relocated(problem, tree.starts[index])
                for problem in line.problems
                if problem.is_error and problem.code not in _HARMLESS
            ]
    for index, problem in tree.layout_problems:
        if problem.code == _INDENTATION:
            found.append(relocated(problem, tree.starts[index]))
    return found


def unit_at(tree: SyntaxTree, offset: int) -> Element:
    """What to leave alone because of a mistake at an offset: the innermost declaration around it.

    Where that would not be indented like its surroundings any more, it is a declaration further
    out; outside of declarations it is the whole statement.
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
