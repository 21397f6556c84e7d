"""`F[a, b, k=c]`: completely, in part, and wrongly."""

from typing import Any

import pytest

from compiler_core.meta.binding import (
    BindingError,
    Spread,
    Unbound,
    bind,
    bind_slots,
    conditions_of,
    fill_defaults,
    match_parameters,
)
from compiler_core.meta.constants import dtype, index
from compiler_core.meta.functions import Passing, Variadic
from compiler_core.meta.generators import GeneratorType, constraint, parameter, parameter_ref
from compiler_core.meta.node import Node
from compiler_core.meta.operations import Op
from compiler_core.meta.substitution import apply, generator
from compiler_core.meta.types import DTYPE, INDEX, list_type
from tests.meta.vocabulary import (
    ANY_TYPE,
    ARRAY,
    COPYABLE_TYPE,
    DICT,
    FLOAT,
    INT,
    LIST,
    MATRIX,
    TUPLE,
    VECTOR,
    N,
    T,
    bound,
    named,
    op,
    plus,
    struct,
)

HERE, REST = Unbound.ONE, Unbound.REST
F32 = dtype("float32")
TYPES = named(61, list_type(ANY_TYPE), "Ts")
VALUE = named(60, apply(VECTOR, [F32, index(1)]), "v")


@pytest.mark.parametrize(
    ("result", "text"),
    [
        (bound(LIST, INT), "List[Int]"),
        (bound(DICT, V=INT, K=FLOAT), "Dict[Float64, Int]"),
        (bound(DICT, INT, V=T), "Dict[Int, T]"),
        (bound(TUPLE, INT, FLOAT, T), "Tuple[Int, Float64, T]"),
        (bound(TUPLE, INT), "Tuple[Int]"),
        (bound(TUPLE, Spread(TYPES)), "Tuple[*Ts]"),
        (bound(TUPLE, INT, Spread(TYPES), T), "Tuple[Int, *Ts, T]"),
        (bound(DICT, INT, HERE), "[V: Copyable] => Dict[Int, V]"),
        (bound(DICT, HERE, INT), "[K: Copyable & Hashable] => Dict[K, Int]"),
        (bound(DICT, INT, REST), "[V: Copyable] => Dict[Int, V]"),
        (bound(VECTOR, size=plus(N, 1)), "[dtype: !kgen.dtype] => SIMD[dtype, n + 1]"),
    ],
)
def test_binding(result: Node, text: str) -> None:
    assert str(result) == text


@pytest.mark.parametrize("node", [LIST, DICT, TUPLE, MATRIX])
def test_binding_nothing_changes_nothing(node: Node) -> None:
    assert bound(node) is node
    assert bound(node, REST) is node
    assert bound(node, HERE) is node


def test_binding_in_steps_is_binding_at_once() -> None:
    assert bound(bound(DICT, INT, HERE), FLOAT) is bound(DICT, INT, FLOAT)
    assert bound(bound(DICT, V=INT), K=FLOAT) is bound(DICT, FLOAT, INT)
    assert bound(bound(DICT, HERE, INT), T) is bound(DICT, T, INT)
    first = bound(MATRIX, dtype=F32)
    assert bound(bound(first, VALUE, index(3)), columns=index(4)) is bound(
        MATRIX, VALUE, index(3), dtype=F32, columns=index(4)
    )


def test_what_is_left_keeps_its_types_and_defaults() -> None:
    partial = bound(MATRIX, dtype=F32)
    assert str(partial.type) == (
        "[value: SIMD[DType.float32, 1], rows: index = 2, *, columns: index = rows] -> Type"
    )
    partial = bound(MATRIX, HERE, index(7), dtype=F32)
    assert str(partial.type) == "[value: SIMD[DType.float32, 1], *, columns: index = 7] -> Type"


def test_the_type_of_a_late_parameter_depends_on_an_open_one() -> None:
    partial = bound(MATRIX, HERE, index(7))
    assert str(partial.type) == (
        "[dtype: !kgen.dtype, //, value: SIMD[dtype, 1], *, columns: index = 7] -> Type"
    )


def test_defaults_are_filled_in_when_asked_for() -> None:
    assert isinstance(MATRIX.type, GeneratorType)
    slots = match_parameters(MATRIX.type, [VALUE], {"dtype": F32})
    assert isinstance(slots, list)
    filled = fill_defaults(MATRIX.type, slots)
    assert bind_slots(MATRIX, filled) is apply(MATRIX, [F32, VALUE, index(2), index(2)])
    empty = fill_defaults(TUPLE.type, [None])  # type: ignore[arg-type]
    assert str(bind_slots(TUPLE, empty)) == "Tuple"


def test_lists_take_the_type_that_earlier_parameters_make() -> None:
    dtype_ref = parameter_ref(0, 0, DTYPE)
    scalars = list_type(apply(VECTOR, [dtype_ref, index(1)]))
    tensor = struct(
        "Tensor", parameter("dtype", DTYPE), parameter("values", scalars, variadic=Variadic.LIST)
    )
    result = bound(tensor, F32, VALUE, VALUE)
    assert result.children[2].type is list_type(VALUE.type)


def test_constraints_follow() -> None:
    n, m = parameter_ref(0, 0, INDEX), parameter_ref(0, 1, INDEX)
    ordered = constraint(op(Op.LT, n, m), "n must be less than m")
    positive = constraint(op(Op.LT, 0, n))
    span = generator(
        [parameter("n", INDEX), parameter("m", INDEX)], plus(n, m), [ordered, positive]
    )
    partial = bound(span, index(3))
    # That 3 is positive needs no further check.
    assert str(partial) == "[m: index] => m + 3 where m >= 4"
    assert [str(condition) for condition, _ in conditions_of(span, [N, index(4)])] == [
        "n < 4",
        "n >= 1",
    ]


@pytest.mark.parametrize(
    ("callee", "positional", "keywords", "message"),
    [
        (INT, [INT], {}, "this has no parameters"),
        (LIST, [INT, INT], {}, "this takes 1 positional parameters"),
        (LIST, [], {"E": INT}, "there is no parameter named 'E'"),
        (DICT, [INT], {"K": INT}, "'K' is given twice"),
        (DICT, [HERE], {"K": INT}, "'K' is given twice"),
        (MATRIX, [VALUE, index(1), index(2)], {}, "this takes 2 positional parameters"),
        (LIST, [Spread(TYPES)], {}, "only a variadic parameter takes a list"),
        (TUPLE, [INT, HERE], {}, "a list of parameters is open as a whole"),
    ],
)
def test_errors(
    callee: Node, positional: list[Any], keywords: dict[str, Any], message: str
) -> None:
    result = bind(callee, positional, keywords)
    assert isinstance(result, BindingError)
    assert result.message == message


def test_positional_only_parameters_have_no_keyword() -> None:
    item = parameter("T", COPYABLE_TYPE, Passing.POSITIONAL)
    box = struct("Box", item)
    assert isinstance(bind(box, [], {"T": INT}), BindingError)
    assert str(bound(box, INT)) == "Box[Int]"


def test_aliases_with_parameters() -> None:
    t = parameter_ref(0, 0, ANY_TYPE)
    table = generator([parameter("T", ANY_TYPE)], apply(ARRAY, [t, index(8)]))
    assert bound(table, T=INT) is apply(ARRAY, [INT, index(8)])
