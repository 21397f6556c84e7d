"""What a name at the file scope of a module refers to, through imports and the prelude."""

from __future__ import annotations

from dataclasses import dataclass

from compiler_core.incremental import Cycle, Database, query
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema.items import Import, file_items
from compiler_core.sema.modules import ModuleId, find_module, submodules


@dataclass(frozen=True, slots=True)
class Target:
    """What a name refers to: declarations (several for overloads), or a module."""

    declarations: tuple[DeclId, ...] = ()
    module: ModuleId | None = None

    def __bool__(self) -> bool:
        return bool(self.declarations) or self.module is not None


NOTHING = Target()


def _no_target(cycle: Cycle, *args: object) -> Target:  # noqa: ARG001
    """Names that import one another in a circle refer to nothing."""
    return NOTHING


@query(kept=True)
def own_names(db: Database, module: ModuleId) -> dict[str, tuple[DeclId, ...]]:
    """The names that a module declares itself."""
    found: dict[str, tuple[DeclId, ...]] = {}
    for item in file_items(db, module).items:
        if item.sort is not DeclSort.EXTENSION:
            found[item.name] = (*found.get(item.name, ()), item.id)
    return found


@query(cycle=_no_target, kept=True, firewall=True)
def resolve(db: Database, module: ModuleId, name: str) -> Target:
    """What a name at a module's file scope refers to, the prelude left out.

    The module's own declarations hide imports; of two imports the later one counts.
    """
    own = own_names(db, module).get(name)
    if own is not None:
        return Target(own)
    imports = file_items(db, module).imports
    for bound in reversed(imports):
        if bound.bound_as == name and not bound.is_star:
            return _imported(db, module, bound)
    if not name.startswith("_"):
        for bound in reversed(imports):
            if bound.is_star:
                source = find_module(db, module.path, bound.level, bound.module)
                if source is not None and source != module:
                    target = resolve(db, source, name)
                    if target:
                        return target
    return NOTHING


@query(cycle=_no_target, kept=True)
def resolve_member(db: Database, module: ModuleId, name: str) -> Target:
    """What `module.name` refers to: a name at its file scope, or a module inside a package."""
    target = resolve(db, module, name)
    if not target and name in submodules(db, module):
        inside = find_module(db, module.path, 1, name)
        if inside is not None:
            return Target(module=inside)
    return target


def _imported(db: Database, module: ModuleId, bound: Import) -> Target:
    source = find_module(db, module.path, bound.level, bound.module)
    if source is None:
        return NOTHING
    if bound.name is None:
        return Target(module=source)
    if source == module:
        # A package that hands on a module of its own: the name is that of the module.
        inside = find_module(db, module.path, 1, bound.name)
        return NOTHING if inside is None else Target(module=inside)
    return resolve_member(db, source, bound.name)
