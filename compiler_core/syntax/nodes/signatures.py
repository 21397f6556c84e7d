"""Parameters, arguments, effects, captures, constraints: the parts of declarations and function
types."""

from __future__ import annotations

from typing import Final

from compiler_core.syntax import kinds as k
from compiler_core.syntax.nodes.base import Items, Node
from compiler_core.syntax.tokens import Token


class TypeArgumentList(Items):
    """`(…)` of a function type, or the payload of an enum case."""

    __slots__ = ()


class TypeArgument(Node):
    """An argument of a function type: a type, or a name with a type."""

    __slots__ = ()

    @property
    def convention(self) -> Convention | None:
        """`mut`, `var`, …."""
        return self.first(Convention)

    @property
    def star(self) -> Token | None:
        """`*` or `**` of a variadic one."""
        return self.token(k.STAR) or self.token(k.DOUBLE_STAR)

    @property
    def name(self) -> Node | None:
        """The name, if there is one; a name alone is a type."""
        return self._first_expression() if self.annotation else None

    @property
    def annotation(self) -> TypeAnnotation | None:
        """`: T` when the argument has a name."""
        return self.first(TypeAnnotation)

    @property
    def type(self) -> Node:
        """The type, with or without a name before it."""
        annotation = self.annotation
        return annotation.type if annotation else self._first_expression()

    @property
    def default(self) -> DefaultValue | None:
        """`= value`."""
        return self.first(DefaultValue)

    def _first_expression(self) -> Node:
        return next(child for child in self.nodes() if not isinstance(child, Convention))


class OriginList(Items):
    """`[origin]` behind `ref` or another convention."""

    __slots__ = ()


class ParameterList(Items):
    """`[T: Copyable, //, n: Int = 3]` of a declaration."""

    __slots__ = ()

    @property
    def parameters(self) -> list[Parameter]:
        """The parameters without the markers between them."""
        return self.all(Parameter)


class Parameter(Node):
    """One compile-time parameter."""

    __slots__ = ()

    @property
    def name_token(self) -> Token | None:
        """Its name."""
        return self.token(k.NAME)

    @property
    def annotation(self) -> TypeAnnotation | None:
        """`: T`."""
        return self.first(TypeAnnotation)

    @property
    def default(self) -> DefaultValue | None:
        """`= value`."""
        return self.first(DefaultValue)

    @property
    def star(self) -> Token | None:
        """`*` or `**` of a variadic one."""
        return self.token(k.STAR) or self.token(k.DOUBLE_STAR)

    @property
    def where_clause(self) -> WhereClause | None:
        """A constraint inside the parameter list, as older Mojo had them."""
        return self.first(WhereClause)


class ArgumentList(Items):
    """`(…)` of a function declaration."""

    __slots__ = ()

    @property
    def arguments(self) -> list[Argument]:
        """The arguments without the markers between them."""
        return self.all(Argument)


class Argument(Parameter):
    """One argument of a function declaration."""

    __slots__ = ()

    @property
    def convention(self) -> Convention | None:
        """`mut`, `var`, `ref [o]`, …."""
        return self.first(Convention)


class SignatureMarker(Node):
    """`/`, `//` or `*` alone between parameters or arguments."""

    __slots__ = ()


class DefaultValue(Node):
    """`= value` of a parameter or an argument."""

    __slots__ = ()

    @property
    def value(self) -> Node:
        """The value."""
        return self._node(1)


class Convention(Node):
    """How an argument is passed: `imm`, `mut`, `var`, `ref [o]`, `out`, `deinit`."""

    __slots__ = ()

    @property
    def keyword(self) -> Token:
        """The word."""
        return self._token(0)

    @property
    def origin(self) -> OriginList | None:
        """The origin in brackets."""
        return self.first(OriginList)


class TypeAnnotation(Node):
    """`: T`."""

    __slots__ = ()

    @property
    def type(self) -> Node:
        """The type."""
        return self._node(1)


class Result(Node):
    """`-> T`."""

    __slots__ = ()

    @property
    def type(self) -> Node:
        """The type."""
        return self._node(1)


class Effect(Node):
    """`raises E`, `thin`, `abi("C")`, …."""

    __slots__ = ()

    @property
    def keyword(self) -> Token:
        """The word."""
        return self._token(0)

    @property
    def raised_type(self) -> RaisedType | None:
        """The type behind `raises`."""
        return self.first(RaisedType)

    @property
    def abi(self) -> Token | None:
        """The string in `abi("C")`."""
        return self.token(k.STRING)


class RaisedType(Node):
    """The type behind `raises`."""

    __slots__ = ()

    @property
    def type(self) -> Node:
        """The type."""
        return self._node(0)


class CaptureList(Items):
    """`{imm x, var y^}` of a nested function."""

    __slots__ = ()

    @property
    def captures(self) -> list[Capture]:
        """The entries."""
        return self.all(Capture)


class Capture(Node):
    """One entry of a capture list: `mut x`, `x`, `var x^`, or a convention alone."""

    __slots__ = ()

    @property
    def convention(self) -> Convention | None:
        """The convention before a name."""
        return self.first(Convention)

    @property
    def default_convention(self) -> Token | None:
        """The convention that stands alone and is meant for all names that are not listed."""
        first = self.children[0]
        if isinstance(first, Token) and (first.kind != k.NAME or first.text in _CONVENTIONS):
            return first
        return None

    @property
    def name_token(self) -> Token | None:
        """The captured name, absent in a default entry."""
        return None if self.default_convention else self.token(k.NAME)

    @property
    def is_transferred(self) -> bool:
        """Whether `^` stands behind."""
        return self.token(k.TRANSFER) is not None


# A soft keyword that stands alone comes from the parser as a name.
_CONVENTIONS: Final = frozenset("imm mut out deinit read owned inout borrowed".split())


class WhereClause(Node):
    """`where condition else "message"`."""

    __slots__ = ()

    @property
    def condition(self) -> Node:
        """The condition."""
        return self._node(1)

    @property
    def message(self) -> Node | None:
        """The message behind `else`."""
        return self._node(3) if len(self.children) > 3 else None


class BaseList(Items):
    """`(A, B where c, not C)` of a struct or trait."""

    __slots__ = ()

    @property
    def bases(self) -> list[Base]:
        """The conformances."""
        return self.all(Base)


class Base(Node):
    """One conformance, perhaps under a condition."""

    __slots__ = ()

    @property
    def type(self) -> Node:
        """The trait, or `not` a trait."""
        return self._node(0)

    @property
    def conditions(self) -> list[WhereClause]:
        """Its `where` clauses."""
        return self.all(WhereClause)
