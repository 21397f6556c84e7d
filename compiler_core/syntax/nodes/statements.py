"""Simple statements."""

from __future__ import annotations

from compiler_core.syntax import kinds as k
from compiler_core.syntax.nodes.base import Node
from compiler_core.syntax.nodes.signatures import ParameterList, TypeAnnotation, WhereClause
from compiler_core.syntax.tokens import Token


class Statement(Node):
    """The base of the simple statements."""

    __slots__ = ()


class Statements(Node):
    """Simple statements on one line, separated by semicolons."""

    __slots__ = ()

    @property
    def statements(self) -> list[Node]:
        """The statements."""
        return list(self.nodes())


class PassStatement(Statement):
    """`pass`."""

    __slots__ = ()


class BreakStatement(Statement):
    """`break`."""

    __slots__ = ()


class ContinueStatement(Statement):
    """`continue`."""

    __slots__ = ()


class ReturnStatement(Statement):
    """`return value`."""

    __slots__ = ()

    @property
    def value(self) -> Node | None:
        """The value, if any."""
        return self._node(1) if len(self.children) > 1 else None


class RaiseStatement(Statement):
    """`raise value`."""

    __slots__ = ()

    @property
    def value(self) -> Node | None:
        """The value, if any."""
        return self._node(1) if len(self.children) > 1 else None


class AssertStatement(Statement):
    """`assert condition, message`."""

    __slots__ = ()

    @property
    def condition(self) -> Node:
        """The condition."""
        return next(self.nodes())

    @property
    def message(self) -> Node | None:
        """The message, if any."""
        return self._after(k.COMMA)


class ComptimeAssert(AssertStatement):
    """`comptime assert condition, message`."""

    __slots__ = ()


class DelStatement(Statement):
    """`del x`, which Mojo does not have; it parses to be reported."""

    __slots__ = ()


class ScopeStatement(Statement):
    """`global x` or `nonlocal x`, which Mojo does not have; it parses to be reported."""

    __slots__ = ()


class ImportStatement(Statement):
    """`import a.b as c, d`."""

    __slots__ = ()

    @property
    def names(self) -> list[ImportName]:
        """The imported modules."""
        return self.all(ImportName)


class ImportName(Node):
    """`a.b as c`."""

    __slots__ = ()

    @property
    def module(self) -> DottedName:
        """The module's name."""
        child = self.children[0]
        assert isinstance(child, DottedName)
        return child

    @property
    def alias(self) -> Token | None:
        """The name behind `as`."""
        return self.token(k.NAME)


class FromImportStatement(Statement):
    """`from a.b import c as d, e`."""

    __slots__ = ()

    @property
    def module(self) -> DottedName:
        """The module's name with its leading dots."""
        child = self.children[1]
        assert isinstance(child, DottedName)
        return child

    @property
    def names(self) -> list[ImportedName]:
        """The imported names; empty for `*`."""
        return self.all(ImportedName)

    @property
    def is_star(self) -> bool:
        """Whether it imports everything."""
        return self.token(k.STAR) is not None


class ImportedName(Node):
    """`c as d` in a from-import."""

    __slots__ = ()

    @property
    def name_token(self) -> Token:
        """The name in the module."""
        return self._token(0)

    @property
    def alias(self) -> Token | None:
        """The name behind `as`."""
        child = self.children[-1]
        return child if len(self.children) > 1 and isinstance(child, Token) else None


class DottedName(Node):
    """`a.b.c`, or `..a` with leading dots."""

    __slots__ = ()

    @property
    def level(self) -> int:
        """How many leading dots it has."""
        count = 0
        for child in self.children:
            if not isinstance(child, Token) or child.kind == k.NAME:
                break
            count += len(child.text)
        return count

    @property
    def parts(self) -> list[Token]:
        """The names between the dots."""
        return [c for c in self.children if isinstance(c, Token) and c.kind == k.NAME]


class ComptimeDeclaration(Statement):
    """`comptime name[parameters]: T where c = value`, or `comptime a, b = value`; also `alias` of
    old."""

    __slots__ = ()

    @property
    def names(self) -> list[Token]:
        """The declared names."""
        return [c for c in self.children if isinstance(c, Token) and c.kind == k.NAME]

    @property
    def parameters(self) -> ParameterList | None:
        """The compile-time parameters."""
        return self.first(ParameterList)

    @property
    def annotation(self) -> TypeAnnotation | None:
        """`: T`."""
        return self.first(TypeAnnotation)

    @property
    def where_clauses(self) -> list[WhereClause]:
        """The constraints."""
        return self.all(WhereClause)

    @property
    def value(self) -> Node | None:
        """What stands behind `=`."""
        return self._after(k.EQUAL)


class Binding(Node):
    """`var targets` or `ref targets`."""

    __slots__ = ()

    @property
    def keyword(self) -> Token:
        """`var` or `ref`."""
        return self._token(0)

    @property
    def target(self) -> Node:
        """What is declared: a name, or a tuple of names."""
        return self._node(1)


class VariableDeclaration(Statement):
    """`var x: T` without a value."""

    __slots__ = ()

    @property
    def binding(self) -> Binding:
        """`var x`."""
        child = self.children[0]
        assert isinstance(child, Binding)
        return child

    @property
    def annotation(self) -> TypeAnnotation | None:
        """`: T`."""
        return self.first(TypeAnnotation)


class Assignment(Statement):
    """`a = b = value`, `var x: T = value`, `x: T`."""

    __slots__ = ()

    @property
    def targets(self) -> list[Node]:
        """Everything before the last `=`."""
        found = [child for child in self.nodes() if not isinstance(child, TypeAnnotation)]
        return found[:-1] if self.token(k.EQUAL) else found

    @property
    def annotation(self) -> TypeAnnotation | None:
        """`: T` of the first target."""
        return self.first(TypeAnnotation)

    @property
    def value(self) -> Node | None:
        """What stands behind the last `=`."""
        return self._node(-1) if self.token(k.EQUAL) else None


class AugmentedAssignment(Statement):
    """`target += value`."""

    __slots__ = ()

    @property
    def target(self) -> Node:
        """What is changed."""
        return self._node(0)

    @property
    def operator(self) -> Token:
        """`+=` and its like."""
        return self._token(1)

    @property
    def value(self) -> Node:
        """The operand."""
        return self._node(2)


class ExpressionStatement(Statement):
    """An expression alone on its line."""

    __slots__ = ()

    @property
    def expression(self) -> Node:
        """The expression."""
        return self._node(0)
