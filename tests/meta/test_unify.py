"""What the unknowns must be, from patterns and what they are matched with."""

import itertools

import pytest
from hypothesis import given

from compiler_core.meta.binding import Unbound
from compiler_core.meta.constants import (
    TRUE,
    dtype,
    field,
    index,
    list_value,
    simd_type,
    struct_value,
)
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.folding import cast, operate
from compiler_core.meta.functions import (
    Convention,
    Passing,
    Variadic,
    argument,
    function_type,
)
from compiler_core.meta.generators import (
    GeneratorType,
    constraint,
    named_parameter,
    parameter,
    parameter_ref,
    witness,
)
from compiler_core.meta.inference import Inference
from compiler_core.meta.node import TRAIT, TYPE, Node
from compiler_core.meta.operations import Op
from compiler_core.meta.origins import argument_origin, cast_mutability
from compiler_core.meta.substitution import apply, generator, generator_type, map_list, replace
from compiler_core.meta.types import (
    BOOL,
    DTYPE,
    INDEX,
    INT_LITERAL,
    NONE,
    compose,
    list_type,
    meta_type,
    origin_type,
    primitive,
    ref_type,
)
from compiler_core.meta.unify import FailureKind, Unifier
from tests.meta.vocabulary import (
    ANY_TYPE,
    ARRAY,
    COPYABLE,
    COPYABLE_TYPE,
    DICT,
    FLOAT,
    HASHABLE,
    INT,
    LIST,
    MATRIX,
    STRING_STRUCT,
    TUPLE,
    VECTOR,
    N,
    T,
    bound,
    environments,
    nodes,
    op,
    plus,
    times,
)
from tests.meta.world import ITERABLE, ITERABLE_TYPE, World

UNKNOWN = DeclId(DeclSort.FUNCTION, "", "?")


def unknown(position: int, type_: Node, name: str) -> Node:
    return named_parameter(UNKNOWN, position, name, type_)


A, B = unknown(0, COPYABLE_TYPE, "A"), unknown(1, COPYABLE_TYPE, "B")
L, J = unknown(2, INDEX, "i"), unknown(3, INDEX, "j")
FUNCTION = unknown(4, LIST.type, "F")
TYPES = unknown(5, list_type(ANY_TYPE), "Ts")
MUTABLE = unknown(6, BOOL, "mut")
ORIGIN = unknown(7, origin_type(MUTABLE), "o")
WRAPPED = unknown(8, INT, "w")
PAIR = unknown(9, FLOAT, "pair")
ITEMS = unknown(10, ITERABLE_TYPE, "I")
ANY = unknown(11, ANY_TYPE, "X")
ALL = (A, B, L, J, FUNCTION, TYPES, MUTABLE, ORIGIN, WRAPPED, PAIR, ITEMS, ANY)
SELF = argument_origin(0, "self", operate(Op.EQ, index(1), index(1)))


def types(*elements: Node) -> Node:
    return list_value(elements, ANY_TYPE)


def joined(*parts: Node) -> Node:
    return operate(Op.LIST_CONCAT, *parts)


def unified(*equations: tuple[Node, Node]) -> dict[Node, Node] | FailureKind | str:
    unifier = Unifier(ALL, World())
    for pattern, actual in equations:
        unifier.equate(pattern, actual)
    if unifier.failure is not None:
        return unifier.failure.kind
    unmet = unifier.unmet()
    if not isinstance(unmet, list):
        return unmet.kind
    if unifier.waiting:
        return "waiting"
    return {key: unifier.resolve(key) for key in ALL if key in unifier.bound}


LIST_OF_ANY = generator(
    [parameter("T", ANY_TYPE, Passing.POSITIONAL)], apply(LIST, [parameter_ref(0, 0, ANY_TYPE)])
)


@pytest.mark.parametrize(
    ("equations", "expected"),
    [
        ([(apply(LIST, [A]), apply(LIST, [INT]))], {A: INT}),
        ([(apply(DICT, [A, B]), apply(DICT, [INT, T]))], {A: INT, B: T}),
        ([(apply(LIST, [apply(LIST, [A])]), apply(LIST, [apply(LIST, [T])]))], {A: T}),
        ([(apply(DICT, [A, A]), apply(DICT, [INT, FLOAT]))], FailureKind.CONFLICT),
        ([(apply(DICT, [A, A]), apply(DICT, [INT, INT]))], {A: INT}),
        ([(apply(LIST, [A]), apply(DICT, [INT, INT]))], FailureKind.MISMATCH),
        ([(apply(LIST, [A]), T)], FailureKind.MISMATCH),
        ([(A, apply(LIST, [A]))], FailureKind.MISMATCH),
        # Integers with one unknown.
        ([(plus(L, 1), index(5))], {L: index(4)}),
        ([(plus(L, 1), plus(N, 4))], {L: plus(N, 3)}),
        ([(times(2, L), times(6, N))], {L: times(3, N)}),
        ([(times(2, L), index(5))], FailureKind.NO_SOLUTION),
        ([(op(Op.SUB, 10, L), index(3))], {L: index(7)}),
        ([(plus(L, J), index(5)), (J, index(2))], {L: index(3), J: index(2)}),
        ([(plus(L, J), index(5))], "waiting"),
        ([(op(Op.FLOORDIV, L, 2), index(5)), (L, index(11))], {L: index(11)}),
        ([(op(Op.FLOORDIV, L, 2), index(5)), (L, index(13))], FailureKind.MISMATCH),
        ([(cast(L, INT_LITERAL), cast(N, INT_LITERAL))], {L: N}),
        # Wrappers of one field.
        (
            [(plus(field(WRAPPED, "value", INDEX), 1), index(5))],
            {WRAPPED: struct_value(INT, [("value", index(4))])},
        ),
        ([(struct_value(INT, [("value", plus(L, 1))]), T)], None),
        # Types that are applied.
        ([(apply(FUNCTION, [A]), apply(LIST, [INT]))], {A: INT, FUNCTION: LIST}),
        ([(bound(DICT, A, Unbound.ONE), bound(DICT, INT, Unbound.ONE))], {A: INT}),
        ([(bound(DICT, A, Unbound.ONE), bound(DICT, Unbound.ONE, INT))], FailureKind.ESCAPE),
        # Lists.
        ([(TYPES, types(INT, FLOAT))], {TYPES: types(INT, FLOAT)}),
        ([(joined(types(INT), TYPES), types(INT, FLOAT, T))], {TYPES: types(FLOAT, T)}),
        ([(joined(types(A), TYPES, types(B)), types(INT, FLOAT))], {A: INT, B: FLOAT}),
        ([(joined(types(A), TYPES, types(B)), types(INT))], FailureKind.LENGTH),
        ([(map_list(LIST_OF_ANY, TYPES), types(apply(LIST, [INT])))], {TYPES: types(INT)}),
        ([(apply(TUPLE, [TYPES]), apply(TUPLE, [types(INT, T)]))], {TYPES: types(INT, T)}),
        ([(types(A, B), types(INT))], FailureKind.LENGTH),
        # Origins and the mutability that their type tells.
        ([(ref_type(A, ORIGIN), ref_type(INT, SELF))], {A: INT, MUTABLE: None, ORIGIN: SELF}),
        # What computes with types waits for them.
        (
            [(witness(ITEMS, ITERABLE, "Element", TYPE), INT), (ITEMS, apply(LIST, [INT]))],
            {ITEMS: apply(LIST, [INT])},
        ),
        (
            [(witness(ITEMS, ITERABLE, "Element", TYPE), FLOAT), (ITEMS, apply(LIST, [INT]))],
            FailureKind.MISMATCH,
        ),
        # Types must be what their parameters require.
        ([(unknown(0, COPYABLE_TYPE, "A"), primitive("token"))], None),
    ],
)
def test_equations(equations: list[tuple[Node, Node]], expected: object) -> None:
    result = unified(*equations)
    if isinstance(expected, dict):
        assert isinstance(result, dict), result
        for key, value in expected.items():
            assert value is None or result[key] is value
    elif expected is not None:
        assert result == expected
    for order in itertools.permutations(equations):
        assert unified(*order) == result


def test_conformance_is_checked_or_left_to_be_shown() -> None:
    hashable = unknown(0, meta_type(HASHABLE), "K")
    for value, outcome in ((INT, True), (FLOAT, False), (T, None)):
        unifier = Unifier([hashable], World())
        assert unifier.equate(apply(LIST, [hashable]), apply(LIST, [value]))
        unmet = unifier.unmet()
        if outcome is None:
            assert unmet == [operate(Op.CONFORMS, T, HASHABLE)]
        elif outcome:
            assert unmet == []
        else:
            assert not isinstance(unmet, list)
            assert str(unmet) == "'Float64' does not conform to 'Hashable'"


def test_the_trait_may_itself_be_unknown() -> None:
    trait = unknown(0, TRAIT, "Tr")
    member = unknown(1, meta_type(trait), "M")
    for order in ([(trait, HASHABLE), (member, FLOAT)], [(member, FLOAT), (trait, HASHABLE)]):
        unifier = Unifier([trait, member], World())
        for pattern, actual in order:
            assert unifier.equate(pattern, actual)
        assert not isinstance(unifier.unmet(), list)


def test_functions() -> None:
    pattern = function_type([argument(A, "x"), argument(INT)], B)
    actual = function_type([argument(INT), argument(INT, "y")], STRING_STRUCT)
    assert unified((pattern, actual)) == {A: INT, B: STRING_STRUCT}
    other = function_type([argument(INT, "", Convention.MUT), argument(INT)], NONE)
    assert unified((pattern, other)) == FailureKind.MISMATCH
    assert unified((pattern, function_type([argument(INT)], B))) == FailureKind.LENGTH


def test_the_arguments_of_a_function_become_a_list_of_types() -> None:
    rest = argument(TYPES, "args", variadic=Variadic.PACK)
    pattern = function_type([argument(A, "first"), rest], INT)
    actual = function_type([argument(INT), argument(FLOAT), argument(T)], INT)
    assert unified((pattern, actual)) == {A: INT, TYPES: types(FLOAT, T)}


def test_values_do_not_escape_their_parameter_list() -> None:
    def generic(result: Node) -> Node:
        return generator_type([parameter("T", COPYABLE_TYPE)], apply(LIST, [result]))

    own = parameter_ref(0, 0, COPYABLE_TYPE)
    assert unified((generic(A), generic(own))) == FailureKind.ESCAPE
    assert unified((generic(A), generic(INT))) == {A: INT}
    outer, moved = parameter_ref(3, 0, COPYABLE_TYPE), parameter_ref(2, 0, COPYABLE_TYPE)
    assert unified((generic(A), generic(outer))) == {A: moved}


def test_an_origin_may_be_seen_with_less_mutability() -> None:
    false = operate(Op.NOT, SELF.type.children[0])
    pattern = cast_mutability(ORIGIN, false)
    result = unified((pattern, cast_mutability(SELF, false)))
    assert isinstance(result, dict)
    assert result[ORIGIN] is SELF


@given(nodes(depths=0), environments(0))
def test_what_was_put_in_is_found(pattern: Node, values: tuple[Node, Node, Node]) -> None:
    """Unifying a pattern with what it becomes finds the values, wherever they show."""
    binder = [L, J, A]
    shaped = replace(pattern, {N: L, T: A})
    actual = replace(shaped, dict(zip(binder, values, strict=True)))
    unifier = Unifier(binder, World())
    unifier.equate(shaped, actual)
    if unifier.failure is None and not unifier.waiting:
        assert unifier.resolve(shaped) is unifier.simplify(actual)
    elif unifier.failure is not None:
        # Only what computes may be equal for reasons that unification does not see.
        assert unifier.failure.kind is not FailureKind.LENGTH


class TestInference:
    @staticmethod
    def binder(*parameters: Node, constraints: tuple[Node, ...] = ()) -> GeneratorType:
        return generator_type(parameters, NONE, constraints)

    def test_dependent_parameters(self) -> None:
        declared = MATRIX.type
        assert isinstance(declared, GeneratorType)
        inference = Inference(declared, World())
        element = apply(VECTOR, [dtype("float32"), index(1)])
        inference.give(1, named_parameter(UNKNOWN, 9, "v", element))
        solution = inference.solve()
        assert [str(value) for value in solution.values] == ["DType.float32", "v", "2", "2"]

    def test_defaults_follow_what_is_given(self) -> None:
        declared = MATRIX.type
        assert isinstance(declared, GeneratorType)
        inference = Inference(declared, World())
        inference.give(2, index(5))
        inference.give(1, named_parameter(UNKNOWN, 9, "v", apply(VECTOR, [dtype("si8"), index(1)])))
        assert inference.solve().values[3] is index(5)

    def test_what_nothing_tells(self) -> None:
        inference = Inference(self.binder(parameter("n", INDEX)))
        failure = inference.solve().failure
        assert failure is not None
        assert str(failure) == "nothing tells what 'n' is"

    def test_variadic_parameters_may_be_empty(self) -> None:
        item = parameter("Ts", list_type(ANY_TYPE), variadic=Variadic.LIST)
        assert Inference(self.binder(item)).solve().values == (types(),)

    def test_constraints(self) -> None:
        n = parameter_ref(0, 0, INDEX)
        positive = constraint(op(Op.LT, 0, n), "n must be positive")
        binder = self.binder(parameter("n", INDEX), constraints=(positive,))
        outcomes = {}
        for value in (index(3), index(-3), N):
            inference = Inference(binder)
            inference.give(0, value)
            outcomes[value] = inference.solve()
        assert outcomes[index(3)].succeeded
        assert outcomes[index(3)].obligations == ()
        violated = outcomes[index(-3)].violated
        assert violated is not None
        assert (str(violated.condition), violated.message) == ("n >= 1", "n must be positive")
        assert outcomes[N].succeeded
        assert [str(o.condition) for o in outcomes[N].obligations] == ["n >= 1"]

    def test_arguments_of_a_call(self) -> None:
        # def f[T: Copyable & Hashable, n: index, //](a: Array[T, n + 1], b: List[T])
        t = meta_type(compose([COPYABLE, HASHABLE]))
        binder = self.binder(
            parameter("T", t, Passing.INFERRED), parameter("n", INDEX, Passing.INFERRED)
        )
        refs = [parameter_ref(0, 0, t), parameter_ref(0, 1, INDEX)]
        inference = Inference(binder, World())
        assert inference.match(
            apply(ARRAY, [refs[0], plus(refs[1], 1)]), apply(ARRAY, [INT, index(8)])
        )
        assert inference.match(apply(LIST, [refs[0]]), apply(LIST, [INT]))
        assert inference.known(apply(ARRAY, [refs[0], refs[1]])) is apply(ARRAY, [INT, index(7)])
        assert inference.solve().values == (INT, index(7))
        assert not inference.match(apply(LIST, [refs[0]]), apply(LIST, [FLOAT]))
        assert str(inference.solve().failure) == "'T' is both 'Int' and 'Float64'"


def test_a_number_is_a_vector_of_one_element() -> None:
    element = unknown(0, DTYPE, "dt")
    size = unknown(1, INDEX, "n")
    unifier = Unifier((element, size))
    assert unifier.equate(simd_type(size, element), INDEX)
    assert (unifier.resolve(element), unifier.resolve(size)) == (dtype("int"), index(1))


def test_an_unknown_is_the_same_after_its_type_became_known() -> None:
    unifier = Unifier((MUTABLE, ORIGIN))
    assert unifier.equate(MUTABLE, TRUE)
    retyped = unknown(7, origin_type(TRUE), "o")
    assert unifier.mentions(retyped)
    assert unifier.equate(retyped, cast_mutability(SELF, TRUE))
    assert unifier.resolve(ORIGIN) is cast_mutability(SELF, TRUE)
