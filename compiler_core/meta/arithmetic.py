"""Integers: polynomials as the normal form of sums and products, and division.

**Normal form.** A sum is `ADD(monomial, …, constant)`, a monomial `MUL(coefficient, atom, …)`,
where an atom is anything that is no sum, product or constant. Monomials are distinct, in
descending degree and then in the canonical order of their atoms; the constant is last;
coefficients are in the range of the type, and neither 1 (left out) nor 0 (the monomial is). There
is no subtraction, negation, or shift by a constant: they are sums and products. Products of sums
are multiplied out unless that would give more than `MAXIMAL_TERMS` terms; then the sums are atoms
of a product.

All this holds in the ring of integers for literals and in that of integers modulo 2^n for machine
integers, so equal polynomials are the same node. Division is not a ring operation: literals take
out what divides exactly, machine integers only fold constants, because `2 * n` may have wrapped.
"""

from __future__ import annotations

from collections.abc import Callable
from math import gcd, prod

from compiler_core.meta.constants import IntConst, integer, poison
from compiler_core.meta.machine import integer_range, wrap
from compiler_core.meta.node import Node, canonical_set, order_key
from compiler_core.meta.operations import Op, Operation, is_operation, operation
from compiler_core.meta.types import INT_LITERAL

MAXIMAL_TERMS = 128
# Constants do not grow beyond this many bits by multiplication, powers and shifts.
MAXIMAL_BITS = 1 << 16

Monomial = tuple[Node, ...]
Polynomial = dict[Monomial, int]


def polynomial_of(node: Node) -> Polynomial:
    """Return the coefficients of a node's monomials; the empty monomial is the constant."""
    if not is_operation(node, Op.ADD):
        monomial, coefficient = _monomial_of(node)
        return {monomial: coefficient} if coefficient else {}
    return dict(_monomial_of(term) for term in node.children)


def _monomial_of(node: Node) -> tuple[Monomial, int]:
    if isinstance(node, IntConst):
        return (), node.value
    if is_operation(node, Op.MUL):
        first = node.children[0]
        if isinstance(first, IntConst):
            return node.children[1:], first.value
        return node.children, 1
    return (node,), 1


def node_of(polynomial: Polynomial, type_: Node) -> Node:
    """Return the normal form of a polynomial."""
    bounds = integer_range(type_)
    terms: list[tuple[Monomial, int]] = []
    for monomial, coefficient in polynomial.items():
        value = coefficient if bounds is None else wrap(coefficient, bounds)
        if value:
            terms.append((monomial, value))
    if len(terms) > 2 or (len(terms) == 2 and terms[0][0] and terms[1][0]):
        terms.sort(key=_term_key)
    elif len(terms) == 2 and not terms[0][0]:
        # The usual case, a term and a constant, needs no keys.
        terms.reverse()
    nodes = [_term(monomial, coefficient, type_) for monomial, coefficient in terms]
    if not nodes:
        return integer(0, type_)
    return nodes[0] if len(nodes) == 1 else operation(Op.ADD, *nodes)


def _term_key(term: tuple[Monomial, int]) -> tuple[object, ...]:
    monomial = term[0]
    return -len(monomial), [order_key(atom) for atom in monomial]


def _term(monomial: Monomial, coefficient: int, type_: Node) -> Node:
    if not monomial:
        return integer(coefficient, type_)
    if coefficient != 1:
        return operation(Op.MUL, integer(coefficient, type_), *monomial)
    return monomial[0] if len(monomial) == 1 else operation(Op.MUL, *monomial)


def combine(left: Polynomial, right: Polynomial, factor: int = 1) -> Polynomial:
    """Return `left + factor * right`."""
    result = dict(left)
    for monomial, coefficient in right.items():
        result[monomial] = result.get(monomial, 0) + factor * coefficient
    return {monomial: coefficient for monomial, coefficient in result.items() if coefficient}


def add(operands: tuple[Node, ...], factor: int = 1) -> Node:
    """Return the sum of integers of one type, all but the first times `factor`."""
    type_ = operands[0].type
    total = polynomial_of(operands[0])
    for operand in operands[1:]:
        total = combine(total, polynomial_of(operand), factor)
    return node_of(total, type_)


def scale(node: Node, factor: int) -> Node:
    """Return an integer times a constant."""
    return node_of({m: c * factor for m, c in polynomial_of(node).items()}, node.type)


def multiply(operands: tuple[Node, ...]) -> Node:
    """Return the product of integers of one type."""
    type_ = operands[0].type
    factors = [polynomial_of(operand) for operand in operands]
    if prod(max(1, len(factor)) for factor in factors) > MAXIMAL_TERMS:
        # Too many terms to multiply out: sums become atoms.
        factors = [
            factor if len(factor) < 2 else {(operand,): 1}
            for factor, operand in zip(factors, operands, strict=True)
        ]
    total: Polynomial = {(): 1}
    for polynomial in factors:
        product: Polynomial = {}
        for left, first in total.items():
            for right, second in polynomial.items():
                monomial = _sorted((*left, *right))
                product[monomial] = product.get(monomial, 0) + first * second
        total = product
    if any(abs(coefficient).bit_length() > MAXIMAL_BITS for coefficient in total.values()):
        return poison("this number is too large to compute with", type_)
    return node_of(total, type_)


def _sorted(atoms: Monomial) -> Monomial:
    return atoms if len(atoms) < 2 else tuple(sorted(atoms, key=order_key))


def power(base: Node, exponent: Node) -> Node | None:
    """Return a power with a known exponent, or nothing while it is not known."""
    if not isinstance(exponent, IntConst):
        return None
    count = exponent.value
    if count < 0:
        if base.type is INT_LITERAL:
            return _inverse_power(base, count)
        return poison("the exponent of an integer is negative", base.type)
    if isinstance(base, IntConst):
        bounds = integer_range(base.type)
        if bounds is not None:
            return integer(pow(base.value, count, bounds.modulus), base.type)
        if abs(base.value) > 1 and base.value.bit_length() * count > MAXIMAL_BITS:
            return poison("this power is too large to compute", base.type)
        return integer(int(base.value**count), base.type)
    return multiply((base,) * count) if 0 < count <= 8 else _zeroth(base, count)


def _inverse_power(base: Node, count: int) -> Node | None:
    """Return a literal to a negative power, of which there is nothing but of 1 and -1."""
    if not isinstance(base, IntConst):
        return None
    return integer(base.value ** (count % 2) if abs(base.value) == 1 else 0, base.type)


def _zeroth(base: Node, count: int) -> Node | None:
    return integer(1, base.type) if count == 0 else None


def _floor_divide(left: int, right: int) -> int:
    return left // right


def _modulo(left: int, right: int) -> int:
    return left % right


def _truncating_divide(left: int, right: int) -> int:
    quotient = abs(left) // abs(right)
    return -quotient if (left < 0) != (right < 0) else quotient


def _remainder(left: int, right: int) -> int:
    return left - right * _truncating_divide(left, right)


_DIVISIONS: dict[Op, Callable[[int, int], int]] = {
    Op.FLOORDIV: _floor_divide,
    Op.MOD: _modulo,
    Op.TRUNCDIV: _truncating_divide,
    Op.REM: _remainder,
}
DIVISIONS = frozenset(_DIVISIONS)


def divide(op: Op, left: Node, right: Node) -> Node | None:
    """Return a quotient or remainder, or nothing while it is not known."""
    type_ = left.type
    if not isinstance(right, IntConst):
        return None
    divisor = right.value
    if divisor == 0 and op in (Op.FLOORDIV, Op.MOD):
        # As the operators of the language give it.
        return integer(0, type_)
    if divisor == 0:
        return poison("division by zero", type_)
    if isinstance(left, IntConst):
        return integer(_DIVISIONS[op](left.value, divisor), type_)
    quotient = op in (Op.FLOORDIV, Op.TRUNCDIV)
    if abs(divisor) == 1:
        return scale(left, divisor) if quotient else integer(0, type_)
    if type_ is not INT_LITERAL or op not in (Op.FLOORDIV, Op.MOD):
        return None
    return _divide_polynomial(op, polynomial_of(left), right)


def _divide_polynomial(op: Op, polynomial: Polynomial, right: IntConst) -> Node | None:
    # c * q + r divided by c is q plus r divided by c, because q is an integer.
    divisor = right.value
    exact = {m: c // divisor for m, c in polynomial.items() if c // divisor and m}
    rest = combine(polynomial, exact, -divisor)
    constant = rest.get((), 0)
    if constant // divisor:
        exact[()] = constant // divisor
        rest = combine(rest, {(): constant // divisor}, -divisor)
    remaining = node_of(rest, INT_LITERAL)
    if isinstance(remaining, IntConst):
        remainder = integer(0) if op is Op.FLOORDIV else remaining
    elif not exact:
        return None
    else:
        remainder = operation(op, remaining, right)
    if op is Op.MOD:
        return remainder
    return node_of(combine(exact, polynomial_of(remainder)), INT_LITERAL)


def shift(op: Op, left: Node, right: Node) -> Node | None:
    """Return a shift by a known distance, or nothing while it is not known."""
    type_ = left.type
    if not isinstance(right, IntConst):
        return None
    distance = right.value
    bounds = integer_range(type_)
    if distance < 0:
        if type_ is INT_LITERAL:
            return integer(0, type_)
        return poison("the distance of a shift is negative", type_)
    if bounds is not None and distance >= bounds.modulus.bit_length() - 1:
        return poison("the distance of a shift is not less than the number of bits", type_)
    if op is Op.SHL:
        if distance > MAXIMAL_BITS:
            return poison("this number is too large to compute with", type_)
        return scale(left, 1 << distance)
    if isinstance(left, IntConst):
        return integer(left.value >> distance, type_)
    return left if distance == 0 else None


def extreme(op: Op, operands: tuple[Node, ...]) -> Node:
    """Return the least or greatest of integers of one type."""
    pick = min if op is Op.MIN else max
    members = [item for node in operands for item in _flat(op, node)]
    constants = [node.value for node in members if isinstance(node, IntConst)]
    rest = list(canonical_set([node for node in members if not isinstance(node, IntConst)]))
    if constants:
        rest.append(integer(pick(constants), operands[0].type))
    return rest[0] if len(rest) == 1 else operation(op, *rest)


def _flat(op: Op, node: Node) -> tuple[Node, ...]:
    return node.children if isinstance(node, Operation) and node.op is op else (node,)


_BITWISE: dict[Op, Callable[[int, int], int]] = {
    Op.BIT_AND: int.__and__,
    Op.BIT_OR: int.__or__,
    Op.BIT_XOR: int.__xor__,
}
BITWISE = frozenset(_BITWISE)


def bitwise(op: Op, operands: tuple[Node, ...]) -> Node:
    """Return the conjunction, disjunction or exclusive disjunction of the bits of integers."""
    type_ = operands[0].type
    apply = _BITWISE[op]
    neutral = -1 if op is Op.BIT_AND else 0
    constant = neutral
    rest: list[Node] = []
    for node in (item for operand in operands for item in _flat(op, operand)):
        if isinstance(node, IntConst):
            constant = apply(constant, node.value)
        elif node not in rest:
            rest.append(node)
        elif op is Op.BIT_XOR:
            rest.remove(node)
    known = integer(constant, type_)
    if op is not Op.BIT_XOR and known is integer(~neutral, type_):
        return known
    kept = list(canonical_set(rest))
    if not kept or known is not integer(neutral, type_):
        kept.append(known)
    return kept[0] if len(kept) == 1 else operation(op, *kept)


def common_divisor(polynomial: Polynomial) -> int:
    """Return the greatest common divisor of all coefficients but the constant."""
    return gcd(*(coefficient for monomial, coefficient in polynomial.items() if monomial))
