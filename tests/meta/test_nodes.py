"""Equal nodes are one object, which the program keeps no longer than it is used."""

import copy
import gc
import pickle
import subprocess
import sys
import threading
import weakref

from hypothesis import given

from compiler_core.meta.constants import FALSE, TRUE, index, integer, string
from compiler_core.meta.generators import parameter_ref
from compiler_core.meta.node import (
    TRAIT,
    TYPE,
    Node,
    canonical_set,
    interned_count,
    order_key,
    post_order,
)
from compiler_core.meta.operations import Op
from compiler_core.meta.substitution import CACHE, apply, generator_type, instantiate, shift
from compiler_core.meta.types import INDEX, INT_LITERAL, StructType, compose, meta_type
from tests.meta.vocabulary import (
    ARRAY,
    COPYABLE,
    COPYABLE_TYPE,
    DICT,
    HASHABLE,
    INT,
    LIST,
    PARAMETERS,
    N,
    T,
    nodes,
    op,
    plus,
)


def test_equal_nodes_are_the_same_object() -> None:
    assert apply(LIST, [INT]) is apply(LIST, [INT])
    assert apply(DICT, [INT, INT]) is not apply(DICT, [INT, T])
    assert integer(3) is integer(3)
    assert integer(3) is not integer(3, INDEX)


def test_true_is_not_the_integer_one() -> None:
    assert TRUE is not integer(1)
    assert integer(1).type is INT_LITERAL
    assert TRUE.type is FALSE.type


def test_every_node_has_a_type_and_the_tower_closes() -> None:
    assert apply(LIST, [INT]).type is TYPE
    assert COPYABLE_TYPE.type is TYPE
    assert COPYABLE.type is TRAIT
    assert TYPE.type is TYPE
    assert TRAIT.type is TRAIT
    assert T.type is COPYABLE_TYPE
    assert string("a").type.type is TYPE


def test_the_order_of_traits_does_not_matter() -> None:
    assert compose([COPYABLE, HASHABLE]) is compose([HASHABLE, COPYABLE, COPYABLE])
    assert compose([COPYABLE]) is COPYABLE


def test_nodes_know_how_far_their_references_reach() -> None:
    inner, outer = parameter_ref(0, 0, INDEX), parameter_ref(2, 0, INDEX)
    assert (inner.free, outer.free, INT.free) == (1, 3, 0)
    assert generator_type(PARAMETERS, apply(ARRAY, [INT, inner])).is_closed
    assert generator_type(PARAMETERS, apply(ARRAY, [INT, outer])).free == 2


def test_a_value_depends_on_nothing() -> None:
    assert apply(LIST, [INT]).is_value
    assert index(3).is_value
    assert not T.is_value
    assert not apply(LIST, [T]).is_value
    assert not plus(N, 1).is_value
    assert generator_type(PARAMETERS, parameter_ref(0, 2, COPYABLE_TYPE)).is_value


@given(nodes())
def test_copies_and_pickles_are_the_node_itself(node: Node) -> None:
    assert copy.deepcopy(node) is node
    assert pickle.loads(pickle.dumps(node)) is node


def test_unused_nodes_go_away_once_they_are_old() -> None:
    CACHE.clear()
    gc.collect()
    before = interned_count()
    made = [weakref.ref(apply(ARRAY, [INT, index(i)])) for i in range(10_000, 10_500)]
    assert all(entry() is not None for entry in made)
    for number in range(200_000, 240_000):
        index(number)
    gc.collect()
    assert not any(entry() for entry in made)
    assert interned_count() < before + 20_000


def test_threads_agree() -> None:
    results: list[list[Node]] = []
    barrier = threading.Barrier(4)

    def build() -> None:
        barrier.wait()
        results.append([apply(ARRAY, [INT, index(i)]) for i in range(20_000, 21_000)])

    threads = [threading.Thread(target=build) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    first, *others = results
    assert all(a is b for other in others for a, b in zip(first, other, strict=True))


def test_very_high_nodes_overflow_nothing() -> None:
    node = parameter_ref(0, 0, COPYABLE_TYPE)
    for _ in range(10_000):
        node = apply(LIST, [node])
    closed = instantiate(node, [INT])
    assert closed.is_closed
    assert shift(shift(node, 3), -3) is node
    assert str(node).startswith("List[List[")
    assert sum(isinstance(part, StructType) for part in post_order(closed)) == 10_001
    assert len(closed.fingerprint) == 16
    count = plus(parameter_ref(0, 0, INDEX), 1)
    for _ in range(10_000):
        count = plus(op(Op.FLOORDIV, count, 1_000), 1)
    assert instantiate(count, [index(1)]) is index(1)


def test_order_is_the_same_in_every_process() -> None:
    program = (
        "from tests.meta.vocabulary import *\n"
        "from compiler_core.meta.node import canonical_set\n"
        "print([str(n) for n in canonical_set([DICT, LIST, T, N, plus(N, 1), INT])])"
    )
    run = [sys.executable, "-c", program]
    outputs = {
        subprocess.run(
            run, capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }
    assert outputs == {f"{[str(n) for n in canonical_set([DICT, LIST, T, N, plus(N, 1), INT])]}\n"}


@given(nodes(), nodes())
def test_order_keys_tell_different_nodes_apart(first: Node, second: Node) -> None:
    assert (order_key(first) == order_key(second)) == (first is second)


def test_metatypes_are_types_of_types() -> None:
    assert meta_type(compose([HASHABLE, COPYABLE])) is meta_type(compose([COPYABLE, HASHABLE]))
