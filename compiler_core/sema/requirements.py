"""Whether structs have what the traits in their headers require."""

from __future__ import annotations

from dataclasses import dataclass

from compiler_core.incremental import Database, query
from compiler_core.meta.constants import FALSE, Poison
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.node import Node
from compiler_core.meta.substitution import apply
from compiler_core.meta.types import MetaType
from compiler_core.sema.conformance import (
    conformances_of,
    conforms,
    has_body,
    implementation,
    matching,
)
from compiler_core.sema.damage import has_lost_body
from compiler_core.sema.declarations import (
    alias_value,
    bases_of,
    declaration_node,
    extended,
    is_unknown,
    nominal,
    parameters_of,
    refined_traits,
    single_traits,
    type_of_member,
    with_refined,
)
from compiler_core.sema.fields import annotation_of
from compiler_core.sema.functions import full_parameters, function_node
from compiler_core.sema.items import item_of, members_of
from compiler_core.sema.methods import extensions_of, methods_named, written_methods
from compiler_core.sema.signatures import signature_of
from compiler_core.syntax import nodes as syntax


@dataclass(frozen=True, slots=True)
class Unmet:
    """What a trait requires that a struct has not: the trait, and the members."""

    trait: DeclId
    members: tuple[DeclId, ...]


@query(kept=True)
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
    found: list[DeclId] = []
    for member in members_of(db, trait):
        if member.sort is DeclSort.ALIAS:
            if needs_value(db, member) and not _has_value(db, member, subject):
                found.append(member)
        elif (
            member.sort is DeclSort.FUNCTION
            and not has_lost_body(db, member)
            and not _has_function(db, member, subject, in_extension)
            and not _may_have_function(db, member, subject)
        ):
            found.append(member)
    return found


def _may_have_function(db: Database, member: DeclId, subject: Node) -> bool:
    """Whether a function of the name has a header that makes no sense, which is reported."""
    struct = nominal(subject)
    if struct is None:
        return False
    for each in written_methods(db, struct[0], member.short_name):
        signature = signature_of(db, each)
        if signature is None or signature.lacks_self or is_unknown(signature.result):
            return True
        if any(is_unknown(argument.type) for argument in signature.arguments):
            return True
    return False


@query(kept=True)
def needs_value(db: Database, member: DeclId) -> bool:
    """Whether a compile-time member of a trait is a requirement."""
    item = item_of(db, member)
    statement = None if item is None else item.statement
    if item is None or not isinstance(statement, syntax.ComptimeDeclaration):
        return False
    value = statement.value
    is_required = value is None or (
        isinstance(value, syntax.Literal) and value.literal_token.text == "..."
    )
    return is_required and annotation_of(item) is not None


@query(kept=True)
def values_named(db: Database, owner: DeclId, name: str) -> tuple[DeclId, ...]:
    """The members of a name that are a value, or a field."""
    item = item_of(db, owner)
    return tuple(
        each.id
        for each in (item.named(name) if item is not None else ())
        if each.sort in (DeclSort.ALIAS, DeclSort.FIELD)
        and not (
            isinstance(each.statement, syntax.ComptimeDeclaration) and each.statement.value is None
        )
    )


def _has_value(db: Database, member: DeclId, subject: Node) -> bool:
    struct = nominal(subject)
    if struct is None:
        return True
    decl, _ = struct
    name = member.short_name
    if any(info.name == name for info in parameters_of(db, decl).infos):
        return True
    owners = (decl, *extensions_of(db, decl), *conformances_of(db, subject))
    found = [each for owner in owners for each in values_named(db, owner, name) if each != member]
    return bool(found) and _is_within_bound(db, member, found[0])


def _is_within_bound(db: Database, member: DeclId, given: DeclId) -> bool:
    """Whether a type that is given for a required one conforms to what is required of it.

    What only an instance can tell counts as conforming.
    """
    wanted = type_of_member(db, member)
    if given.sort is not DeclSort.ALIAS or not isinstance(wanted, MetaType):
        return True
    value = alias_value(db, given)
    if value is None or isinstance(value, Poison) or not value.type.is_value:
        return True
    return all(conforms(db, value, each) is not FALSE for each in single_traits(wanted.traits))


def _has_function(db: Database, member: DeclId, subject: Node, in_extension: bool) -> bool:
    values = tuple(info.node for info in full_parameters(db, member).infos[1:])
    found = implementation(db, member, subject, values)
    if found is None:
        return False
    if in_extension and has_body(db, member):
        # A default of the trait is not inherited through an extension.
        node = function_node(db, member)
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
        for member in members_of(db, trait):
            if member.sort is DeclSort.FUNCTION and has_body(db, member):
                defaults.setdefault(member.short_name, []).append(member)
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
