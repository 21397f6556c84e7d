"""What an expression can be while it is checked, before its context decides what becomes of it.

`f` in `f(x)` is a set of overloads, `List` in `List[Int]()` a compile-time value, `[1, 2]` has no
type before something wants one. A `Term` is any of these; `conversions` turns a term into a value,
a reference or a compile-time node once it is known what is wanted.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Final, Union

from compiler_core.meta.binding import Given as BoundGiven
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.node import Node
from compiler_core.sema.modules import ModuleId
from compiler_core.sema.typed import Expression, Place
from compiler_core.source import Span
from compiler_core.syntax import nodes as syntax

# Whose parameters stand for what only the parameter that it is for decides; see `Checker.later`.
UNDECIDED: Final = DeclId(DeclSort.FUNCTION, "", "?undecided")


@dataclass(frozen=True, slots=True)
class ValueTerm:
    """A value that has been computed and that its consumer owns."""

    expression: Expression
    span: Span

    @property
    def type(self) -> Node:
        """The type of the value."""
        return self.expression.type


@dataclass(frozen=True, slots=True)
class PlaceTerm:
    """A place: it may be read, borrowed, consumed or assigned to."""

    place: Place
    # Whether it may be changed: a boolean node, for it may depend on a parameter (`ref`).
    mutable: Node
    span: Span

    @property
    def type(self) -> Node:
        """The type of what is there."""
        return self.place.type


@dataclass(frozen=True, slots=True)
class MetaTerm:
    """A compile-time value: a literal, a parameter, a type, a trait, a generator."""

    node: Node
    span: Span

    @property
    def type(self) -> Node:
        """The type of the value."""
        return self.node.type


@dataclass(frozen=True, slots=True)
class Candidate:
    """A function that a call may mean.

    `known` holds values for the first parameters of its full list, None where one is open: the
    arguments of the struct that it was found in, or the type that stands for `Self` of a trait.
    """

    decl: DeclId
    function: Node
    known: tuple[Node | None, ...] = ()
    # The condition under which it is there, such as that of a conditional conformance.
    condition: Node | None = None


@dataclass(frozen=True, slots=True)
class OverloadTerm:
    """Functions of one name, with the receiver if they are methods of a value."""

    name: str
    candidates: tuple[Candidate, ...]
    span: Span
    receiver: Term | None = None
    # What `[...]` gave for the parameters.
    positional: tuple[BoundGiven, ...] = ()
    keywords: tuple[tuple[str, BoundGiven], ...] = ()


@dataclass(frozen=True, slots=True)
class ModuleTerm:
    """A module or package."""

    module: ModuleId
    span: Span


@dataclass(frozen=True, slots=True)
class PendingTerm:
    """An expression whose meaning its context decides: a display, a lambda, `.member`, a ternary
    of such. It is checked when a type is wanted, perhaps more than once while overloads are tried.
    """

    node: syntax.Node
    span: Span


@dataclass(frozen=True, slots=True)
class FailedTerm:
    """An expression with an error that has been reported."""

    span: Span


Term = Union[  # noqa: UP007
    ValueTerm, PlaceTerm, MetaTerm, OverloadTerm, ModuleTerm, PendingTerm, FailedTerm
]


class Spread(Enum):
    """Whether an argument stands for several, or is what is put in the place of others."""

    NO = ""
    POSITIONAL = "*"
    KEYWORDS = "**"
    # The value of `a[b, c] = value`.
    ASSIGNED = "="


@dataclass(frozen=True, slots=True)
class Given:
    """An argument of a call as it is written: checked once, or pending."""

    term: Term
    name: str | None
    span: Span
    spread: Spread = Spread.NO


@dataclass(slots=True)
class Reasons:
    """Why candidates were not chosen, for the notes of a diagnostic."""

    rejected: list[tuple[Candidate, str, Span | None]] = field(default_factory=list)
