"""Parameters, the references to them, and what has a list of them.

A parameter is referred to in one of two ways. Inside a generator by position (`ParameterRef`: how
many parameter lists to go out, and which of its parameters), so that names do not matter for
equality. And, while a body is checked or parameters are inferred, by name (`NamedParameter`: whose
parameter it is), so that nothing needs to be shifted when it moves into or out of a nested scope.
`open_generator` and `close` go from one to the other.

A parameter's keyword is part of its generator, because callers may use it; those of positional-only
parameters are not kept.
"""

from __future__ import annotations

from typing import Any

from compiler_core.meta.declarations import DeclId
from compiler_core.meta.functions import Passing, Variadic
from compiler_core.meta.node import (
    HAS_NAMES,
    HAS_QUESTIONS,
    NOTHING,
    OPAQUE,
    TYPE,
    Node,
    make,
)
from compiler_core.meta.types import StructType


class ParameterRef(Node):
    """A parameter of the list that is `depth` lists further out; its type is its only child."""

    __slots__ = ("depth", "index")
    __match_args__ = FIELDS = ("depth", "index")
    FLAGS = OPAQUE

    depth: int
    index: int

    def _reach(self) -> int:
        return max(self.depth + 1, self.children[0].free)

    def _sort_hint(self) -> tuple[Any, ...]:
        # Outer parameters first, as they are declared.
        return -self.depth, self.index


class NamedParameter(Node):
    """A parameter of a declaration, or an unknown of an inference; its type is its only child."""

    __slots__ = ("index", "name", "owner")
    __match_args__ = FIELDS = ("owner", "index", "name")
    FLAGS = HAS_NAMES | OPAQUE

    owner: DeclId
    index: int
    name: str

    def _sort_hint(self) -> tuple[Any, ...]:
        return str(self.owner), self.index


class Parameter(Node):
    """The declaration of a parameter: its children are the default, if any, and the type."""

    __slots__ = ("name", "passing", "variadic")
    __match_args__ = FIELDS = ("name", "passing", "variadic")

    name: str
    passing: Passing
    variadic: Variadic

    @property
    def default(self) -> Node | None:
        """The value that is taken when none is given."""
        return self.children[0] if len(self.children) == 2 else None


class Constraint(Node):
    """A condition that the parameters must meet, and what to say when they do not."""

    __slots__ = ("message",)
    __match_args__ = FIELDS = ("message",)

    message: str

    @property
    def condition(self) -> Node:
        """A boolean that must be true."""
        return self.children[0]

    def _derive_type(self) -> Node:
        return self.children[0].type


class _Binder(Node):
    """What generators and their types share; `arity` and `demands` count the first children."""

    __slots__ = ("arity", "demands")
    __match_args__ = FIELDS = ("arity", "demands")
    BINDS = True

    arity: int
    demands: int

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """The parameters in order; the type of each may refer to those before it."""
        return self.children[: self.arity]  # type: ignore[return-value]

    @property
    def constraints(self) -> tuple[Constraint, ...]:
        """What the parameters must meet."""
        return self.children[self.arity : self.arity + self.demands]  # type: ignore[return-value]

    @property
    def body(self) -> Node:
        """What the parameters are for."""
        return self.children[-1]


class GeneratorType(_Binder):
    """The type of what makes a value of the body's type when its parameters are bound."""

    __slots__ = ()

    FIXED_TYPE = TYPE


class Generator(_Binder):
    """A value with parameters: a parametric alias, or something partially bound."""

    __slots__ = ()

    def _derive_type(self) -> Node:
        return make(GeneratorType, self.data, (*self.children[:-1], self.children[-1].type))


class Application(Node):
    """A generator that is not known yet, with a value for every parameter; the type is last."""

    __slots__ = ()
    __match_args__ = ("callee", "arguments")
    FLAGS = OPAQUE | HAS_QUESTIONS

    @property
    def callee(self) -> Node:
        """What is applied."""
        return self.children[0]

    @property
    def arguments(self) -> tuple[Node, ...]:
        """The values of the parameters."""
        return self.children[1:-1]


class BoundFunction(Application):
    """A declared function with a value for every parameter."""

    __slots__ = ()
    FLAGS = NOTHING


class Call(Node):
    """A call of a compile-time function with values for its arguments; the result type is last."""

    __slots__ = ()
    __match_args__ = ("callee", "arguments")
    FLAGS = OPAQUE | HAS_QUESTIONS

    @property
    def callee(self) -> Node:
        """The function, its parameters bound."""
        return self.children[0]

    @property
    def arguments(self) -> tuple[Node, ...]:
        """The values of the arguments."""
        return self.children[1:-1]


class Member(Node):
    """A parameter or compile-time member of a type, such as `T.Element`; its type is last."""

    __slots__ = ("name",)
    __match_args__ = FIELDS = ("name",)
    FLAGS = OPAQUE | HAS_QUESTIONS

    name: str

    @property
    def base(self) -> Node:
        """The type whose member it is."""
        return self.children[0]


class Witness(Node):
    """What a type gives for a member of a trait: children are the type, the trait and the type."""

    __slots__ = ("name",)
    __match_args__ = FIELDS = ("name",)
    FLAGS = OPAQUE | HAS_QUESTIONS

    name: str

    @property
    def subject(self) -> Node:
        """The type that conforms."""
        return self.children[0]

    @property
    def trait(self) -> Node:
        """The trait whose member is looked up."""
        return self.children[1]


class ListMap(Node):
    """A generator of one parameter applied to every element of a list that is not known yet."""

    __slots__ = ()
    FLAGS = OPAQUE

    @property
    def generator(self) -> Node:
        """What is applied."""
        return self.children[0]

    @property
    def list(self) -> Node:
        """The elements."""
        return self.children[1]


class ListReduce(Node):
    """A generator that joins what was made so far with each element of a list, in order.

    It takes what was made so far, an element and the element's position; the list is not known
    yet.
    """

    __slots__ = ()
    FLAGS = OPAQUE

    @property
    def list(self) -> Node:
        """The elements."""
        return self.children[2]


def parameter_ref(depth: int, index: int, type_: Node) -> ParameterRef:
    """Return the reference to a parameter by position."""
    return make(ParameterRef, (depth, index), (type_,))


def named_parameter(owner: DeclId, index: int, name: str, type_: Node) -> NamedParameter:
    """Return the reference to a parameter of a declaration by name."""
    return make(NamedParameter, (owner, index, name), (type_,))


def parameter(
    name: str,
    type_: Node,
    passing: Passing = Passing.ANY,
    *,
    variadic: Variadic = Variadic.NO,
    default: Node | None = None,
) -> Parameter:
    """Return the declaration of a parameter; a name that no caller may use is not kept."""
    if not name and passing is not Passing.INFERRED:
        passing = Passing.POSITIONAL
    kept = "" if passing is Passing.POSITIONAL else name
    children = (type_,) if default is None else (default, type_)
    return make(Parameter, (kept, passing, variadic), children)


def constraint(condition: Node, message: str = "") -> Constraint:
    """Return a `where` clause."""
    return make(Constraint, (message,), (condition,))


def member(base: Node, name: str, type_: Node) -> Node:
    """Return a member of a type: a parameter of a struct, or else what a context finds."""
    if isinstance(base, StructType) and isinstance(base.head.type, GeneratorType):
        for item, value in zip(base.head.type.parameters, base.arguments, strict=True):
            if item.name == name:
                return value
    return make(Member, (name,), (base, type_))


def witness(subject: Node, trait: Node, name: str, type_: Node) -> Node:
    """Return what `subject` gives for the member `name` of a trait; a context finds what it is."""
    return make(Witness, (name,), (subject, trait, type_))


def call(callee: Node, arguments: tuple[Node, ...], type_: Node) -> Node:
    """Return a call; a context that can evaluate it does so when it simplifies."""
    return make(Call, (), (callee, *arguments, type_))
