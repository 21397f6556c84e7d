"""What can be done with a declaration, shown above it; and the tests of a file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import PurePath
from typing import Final

from analysis.symbols import Location, location_of
from compiler_core.incremental import Database, query
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema.docstrings import documented_items
from compiler_core.sema.items import Item, file_items
from compiler_core.sema.modules import module_at
from compiler_core.sema.signatures import signature_of
from compiler_core.source import Span

# The fence above an example.
_EXAMPLE: Final = re.compile(r"^\s*(`{3,}|~{3,})\s*mojo\b", re.MULTILINE)


class LensKind(Enum):
    """What a lens offers."""

    RUN = "run"
    RUN_TEST = "run test"
    REFERENCES = "references"
    IMPLEMENTATIONS = "implementations"
    EXAMPLES = "examples"


@dataclass(frozen=True, slots=True)
class Lens:
    """An offer at the name of a declaration."""

    kind: LensKind
    decl: DeclId
    span: Span


@dataclass(frozen=True, slots=True)
class FoundTest:
    """A test function: its name, its place, and the place of its name."""

    name: str
    place: Location


def lenses(db: Database, path: str) -> list[Lens]:
    """What can be done with the declarations of a file, in the order of the text."""
    tests = {test.place.span.start for test in tests_of(db, path)}
    found: list[Lens] = []
    module = module_at(db, path)
    documented = documented_items(db, module)
    for item in file_items(db, module).all():
        place = location_of(db, item.id)
        if place is None:
            continue
        known = documented.get(item.id)
        if known is not None and known.doc is not None and _EXAMPLE.search(known.doc.text):
            found.append(Lens(LensKind.EXAMPLES, item.id, place.span))
        if item.id.name == "main":
            found.append(Lens(LensKind.RUN, item.id, place.span))
            continue
        if place.span.start in tests:
            found.append(Lens(LensKind.RUN_TEST, item.id, place.span))
            continue
        if item.sort not in (DeclSort.ALIAS, DeclSort.FIELD, DeclSort.CASE, DeclSort.EXTENSION):
            is_magic = item.name.startswith("__") and item.name.endswith("__")
            if not is_magic:
                found.append(Lens(LensKind.REFERENCES, item.id, place.span))
        if item.sort is DeclSort.TRAIT:
            found.append(Lens(LensKind.IMPLEMENTATIONS, item.id, place.span))
    return found


@query
def tests_of(db: Database, path: str) -> tuple[FoundTest, ...]:
    """The functions of a test file that a test suite runs: `test_…`, without arguments."""
    if not is_test_file(path):
        return ()
    return tuple(_tests(db, path))


def is_test_file(path: str) -> bool:
    """Whether `mojo test` takes a file for one with tests."""
    stem = PurePath(path).stem
    return stem.startswith("test_") or stem.endswith("_test")


def _tests(db: Database, path: str) -> Iterator[FoundTest]:
    for item in file_items(db, module_at(db, path)).items:
        if not _is_test(db, item):
            continue
        place = location_of(db, item.id)
        if place is not None:
            yield FoundTest(item.name, place)


def _is_test(db: Database, item: Item) -> bool:
    if item.sort is not DeclSort.FUNCTION or not item.name.startswith("test_"):
        return False
    signature = signature_of(db, item.id)
    return signature is not None and not signature.written
