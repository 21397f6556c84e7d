"""Which types conform to which traits, and what they give for the members of these.

`Knowledge` is what the meta language asks when it folds with what is declared.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from compiler_core.incremental import Database, query
from compiler_core.meta.constants import FALSE, TRUE
from compiler_core.meta.context import Layout
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.folding import operate
from compiler_core.meta.generators import Witness, parameter
from compiler_core.meta.node import Node
from compiler_core.meta.operations import Op
from compiler_core.meta.substitution import apply, close, generator, replace
from compiler_core.meta.types import MetaType, Trait
from compiler_core.sema.comptime import comptime_engine
from compiler_core.sema.declarations import (
    Parameters,
    alias_value,
    bases_of,
    compile_time_member,
    environment_of,
    nominal,
    parameters_of,
    refined_traits,
    with_refined,
)
from compiler_core.sema.items import item_of
from compiler_core.sema.methods import extensions_of
from compiler_core.sema.modules import module_of_key
from compiler_core.sema.scopes import resolve

# What every struct conforms to unless its header denies it.
_BY_DEFAULT: Final = ("AnyType", "Deinitable", "Movable")


@query
def default_traits(db: Database) -> frozenset[DeclId]:
    """The traits that every struct conforms to unless its header denies it."""
    prelude = module_of_key(db, "std.prelude")
    if prelude is None:
        return frozenset()
    return frozenset(
        decl for name in _BY_DEFAULT for decl in resolve(db, prelude, name).declarations
    )


@query
def known_trait(db: Database, name: str) -> DeclId | None:
    """A trait that every file has, by its name."""
    prelude = module_of_key(db, "std.prelude")
    if prelude is None:
        return None
    found = resolve(db, prelude, name).declarations
    return next((decl for decl in found if decl.sort is DeclSort.TRAIT), None)


@query
def conditions_of_conformance(db: Database, decl: DeclId, trait: DeclId) -> Node:
    """When a struct conforms to a trait: a boolean over its parameters by name."""
    bases = bases_of(db, decl)
    if any(trait in with_refined(db, denied) for denied in bases.denied):
        return FALSE
    if trait in default_traits(db):
        return TRUE
    result: Node = FALSE
    given = [*bases.given]
    for extension in extensions_of(db, decl):
        given += bases_of(db, extension).given
    for traits, condition in given:
        if trait in with_refined(db, traits):
            result = operate(Op.OR, result, TRUE if condition is None else condition)
    return result


def conforms(db: Database, subject: Node, trait: DeclId) -> Node | None:
    """Whether a type conforms to a trait: a boolean or the condition for it; None if not known."""
    if isinstance(subject.type, MetaType):
        # A parameter conforms to what it is declared with; more may be known of it elsewhere.
        found = trait in with_refined(db, subject.type.traits) or trait in _always(db)
        return TRUE if found else None
    struct = nominal(subject)
    if struct is None:
        return TRUE if trait in _always(db) else None
    decl, arguments = struct
    condition = conditions_of_conformance(db, decl, trait)
    if condition.is_value:
        return condition
    return _bound(parameters_of(db, decl), condition, arguments)


@query
def _always(db: Database) -> frozenset[DeclId]:
    """The trait that every type conforms to."""
    return frozenset(decl for decl in default_traits(db) if decl.short_name == "AnyType")


def _bound(parameters: Parameters, node: Node, arguments: tuple[Node, ...]) -> Node:
    """A node over the parameters of a struct by name, with the arguments of a type put in."""
    nodes = parameters.nodes
    lists = [parameter(info.name, close(info.node.type, nodes)) for info in parameters.infos]
    return apply(generator(lists, close(node, nodes)), arguments)


class Knowledge:
    """The answers that declarations give to the meta language."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def value(self, decl: DeclId) -> Node | None:
        """The value of an alias."""
        return alias_value(self._db, decl)

    def refinements(self, trait: DeclId) -> Sequence[DeclId] | None:
        """All traits that a trait refines."""
        return sorted(refined_traits(self._db, trait), key=str)

    def conforms(self, subject: Node, trait: DeclId) -> Node | None:
        """Whether a type conforms to a trait, or under which condition."""
        return conforms(self._db, subject, trait)

    def witness(self, subject: Node, trait: Node, name: str) -> Node | None:
        """What a type gives for a member of a trait: its own, else what the trait provides."""
        struct = nominal(subject)
        if struct is None:
            return None
        own = compile_time_member(self._db, subject, name)
        if isinstance(own, Node) and not isinstance(own, Witness):
            return own
        item = item_of(self._db, trait.decl) if isinstance(trait, Trait) else None
        provided = item.named(name) if item is not None else []
        value = alias_value(self._db, provided[0].id) if provided else None
        environment = environment_of(self._db, provided[0].id) if provided else None
        if value is None or environment is None or environment.self_type is None:
            return None
        return replace(value, {environment.self_type: subject})

    def member(self, subject: Node, name: str) -> Node | None:
        """A parameter or compile-time member of a type."""
        found = compile_time_member(self._db, subject, name)
        return found if isinstance(found, Node) else None

    def fields(self, subject: Node) -> Sequence[str] | None:
        """The names of the fields of a struct, in order."""
        struct = nominal(subject)
        item = None if struct is None else item_of(self._db, struct[0])
        if item is None:
            return None
        return [member.name for member in item.members if member.sort is DeclSort.FIELD]

    def evaluate(self, callee: Node, arguments: Sequence[Node], fuel: int) -> Node | None:
        """What a function gives for values, if there is an engine that can run it."""
        engine = comptime_engine(self._db)
        return None if engine is None else engine.evaluate(self._db, callee, arguments, fuel)

    def layout(self, subject: Node) -> Layout | None:
        """How a type lies in memory, if there is an engine that knows."""
        engine = comptime_engine(self._db)
        return None if engine is None else engine.layout(self._db, subject)
