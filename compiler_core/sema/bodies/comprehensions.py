"""Comprehensions: a container that loops fill, as an expression."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from compiler_core.meta.binding import bind
from compiler_core.meta.constants import TRUE
from compiler_core.meta.node import Node
from compiler_core.meta.types import StructType
from compiler_core.sema import typed
from compiler_core.sema.bodies import (
    assignment,
    calls,
    conversions,
    expressions,
    loops,
    names,
    subscripts,
)
from compiler_core.sema.bodies.members import has_method
from compiler_core.sema.bodies.terms import (
    FailedTerm,
    Given,
    MetaTerm,
    PendingTerm,
    PlaceTerm,
    Term,
    ValueTerm,
)
from compiler_core.sema.declarations import UNKNOWN
from compiler_core.sema.evaluation import with_defaults
from compiler_core.source import Span
from compiler_core.syntax import nodes as syntax

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker

_LIST = ("std.collections.list", "List")
_SET = ("std.collections.set", "Set")
_DICT = ("std.collections.dict", "Dict")


def comprehension(
    checker: Checker, node: syntax.ListDisplay | syntax.BraceDisplay, expected: Node | None
) -> Term:
    """`[e for x in xs if c]` and its like: of the type that is expected, or of its own.

    What cannot be filled element by element, such as a span, is made of the container that can.
    """
    span = checker.span(node)
    clauses = node.comprehension
    items = node.items
    if clauses is None or not items:
        return FailedTerm(span)
    filler = _Filler(checker, node, items[0], expected, span)
    with checker.collecting() as statements:
        finished = _loops(checker, clauses.clauses, filler.fill)
    if not finished or filler.local is None or filler.empty is None:
        return FailedTerm(span)
    declared = typed.Declare(filler.local, filler.empty, span)
    result = typed.Consume(typed.LocalPlace(filler.local, span), True, span)
    return ValueTerm(typed.Staged([declared, *statements], result, span), span)


def _loops(checker: Checker, clauses: Sequence[syntax.Node], fill: Callable[[], bool]) -> bool:
    """Emit the loops and conditions of the clauses, the first outermost."""
    if not clauses:
        return fill()
    clause, rest = clauses[0], clauses[1:]
    if isinstance(clause, syntax.ComprehensionIf):
        condition = conversions.as_condition(checker, expressions.term(checker, clause.condition))
        with checker.collecting() as then:
            finished = _loops(checker, rest, fill)
        checker.emit(typed.If(condition, then, [], checker.span(clause)))
        return finished
    if not isinstance(clause, syntax.ComprehensionFor):
        return False
    iterable = expressions.term(checker, clause.iterable)
    span = checker.span(clause.iterable)
    with checker.collecting() as around:
        started = loops.begin_iteration(checker, iterable, span)
        with checker.collecting() as body:
            element = loops.bind_element(checker, clause.target, started)
            finished = _loops(checker, rest, fill)
    if started is None:
        return False
    around.append(typed.For(element, loops.as_next(started), body, [], span))
    checker.emit(typed.Scope(around, span))
    return finished


class _Filler:
    """Puts an element into the container, whose type the first element may decide."""

    def __init__(
        self,
        checker: Checker,
        node: syntax.ListDisplay | syntax.BraceDisplay,
        item: syntax.Node,
        expected: Node | None,
        span: Span,
    ) -> None:
        self.checker = checker
        self.is_list = isinstance(node, syntax.ListDisplay)
        self.item = item
        self.expected = self._fillable(expected)
        self.span = span
        self.local: typed.Local | None = None
        self.empty: typed.Expression | None = None

    def fill(self) -> bool:
        """Emit what puts one element into the container."""
        if isinstance(self.item, syntax.KeyValue):
            return self._fill_pair(self.item)
        checker = self.checker
        wanted = self._argument(0, "List", "Set")
        value = self._value(self.item, wanted)
        if isinstance(value, typed.Invalid):
            return False
        place = self._container(_LIST if self.is_list else _SET, [value.type])
        if place is None:
            return False
        method = "append" if self.is_list else "add"
        given = Given(ValueTerm(value, value.span), None, value.span)
        made = calls.call_method(checker, place, method, [given], None, self.span)
        if not isinstance(made, ValueTerm):
            return False
        checker.emit(typed.Evaluate(made.expression, self.span))
        return True

    def _fill_pair(self, pair: syntax.KeyValue) -> bool:
        key = self._value(pair.key, self._argument(0, "Dict"))
        value = self._value(pair.value, self._argument(1, "Dict"))
        if isinstance(key, typed.Invalid) or isinstance(value, typed.Invalid):
            return False
        place = self._container(_DICT, [key.type, value.type])
        if place is None:
            return False
        given = Given(ValueTerm(key, key.span), None, key.span)
        item = subscripts.Element(place, (given,), self.span, self.span)
        assignment.put(self.checker, item, ValueTerm(value, value.span), self.span)
        return True

    def _fillable(self, type_: Node | None) -> StructType | None:
        """The type that is expected, if it takes one element after the other."""
        if not isinstance(type_, StructType):
            return None
        if isinstance(self.item, syntax.KeyValue):
            method = "__setitem__"
        else:
            method = "append" if self.is_list else "add"
        return type_ if has_method(self.checker, type_, method) else None

    def _argument(self, position: int, *heads: str) -> Node | None:
        """What the expected container holds, if it is one of the library's."""
        type_ = self.expected
        if type_ is None or type_.decl.name not in heads:
            return None
        return type_.arguments[position]

    def _value(self, node: syntax.Node, wanted: Node | None) -> typed.Expression:
        found = expressions.term(self.checker, node, wanted)
        if isinstance(found, PendingTerm):
            found = expressions.resolve(self.checker, found, wanted)
        span = self.checker.span(node)
        if isinstance(found, FailedTerm):
            return typed.Invalid(UNKNOWN, span)
        if wanted is None:
            wanted = conversions.default_type(self.checker, found)
        return conversions.convert(self.checker, found, wanted, span)

    def _container(self, default: tuple[str, str], held: list[Node]) -> PlaceTerm | None:
        """The place of the container, which is made before the loops begin."""
        checker = self.checker
        type_: Node | None = self.expected
        if type_ is None:
            generator = names.struct_of_library(checker, *default)
            bound = None if generator is None else bind(generator, held)
            if not isinstance(bound, Node):
                expressions.unsupported(checker, self.item, "this comprehension")
                return None
            type_ = with_defaults(bound)
        made = calls.call(checker, MetaTerm(type_, self.span), (), type_, self.span, self.span)
        if not isinstance(made, ValueTerm):
            return None
        self.empty = made.expression
        self.local = checker.temporary(made.expression.type, "comprehension")
        return PlaceTerm(typed.LocalPlace(self.local, self.span), TRUE, self.span)
