"""The nodes of the tree: one class for each construct of the language.

A node keeps its children, nodes and tokens, in source order and without gaps, so that the source can be had
back from them. `start` and `end` count from the start of the node's logical line, which is why an edit
elsewhere leaves a line's nodes as they are. The classes add names for the children; they hold nothing else.

Expressions, statements and headers are made by the parser from the rules of `mojo.lark` with the same names.
What spans lines (`Line`, `Block`, the compound statements) is in `blocks.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar, Union

from . import kinds as k
from .tokens import Token

Child = Union["Node", Token]
_N = TypeVar("_N", bound="Node")


class Node:
    """The base of all nodes inside a logical line."""

    __slots__ = ("children", "end", "start")

    def __init__(self, children: tuple[Child, ...]) -> None:
        self.children = children
        self.start: int = children[0].start
        self.end: int = children[-1].end

    def tokens(self) -> Iterator[Token]:
        """All tokens below the node, in source order."""
        for child in self.children:
            if isinstance(child, Token):
                yield child
            else:
                yield from child.tokens()

    def nodes(self) -> Iterator[Node]:
        """The children that are nodes."""
        for child in self.children:
            if not isinstance(child, Token):
                yield child

    def walk(self) -> Iterator[Node]:
        """The node and all nodes below it, parents first."""
        yield self
        for child in self.children:
            if not isinstance(child, Token):
                yield from child.walk()

    def first(self, cls: type[_N]) -> _N | None:
        """The first child of a class."""
        for child in self.children:
            if isinstance(child, cls):
                return child
        return None

    def all(self, cls: type[_N]) -> list[_N]:
        """The children of a class."""
        return [child for child in self.children if isinstance(child, cls)]

    def token(self, kind: int) -> Token | None:
        """The first child token of a kind."""
        for child in self.children:
            if isinstance(child, Token) and child.kind == kind:
                return child
        return None

    def _node(self, index: int) -> Node:
        child = self.children[index]
        assert not isinstance(child, Token)
        return child

    def _after(self, kind: int) -> Node | None:
        """The node that follows the first child token of a kind."""
        wanted = False
        for child in self.children:
            if isinstance(child, Token):
                wanted = child.kind == kind
            elif wanted:
                return child
        return None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.start}..{self.end}>"


class ErrorNode(Node):
    """A line, or the rest of one, that does not parse: what was recognised before the mistake, then loose tokens."""

    __slots__ = ()


# ---------------------------------------------------------------- expressions


class Name(Node):
    """A name, or `Self`."""

    __slots__ = ()

    @property
    def name_token(self) -> Token:
        """The token of the name."""
        token = self.children[0]
        assert isinstance(token, Token)
        return token

    @property
    def identifier(self) -> str:
        """The name without backticks."""
        return self.name_token.identifier


class Literal(Node):
    """A number, `True`, `False`, `None` or `...`."""

    __slots__ = ()

    @property
    def literal_token(self) -> Token:
        """The token of the literal."""
        token = self.children[0]
        assert isinstance(token, Token)
        return token


class String(Node):
    """One or more string literals that stand side by side and make one string."""

    __slots__ = ()

    @property
    def parts(self) -> list[Token]:
        """The literals."""
        return [child for child in self.children if isinstance(child, Token)]


class Template(Node):
    """One or more t-strings side by side: start, text and interpolations, end."""

    __slots__ = ()

    @property
    def interpolations(self) -> list[Interpolation]:
        """The `{…}` parts."""
        return self.all(Interpolation)


class Interpolation(Node):
    """`{expression}` in a t-string."""

    __slots__ = ()

    @property
    def expression(self) -> Node:
        """The expression between the braces."""
        return self._node(1)


class Attribute(Node):
    """`value.name`."""

    __slots__ = ()

    @property
    def value(self) -> Node:
        """What stands before the dot."""
        return self._node(0)

    @property
    def name_token(self) -> Token:
        """The name behind the dot."""
        token = self.children[2]
        assert isinstance(token, Token)
        return token


class MemberShorthand(Node):
    """`.name`: a member of the type that the context expects."""

    __slots__ = ()

    @property
    def name_token(self) -> Token:
        """The name behind the dot."""
        token = self.children[1]
        assert isinstance(token, Token)
        return token


class _Items(Node):
    """Items between brackets, separated by commas."""

    __slots__ = ()

    @property
    def items(self) -> list[Node]:
        """The items without brackets and commas."""
        return list(self.nodes())

    @property
    def has_trailing_comma(self) -> bool:
        """Whether a comma stands before the closing bracket."""
        if len(self.children) < 3:
            return False
        last = self.children[-2]
        return isinstance(last, Token) and last.kind == k.COMMA


class Arguments(_Items):
    """`(…)` of a call; with a comprehension clause its one item is a generator."""

    __slots__ = ()


class Subscripts(_Items):
    """`[…]` behind a value."""

    __slots__ = ()


class Call(Node):
    """`callee(arguments)`."""

    __slots__ = ()

    @property
    def callee(self) -> Node:
        """What is called."""
        return self._node(0)

    @property
    def arguments(self) -> Arguments:
        """The arguments with their parentheses."""
        child = self.children[1]
        assert isinstance(child, Arguments)
        return child


class Subscript(Node):
    """`value[subscripts]`: an index, a slice, or parameters."""

    __slots__ = ()

    @property
    def value(self) -> Node:
        """What is indexed."""
        return self._node(0)

    @property
    def subscripts(self) -> Subscripts:
        """The subscripts with their brackets."""
        child = self.children[1]
        assert isinstance(child, Subscripts)
        return child


class Transfer(Node):
    """`value^`."""

    __slots__ = ()

    @property
    def value(self) -> Node:
        """What is given away."""
        return self._node(0)


class KeywordArgument(Node):
    """`name=value` in a call or an initializer list."""

    __slots__ = ()

    @property
    def name_token(self) -> Token:
        """The keyword."""
        token = self.children[0]
        assert isinstance(token, Token)
        return token

    @property
    def value(self) -> Node:
        """The value behind `=`."""
        return self._node(2)


class KeywordSubscript(KeywordArgument):
    """`name=value` or `name=a:b` in brackets."""

    __slots__ = ()


class Unbound(Node):
    """`*` or `**` in brackets: parameters left open."""

    __slots__ = ()


class Slice(Node):
    """`start:stop:step` in brackets, each part optional."""

    __slots__ = ()

    def _part(self, number: int) -> Node | None:
        colons = 0
        for child in self.children:
            if isinstance(child, Token):
                colons += 1
            elif colons == number:
                return child
        return None

    @property
    def lower(self) -> Node | None:
        """The first part."""
        return self._part(0)

    @property
    def upper(self) -> Node | None:
        """The second part."""
        return self._part(1)

    @property
    def step(self) -> Node | None:
        """The third part."""
        return self._part(2)


class Starred(Node):
    """`*value`."""

    __slots__ = ()

    @property
    def value(self) -> Node:
        """The value behind the star."""
        return self._node(1)


class DoubleStarred(Starred):
    """`**value`."""

    __slots__ = ()


class Unary(Node):
    """`-x`, `+x`, `~x`, `not x`."""

    __slots__ = ()

    @property
    def operator(self) -> Token:
        """The operator."""
        token = self.children[0]
        assert isinstance(token, Token)
        return token

    @property
    def operand(self) -> Node:
        """The operand."""
        return self._node(1)


class Binary(Node):
    """An arithmetic or bitwise operation on two operands."""

    __slots__ = ()

    @property
    def left(self) -> Node:
        """The left operand."""
        return self._node(0)

    @property
    def operator(self) -> Token:
        """The operator."""
        token = self.children[1]
        assert isinstance(token, Token)
        return token

    @property
    def right(self) -> Node:
        """The right operand."""
        return self._node(2)


class BooleanOperation(Binary):
    """`a and b`, `a or b`."""

    __slots__ = ()


class Comparison(Node):
    """`a < b`, or a chain `a < b <= c`."""

    __slots__ = ()

    @property
    def operands(self) -> list[Node]:
        """The operands from left to right."""
        return list(self.nodes())

    @property
    def operators(self) -> list[str]:
        """The operators between them; `not in` and `is not` are one."""
        found: list[str] = []
        glue = False
        for child in self.children:
            if isinstance(child, Token):
                if glue:
                    found[-1] += " " + child.text
                else:
                    found.append(child.text)
                glue = True
            else:
                glue = False
        return found


class Conditional(Node):
    """`value if condition else other`."""

    __slots__ = ()

    @property
    def value(self) -> Node:
        """The value when the condition holds."""
        return self._node(0)

    @property
    def condition(self) -> Node:
        """The condition."""
        return self._node(2)

    @property
    def other(self) -> Node:
        """The value when it does not."""
        return self._node(4)


class Walrus(Node):
    """`target := value`."""

    __slots__ = ()

    @property
    def target(self) -> Node:
        """What is bound."""
        return self._node(0)

    @property
    def value(self) -> Node:
        """The value."""
        return self._node(2)


class AwaitExpression(Node):
    """`await value`."""

    __slots__ = ()

    @property
    def value(self) -> Node:
        """What is awaited."""
        return self._node(1)


class YieldExpression(Node):
    """`yield value`, which Mojo does not have; it parses to be reported."""

    __slots__ = ()


class ComptimeExpression(Node):
    """`comptime(value)`."""

    __slots__ = ()

    @property
    def value(self) -> Node:
        """The parenthesised expression."""
        return self._node(1)


class Tuple(Node):
    """`a, b` without parentheses."""

    __slots__ = ()

    @property
    def items(self) -> list[Node]:
        """The elements."""
        return list(self.nodes())


class TargetTuple(Tuple):
    """`a, b` as the target of a loop."""

    __slots__ = ()


class TupleDisplay(_Items):
    """`()`, `(a,)`, `(a, b)`."""

    __slots__ = ()


class Parenthesized(Node):
    """`(value)`; with a comprehension clause, a generator expression."""

    __slots__ = ()

    @property
    def value(self) -> Node:
        """The expression between the parentheses."""
        return self._node(1)


class ListDisplay(_Items):
    """`[a, b]`, or a list comprehension."""

    __slots__ = ()


class BraceDisplay(_Items):
    """`{a, b}`, `{k: v}`, `{x=1}`: a set, a dictionary, an initializer list, or a comprehension."""

    __slots__ = ()


class KeyValue(Node):
    """`key: value` in braces."""

    __slots__ = ()

    @property
    def key(self) -> Node:
        """The key."""
        return self._node(0)

    @property
    def value(self) -> Node:
        """The value."""
        return self._node(2)


class ComprehensionClauses(Node):
    """The `for … in …` and `if …` clauses of a comprehension."""

    __slots__ = ()

    @property
    def clauses(self) -> list[Node]:
        """The clauses in order."""
        return list(self.nodes())


class ComprehensionFor(Node):
    """`for target in iterable` in a comprehension."""

    __slots__ = ()

    @property
    def target(self) -> Node:
        """What each element is bound to."""
        return next(self.nodes())

    @property
    def iterable(self) -> Node:
        """What is iterated."""
        return self._node(-1)


class ComprehensionIf(Node):
    """`if condition` in a comprehension."""

    __slots__ = ()

    @property
    def condition(self) -> Node:
        """The condition."""
        return self._node(1)


class AsItem(Node):
    """`value as name` in parentheses or in a pattern."""

    __slots__ = ()

    @property
    def value(self) -> Node:
        """What is named."""
        return self._node(0)


class BindingPattern(Node):
    """`var x` or `ref x` inside a parenthesised target."""

    __slots__ = ()

    @property
    def keyword(self) -> Token:
        """`var` or `ref`."""
        token = self.children[0]
        assert isinstance(token, Token)
        return token

    @property
    def target(self) -> Node:
        """What is bound."""
        return self._node(1)


class BoundTarget(BindingPattern):
    """`var x`, `ref x`, `mut x` as a loop target or in a pattern."""

    __slots__ = ()


class Lambda(Node):
    """`lambda (x: Int) -> Int: x + 1`."""

    __slots__ = ()

    @property
    def parameters(self) -> ParameterList | None:
        """The compile-time parameters."""
        return self.first(ParameterList)

    @property
    def arguments(self) -> ArgumentList | None:
        """The arguments, when they are in parentheses."""
        return self.first(ArgumentList)

    @property
    def result(self) -> Result | None:
        """`-> T`."""
        return self.first(Result)

    @property
    def body(self) -> Node:
        """The expression behind the colon."""
        return self._node(-1)


class FunctionType(Node):
    """`def(Int) raises -> Int`."""

    __slots__ = ()

    @property
    def parameters(self) -> ParameterList | None:
        """The compile-time parameters."""
        return self.first(ParameterList)

    @property
    def arguments(self) -> TypeArgumentList | None:
        """The arguments."""
        return self.first(TypeArgumentList)

    @property
    def effects(self) -> list[Effect]:
        """`raises`, `thin`, …."""
        return self.all(Effect)

    @property
    def result(self) -> Result | None:
        """`-> T`."""
        return self.first(Result)


class TypeArgumentList(_Items):
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
    def annotation(self) -> TypeAnnotation | None:
        """`: T` when the argument has a name."""
        return self.first(TypeAnnotation)


class StarredType(Starred):
    """`*Ts` as a type."""

    __slots__ = ()


class ReferenceType(Node):
    """`ref [origin] T`."""

    __slots__ = ()

    @property
    def origin(self) -> OriginList | None:
        """The origin in brackets."""
        return self.first(OriginList)

    @property
    def target(self) -> Node:
        """The type referred to."""
        return self._node(-1)


class OriginList(_Items):
    """`[origin]` behind `ref` or another convention."""

    __slots__ = ()


# ---------------------------------------------------------------- signatures


class ParameterList(_Items):
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


class ArgumentList(_Items):
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
        token = self.children[0]
        assert isinstance(token, Token)
        return token

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
        token = self.children[0]
        assert isinstance(token, Token)
        return token

    @property
    def raised_type(self) -> RaisedType | None:
        """The type behind `raises`."""
        return self.first(RaisedType)


class RaisedType(Node):
    """The type behind `raises`."""

    __slots__ = ()

    @property
    def type(self) -> Node:
        """The type."""
        return self._node(0)


class CaptureList(_Items):
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
    def name_token(self) -> Token | None:
        """The captured name, absent in a default entry."""
        return self.token(k.NAME)


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


class BaseList(_Items):
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


# ---------------------------------------------------------------- simple statements


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
        token = self.children[0]
        assert isinstance(token, Token)
        return token

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
    """`comptime name[parameters]: T where c = value`, or `comptime a, b = value`; also `alias` of old."""

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
    def value(self) -> Node | None:
        """What stands behind `=`."""
        return self._after(k.EQUAL)


class Binding(Node):
    """`var targets` or `ref targets`."""

    __slots__ = ()

    @property
    def keyword(self) -> Token:
        """`var` or `ref`."""
        token = self.children[0]
        assert isinstance(token, Token)
        return token

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
        token = self.children[1]
        assert isinstance(token, Token)
        return token

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


# ---------------------------------------------------------------- headers and other lines


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


class FinallyHeader(Header):
    """`finally:`."""

    __slots__ = ()


class InlineClause(Header):
    """`else: …`, `elif …: …`, `except …: …` or `finally: …` on the line of the statement that it belongs to."""

    __slots__ = ()


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


# The classes by name, for the parser tables.
NODE_CLASSES: dict[str, type[Node]] = {
    name: value
    for name, value in list(globals().items())
    if isinstance(value, type) and issubclass(value, Node) and not name.startswith("_")
}
