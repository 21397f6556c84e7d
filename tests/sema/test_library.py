"""The headers of the standard library have no mistakes."""

from __future__ import annotations

from pathlib import Path

import compiler_core
from compiler_core.incremental import Database
from compiler_core.sema.codes import DEPRECATED
from compiler_core.sema.declaration_checks import module_problems
from compiler_core.sema.modules import module_at, search_path

ROOT = Path(compiler_core.__file__).parent / "stdlib"
CORE = ("builtin", "simd", "memory", "iter", "math", "bit", "utils", "traits")


def test_headers_of_the_core_modules() -> None:
    db = Database()
    db.set(search_path, to=(str(ROOT),))
    found = [
        f"{path.relative_to(ROOT)}: {problem.message}"
        for name in CORE
        for path in sorted((ROOT / "std" / name).rglob("*.mojo"))
        for problem in module_problems(db, module_at(db, str(path)))
        # Names of earlier versions are handed on from where they were.
        if problem.code != DEPRECATED.name
    ]
    assert found == []
