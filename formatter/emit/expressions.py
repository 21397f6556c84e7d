"""Leaves of expressions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from compiler_core.syntax import Token, nodes
from compiler_core.syntax import kinds as k
from compiler_core.syntax.nodes import Child, Node
from formatter.directives import Raw, with_raw_parts
from formatter.emit.builder import Builder, Emitter, as_node, as_token
from formatter.layout.row import CLOSERS
from formatter.leaf import (
    CONTEXT_ELEMENT,
    CONTEXT_KEY,
    CONTEXT_KEYWORD,
    CONTEXT_WRAPPED,
    HUG_OPERAND,
    HUG_OPERATOR,
    RANK_BIT_AND,
    RANK_BIT_OR,
    RANK_BIT_XOR,
    RANK_COMPARISON,
    RANK_COMPREHENSION,
    RANK_DOT,
    RANK_LOGIC,
    RANK_POWER,
    RANK_PRODUCT,
    RANK_SHIFT,
    RANK_STRING,
    RANK_SUM,
    ROLE_DISPLAY,
    ROLE_LIST,
    ROLE_SUBSCRIPT,
    Leaf,
)

_BINARY_RANKS: Final[dict[int, int]] = {
    k.KINDS_BY_TEXT[operator]: rank
    for rank, operators in {
        RANK_BIT_OR: "|",
        RANK_BIT_XOR: "^",
        RANK_BIT_AND: "&",
        RANK_SHIFT: "<< >>",
        RANK_SUM: "+ -",
        RANK_PRODUCT: "* / // % @",
        RANK_POWER: "**",
        RANK_LOGIC: "and or",
    }.items()
    for operator in operators.split()
}
_NOT: Final = k.KINDS_BY_TEXT["not"]
_FOR: Final = k.KINDS_BY_TEXT["for"]
_IN: Final = k.KINDS_BY_TEXT["in"]


# ---------------------------------------------------------------- atoms


def _single_token(builder: Builder, node: Node, gap: str) -> None:
    builder.token(node.children[0], gap)


def _literal(builder: Builder, node: Node, gap: str) -> None:
    token = node.children[0]
    assert isinstance(token, Token)
    if token.kind == k.INT or token.kind == k.FLOAT:
        builder.number(token, gap)
    else:
        builder.token(token, gap)


def _string(builder: Builder, node: Node, gap: str) -> None:
    first = True
    for token in node.children:
        assert isinstance(token, Token)
        if not first:
            _comments_then_rank(builder, token.trivia, RANK_STRING)
            gap = " "
        builder.string(token.text, token.trivia if first else "", gap)
        first = False


def _template(builder: Builder, node: Node, gap: str) -> None:
    """Each t-string is one leaf, blanks and comments of its interpolations included."""
    parts: list[str] = []
    trivia = ""
    first = True
    depth = 0
    for token in node.tokens():
        if token.kind == k.TSTRING_START:
            if depth == 0:
                parts = [token.text]
                trivia = token.trivia
                depth = 1
                continue
            depth += 1
        elif token.kind == k.TSTRING_END:
            depth -= 1
            if depth == 0:
                parts.append(token.trivia + token.text)
                if not first:
                    _comments_then_rank(builder, trivia, RANK_STRING)
                    gap = " "
                builder.string("".join(parts), trivia if first else "", gap)
                first = False
                continue
        parts.append(token.trivia)
        parts.append(token.text)


def _comments_then_rank(builder: Builder, trivia: str, rank: int) -> None:
    if "#" in trivia:
        builder.comments(trivia)
    builder.rank(rank)


def ranked_token(builder: Builder, child: Child, gap: str, rank: int) -> None:
    """Append a token before which the line may break."""
    token = as_token(child)
    builder.comments_before(token)
    builder.rank(rank)
    builder.leaves.append(Leaf(token.kind, token.text, gap, builder.depth))


# ---------------------------------------------------------------- chains


def _attribute(builder: Builder, node: Node, gap: str) -> None:
    value, dot, name = node.children
    if value.__class__ is nodes.Literal and _needs_parentheses(value):
        builder.open_optional(gap, "(")
        builder.node(value, "")
        builder.close_optional(")")
    else:
        builder.node(value, gap)
    if builder.leaves[-1].kind in CLOSERS:
        ranked_token(builder, dot, "", RANK_DOT)
    else:
        builder.token(dot, "")
    builder.token(name, "")


def _needs_parentheses(literal: Node) -> bool:
    token = literal.children[0]
    assert isinstance(token, Token)
    if token.kind == k.FLOAT:
        return True
    return token.kind == k.INT and token.text[:2].lower() not in ("0x", "0b", "0o")


def _member_shorthand(builder: Builder, node: Node, gap: str) -> None:
    dot, name = node.children
    builder.token(dot, gap)
    builder.token(name, "")


def _tight(builder: Builder, node: Node, gap: str) -> None:
    """Children without blanks between them."""
    for child in node.children:
        builder.child(child, gap)
        gap = ""


def _transfer(builder: Builder, node: Node, gap: str) -> None:
    value, caret = node.children
    builder.node(value, gap)
    ranked_token(builder, caret, "", RANK_BIT_XOR)


def arguments(builder: Builder, node: Node, gap: str) -> None:
    """Items between brackets, of which a single one with a comma behind it is exploded."""
    items(builder, node, gap, ROLE_LIST)


def items(builder: Builder, node: Node, gap: str, role: int) -> None:
    """Brackets with items between commas."""
    children = node.children
    builder.open(children[0], gap, role)
    inner = ""
    between: Sequence[Child | Raw] = children[1:-1]
    if builder.directives:
        between = with_raw_parts(list(children[1:-1]), as_token(children[-1]))
    is_list = len(children) > 3 and children[2].__class__ is Token
    for child in between:
        if isinstance(child, Raw):
            builder.raw(child)
        elif child.__class__ is Token:
            if child.kind == k.COMMA:
                builder.comma(child)
            else:
                builder.token(child, inner)
                continue
        else:
            position = len(builder.leaves)
            builder.node(child, inner)
            if is_list and child.__class__ in _STRINGS_OR_WRAPPED:
                mark_element(builder, as_node(child), position)
        inner = " "
    builder.close(children[-1])


_STRINGS_OR_WRAPPED: Final = frozenset([nodes.String, nodes.Template, nodes.Parenthesized])


def mark_element(builder: Builder, node: Node, position: int) -> None:
    """Note that the string emitted from a position on is one of several items."""
    context = CONTEXT_ELEMENT
    while isinstance(node, nodes.Parenthesized):
        context = CONTEXT_WRAPPED
        node = node.value
    if isinstance(node, nodes.String | nodes.Template):
        for leaf in builder.leaves[position:]:
            if leaf.kind == k.STRING:
                leaf.context = context
                return


def _display(builder: Builder, node: Node, gap: str) -> None:
    items(builder, node, gap, ROLE_DISPLAY)


def _subscripts(builder: Builder, node: Node, gap: str) -> None:
    items(builder, node, gap, ROLE_SUBSCRIPT)


def _unbound(builder: Builder, node: Node, gap: str) -> None:
    builder.token(node.children[0], gap)


def _keyword_argument(builder: Builder, node: Node, gap: str) -> None:
    name, equal, value = node.children
    builder.token(name, gap)
    builder.leaves[-1].context = CONTEXT_KEYWORD
    builder.token(equal, "")
    builder.node(value, "")


def _keyword_subscript(builder: Builder, node: Node, gap: str) -> None:
    name, equal, value = node.children
    assert isinstance(value, Node)
    builder.token(name, gap)
    if isinstance(value, nodes.Slice):
        complex_ = _is_complex(value)
        inner = " " if complex_ else ""
        builder.token(equal, inner)
        if isinstance(value.lower, nodes.Unary) and value.lower.operator.kind != _NOT:
            inner = " "
        _slice(builder, value, inner)
    else:
        builder.token(equal, "")
        builder.node(value, "")


def _slice(builder: Builder, node: Node, gap: str) -> None:
    around = " " if _is_complex(node) else ""
    previous_is_colon = False
    first = True
    for child in node.children:
        if child.__class__ is Token:
            before = gap if first else "" if previous_is_colon else around
            builder.token(child, before)
            previous_is_colon = True
        else:
            builder.node(child, gap if first else around)
            previous_is_colon = False
        first = False


# An operand of one of these classes makes a slice complex: its colons get blanks around them.
_COMPLEX: Final = frozenset(
    [
        nodes.Attribute,
        nodes.Call,
        nodes.Subscript,
        nodes.Binary,
        nodes.BooleanOperation,
        nodes.Comparison,
        nodes.Transfer,
        nodes.Lambda,
        nodes.AwaitExpression,
        nodes.Starred,
    ]
)


def _is_complex(node: Node) -> bool:
    stack = list(node.children)
    while stack:
        child = stack.pop()
        if child.__class__ is Token:
            continue
        assert isinstance(child, Node)
        if child.__class__ in _COMPLEX:
            return True
        if isinstance(child, nodes.Unary) and child.operator.kind == _NOT:
            return True
        stack.extend(child.children)
    return False


# ---------------------------------------------------------------- operators


def _binary(builder: Builder, node: Node, gap: str) -> None:
    # Operators group to the left, so that a long sum is a deep left spine; walk it without
    # recursion.
    spine: list[Node] = []
    left: Node | Token = node
    while left.__class__ is nodes.Binary or left.__class__ is nodes.BooleanOperation:
        spine.append(left)
        left = left.children[0]
    builder.node(left, gap)
    for each in reversed(spine):
        _, operator, right = each.children
        assert isinstance(operator, Token)
        if operator.kind == k.DOUBLE_STAR:
            _power(builder, each, operator, as_node(right))
        else:
            ranked_token(builder, operator, " ", _BINARY_RANKS[operator.kind])
            builder.node(right, " ")


def _power(builder: Builder, node: Node, operator: Token, right: Node) -> None:
    ranked_token(builder, operator, " ", RANK_POWER)
    leaves = builder.leaves
    position = len(leaves)
    builder.node(right, " ")
    left = node.children[0]
    assert isinstance(left, Node)
    if isinstance(left, nodes.AwaitExpression):
        left = left.value
    # `a ** b ** c` groups to the right; the operand next to the first operator is `b`.
    while isinstance(right, nodes.Binary) and right.operator.kind == k.DOUBLE_STAR:
        right = right.left
    if isinstance(right, nodes.Transfer):
        right = right.value
    if isinstance(right, nodes.Unary) and right.operator.kind != _NOT:
        right = right.operand
    if _is_simple_operand(left) and _is_simple_operand(right):
        leaves[position - 1].hug = HUG_OPERATOR
        leaves[position].hug = HUG_OPERAND


def _is_simple_operand(node: Node) -> bool:
    """Whether `**` may stand close to an operand: a name, a number, or an attribute of a name."""
    while isinstance(node, nodes.Attribute):
        node = node.value
        if isinstance(node, nodes.Literal):
            return False
    if isinstance(node, nodes.Literal):
        return node.literal_token.text != "..."
    return isinstance(node, nodes.Name)


def _unary(builder: Builder, node: Node, gap: str) -> None:
    operator, operand = node.children
    assert isinstance(operator, Token)
    builder.token(operator, gap)
    if operator.kind == _NOT:
        builder.node(operand, " ")
    elif _is_power_of_atom(operand):
        # The sign binds weaker than it looks; the style shows that.
        builder.open_optional("", "(")
        builder.node(operand, "")
        builder.close_optional(")")
    else:
        builder.node(operand, "")


def _is_power_of_atom(operand: Node | Token) -> bool:
    if not isinstance(operand, nodes.Binary) or operand.operator.kind != k.DOUBLE_STAR:
        return False
    return not isinstance(
        operand.left, nodes.Attribute | nodes.Call | nodes.Subscript | nodes.AwaitExpression
    )


def _comparison(builder: Builder, node: Node, gap: str) -> None:
    after_operator = True
    for child in node.children:
        if child.__class__ is Token:
            if after_operator:  # the second word of `not in` or `is not`
                builder.token(child, " ")
            else:
                ranked_token(builder, child, " ", RANK_COMPARISON)
            after_operator = True
        else:
            builder.node(child, gap)
            after_operator = False
        gap = " "


def _spaced(builder: Builder, node: Node, gap: str) -> None:
    builder.all(node, gap)


def walrus(builder: Builder, node: Node, gap: str) -> None:
    """`target := value`."""
    builder.all(node, gap)


def _prefix(builder: Builder, node: Node, gap: str) -> None:
    """An operator that stands close to its operand."""
    builder.token(node.children[0], gap)
    builder.node(node.children[1], "")


def _await(builder: Builder, node: Node, gap: str) -> None:
    word, value = node.children
    builder.token(word, gap)
    if not isinstance(value, nodes.Parenthesized) or _is_comprehension(value):
        builder.node(value, " ")
        return
    inner: Node = value
    while isinstance(inner, nodes.Parenthesized) and not _is_comprehension(inner):
        inner = inner.value
    chain = isinstance(inner, nodes.Attribute | nodes.Call | nodes.Subscript)
    merged_parentheses(builder, value, inner, " ", visible=not chain)


def merged_parentheses(
    builder: Builder, outer: Node, inner: Node, gap: str, *, visible: bool
) -> None:
    """Nested parentheses around one expression as a single pair, visible or optional."""
    opened: list[Token] = []
    closed: list[Token] = []
    current = outer
    while current is not inner:
        assert isinstance(current, nodes.Parenthesized)
        opened.append(as_token(current.children[0]))
        closed.append(as_token(current.children[-1]))
        current = current.value
    builder.comments_before(opened[0])
    builder.open_optional(gap, "(" if visible else "")
    for token in opened[1:]:
        builder.comments_before(token)
    builder.node(inner, "")
    for token in reversed(closed):
        builder.comments_before(token)
    builder.close_optional(")" if visible else "")


def _is_comprehension(node: Node) -> bool:
    return len(node.children) > 3


# ---------------------------------------------------------------- comprehensions


def comprehension(builder: Builder, node: Node, gap: str) -> None:
    """`for` and `if` clauses."""
    for clause in node.children:
        assert isinstance(clause, Node)
        word = clause.children[0]
        assert isinstance(word, Token)
        ranked_token(builder, word, " ", RANK_COMPREHENSION)
        if word.kind == _FOR:
            # Commas of the target do not separate anything outside of it.
            builder.depth += 1
            for child in clause.children[1:]:
                if child.__class__ is Token and child.kind == _IN:
                    builder.depth -= 1
                builder.child(child, " ")
        else:
            for child in clause.children[1:]:
                builder.child(child, " ")
    del gap


def _comptime_expression(builder: Builder, node: Node, gap: str) -> None:
    builder.all(node, gap)


def tuple_items(builder: Builder, node: Node, gap: str) -> None:
    """Items between commas, without brackets."""
    for child in node.children:
        if child.__class__ is Token and child.kind == k.COMMA:
            builder.comma(child)
        else:
            position = len(builder.leaves)
            builder.child(child, gap)
            if child.__class__ in _STRINGS_OR_WRAPPED:
                mark_element(builder, child, position)
        gap = " "


def _key_value(builder: Builder, node: Node, gap: str) -> None:
    key, colon, value = node.children
    position = len(builder.leaves)
    builder.node(key, gap)
    builder.leaves[position].context = CONTEXT_KEY
    builder.token(colon, "")
    builder.node(value, " ")


def _brace_display(builder: Builder, node: Node, gap: str) -> None:
    items(builder, node, gap, ROLE_DISPLAY)
    for child in node.children:
        if isinstance(child, nodes.KeywordArgument):
            _space_brace_keywords(builder, node)
            return


def _space_brace_keywords(builder: Builder, node: Node) -> None:
    """`{x = 1}` has blanks around its `=`, unlike a call."""
    leaves = builder.leaves
    opener = leaves[-1].mate
    assert opener is not None
    depth = opener.depth + 1
    del node
    position = len(leaves) - 1
    while leaves[position] is not opener:
        leaf = leaves[position]
        if leaf.depth == depth and leaf.kind == k.EQUAL:
            leaf.gap = " "
            leaves[position + 1].gap = " "
        position -= 1


EMITTERS: Final[dict[type[Node], Emitter]] = {
    nodes.Name: _single_token,
    nodes.Literal: _literal,
    nodes.String: _string,
    nodes.Template: _template,
    nodes.Attribute: _attribute,
    nodes.MemberShorthand: _member_shorthand,
    nodes.Call: _tight,
    nodes.Subscript: _tight,
    nodes.Transfer: _transfer,
    nodes.Arguments: arguments,
    nodes.Subscripts: _subscripts,
    nodes.Unbound: _unbound,
    nodes.KeywordArgument: _keyword_argument,
    nodes.KeywordSubscript: _keyword_subscript,
    nodes.Slice: _slice,
    nodes.Starred: _prefix,
    nodes.DoubleStarred: _prefix,
    nodes.Unary: _unary,
    nodes.Binary: _binary,
    nodes.BooleanOperation: _binary,
    nodes.Comparison: _comparison,
    nodes.Conditional: _spaced,
    nodes.Walrus: walrus,
    nodes.AwaitExpression: _await,
    nodes.YieldExpression: _spaced,
    nodes.ComptimeExpression: _comptime_expression,
    nodes.Tuple: tuple_items,
    nodes.TargetTuple: tuple_items,
    nodes.TupleDisplay: _display,
    nodes.Parenthesized: _display,
    nodes.ListDisplay: _display,
    nodes.BraceDisplay: _brace_display,
    nodes.KeyValue: _key_value,
    nodes.ComprehensionClauses: comprehension,
    nodes.AsItem: _spaced,
    nodes.BindingPattern: _spaced,
    nodes.BoundTarget: _spaced,
}
