"""What the headers of declarations say: parameters, aliases, the types of functions."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from compiler_core.incremental import Database, EventKind, Recorder
from compiler_core.sema.declarations import (
    alias_value,
    bases_of,
    declaration_node,
    diagnostics,
    signature_of,
)
from compiler_core.sema.files import file_text
from compiler_core.sema.items import file_items
from compiler_core.sema.modules import module_at, search_path
from compiler_core.sema.primitives import PRINTER
from compiler_core.source import SourceText

LIBRARY = {
    "std/__init__.mojo": "",
    "std/builtin/__init__.mojo": "",
    "std/simd/__init__.mojo": "",
    "std/prelude/__init__.mojo": (
        "from std.builtin.bool import Bool\n"
        "from std.builtin.dtype import DType\n"
        "from std.builtin.none import NoneType\n"
        "from std.builtin.never import Never\n"
        "from std.simd.simd import *\n"
        "from std.builtin.values import *\n"
    ),
    "std/builtin/bool.mojo": "struct Bool:\n    pass\n",
    "std/builtin/none.mojo": "struct NoneType:\n    pass\n",
    "std/builtin/never.mojo": "struct Never:\n    pass\n",
    "std/builtin/dtype.mojo": (
        "struct DType:\n    comptime int: DType = ...\n    comptime float32: DType = ...\n"
    ),
    "std/simd/simd.mojo": (
        "struct SIMD[dtype: DType, length: Int]:\n"
        "    comptime Element = Scalar[Self.dtype]\n"
        "comptime Scalar[dtype: DType] = SIMD[dtype, 1]\n"
        "comptime Int = Scalar[DType.int]\n"
        "comptime Float32 = Scalar[DType.float32]\n"
    ),
    "std/builtin/values.mojo": (
        "trait AnyType: pass\n"
        "trait Movable(AnyType): pass\n"
        "trait Copyable(Movable): pass\n"
        "trait Sized: pass\n"
        "struct Error: pass\n"
        "struct String(Copyable): pass\n"
        "struct List[T: Copyable](Copyable, Sized):\n"
        "    comptime Element = Self.T\n"
    ),
}


class World:
    """A file `m.mojo` over a small library."""

    def __init__(self, root: Path) -> None:
        for name, text in LIBRARY.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        self.db = Database()
        self.db.set(search_path, to=(str(root),))
        self.path = str(root / "elsewhere" / "m.mojo")

    def declare(self, text: str) -> None:
        source = SourceText.from_str(dedent(text), self.path)
        self.db.set(file_text, self.path, to=source)

    def shown(self, name: str) -> str:
        items = file_items(self.db, module_at(self.db, self.path))
        item = next(item for item in items.all() if item.id.name == name)
        node = declaration_node(self.db, item.id)
        if node is None:
            return "?"
        found = signature_of(self.db, item.id)
        return PRINTER.show(node if found is None else found.type)

    def problems(self) -> list[str]:
        found = []
        for item in file_items(self.db, module_at(self.db, self.path)).all():
            for query in (declaration_node, signature_of, alias_value, bases_of):
                for located in diagnostics.of(self.db, query, item.id):
                    if located.decl == item.id:
                        found.append(located.diagnostic.message)
        return sorted(set(found))


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


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
def test_shown(world: World, text: str, name: str, shown: str) -> None:
    world.declare(text)
    assert (world.shown(name), world.problems()) == (shown, [])


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("def f(x: Nowhere): pass", "nothing here is named 'Nowhere'"),
        ("def f(x: 3): pass", "a type belongs here, not the value '3'"),
        ("comptime A = List[Int].Absent", "'List[Int]' has no member 'Absent'"),
        ("comptime A = List[Int, Int]", "this takes 1 positional parameters"),
        ("comptime A = List[S=Int]", "there is no parameter named 'S'"),
        (
            "struct P[T: Copyable]:\n    def get(self) -> T: pass",
            "'T' is a parameter of the struct; write 'Self.T'",
        ),
        ("comptime A = 1 // 0", "division by zero"),
        ("struct S(Int): pass", "a trait belongs here, not 'Int'"),
        ("def f() -> Self: pass", "'Self' means nothing outside a type"),
    ],
)
def test_problems(world: World, text: str, problem: str) -> None:
    world.declare(text)
    assert world.problems() == [problem]


def test_an_alias_of_itself_is_an_error_and_not_a_hang(world: World) -> None:
    world.declare("comptime A = B\ncomptime B = A\n")
    assert world.shown("A") == "<error: this is defined in terms of itself>"


def test_an_edit_of_a_body_computes_no_signature_again(world: World) -> None:
    world.declare("def f(x: Int):\n    pass\n\ndef g(): pass\n")
    world.shown("f")
    recorder = Recorder()
    world.db.trace(recorder)
    world.declare("def f(x: Int):\n    pass\n\ndef g(): return\n")
    world.shown("f")
    ran = [
        (event.query, event.arguments)
        for event in recorder.events
        if event.kind is EventKind.EXECUTED
    ]
    assert any(query == "file_items" for query, _ in ran)
    assert not any(query == "signature_of" for query, _ in ran)
