"""Which files modules are, and what the names at file scope refer to."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema.files import file_text, syntax_diagnostics, syntax_tree
from compiler_core.sema.items import docstring, file_items, item_of, owner_of
from compiler_core.sema.modules import (
    find_module,
    module_at,
    module_of_key,
    search_path,
    submodules,
)
from compiler_core.sema.scopes import resolve, resolve_member
from compiler_core.source import SourceText
from compiler_core.syntax import blocks

FILES = {
    "main.mojo": (
        "from shapes import Circle, area as surface\n"
        "import shapes.flat as flat\n"
        "import helper\n"
        "from shapes import *\n"
        "def main(): pass\n"
        "def main(x: Int): pass\n"
    ),
    "helper.mojo": "comptime ANSWER = 42\n",
    "shapes/__init__.mojo": (
        "from .round import Circle\nfrom .flat import *\nfrom .flat import area\n"
    ),
    "shapes/round.mojo": "from ..shapes.flat import area\nstruct Circle:\n    var r: Int\n",
    "shapes/flat.mojo": "def area(): pass\ndef _secret(): pass\nstruct Square: pass\n",
    "shapes/notes.txt": "",
    "ring_a.mojo": "from ring_b import thing\n",
    "ring_b.mojo": "from ring_a import thing\n",
}


class World:
    """Files in a directory, and a database over them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for name, text in FILES.items():
            path = root / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        self.db = Database()

    def path(self, name: str) -> str:
        return str(self.root / name)

    def edit(self, name: str, text: str) -> None:
        path = self.path(name)
        self.db.set(file_text, path, to=SourceText.from_str(text, path))

    def target(self, file: str, name: str) -> str:
        found = resolve(self.db, module_at(self.db, self.path(file)), name)
        if found.module is not None:
            return f"module {found.module}"
        return " ".join(self.shown(declaration) for declaration in found.declarations)

    def shown(self, declaration: DeclId) -> str:
        module = module_of_key(self.db, declaration.module)
        assert module is not None
        ordinal = f"#{declaration.ordinal}" if declaration.ordinal else ""
        return f"{module}.{declaration.name}{ordinal}"


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def test_a_file_in_a_package_is_named_from_the_outermost_package(world: World) -> None:
    assert module_at(world.db, world.path("main.mojo")).name == "main"
    assert module_at(world.db, world.path("shapes/flat.mojo")).name == "shapes.flat"
    assert module_at(world.db, world.path("shapes/__init__.mojo")).name == "shapes"


def test_modules_are_found_beside_the_importer_and_on_the_search_path(
    world: World, tmp_path_factory: pytest.TempPathFactory
) -> None:
    main = world.path("main.mojo")
    found = find_module(world.db, main, 0, "shapes.flat")
    assert found is not None
    assert found.path == world.path("shapes/flat.mojo")
    assert find_module(world.db, main, 0, "elsewhere") is None
    other = tmp_path_factory.mktemp("library")
    (other / "elsewhere.🔥").write_text("", encoding="utf-8")
    world.db.set(search_path, to=(str(other),))
    found = find_module(world.db, main, 0, "elsewhere")
    assert found is not None
    assert found.path == str(other / "elsewhere.🔥")


def test_the_modules_of_a_package(world: World) -> None:
    package = module_at(world.db, world.path("shapes/__init__.mojo"))
    assert submodules(world.db, package) == ("flat", "round")


@pytest.mark.parametrize(
    ("file", "name", "target"),
    [
        ("main.mojo", "main", "main.main main.main#1"),
        ("main.mojo", "Circle", "shapes.round.Circle"),
        ("main.mojo", "surface", "shapes.flat.area"),
        ("main.mojo", "flat", "module shapes.flat"),
        ("main.mojo", "helper", "module helper"),
        ("main.mojo", "Square", "shapes.flat.Square"),
        ("main.mojo", "_secret", ""),
        ("main.mojo", "absent", ""),
        ("shapes/round.mojo", "area", "shapes.flat.area"),
        ("ring_a.mojo", "thing", ""),
    ],
)
def test_what_a_name_refers_to(world: World, file: str, name: str, target: str) -> None:
    assert world.target(file, name) == target


def test_a_member_of_a_package_may_be_a_module(world: World) -> None:
    package = module_at(world.db, world.path("shapes/__init__.mojo"))
    found = resolve_member(world.db, package, "round").module
    assert found is not None
    assert found.name == "shapes.round"


def test_an_edit_inside_a_body_changes_no_target(world: World) -> None:
    world.target("main.mojo", "surface")
    world.db.set(search_path, to=())
    world.edit(
        "shapes/flat.mojo", "def area():\n    print(1)\ndef _secret(): pass\nstruct Square: pass\n"
    )
    assert world.target("main.mojo", "surface") == "shapes.flat.area"
    assert "had its last value" not in world.db.why(
        resolve, module_at(world.db, world.path("main.mojo")), "surface"
    )


def test_items_are_equal_but_for_what_an_edit_touched(world: World) -> None:
    module = module_at(world.db, world.path("helper.mojo"))
    world.edit("helper.mojo", "struct A:\n    var x: Int\n    def f(self): pass\n\ndef g(): pass\n")
    before = file_items(world.db, module).items
    world.edit(
        "helper.mojo",
        "# new\nstruct A:\n    var x: Int\n    def f(self): pass\n\ndef g(): return\n",
    )
    after = file_items(world.db, module).items
    assert before[0] == after[0]
    assert before[1] != after[1]
    assert before[1].id == after[1].id


def test_a_module_on_the_search_path_is_known_by_its_name(world: World) -> None:
    assert module_at(world.db, world.path("helper.mojo")).key == world.path("helper.mojo")
    world.db.set(search_path, to=(str(world.root),))
    module = module_at(world.db, world.path("shapes/flat.mojo"))
    assert module.key == "shapes.flat"
    assert module_of_key(world.db, "shapes.flat") == module


def test_the_item_and_the_owner_of_a_declaration(world: World) -> None:
    items = file_items(world.db, module_at(world.db, world.path("shapes/round.mojo")))
    struct, field = items.all()
    assert item_of(world.db, field.id) == field
    assert owner_of(world.db, field.id) == struct
    assert owner_of(world.db, struct.id) is None
    world.edit("shapes/round.mojo", "")
    assert item_of(world.db, field.id) is None


def test_members_and_sorts(world: World) -> None:
    world.edit(
        "helper.mojo",
        "struct A:\n"
        "    comptime B = Int\n"
        "    var x, y: Int\n"
        "    @staticmethod\n"
        "    def f(): pass\n"
        "    def f(self): pass\n"
        "__extension A:\n"
        "    def g(self): pass\n"
        "__enum E:\n"
        "    case red\n"
        "    case rgb(Int, Int, Int)\n"
        "@deprecated\n"
        "comptime C = 1\n",
    )
    items = file_items(world.db, module_at(world.db, world.path("helper.mojo")))
    assert [(world.shown(item.id), item.sort) for item in items.all()] == [
        ("helper.A", DeclSort.STRUCT),
        ("helper.A.B", DeclSort.ALIAS),
        ("helper.A.x", DeclSort.FIELD),
        ("helper.A.y", DeclSort.FIELD),
        ("helper.A.f", DeclSort.FUNCTION),
        ("helper.A.f#1", DeclSort.FUNCTION),
        ("helper.A", DeclSort.EXTENSION),
        ("helper.A.g#1000", DeclSort.FUNCTION),
        ("helper.E", DeclSort.ENUM),
        ("helper.E.red", DeclSort.CASE),
        ("helper.E.rgb", DeclSort.CASE),
        ("helper.C", DeclSort.ALIAS),
    ]


def test_a_docstring_is_the_first_statement_of_a_body(world: World) -> None:
    world.edit("helper.mojo", 'def f():\n    # note\n    """Says."""\n    pass\n')
    item = file_items(world.db, module_at(world.db, world.path("helper.mojo"))).items[0]
    assert isinstance(item.element, blocks.Compound)
    found = docstring(item.element.body)
    assert found is not None
    assert [part.text for part in found.parts] == ['"""Says."""']


def test_an_edit_keeps_the_nodes_of_other_lines(world: World) -> None:
    path = world.path("helper.mojo")
    world.edit("helper.mojo", "def f():\n    pass\ndef g():\n    pass\n")
    before = syntax_tree(world.db, path).module.children
    world.edit("helper.mojo", "def f():\n    return\ndef g():\n    pass\n")
    after = syntax_tree(world.db, path).module.children
    assert before[1] is after[1]
    assert before[0] is not after[0]


def test_diagnostics_of_a_file_come_in_order(world: World) -> None:
    path = world.path("helper.mojo")
    world.db.set(file_text, path, to=SourceText.from_bytes(b"# \xff\ndef f(:):\n    x = (\n", path))
    assert [found.code for found in syntax_diagnostics(world.db, path)] == [
        "source-invalid-utf8",
        "syntax-unexpected",
        "syntax-unexpected",
    ]


def test_a_file_that_does_not_exist_is_empty(world: World) -> None:
    assert syntax_tree(world.db, world.path("nowhere.mojo")).dump() == "Module\n  (blank)\n"
