"""What an editor asks about one place of a body: what is in scope there, what stands before a dot,
which call or bracket is open.

A name that no program has stands at that place. Whoever comes across it while the body is checked
tells the probe, and goes on as with any other expression that has failed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from compiler_core.meta.decide import Facts
from compiler_core.meta.node import Node
from compiler_core.sema.bodies.scopes import Binding
from compiler_core.sema.bodies.terms import MetaTerm, Term
from compiler_core.sema.environment import Environment
from compiler_core.sema.modules import ModuleId
from compiler_core.source import Span
from compiler_core.syntax import nodes as syntax

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker

MARK: Final = "__place_of_the_cursor__"


@dataclass(frozen=True, slots=True)
class OpenCall:
    """A call or a pair of brackets, with what stands before it."""

    callee: Term
    node: syntax.Call | syntax.Subscript
    # Of the whole expression, and of what is between the brackets.
    span: Span
    inside: Span
    checker: Checker


@dataclass(slots=True)
class Probe:
    """Keeps what is known where the mark stands."""

    mark: str = MARK
    # The names that the body binds, innermost last; None where the mark is no plain name.
    names: Mapping[str, Binding] | None = None
    environment: Environment | None = None
    facts: Facts | None = None
    # What stands before the dot.
    receiver: Term | None = None
    module: ModuleId | None = None
    calls: list[OpenCall] = field(default_factory=list)
    # What checked the body, whose questions about members can be asked again.
    checker: Checker | None = None

    @property
    def is_answered(self) -> bool:
        """Whether the mark has been found."""
        return not (self.names is None and self.receiver is None and self.module is None)

    def in_body(self, checker: Checker) -> None:
        """The mark is a name of a body."""
        names: dict[str, Binding] = {}
        around: list[Checker] = []
        at: Checker | None = checker
        while at is not None:
            around.append(at)
            at = at.outer
        for each in reversed(around):
            names.update(each.scopes.visible())
        self.checker, self.facts = checker, checker.facts
        self.at_name(names, checker.environment)

    def at_name(self, names: Mapping[str, Binding], environment: Environment) -> None:
        """The mark is a plain name."""
        self.names, self.environment = names, environment

    def of_term(self, checker: Checker, receiver: Term) -> None:
        """The mark is a member of something in a body."""
        self.receiver, self.checker, self.facts = receiver, checker, checker.facts
        self.environment = checker.environment

    def of_node(self, base: Node) -> None:
        """The mark is a member of a compile-time value in a header."""
        self.receiver = MetaTerm(base, Span(0, 0))

    def in_call(self, checker: Checker, callee: Term, node: syntax.Call) -> None:
        """A call is about to be checked."""
        self._open(checker, callee, node, node.arguments)

    def in_brackets(self, checker: Checker, base: Term, node: syntax.Subscript) -> None:
        """A subscript is about to be checked."""
        self._open(checker, base, node, node.subscripts)

    def _open(
        self,
        checker: Checker,
        callee: Term,
        node: syntax.Call | syntax.Subscript,
        brackets: syntax.Node,
    ) -> None:
        self.checker = self.checker or checker
        inside = checker.span(brackets)
        self.calls.append(OpenCall(callee, node, checker.span(node), inside, checker))
