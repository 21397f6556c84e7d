"""The functions of a name that a type has: its own, those of extensions, and synthesised ones."""

from __future__ import annotations

from compiler_core.incremental import Database, query
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema.declarations import refined_traits
from compiler_core.sema.items import family, item_of, members_of
from compiler_core.sema.modules import module_of_key

# Older spellings of a method's name.
_OTHER_NAMES = {"__deinit__": "__del__"}


@query(kept=True)
def extensions_of(db: Database, decl: DeclId) -> tuple[DeclId, ...]:
    """The extensions of a struct in the file that declares it."""
    module = module_of_key(db, decl.module)
    if module is None:
        return ()
    return tuple(
        found
        for found in family(db, module, decl.name.partition(".")[0])
        if found.sort is DeclSort.EXTENSION and found.name == decl.name
    )


@query(kept=True)
def written_methods(db: Database, decl: DeclId, name: str) -> tuple[DeclId, ...]:
    """The functions of a name in the body of a struct and of its extensions, or of a trait."""
    names = (name, _OTHER_NAMES[name]) if name in _OTHER_NAMES else (name,)
    found: list[DeclId] = []
    # An extension that repeats a method hides it, so its functions come first.
    for owner in (*extensions_of(db, decl), decl):
        item = item_of(db, owner)
        for each in names if item is not None else ():
            assert item is not None
            found += [m.id for m in item.named(each) if m.sort is DeclSort.FUNCTION]
    return tuple(found)


@query(kept=True)
def methods_named(db: Database, decl: DeclId, name: str) -> tuple[DeclId, ...]:
    """The functions of a name that a struct has itself, or that a trait declares or inherits."""
    written = written_methods(db, decl, name)
    if decl.sort is DeclSort.TRAIT:
        inherited: list[DeclId] = list(written)
        for refined in sorted(refined_traits(db, decl), key=str):
            inherited += written_methods(db, refined, name)
        return tuple(inherited)
    from compiler_core.sema.synthesis import synthesised_methods

    return (*written, *synthesised_methods(db, decl, name))


def names_of_members(db: Database, decl: DeclId) -> frozenset[str]:
    """The names of what a type declares, in its extensions too."""
    return frozenset(
        member.short_name
        for owner in (decl, *extensions_of(db, decl))
        for member in members_of(db, owner)
        if not member.short_name.startswith("__")
    )
