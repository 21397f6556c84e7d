"""The statements on one line of source, each of which has lines of its own in the result."""

from __future__ import annotations

from compiler_core.syntax import Token, nodes
from compiler_core.syntax import kinds as k
from compiler_core.syntax.nodes import Child, Node


def is_suite_colon(child: Child) -> bool:
    """Whether a child of a header is the colon before its body."""
    return child.__class__ is Token and child.kind == k.COLON


def statements_on_line(code: Node, depth: int) -> list[tuple[Node, int]]:
    """The statements and headers of a line with the depth of each; a header is followed by its
    body."""
    if isinstance(code, nodes.Statements):
        return [part for each in code.statements for part in statements_on_line(each, depth)]
    header = code.header if isinstance(code, nodes.ComptimeHeader) else code
    if not isinstance(header, nodes.Header):
        return [(code, depth)]
    found: list[tuple[Node, int]] = [(code, depth)]
    colon = False
    for child in header.children:
        if is_suite_colon(child):
            colon = True
        elif colon and isinstance(child, Node):
            is_clause = isinstance(child, nodes.InlineClause)
            found += statements_on_line(child, depth if is_clause else depth + 1)
    return found
