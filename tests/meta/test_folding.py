"""What operations fold to, and that their normal forms do not depend on how they are written."""

import math
import operator
import struct as struct_module
from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler_core.meta.constants import (
    FALSE,
    TRUE,
    BoolConst,
    FloatConst,
    IntConst,
    Poison,
    boolean,
    dtype,
    field,
    floating,
    index,
    integer,
    list_value,
    poison,
    simd,
    simd_type,
    string,
    struct_value,
)
from compiler_core.meta.folding import cast, operate
from compiler_core.meta.machine import (
    INFINITY,
    MINUS_ZERO,
    NAN,
    FloatValue,
    float_format,
    round_float,
)
from compiler_core.meta.node import Node
from compiler_core.meta.operations import Op
from compiler_core.meta.substitution import apply, replace
from compiler_core.meta.types import (
    BOOL,
    FLOAT_LITERAL,
    INDEX,
    INT_LITERAL,
    STRING,
    list_type,
    primitive,
)
from tests.meta.vocabulary import (
    ANY_TYPE,
    DICT,
    INT,
    LIST,
    LITERALS,
    VECTOR,
    K,
    M,
    N,
    P,
    Q,
    T,
    U,
    booleans,
    integers,
    named,
    op,
    plus,
    times,
)

X, Y, Z = LITERALS
F32, F64, SI8, UI8 = (primitive(name) for name in ("f32", "f64", "si8", "ui8"))
S = named(20, STRING, "s")
XS = named(21, list_type(INDEX), "xs")
MAXIMUM = 2**63 - 1


def less(left: Node | int, right: Node | int) -> Node:
    return op(Op.LT, left, right)


def at_most(left: Node | int, right: Node | int) -> Node:
    return op(Op.LE, left, right)


def equals(left: Node | int, right: Node | int) -> Node:
    return op(Op.EQ, left, right)


def negated(condition: Node) -> Node:
    return operate(Op.NOT, condition)


def both(*conditions: Node) -> Node:
    return operate(Op.AND, *conditions)


def either(*conditions: Node) -> Node:
    return operate(Op.OR, *conditions)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (plus(N, 1), plus(1, N)),
        (op(Op.SUB, plus(N, 1), 1), N),
        (plus(N, N), times(2, N)),
        (times(N, 0), index(0)),
        (times(plus(N, 1), plus(N, 1)), plus(times(N, N), times(N, 2), 1)),
        (op(Op.SUB, N, M), plus(op(Op.NEG, M), N)),
        (op(Op.SHL, N, 3), times(N, 8)),
        (op(Op.POW, N, 2), times(N, N)),
        (op(Op.FLOORDIV, N, 1), N),
        (op(Op.MOD, N, 1), index(0)),
        (op(Op.MIN, N, M, N), op(Op.MIN, M, N)),
        (op(Op.MAX, op(Op.MAX, N, 3), 5), op(Op.MAX, 5, N)),
        (op(Op.BIT_XOR, N, N), index(0)),
        (op(Op.BIT_AND, N, -1), N),
        (less(0, N), negated(less(N, 1))),
        (at_most(1, N), less(0, N)),
        (at_most(N, M), negated(less(M, N))),
        (equals(plus(N, 1), plus(M, 1)), equals(N, M)),
        (equals(N, M), equals(M, N)),
        (equals(plus(N, 1), N), FALSE),
        (less(N, N), FALSE),
        (less(MAXIMUM, N), FALSE),
        (both(P, TRUE), P),
        (both(Q, P), both(P, Q, P)),
        (both(P, negated(P)), FALSE),
        (either(P, negated(P)), TRUE),
        (negated(both(P, Q)), either(negated(P), negated(Q))),
        (negated(negated(P)), P),
        (operate(Op.SELECT, P, N, N), N),
        (operate(Op.SELECT, negated(P), N, M), operate(Op.SELECT, P, M, N)),
        (operate(Op.SELECT, P, TRUE, Q), either(P, Q)),
        (operate(Op.EQ, P, FALSE), negated(P)),
    ],
)
def test_two_ways_to_write_the_same(first: Node, second: Node) -> None:
    assert first is second


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # Literals do not wrap around, so terms may change sides.
        (
            operate(Op.LT, operate(Op.ADD, X, integer(1)), Y),
            operate(Op.LT, X, operate(Op.SUB, Y, integer(1))),
        ),
        (operate(Op.LT, operate(Op.MUL, integer(2), X), integer(5)), operate(Op.LT, X, integer(3))),
        (operate(Op.EQ, operate(Op.MUL, integer(2), X), integer(5)), FALSE),
        (operate(Op.FLOORDIV, operate(Op.MUL, X, integer(4)), integer(4)), X),
        (operate(Op.MOD, operate(Op.MUL, X, integer(4)), integer(2)), integer(0)),
    ],
)
def test_literals_know_more(first: Node, second: Node) -> None:
    assert first is second


def test_machine_integers_may_wrap_around() -> None:
    # The largest integer plus one is less than zero.
    assert less(-1, N) is not less(0, plus(N, 1))
    assert op(Op.FLOORDIV, times(2, N), 2) is not N
    assert plus(MAXIMUM, 1) is index(-MAXIMUM - 1)
    assert integer(300, UI8) is integer(44, UI8)
    assert integer(200, SI8) is integer(-56, SI8)
    assert operate(Op.SUB, integer(0, UI8), integer(1, UI8)) is integer(255, UI8)


@pytest.mark.parametrize(
    ("left", "right", "quotient", "rest"), [(7, 2, 3, 1), (-7, 2, -4, 1), (7, -2, -4, -1)]
)
def test_division_rounds_down(left: int, right: int, quotient: int, rest: int) -> None:
    assert op(Op.FLOORDIV, left, right) is index(quotient)
    assert op(Op.MOD, left, right) is index(rest)


def test_machine_division_rounds_towards_zero() -> None:
    assert op(Op.TRUNCDIV, -7, 2) is index(-3)
    assert op(Op.REM, -7, 2) is index(-1)


@pytest.mark.parametrize(
    ("node", "message"),
    [
        (op(Op.TRUNCDIV, N, 0), "division by zero"),
        (op(Op.SHL, N, 64), "distance of a shift"),
        (op(Op.SHR, N, -1), "negative"),
        (operate(Op.POW, integer(10), integer(10**9)), "too large"),
        (operate(Op.SHL, integer(1), integer(10**9)), "too large"),
        (operate(Op.LIST_GET, list_value([INT], ANY_TYPE), index(1)), "out of range"),
        (cast(floating(NAN), INT_LITERAL), "not an integer"),
        (cast(floating(1e30, F64), INDEX), "does not fit"),
    ],
)
def test_what_has_no_result_is_poison(node: Node, message: str) -> None:
    assert isinstance(node, Poison)
    assert message in node.message
    assert node.has_poison


def test_poison_spreads_with_the_type_of_the_result() -> None:
    bad = op(Op.TRUNCDIV, 1, 0)
    result = less(plus(N, bad), 3)
    assert isinstance(result, Poison)
    assert result.type is BOOL
    assert result.message == "division by zero"


def test_what_decides_wins_over_poison() -> None:
    bad = poison("bad", BOOL)
    assert both(FALSE, bad) is FALSE
    assert either(bad, TRUE) is TRUE
    assert both(TRUE, bad) is bad
    assert operate(Op.SELECT, TRUE, N, poison("bad", INDEX)) is N
    guarded = both(negated(equals(N, 0)), less(1, op(Op.FLOORDIV, index(10), N)))
    assert replace(guarded, {N: index(0)}) is FALSE
    assert replace(guarded, {N: index(2)}) is TRUE


# What the operators mean, for numbers in Python.
OPERATORS: dict[Op, Callable[[int, int], int]] = {
    Op.ADD: operator.add,
    Op.SUB: operator.sub,
    Op.MUL: operator.mul,
    Op.BIT_AND: operator.and_,
    Op.BIT_OR: operator.or_,
    Op.BIT_XOR: operator.xor,
    Op.MIN: min,
    Op.MAX: max,
    # By nought the operators of the language give nought.
    Op.FLOORDIV: lambda left, right: left // right if right else 0,
    Op.MOD: lambda left, right: left % right if right else 0,
}
Expression = int | str | tuple[Op, "Expression", "Expression"]
expressions = st.recursive(
    st.one_of(st.integers(-9, 9), st.sampled_from("xyz")),
    lambda inner: st.tuples(st.sampled_from(list(OPERATORS)), inner, inner),
    max_leaves=12,
)


def evaluate(expression: Expression, values: dict[str, int], bits: int) -> int:
    if isinstance(expression, str):
        result = values[expression]
    elif isinstance(expression, tuple):
        operator_, left, right = expression
        first, second = evaluate(left, values, bits), evaluate(right, values, bits)
        result = OPERATORS[operator_](first, second)
    else:
        result = expression
    return (result + (1 << bits - 1)) % (1 << bits) - (1 << bits - 1) if bits else result


def build(expression: Expression, leaves: dict[str, Node], type_: Node) -> Node:
    if isinstance(expression, str):
        return leaves[expression]
    if isinstance(expression, tuple):
        operator_, left, right = expression
        return operate(operator_, build(left, leaves, type_), build(right, leaves, type_))
    return integer(expression, type_)


VALUES = st.fixed_dictionaries({name: st.integers(-12, 12) for name in "xyz"})
TYPES = st.sampled_from([(INT_LITERAL, 0), (INDEX, 64), (SI8, 8)])


@given(expressions, VALUES, TYPES)
def test_folding_computes_what_python_does(
    expression: Expression, values: dict[str, int], type_bits: tuple[Node, int]
) -> None:
    type_, bits = type_bits
    leaves = {name: integer(value, type_) for name, value in values.items()}
    result = build(expression, leaves, type_)
    assert result is integer(evaluate(expression, values, bits), type_)


@given(expressions, VALUES, TYPES)
def test_folding_before_the_values_are_known_changes_nothing(
    expression: Expression, values: dict[str, int], type_bits: tuple[Node, int]
) -> None:
    type_, bits = type_bits
    symbols = {name: named(30 + i, type_, name) for i, name in enumerate("xyz")}
    general = build(expression, symbols, type_)
    known = {symbols[name]: integer(value, type_) for name, value in values.items()}
    late = replace(general, known)
    assert late is integer(evaluate(expression, values, bits), type_)


def comparison_results(left: int, right: int) -> dict[Op, bool]:
    return {Op.LT: left < right, Op.LE: left <= right, Op.EQ: left == right}


@given(expressions, expressions, VALUES, st.sampled_from([Op.LT, Op.LE, Op.EQ]), TYPES)
def test_comparisons_mean_what_python_means(
    left: Expression,
    right: Expression,
    values: dict[str, int],
    comparison: Op,
    type_bits: tuple[Node, int],
) -> None:
    type_, bits = type_bits
    symbols = {name: named(30 + i, type_, name) for i, name in enumerate("xyz")}
    general = operate(comparison, build(left, symbols, type_), build(right, symbols, type_))
    known = {symbols[name]: integer(value, type_) for name, value in values.items()}
    first, second = evaluate(left, values, bits), evaluate(right, values, bits)
    assert replace(general, known) is boolean(comparison_results(first, second)[comparison])


@given(integers(), integers(), integers())
def test_sums_and_products_form_a_ring(a: Node, b: Node, c: Node) -> None:
    assert plus(a, b) is plus(b, a)
    assert plus(plus(a, b), c) is plus(a, plus(b, c))
    assert times(a, b) is times(b, a)
    assert times(times(a, b), c) is times(a, times(b, c))
    assert times(a, plus(b, c)) is plus(times(a, b), times(a, c))
    assert b.has_poison or op(Op.SUB, plus(a, b), b) is a


@given(booleans(), booleans(), booleans())
def test_conjunction_and_disjunction_form_a_lattice(a: Node, b: Node, c: Node) -> None:
    assert both(a, b) is both(b, a)
    assert both(both(a, b), c) is both(a, both(b, c))
    assert either(a, either(b, c)) is either(c, either(b, a))
    assert negated(either(a, b)) is both(negated(a), negated(b))
    assert both(a, a) is a


TERMS = st.sampled_from([N, M, K, plus(N, 1), times(N, M)])


@given(st.lists(TERMS, min_size=1, max_size=6), st.randoms())
def test_the_order_of_terms_does_not_matter(terms: list[Node], random: object) -> None:
    shuffled = list(terms)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert plus(*terms) is plus(*shuffled)
    assert times(*terms) is times(*shuffled)
    assert op(Op.MIN, *terms) is op(Op.MIN, *shuffled)


def test_huge_products_stay_products() -> None:
    sums = [plus(*(named(100 * i + j, INDEX) for j in range(20))) for i in range(3)]
    product = times(*sums)
    assert times(*reversed(sums)) is product
    assert len(product.children) == 3


class TestFloats:
    def test_literals_are_exact(self) -> None:
        third = operate(Op.DIV, floating(1), floating(3))
        assert operate(Op.MUL, third, floating(3)) is floating(1)

    def test_special_values(self) -> None:
        zero = floating(0.0, F64)
        assert operate(Op.DIV, floating(1.0, F64), zero) is floating(INFINITY, F64)
        assert operate(Op.DIV, zero, zero) is floating(NAN, F64)
        assert operate(Op.NEG, zero) is floating(MINUS_ZERO, F64)
        assert floating(MINUS_ZERO) is not floating(0)
        assert operate(Op.EQ, floating(-0.0), floating(0.0)) is TRUE
        assert operate(Op.EQ, floating(NAN), floating(NAN)) is FALSE
        assert operate(Op.LE, floating(NAN), floating(1)) is FALSE

    def test_an_unknown_float_may_be_not_a_number(self) -> None:
        x = named(40, F64, "x")
        assert not isinstance(operate(Op.EQ, x, x), BoolConst)
        assert operate(Op.SUB, x, x) is not floating(0, F64)

    @given(
        st.floats(),
        st.floats(),
        st.sampled_from([(Op.ADD, operator.add), (Op.SUB, operator.sub), (Op.MUL, operator.mul)]),
    )
    def test_doubles_compute_as_in_python(
        self, left: float, right: float, both: tuple[Op, Callable[[float, float], float]]
    ) -> None:
        result = operate(both[0], floating(left, F64), floating(right, F64))
        assert result is floating(both[1](left, right), F64)

    @given(st.floats(allow_nan=False, allow_infinity=False))
    def test_rounding_is_that_of_the_machine(self, value: float) -> None:
        form = float_format(F32)
        assert form is not None
        try:
            expected = struct_module.unpack("f", struct_module.pack("f", value))[0]
        except OverflowError:
            expected = math.copysign(math.inf, value)
        assert round_float(FloatValue.of(value), form) == FloatValue.of(expected)

    @given(st.fractions())
    def test_rounding_rationals_to_doubles(self, value: Fraction) -> None:
        node = floating(FloatValue(value), F64)
        assert isinstance(node, FloatConst)
        assert node.value.number == Fraction(float(value))


class TestCasts:
    def test_constants(self) -> None:
        assert cast(integer(300), UI8) is integer(44, UI8)
        assert cast(integer(7), FLOAT_LITERAL) is floating(7)
        assert cast(floating(-2.5), INT_LITERAL) is integer(-2)
        assert cast(integer(0), BOOL) is FALSE
        assert cast(TRUE, INDEX) is index(1)

    def test_detours_that_leave_no_trace(self) -> None:
        n = named(41, UI8, "n")
        assert cast(cast(n, INDEX), SI8) is cast(n, SI8)
        assert cast(cast(n, INDEX), UI8) is n
        assert cast(cast(N, UI8), INDEX) is not N


class TestVectors:
    FOUR = simd_type(index(4), dtype("int8"))

    def test_one_element_is_the_element(self) -> None:
        assert simd_type(index(1), dtype("float32")) is F32
        n = named(42, INDEX, "n")
        general = simd_type(n, dtype("int8"))
        assert replace(general, {n: index(1)}) is SI8

    def test_elements_are_computed_one_by_one(self) -> None:
        values = simd([integer(i, SI8) for i in (1, 2, 3, 127)], self.FOUR)
        doubled = operate(Op.ADD, values, values)
        assert str(doubled) == "[2, 4, 6, -2]"
        assert str(operate(Op.LT, values, doubled)) == "[True, True, True, False]"
        assert operate(Op.LT, values, doubled).type is simd_type(index(4), dtype("bool"))


class TestSequences:
    def test_strings(self) -> None:
        a, b = string("a"), string("b")
        left = operate(Op.STRING_CONCAT, operate(Op.STRING_CONCAT, S, a), b)
        assert left is operate(Op.STRING_CONCAT, S, string("ab"))
        assert operate(Op.STRING_CONCAT, S, string("")) is S
        assert operate(Op.STRING_LENGTH, left) is plus(operate(Op.STRING_LENGTH, S), 2)
        assert operate(Op.EQ, a, b) is FALSE
        assert operate(Op.EQ, a, string(b"a")) is TRUE

    def test_lists(self) -> None:
        one, two = list_value([index(1)], INDEX), list_value([index(2)], INDEX)
        joined = operate(Op.LIST_CONCAT, one, operate(Op.LIST_CONCAT, two, XS))
        both = list_value([index(1), index(2)], INDEX)
        assert joined is operate(Op.LIST_CONCAT, both, XS)
        assert operate(Op.LIST_LENGTH, joined) is plus(operate(Op.LIST_LENGTH, XS), 2)
        assert operate(Op.LIST_GET, joined, index(1)) is index(2)
        assert operate(Op.LIST_GET, joined, index(3)) is operate(Op.LIST_GET, XS, index(1))
        assert operate(Op.LIST_CONCAT, one, list_value([], INDEX)) is one


class TestAggregates:
    def test_fields_of_known_values(self) -> None:
        value = struct_value(INT, [("value", index(3))])
        assert field(value, "value", INDEX) is index(3)

    def test_all_fields_of_a_value_are_the_value(self) -> None:
        x = named(43, INT, "x")
        first = field(x, "value", INDEX)
        assert struct_value(INT, [("value", first)]) is x
        incremented = struct_value(INT, [("value", plus(first, 1))])
        again = struct_value(
            INT, [("value", op(Op.SUB, field(incremented, "value", INDEX), index(1)))]
        )
        assert again is x


class TestSameness:
    def test_types(self) -> None:
        assert operate(Op.SAME, apply(LIST, [INT]), apply(LIST, [INT])) is TRUE
        assert operate(Op.SAME, apply(LIST, [INT]), INT) is FALSE
        vectors = [simd_type(index(size), dtype("float32")) for size in (1, 2, 4)]
        assert operate(Op.SAME, vectors[1], vectors[2]) is FALSE
        assert operate(Op.SAME, vectors[0], vectors[2]) is FALSE
        assert operate(Op.SAME, apply(LIST, [T]), apply(DICT, [T, T])) is FALSE
        unknown = operate(Op.SAME, T, U)
        assert unknown is operate(Op.SAME, U, T)
        assert replace(unknown, {T: INT, U: INT}) is TRUE

    def test_dependent_types_are_compared_by_their_normal_forms(self) -> None:
        first = apply(VECTOR, [dtype("int8"), plus(N, 1)])
        assert first is apply(VECTOR, [dtype("int8"), plus(1, N)])
        other = apply(VECTOR, [dtype("int8"), N])
        # As `n` is not known to differ from `n + 1` structurally, this stays open.
        assert not isinstance(operate(Op.SAME, first, other), IntConst)
