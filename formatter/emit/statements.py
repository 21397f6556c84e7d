"""Leaves of statements and headers."""

from __future__ import annotations

from typing import Final

from compiler_core.syntax import Token, nodes
from compiler_core.syntax import kinds as k
from compiler_core.syntax.nodes import Child, Node
from formatter.emit import expressions, signatures
from formatter.emit.builder import Builder, Emitter, as_node, as_token
from formatter.emit.parentheses import is_redundant, operand, wrapped
from formatter.leaf import CONTEXT_ASSIGNMENT, RANK_COMMA, ROLE_IMPORT, Leaf
from formatter.statements import is_suite_colon

_IN: Final = k.KINDS_BY_TEXT["in"]
_ELIF: Final = k.KINDS_BY_TEXT["elif"]
_EXCEPT: Final = k.KINDS_BY_TEXT["except"]


def leaves_of(
    node: Node, newline: Token | None, *, plain_condition: bool = False, directives: bool = False
) -> list[Leaf]:
    """The leaves of a statement, or of a header up to its colon.

    The comments before `newline` go to the end. Conditions of `comptime if` stand in no optional
    parentheses, nor do those of its `elif` clauses, whose headers ask for `plain_condition`.
    """
    builder = Builder(EMITTERS, directives=directives)
    if plain_condition and isinstance(node, nodes.ElifHeader):
        _plain_header(builder, node, "")
    else:
        builder.node(node, "")
    if newline is not None and "#" in newline.trivia:
        builder.comments(newline.trivia)
    if node.__class__ in _ASSIGNING:
        builder.leaves[0].context = CONTEXT_ASSIGNMENT
    return builder.leaves


_ASSIGNING: Final = frozenset(
    [nodes.Assignment, nodes.AugmentedAssignment, nodes.ComptimeDeclaration]
)


# ---------------------------------------------------------------- simple statements


def _spaced(builder: Builder, node: Node, gap: str) -> None:
    builder.all(node, gap)


def _return(builder: Builder, node: Node, gap: str) -> None:
    children = node.children
    builder.token(children[0], gap)
    if len(children) > 1:
        operand(builder, children[1], " ")


def _assert(builder: Builder, node: Node, gap: str) -> None:
    for child in node.children:
        if child.__class__ is not Token:
            operand(builder, child, " ")
        elif child.kind == k.COMMA:
            builder.comma(child)
        else:
            builder.token(child, gap)
            gap = " "


def _del(builder: Builder, node: Node, gap: str) -> None:
    word, targets = node.children
    builder.token(word, gap)
    operand(builder, targets, " ")


def _comma_separated(builder: Builder, node: Node, gap: str) -> None:
    for child in node.children:
        if child.__class__ is Token and child.kind == k.COMMA:
            builder.comma(child)
        else:
            builder.child(child, gap)
            gap = " "


def _dotted_name(builder: Builder, node: Node, gap: str) -> None:
    for child in node.children:
        builder.child(child, gap)
        gap = ""


def _from_import(builder: Builder, node: Node, gap: str) -> None:
    children = node.children
    builder.token(children[0], gap)
    builder.node(children[1], " ")
    builder.token(children[2], " ")
    first = children[3]
    if isinstance(first, Token):
        if first.kind == k.STAR:
            builder.token(first, " ")
            return
        names = children[4:-1]
        builder.comments_before(first)
    else:
        names = children[3:]
    builder.open_optional(" ", role=ROLE_IMPORT)
    inner = ""
    for child in names:
        if child.__class__ is Token:
            builder.comma(child)
        else:
            builder.node(child, inner)
        inner = " "
    last = children[-1]
    if isinstance(last, Token) and "#" in last.trivia:
        builder.comments(last.trivia)
    builder.close_optional()


def _comptime_declaration(builder: Builder, node: Node, gap: str) -> None:
    for child in node.children:
        if child.__class__ is Token and child.kind == k.COMMA:
            builder.comma(child)
        elif isinstance(child, nodes.ParameterList | nodes.TypeAnnotation):
            builder.node(child, "")
        else:
            builder.child(child, gap)
        gap = " "


def _declaration(builder: Builder, node: Node, gap: str) -> None:
    for child in node.children:
        builder.child(child, "" if isinstance(child, nodes.TypeAnnotation) else gap)
        gap = " "


def _assignment(builder: Builder, node: Node, gap: str) -> None:
    assigned = False
    for child in node.children:
        if child.__class__ is Token:
            builder.token(child, " ")
            assigned = True
        elif child.__class__ is nodes.TypeAnnotation:
            builder.node(child, "")
        elif assigned and not isinstance(child, nodes.Binding):
            operand(builder, child, " ")
        else:
            builder.node(child, gap)
        gap = " "


def _augmented_assignment(builder: Builder, node: Node, gap: str) -> None:
    target, operator, value = node.children
    builder.node(target, gap)
    builder.token(operator, " ")
    operand(builder, value, " ")


def _expression_statement(builder: Builder, node: Node, gap: str) -> None:
    expression = node.children[0]
    assert isinstance(expression, Node)
    if _is_arithmetic(expression):
        wrapped(builder, expression, gap)
    else:
        builder.node(expression, gap)


_ARITHMETIC: Final = frozenset(k.KINDS_BY_TEXT[operator] for operator in "+ - << >> & ^".split())


def _is_arithmetic(node: Child) -> bool:
    """Whether a bare expression may be wrapped in parentheses when it is too long."""
    if isinstance(node, nodes.Binary):
        return node.operator.kind in _ARITHMETIC
    # `a^.b(c)` counts as an operation on `a` and `.b(c)`.
    while isinstance(node, nodes.Call | nodes.Attribute | nodes.Subscript):
        node = node.children[0]
        if isinstance(node, nodes.Transfer):
            return True
    return isinstance(node, nodes.Transfer)


# ---------------------------------------------------------------- headers


def _condition_header(builder: Builder, node: Node, gap: str) -> None:
    word, condition, colon = node.children[:3]
    builder.token(word, gap)
    operand(builder, condition, " ", keep_walrus=False)
    builder.token(colon, "")


def _plain_header(builder: Builder, node: Node, gap: str) -> None:
    for child in node.children:
        if is_suite_colon(child):
            builder.token(child, "")
            return
        builder.child(child, gap)
        gap = " "


def _comptime_header(builder: Builder, node: Node, gap: str) -> None:
    word, header = node.children
    builder.token(word, gap)
    if isinstance(header, nodes.ForHeader):
        _for_header(builder, header, " ", plain=True)
    elif isinstance(header, nodes.WithHeader):
        builder.node(header, " ")
    else:
        _plain_header(builder, as_node(header), " ")


def _for_header(builder: Builder, node: Node, gap: str, *, plain: bool = False) -> None:
    target = node.children[1]
    iterable = node.children[3]
    assert isinstance(target, Node)
    assert isinstance(iterable, Node)
    builder.token(node.children[0], gap)
    builder.depth += 1
    if plain:
        builder.node(target, " ")
    else:
        _for_target(builder, target)
    builder.comments_before(node.children[2])
    builder.depth -= 1
    builder.leaves.append(Leaf(_IN, "in", " ", builder.depth))
    if plain:
        builder.node(iterable, " ")
    else:
        operand(builder, iterable, " ")
    builder.token(node.children[4], "")


def _for_target(builder: Builder, target: Node) -> None:
    if isinstance(target, nodes.TupleDisplay):
        commas = sum(child.__class__ is Token for child in target.children) - 2
        if commas and len(target.children) > 4:
            _optional_tuple(builder, target, " ")
        else:
            builder.node(target, " ")
    else:
        operand(builder, target, " ")


def _optional_tuple(builder: Builder, node: Node, gap: str) -> None:
    """A tuple whose parentheses are optional."""
    children = node.children
    builder.comments_before(children[0])
    builder.open_optional(gap)
    inner = ""
    for child in children[1:-1]:
        if child.__class__ is Token:
            builder.comma(child)
        else:
            builder.node(child, inner)
        inner = " "
    builder.comments_before(children[-1])
    builder.close_optional()


def _with_header(builder: Builder, node: Node, gap: str) -> None:
    for child in node.children:
        if is_suite_colon(child):
            builder.token(child, "")
            return
        if isinstance(child, nodes.WithItem):
            _with_item(builder, child, gap)
        else:
            is_comma = as_token(child).kind == k.COMMA
            builder.token(child, "" if is_comma else gap)
            if is_comma:
                builder.rank(RANK_COMMA)
        gap = " "


def _with_item(builder: Builder, node: nodes.WithItem, gap: str) -> None:
    manager = node.manager
    alone = len(node.children) == 1
    if isinstance(manager, nodes.Parenthesized):
        value = manager.value
        if isinstance(value, nodes.AsItem) and alone:
            builder.comments_before(manager.children[0])
            builder.open_optional(gap)
            builder.node(value, "")
            builder.comments_before(manager.children[2])
            builder.close_optional()
        elif is_redundant(manager, keep_walrus=True):
            operand(builder, manager, gap)
        else:
            builder.node(manager, gap)
    elif isinstance(manager, nodes.TupleDisplay) and alone and len(manager.children) > 4:
        _optional_tuple(builder, manager, gap)
    else:
        builder.node(manager, gap)
    for child in node.children[1:]:
        builder.child(child, " ")


def _except_header(builder: Builder, node: Node, gap: str) -> None:
    for child in node.children:
        if is_suite_colon(child):
            builder.token(child, "")
            return
        if child.__class__ is Token:
            builder.token(child, gap)
        else:
            operand(builder, child, gap, keep_walrus=False)
        gap = " "


def _inline_clause(builder: Builder, node: Node, gap: str) -> None:
    kind = as_token(node.children[0]).kind
    if kind == _ELIF or kind == _EXCEPT:
        _except_header(builder, node, gap)
    else:
        _plain_header(builder, node, gap)


def _function_header(builder: Builder, node: Node, gap: str) -> None:
    for child in node.children:
        cls = child.__class__
        if cls is Token:
            if as_token(child).kind == k.COLON:
                builder.token(child, "")
                return
            builder.token(child, gap)
            gap = " "
        elif cls is nodes.ParameterList or cls is nodes.ArgumentList:
            builder.node(child, "")
        elif cls is nodes.Result:
            signatures.result_of_header(builder, as_node(child))
        else:
            builder.node(child, " ")


def _type_header(builder: Builder, node: Node, gap: str) -> None:
    for child in node.children:
        if is_suite_colon(child):
            builder.token(child, "")
            return
        if isinstance(child, nodes.ParameterList):
            builder.node(child, "")
        elif isinstance(child, nodes.BaseList):
            if len(child.children) == 2 and not any("#" in t.trivia for t in child.tokens()):
                continue  # empty parentheses go
            if isinstance(node, nodes.StructHeader | nodes.TraitHeader):
                signatures.sorted_base_list(builder, child)
            else:
                builder.node(child, "")
        else:
            builder.child(child, gap)
        gap = " "


def _enum_case(builder: Builder, node: Node, gap: str) -> None:
    for child in node.children:
        if isinstance(child, nodes.TypeArgumentList):
            builder.node(child, "")
        else:
            builder.child(child, gap)
        gap = " "


def _region_header(builder: Builder, node: Node, gap: str) -> None:
    for child in node.children:
        if is_suite_colon(child):
            builder.token(child, "")
            return
        builder.child(child, "" if isinstance(child, nodes.ArgumentList) else gap)
        gap = " "


def _decorator(builder: Builder, node: Node, gap: str) -> None:
    builder.token(node.children[0], gap)
    builder.node(node.children[1], "")


EMITTERS: Final[dict[type[Node], Emitter]] = {
    **expressions.EMITTERS,
    **signatures.EMITTERS,
    nodes.PassStatement: _spaced,
    nodes.BreakStatement: _spaced,
    nodes.ContinueStatement: _spaced,
    nodes.ReturnStatement: _return,
    nodes.RaiseStatement: _spaced,
    nodes.AssertStatement: _assert,
    nodes.ComptimeAssert: _assert,
    nodes.DelStatement: _del,
    nodes.ScopeStatement: _comma_separated,
    nodes.ImportStatement: _comma_separated,
    nodes.ImportName: _spaced,
    nodes.FromImportStatement: _from_import,
    nodes.ImportedName: _spaced,
    nodes.DottedName: _dotted_name,
    nodes.ComptimeDeclaration: _comptime_declaration,
    nodes.Binding: _spaced,
    nodes.VariableDeclaration: _declaration,
    nodes.Assignment: _assignment,
    nodes.AugmentedAssignment: _augmented_assignment,
    nodes.ExpressionStatement: _expression_statement,
    nodes.FunctionHeader: _function_header,
    nodes.StructHeader: _type_header,
    nodes.ClassHeader: _type_header,
    nodes.TraitHeader: _type_header,
    nodes.ExtensionHeader: _type_header,
    nodes.EnumHeader: _type_header,
    nodes.EnumCase: _enum_case,
    nodes.IfHeader: _condition_header,
    nodes.ElifHeader: _condition_header,
    nodes.WhileHeader: _condition_header,
    nodes.ElseHeader: _plain_header,
    nodes.ForHeader: _for_header,
    nodes.WithHeader: _with_header,
    nodes.TryHeader: _plain_header,
    nodes.ExceptHeader: _except_header,
    nodes.FinallyHeader: _plain_header,
    nodes.InlineClause: _inline_clause,
    nodes.MatchHeader: _plain_header,
    nodes.CaseHeader: _plain_header,
    nodes.InlineCase: _plain_header,
    nodes.Guard: _spaced,
    nodes.ComptimeHeader: _comptime_header,
    nodes.RegionHeader: _region_header,
    nodes.Decorator: _decorator,
}
