"""What each form of expression means; the forms with more to them have modules of their own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from compiler_core.meta.constants import FALSE, TRUE, BoolConst, Poison
from compiler_core.meta.folding import operate
from compiler_core.meta.logic import select
from compiler_core.meta.node import Node
from compiler_core.meta.operations import Op
from compiler_core.meta.origins import mutability_of, unite
from compiler_core.meta.types import BOOL, StructType, literal_of, ref_type
from compiler_core.sema import codes as header_codes
from compiler_core.sema import constant_operators, lists, typed
from compiler_core.sema.bodies import (
    calls,
    codes,
    comptime_values,
    conversions,
    coroutines,
    intrinsics,
    literals_and_displays,
    members,
    mlir,
    names,
    operators,
    strings,
    subscripts,
)
from compiler_core.sema.bodies.merging import merge, united
from compiler_core.sema.bodies.terms import (
    FailedTerm,
    Given,
    MetaTerm,
    ModuleTerm,
    PendingTerm,
    PlaceTerm,
    Spread,
    Term,
    ValueTerm,
)
from compiler_core.sema.bodies.transfers import transferred
from compiler_core.sema.damage import is_excused
from compiler_core.sema.declarations import is_unknown
from compiler_core.sema.opened import closed_message, is_closed
from compiler_core.sema.origin_expressions import origin_member
from compiler_core.sema.scopes import resolve_member
from compiler_core.sema.spelling import member_advice, names_at_file_scope
from compiler_core.source import Span
from compiler_core.syntax import nodes as syntax

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker


def term(checker: Checker, node: syntax.Node, expected: Node | None = None) -> Term:
    """What an expression is; the type that is expected of it may decide what it means."""
    found = _term(checker, node, expected)
    if isinstance(found, (ValueTerm, PlaceTerm, MetaTerm)) and is_unknown(found.type):
        # Why it is not known has been reported.
        return FailedTerm(found.span)
    if isinstance(found, PlaceTerm) and not checker.comptime_depth:
        known = literal_of(found.type)
        if known is not None:
            # Its type says which number is there.
            return MetaTerm(known, found.span)
    return found


def _term(checker: Checker, node: syntax.Node, expected: Node | None) -> Term:
    found: Term
    match node:
        case syntax.Name():
            return names.name_term(checker, node)
        case syntax.Literal():
            found = literals_and_displays.literal(checker, node)
        case syntax.String():
            found = literals_and_displays.string_literal(checker, node)
        case syntax.Template():
            found = strings.template(checker, node)
        case syntax.Parenthesized():
            if node.comprehension is not None:
                return unsupported(checker, node, "a generator expression")
            return term(checker, node.value, expected)
        case syntax.Attribute():
            return _attribute(checker, node)
        case syntax.MemberShorthand():
            return _shorthand(checker, node, expected)
        case syntax.Call():
            found = _call(checker, node, expected)
        case syntax.Subscript():
            found = subscripts.subscript(checker, node)
        case syntax.Transfer():
            found = _transfer(checker, node)
        case syntax.BooleanOperation():
            found = _boolean(checker, node, expected)
        case syntax.Binary():
            found = _binary(checker, node, expected)
        case syntax.Unary():
            found = _unary(checker, node, expected)
        case syntax.Comparison():
            found = _comparison(checker, node)
        case syntax.Conditional():
            found = _conditional(checker, node, expected)
        case syntax.Walrus():
            found = _walrus(checker, node)
        case syntax.ComptimeExpression():
            known = comptime_values.comptime_value(checker, node.value, expected)
            span = checker.span(node)
            if known is None:
                return FailedTerm(span)
            found = names.node_term(checker, known, "", span)
        case syntax.Tuple() | syntax.TupleDisplay():
            found = literals_and_displays.tuple_display(checker, node, expected)
        case syntax.ListDisplay() | syntax.BraceDisplay():
            found = literals_and_displays.display(checker, node, expected)
        case syntax.Lambda():
            found = _lambda(checker, node, expected)
        case syntax.FunctionType() | syntax.ReferenceType():
            type_ = comptime_values.type_of_annotation(checker, node)
            found = MetaTerm(type_, checker.span(node))
        case syntax.AwaitExpression():
            return coroutines.await_value(checker, node)
        case syntax.YieldExpression() | syntax.ErrorNode():
            # The parser has said what is wrong.
            return FailedTerm(checker.span(node))
        case _:
            return unsupported(checker, node, "this expression")
    if not checker.trial and isinstance(found, (PlaceTerm, ValueTerm, MetaTerm)):
        folded = found.node if isinstance(found, MetaTerm) else None
        checker.note_use(checker.span(node), found.type, None, folded)
    return found


def value(checker: Checker, node: syntax.Node, expected: Node | None = None) -> typed.Expression:
    """The value of an expression, converted to a type if one is expected."""
    found = term(checker, node, expected)
    if expected is not None:
        return conversions.convert(checker, found, expected, checker.span(node))
    return conversions.as_value(checker, found)


def place(checker: Checker, node: syntax.Node) -> PlaceTerm | FailedTerm:
    """The place that an expression designates; a value has none that lasts."""
    found = term(checker, node)
    if isinstance(found, (PlaceTerm, FailedTerm)):
        return found
    span = checker.span(node)
    checker.report(codes.NOT_A_PLACE, span, "this is a value and no place that could hold one")
    return FailedTerm(span)


def resolve(checker: Checker, pending: PendingTerm, expected: Node | None) -> Term:
    """What a pending expression is where a type is wanted, or with none its default."""
    node = pending.node
    match node:
        case syntax.Slice():
            return subscripts.slice_value(checker, node, expected)
        case syntax.ListDisplay() | syntax.BraceDisplay():
            return literals_and_displays.made(checker, node, expected)
        case syntax.Tuple() | syntax.TupleDisplay():
            return literals_and_displays.made_tuple(checker, node, expected)
        case syntax.Conditional() if expected is not None:
            if _converts_as_whole(checker, node, expected):
                return _undecided_choice(checker, node)
            return _conditional_value(checker, node, expected)
        case _ if expected is None:
            return _undecided(checker, node)
        case _:
            return term(checker, node, expected)


def given_arguments(checker: Checker, items: Sequence[syntax.Node]) -> list[Given]:
    """The arguments of a call as they are written, each checked as far as it can be alone."""
    found: list[Given] = []
    for item in items:
        span = checker.span(item)
        match item:
            case syntax.KeywordArgument():
                name = item.name_token.identifier
                value = names.seen_as_value(checker, term(checker, item.value))
                found.append(Given(value, name, span))
            case syntax.DoubleStarred():
                found.append(Given(term(checker, item.value), None, span, Spread.KEYWORDS))
            case syntax.Starred() | syntax.StarredType():
                found.append(Given(term(checker, item.value), None, span, Spread.POSITIONAL))
            case syntax.Slice():
                found.append(Given(PendingTerm(item, span), None, span))
            case _:
                value = names.seen_as_value(checker, term(checker, item))
                found.append(Given(value, None, span))
    return found


def stable(checker: Checker, found: Term, statements: list[typed.Statement]) -> Term:
    """A term that may be used several times although it is evaluated once.

    What evaluating it needs is put behind the statements.
    """
    match found:
        case PlaceTerm(place=typed.LocalPlace()):
            return found
        case PlaceTerm(place=at, mutable=mutable, span=span):
            reference = reference_to(found)
            local = checker.temporary(at.type, "place")
            local.kind = typed.LocalKind.REFERENCE
            local.origin = at.origin
            statements.append(typed.Declare(local, reference, span))
            return PlaceTerm(typed.LocalPlace(local, span), mutable, span)
        case ValueTerm(expression=expression, span=span):
            local = checker.temporary(expression.type, "value")
            statements.append(typed.Declare(local, expression, span))
            return names.local_term(local, span)
        case _:
            return found


def staged(statements: Sequence[typed.Statement], found: Term) -> Term:
    """A term before which statements are to be executed."""
    if not statements:
        return found
    match found:
        case ValueTerm(expression=expression, span=span):
            return ValueTerm(typed.Staged(statements, expression, span), span)
        case PlaceTerm(place=at, mutable=mutable, span=span):
            inside = typed.Staged(statements, reference_to(found), span)
            return PlaceTerm(typed.Dereference(inside, at.type, at.origin, span), mutable, span)
        case _:
            return found


def reference_to(found: PlaceTerm) -> typed.Expression:
    """A reference to a place, as mutable as the place is."""
    at = found.place
    if isinstance(at, typed.Dereference):
        return at.reference
    return typed.Borrow(at, found.mutable is TRUE, ref_type(at.type, at.origin), found.span)


def unsupported(checker: Checker, node: syntax.Node, what: str) -> FailedTerm:
    """Report what the compiler cannot do yet."""
    span = checker.span(node)
    checker.report(codes.UNSUPPORTED, span, f"{what} is not supported yet")
    return FailedTerm(span)


# ---------------------------------------------------------------- names with a dot, calls


def _attribute(checker: Checker, node: syntax.Attribute) -> Term:
    inline = mlir.attribute(checker, node)
    if inline is not None:
        return inline
    base = term(checker, node.value)
    name = node.name_token.identifier
    span = checker.span(node.name_token)
    if isinstance(base, FailedTerm):
        return FailedTerm(span)
    if isinstance(base, ModuleTerm):
        if checker.probe is not None and name == checker.probe.mark:
            checker.probe.module = base.module
            return FailedTerm(span)
        target = resolve_member(checker.db, base.module, name)
        if target.module is not None and is_closed(
            checker.db, checker.module, checker.opened, base.module, node
        ):
            message = closed_message(base.module, target.module)
            checker.report(header_codes.UNKNOWN_MEMBER, span, message)
            return FailedTerm(span)
        if target:
            return names.target_term(checker, target, name, span)
        if is_excused(checker.db, base.module, name):
            return FailedTerm(span)
        there = names_at_file_scope(checker.db, base.module)
        hint, fixes = member_advice(checker.db, name, there, span)
        message = f"the module '{base.module.name}' has no '{name}'{hint}"
        checker.report(header_codes.UNKNOWN_MEMBER, span, message, fixes=fixes)
        return FailedTerm(span)
    if isinstance(base, PendingTerm):
        base = resolve(checker, base, None)
    known = _of_list_or_origin(base, name)
    if known is not None:
        return MetaTerm(checker.simplify(known), span)
    return members.member(checker, names.seen_as_value(checker, base), name, span)


def _of_list_or_origin(base: Term, name: str) -> Node | None:
    """What lists of parameters and origins have although no struct declares them."""
    if not isinstance(base, MetaTerm):
        # A list that a value stands for is told by its type.
        items = lists.listed(base.type) if isinstance(base, (PlaceTerm, ValueTerm)) else None
        return None if items is None else lists.member(items, name)
    node = base.node
    return origin_member(node, name) or lists.member(node, name)


def _shorthand(checker: Checker, node: syntax.MemberShorthand, expected: Node | None) -> Term:
    span = checker.span(node)
    if expected is None:
        return PendingTerm(node, span)
    name_span = checker.span(node.name_token)
    return members.member(checker, MetaTerm(expected, span), node.name_token.identifier, name_span)


def _call(checker: Checker, node: syntax.Call, expected: Node | None) -> Term:
    built_in = intrinsics.call(checker, node, expected)
    if built_in is not None:
        return built_in
    span = checker.span(node)
    callee = node.callee
    if isinstance(callee, syntax.MemberShorthand) and expected is None:
        return PendingTerm(node, span)
    arguments = node.arguments
    if arguments.comprehension is not None:
        return unsupported(checker, arguments, "a generator expression")
    if isinstance(callee, syntax.MemberShorthand):
        called = _shorthand(checker, callee, expected)
    else:
        called = term(checker, callee)
    if checker.probe is not None:
        checker.probe.in_call(checker, called, node)
    givens = given_arguments(checker, arguments.items)
    if isinstance(called, FailedTerm) or any(isinstance(g.term, FailedTerm) for g in givens):
        return FailedTerm(span)
    start = checker.span(arguments).start
    return calls.call(checker, called, givens, expected, span, Span(start, start + 1))


def _transfer(checker: Checker, node: syntax.Transfer) -> Term:
    found = term(checker, node.value)
    if isinstance(found, PendingTerm):
        found = resolve(checker, found, None)
    return transferred(checker, found, checker.span(node))


def _walrus(checker: Checker, node: syntax.Walrus) -> Term:
    target = place(checker, node.target)
    if isinstance(target, FailedTerm):
        return FailedTerm(checker.span(node))
    span = checker.span(node)
    if target.mutable is not TRUE:
        checker.report(
            codes.NOT_MUTABLE,
            checker.span(node.target),
            "what is assigned to must be mutable",
        )
        return FailedTerm(span)
    assigned = value(checker, node.value, target.type)
    read = PlaceTerm(target.place, FALSE, span)
    return staged([typed.Assign(target.place, assigned, span)], read)


# ---------------------------------------------------------------- operators


def _binary(checker: Checker, node: syntax.Binary, expected: Node | None) -> Term:
    left = term(checker, node.left)
    right = term(checker, node.right)
    span = checker.span(node)
    if isinstance(left, FailedTerm) or isinstance(right, FailedTerm):
        return FailedTerm(span)
    symbol = node.operator.text
    if isinstance(left, MetaTerm) and isinstance(right, MetaTerm):
        folded = comptime_values.fold_binary(symbol, left.node, right.node)
        if folded is not None:
            return MetaTerm(folded, span)
    return operators.binary(checker, symbol, left, right, span, expected)


def _unary(checker: Checker, node: syntax.Unary, expected: Node | None) -> Term:
    operand = term(checker, node.operand)
    span = checker.span(node)
    if isinstance(operand, FailedTerm):
        return FailedTerm(span)
    symbol = node.operator.text
    if isinstance(operand, MetaTerm):
        folded = comptime_values.fold_unary(symbol, operand.node)
        if folded is not None:
            return MetaTerm(folded, span)
    if symbol == "not":
        condition = conversions.as_condition(checker, operand)
        opposite = typed.Primitive("pop.not", (condition,), {}, BOOL, span)
        return ValueTerm(opposite, span)
    return operators.unary(checker, symbol, operand, span, expected)


def _comparison(checker: Checker, node: syntax.Comparison) -> Term:
    span = checker.span(node)
    operands = node.operands
    symbols = node.operators
    left = term(checker, operands[0])
    if len(symbols) == 1:
        return _compared(checker, symbols[0], left, term(checker, operands[1]), span)
    return _chain(checker, left, symbols, operands[1:], span)


def _chain(
    checker: Checker, left: Term, symbols: list[str], operands: list[syntax.Node], span: Span
) -> Term:
    """`a < b < c`: what stands in the middle is evaluated once, what follows only if needed."""
    statements: list[typed.Statement] = []
    right = term(checker, operands[0])
    if len(symbols) > 1:
        left = stable(checker, left, statements)
        right = stable(checker, right, statements)
    first = _compared(checker, symbols[0], left, right, span)
    if len(symbols) == 1 or isinstance(first, FailedTerm):
        return first
    rest = _chain(checker, right, symbols[1:], operands[1:], span)
    if isinstance(rest, FailedTerm):
        return rest
    return staged(statements, _both(checker, first, rest, span))


def _both(checker: Checker, first: Term, rest: Term, span: Span) -> Term:
    if isinstance(first, MetaTerm) and isinstance(rest, MetaTerm):
        return MetaTerm(operate(Op.AND, first.node, rest.node), span)
    left = conversions.as_condition(checker, first)
    right = conversions.as_condition(checker, rest)
    return ValueTerm(typed.ShortCircuit(True, left, right, BOOL, span), span)


def _compared(checker: Checker, symbol: str, left: Term, right: Term, span: Span) -> Term:
    if isinstance(left, FailedTerm) or isinstance(right, FailedTerm):
        return FailedTerm(span)
    if isinstance(left, MetaTerm) and isinstance(right, MetaTerm):
        folded = comptime_values.fold_comparison(symbol, left.node, right.node)
        if folded is not None:
            return MetaTerm(checker.simplify(folded), span)
    return operators.compare(checker, symbol, left, right, span)


def _boolean(checker: Checker, node: syntax.BooleanOperation, expected: Node | None) -> Term:
    """`and` and `or`: a boolean of booleans, otherwise the operand that decides."""
    span = checker.span(node)
    conjunction = node.operator.text == "and"
    left = term(checker, node.left)
    right = term(checker, node.right)
    if isinstance(left, FailedTerm) or isinstance(right, FailedTerm):
        return FailedTerm(span)
    _warn_decided(
        checker, left, checker.span(node.left), f"the left side of this '{node.operator.text}'"
    )
    op = Op.AND if conjunction else Op.OR
    match left, right:
        case MetaTerm(node=first_node), MetaTerm(node=second_node) if (
            first_node.type is BOOL and second_node.type is BOOL
        ):
            return MetaTerm(operate(op, first_node, second_node), span)
    types = conversions.default_type(checker, left), conversions.default_type(checker, right)
    merged = None if types == (BOOL, BOOL) else merge(checker, [left, right])
    if merged is None or merged is BOOL or expected is BOOL:
        first = conversions.as_condition(checker, left)
        second = conversions.as_condition(checker, right)
        return ValueTerm(typed.ShortCircuit(conjunction, first, second, BOOL, span), span)
    statements: list[typed.Statement] = []
    left = stable(checker, left, statements)
    condition = conversions.as_condition(checker, left)
    left, right = united(checker, left, merged), united(checker, right, merged)
    first = conversions.convert(checker, left, merged, checker.span(node.left))
    second = conversions.convert(checker, right, merged, checker.span(node.right))
    value_, other = (second, first) if conjunction else (first, second)
    chosen = typed.Conditional(condition, value_, other, merged, span)
    return staged(statements, ValueTerm(chosen, span))


# ---------------------------------------------------------------- choices


def _conditional(checker: Checker, node: syntax.Conditional, expected: Node | None) -> Term:
    span = checker.span(node)
    if expected is not None:
        return _conditional_value(checker, node, expected)
    condition = term(checker, node.condition)
    chosen = term(checker, node.value)
    other = term(checker, node.other)
    if any(isinstance(each, FailedTerm) for each in (condition, chosen, other)):
        return FailedTerm(span)
    if isinstance(chosen, PendingTerm) and isinstance(other, PendingTerm):
        return PendingTerm(node, span)
    _warn_decided(checker, condition, checker.span(node.condition), "the condition of this 'if'")
    condition = _computed_condition(checker, node, condition, (chosen, other))
    if isinstance(condition, MetaTerm) and condition.type is BOOL:
        folded = _folded_choice(condition.node, chosen, other)
        if folded is not None:
            return MetaTerm(folded, span)
    if isinstance(chosen, PlaceTerm) and isinstance(other, PlaceTerm) and chosen.type is other.type:
        return _choice_of_places(checker, condition, chosen, other, span)
    merged = merge(checker, [chosen, other])
    if merged is None:
        shown = [checker.shown(conversions.default_type(checker, t)) for t in (chosen, other)]
        checker.report(
            codes.NOT_CONVERTIBLE,
            span,
            f"the two values have no common type: {shown[0]} and {shown[1]}",
        )
        return FailedTerm(span)
    return _choice(checker, node, condition, (chosen, other), merged)


def _conditional_value(checker: Checker, node: syntax.Conditional, expected: Node) -> Term:
    condition = term(checker, node.condition)
    chosen = term(checker, node.value, expected)
    other = term(checker, node.other, expected)
    span = checker.span(node)
    if any(isinstance(each, FailedTerm) for each in (condition, chosen, other)):
        return FailedTerm(span)
    _warn_decided(checker, condition, checker.span(node.condition), "the condition of this 'if'")
    condition = _computed_condition(checker, node, condition, (chosen, other))
    if isinstance(condition, MetaTerm) and condition.type is BOOL:
        folded = _folded_choice(condition.node, chosen, other)
        if folded is not None:
            return MetaTerm(folded, span)
    if isinstance(chosen, PlaceTerm) and isinstance(other, PlaceTerm) and chosen.type is other.type:
        return _choice_of_places(checker, condition, chosen, other, span)
    return _choice(checker, node, condition, (chosen, other), expected)


def _computed_condition(
    checker: Checker, node: syntax.Conditional, condition: Term, branches: tuple[Term, Term]
) -> Term:
    """The condition of a choice between types, which are never there at run time."""
    if isinstance(condition, MetaTerm) or not all(
        isinstance(each, MetaTerm) and constant_operators.is_type(each.node) for each in branches
    ):
        return condition
    known = comptime_values.comptime_condition(checker, node.condition)
    return condition if known is None else MetaTerm(known, condition.span)


def _warn_decided(checker: Checker, condition: Term, span: Span, what: str) -> None:
    """A condition at run time that is known when the program is compiled decides nothing."""
    if checker.comptime_depth or not isinstance(condition, MetaTerm):
        return
    if condition.node in (TRUE, FALSE):
        which = "true" if condition.node is TRUE else "false"
        checker.report(codes.CONSTANT_CONDITION, span, f"{what} is always {which}")


def _choice(
    checker: Checker,
    node: syntax.Conditional,
    condition: Term,
    branches: tuple[Term, Term],
    type_: Node,
) -> Term:
    span = checker.span(node)
    test = conversions.as_condition(checker, condition)
    first, second = (united(checker, branch, type_) for branch in branches)
    chosen = conversions.convert(checker, first, type_, checker.span(node.value))
    other = conversions.convert(checker, second, type_, checker.span(node.other))
    if isinstance(chosen, typed.Invalid) or isinstance(other, typed.Invalid):
        return FailedTerm(span)
    return ValueTerm(typed.Conditional(test, chosen, other, chosen.type, span), span)


def _folded_choice(condition: Node, chosen: Term, other: Term) -> Node | None:
    if not isinstance(chosen, MetaTerm) or not isinstance(other, MetaTerm):
        return None
    if isinstance(condition, BoolConst) and chosen.type is other.type:
        return chosen.node if condition.value else other.node
    if constant_operators.is_type(chosen.node) and constant_operators.is_type(other.node):
        return select(condition, chosen.node, other.node)
    both = constant_operators.common(chosen.node, other.node)
    if both is None or isinstance(both[0], Poison) or isinstance(both[1], Poison):
        return None
    return select(condition, *both)


def _choice_of_places(
    checker: Checker, condition: Term, chosen: PlaceTerm, other: PlaceTerm, span: Span
) -> Term:
    """A choice of two places is a place: it may be changed if both may be."""
    test = conversions.as_condition(checker, condition)
    mutability = operate(
        Op.AND, mutability_of(chosen.place.origin), mutability_of(other.place.origin)
    )
    origin = unite([chosen.place.origin, other.place.origin], mutability)
    type_ = ref_type(chosen.type, origin)
    picked = typed.ConditionalPlace(test, reference_to(chosen), reference_to(other), type_, span)
    mutable = operate(Op.AND, chosen.mutable, other.mutable)
    return PlaceTerm(typed.Dereference(picked, chosen.type, origin, span), mutable, span)


def _undecided(checker: Checker, node: syntax.Node) -> Term:
    span = checker.span(node)
    match node:
        case syntax.MemberShorthand() | syntax.Call():
            what = "nothing says of which type this is a member"
        case syntax.Conditional():
            return _undecided_choice(checker, node)
        case syntax.Lambda():
            return _lambda(checker, node, None)
        case _:
            what = "nothing says what type this is to have"
    checker.report(codes.NEEDS_TYPE, span, what)
    return FailedTerm(span)


def _undecided_choice(checker: Checker, node: syntax.Conditional) -> Term:
    condition = term(checker, node.condition)
    branches: list[Term] = []
    for each in (node.value, node.other):
        found = term(checker, each)
        if isinstance(found, PendingTerm):
            found = resolve(checker, found, None)
        branches.append(found)
    span = checker.span(node)
    if any(isinstance(each, FailedTerm) for each in (condition, *branches)):
        return FailedTerm(span)
    merged = merge(checker, branches)
    if merged is None:
        checker.report(codes.NOT_CONVERTIBLE, span, "the two values have no common type")
        return FailedTerm(span)
    return _choice(checker, node, condition, (branches[0], branches[1]), merged)


def _converts_as_whole(checker: Checker, node: syntax.Conditional, expected: Node) -> bool:
    """Whether two displays are no values of a type, but what they have in common becomes one.

    `[1] if c else [2]` for a span: neither array would outlive its branch, one that is chosen does.
    """
    displays = (syntax.ListDisplay, syntax.BraceDisplay)
    if not isinstance(expected, StructType) or not isinstance(node.value, displays):
        return False
    if not literals_and_displays.is_span(expected):
        with checker.trying() as trial:
            _conditional_value(checker, node, expected)
        if trial.succeeded:
            return False
    with checker.trying() as trial:
        found = _undecided_choice(checker, node)
        if isinstance(found, FailedTerm):
            return False
        cost = conversions.conversion_cost(checker, found, expected)
    return trial.succeeded and cost is not None


def _lambda(checker: Checker, node: syntax.Lambda, expected: Node | None) -> Term:
    # A closure has a body of statements, whose checker imports this module.
    from compiler_core.sema.bodies.closures import lambda_term

    return lambda_term(checker, node, expected)
