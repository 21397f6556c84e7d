"""Where a name of the library is imported from, which is found without parsing the library."""

from __future__ import annotations

import pytest

from analysis.members import names_of_module
from benchmarks.library_names import library
from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema.library_names import home_of, library_homes, library_names
from compiler_core.sema.modules import find_module, module_of_key, submodules


@pytest.fixture(scope="module")
def db() -> Database:
    return library()


def _names_by_trees(db: Database) -> set[tuple[str, DeclId]]:
    std = module_of_key(db, "std")
    assert std is not None
    found: set[tuple[str, DeclId]] = set()
    pending = [std]
    while pending:
        module = pending.pop()
        for name, target in names_of_module(db, module):
            if target.declarations and not name.startswith("_"):
                decl = target.declarations[0]
                is_own = decl.sort is DeclSort.FUNCTION and "._" in decl.module
                if module.is_package or not is_own:
                    found.add((name, decl))
        for name in submodules(db, module):
            inner = find_module(db, module.path, 1, name)
            if inner is not None and not name.startswith("_") and inner.name != "std.prelude":
                pending.append(inner)
    return found


def test_the_texts_say_what_the_trees_say(db: Database) -> None:
    found = [(each.name, each.decl) for each in library_names(db)]
    assert len(found) == len(set(found))
    assert set(found) == _names_by_trees(db)


@pytest.mark.parametrize(
    ("name", "module"),
    [
        ("Counter", "std.collections"),
        ("sqrt", "std.math"),
        ("inf", "std.math"),
        ("Path", "std.pathlib"),
        ("OwnedPointer", "std.memory"),
        ("abort", "std.os"),
        ("perf_counter_ns", "std.time"),
        ("PythonModuleBuilder", "std.python.bindings"),
        ("testing", "std"),
    ],
)
def test_where_a_name_is_imported_from(db: Database, name: str, module: str) -> None:
    assert home_of(db, name) == module


def test_what_only_its_module_knows_is_nothing_to_think_of(db: Database) -> None:
    assert any(each.name == "insertion_sort_threshold" for each in library_names(db))
    assert home_of(db, "insertion_sort_threshold") is None
    # Of two modules, nobody can know which one is meant.
    assert set(library_homes(db)["run"]) == {"std.benchmark", "std.subprocess"}
    assert home_of(db, "run") is None


@pytest.mark.parametrize("name", ["count_processors", "mode_of", "flag_to_append", "text_of"])
def test_what_the_library_has_for_itself_is_not_offered(db: Database, name: str) -> None:
    assert all(each.name != name for each in library_names(db))
