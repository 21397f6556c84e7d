"""Literals, and displays of lists, sets, dictionaries and tuples.

A display is the call of a constructor that says by a keyword that it makes one of a display:
`__list_literal__`, `__set_literal__`, `__dict_literal__`. Braces of positional and keyword values
for any other struct are a call of a constructor of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace as replace_fields
from typing import TYPE_CHECKING, TypeGuard

from compiler_core.meta.binding import bind, binder_of
from compiler_core.meta.constants import NONE_VALUE, ListValue, index, string, struct_value
from compiler_core.meta.node import Node
from compiler_core.meta.substitution import replace
from compiler_core.meta.types import StructType
from compiler_core.sema.bodies import (
    calls,
    codes,
    comprehensions,
    conversions,
    expressions,
    names,
)
from compiler_core.sema.bodies.merging import merge, united
from compiler_core.sema.bodies.terms import (
    FailedTerm,
    Given,
    MetaTerm,
    PendingTerm,
    Spread,
    Term,
)
from compiler_core.sema.declarations import nominal
from compiler_core.sema.evaluation import literal_value, with_defaults
from compiler_core.sema.fields import parameter_mapping
from compiler_core.sema.literals import string_bytes
from compiler_core.sema.methods import methods_named
from compiler_core.sema.signatures import signature_of
from compiler_core.source import Span
from compiler_core.syntax import nodes as syntax

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker

_ARRAY = ("std.collections.array", "Array")
_ELLIPSIS = ("std.builtin.type_aliases", "EllipsisType")
_SPAN = ("std.collections.span", "Span")
_LIST = ("std.collections.list", "List")
_DICT = ("std.collections.dict", "Dict")
_SET = ("std.collections.set", "Set")
_TUPLE = ("std.builtin.tuple", "Tuple")


def literal(checker: Checker, node: syntax.Literal) -> Term:
    """A number, `True`, `False`, `None` or `...`."""
    span = checker.span(node)
    found = literal_value(node)
    if found is None and node.literal_token.text == "...":
        type_ = names.struct_of_library(checker, *_ELLIPSIS)
        found = None if type_ is None else struct_value(type_, ())
    if found is None:
        checker.report(codes.NEEDS_TYPE, span, "'...' is no value")
        return FailedTerm(span)
    return MetaTerm(found, span)


def string_literal(checker: Checker, node: syntax.String) -> Term:
    """A string literal: its bytes."""
    return MetaTerm(string(string_bytes(node)), checker.span(node))


# ---------------------------------------------------------------- tuples


def tuple_display(
    checker: Checker, node: syntax.Tuple | syntax.TupleDisplay, expected: Node | None
) -> Term:
    """`a, b`: a tuple, whose elements have the types that are expected of them."""
    if expected is None and any(_is_pending(item) for item in node.items):
        return PendingTerm(node, checker.span(node))
    return made_tuple(checker, node, expected)


def made_tuple(
    checker: Checker,
    node: syntax.Node,
    expected: Node | None,
    elements: Sequence[Node | None] | None = None,
) -> Term:
    """The tuple that a display makes; some of its elements may be expected to be of a type."""
    assert isinstance(node, (syntax.Tuple, syntax.TupleDisplay))
    span = checker.span(node)
    wanted = _element_types(expected, len(node.items)) or elements
    givens: list[Given] = []
    types: list[Node] = []
    for position, item in enumerate(node.items):
        type_ = None if wanted is None else wanted[position]
        if isinstance(item, syntax.Starred):
            expressions.unsupported(checker, item, "spreading into a tuple")
            return FailedTerm(span)
        found = expressions.term(checker, item, type_)
        if isinstance(found, PendingTerm):
            found = expressions.resolve(checker, found, type_)
        if isinstance(found, FailedTerm):
            return FailedTerm(span)
        types.append(conversions.default_type(checker, found) if type_ is None else type_)
        givens.append(Given(found, None, checker.span(item)))
    target = expected if wanted is not None and wanted is not elements else None
    if target is None and expected is not None and _has_literal(checker, expected, "*"):
        target = expected
    if target is None:
        generator = names.struct_of_library(checker, *_TUPLE)
        bound = None if generator is None else bind(generator, types)
        if not isinstance(bound, Node):
            return expressions.unsupported(checker, node, "a tuple")
        target = bound
    return calls.call(checker, MetaTerm(target, span), givens, target, span, _start(span))


def _element_types(expected: Node | None, count: int) -> tuple[Node, ...] | None:
    """The types of the elements of a tuple that is expected, if it has as many."""
    if not isinstance(expected, StructType) or expected.decl.name != "Tuple":
        return None
    (types,) = expected.arguments
    if isinstance(types, ListValue) and len(types.elements) == count:
        return types.elements
    return None


# ---------------------------------------------------------------- lists, sets, dictionaries


def display(
    checker: Checker, node: syntax.ListDisplay | syntax.BraceDisplay, expected: Node | None
) -> Term:
    """A display, which waits for its context where there is none yet."""
    if expected is None:
        return PendingTerm(node, checker.span(node))
    return made(checker, node, expected)


def made(checker: Checker, node: syntax.Node, expected: Node | None) -> Term:
    """What a display makes, of the type that is expected or of its own."""
    assert isinstance(node, (syntax.ListDisplay, syntax.BraceDisplay))
    if node.comprehension is not None:
        return comprehensions.comprehension(checker, node, expected)
    if isinstance(node, syntax.ListDisplay):
        return _sequence(checker, node, expected, "__list_literal__", _ARRAY)
    items = node.items
    if items and all(isinstance(item, syntax.KeyValue) for item in items):
        return _dictionary(checker, node, expected)
    if expected is None:
        if not items or any(isinstance(item, syntax.KeywordArgument) for item in items):
            span = checker.span(node)
            checker.report(
                codes.NEEDS_TYPE, span, "nothing says of which type these braces make a value"
            )
            return FailedTerm(span)
        return _sequence(checker, node, None, "__set_literal__", _SET)
    if not items and _has_literal(checker, expected, "__dict_literal__"):
        return _dictionary(checker, node, expected)
    positional = not any(isinstance(item, syntax.KeywordArgument) for item in items)
    if positional and items and _has_literal(checker, expected, "__set_literal__"):
        return _sequence(checker, node, expected, "__set_literal__", _SET)
    span = checker.span(node)
    givens = expressions.given_arguments(checker, items)
    if any(isinstance(given.term, FailedTerm) for given in givens):
        return FailedTerm(span)
    return calls.call(checker, MetaTerm(expected, span), givens, expected, span, _start(span))


def _sequence(
    checker: Checker,
    node: syntax.ListDisplay | syntax.BraceDisplay,
    expected: Node | None,
    keyword: str,
    default: tuple[str, str],
) -> Term:
    span = checker.span(node)
    givens = expressions.given_arguments(checker, node.items)
    if any(isinstance(given.term, FailedTerm) for given in givens):
        return FailedTerm(span)
    if any(given.spread is not Spread.NO for given in givens):
        return expressions.unsupported(checker, node, "spreading into a display")
    type_ = expected
    if is_span(type_):
        # What is seen as a span is an array of its elements.
        type_ = array_of(checker, type_.arguments[1], len(givens))
    if type_ is None or not _has_literal(checker, type_, keyword):
        own = _own_type(checker, givens, default, span)
        if own is None:
            return FailedTerm(span)
        # What it makes may still be converted to what is expected.
        type_ = own
    return _literal_call(checker, type_, givens, keyword, span)


def is_span(type_: Node | None) -> TypeGuard[StructType]:
    """Whether a type is that of spans, which see elements that live elsewhere."""
    return isinstance(type_, StructType) and (type_.decl.module, type_.decl.name) == _SPAN


def _own_type(
    checker: Checker, givens: list[Given], default: tuple[str, str], span: Span
) -> Node | None:
    """The type of a display that no context decides."""
    if not givens:
        checker.report(codes.NEEDS_TYPE, span, "nothing says what the elements of this display are")
        return None
    element = _merged(checker, givens, span)
    generator = names.struct_of_library(checker, *default)
    if element is None or generator is None:
        return None
    values = [element, index(len(givens))] if default is _ARRAY else [element]
    bound = bind(generator, values)
    if isinstance(bound, Node) and binder_of(bound) is not None:
        bound = with_defaults(bound)
    return bound if isinstance(bound, Node) else None


def array_of(checker: Checker, element: Node, count: int) -> Node | None:
    """The type of arrays of a number of elements of a type."""
    generator = names.struct_of_library(checker, *_ARRAY)
    bound = None if generator is None else bind(generator, [element, index(count)])
    return bound if isinstance(bound, Node) else None


def _merged(checker: Checker, givens: list[Given], span: Span) -> Node | None:
    """The one type of the elements of a display, which become such if they refer to less."""
    terms: list[Term] = []
    for given in givens:
        found = given.term
        if isinstance(found, PendingTerm):
            found = expressions.resolve(checker, found, None)
        if isinstance(found, FailedTerm):
            return None
        terms.append(found)
    merged = merge(checker, terms)
    if merged is None:
        shown = list(
            dict.fromkeys(checker.shown(conversions.default_type(checker, t)) for t in terms)
        )
        between = f": {shown[0]} and {shown[1]}" if len(shown) > 1 else ""
        message = f"the elements of this display have no common type{between}"
        checker.report(codes.NOT_CONVERTIBLE, span, message)
        return None
    givens[:] = [replace_fields(g, term=united(checker, g.term, merged)) for g in givens]
    return merged


def _literal_call(
    checker: Checker, type_: Node, givens: Sequence[Given], keyword: str, span: Span
) -> Term:
    # It stands behind what is written: the order of the values is theirs.
    marked = [*givens, Given(MetaTerm(NONE_VALUE, span), keyword, Span(span.end, span.end))]
    return calls.call(checker, MetaTerm(type_, span), marked, type_, span, _start(span))


def _dictionary(checker: Checker, node: syntax.BraceDisplay, expected: Node | None) -> Term:
    """`{k: v}`: the keys in one list, the values in another, as they are evaluated."""
    span = checker.span(node)
    pairs = [item for item in node.items if isinstance(item, syntax.KeyValue)]
    keys = [_given(checker, pair.key) for pair in pairs]
    values = [_given(checker, pair.value) for pair in pairs]
    if any(isinstance(given.term, FailedTerm) for given in (*keys, *values)):
        return FailedTerm(span)
    type_ = expected
    if (
        type_ is None
        or binder_of(type_) is not None
        or not _has_literal(checker, type_, "__dict_literal__")
    ):
        if not pairs:
            checker.report(codes.NEEDS_TYPE, span, "nothing says what this dictionary holds")
            return FailedTerm(span)
        key, value = _merged(checker, keys, span), _merged(checker, values, span)
        generator = names.struct_of_library(checker, *_DICT)
        if key is None or value is None or generator is None:
            return FailedTerm(span)
        bound = bind(generator, [key, value])
        if not isinstance(bound, Node):
            return expressions.unsupported(checker, node, "a dictionary")
        type_ = with_defaults(bound)
    lists = _list_types(checker, type_)
    parts: list[Given] = []
    for givens, list_ in zip((keys, values), lists, strict=True):
        made_list = (
            None
            if list_ is None
            else _literal_call(checker, list_, givens, "__list_literal__", span)
        )
        if made_list is None or isinstance(made_list, FailedTerm):
            return FailedTerm(span)
        parts.append(Given(made_list, None, span))
    return _literal_call(checker, type_, parts, "__dict_literal__", span)


def _given(checker: Checker, node: syntax.Node) -> Given:
    return Given(expressions.term(checker, node), None, checker.span(node))


def _list_types(checker: Checker, type_: Node) -> tuple[Node | None, Node | None]:
    """The types of the lists of keys and values that a constructor for displays takes."""
    struct = nominal(type_)
    if struct is None:
        return None, None
    decl, arguments = struct
    for method in methods_named(checker.db, decl, "__init__"):
        signature = signature_of(checker.db, method)
        if signature is None or not signature.arguments:
            continue
        if signature.arguments[-1].name != "__dict_literal__" or len(signature.arguments) < 2:
            continue
        mapping = parameter_mapping(checker.db, decl, arguments)
        first, second = signature.arguments[0].type, signature.arguments[1].type
        return replace(first, mapping), replace(second, mapping)
    return None, None


def _has_literal(checker: Checker, type_: Node, keyword: str) -> bool:
    """Whether a type has a constructor for a kind of display."""
    struct = nominal(type_)
    decl = getattr(type_, "decl", None) if struct is None else struct[0]
    if decl is None:
        return False
    for method in methods_named(checker.db, decl, "__init__"):
        signature = signature_of(checker.db, method)
        if signature is not None and any(a.name == keyword for a in signature.arguments):
            return True
    return False


def _is_pending(node: syntax.Node) -> bool:
    return isinstance(
        node, (syntax.ListDisplay, syntax.BraceDisplay, syntax.MemberShorthand, syntax.Lambda)
    )


def _start(span: Span) -> Span:
    return Span(span.start, min(span.start + 1, span.end))
