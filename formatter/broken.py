"""Which parts of a file with mistakes are left exactly as they are."""

from __future__ import annotations

from typing import Final

from compiler_core.source import Diagnostic, Span
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
        # It is unclear which statements belong to which block.
        found.append(relocated(problem, tree.starts[index]))
    return found


def end_of_sense(tree: SyntaxTree) -> int | None:
    """Where the first statement begins that holds a string which is never closed.

    How far that string reaches depends on everything behind it, blank lines too.
    """
    for index, line in enumerate(tree.lines):
        if any(problem.code == "syntax-string" for problem in line.problems) and line.fragile:
            offset = 0
            for element in tree.module.children:
                if tree.starts[index] < offset + element.width:
                    return offset
                offset += element.width
    return None


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


def with_moved_blocks(tree: SyntaxTree, span: Span) -> Span:
    """A span that holds every statement whole whose body it touches and that is not indented as in
    the result: to move some of its lines only would take them out of it."""
    start, end = span.start, span.end
    stack: list[tuple[Element, int, int]] = [(tree.module, 0, 0)]
    while stack:
        element, offset, depth = stack.pop()
        if isinstance(element, Line):
            continue
        at = offset
        for child in element.children:
            behind = at + child.width
            if behind > span.start and at < span.end:
                inner = depth + isinstance(child, Block)
                if isinstance(child, Block) and _column_of_block(child) != INDENT_WIDTH * inner:
                    start = min(start, offset)
                    end = max(end, offset + element.width)
                stack.append((child, at, inner))
            at = behind
    return Span(start, end)


def _column_of_block(block: Block) -> int:
    first = next(iter(block.statements()), None)
    return 0 if first is None else _column(first)


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
