"""What the headers of declarations say: parameters, aliases, the types of functions."""

from __future__ import annotations

import pytest

from compiler_core.incremental import EventKind, Recorder

from .conftest import Sources


@pytest.mark.parametrize(
    ("text", "name", "shown"),
    [
        ("def f(): pass", "f", "def() thin"),
        (
            "def f(x: Int, y: Bool) -> Float32: pass",
            "f",
            "def(x: Int, y: Bool) thin -> Float32",
        ),
        (
            "def f(mut x: Int, *, y: Bool = True) raises: pass",
            "f",
            "def(mut x: Int, *, y: Bool = ...) thin raises Error",
        ),
        (
            "def f[T: Copyable & Sized, //, n: Int = 4](\n"
            "    x: List[T], *ys: SIMD[DType.float32, n]\n"
            "): pass",
            "f",
            "def[T: Copyable & Sized, //, n: Int = 4]"
            "(x: List[T], *ys: SIMD[DType.float32, n]) thin",
        ),
        (
            "comptime Vec[n: Int] = SIMD[DType.float32, 1 + n]",
            "Vec",
            "[n: Int] => SIMD[DType.float32, n + 1]",
        ),
        (
            "comptime Vec[n: Int] = SIMD[DType.float32, n + 1]\ncomptime V4 = Vec[3]",
            "V4",
            "SIMD[DType.float32, 4]",
        ),
        ("comptime A = 2 + 3 * 4", "A", "14"),
        ("comptime A, B = (1, 2)", "B", "2"),
        ("comptime A, B = 1, 2", "B", "2"),
        ("comptime A: Int = 2 ** 10", "A", "1024"),
        ('comptime A = "a" "\\x62"', "A", '"ab"'),
        ("comptime A = 1 < 2 and 3 != 3", "A", "False"),
        ("comptime A = 1 if 2 > 3 else 4", "A", "4"),
        ("comptime A = List[Int].Element", "A", "Int"),
        ("comptime A = SIMD[DType.float32, 8].Element", "A", "Float32"),
        ("comptime A = Float32.dtype", "A", "DType.float32"),
        (
            "comptime F = def(Int, mut x: Bool) raises -> String",
            "F",
            "def(Int, mut x: Bool) raises Error -> String",
        ),
        (
            "struct P[T: Copyable]:\n    def get(self, other: Self.T) -> Self: pass",
            "P.get",
            "def(self: P[T], other: T) thin -> P[T]",
        ),
        (
            "struct P[T: Copyable]:\n    def __init__(out self, *, copy: Self): pass",
            "P.__init__",
            "def(*, copy: P[T]) thin -> P[T]",
        ),
        (
            "trait C:\n    comptime E: Copyable\n    def first(self) -> Self.E: ...",
            "C.first",
            "def(self: Self) thin -> Self.E",
        ),
    ],
)
def test_shown(sources: Sources, text: str, name: str, shown: str) -> None:
    sources.declare(text)
    assert (sources.shown(name), sources.problems()) == (shown, [])


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("def f(x: Nowhere): pass", "nothing here is named 'Nowhere'"),
        ("trait T:\n    comptime E: Nowhere", "nothing here is named 'Nowhere'"),
        ("def f(x: 3): pass", "a type belongs here, not the value '3'"),
        ("comptime A = List[Int].Absent", "'List[Int]' has no member 'Absent'"),
        ("comptime A = List[Int, Int]", "this takes 1 positional parameters"),
        ("comptime A = List[S=Int]", "there is no parameter named 'S'"),
        (
            "struct P[T: Copyable]:\n    def get(self) -> T: pass",
            "'T' is a parameter of the struct; write 'Self.T'",
        ),
        ("struct S(Int): pass", "a trait belongs here, not 'Int'"),
        ("def f() -> Self: pass", "'Self' means nothing outside a type"),
    ],
)
def test_problems(sources: Sources, text: str, problem: str) -> None:
    sources.declare(text)
    assert sources.problems() == [problem]


def test_an_alias_of_itself_is_an_error_and_not_a_hang(sources: Sources) -> None:
    sources.declare("comptime A = B\ncomptime B = A\n")
    assert sources.shown("A") == "<error: this is defined in terms of itself>"


def test_an_edit_of_a_body_computes_no_signature_again(sources: Sources) -> None:
    sources.declare("def f(x: Int):\n    pass\n\ndef g(): pass\n")
    sources.shown("f")
    recorder = Recorder()
    sources.db.trace(recorder)
    sources.declare("def f(x: Int):\n    pass\n\ndef g(): return\n")
    sources.shown("f")
    ran = [
        (event.query, event.arguments)
        for event in recorder.events
        if event.kind is EventKind.EXECUTED
    ]
    assert any(query == "file_items" for query, _ in ran)
    assert not any(query == "signature_of" for query, _ in ran)
