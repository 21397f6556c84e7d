"""What the meta language asks of those who know declarations.

Nodes alone know nothing of the value of an alias, the members of a type, which types conform to
which traits, what a function computes, or how large a type is. An `EvaluationContext` answers. It
may not know now, for instance because a declaration is still being checked; then it answers `None`
and is asked again at the next opportunity. An answer may be poison; its message is then the
reason.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from compiler_core.meta.declarations import DeclId
from compiler_core.meta.node import Node
from compiler_core.meta.operations import Op
from compiler_core.meta.types import Trait, members_of


@dataclass(frozen=True, slots=True)
class Layout:
    """How a type lies in memory, in bytes."""

    size: int
    alignment: int


class EvaluationContext(Protocol):
    """The knowledge of declarations; every answer may be `None` for "not known now"."""

    def value(self, decl: DeclId) -> Node | None:
        """Return the value of an alias: a generator if it has parameters."""

    def refinements(self, trait: DeclId) -> Sequence[DeclId] | None:
        """Return all traits that a trait refines, directly or not."""

    def conforms(self, subject: Node, trait: DeclId) -> Node | None:
        """Return whether a type conforms to a trait: a boolean, or under which condition."""

    def witness(self, subject: Node, trait: Node, name: str) -> Node | None:
        """Return what a type gives for a member of a trait."""

    def member(self, subject: Node, name: str) -> Node | None:
        """Return a parameter or compile-time member of a type."""

    def fields(self, subject: Node) -> Sequence[str] | None:
        """Return the names of the fields of a struct."""

    def evaluate(self, callee: Node, arguments: Sequence[Node]) -> Node | None:
        """Return what a compile-time function gives for values; it ends, in poison if need be."""

    def layout(self, subject: Node) -> Layout | None:
        """Return the layout of a type."""

    def describe(self, question: Op, subject: Node) -> Node | None:
        """Return what the declaration of a type says: its name, its fields, their types."""


class Ignorance:
    """The context that knows nothing; those that know something may extend it."""

    def value(self, decl: DeclId) -> Node | None:
        """Know no alias."""
        del decl
        return None

    def refinements(self, trait: DeclId) -> Sequence[DeclId] | None:
        """Know no refinement."""
        del trait
        return None

    def conforms(self, subject: Node, trait: DeclId) -> Node | None:
        """Know no conformance."""
        del subject, trait
        return None

    def witness(self, subject: Node, trait: Node, name: str) -> Node | None:
        """Know no witness."""
        del subject, trait, name
        return None

    def member(self, subject: Node, name: str) -> Node | None:
        """Know no member."""
        del subject, name
        return None

    def fields(self, subject: Node) -> Sequence[str] | None:
        """Know no fields."""
        del subject
        return None

    def evaluate(self, callee: Node, arguments: Sequence[Node]) -> Node | None:
        """Evaluate nothing."""
        del callee, arguments
        return None

    def layout(self, subject: Node) -> Layout | None:
        """Know no layout."""
        del subject
        return None

    def describe(self, question: Op, subject: Node) -> Node | None:
        """Describe nothing."""
        del question, subject
        return None


def trait_closure(traits: Node, context: EvaluationContext) -> frozenset[DeclId]:
    """Return the traits of a composition with all that they refine."""
    found: set[DeclId] = set()
    for item in members_of(traits):
        if isinstance(item, Trait):
            found.add(item.decl)
            found.update(context.refinements(item.decl) or ())
    return frozenset(found)
