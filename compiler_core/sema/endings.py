"""Structs of which nobody could say whether they end by themselves without knowing it already.

The destructor that nobody writes ends all fields, so each must be of a type that can be ended. A
`List` can if its elements can. A struct with a list of itself, or of what has a list of it, must
therefore write its destructor. The search begins at the structs of a file in their order, and the
field that leads back is the one to be told of.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from compiler_core.incremental import Database, query
from compiler_core.meta.constants import FALSE
from compiler_core.meta.decide import Facts
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.generators import NamedParameter
from compiler_core.meta.node import Node, make, post_order
from compiler_core.meta.substitution import rebuild
from compiler_core.meta.types import ANY_TYPE, StructType
from compiler_core.sema.conformance import Knowledge, conditions_of_conformance, known_trait
from compiler_core.sema.declarations import parameters_of
from compiler_core.sema.enums import cases_of
from compiler_core.sema.fields import fields_of
from compiler_core.sema.items import file_items
from compiler_core.sema.lifecycle import Duty, holds, written_duty
from compiler_core.sema.modules import ModuleId, is_of_library

_ENDING = "Deinitable"


@dataclass(slots=True)
class _Search:
    db: Database
    found: set[DeclId] = field(default_factory=set)
    # Structs whose parts are being looked at, and those where that is done.
    around: list[DeclId] = field(default_factory=list)
    done: set[DeclId] = field(default_factory=set)

    def look_at(self, decl: DeclId) -> None:
        if decl in self.done or decl in self.around or is_of_library(decl.module):
            return
        facts = facts_of_conformance(self.db, decl, _ENDING)
        if facts is None or written_duty(self.db, decl, Duty.DESTROY) is not None:
            return
        self.around.append(decl)
        for part, type_ in _parts(self.db, decl):
            inside = _inside(type_)
            if not inside or type_.has_poison or not holds(self.db, facts, type_, _ENDING):
                continue
            for other in inside:
                if not self._depends(type_, other, facts):
                    continue
                if other in self.around:
                    self.found.add(part)
                    break
                self.look_at(other)
            if part in self.found:
                # One field is enough to say why.
                break
        self.around.pop()
        self.done.add(decl)

    def _depends(self, type_: Node, other: DeclId, facts: Facts) -> bool:
        """Whether a type can be ended only if a struct inside it can."""
        unknown = make(NamedParameter, (other, 0, "_"), (ANY_TYPE,))
        return not holds(self.db, facts, _without(type_, other, unknown), _ENDING)


@query
def endless_parts(db: Database, module: ModuleId) -> frozenset[DeclId]:
    """The fields and cases of a module whose types can be ended only if their structs can."""
    search = _Search(db)
    for item in file_items(db, module).items:
        if item.sort in (DeclSort.STRUCT, DeclSort.ENUM):
            search.look_at(item.id)
    return frozenset(search.found)


def facts_of_conformance(db: Database, decl: DeclId, trait_name: str) -> Facts | None:
    """What is known where a struct conforms to a trait of the prelude; None if it never does."""
    wanted = known_trait(db, trait_name)
    condition = FALSE if wanted is None else conditions_of_conformance(db, decl, wanted)
    if condition is FALSE:
        return None
    promised = [demand for demand, _ in parameters_of(db, decl).constraints]
    return Facts((condition, *promised), Knowledge(db))


def _parts(db: Database, decl: DeclId) -> Iterator[tuple[DeclId, Node]]:
    if decl.sort is DeclSort.ENUM:
        for case in cases_of(db, decl):
            if case.payload is not None:
                yield case.decl, case.payload
        return
    for info in fields_of(db, decl):
        yield info.decl, info.type


def _inside(type_: Node) -> list[DeclId]:
    """The structs that a type mentions in its brackets, the library's own left out."""
    found = [each.decl for each in post_order(type_) if isinstance(each, StructType)]
    if isinstance(type_, StructType):
        found.remove(type_.decl)
    return [each for each in dict.fromkeys(found) if not is_of_library(each.module)]


def _without(node: Node, decl: DeclId, instead: Node) -> Node:
    """A type with something else wherever it mentions a struct."""
    if isinstance(node, StructType) and node.decl == decl:
        return instead
    children = tuple(_without(child, decl, instead) for child in node.children)
    return node if children == node.children else rebuild(node, children)
