"""Where declarations are documented: the paths of pages."""

from __future__ import annotations

from typing import Final

from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema.modules import module_of_key

# Modules whose declarations are documented under another name, where the layout of the library is
# not the one that its users see.
_SHOWN_AS: Final = {"std.simd.simd": "std.simd", "std.math._traits": "std.math.math"}


def module_name(db: Database, key: str) -> str:
    """The dotted name under which what a module declares is documented."""
    module = module_of_key(db, key)
    name = key if module is None else module.name
    shown = _SHOWN_AS.get(name)
    if shown is not None:
        return shown
    parts = name.split(".")
    # Of the library, what private modules declare is seen through the package around.
    while parts[0] == "std" and len(parts) > 1 and parts[-1].startswith("_"):
        parts.pop()
    return ".".join(parts)


def page_of(db: Database, decl: DeclId, base: str) -> str:
    """The path of the page about a declaration: its own, or an anchor of its module's."""
    where = module_name(db, decl.module).replace(".", "/")
    name = decl.name.rpartition(".")[2]
    if decl.sort is DeclSort.ALIAS:
        return f"{base}/{where}/#{name.lower()}"
    return f"{base}/{where}/{name}"


def anchor_of(module: str, name: str, base: str) -> str:
    """The path of a compile-time value of a module."""
    return f"{base}/{module.replace('.', '/')}/#{name.lower()}"
