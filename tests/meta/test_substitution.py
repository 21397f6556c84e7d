"""The laws of substitution, on random nodes."""

import pytest
from hypothesis import given

from compiler_core.meta.constants import index, list_value
from compiler_core.meta.functions import Passing, argument, function_type
from compiler_core.meta.generators import (
    Generator,
    GeneratorType,
    parameter,
    parameter_ref,
)
from compiler_core.meta.node import Node
from compiler_core.meta.substitution import (
    CACHE,
    SubstitutionCache,
    apply,
    close,
    escapes,
    generator,
    generator_type,
    instantiate,
    map_list,
    open_generator,
    open_parameters,
    parameter_type,
    replace,
    shift,
)
from compiler_core.meta.types import DTYPE, INDEX
from tests.meta.vocabulary import (
    ANY_TYPE,
    ARRAY,
    COPYABLE_TYPE,
    DICT,
    INT,
    LIST,
    MATRIX,
    OWNER,
    PARAMETERS,
    VECTOR,
    N,
    T,
    environments,
    nodes,
    plus,
    types,
)

REFERENCES = [parameter_ref(0, i, item.type) for i, item in enumerate(PARAMETERS)]
Environment = tuple[Node, Node, Node]


@given(nodes())
def test_putting_in_the_parameters_themselves_changes_nothing(node: Node) -> None:
    # Under the list, the outside is one list further away.
    assert instantiate(shift(node, 1, 1), REFERENCES) is node


@given(nodes(depths=2), environments(2), environments(1))
def test_two_substitutions_are_one_by_the_composed_values(
    node: Node, inner: Environment, outer: Environment
) -> None:
    step_by_step = instantiate(instantiate(node, inner), outer)
    composed = tuple(instantiate(value, outer) for value in inner)
    # Take the outer list away first, from inside the inner one.
    outer_first = instantiate(node, outer, depth=1)
    assert instantiate(outer_first, composed) is step_by_step


@given(nodes(), environments())
def test_substitution_does_not_touch_what_was_moved_out_of_the_way(
    node: Node, values: Environment
) -> None:
    assert instantiate(shift(node, 1), values) is node


@given(nodes())
def test_moving_in_and_out_again_changes_nothing(node: Node) -> None:
    assert shift(shift(node, 2), -2) is node
    assert shift(shift(node, 1), 1) is shift(node, 2)
    assert shift(shift(node, 1, 1), -1, 1) is node


@given(nodes(depths=1), environments(0))
def test_results_for_closed_values_are_closed(node: Node, values: Environment) -> None:
    assert instantiate(node, values).is_closed


@given(nodes(depths=1))
def test_opening_and_closing_are_inverse(body: Node) -> None:
    binder = generator_type(PARAMETERS, body)
    parameters, opened = open_generator(binder, OWNER)
    assert opened.is_closed
    assert close(opened, parameters) is body


@given(nodes(depths=2), environments(1))
def test_a_fresh_cache_gives_the_same(node: Node, values: Environment) -> None:
    first = instantiate(node, values)
    CACHE.clear()
    assert instantiate(node, values) is first


def test_the_names_of_references_do_not_matter() -> None:
    def of(name: str) -> Node:
        t = parameter_ref(0, 0, COPYABLE_TYPE)
        # Positional only, so that no caller can know the name.
        item = parameter(name, COPYABLE_TYPE, Passing.POSITIONAL)
        return generator_type([item], function_type([argument(t, "x")], t))

    assert of("T") is of("U")


def test_keywords_are_part_of_a_generator() -> None:
    def of(name: str) -> Node:
        return generator_type([parameter(name, INDEX)], INT)

    assert of("width") is not of("height")


def test_what_only_passes_its_parameters_on_is_what_it_passes_them_to() -> None:
    t = parameter_ref(0, 0, COPYABLE_TYPE)
    assert generator([parameter("T", COPYABLE_TYPE)], apply(LIST, [t])) is LIST
    assert generator([parameter("E", COPYABLE_TYPE)], apply(LIST, [t])) is not LIST
    assert isinstance(generator([parameter("T", COPYABLE_TYPE)], t), Generator)


def test_generators_are_applied_at_once() -> None:
    t, n = parameter_ref(0, 0, COPYABLE_TYPE), parameter_ref(0, 1, INDEX)
    parameters = [parameter("T", COPYABLE_TYPE), parameter("n", INDEX)]
    doubled = generator(parameters, apply(ARRAY, [apply(LIST, [t]), plus(n, n)]))
    assert str(doubled) == "[T: Copyable, n: index] => Array[List[T], 2 * n]"
    assert str(apply(doubled, [INT, index(3)])) == "Array[List[Int], 6]"
    assert str(apply(doubled, [INT, plus(N, 1)])) == "Array[List[Int], 2 * n + 2]"


def test_the_types_of_later_parameters_follow_earlier_values() -> None:
    declared = MATRIX.type
    assert isinstance(declared, GeneratorType)
    dtype = parameter_ref(3, 0, DTYPE)
    assert parameter_type(declared, [dtype]) is apply(VECTOR, [dtype, index(1)])
    parameters = open_parameters(declared, OWNER)
    assert str(parameters[1].type) == "SIMD[dtype, 1]"


def test_values_move_into_nested_lists() -> None:
    inner = generator_type([parameter("U", COPYABLE_TYPE)], parameter_ref(1, 0, COPYABLE_TYPE))
    outer = generator_type([parameter("T", COPYABLE_TYPE)], inner)
    value = parameter_ref(0, 0, COPYABLE_TYPE)
    result = instantiate(outer.body, [value])
    assert isinstance(result, GeneratorType)
    assert result.body is parameter_ref(1, 0, COPYABLE_TYPE)


def test_escapes() -> None:
    assert escapes(parameter_ref(0, 0, INDEX), 1)
    assert not escapes(parameter_ref(1, 0, INDEX), 1)
    assert escapes(apply(LIST, [parameter_ref(1, 0, COPYABLE_TYPE)]), 2)
    assert not escapes(generator_type(PARAMETERS, parameter_ref(0, 0, INDEX)), 5)


def test_replacing_named_parameters_folds_again() -> None:
    assert replace(plus(N, 1), {N: index(4)}) is index(5)
    under = generator_type([parameter("U", COPYABLE_TYPE)], apply(LIST, [T]))
    value = parameter_ref(0, 7, COPYABLE_TYPE)
    result = replace(under, {T: value})
    assert isinstance(result, GeneratorType)
    assert result.body is apply(LIST, [parameter_ref(1, 7, COPYABLE_TYPE)])


def test_lists_are_mapped_as_far_as_they_are_known() -> None:
    t = parameter_ref(0, 0, ANY_TYPE)
    wrap = generator([parameter("T", ANY_TYPE)], apply(LIST, [t]))
    mapped = map_list(wrap, list_value([INT, T], ANY_TYPE))
    assert str(mapped) == "[List[Int], List[T]]"


def test_a_wrong_number_of_parameters_is_poison() -> None:
    assert "takes 2 parameters, but 1 are given" in str(apply(DICT, [INT]))


def test_old_environments_are_forgotten() -> None:
    cache = SubstitutionCache(limit=2)
    for i in range(5):
        cache.instantiation((index(i),))
    assert list(cache.recent) == [(index(3),), (index(4),)]


@given(types(depths=1), environments(0))
def test_second_time_is_a_hit(node: Node, values: Environment) -> None:
    instantiate(node, values)
    hits, misses = CACHE.hits, CACHE.misses
    instantiate(node, values)
    assert CACHE.misses == misses
    assert CACHE.hits == hits + (node.free > 0)


@pytest.mark.parametrize("distance", [1, 5])
def test_closed_nodes_do_not_move(distance: int) -> None:
    node = apply(DICT, [INT, apply(LIST, [T])])
    assert shift(node, distance) is node
