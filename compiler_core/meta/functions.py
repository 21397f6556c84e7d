"""Function types: arguments with their conventions, the result, effects, and what is captured."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from compiler_core.meta.node import TYPE, Node, make
from compiler_core.meta.tags import Tag
from compiler_core.meta.types import NEVER


class Convention(Tag):
    """How an argument is passed."""

    IMM = "imm"
    MUT = "mut"
    VAR = "var"
    REF = "ref"
    OUT = "out"
    DEINIT = "deinit"


class Passing(Tag):
    """How a caller may name an argument or parameter."""

    # A parameter that is inferred, or given by keyword.
    INFERRED = "inferred"
    POSITIONAL = "positional"
    ANY = "any"
    KEYWORD = "keyword"


class Variadic(Tag):
    """Whether an argument or parameter takes several values."""

    NO = ""
    # Values of one type.
    LIST = "*"
    # Values whose types are in a list of types.
    PACK = "*pack"
    # Values by keyword.
    KEYWORDS = "**"


class Captures(Tag):
    """What a function value holds besides its code."""

    THIN = "thin"
    # A closure whose type is its own.
    CLOSURE = "closure"
    # A parametric closure, which refers to its surroundings.
    CAPTURING = "capturing"


class Argument(Node):
    """An argument of a function type; its children are its origin, if written, and its type."""

    __slots__ = ("convention", "has_default", "name", "passing", "variadic")
    __match_args__ = FIELDS = ("name", "convention", "passing", "variadic", "has_default")

    name: str
    convention: Convention
    passing: Passing
    variadic: Variadic
    has_default: bool

    @property
    def origin(self) -> Node | None:
        """The origin that a `ref` argument must have."""
        return self.children[0] if len(self.children) == 2 else None


def argument(
    type_: Node,
    name: str = "",
    convention: Convention = Convention.IMM,
    *,
    passing: Passing = Passing.ANY,
    variadic: Variadic = Variadic.NO,
    has_default: bool = False,
    origin: Node | None = None,
) -> Argument:
    """Return an argument; one without a name is positional."""
    if not name:
        passing = Passing.POSITIONAL
    children = (type_,) if origin is None else (origin, type_)
    return make(Argument, (name, convention, passing, variadic, has_default), children)


@dataclass(frozen=True, slots=True)
class Effects:
    """What a call does besides returning and raising."""

    asynchronous: bool = False
    abi: str = ""


NO_EFFECTS = Effects()


class FunctionType(Node):
    """The type of functions without parameters; a generator type over it adds them.

    Its children are the arguments, the result, and the type of what is raised. A function that
    does not raise raises `NEVER`, so that binding the error type of a generic function to `Never`
    makes it the same type as that of one without `raises`.
    """

    __slots__ = ("captures", "effects")
    __match_args__ = FIELDS = ("effects", "captures")

    effects: Effects
    captures: Captures

    FIXED_TYPE = TYPE

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """The arguments in order."""
        return self.children[:-2]  # type: ignore[return-value]

    @property
    def result(self) -> Node:
        """The type of the result; a reference type for `-> ref [origin] T`."""
        return self.children[-2]

    @property
    def raised(self) -> Node:
        """The type of the errors that are raised."""
        return self.children[-1]


def function_type(
    arguments: Iterable[Node],
    result: Node,
    raised: Node = NEVER,
    effects: Effects = NO_EFFECTS,
    captures: Captures = Captures.CLOSURE,
) -> FunctionType:
    """Return a function type."""
    return make(FunctionType, (effects, captures), (*arguments, result, raised))
