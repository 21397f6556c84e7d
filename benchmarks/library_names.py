"""Which of the public names of the 1.2 library ours has, per module.

    python -m benchmarks.library_names [--missing] [--write] [MODULE…]

`--missing` lists what is not there, `--write` records the figures that a test holds. The names
themselves are kept in `tests/stdlib/names.json`; `--names DIRECTORY` makes that file anew from
descriptions of the reference's modules (JSON: module -> name -> kind, members). What
`tests/stdlib/absent.json` lists with a reason is not asked for.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import compiler_core
from compiler_core.incremental import Database
from compiler_core.meta.constants import list_value
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.node import TYPE
from compiler_core.meta.types import INDEX
from compiler_core.sema import lists
from compiler_core.sema.declarations import (
    alias_value,
    bases_of,
    declaration_node,
    nominal,
    with_refined,
)
from compiler_core.sema.items import item_of
from compiler_core.sema.literals import FLOAT_QUESTIONS
from compiler_core.sema.methods import extensions_of
from compiler_core.sema.modules import module_of_key, search_path
from compiler_core.sema.origin_expressions import ORIGIN_MEMBERS
from compiler_core.sema.scopes import Target, resolve_member

TESTS = Path(__file__).resolve().parent.parent / "tests" / "stdlib"
NAMES = TESTS / "names.json"
FIGURES = TESTS / "figures.json"
# What is left out on purpose, with reasons: module -> name or `Type.member` -> why.
ABSENT = TESTS / "absent.json"

# Types whose members are looked up in those of another (`sema/primitives.py`).
STANDS_FOR = {"IntLiteral": "SIMD", "FloatLiteral": "SIMD"}

# What every type has without anybody writing it.
_GENERATED = frozenset({"__init__", "__deinit__", "copy"})


@dataclass(slots=True)
class Coverage:
    """What of a module's names is there: those at file scope, and members of its types."""

    names: int = 0
    members: int = 0
    all_names: int = 0
    all_members: int = 0
    missing: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.names}/{self.all_names} {self.members}/{self.all_members}"


def known_names() -> dict[str, dict[str, list[str]]]:
    """Per module of the reference its names, each with the names of its members."""
    names: dict[str, dict[str, list[str]]] = json.loads(NAMES.read_text())
    return names


def left_out() -> dict[str, dict[str, str]]:
    """Per module the names that our library has not, on purpose, with the reasons."""
    names: dict[str, dict[str, str]] = json.loads(ABSENT.read_text())
    return names


def wanted_names() -> dict[str, dict[str, list[str]]]:
    """Per module of the reference the names that ours should have."""
    absent = left_out()
    wanted: dict[str, dict[str, list[str]]] = {}
    for module, names in known_names().items():
        without = absent.get(module, {})
        wanted[module] = {
            name: [each for each in members if f"{name}.{each}" not in without]
            for name, members in names.items()
            if name not in without
        }
    return wanted


def library() -> Database:
    """A database that sees our library."""
    db = Database()
    db.set(search_path, to=(str(Path(compiler_core.__file__).parent / "stdlib"),))
    return db


def coverage(db: Database, module: str, names: dict[str, list[str]]) -> Coverage:
    """What our library has of the names of a module."""
    found = Coverage()
    ours = module_of_key(db, module)
    for name, members in names.items():
        found.all_names += 1
        found.all_members += len(members)
        target = Target() if ours is None else resolve_member(db, ours, name)
        if not target:
            found.missing.append(name)
            continue
        found.names += 1
        there = set(_members(db, target)) | set(_built_in(db, target, members))
        found.members += len(there.intersection(members))
        found.missing += [f"{name}.{each}" for each in members if each not in there]
    return found


def _built_in(db: Database, target: Target, names: list[str]) -> Iterator[str]:
    """Those of some names that the compiler knows itself: of lists, origins and literals."""
    for decl in target.declarations:
        if decl.name == "FloatLiteral":
            yield from FLOAT_QUESTIONS
        if decl.name == "Origin":
            yield from ORIGIN_MEMBERS
        element = {"TypeList": TYPE, "ParameterList": INDEX}.get(decl.name)
        if element is None:
            continue
        struct, items = declaration_node(db, decl), list_value([], element)
        for name in names:
            # What stands in brackets behind a list is one of its elements.
            known = name in lists.QUESTIONS or name == "__getitem_param__"
            if known or any(each and lists.member(each, name) for each in (struct, items)):
                yield name


def _members(db: Database, target: Target) -> Iterator[str]:
    for decl in target.declarations:
        yield from _members_of(db, decl)
        other = STANDS_FOR.get(decl.name)
        home = module_of_key(db, "std.simd.simd")
        if other is not None and home is not None:
            yield from _members(db, resolve_member(db, home, other))


def _members_of(db: Database, decl: DeclId) -> Iterator[str]:
    if decl.sort is DeclSort.ALIAS:
        value = alias_value(db, decl)
        opened = nominal(value) if value is not None else None
        if opened is not None:
            yield from _members_of(db, opened[0])
        return
    owners = [decl, *extensions_of(db, decl)]
    for owner in list(owners):
        for given, _ in bases_of(db, owner).given:
            owners += with_refined(db, given)
    for owner in owners:
        item = item_of(db, owner)
        for member in item.members if item is not None else ():
            yield member.name


def _read_names(directory: Path) -> dict[str, dict[str, list[str]]]:
    """Collect the names of modules from their descriptions, one file for several modules."""
    found: dict[str, dict[str, list[str]]] = {}
    for path in sorted(directory.glob("*.json")):
        described: dict[str, dict[str, Any]] = json.loads(path.read_text())
        for module, entries in described.items():
            found[module] = {
                name: sorted(set(entry.get("members", ())) - _GENERATED)
                for name, entry in sorted(entries.items())
            }
    return dict(sorted(found.items()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("modules", nargs="*", help="only these, with what is below them")
    parser.add_argument("--missing", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--names", type=Path, metavar="DIRECTORY")
    options = parser.parse_args()
    if options.names is not None:
        NAMES.write_text(json.dumps(_read_names(options.names), indent=1) + "\n")
    db = library()
    figures: dict[str, str] = {}
    total = Coverage()
    for module, names in wanted_names().items():
        wanted = options.modules
        if wanted and not any(f"{module}.".startswith(f"{each}.") for each in wanted):
            continue
        found = coverage(db, module, names)
        figures[module] = str(found)
        total.names += found.names
        total.members += found.members
        total.all_names += found.all_names
        total.all_members += found.all_members
        print(f"{module:40} {found}")
        if options.missing:
            for each in found.missing:
                print(f"    {each}")
    print(f"{'all':40} {total}")
    if options.write:
        FIGURES.write_text(json.dumps(figures, indent=1) + "\n")


if __name__ == "__main__":
    main()
