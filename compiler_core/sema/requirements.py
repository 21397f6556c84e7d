"""Whether structs have what the traits in their headers require."""

from __future__ import annotations

from dataclasses import dataclass

from compiler_core.incremental import Database, query
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.node import Node
from compiler_core.meta.substitution import apply
from compiler_core.sema.conformance import (
    conformances_of,
    has_body,
    implementation,
    matching,
)
from compiler_core.sema.declarations import (
    bases_of,
    declaration_node,
    extended,
    nominal,
    parameters_of,
    refined_traits,
    with_refined,
)
from compiler_core.sema.fields import annotation_of
from compiler_core.sema.functions import full_parameters, function_node
from compiler_core.sema.items import Item, item_of
from compiler_core.sema.methods import extensions_of, methods_named
from compiler_core.syntax import nodes as syntax


@dataclass(frozen=True, slots=True)
class Unmet:
    """What a trait requires that a struct has not: the trait, and the members."""

    trait: DeclId
    members: tuple[DeclId, ...]


@query
def self_type_of(db: Database, decl: DeclId) -> Node | None:
    """A struct with its own parameters by name as its arguments."""
    head = declaration_node(db, decl)
    parameters = parameters_of(db, decl)
    if head is None or not parameters.infos:
        return head
    return apply(head, parameters.nodes)


@query
def unmet_requirements(db: Database, decl: DeclId) -> tuple[Unmet, ...]:
    """What the traits that a struct or an extension names require and it has not.

    A struct has what its extensions add for the traits in its own header; what the header of an
    extension names is for the extension to show.
    """
    struct = extended(db, decl) if decl.sort is DeclSort.EXTENSION else decl
    subject = None if struct is None else self_type_of(db, struct)
    if subject is None:
        return ()
    found: list[Unmet] = []
    seen: set[DeclId] = set()
    for traits, _ in bases_of(db, decl).given:
        for each in sorted(with_refined(db, traits), key=str):
            if each in seen:
                continue
            seen.add(each)
            missing = tuple(_missing(db, each, subject, decl.sort is DeclSort.EXTENSION))
            if missing:
                found.append(Unmet(each, missing))
    return tuple(found)


def _missing(db: Database, trait: DeclId, subject: Node, in_extension: bool) -> list[DeclId]:
    item = item_of(db, trait)
    if item is None:
        return []
    found: list[DeclId] = []
    for member in item.members:
        if member.sort is DeclSort.ALIAS:
            if not _has_value(db, member, subject):
                found.append(member.id)
        elif member.sort is DeclSort.FUNCTION and not _has_function(
            db, member, subject, in_extension
        ):
            found.append(member.id)
    return found


def _has_value(db: Database, member: Item, subject: Node) -> bool:
    statement = member.statement
    if not isinstance(statement, syntax.ComptimeDeclaration):
        return True
    value = statement.value
    is_required = value is None or (
        isinstance(value, syntax.Literal) and value.literal_token.text == "..."
    )
    if not is_required or annotation_of(member) is None:
        return True
    struct = nominal(subject)
    if struct is None:
        return True
    decl, _ = struct
    if any(info.name == member.name for info in parameters_of(db, decl).infos):
        return True
    owners = [decl, *extensions_of(db, decl), *conformances_of(db, subject)]
    for owner in owners:
        item = item_of(db, owner)
        for each in item.named(member.name) if item is not None else []:
            if each.id != member.id and each.sort in (DeclSort.ALIAS, DeclSort.FIELD):
                other = each.statement
                if not isinstance(other, syntax.ComptimeDeclaration) or other.value is not None:
                    return True
    return False


def _has_function(db: Database, member: Item, subject: Node, in_extension: bool) -> bool:
    values = tuple(info.node for info in full_parameters(db, member.id).infos[1:])
    found = implementation(db, member.id, subject, values)
    if found is None:
        return False
    if in_extension and has_body(db, member.id):
        # A default of the trait is not inherited through an extension.
        node = function_node(db, member.id)
        return node is not None and found is not apply(node, (subject, *values))
    return True


@query
def conflicting_defaults(db: Database, decl: DeclId) -> tuple[tuple[DeclId, DeclId], ...]:
    """Pairs of default methods of unrelated traits between which a struct must choose."""
    subject = self_type_of(db, decl)
    if subject is None:
        return ()
    found: list[tuple[DeclId, DeclId]] = []
    defaults: dict[str, list[DeclId]] = {}
    for trait in conformances_of(db, subject):
        item = item_of(db, trait)
        for member in item.members if item is not None else ():
            if member.sort is DeclSort.FUNCTION and has_body(db, member.id):
                defaults.setdefault(member.name, []).append(member.id)
    for name, functions in defaults.items():
        if len(functions) < 2 or methods_named(db, decl, name):
            continue
        for position, first in enumerate(functions):
            for second in functions[position + 1 :]:
                if _collide(db, first, second, subject):
                    found.append((first, second))
    return tuple(found)


def _collide(db: Database, first: DeclId, second: DeclId, subject: Node) -> bool:
    left, right = (
        DeclId(DeclSort.TRAIT, f.module, f.name.rpartition(".")[0]) for f in (first, second)
    )
    if left == right or left in refined_traits(db, right) or right in refined_traits(db, left):
        return False
    node = function_node(db, first)
    if node is None:
        return False
    values = tuple(info.node for info in full_parameters(db, first).infos[1:])
    type_ = apply(node, (subject, *values)).type
    from compiler_core.meta.functions import FunctionType

    return isinstance(type_, FunctionType) and (matching(db, second, (subject,), type_) is not None)
