"""Generic MIR of snippets, as text: `lowering/NAME.mojo` becomes `lowering/NAME.mir`.

Files that begin with `owned_` are shown with the ends of their values.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from compiler_core.execute.driver import check, open_database
from compiler_core.execute.mir_text import functions_of
from compiler_core.execute.program_cache import Request
from compiler_core.incremental import Database
from compiler_core.mir import generic as g
from compiler_core.mir.generic_printer import print_body
from compiler_core.mir.generic_verifier import verify_body
from compiler_core.mir.lowering.statements import lowered_body
from compiler_core.ownership.owned import owned_body
from compiler_core.sema.conformance import Knowledge

CASES = sorted((Path(__file__).parent / "lowering").glob("*.mojo"))


@pytest.fixture(scope="module")
def database() -> Database:
    return open_database(Request(str(CASES[0])))


def bodies(database: Database, path: Path) -> Iterator[g.Body]:
    for decl in functions_of(database, str(path)):
        lowered = lowered_body(database, decl)
        owned = owned_body(database, decl)
        assert lowered is not None and owned is not None
        for body in (lowered, owned.body):
            assert [str(fault) for fault in verify_body(body, Knowledge(database))] == []
        yield owned.body if path.stem.startswith("owned_") else lowered


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_snippets_become_this_mir(
    database: Database, path: Path, pytestconfig: pytest.Config
) -> None:
    assert not check(database, str(path)).failed
    text = "\n".join(print_body(body) for body in bodies(database, path))
    expected = path.with_suffix(".mir")
    if pytestconfig.getoption("update_snapshots"):
        expected.write_text(text)
    assert text == expected.read_text()
