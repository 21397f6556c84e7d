"""What follows from the conditions of a scope."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler_core.meta.constants import TRUE, boolean, index, integer
from compiler_core.meta.decide import Facts, Truth, decide, entails
from compiler_core.meta.folding import operate
from compiler_core.meta.generators import call
from compiler_core.meta.node import Node
from compiler_core.meta.operations import Op
from compiler_core.meta.substitution import replace
from compiler_core.meta.types import BOOL, compose
from tests.meta.vocabulary import (
    COPYABLE,
    HASHABLE,
    INT,
    LITERALS,
    MOVABLE,
    WRITABLE,
    K,
    M,
    N,
    P,
    Q,
    T,
    U,
    booleans,
    op,
    plus,
    times,
)
from tests.meta.world import SQUARE, World

X, Y, Z = LITERALS
IS_EVEN = call(SQUARE, (N,), BOOL)


def at(node: Node | int) -> Node:
    return index(node) if isinstance(node, int) else node


def lt(left: Node | int, right: Node | int) -> Node:
    return op(Op.LT, at(left), at(right))


def le(left: Node | int, right: Node | int) -> Node:
    return op(Op.LE, at(left), at(right))


def eq(left: Node | int, right: Node | int) -> Node:
    return op(Op.EQ, at(left), at(right))


def no(condition: Node) -> Node:
    return operate(Op.NOT, condition)


def both(*conditions: Node) -> Node:
    return operate(Op.AND, *conditions)


def either(*conditions: Node) -> Node:
    return operate(Op.OR, *conditions)


def conforms(subject: Node, *traits: Node) -> Node:
    return operate(Op.CONFORMS, subject, compose(traits))


def same(left: Node, right: Node) -> Node:
    return operate(Op.SAME, left, right)


def literal(node: Node | int) -> Node:
    return integer(node) if isinstance(node, int) else node


def less(left: Node | int, right: Node | int) -> Node:
    return operate(Op.LT, literal(left), literal(right))


YES, NO, UNKNOWN = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN


@pytest.mark.parametrize(
    ("facts", "goal", "expected"),
    [
        ([], eq(plus(N, 1), plus(1, N)), YES),
        ([], lt(0, N), UNKNOWN),
        ([], both(P, no(P)), NO),
        ([P], P, YES),
        ([P], no(P), NO),
        ([no(P)], P, NO),
        # The examples of the manual on constraints.
        ([lt(0, N)], le(1, N), YES),
        ([no(lt(N, 2))], le(2, N), YES),
        ([both(le(0, N), IS_EVEN)], le(0, N), YES),
        ([P], either(P, Q), YES),
        ([IS_EVEN], call(SQUARE, (N,), BOOL), YES),
        ([IS_EVEN], call(SQUARE, (M,), BOOL), UNKNOWN),
        ([eq(op(Op.MOD, N, 2), 0)], IS_EVEN, UNKNOWN),
        # Order.
        ([lt(0, N), le(N, M)], lt(0, M), YES),
        ([lt(0, N), le(N, M)], eq(M, 0), NO),
        ([le(2, N)], le(1, N), YES),
        ([le(2, N)], lt(N, 2), NO),
        ([le(2, N)], lt(N, 3), UNKNOWN),
        ([lt(N, M), lt(M, K)], lt(N, K), YES),
        ([lt(N, M), lt(M, K)], le(K, N), NO),
        ([le(N, M), le(M, N)], eq(N, M), YES),
        ([eq(N, M), lt(0, M)], lt(0, N), YES),
        ([eq(N, 4)], eq(times(2, N), 8), YES),
        ([eq(N, 4)], eq(N, 5), NO),
        ([eq(M, plus(N, 1)), eq(N, 3)], eq(M, 4), YES),
        # Machine integers wrap around, literals do not.
        ([lt(0, N)], lt(0, plus(N, 1)), UNKNOWN),
        ([less(0, X)], less(0, operate(Op.ADD, X, integer(1))), YES),
        ([less(X, Y)], less(X, operate(Op.ADD, Y, integer(5))), YES),
        ([less(X, Y)], less(operate(Op.ADD, X, integer(1)), Y), UNKNOWN),
        # By cases.
        ([either(eq(N, 1), eq(N, 3))], lt(0, N), YES),
        ([either(eq(N, 1), eq(N, 3))], lt(N, 0), NO),
        ([either(P, Q), no(P)], Q, YES),
        ([either(P, Q)], Q, UNKNOWN),
        ([either(both(P, Q), both(P, lt(0, N)))], P, YES),
        # Conformance, also through refinement.
        ([conforms(T, HASHABLE)], conforms(T, HASHABLE), YES),
        ([conforms(T, HASHABLE, WRITABLE)], conforms(T, WRITABLE), YES),
        ([], conforms(T, COPYABLE), YES),
        ([], conforms(T, MOVABLE), YES),
        ([], conforms(T, HASHABLE), UNKNOWN),
        ([conforms(U, HASHABLE)], conforms(T, HASHABLE), UNKNOWN),
        ([same(T, INT)], conforms(T, HASHABLE), YES),
        ([same(T, INT)], same(T, INT), YES),
        ([same(T, U), conforms(U, HASHABLE)], conforms(T, HASHABLE), YES),
        # Where nothing can be, everything is true.
        ([P, no(P)], Q, YES),
        ([operate(Op.SELECT, P, lt(0, N), lt(1, N)), P], lt(0, N), YES),
    ],
)
def test_decisions(facts: list[Node], goal: Node, expected: Truth) -> None:
    context = World()
    assert decide(goal, Facts(facts, context)) is expected
    assert decide(goal, Facts(reversed(facts), context)) is expected
    if not Facts(facts, context).contradict:
        assert decide(no(goal), Facts(facts, context)) is ~expected


def test_nested_scopes_know_more() -> None:
    outer = Facts([lt(0, N)])
    inner = outer.extended([le(N, M)])
    assert not entails(lt(0, M), outer)
    assert entails(lt(0, M), inner)


def test_contradictory_orders_end() -> None:
    facts = Facts([lt(N, M), lt(M, N), lt(M, K)])
    assert decide(lt(N, K), facts) in (YES, NO)


@given(
    st.lists(booleans(depths=0, size=2), max_size=4),
    booleans(depths=0, size=2),
    st.lists(st.tuples(*[st.integers(-6, 6)] * 2, st.booleans(), st.booleans()), max_size=20),
)
def test_decisions_are_sound(
    facts: list[Node], goal: Node, samples: list[tuple[int, int, bool, bool]]
) -> None:
    truth = decide(goal, Facts(facts))
    for n, m, p, q in samples:
        values = {N: index(n), M: index(m), P: boolean(p), Q: boolean(q)}
        if all(replace(fact, values) is TRUE for fact in facts) and truth is not UNKNOWN:
            outcome = replace(goal, values)
            assert outcome.has_poison or outcome is boolean(truth is YES)
