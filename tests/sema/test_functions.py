"""Functions with all their parameters: those around them, their own, and what arguments imply."""

from __future__ import annotations

import pytest

from compiler_core.sema.functions import full_parameters, function_node
from compiler_core.sema.methods import methods_named
from compiler_core.sema.primitives import PRINTER
from compiler_core.sema.signatures import signature_of

from .conftest import Sources


@pytest.mark.parametrize(
    ("text", "name", "names"),
    [
        ("def f(x: Int): pass", "f", []),
        ("def f[n: Int](x: Int): pass", "f", ["n"]),
        ("struct S[T: Copyable]:\n    def f[n: Int](self): pass", "S.f", ["T", "n"]),
        ("trait C:\n    def f[n: Int](self): ...", "C.f", ["Self", "n"]),
        ("def f(x: Some[Copyable]): pass", "f", ["x.T"]),
        ("def f[n: Int](x: List): pass", "f", ["n", "x.T"]),
        ("def f(x: SIMD[_, 4]): pass", "f", ["x.dtype"]),
        ("def f(x: SIMD, y: SIMD[x.dtype, _]): pass", "f", ["x.dtype", "x.length", "y.length"]),
        ("def f(x: List[Some[Copyable]]): pass", "f", ["x.T"]),
        ("def f(x: Pointer[Int, _]): pass", "f", ["x.mut", "x.origin"]),
        ("def f(ref x: Int): pass", "f", ["x.is_mut", "x.origin"]),
        ("def f[o: MutOrigin](ref [o] x: Int): pass", "f", ["o"]),
    ],
)
def test_full_parameters(sources: Sources, text: str, name: str, names: list[str]) -> None:
    sources.declare(text)
    found = full_parameters(sources.db, sources.declared(name))
    assert ([info.name for info in found.infos], sources.problems()) == (names, [])


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("def f(x: SIMD) -> SIMD[x.dtype, x.length]: pass", "SIMD[x.dtype, x.length]"),
        ("def f(x: Some[Copyable]) -> type_of(x): pass", "x.T"),
        ("def f(ref x: Int) -> ref [x] Int: pass", "ref[x.origin] Int"),
        ("def f(x: Int) -> ref [x] Int: pass", "ref[x] Int"),
        ("def f(x: List[Int]) -> ref [x[0]] Int: pass", 'ref[x["element"]] Int'),
        (
            "def f(x: String, y: String) -> Pointer[String, origin_of(x, y)]: pass",
            "Pointer[String, origin_of(x, y)]",
        ),
        (
            "def f[T: Copyable](x: Pointer[T, _]) -> Pointer[T, x.origin]: pass",
            "Pointer[T, x.origin]",
        ),
    ],
)
def test_results_that_depend_on_arguments(sources: Sources, text: str, result: str) -> None:
    sources.declare(text)
    found = signature_of(sources.db, sources.declared("f"))
    assert found is not None
    assert (PRINTER.show(found.result), sources.problems()) == (result, [])


def test_the_reference_to_a_method_has_the_parameters_of_its_struct(sources: Sources) -> None:
    sources.declare("struct S[T: Copyable]:\n    def f[n: Int](self) -> Self.T: pass")
    node = function_node(sources.db, sources.declared("S.f"))
    assert node is not None
    assert not node.has_names
    assert PRINTER.show(node.type) == "def[T: Copyable, //, n: Int](self: S[T]) thin -> T"


def test_methods_of_extensions_come_first(sources: Sources) -> None:
    sources.declare(
        "struct S:\n    def f(self): pass\n"
        "__extension S:\n    def f(self): pass\n    def g(self): pass\n"
    )
    decl = sources.declared("S")
    found = methods_named(sources.db, decl, "f")
    assert [method.name for method in found] == ["S.f", "S.f"]
    assert len(methods_named(sources.db, decl, "g")) == 1
