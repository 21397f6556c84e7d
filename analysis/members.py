"""What values and types have, and what modules contain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from compiler_core.incremental import Database, query
from compiler_core.meta.decide import Facts
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.node import Node
from compiler_core.meta.operations import Op, is_operation
from compiler_core.meta.types import MetaType, RefType, Trait
from compiler_core.meta.types import members_of as traits_of
from compiler_core.sema.bodies.members import opened_struct
from compiler_core.sema.declarations import (
    bases_of,
    parameters_of,
    refined_traits,
    with_refined,
)
from compiler_core.sema.fields import struct_fields
from compiler_core.sema.items import file_items, item_of
from compiler_core.sema.methods import extensions_of
from compiler_core.sema.modules import ModuleId, find_module, module_of_key, submodules
from compiler_core.sema.scopes import Target, own_names, resolve_member
from compiler_core.sema.signatures import has_decorator


@dataclass(frozen=True, slots=True)
class Member:
    """Something that is reached with a dot."""

    name: str
    decl: DeclId | None
    # The type, where it is not that of the declaration.
    type: Node | None = None
    # Overloads of the same name.
    others: int = 0
    # Whether it comes from a trait, and not from the type itself.
    inherited: bool = False


def members_of_type(
    db: Database, type_: Node, facts: Facts | None, *, static: bool
) -> list[Member]:
    """The members of values of a type, or with `static` of the type itself."""
    if isinstance(type_, RefType):
        type_ = type_.pointee
    opened = opened_struct(type_)
    if opened is not None:
        return list(_merged(_of_struct(db, opened[0], type_, static=static)))
    traits = _bounds(type_, facts)
    if isinstance(type_, Trait):
        traits = [type_.decl]
    return list(_merged(_of_traits(db, traits, static=static)))


def _merged(found: Iterator[Member]) -> Iterator[Member]:
    """Each name once; the first counts."""
    by_name: dict[str, Member] = {}
    for each in found:
        known = by_name.get(each.name)
        if known is None:
            by_name[each.name] = each
        elif not each.inherited and known.decl != each.decl:
            by_name[each.name] = Member(
                known.name, known.decl, known.type, known.others + 1, known.inherited
            )
    yield from by_name.values()


def _of_struct(db: Database, decl: DeclId, type_: Node, *, static: bool) -> Iterator[Member]:
    if not static:
        for info in struct_fields(db, type_):
            if item_of(db, info.decl) is not None and info.decl.sort is DeclSort.FIELD:
                yield Member(info.name, info.decl, info.type)
    for owner in (decl, *extensions_of(db, decl)):
        yield from _of_item(db, owner, static=static, inherited=False)
    if static:
        for parameter in parameters_of(db, decl).infos:
            yield Member(parameter.name, None, parameter.node.type)
    traits: dict[DeclId, None] = {}
    for owner in (decl, *extensions_of(db, decl)):
        for given, _ in bases_of(db, owner).given:
            traits.update(dict.fromkeys(sorted(with_refined(db, given), key=str)))
    for trait in traits:
        yield from _of_item(db, trait, static=static, inherited=True)


def _of_item(db: Database, owner: DeclId, *, static: bool, inherited: bool) -> Iterator[Member]:
    item = item_of(db, owner)
    for member in item.members if item is not None else ():
        if member.sort is DeclSort.FUNCTION:
            is_static = has_decorator(member, "staticmethod")
            if static and not is_static and member.name != "__init__":
                # A method of values may be named through its type, but hardly ever is.
                continue
            yield Member(member.name, member.id, inherited=inherited)
        elif member.sort in (DeclSort.ALIAS, DeclSort.CASE):
            yield Member(member.name, member.id, inherited=inherited)


def _bounds(type_: Node, facts: Facts | None) -> list[DeclId]:
    bounds: list[Node] = []
    if isinstance(type_.type, MetaType):
        bounds.append(type_.type.traits)
    for fact in facts.known if facts is not None else ():
        if is_operation(fact, Op.CONFORMS) and fact.children[0] is type_:
            bounds.append(fact.children[1])
    found = [each.decl for bound in bounds for each in traits_of(bound) if isinstance(each, Trait)]
    return list(dict.fromkeys(found))


def _of_traits(db: Database, traits: list[DeclId], *, static: bool) -> Iterator[Member]:
    for trait in traits:
        for owner in (trait, *sorted(refined_traits(db, trait), key=str)):
            yield from _of_item(db, owner, static=static, inherited=owner != trait)


# ---------------------------------------------------------------- modules


@query(cycle=lambda cycle, *args: (), kept=True)  # noqa: ARG005
def names_of_module(db: Database, module: ModuleId) -> tuple[tuple[str, Target], ...]:
    """The names at the file scope of a module, and the modules in a package."""
    names = dict.fromkeys(own_names(db, module))
    for bound in file_items(db, module).imports:
        if not bound.is_star:
            names[bound.bound_as] = None
            continue
        source = find_module(db, module.path, bound.level, bound.module)
        if source is not None and source != module:
            for name, _ in names_of_module(db, source):
                if not name.startswith("_"):
                    names[name] = None
    names.update(dict.fromkeys(submodules(db, module)))
    found: list[tuple[str, Target]] = []
    for name in names:
        target = resolve_member(db, module, name)
        if target:
            found.append((name, target))
    return tuple(found)


@query(kept=True)
def prelude_names(db: Database) -> tuple[tuple[str, Target], ...]:
    """The names that every file has."""
    prelude = module_of_key(db, "std.prelude")
    return () if prelude is None else names_of_module(db, prelude)
