"""How values are copied, moved and ended, and what structs get without writing it."""

from __future__ import annotations

import pytest

from compiler_core.meta.node import Node
from compiler_core.sema import typed
from compiler_core.sema.declarations import declaration_node
from compiler_core.sema.fields import struct_fields
from compiler_core.sema.lifecycle import TRIVIAL, copy_of, destroy_of, move_of
from compiler_core.sema.methods import methods_named
from compiler_core.sema.primitives import PRINTER
from compiler_core.sema.signatures import signature_of
from compiler_core.sema.synthesis import synthesised_body

from .conftest import Sources

TYPES = """\
struct Plain(Copyable):
    var n: Int
struct Named(Copyable):
    var name: String
    var n: Int
struct Handle:
    var n: Int
    def __init__(out self, *, deinit move: Self): pass
    def __deinit__(deinit self): pass
struct Pinned(not Movable):
    var n: Int
struct Linear(not Deinitable):
    var n: Int
struct Box[T: Copyable & Deinitable](Copyable):
    var value: Self.T
struct Maybe[T: Movable & Deinitable](Copyable where conforms_to(T, Copyable)):
    var value: Self.T
comptime MaybeNamed = Maybe[Named]
comptime MaybeHandle = Maybe[Handle]
comptime PlainBox = Box[Int]
comptime NamedBox = Box[Named]
"""


def type_of(sources: Sources, name: str) -> Node:
    node = declaration_node(sources.db, sources.declared(name))
    assert node is not None
    return node


@pytest.mark.parametrize(
    ("name", "copy", "move", "destroy"),
    [
        ("Plain", "trivial", "trivial", "trivial"),
        ("Named", "__init__", "trivial", "__deinit__"),
        ("Handle", "no", "__init__", "__deinit__"),
        ("Pinned", "no", "no", "trivial"),
        ("Linear", "no", "trivial", "no"),
        ("MaybeNamed", "__init__[Named]", "trivial", "__deinit__[Named]"),
        ("MaybeHandle", "no", "__init__[Handle]", "__deinit__[Handle]"),
        ("PlainBox", "trivial", "trivial", "trivial"),
        ("NamedBox", "__init__[Named]", "trivial", "__deinit__[Named]"),
    ],
)
def test_answers(sources: Sources, name: str, copy: str, move: str, destroy: str) -> None:
    sources.declare(TYPES)
    type_ = type_of(sources, name)
    shown = []
    for question in (copy_of, move_of, destroy_of):
        answer = question(sources.db, type_)
        if answer is None:
            shown.append("no")
        else:
            shown.append("trivial" if answer is TRIVIAL else PRINTER.show(answer))
    assert shown == [copy, move, destroy]


def test_a_fieldwise_constructor(sources: Sources) -> None:
    sources.declare("@fieldwise_init\nstruct P(Copyable):\n    var x: Int\n    var name: String\n")
    methods = methods_named(sources.db, sources.declared("P"), "__init__")
    shown = []
    for method in methods:
        signature = signature_of(sources.db, method)
        assert signature is not None
        shown.append(PRINTER.show(signature.type))
    assert shown == [
        "def(*, copy: P) thin -> P",
        "def(*, deinit move: P) thin -> P",
        "def(var x: Int, var name: String) thin -> P",
    ]
    for method in methods:
        body = synthesised_body(sources.db, method)
        assert body is not None
        (only,) = body.statements
        assert isinstance(only, typed.Return)
        assert isinstance(only.value, typed.Make)
        assert len(only.value.fields) == 2


def test_equality_compares_all_fields(sources: Sources) -> None:
    sources.declare("struct P(Equatable):\n    var x: Bool\n    var y: Bool\n")
    (method,) = methods_named(sources.db, sources.declared("P"), "__eq__")
    body = synthesised_body(sources.db, method)
    assert body is not None
    (only,) = body.statements
    assert isinstance(only, typed.Return)
    assert isinstance(only.value, typed.ShortCircuit)
    assert isinstance(only.value.left, typed.Call)
    assert isinstance(only.value.left.callee, typed.Direct)
    assert PRINTER.show(only.value.left.callee.function) == "__eq__[Bool]"


ENUM = """\
__enum Shape(Copyable):
    case Dot
    case Circle(Int)
    case Label(String)
"""


def test_an_enum_is_a_number_and_room_for_payloads(sources: Sources) -> None:
    sources.declare(ENUM)
    shape = type_of(sources, "Shape")
    fields = [(info.name, PRINTER.show(info.type)) for info in struct_fields(sources.db, shape)]
    assert [name for name, _ in fields] == ["_case", "Circle", "Label"]
    assert copy_of(sources.db, shape) is not TRIVIAL
    assert move_of(sources.db, shape) is TRIVIAL
    assert destroy_of(sources.db, shape) is not TRIVIAL
    assert sources.problems() == []


@pytest.mark.parametrize(("case", "arguments"), [("Dot", 0), ("Circle", 1), ("Label", 1)])
def test_a_case_is_made_by_a_static_function(sources: Sources, case: str, arguments: int) -> None:
    sources.declare(ENUM)
    (method,) = methods_named(sources.db, sources.declared("Shape"), case)
    signature = signature_of(sources.db, method)
    body = synthesised_body(sources.db, method)
    assert signature is not None
    assert body is not None
    assert signature.is_static
    assert len(signature.arguments) == len(body.arguments) == arguments
    assert any(isinstance(each, typed.Assign) for each in body.statements)
    assert isinstance(body.statements[-1], typed.Return)
