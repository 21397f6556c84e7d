"""Where in the standard library a name could be imported from, found without parsing the library.

Who writes a name that is not in scope wants to know which module has it, and an editor offers the
names that begin as what was typed. Both want to know of all modules at once. To parse them takes
seconds when nothing is cached; here the lines that declare or import something are looked for in
the texts. That is enough for the library, which we write, and a test compares it with the trees.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from compiler_core.incremental import Database, query
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema.files import file_text
from compiler_core.sema.modules import ModuleId, find_module, module_of_key, submodules

_FOUND: Final = re.compile(
    r'"{3}.*?"{3}'
    r"|^(?P<sort>def|struct|trait|comptime) +(?P<name>\w+)"
    r"|^from +(?P<dots>\.*)(?P<module>[\w.]*) +import +(?P<names>\([^)]*\)|[^\n]*)",
    re.MULTILINE | re.DOTALL,
)
_IMPORTED: Final = re.compile(r"(\*|\w+)(?: +as +(\w+))?")
_COMMENT: Final = re.compile(r"#[^\n]*")
_SORTS: Final = {
    "def": DeclSort.FUNCTION,
    "struct": DeclSort.STRUCT,
    "trait": DeclSort.TRAIT,
    "comptime": DeclSort.ALIAS,
}
_TYPES: Final = (DeclSort.STRUCT, DeclSort.TRAIT)
# What every file has; nobody imports it.
_PRELUDE: Final = "std.prelude"


@dataclass(frozen=True, slots=True)
class Importable:
    """A name that an import would bring, and the module to import it from."""

    name: str
    decl: DeclId
    module: str


@dataclass(frozen=True, slots=True)
class _Import:
    source: ModuleId
    name: str
    bound_as: str


@dataclass(slots=True)
class _Texts:
    """What the modules of the library declare and import, as far as it was looked for."""

    db: Database
    own: dict[ModuleId, dict[str, DeclId]]
    imports: dict[ModuleId, list[_Import]]

    def read(self, module: ModuleId) -> None:
        if module in self.own:
            return
        own = self.own[module] = {}
        imports = self.imports[module] = []
        source = file_text(self.db, module.path)
        for found in _FOUND.finditer("" if source is None else source.text):
            name = found["name"]
            if name is not None:
                own.setdefault(name, DeclId(_SORTS[found["sort"]], module.key, name))
            elif found["names"] is not None:
                level, dotted = len(found["dots"]), found["module"]
                there = find_module(self.db, module.path, level, dotted)
                if there is None or there == module:
                    continue
                for each, new in _IMPORTED.findall(_COMMENT.sub("", found["names"])):
                    imports.append(_Import(there, each, new or each))

    def names(self, module: ModuleId, around: tuple[ModuleId, ...] = ()) -> Iterator[str]:
        """The public names of a module; some may come more than once."""
        self.read(module)
        yield from self.own[module]
        for each in self.imports[module]:
            if each.name != "*":
                yield each.bound_as
            elif each.source not in around:
                yield from self.names(each.source, (*around, module))

    def target(
        self, module: ModuleId, name: str, around: tuple[ModuleId, ...] = ()
    ) -> DeclId | None:
        """The declaration that a name of a module stands for; of overloads the first."""
        if module in around:
            return None
        self.read(module)
        own = self.own[module].get(name)
        if own is not None:
            return own
        around = (*around, module)
        for each in reversed(self.imports[module]):
            if each.bound_as == name:
                return self.target(each.source, each.name, around)
        for each in reversed(self.imports[module]):
            if each.name == "*":
                found = self.target(each.source, name, around)
                if found is not None:
                    return found
        return None


@query(kept=True)
def library_names(db: Database) -> tuple[Importable, ...]:
    """The public names of the standard library, each with the module to import it from.

    Of several, from the outermost, and of those from the package that it is declared in.
    """
    std = module_of_key(db, "std")
    if std is None:
        return ()
    texts = _Texts(db, {}, {})
    best: dict[tuple[str, DeclId], str] = {}
    pending = [std]
    while pending:
        module = pending.pop(0)
        for name in dict.fromkeys(texts.names(module)):
            decl = None if name.startswith("_") else texts.target(module, name)
            if decl is None or _is_helper(module, decl):
                continue
            known = best.get((name, decl))
            if known is None or _rank(module.name, decl) < _rank(known, decl):
                best[name, decl] = module.name
        for name in submodules(db, module):
            inner = find_module(db, module.path, 1, name)
            if inner is not None and not name.startswith("_") and inner.name != _PRELUDE:
                pending.append(inner)
    return tuple(Importable(name, decl, module) for (name, decl), module in best.items())


def _is_helper(module: ModuleId, decl: DeclId) -> bool:
    """Whether a module only uses a function that the library has for itself.

    Such functions are in modules whose names are private; packages hand on those for everybody.
    """
    is_private = any(part.startswith("_") for part in decl.module.split("."))
    return decl.sort is DeclSort.FUNCTION and is_private and not module.is_package


def _rank(module: str, decl: DeclId) -> tuple[int, bool, str]:
    foreign = not f"{decl.module}.".startswith(f"{module}.")
    return module.count("."), foreign, module


@query(kept=True)
def library_homes(db: Database) -> dict[str, tuple[str, ...]]:
    """The modules that somebody may mean who writes a name of the library without an import.

    Those are what packages hand on, and types, wherever they are: what else a module has is for
    those who know the module. A package or module that lies in another has its name as well.
    """
    std = module_of_key(db, "std")
    if std is None:
        return {}
    packages = {std.name}
    found: dict[str, list[str]] = {}
    for name in submodules(db, std):
        if not name.startswith("_"):
            found.setdefault(name, []).append(std.name)
    pending = [std]
    while pending:
        module = pending.pop()
        for name in submodules(db, module):
            inner = find_module(db, module.path, 1, name)
            if inner is not None and (inner.is_package or module == std):
                packages.add(inner.name)
                pending.append(inner)
    for each in library_names(db):
        if each.module in packages or each.decl.sort in _TYPES:
            found.setdefault(each.name, []).append(each.module)
    return {name: tuple(dict.fromkeys(modules)) for name, modules in found.items()}


def home_of(db: Database, name: str) -> str | None:
    """The one module of the library to import a name from, if there is no doubt."""
    homes = library_homes(db).get(name, ())
    return homes[0] if len(homes) == 1 else None
