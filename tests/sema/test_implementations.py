"""What types have for the functions of traits, and what they lack."""

from __future__ import annotations

import pytest

from compiler_core.meta.node import Node
from compiler_core.sema.conformance import implementation
from compiler_core.sema.declaration_checks import module_problems
from compiler_core.sema.declarations import declaration_node
from compiler_core.sema.files import file_text
from compiler_core.sema.functions import full_parameters
from compiler_core.sema.modules import module_at
from compiler_core.sema.primitives import PRINTER

from .conftest import Sources

TRAITS = """\
trait Shape:
    comptime Unit: Copyable
    def area(self) -> Int: ...
    def unit(self) -> Self.Unit: ...
    def name(self) -> String:
        return String()
trait Sized2(Shape):
    def name(self) -> String:
        return String()
trait Feeds:
    def feed(self, mut writer: Some[Writer]): ...
struct Square(Shape):
    comptime Unit = Int
    def area(self) -> Int: pass
    def unit(self) -> Int: pass
struct Big[T: Copyable](Sized2):
    comptime Unit = Self.T
    def area(self) -> Int: pass
    def area(self, scale: Int) -> Int: pass
    def unit(self) -> Self.T: pass
struct Named(Shape):
    comptime Unit = Bool
    def area(self) -> Int: pass
    def unit(self) -> Bool: pass
    def name(self) -> String: pass
struct Plain(Feeds):
    def feed[W: Writer](self, mut writer: W): pass
struct Sink(Writer):
    def write(mut self, text: String): pass
comptime BigInt = Big[Int]
"""


def found(sources: Sources, function: str, subject: str, *values: str) -> str:
    sources.declare(TRAITS)
    nodes: list[Node] = []
    for name in (subject, *values):
        node = declaration_node(sources.db, sources.declared(name))
        assert node is not None
        nodes.append(node)
    answer = implementation(sources.db, sources.declared(function), nodes[0], tuple(nodes[1:]))
    if answer is None:
        return "none"
    head = answer.children[0] if answer.children[:-1] else answer
    owner = str(getattr(head, "decl", "")).rpartition("m.mojo.")[2]
    return f"{owner} {PRINTER.show(answer)}"


@pytest.mark.parametrize(
    ("function", "subject", "values", "answer"),
    [
        ("Shape.area", "Square", (), "Square.area area"),
        ("Shape.unit", "Square", (), "Square.unit unit"),
        ("Shape.name", "Square", (), "Shape.name name[Square]"),
        ("Shape.name", "Named", (), "Named.name name"),
        ("Shape.area", "BigInt", (), "Big.area area[Int]"),
        ("Shape.unit", "BigInt", (), "Big.unit unit[Int]"),
        ("Shape.name", "BigInt", (), "Sized2.name name[Big[Int]]"),
        ("Feeds.feed", "Plain", ("Sink",), "Plain.feed feed[Sink]"),
        ("Shape.area", "Sink", (), "none"),
    ],
)
def test_implementations(
    sources: Sources, function: str, subject: str, values: tuple[str, ...], answer: str
) -> None:
    assert found(sources, function, subject, *values) == answer
    for name in ("Shape.area", "Feeds.feed"):
        assert full_parameters(sources.db, sources.declared(name)).infos[0].name == "Self"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("trait T:\n    def f(self): ...\nstruct S(T): pass", "'S' lacks what 'T' requires: 'f'"),
        (
            "trait T:\n    def f(self) -> Int: ...\nstruct S(T):\n    def f(self) -> Bool: pass",
            "'S' lacks what 'T' requires: 'f'",
        ),
        (
            "trait T:\n    def f(self): ...\nstruct S(T):\n    def f(self) raises: pass",
            "'S' lacks what 'T' requires: 'f'",
        ),
        (
            "trait T:\n    comptime E: Copyable\nstruct S(T): pass",
            "'S' lacks what 'T' requires: 'E'",
        ),
        (
            "trait T:\n    def f(self):\n        print()\nstruct S: pass\n__extension S(T): pass",
            "'S' lacks what 'T' requires: 'f'",
        ),
        (
            "struct M(not Movable): pass\nstruct S:\n    var m: M",
            "'m' cannot be moved: 'M' is not 'Movable'",
        ),
        (
            "struct S[T: Movable]:\n    var x: Self.T",
            "'x' cannot be left behind: 'T' is not 'Deinitable'",
        ),
        ("struct S:\n    var s: Bool\n    var t: S", "'S' would contain a value of its own type"),
        ("struct S:\n    var t: Copyable", "a field has one type, and 'Copyable' stands for many"),
        ("struct S:\n    var t: List", "'List' has open parameters; give each of them a value in"),
        ("def main(x: Int): pass", "'main' takes no arguments"),
        ("@nothing\ndef f(): pass", "there is no decorator 'nothing'"),
        ("struct S:\n    def __init__(self): pass", "a constructor has the value that it makes as"),
        (
            "struct R[n: Int] where n > 0: pass\ncomptime A = R[0]",
            "'False' does not hold here",
        ),
        (
            "struct N[T: Copyable]: pass\ndef f[T: AnyType](x: N[T]): pass",
            "'T' is not known to conform to 'Copyable'",
        ),
        ("def f(x: Int, x: Int): pass", "'x' is declared already"),
        (
            "def f(n: Int, x: SIMD[DType.float32, n]): pass",
            "the value of 'n' is not known when the program is compiled",
        ),
        ("comptime A = SIMD[DType.float32, 3]", "'3' is no power of two up to 32768"),
    ],
)
def test_problems(sources: Sources, text: str, problem: str) -> None:
    sources.declare(text)
    (message,) = sources.problems()
    assert message.startswith(problem)


@pytest.mark.parametrize(
    "text",
    [
        "struct S[T: Movable](Deinitable where conforms_to(T, Deinitable)):\n    var x: Self.T",
        "trait T:\n    def f(self):\n        print()\nstruct S(T): pass",
        "struct S(not Deinitable):\n    var n: Int",
        "struct N[T: Copyable]: pass\n"
        "def f[T: AnyType](x: N[T]) where conforms_to(T, Copyable): pass",
        "struct S(Copyable):\n    var n: Pointer[Int, MutUntrackedOrigin]",
        "trait T:\n    def f(self): ...\nstruct S(T): pass\n__extension S:\n    def f(self): pass",
    ],
)
def test_accepted(sources: Sources, text: str) -> None:
    sources.declare(text)
    assert sources.problems() == []


def test_equal_lines_of_a_file_have_their_own_places(sources: Sources) -> None:
    sources.declare(
        "struct N[T: Copyable]: pass\n"
        "struct A[T: Copyable & Deinitable]:\n    var x: N[Self.T]\n"
        "struct B[T: Deinitable]:\n    var x: N[Self.T]\n"
    )
    (problem,) = module_problems(sources.db, module_at(sources.db, sources.path))
    source = file_text(sources.db, sources.path)
    assert source is not None
    assert problem.span.start == source.text.rindex("N[Self.T]")


def test_names_are_declared_once(sources: Sources) -> None:
    sources.declare(
        "from std.builtin.values import Missing\n"
        "struct A: pass\n"
        "def f(x: Int): pass\n"
        "def f(x: Bool): pass\n"
        "def f(y: Int): pass\n"
        "comptime A = 1\n"
    )
    found = module_problems(sources.db, module_at(sources.db, sources.path))
    assert [each.message for each in found] == [
        "the module 'std.builtin.values' has no 'Missing'",
        "'f' is declared already with the same arguments",
        "'A' is declared already",
    ]
