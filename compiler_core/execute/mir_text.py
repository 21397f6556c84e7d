"""The generic MIR of a program's own functions, as text."""

from __future__ import annotations

from collections.abc import Iterator

from compiler_core.execute.driver import modules_of
from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.mir.generic_printer import print_body
from compiler_core.mir.generic_verifier import verify_body
from compiler_core.ownership.owned import owned_body
from compiler_core.sema.bodies.checker import checked_body
from compiler_core.sema.conformance import Knowledge
from compiler_core.sema.functions import full_parameters
from compiler_core.sema.items import file_items


def functions_of(db: Database, path: str) -> Iterator[DeclId]:
    """Yield the functions of the files of a program, nested ones and compile-time values too."""
    for module in modules_of(db, path):
        for item in file_items(db, module).all():
            if item.sort is DeclSort.FUNCTION:
                yield item.id
                checked = checked_body(db, item.id)
                if checked is not None:
                    yield from (inner for inner, _ in checked.nested)


def program_mir(db: Database, path: str) -> str:
    """Return the MIR of all functions of a program, with what is wrong with it as comments."""
    parts: list[str] = []
    for decl in functions_of(db, path):
        owned = owned_body(db, decl)
        if owned is None:
            continue
        conditions = [condition for condition, _ in full_parameters(db, decl).constraints]
        faults = verify_body(owned.body, Knowledge(db), conditions)
        parts.append(
            "".join(f"# fault: {fault}\n" for fault in faults) + print_body(owned.body, spans=True)
        )
    return "\n".join(parts)
