"""Where an expression stands: what the names in it can refer to besides the file scope."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from compiler_core.meta.declarations import DeclId
from compiler_core.meta.node import Node
from compiler_core.sema.modules import ModuleId
from compiler_core.sema.typed import Target, Use
from compiler_core.source import Diagnostic, Span

if TYPE_CHECKING:
    from compiler_core.sema.bodies.probe import Probe


@dataclass(frozen=True, slots=True)
class PlaceInScope:
    """What is known at compile time of a value that has a place: its type, and where it lives."""

    type: Node
    origin: Node


@dataclass(frozen=True, slots=True)
class Environment:
    """The surroundings of an expression in a declaration."""

    module: ModuleId
    # The parameters in scope by name.
    parameters: Mapping[str, Node] = field(default_factory=dict)
    self_type: Node | None = None
    # The parameters of the struct around, which are only reached through `Self`.
    self_parameters: Mapping[str, Node] = field(default_factory=dict)
    # The struct, trait or extension around, whose members are reached through `Self`.
    self_decl: DeclId | None = None
    # The arguments in scope by name: only their types and origins are known.
    arguments: Mapping[str, PlaceInScope] = field(default_factory=dict)
    # The declaration that the expression is in: the owner of what is made for it.
    decl: DeclId | None = None

    def with_parameter(self, name: str, node: Node) -> Environment:
        """The same surroundings with one more parameter in scope."""
        return replace(self, parameters={**self.parameters, name: node})

    def with_argument(self, name: str, type_: Node, origin: Node) -> Environment:
        """The same surroundings with one more argument in scope."""
        return replace(self, arguments={**self.arguments, name: PlaceInScope(type_, origin)})


class Problems:
    """Collects what is wrong with a declaration, and what the names in it refer to; spans count
    from the start of its element."""

    __slots__ = ("found", "names", "offset", "probe", "uses")

    def __init__(self) -> None:
        self.found: list[Diagnostic] = []
        self.uses: list[Use] = []
        # What the names stand for that a body declares.
        self.names: dict[str, Target] = {}
        # What an editor asks about one place of the source.
        self.probe: Probe | None = None
        # Where the line that is looked at starts in the element.
        self.offset = 0

    @property
    def errors(self) -> int:
        """How many of what was found are errors."""
        return sum(diagnostic.is_error for diagnostic in self.found)

    def report(self, diagnostic: Diagnostic) -> None:
        """Keep a diagnostic whose span counts from the start of the current line."""
        from compiler_core.syntax.tree import relocated

        self.found.append(relocated(diagnostic, self.offset))

    def note(
        self,
        start: int,
        end: int,
        type_: Node | None,
        target: Target | None,
        value: Node | None = None,
    ) -> None:
        """Keep what a piece of the current line means."""
        self.uses.append(Use(Span(self.offset + start, self.offset + end), type_, target, value))
