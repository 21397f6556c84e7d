"""What programs learn of the declarations of types, and operators on constants."""

from __future__ import annotations

import pytest

from compiler_core.meta.constants import IntConst, StringConst, floating, index, integer, string
from compiler_core.meta.folding import operate
from compiler_core.meta.node import Node
from compiler_core.meta.operations import Op
from compiler_core.meta.simplify import simplify
from compiler_core.meta.types import INDEX, list_type
from compiler_core.sema.conformance import Knowledge
from compiler_core.sema.constant_operators import fold_binary, fold_comparison, fold_unary
from compiler_core.sema.declarations import declaration_node
from compiler_core.sema.primitives import PRINTER

from .conftest import Sources

TYPES = """\
struct Config:
    var host: String
    var port: Int
struct Box[T: Copyable]:
    var value: Self.T
comptime IntBox = Box[Int]
comptime Boxes = Box[Float32]
"""


def answer(sources: Sources, question: Op, name: str) -> Node:
    sources.declare(TYPES)
    found = declaration_node(sources.db, sources.declared(name))
    assert found is not None
    return simplify(operate(question, found), Knowledge(sources.db))


def test_fields(sources: Sources) -> None:
    names = answer(sources, Op.FIELD_NAMES, "Config")
    assert PRINTER.show(operate(Op.LIST_GET, names, index(1))) == '"port"'
    assert operate(Op.LIST_LENGTH, names) is index(2)
    assert names.type is list_type(string("").type)
    types = answer(sources, Op.FIELD_TYPES, "IntBox")
    assert operate(Op.LIST_GET, types, index(0)) is INDEX


@pytest.mark.parametrize(
    ("question", "type_", "name"),
    [
        (Op.TYPE_NAME, "IntBox", "Box[SIMD[DType.int, 1]]"),
        (Op.BASE_NAME, "IntBox", "Box"),
        (Op.TYPE_NAME, "Boxes", "Box[SIMD[DType.float32, 1]]"),
        (Op.QUALIFIED_NAME, "Config", "m.Config"),
    ],
)
def test_names(sources: Sources, question: Op, type_: str, name: str) -> None:
    found = answer(sources, question, type_)
    assert isinstance(found, StringConst)
    assert found.value.decode() == name


def test_a_type_that_is_open_has_no_name_yet(sources: Sources) -> None:
    sources.declare(TYPES)
    head = declaration_node(sources.db, sources.declared("Box"))
    assert head is not None
    assert not operate(Op.TYPE_NAME, head).is_value


def test_literals_are_exact_and_machine_numbers_are_not() -> None:
    half = fold_binary("/", integer(5), integer(2))
    assert half is floating(2.5)
    assert fold_binary("/", index(-7), index(2)) is index(-3)
    assert fold_binary("+", integer(1), index(2)) is index(3)
    assert fold_unary("~", index(5)) is index(-6)
    power = fold_binary("**", integer(2), integer(200))
    assert isinstance(power, IntConst)
    assert power.value == 2**200


def test_comparisons_of_types_and_strings() -> None:
    assert fold_comparison("==", INDEX, INDEX) is fold_comparison("==", string("a"), string("a"))
    assert fold_comparison("<", INDEX, INDEX) is None
    assert fold_comparison("==", INDEX, integer(1)) is None
