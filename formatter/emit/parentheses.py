"""Which parentheses around a statement's operand go, and where optional ones may come.

An operand of `return`, `=`, `if` and the like stands in optional parentheses: they show only if the
line does not fit otherwise. Parentheses that the source has there become optional, unless they mean
something.
"""

from __future__ import annotations

from compiler_core.syntax import Token, nodes
from compiler_core.syntax import kinds as k
from compiler_core.syntax.nodes import Child, Node
from formatter.emit.builder import Builder, as_node
from formatter.emit.expressions import merged_parentheses


def operand(builder: Builder, child: Child, gap: str, *, keep_walrus: bool = True) -> None:
    """Append an operand in optional parentheses; `keep_walrus` leaves those around `a := b`."""
    node = as_node(child)
    if isinstance(node, nodes.Parenthesized):
        inner = unwrapped(node, keep_walrus=keep_walrus)
        if inner is node:
            builder.node(node, gap)
        else:
            merged_parentheses(builder, node, inner, gap, visible=False)
    elif isinstance(node, nodes.TupleDisplay) or is_multiline_string(node):
        builder.node(node, gap)
    else:
        wrapped(builder, node, gap)


def wrapped(builder: Builder, node: Node, gap: str) -> None:
    """Append a node in optional parentheses, or in visible ones if it is a tuple of one element."""
    if isinstance(node, nodes.Tuple) and is_one_tuple(node):
        builder.open_optional(gap, "(")
        builder.node(node, "")
        builder.close_optional(")")
    else:
        builder.open_optional(gap)
        builder.node(node, "")
        builder.close_optional()


def unwrapped(node: Node, *, keep_walrus: bool) -> Node:
    """What is left when redundant parentheses around an expression go."""
    while isinstance(node, nodes.Parenthesized) and is_redundant(node, keep_walrus=keep_walrus):
        node = node.value
    return node


def is_redundant(node: nodes.Parenthesized, *, keep_walrus: bool) -> bool:
    """Whether parentheses around an operand mean nothing."""
    if len(node.children) > 3:  # a generator
        return False
    value = node.value
    if isinstance(value, nodes.Walrus):
        return not keep_walrus
    return not isinstance(
        value,
        nodes.YieldExpression | nodes.BindingPattern | nodes.AsItem | nodes.Starred,
    )


def is_one_tuple(node: Node) -> bool:
    """Whether a bare tuple has one element."""
    return len(node.children) == 2


def is_multiline_string(node: Node) -> bool:
    """Whether a node is one string that spans lines."""
    if isinstance(node, nodes.String):
        token = node.children[0]
        assert isinstance(token, Token)
        return len(node.children) == 1 and "\n" in token.text
    if isinstance(node, nodes.Template):
        starts = 0
        for child in node.children:
            starts += isinstance(child, Token) and child.kind == k.TSTRING_START
        return starts == 1 and any("\n" in token.text for token in node.tokens())
    return False
