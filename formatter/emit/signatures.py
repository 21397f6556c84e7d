"""Leaves of signatures: parameters, arguments, effects, captures, bases, constraints."""

from __future__ import annotations

from typing import Final

from compiler_core.syntax import Token, nodes
from compiler_core.syntax import kinds as k
from compiler_core.syntax.nodes import Child, Node
from formatter.emit.builder import Builder, Emitter, as_node, as_token
from formatter.emit.expressions import items
from formatter.emit.parentheses import operand
from formatter.leaf import (
    RANK_COMMA,
    RANK_POWER,
    RANK_PRODUCT,
    ROLE_LIST,
    ROLE_OTHER,
    ROLE_SUBSCRIPT,
)

_NOT: Final = k.KINDS_BY_TEXT["not"]


def _list(builder: Builder, node: Node, gap: str) -> None:
    items(builder, node, gap, ROLE_LIST)


def _other(builder: Builder, node: Node, gap: str) -> None:
    items(builder, node, gap, ROLE_OTHER)


def _origin_list(builder: Builder, node: Node, gap: str) -> None:
    items(builder, node, gap, ROLE_SUBSCRIPT)


def _parameter(builder: Builder, node: Node, gap: str) -> None:
    """`*name: Type = default where condition`, with a convention before it or without a name."""
    around = ""
    for child in node.children:
        cls = child.__class__
        if cls is Token:
            builder.token(child, gap)
            kind = as_token(child).kind
            gap = "" if kind == k.STAR or kind == k.DOUBLE_STAR else " "
        elif cls is nodes.TypeAnnotation:
            builder.node(child, "")
            around = " "
        elif cls is nodes.DefaultValue:
            _default_value(builder, as_node(child), around)
        else:
            builder.node(child, gap)
            gap = " "


def _tight(builder: Builder, node: Node, gap: str) -> None:
    for child in node.children:
        builder.child(child, gap)
        gap = ""


def _annotation(builder: Builder, node: Node, gap: str) -> None:
    colon, type_ = node.children
    builder.token(colon, gap)
    builder.node(type_, " ")


def _default_value(builder: Builder, node: Node, gap: str) -> None:
    equal, value = node.children
    builder.token(equal, gap)
    builder.node(value, gap)


def _reference_type(builder: Builder, node: Node, gap: str) -> None:
    for child in node.children:
        builder.child(child, "" if child.__class__ is nodes.OriginList else gap)
        gap = " "


def _spaced(builder: Builder, node: Node, gap: str) -> None:
    builder.all(node, gap)


def _effect(builder: Builder, node: Node, gap: str) -> None:
    children = node.children
    builder.token(children[0], gap)
    for child in children[1:]:
        if child.__class__ is not Token:
            builder.node(child, " " if isinstance(child, nodes.RaisedType) else "")
        elif child.kind == k.LPAR:
            builder.open(child, "", ROLE_OTHER)
        elif child.kind == k.RPAR:
            builder.close(child)
        else:
            builder.string(child.text, child.trivia, "")


def _capture(builder: Builder, node: Node, gap: str) -> None:
    for child in node.children:
        if child.__class__ is Token and child.kind == k.TRANSFER:
            builder.token(child, "")
        else:
            builder.child(child, gap)
        gap = " "


def where_clause(builder: Builder, node: Node, gap: str) -> None:
    """`where condition else message`; parentheses around the condition are optional."""
    children = node.children
    builder.token(children[0], gap)
    operand(builder, children[1], " ", keep_walrus=False)
    for child in children[2:]:
        builder.child(child, " ")


def result_of_header(builder: Builder, node: Node) -> None:
    """`-> Type` of a function's header, where the type may get parentheses."""
    arrow, type_ = node.children
    builder.token(arrow, " ")
    assert isinstance(type_, Node)
    if isinstance(type_, nodes.ReferenceType):
        builder.node(type_, " ")  # no expression, so that parentheses would make it wrong
    else:
        operand(builder, type_, " ")


# ---------------------------------------------------------------- bases


def sorted_base_list(builder: Builder, node: Node) -> None:
    """The bases of a struct or trait; plain names are put in order, in the places that they
    have."""
    children = list(node.children)
    slots: list[int] = []
    keys: list[str] = []
    for index, child in enumerate(children):
        key = _base_key(child)
        if key is not None:
            slots.append(index)
            keys.append(key)
    order = sorted(range(len(keys)), key=keys.__getitem__)
    if order == list(range(len(keys))):
        items(builder, node, "", ROLE_LIST)
        return
    bases = [children[slot] for slot in slots]
    # What stands before a base, comments too, belongs to the place and not to the base.
    trivia = [_first_token(base).trivia for base in bases]
    for place, source in enumerate(order):
        children[slots[place]] = _with_trivia(bases[source], trivia[place])
    builder.open(children[0], "", ROLE_LIST)
    gap = ""
    for child in children[1:-1]:
        if child.__class__ is Token:
            builder.comma(child)
        else:
            builder.node(child, gap)
        gap = " "
    builder.close(children[-1])


def _base_key(child: Child) -> str | None:
    """By what a base is sorted; None for one that keeps its place."""
    if not isinstance(child, nodes.Base):
        return None
    type_ = child.type
    if isinstance(type_, nodes.Unary) and type_.operator.kind == _NOT:
        type_ = type_.operand
    return type_.name_token.text if isinstance(type_, nodes.Name) else None


def _first_token(child: Child) -> Token:
    while not isinstance(child, Token):
        child = child.children[0]
    return child


def _with_trivia(child: Child, trivia: str) -> Child:
    """A copy with other trivia before its first token."""
    if isinstance(child, Token):
        return Token(child.kind, child.start, child.text, trivia)
    return child.__class__((_with_trivia(child.children[0], trivia), *child.children[1:]))


def _type_argument(builder: Builder, node: Node, gap: str) -> None:
    """An argument of a function type, or a marker between them.

    Stars and slashes count as operators here: they stand apart from what follows, and a line breaks
    before them as it does before an operator, not as behind a comma.
    """
    for child in node.children:
        if isinstance(child, nodes.TypeAnnotation):
            type_ = child.type
            builder.token(child.children[0], "")
            if isinstance(type_, nodes.StarredType):
                _operator(builder, as_token(type_.children[0]), " ")
                builder.node(type_.value, " ")
            else:
                builder.node(type_, " ")
        elif isinstance(child, nodes.DefaultValue):
            _default_value(builder, child, " ")
        elif isinstance(child, Token):
            _operator(builder, child, gap)
        else:
            builder.child(child, gap)
        gap = " "


def _operator(builder: Builder, token: Token, gap: str) -> None:
    builder.leaves[-1].rank = RANK_POWER if token.kind == k.DOUBLE_STAR else RANK_PRODUCT
    builder.token(token, gap)


def _type_argument_list(builder: Builder, node: Node, gap: str) -> None:
    """`(T, *, name: T)` of a function type."""
    items(builder, node, gap, ROLE_OTHER)
    leaves = builder.leaves
    opener = leaves[-1].mate
    depth = leaves[-1].depth + 1
    for index in range(len(leaves) - 2, 0, -1):
        if leaves[index] is opener:
            return
        leaf = leaves[index]
        if leaf.depth == depth and leaf.kind in _MARKERS and leaves[index - 1].kind == k.COMMA:
            leaves[index - 1].rank = RANK_POWER if leaf.kind == k.DOUBLE_STAR else RANK_PRODUCT


_MARKERS: Final = frozenset([k.STAR, k.DOUBLE_STAR, k.SLASH, k.DOUBLE_SLASH])


EMITTERS: Final[dict[type[Node], Emitter]] = {
    nodes.ParameterList: _list,
    nodes.ArgumentList: _list,
    nodes.TypeArgumentList: _type_argument_list,
    nodes.OriginList: _origin_list,
    nodes.CaptureList: _other,
    nodes.BaseList: _list,
    nodes.Base: _spaced,
    nodes.Parameter: _parameter,
    nodes.Argument: _parameter,
    nodes.TypeArgument: _type_argument,
    nodes.SignatureMarker: _tight,
    nodes.DefaultValue: _default_value,
    nodes.Convention: _tight,
    nodes.Capture: _capture,
    nodes.TypeAnnotation: _annotation,
    nodes.StarredType: _tight,
    nodes.ReferenceType: _reference_type,
    nodes.Result: _spaced,
    nodes.Effect: _effect,
    nodes.RaisedType: _tight,
    nodes.WhereClause: where_clause,
}


def function_type(builder: Builder, node: Node, gap: str) -> None:
    """`def[T: A](T) raises -> Int` as a type."""
    for child in node.children:
        if isinstance(child, nodes.ParameterList | nodes.TypeArgumentList):
            gap = ""
        builder.child(child, gap)
        gap = " "


def lambda_(builder: Builder, node: Node, gap: str) -> None:
    """`lambda x: …`, or one with a full signature."""
    # What stands before the colon separates nothing outside of it.
    builder.token(node.children[0], gap)
    builder.depth += 1
    gap = " "
    for child in node.children[1:-1]:
        if child.__class__ is Token:
            if child.kind == k.COLON:
                builder.depth -= 1
                builder.token(child, "")
                continue
            is_comma = child.kind == k.COMMA
            builder.token(child, "" if is_comma else gap)
            if is_comma:
                builder.rank(RANK_COMMA)
            gap = " "
        else:
            after_list = isinstance(child, nodes.ArgumentList) and builder.leaves[-1].kind == k.RSQB
            builder.node(child, "" if after_list or isinstance(child, nodes.DefaultValue) else gap)
            gap = " "
    builder.node(node.children[-1], " ")


EMITTERS[nodes.FunctionType] = function_type
EMITTERS[nodes.Lambda] = lambda_
