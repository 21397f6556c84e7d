"""Whether two texts say the same: their trees are equal when layout is left out of account."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from compiler_core.syntax import SyntaxTree, Token, nodes
from compiler_core.syntax import kinds as k
from compiler_core.syntax.blocks import Block, Element, Line
from compiler_core.syntax.nodes import Child, Node
from formatter.literals import normal_number, normal_prefix, prefix_of
from formatter.statements import is_suite_colon, statements_on_line

Canonical = tuple["str | Canonical", ...]

_IGNORED: Final = frozenset([k.COMMA, k.SEMICOLON, k.LPAR, k.RPAR])


def difference(before: SyntaxTree, after: SyntaxTree, *, docstrings: bool = True) -> str | None:
    """What the second text says otherwise than the first, or None.

    Without `docstrings`, what is said in strings that are statements does not count.
    """
    old, new = _statements(before), _statements(after)
    while True:
        one, other = next(old, None), next(new, None)
        if one is None and other is None:
            return None
        if one is None or other is None:
            return "the number of statements changed"
        if one[0] != other[0]:
            return f"a statement moved to another block: {other[2].strip()[:60]!r}"
        if one[2] and one[2] == other[2]:
            continue
        if _canonical(one[1]) == _canonical(other[1]):
            continue
        if not docstrings and _is_string(one[1]) and _is_string(other[1]):
            continue
        return f"a statement changed: {one[2].strip()[:60]!r}"


def _is_string(node: Node) -> bool:
    return isinstance(node, nodes.ExpressionStatement) and isinstance(
        node.children[0], nodes.String
    )


def _statements(tree: SyntaxTree) -> Iterator[tuple[int, Node, str]]:
    """The statements in order: depth, node, and source where it is the whole line."""
    offset = 0
    # Source order, with the depth of each element.
    stack: list[tuple[Element, int]] = [(tree.module, 0)]
    while stack:
        element, depth = stack.pop()
        if not isinstance(element, Line):
            stack += [
                (child, depth + (isinstance(child, Block))) for child in reversed(element.children)
            ]
            continue
        start = offset
        offset += element.width
        if element.code is None:
            continue
        parts = statements_on_line(element.code, depth)
        if len(parts) == 1:
            yield depth, parts[0][0], tree.text[start : start + element.newline.start].strip()
        else:
            for node, part_depth in parts:
                yield part_depth, node, ""


# ---------------------------------------------------------------- trees without layout


def _canonical(child: Child) -> str | Canonical:
    """A node as a value that does not depend on its layout."""
    if isinstance(child, Token):
        kind = child.kind
        if kind == k.STRING:
            return _content(child.text)
        return normal_number(child.text) if kind == k.INT or kind == k.FLOAT else child.text
    special = _SPECIAL.get(child.__class__)
    if special is not None:
        return special(child)
    if isinstance(child, nodes.Header):
        return _header(child)
    return _named(child, child.children)


def _header(node: nodes.Header) -> Canonical:
    # The words in it tell what it is; a clause on the line of another one is of another class.
    return ("header", *_named(node, _until_colon(node))[1:])


def _named(node: Node, children: tuple[Child, ...]) -> Canonical:
    parts = [
        _canonical(each)
        for each in children
        if not (isinstance(each, Token) and each.kind in _IGNORED)
    ]
    # A loop's target is another kind of pattern in parentheses than without.
    cls = nodes.BindingPattern if isinstance(node, nodes.BoundTarget) else node.__class__
    return (cls.__name__, *[part for part in parts if part != ()])


def _until_colon(node: Node) -> tuple[Child, ...]:
    for index, child in enumerate(node.children):
        if is_suite_colon(child):
            return node.children[:index]
    return node.children


def _parenthesized(node: Node) -> str | Canonical:
    if len(node.children) > 3:
        return _named(node, node.children)
    return _canonical(node.children[1])


def _tuple(node: Node) -> Canonical:
    return ("tuple", *[_canonical(each) for each in node.nodes()])


def _binary(node: Node) -> Canonical:
    # A long sum is a deep left spine.
    parts: list[str | Canonical] = []
    left: Child = node
    while isinstance(left, nodes.Binary):
        parts.append(_canonical(left.right))
        parts.append(left.operator.text)
        left = left.left
    parts.append(_canonical(left))
    return tuple(parts)


def _string(node: Node) -> Canonical:
    texts = [token.text for token in node.tokens()]
    prefixes = "".join(sorted({normal_prefix(prefix_of(text)) for text in texts}))
    return ("string", prefixes, "".join([_content(text) for text in texts]))


def _template(node: Node) -> Canonical:
    parts: list[str] = []
    depth = 0
    for token in node.tokens():
        depth += token.kind == k.TSTRING_START
        ends = token.kind == k.TSTRING_END
        if not (depth == 1 and (ends or token.kind == k.TSTRING_START)):
            parts.append(token.trivia + token.text)
        depth -= ends
    return ("template", _unescaped("".join(parts)))


def _content(text: str) -> str:
    """What stands between the quotes of a string."""
    prefix = prefix_of(text)
    body = text[len(prefix) :]
    quote = 3 if body.startswith(('"""', "'''")) else 1
    content = body[quote:-quote]
    return content.replace("\\\n", "") if "r" in prefix.lower() else _unescaped(content)


def _unescaped(content: str) -> str:
    """A content with escapes only where every kind of quotes needs them."""
    return _ESCAPED.sub(lambda found: _PLAIN.get(found.group(), found.group()), content)


_ESCAPED: Final = re.compile(r"\\.", re.DOTALL)
_PLAIN: Final = {"\\'": "'", '\\"': '"', "\\\n": ""}


def _expression_statement(node: Node) -> Canonical:
    string = node.children[0]
    if isinstance(string, nodes.String) and len(string.children) == 1:
        text = _content(string.parts[0].text)
        return ("docstring", *[line.strip() for line in text.strip().split("\n")])
    return _named(node, node.children)


def _base_list(node: Node) -> Canonical:
    return tuple(sorted(repr(_canonical(each)) for each in node.nodes()))


def _with_header(node: Node) -> Canonical:
    items: list[str | Canonical] = []
    for child in node.nodes():
        if not isinstance(child, nodes.WithItem):
            break
        manager = child.manager
        if len(child.children) == 1 and isinstance(manager, nodes.TupleDisplay):
            items += [_with_item(each) for each in manager.nodes()]
        elif len(child.children) == 1:
            items.append(_with_item(manager))
        else:
            items.append(_with_item(child))
    return ("with", *items)


def _with_item(node: Node) -> Canonical:
    while isinstance(node, nodes.Parenthesized) and len(node.children) == 3:
        node = node.value
    if isinstance(node, nodes.AsItem | nodes.WithItem):
        return ("item", _canonical(node.children[0]), _canonical(node.children[-1]))
    return ("item", _canonical(node))


_SPECIAL: Final[dict[type[Node], Callable[[Node], str | Canonical]]] = {
    nodes.Parenthesized: _parenthesized,
    nodes.Tuple: _tuple,
    nodes.TargetTuple: _tuple,
    nodes.TupleDisplay: _tuple,
    nodes.Binary: _binary,
    nodes.BooleanOperation: _binary,
    nodes.String: _string,
    nodes.Template: _template,
    nodes.ExpressionStatement: _expression_statement,
    nodes.BaseList: _base_list,
    nodes.WithHeader: _with_header,
}
