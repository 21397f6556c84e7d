"""Folding with the knowledge of a context."""

import pytest

from compiler_core.meta.constants import FALSE, TRUE, Poison, dtype, index
from compiler_core.meta.context import Ignorance
from compiler_core.meta.folding import operate
from compiler_core.meta.generators import call, member, witness
from compiler_core.meta.node import TYPE, Node
from compiler_core.meta.operations import Op
from compiler_core.meta.simplify import Simplifier, simplify
from compiler_core.meta.substitution import apply, generator_type, replace
from compiler_core.meta.types import BOOL, INDEX, compose, meta_type
from tests.meta.vocabulary import (
    ARRAY,
    COPYABLE,
    FLOAT,
    HASHABLE,
    INT,
    LIST,
    MOVABLE,
    PARAMETERS,
    STRING_STRUCT,
    VECTOR,
    N,
    P,
    T,
    named,
    plus,
)
from tests.meta.world import (
    FACTORIAL,
    FOREVER,
    ITERABLE,
    ITERABLE_TYPE,
    LOOP,
    PAIR_LIST,
    SIZE,
    SQUARE,
    UNREADY,
    World,
)


def conforms(subject: Node, traits: Node) -> Node:
    return operate(Op.CONFORMS, subject, traits)


def element(subject: Node) -> Node:
    return witness(subject, ITERABLE, "Element", TYPE)


LISTED = apply(LIST, [INT])


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        (plus(SIZE, 1), index(5)),
        (apply(ARRAY, [INT, SIZE]), apply(ARRAY, [INT, index(4)])),
        (generator_type(PARAMETERS, apply(ARRAY, [INT, SIZE])), None),
        (apply(FACTORIAL, [index(10)]), index(3628800)),
        (call(SQUARE, (index(5),), INDEX), index(25)),
        (call(SQUARE, (plus(SIZE, 1),), INDEX), index(25)),
        (element(LISTED), INT),
        (element(element(apply(LIST, [LISTED]))), INT),
        (member(STRING_STRUCT, "limit", INDEX), index(4)),
        (member(apply(VECTOR, [dtype("int8"), plus(N, 1)]), "size", INDEX), plus(N, 1)),
        (conforms(INT, HASHABLE), TRUE),
        (conforms(FLOAT, HASHABLE), FALSE),
        (conforms(apply(LIST, [FLOAT]), HASHABLE), FALSE),
        (conforms(apply(LIST, [LISTED]), compose([HASHABLE, COPYABLE])), TRUE),
        (conforms(T, MOVABLE), TRUE),
        (operate(Op.SIZE_OF, LISTED), index(24)),
        (operate(Op.ALIGN_OF, LISTED), index(8)),
        (meta_type(compose([COPYABLE, MOVABLE])), meta_type(COPYABLE)),
        (operate(Op.SELECT, conforms(INT, HASHABLE), N, LOOP), N),
        (operate(Op.AND, conforms(FLOAT, HASHABLE), operate(Op.EQ, LOOP, index(1))), FALSE),
    ],
)
def test_a_context_answers(node: Node, expected: Node | None) -> None:
    result = simplify(node, World())
    if expected is None:
        assert str(result).endswith("Array[Int, 4]")
    else:
        assert result is expected


def test_parametric_aliases() -> None:
    result = simplify(apply(PAIR_LIST, [INT]), World())
    assert str(result) == "List[Dict[Int, Int]]"
    assert str(simplify(apply(PAIR_LIST, [T]), World())) == "List[Dict[T, T]]"


def test_what_depends_on_a_parameter_waits_for_it() -> None:
    node = call(SQUARE, (N,), INDEX)
    assert simplify(node, World()) is node
    assert simplify(replace(node, {N: index(3)}), World()) is index(9)
    projection = element(named(50, ITERABLE_TYPE, "I"))
    assert simplify(projection, World()) is projection
    open_question = conforms(T, HASHABLE)
    assert simplify(open_question, World()) is open_question


def test_the_branches_of_an_open_condition_are_left_alone() -> None:
    node = operate(Op.SELECT, P, N, LOOP)
    assert simplify(node, World()) is node


def test_endless_definitions_are_an_error() -> None:
    result = simplify(LOOP, World())
    assert isinstance(result, Poison)
    assert "back to itself" in result.message


def test_poison_of_the_context_says_why() -> None:
    result = simplify(plus(call(FOREVER, (index(1),), INDEX), 1), World())
    assert isinstance(result, Poison)
    assert result.message == "this took too long"
    assert "'Int' is not iterable" in str(simplify(apply(LIST, [element(INT)]), World()))


def test_answers_are_remembered() -> None:
    world = World()
    simplifier = Simplifier(world)
    node = plus(SIZE, call(SQUARE, (index(2),), INDEX))
    assert simplifier(node) is index(8)
    asked = world.questions
    assert simplifier(node) is index(8)
    assert world.questions == asked


def test_what_was_not_known_is_asked_again() -> None:
    world = World()
    simplifier = Simplifier(world)
    node = apply(ARRAY, [apply(ARRAY, [INT, UNREADY]), plus(UNREADY, SIZE)])
    assert str(simplifier(node)) == "Array[Array[Int, UNREADY], UNREADY + 4]"
    world.ready = True
    assert str(simplifier(node)) == "Array[Array[Int, 7], 11]"


def test_ignorance_changes_nothing() -> None:
    nodes = [plus(SIZE, 1), element(T), conforms(T, HASHABLE), operate(Op.SIZE_OF, INT)]
    assert [simplify(node, Ignorance()) for node in nodes] == nodes
    assert simplify(member(INT, "x", INDEX), Ignorance()) is member(INT, "x", INDEX)


def test_a_long_chain_of_conditions_is_no_endless_definition() -> None:
    node: Node = N
    for i in range(1_000):
        node = operate(Op.SELECT, operate(Op.EQ, SIZE, index(10 + i)), LOOP, node)
    assert simplify(node, World()) is N


def test_very_high_nodes() -> None:
    node: Node = apply(ARRAY, [INT, SIZE])
    for _ in range(10_000):
        node = apply(LIST, [node])
    assert simplify(node, World()).is_value
    projection = T
    condition = conforms(T, HASHABLE)
    for i in range(10_000):
        projection = element(projection)
        condition = operate((Op.AND, Op.OR)[i % 2], condition, named(100 + i % 50, BOOL))
    assert isinstance(simplify(replace(projection, {T: LISTED}), World()), Node)
    assert simplify(condition, World()) is condition
