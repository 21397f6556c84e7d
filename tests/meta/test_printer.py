"""Nodes as a diagnostic shows them."""

import pytest
from hypothesis import given

from compiler_core.meta.constants import (
    FALSE,
    NONE_VALUE,
    TRUE,
    dtype,
    field,
    floating,
    index,
    integer,
    list_value,
    simd_type,
    string,
    struct_value,
)
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.folding import cast, operate
from compiler_core.meta.functions import (
    Captures,
    Convention,
    Effects,
    Passing,
    Variadic,
    argument,
    function_type,
)
from compiler_core.meta.generators import (
    call,
    constraint,
    member,
    parameter,
    parameter_ref,
    witness,
)
from compiler_core.meta.node import TYPE, Node
from compiler_core.meta.operations import Op
from compiler_core.meta.origins import (
    STATIC_ORIGIN,
    OriginSort,
    argument_origin,
    cast_mutability,
    field_origin,
    special_origin,
    unite,
)
from compiler_core.meta.printer import Printer
from compiler_core.meta.substitution import apply, generator_type
from compiler_core.meta.types import (
    INDEX,
    NONE,
    compose,
    compound_type,
    list_type,
    origin_type,
    primitive,
    ref_type,
)
from tests.meta.vocabulary import (
    ANY_TYPE,
    COPYABLE,
    COPYABLE_TYPE,
    HASHABLE,
    INT,
    LIST,
    MATRIX,
    STRING_STRUCT,
    VECTOR,
    M,
    N,
    P,
    Q,
    T,
    named,
    nodes,
    op,
    plus,
    struct,
    times,
)
from tests.meta.world import ITERABLE, SQUARE

ERROR = struct("Error")
O = named(70, origin_type(TRUE), "o")  # noqa: E741
SELF = argument_origin(0, "self", TRUE)
TYPES = parameter_ref(0, 0, list_type(ANY_TYPE))
GENERIC = parameter_ref(0, 0, COPYABLE_TYPE)
F32X4 = apply(VECTOR, [dtype("float32"), index(4)])


@pytest.mark.parametrize(
    ("node", "text"),
    [
        (apply(LIST, [INT]), "List[Int]"),
        (F32X4, "SIMD[DType.float32, 4]"),
        (apply(VECTOR, [dtype("si8"), plus(N, 1)]), "SIMD[DType.si8, n + 1]"),
        (integer(-3), "-3"),
        (floating(2.5), "2.5"),
        (floating(-0.0), "-0.0"),
        (operate(Op.DIV, floating(1), floating(3)), "1/3"),
        (string('a"b\n'), '"a\\"b\\n"'),
        (NONE_VALUE, "None"),
        (list_value([INT, T], ANY_TYPE), "[Int, T]"),
        (struct_value(INT, [("value", index(4))]), "Int(4)"),
        (field(named(71, INT, "x"), "value", INDEX), "x.value"),
        (op(Op.SUB, N, M), "n - m"),
        (op(Op.SUB, 1, N), "-n + 1"),
        (times(plus(N, 1), plus(M, 1)), "n * m + n + m + 1"),
        (op(Op.FLOORDIV, plus(N, 1), 2), "(n + 1) // 2"),
        (op(Op.MOD, times(N, M), 4), "n * m % 4"),
        (op(Op.LT, N, 3), "n < 3"),
        (op(Op.LE, N, M), "n <= m"),
        (op(Op.LT, 2, N), "n >= 3"),
        (operate(Op.NOT, op(Op.EQ, N, M)), "n != m"),
        (operate(Op.AND, P, operate(Op.OR, Q, op(Op.EQ, N, 1))), "p and (q or n == 1)"),
        (operate(Op.NOT, P), "not p"),
        (operate(Op.SELECT, P, N, plus(M, 1)), "n if p else m + 1"),
        (op(Op.MIN, N, M, 3), "min(n, m, 3)"),
        (cast(N, primitive("si8")), "si8(n)"),
        (operate(Op.SAME, T, INT), "T is Int"),
        (
            operate(Op.CONFORMS, T, compose([COPYABLE, HASHABLE])),
            "conforms_to(T, Copyable & Hashable)",
        ),
        (ANY_TYPE, "AnyType"),
        (compound_type("pointer", INT), "!kgen.pointer<Int>"),
        (simd_type(N, dtype("int8")), "!kgen.simd<n, DType.int8>"),
        (primitive("si8"), "si8"),
        (member(T, "Element", TYPE), "T.Element"),
        (witness(T, ITERABLE, "Element", TYPE), "T.Element"),
        (call(SQUARE, (N,), INDEX), "square(n)"),
        (ref_type(INT, O), "ref[o] Int"),
        (STATIC_ORIGIN, "StaticConstantOrigin"),
        (special_origin(OriginSort.ANY, TRUE), "MutUnsafeAnyOrigin"),
        (field_origin(SELF, "name"), "self.name"),
        (unite([SELF, O], TRUE), "origin_of(o, self)"),
        (cast_mutability(SELF, FALSE), "self.cast[mut=False]"),
        (origin_type(FALSE), "Origin[mut=False]"),
        (function_type([], NONE), "def()"),
        (function_type([argument(INT)], STRING_STRUCT, ERROR), "def(Int) raises Error -> String"),
        (
            function_type(
                [
                    argument(INT, "x", Convention.MUT),
                    argument(INT, "y", passing=Passing.KEYWORD, has_default=True),
                ],
                ref_type(INT, argument_origin(0, "x", TRUE)),
                captures=Captures.THIN,
                effects=Effects(abi="C"),
            ),
            'def(mut x: Int, *, y: Int = ...) thin abi("C") -> ref[x] Int',
        ),
        (
            generator_type(
                [parameter("T", COPYABLE_TYPE, Passing.INFERRED), parameter("n", INDEX)],
                function_type([argument(GENERIC, "x")], apply(LIST, [GENERIC])),
                [constraint(op(Op.LT, 0, parameter_ref(0, 1, INDEX)))],
            ),
            "def[T: Copyable, //, n: index](x: T) -> List[T] where n >= 1",
        ),
        (
            generator_type(
                [parameter("Ts", list_type(ANY_TYPE), variadic=Variadic.LIST)],
                function_type([argument(TYPES, "args", variadic=Variadic.PACK)], NONE),
            ),
            "def[*Ts: AnyType](*args: *Ts)",
        ),
        (parameter_ref(1, 2, INDEX), "$1.2"),
        (op(Op.TRUNCDIV, 1, 0), "<error: division by zero>"),
    ],
)
def test_texts(node: Node, text: str) -> None:
    assert str(node) == text


def test_the_names_of_surrounding_parameters_can_be_given() -> None:
    node = apply(LIST, [parameter_ref(1, 0, COPYABLE_TYPE)])
    assert Printer(names=[["n"], ["Element"]]).show(node) == "List[Element]"
    # A list inside comes in between.
    inner = generator_type(
        [parameter("k", INDEX)], apply(LIST, [parameter_ref(1, 0, COPYABLE_TYPE)])
    )
    assert Printer(names=[["Element"]]).show(inner) == "[k: index] -> List[Element]"


def test_a_name_for_a_closed_node() -> None:
    printer = Printer(abbreviations={F32X4: "Float32x4"})
    assert printer.show(apply(LIST, [F32X4])) == "List[Float32x4]"


def test_wrappers_can_be_left_out() -> None:
    printer = Printer(transparent=frozenset([DeclId(DeclSort.STRUCT, "std", "Int")]))
    size = field(named(71, INT, "x"), "value", INDEX)
    wrapped = struct_value(INT, [("value", plus(size, 1))])
    assert printer.show(apply(LIST, [wrapped])) == "List[x + 1]"


def test_the_default_error_need_not_be_said() -> None:
    node = function_type([argument(INT)], STRING_STRUCT, ERROR)
    assert Printer(default_error=ERROR).show(node) == "def(Int) raises -> String"


def test_what_goes_without_saying_can_be_left_out() -> None:
    value = named(72, F32X4, "v")
    node = apply(MATRIX, [dtype("float32"), value, index(2), index(5)])
    assert str(node) == "Matrix[DType.float32, v, 2, columns=5]"
    assert Printer(terse=True).show(node) == "Matrix[v, columns=5]"


def test_a_parameter_that_is_hidden_by_another_of_its_name_is_told_apart() -> None:
    names = [["T"], ["T", "n"]]
    assert Printer(names=names).show(parameter_ref(0, 0, INT)) == "T"
    assert Printer(names=names).show(parameter_ref(1, 0, INT)) == "$1.0"
    assert Printer(names=names).show(parameter_ref(1, 1, INT)) == "n"


def test_a_named_parameter_is_told_apart_from_one_around_the_node_of_its_name() -> None:
    assert Printer(names=[["T"]]).show(named(73, INT, "T")).endswith(".T")
    assert Printer(names=[["S"]]).show(named(73, INT, "T")) == "T"


@given(nodes(), nodes())
def test_different_nodes_have_different_texts(first: Node, second: Node) -> None:
    # The strategies give parameters of different types different names.
    assert (str(first) == str(second)) == (first is second)
