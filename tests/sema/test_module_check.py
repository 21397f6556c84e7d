"""All problems of a file at once, and what bodies with closures, `match` and `comptime` mean."""

from __future__ import annotations

import pytest

from compiler_core.sema.bodies.coverage import ANY, Made, is_covered, missing
from compiler_core.sema.bodies.module_check import check_module
from compiler_core.sema.closures import nested_id, outer_of
from compiler_core.sema.modules import module_at

from .conftest import Sources


def lines(sources: Sources, text: str) -> list[int]:
    """The lines of the errors of a file."""
    sources.declare(text)
    found = check_module(sources.db, module_at(sources.db, sources.path))
    return [text.count("\n", 0, each.span.start) + 1 for each in found if each.is_error]


@pytest.mark.parametrize(
    ("text", "errors"),
    [
        ("def f():\n    missing()\n    other()\n\ndef g():\n    third()\n", [2, 3, 6]),
        ("def f(x: Int):\n    def g() {imm x}: pass\n    g()\n", []),
        ("def f(x: Int):\n    def g():\n        _ = x\n    g()\n", [3]),
        ("def f():\n    def g() {imm x}: pass\n", [2]),
        ("def f(x: Int):\n    def g() {mut x^}: pass\n", [2]),
        ("def f(x: Int):\n    def g() {var}:\n        _ = x\n    var h = g\n    h()\n", []),
        ("def f():\n    def g(): pass\n    g()\n    def g(x: Int): pass\n    g()\n", []),
        ("def f[n: Int]():\n    comptime m = n\n    comptime m = n\n", [3]),
        ("def f(x: Int):\n    comptime m = x\n", [2]),
        ("def f(x: Int):\n    match x:\n        case a | _:\n            pass\n", [3]),
        ("def f(x: Int):\n    match x:\n        case f(1):\n            pass\n", [3]),
        ("def f():\n    from std.nowhere import x\n", [2]),
    ],
)
def test_lines_of_errors(sources: Sources, text: str, errors: list[int]) -> None:
    assert lines(sources, text) == errors


@pytest.mark.parametrize(("ordinal", "number"), [(0, 0), (2, 0), (0, 3)])
def test_nested_functions_know_what_is_around(sources: Sources, ordinal: int, number: int) -> None:
    sources.declare("def f(): pass\ndef f(x: Int): pass\ndef f(x: Int, y: Int): pass\n")
    decl = sources.declared("f")
    outer = type(decl)(decl.sort, decl.module, decl.name, ordinal)
    assert outer_of(nested_id(outer, "g", number)) == outer


def test_coverage() -> None:
    booleans = ("True", "False")
    true, false = Made("True", (), booleans), Made("False", (), booleans)
    number = Made("1", ())
    assert missing([true, false], booleans) is None
    assert missing([true], booleans) == ["False"]
    assert missing([number], None) == []
    assert missing([Made("|", (true, false))], booleans) is None
    pairs = [Made("(", (true, ANY), ("(",)), Made("(", (ANY, false), ("(",))]
    assert not is_covered(pairs, ANY)
    assert is_covered([*pairs, Made("(", (false, true), ("(",))], ANY)
    assert is_covered([ANY], number)


def test_what_is_nested_too_deeply_is_said_so_and_nothing_else_is_lost(sources: Sources) -> None:
    deep = f"def f():\n    _ = {'(' * 3000}1{')' * 3000}\n\ndef g():\n    missing()\n"
    sources.declare(deep)
    found = check_module(sources.db, module_at(sources.db, sources.path))
    codes = [each.code for each in found if each.is_error]
    assert codes == ["nesting-too-deep", "name-unknown"]
