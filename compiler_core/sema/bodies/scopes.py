"""What the names of a body stand for, from the innermost scope outward."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from compiler_core.meta.declarations import DeclId
from compiler_core.meta.node import Node
from compiler_core.sema.modules import ModuleId
from compiler_core.sema.scopes import Target
from compiler_core.sema.typed import Local, Place
from compiler_core.source import Span


@dataclass(frozen=True, slots=True)
class ComptimeName:
    """A compile-time value that a body declares, or the variable of a `comptime for`."""

    node: Node
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class NestedFunctions:
    """Functions that a body declares: one name, several for overloads.

    A function with captures is bound to a `Local` that holds its closure instead.
    """

    declarations: tuple[DeclId, ...]


@dataclass(frozen=True, slots=True)
class ImportedName:
    """What an import statement in a body binds."""

    target: Target
    module: ModuleId | None = None


@dataclass(frozen=True, slots=True)
class CapturedName:
    """What a closure holds of the body around: a field of it, or what such a field leads to."""

    place: Place
    mutable: Node
    # What it is in the body around.
    declared: Local | None = None


Binding = Local | ComptimeName | NestedFunctions | ImportedName | CapturedName


@dataclass(slots=True)
class Scope:
    """One scope: the names that are declared in it so far."""

    names: dict[str, Binding] = field(default_factory=dict)
    # Names that its header gives a meaning: parameters, the variable of a loop, a caught error.
    taken: frozenset[str] = frozenset()


class Scopes:
    """The scopes that are open, outermost first."""

    __slots__ = ("_open",)

    def __init__(self) -> None:
        self._open: list[Scope] = [Scope()]

    def find(self, name: str) -> Binding | None:
        """Return what a name stands for, if a scope binds it."""
        for scope in reversed(self._open):
            found = scope.names.get(name)
            if found is not None:
                return found
        return None

    def in_innermost(self, name: str) -> Binding | None:
        """Return what the innermost scope binds a name to."""
        return self._open[-1].names.get(name)

    def is_taken(self, name: str) -> bool:
        """Whether a name has a meaning in the innermost scope, so that nothing can declare it."""
        scope = self._open[-1]
        return name in scope.names or name in scope.taken

    @property
    def innermost(self) -> Scope:
        """The scope that was opened last."""
        return self._open[-1]

    def bind(self, name: str, binding: Binding) -> None:
        """Bind a name in the innermost scope, hiding what it was bound to."""
        self._open[-1].names[name] = binding

    def bind_outermost(self, name: str, binding: Binding) -> None:
        """Bind a name for all of the body."""
        self._open[0].names[name] = binding

    @contextmanager
    def nested(self) -> Iterator[None]:
        """Open a scope for a while."""
        self._open.append(Scope())
        try:
            yield
        finally:
            self._open.pop()

    def visible(self) -> dict[str, Binding]:
        """Return all that names stand for here."""
        found: dict[str, Binding] = {}
        for scope in self._open:
            found.update(scope.names)
        return found
