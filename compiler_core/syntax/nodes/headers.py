"""The lines that open blocks, and decorators."""

from __future__ import annotations

from compiler_core.syntax import kinds as k
from compiler_core.syntax.nodes.base import Node
from compiler_core.syntax.nodes.signatures import (
    ArgumentList,
    BaseList,
    CaptureList,
    DefaultValue,
    Effect,
    ParameterList,
    Result,
    TypeArgumentList,
    WhereClause,
)
from compiler_core.syntax.nodes.statements import Statement, Statements
from compiler_core.syntax.tokens import Token


class Header(Node):
    """The base of the lines that open a block; a body on the same line is among the children."""

    __slots__ = ()

    @property
    def inline_body(self) -> Node | None:
        """The statements behind the colon on the same line."""
        seen = False
        for child in self.children:
            if isinstance(child, Token):
                seen = seen or child.kind == k.COLON
            elif seen and isinstance(child, (Statement, Statements)):
                return child
        return None


class _NamedHeader(Header):
    __slots__ = ()

    @property
    def name_token(self) -> Token | None:
        """The declared name."""
        return self.token(k.NAME)

    @property
    def parameters(self) -> ParameterList | None:
        """The compile-time parameters."""
        return self.first(ParameterList)

    @property
    def where_clauses(self) -> list[WhereClause]:
        """The constraints."""
        return self.all(WhereClause)


class FunctionHeader(_NamedHeader):
    """`def name[parameters](arguments) effects {captures} -> result where condition:`."""

    __slots__ = ()

    @property
    def arguments(self) -> ArgumentList | None:
        """The arguments."""
        return self.first(ArgumentList)

    @property
    def effects(self) -> list[Effect]:
        """`raises`, `abi("C")`, …."""
        return self.all(Effect)

    @property
    def captures(self) -> CaptureList | None:
        """The capture list."""
        return self.first(CaptureList)

    @property
    def result(self) -> Result | None:
        """`-> T`."""
        return self.first(Result)

    @property
    def is_async(self) -> bool:
        """Whether `async` stands before."""
        first = self.children[0]
        return isinstance(first, Token) and first.text in ("async", "__async")


class _TypeHeader(_NamedHeader):
    __slots__ = ()

    @property
    def bases(self) -> BaseList | None:
        """The conformances in parentheses."""
        return self.first(BaseList)


class StructHeader(_TypeHeader):
    """`struct Name[parameters](bases) where condition:`."""

    __slots__ = ()


class ClassHeader(_TypeHeader):
    """`class Name:`, which Mojo does not have; it parses to be reported."""

    __slots__ = ()


class TraitHeader(_TypeHeader):
    """`trait Name(bases):`."""

    __slots__ = ()


class ExtensionHeader(_TypeHeader):
    """`__extension Name(bases):`."""

    __slots__ = ()


class EnumHeader(_TypeHeader):
    """`__enum Name:`."""

    __slots__ = ()


class EnumCase(Node):
    """`case name(payload)` in an enum."""

    __slots__ = ()

    @property
    def name_token(self) -> Token | None:
        """The case's name."""
        return self.token(k.NAME)

    @property
    def payload(self) -> TypeArgumentList | None:
        """The types in parentheses."""
        return self.first(TypeArgumentList)

    @property
    def value(self) -> DefaultValue | None:
        """`= value`."""
        return self.first(DefaultValue)


class _ConditionHeader(Header):
    __slots__ = ()

    @property
    def condition(self) -> Node:
        """The condition."""
        return self._node(1)


class IfHeader(_ConditionHeader):
    """`if condition:`."""

    __slots__ = ()


class ElifHeader(_ConditionHeader):
    """`elif condition:`."""

    __slots__ = ()


class WhileHeader(_ConditionHeader):
    """`while condition:`."""

    __slots__ = ()


class ElseHeader(Header):
    """`else:`."""

    __slots__ = ()


class ForHeader(Header):
    """`for target in iterable:`."""

    __slots__ = ()

    @property
    def target(self) -> Node:
        """What each element is bound to."""
        return next(self.nodes())

    @property
    def iterable(self) -> Node:
        """What is iterated."""
        found = self._after(k.KINDS_BY_TEXT["in"])
        assert found is not None
        return found


class WithHeader(Header):
    """`with manager as name, …:`."""

    __slots__ = ()

    @property
    def items(self) -> list[WithItem]:
        """The managers."""
        return self.all(WithItem)


class WithItem(Node):
    """`manager as name`."""

    __slots__ = ()

    @property
    def manager(self) -> Node:
        """The context manager."""
        return self._node(0)

    @property
    def target(self) -> Node | None:
        """What it is bound to."""
        return self._node(2) if len(self.children) > 2 else None


class TryHeader(Header):
    """`try:`."""

    __slots__ = ()


class ExceptHeader(Header):
    """`except name:`."""

    __slots__ = ()

    @property
    def pattern(self) -> Node | None:
        """What stands behind `except`."""
        child = self.children[1]
        return None if isinstance(child, Token) else child

    @property
    def name_token(self) -> Token | None:
        """The name behind `as`, which Mojo does not have; it parses to be reported."""
        return self.token(k.NAME)


class FinallyHeader(Header):
    """`finally:`."""

    __slots__ = ()


class InlineClause(Header):
    """`else: …`, `elif …: …`, `except …: …` or `finally: …` on the line of the statement that it
    belongs to."""

    __slots__ = ()

    @property
    def keyword(self) -> Token:
        """The first word."""
        return self._token(0)

    @property
    def expression(self) -> Node | None:
        """The condition of `elif`, or what stands behind `except`."""
        child = self.children[1]
        return None if isinstance(child, Token) else child


class MatchHeader(Header):
    """`match subject:`."""

    __slots__ = ()

    @property
    def subject(self) -> Node:
        """What is matched."""
        return self._node(1)


class CaseHeader(Header):
    """`case pattern if guard:`."""

    __slots__ = ()

    @property
    def pattern(self) -> Node:
        """The pattern."""
        return self._node(1)

    @property
    def guard(self) -> Guard | None:
        """`if condition`."""
        return self.first(Guard)


class InlineCase(CaseHeader):
    """`case pattern: …` on the line of its `match`."""

    __slots__ = ()


class Guard(Node):
    """`if condition` behind a pattern."""

    __slots__ = ()

    @property
    def condition(self) -> Node:
        """The condition."""
        return self._node(1)


class ComptimeHeader(Header):
    """`comptime` before an `if`, `for`, … header."""

    __slots__ = ()

    @property
    def header(self) -> Node:
        """The header behind `comptime`."""
        return self._node(1)

    @property
    def inline_body(self) -> Node | None:
        """The statements behind the colon on the same line."""
        header = self.header
        return header.inline_body if isinstance(header, Header) else None


class RegionHeader(_NamedHeader):
    """`__mlir_region name(arguments):`."""

    __slots__ = ()

    @property
    def arguments(self) -> ArgumentList | None:
        """The arguments."""
        return self.first(ArgumentList)


class Decorator(Node):
    """`@expression`."""

    __slots__ = ()

    @property
    def expression(self) -> Node:
        """The expression behind `@`."""
        return self._node(1)
