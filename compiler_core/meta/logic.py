"""Booleans: conjunctions, disjunctions, negation, selection, comparisons, and sameness.

**Normal form.** `AND` and `OR` are flat canonical sets; a constant or a pair of complements
decides them. `NOT` stands only before what is neither a conjunction nor a disjunction. There is no
`!=`, `>` or `>=`; integers have no `<=` either: `a <= b` is `not b < a`. A constant in an integer
comparison stands on the right, so `x > 0` and `x >= 1` are both `not x < 1`. Equality of integers
is decided and written through the difference of both sides, terms with positive coefficients on
the left; the order of literals too, divided by the common divisor. Machine integers may wrap
around, so terms of an ordering do not change sides there.

An operand that decides wins over a poisoned one, so that `n != 0 and 10 // n > 1` has a value for
`n` equal to 0 whatever the order of its operands became.
"""

from __future__ import annotations

from compiler_core.meta.arithmetic import (
    Polynomial,
    combine,
    common_divisor,
    node_of,
    polynomial_of,
)
from compiler_core.meta.constants import (
    FALSE,
    TRUE,
    BoolConst,
    DTypeConst,
    FloatConst,
    IntConst,
    Poison,
    StringConst,
    boolean,
    integer,
)
from compiler_core.meta.generators import Generator
from compiler_core.meta.machine import (
    FloatValue,
    float_comparison,
    integer_range,
    is_float_type,
    is_integer_type,
)
from compiler_core.meta.node import (
    OPAQUE,
    POISONED,
    SAFE_HEIGHT,
    Node,
    canonical_set,
    order_key,
)
from compiler_core.meta.operations import Op, Operation, is_operation, operation
from compiler_core.meta.origins import MutabilityCast, OriginUnion
from compiler_core.meta.types import BOOL, INT_LITERAL, DeclRef, SimdType, TraitComposition

_MAXIMAL_HEIGHT = 2 * SAFE_HEIGHT


def negate(condition: Node) -> Node:
    """Return the negation of a boolean."""
    if isinstance(condition, BoolConst):
        return boolean(not condition.value)
    if isinstance(condition, Poison):
        return condition
    if isinstance(condition, Operation):
        if condition.op is Op.NOT:
            return condition.children[0]
        # What is nested deeper than anybody writes is left as it is.
        if condition.height <= _MAXIMAL_HEIGHT:
            if condition.op is Op.AND:
                return disjunction([negate(item) for item in condition.children])
            if condition.op is Op.OR:
                return conjunction([negate(item) for item in condition.children])
    return operation(Op.NOT, condition)


def conjunction(conditions: list[Node] | tuple[Node, ...]) -> Node:
    """Return whether all of several booleans are true."""
    return _junction(Op.AND, conditions, FALSE)


def disjunction(conditions: list[Node] | tuple[Node, ...]) -> Node:
    """Return whether any of several booleans is true."""
    return _junction(Op.OR, conditions, TRUE)


def _junction(op: Op, conditions: list[Node] | tuple[Node, ...], deciding: BoolConst) -> Node:
    members: dict[Node, None] = {}
    poisoned: Node | None = None
    for condition in conditions:
        for item in condition.children if is_operation(condition, op) else (condition,):
            if item is deciding:
                return deciding
            if isinstance(item, Poison):
                poisoned = poisoned or item
            elif not isinstance(item, BoolConst):
                members[item] = None
    if poisoned is not None and not members:
        return poisoned
    if any(item.children[0] in members for item in members if is_operation(item, Op.NOT)):
        return deciding
    if poisoned is not None:
        # What is left may still decide.
        members[poisoned] = None
    if not members:
        return boolean(not deciding.value)
    items = canonical_set(tuple(members))
    return items[0] if len(items) == 1 else operation(op, *items)


def select(condition: Node, chosen: Node, other: Node) -> Node:
    """Return `chosen if condition else other`."""
    if isinstance(condition, BoolConst):
        return chosen if condition.value else other
    if isinstance(condition, Poison):
        return condition
    if chosen is other:
        return chosen
    if is_operation(condition, Op.NOT):
        condition, chosen, other = condition.children[0], other, chosen
    if chosen.type is BOOL:
        if chosen is TRUE:
            return disjunction([condition, other])
        if other is FALSE:
            return conjunction([condition, chosen])
        if chosen is FALSE:
            return conjunction([negate(condition), other])
        if other is TRUE:
            return disjunction([negate(condition), chosen])
    return operation(Op.SELECT, condition, chosen, other)


def equal(left: Node, right: Node) -> Node:
    """Return whether two values of one type are equal."""
    type_ = left.type
    if is_float_type(type_):
        if isinstance(left, FloatConst) and isinstance(right, FloatConst):
            return boolean(float_comparison("==", left.value, right.value))
        return operation(Op.EQ, *canonical_order(left, right))
    if left is right:
        return TRUE
    if type_ is BOOL:
        return _equal_booleans(left, right)
    if is_integer_type(type_):
        return _equal_integers(left, right)
    if isinstance(left, StringConst | DTypeConst) and isinstance(right, StringConst | DTypeConst):
        return FALSE
    return operation(Op.EQ, *canonical_order(left, right))


def _equal_booleans(left: Node, right: Node) -> Node:
    if isinstance(left, BoolConst):
        left, right = right, left
    if isinstance(right, BoolConst):
        return left if right.value else negate(left)
    # An even number of negations cancels out, an odd one comes to the front.
    negations = 0
    sides = []
    for side in (left, right):
        if is_operation(side, Op.NOT):
            negations += 1
            side = side.children[0]
        sides.append(side)
    equality = TRUE if sides[0] is sides[1] else operation(Op.EQ, *canonical_order(*sides))
    return negate(equality) if negations == 1 else equality


def _equal_integers(left: Node, right: Node) -> Node:
    type_ = left.type
    difference = node_of(combine(polynomial_of(left), polynomial_of(right), -1), type_)
    if isinstance(difference, IntConst):
        return boolean(difference.value == 0)
    polynomial = polynomial_of(difference)
    if type_ is INT_LITERAL:
        divisor = common_divisor(polynomial)
        if polynomial.get((), 0) % divisor:
            return FALSE
        polynomial = {monomial: c // divisor for monomial, c in polynomial.items()}
    bounds = integer_range(type_)
    if bounds is not None:
        # Without a sign of their own, coefficients get the one that makes them smaller.
        half = bounds.modulus // 2
        polynomial = {m: (c + half) % bounds.modulus - half for m, c in polynomial.items()}
    if next(iter(polynomial.values())) < 0:
        polynomial = {monomial: -c for monomial, c in polynomial.items()}
    return operation(Op.EQ, *_sides(polynomial, type_))


def _sides(difference: Polynomial, type_: Node) -> tuple[Node, Node]:
    """Return what is on either side when a difference is compared with zero."""
    left = {m: c for m, c in difference.items() if m and c > 0}
    right = {m: -c for m, c in difference.items() if m and c < 0}
    if () in difference:
        right[()] = -difference[()]
    return node_of(left, type_), node_of(right, type_)


def less(left: Node, right: Node) -> Node:
    """Return whether `left` is less than `right`."""
    type_ = left.type
    if is_float_type(type_):
        return _compare_floats(Op.LT, left, right)
    if left is right:
        return FALSE
    if type_ is INT_LITERAL:
        return _less_literals(left, right)
    bounds = integer_range(type_)
    if bounds is not None and type_ is not BOOL:
        if isinstance(left, IntConst):
            if isinstance(right, IntConst):
                return boolean(left.value < right.value)
            if left.value == bounds.high:
                return FALSE
            return negate(less(right, integer(left.value + 1, type_)))
        if isinstance(right, IntConst) and right.value == bounds.low:
            return FALSE
    if isinstance(left, BoolConst) and isinstance(right, BoolConst):
        return boolean(left.value < right.value)
    if isinstance(left, StringConst) and isinstance(right, StringConst):
        return boolean(left.value < right.value)
    return operation(Op.LT, left, right)


def _less_literals(left: Node, right: Node) -> Node:
    difference = combine(polynomial_of(left), polynomial_of(right), -1)
    constant = difference.pop((), 0)
    if not difference:
        return boolean(constant < 0)
    # The rest is less than -constant; divided, less than that divided and rounded up.
    divisor = common_divisor(difference)
    limit = -(constant // divisor)
    terms = polynomial_of(node_of({m: c // divisor for m, c in difference.items()}, INT_LITERAL))
    if next(iter(terms.values())) > 0:
        return _bounded(terms, limit)
    # -t < limit says that t > -limit, which is that t is not less than 1 - limit.
    return negate(_bounded({m: -c for m, c in terms.items()}, 1 - limit))


def _bounded(terms: Polynomial, limit: int) -> Node:
    return operation(Op.LT, *_sides(combine(terms, {(): -limit}), INT_LITERAL))


def less_or_equal(left: Node, right: Node) -> Node:
    """Return whether `left` is at most `right`."""
    if is_float_type(left.type):
        return _compare_floats(Op.LE, left, right)
    return negate(less(right, left))


def _compare_floats(op: Op, left: Node, right: Node) -> Node:
    if isinstance(left, FloatConst) and isinstance(right, FloatConst):
        first: FloatValue = left.value
        return boolean(float_comparison(op.value, first, right.value))
    return operation(op, left, right)


def canonical_order(left: Node, right: Node) -> tuple[Node, Node]:
    """Return the operands of a symmetric operation in canonical order, constants last."""
    if left.is_value != right.is_value:
        return (right, left) if left.is_value else (left, right)
    return (left, right) if order_key(left) <= order_key(right) else (right, left)


def same(left: Node, right: Node) -> Node:
    """Return whether two types, traits, origins or functions are the same."""
    if left is right:
        return TRUE
    if apart(left, right):
        return FALSE
    return operation(Op.SAME, *canonical_order(left, right))


def apart(left: Node, right: Node) -> bool:
    """Tell whether no values of the parameters can make two nodes the same."""
    return left is not right and _apart(left, right, 0)


def _apart(left: Node, right: Node, level: int) -> bool:
    if left is right or level > SAFE_HEIGHT:
        return False
    if isinstance(left, SimdType) and isinstance(right, SimdType):
        # A vector of one element is that element, but then both are of the same kind and size.
        vectors = zip(left.children, right.children, strict=True)
        return any(_apart(first, second, level + 1) for first, second in vectors)
    # Anything that computes may come out as anything, and so may the unions of origins.
    if not (_is_rigid(left) and _is_rigid(right)):
        return False
    if (
        left.__class__ is not right.__class__
        or left.data != right.data
        or len(left.children) != len(right.children)
    ):
        return True
    if isinstance(left, DeclRef):
        return False
    pairs = zip(left.children, right.children, strict=True)
    return any(_apart(first, second, level + 1) for first, second in pairs)


# Constructors whose result may be something else for other operands.
_COLLAPSING = (SimdType, OriginUnion, MutabilityCast, TraitComposition, Generator)


def _is_rigid(node: Node) -> bool:
    if isinstance(node, SimdType) and node.is_value:
        return True
    return not (node.FLAGS & (OPAQUE | POISONED) or isinstance(node, _COLLAPSING))
