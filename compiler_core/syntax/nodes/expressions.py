"""Expressions, types among them, and patterns."""

from __future__ import annotations

from compiler_core.syntax import kinds as k
from compiler_core.syntax.nodes.base import Child, Items, Node
from compiler_core.syntax.nodes.signatures import (
    ArgumentList,
    CaptureList,
    Effect,
    OriginList,
    ParameterList,
    Result,
    TypeArgumentList,
)
from compiler_core.syntax.tokens import Token


class Name(Node):
    """A name, or `Self`."""

    __slots__ = ()

    @property
    def name_token(self) -> Token:
        """The token of the name."""
        return self._token(0)

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
        return self._token(0)


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
        return self._token(2)


class MemberShorthand(Node):
    """`.name`: a member of the type that the context expects."""

    __slots__ = ()

    @property
    def name_token(self) -> Token:
        """The name behind the dot."""
        return self._token(1)


class Arguments(Items):
    """`(…)` of a call; with a comprehension clause its one item is a generator."""

    __slots__ = ()

    @property
    def comprehension(self) -> ComprehensionClauses | None:
        """The `for … in …` and `if …` clauses of a generator."""
        return self.first(ComprehensionClauses)


class Subscripts(Items):
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
        return self._token(0)

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
        return self._token(0)

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
        return self._token(1)

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


class EqualityPattern(Node):
    """`== value` in a pattern."""

    __slots__ = ()

    @property
    def value(self) -> Node:
        """What the subject is compared with."""
        return self._node(1)


class YieldExpression(Node):
    """`yield value`, which Mojo does not have; it parses to be reported."""

    __slots__ = ()

    @property
    def value(self) -> Node | None:
        """The value, if any."""
        return self._node(1) if len(self.children) > 1 else None


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


class TupleDisplay(Items):
    """`()`, `(a,)`, `(a, b)`."""

    __slots__ = ()


class Parenthesized(Node):
    """`(value)`; with a comprehension clause, a generator expression."""

    __slots__ = ()

    @property
    def value(self) -> Node:
        """The expression between the parentheses."""
        return self._node(1)

    @property
    def comprehension(self) -> ComprehensionClauses | None:
        """The `for … in …` and `if …` clauses of a generator."""
        return self.first(ComprehensionClauses)


class ListDisplay(Items):
    """`[a, b]`, or a list comprehension."""

    __slots__ = ()

    @property
    def comprehension(self) -> ComprehensionClauses | None:
        """The `for … in …` and `if …` clauses of a comprehension."""
        return self.first(ComprehensionClauses)


class BraceDisplay(Items):
    """`{a, b}`, `{k: v}`, `{x=1}`: a set, a dictionary, an initializer list, or a comprehension."""

    __slots__ = ()

    @property
    def comprehension(self) -> ComprehensionClauses | None:
        """The `for … in …` and `if …` clauses of a comprehension."""
        return self.first(ComprehensionClauses)


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

    @property
    def target(self) -> Child:
        """The name; in parentheses it parses as any expression."""
        return self.children[2]


class BindingPattern(Node):
    """`var x` or `ref x` inside a parenthesised target."""

    __slots__ = ()

    @property
    def keyword(self) -> Token:
        """`var` or `ref`."""
        return self._token(0)

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
    def bare_names(self) -> list[Token]:
        """The names of arguments without parentheses, which parse to be reported."""
        return [c for c in self.children if isinstance(c, Token) and c.kind == k.NAME]

    @property
    def effects(self) -> list[Effect]:
        """`raises`, …."""
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
    def captures(self) -> CaptureList | None:
        """The capture list, which parses to be reported."""
        return self.first(CaptureList)

    @property
    def result(self) -> Result | None:
        """`-> T`."""
        return self.first(Result)


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
