"""Where declarations are documented: the paths of pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema.modules import module_of_key

# Modules whose declarations are documented under another name, where the layout of the library is
# not the one that its users see.
_SHOWN_AS: Final = {
    "std.simd.simd": "std.simd",
    "std.math._traits": "std.math.math",
    "std.utils.index": "std.utils.index_",
}


@dataclass(frozen=True, slots=True)
class Base:
    """What stands before the paths of the package that is documented, and which that is."""

    prefix: str = ""
    root: str = ""

    def path(self, module: str) -> str:
        """The path of a module's page, without the slash at its end."""
        own = f"/{self.prefix}" if self.prefix and module.partition(".")[0] == self.root else ""
        return f"{own}/{module.replace('.', '/')}"


NO_BASE: Final = Base()


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


def page_of(db: Database, decl: DeclId, base: Base) -> str:
    """The path of the page about a declaration: its own, or an anchor of its module's."""
    where = base.path(module_name(db, decl.module))
    name = decl.name.rpartition(".")[2]
    if decl.sort is DeclSort.ALIAS:
        return f"{where}/#{name.lower()}"
    return f"{where}/{name}"


def anchor_of(module: str, name: str, base: Base) -> str:
    """The path of a compile-time value of a module."""
    return f"{base.path(module)}/#{name.lower()}"
