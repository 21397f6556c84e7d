"""A small library, and a file over it."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclId
from compiler_core.sema import modules
from compiler_core.sema.declaration_checks import declaration_problems
from compiler_core.sema.declarations import declaration_node
from compiler_core.sema.files import file_text
from compiler_core.sema.items import file_items
from compiler_core.sema.modules import module_at, search_path
from compiler_core.sema.primitives import PRINTER
from compiler_core.sema.signatures import signature_of
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
        "from std.builtin.anytype import Some\n"
        "from std.origin import *\n"
    ),
    "std/builtin/anytype.mojo": "comptime Some[Trait: AnyType] = ...\n",
    "std/origin.mojo": (
        "struct Origin[mut: Bool]: pass\n"
        "comptime MutOrigin = Origin[mut=True]\n"
        "comptime ImmOrigin = Origin[mut=False]\n"
        "comptime ImmStaticOrigin: ImmOrigin = ...\n"
        "comptime MutUntrackedOrigin: MutOrigin = ...\n"
    ),
    "std/builtin/bool.mojo": "struct Bool:\n    pass\n",
    "std/builtin/none.mojo": "struct NoneType:\n    pass\n",
    "std/builtin/never.mojo": "struct Never:\n    pass\n",
    "std/builtin/dtype.mojo": (
        "struct DType:\n    comptime int: DType = ...\n    comptime float32: DType = ...\n"
    ),
    "std/simd/simd.mojo": (
        "struct SIMD[dtype: DType, length: Int](TrivialRegisterPassable):\n"
        "    comptime Element = Scalar[Self.dtype]\n"
        "comptime Scalar[dtype: DType] = SIMD[dtype, 1]\n"
        "comptime Int = Scalar[DType.int]\n"
        "comptime Float32 = Scalar[DType.float32]\n"
    ),
    "std/builtin/values.mojo": (
        "trait AnyType: pass\n"
        "trait Deinitable(AnyType):\n"
        "    def __deinit__(deinit self): ...\n"
        "trait Movable(AnyType):\n"
        "    def __init__(out self, *, deinit move: Self): ...\n"
        "trait Copyable(Movable):\n"
        "    def __init__(out self, *, copy: Self): ...\n"
        "trait ImplicitlyCopyable(Copyable): pass\n"
        "trait TrivialRegisterPassable(ImplicitlyCopyable, Deinitable): pass\n"
        "trait Equatable:\n"
        "    def __eq__(self, other: Self) -> Bool: ...\n"
        "trait Writer:\n"
        "    def write(mut self, text: String): ...\n"
        "trait Writable:\n"
        "    def write_to(self, mut writer: Some[Writer]): ...\n"
        "trait Sized: pass\n"
        "struct Error: pass\n"
        "struct String(ImplicitlyCopyable):\n"
        "    def __init__(out self, *, copy: Self): pass\n"
        "    def __deinit__(deinit self): pass\n"
        "struct List[T: Copyable](Copyable, Sized):\n"
        "    comptime Element = Self.T\n"
        "    def __init__(out self, *, copy: Self): pass\n"
        '    def __getitem__(ref self, i: Int) -> ref [self["element"]] Self.T: pass\n'
        "    def __deinit__(deinit self): pass\n"
        "struct Pointer[mut: Bool, //, T: AnyType, origin: Origin[mut=mut]](\n"
        "    TrivialRegisterPassable\n"
        "): pass\n"
    ),
}


class Sources:
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

    def declared(self, name: str) -> DeclId:
        items = file_items(self.db, module_at(self.db, self.path))
        return next(item.id for item in items.all() if item.id.name == name)

    def shown(self, name: str) -> str:
        decl = self.declared(name)
        node = declaration_node(self.db, decl)
        if node is None:
            return "?"
        found = signature_of(self.db, decl)
        return PRINTER.show(node if found is None else found.type)

    def problems(self) -> list[str]:
        found = set()
        for item in file_items(self.db, module_at(self.db, self.path)).all():
            found |= {each.message for each in declaration_problems(self.db, item.id)}
        return sorted(found)


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sources:
    # What the language itself refers to is looked for here too.
    monkeypatch.setattr(modules, "LIBRARY", str(tmp_path))
    return Sources(tmp_path)
