"""What brackets behind a function or a parametric type mean: values for its parameters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from compiler_core.meta.binding import (
    BindingError,
    Unbound,
    bind_slots,
    binder_of,
    match_parameters,
)
from compiler_core.meta.binding import Given as BoundGiven
from compiler_core.meta.binding import Spread as BoundSpread
from compiler_core.meta.functions import Passing, Variadic
from compiler_core.meta.generators import Generator, GeneratorType, Parameter
from compiler_core.meta.node import Node
from compiler_core.meta.types import DTYPE, STRING, CompoundType, StructType
from compiler_core.sema import codes as header_codes
from compiler_core.sema.bodies.terms import (
    FailedTerm,
    MetaTerm,
    OverloadTerm,
    PendingTerm,
    Term,
)
from compiler_core.sema.lists import as_list
from compiler_core.sema.primitives import declaration_of
from compiler_core.sema.renames import keyword_of_today, type_of_today
from compiler_core.sema.type_binding import (
    complete,
    is_open_display,
    of_display,
    opened_for_literal,
    width_problem,
)
from compiler_core.source import Span
from compiler_core.syntax import nodes as syntax

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker
from compiler_core.sema.bodies.calls import function_overload, is_parametric
from compiler_core.sema.callables import is_function_node


def subscript_parameters(
    checker: Checker, base: Term, items: Sequence[syntax.Node], span: Span
) -> Term:
    """`f[n]`, `List[Int]`: values for compile-time parameters."""
    if isinstance(base, FailedTerm):
        return base
    if isinstance(base, OverloadTerm):
        return _bind_overloads(checker, base, items, span)
    assert isinstance(base, MetaTerm)
    if is_function_node(base.node) or is_parametric(base.node):
        return _bind_overloads(checker, function_overload(base.node, base.span), items, span)
    bound = _bound_type(checker, base.node, items, span)
    return FailedTerm(span) if bound is None else MetaTerm(checker.simplify(bound), span)


def _bind_overloads(
    checker: Checker, base: OverloadTerm, items: Sequence[syntax.Node], span: Span
) -> Term:
    positional = list(base.positional)
    keywords = list(base.keywords)
    for item in items:
        value_node = item.value if isinstance(item, syntax.KeywordSubscript) else item
        value = _function_parameter(checker, value_node)
        if value is None:
            return FailedTerm(span)
        if isinstance(item, syntax.KeywordSubscript):
            # Whether a function has a parameter of that name is not looked at: no old name is new.
            decls = [candidate.decl for candidate in base.candidates]
            name, warning = keyword_of_today(
                checker.db, decls, item.name_token, checker.span(item).start - item.start
            )
            if warning is not None:
                checker.report_found(warning)
            keywords.append((name, value))
        else:
            positional.append(value)
    return OverloadTerm(
        base.name, base.candidates, base.span, base.receiver, tuple(positional), tuple(keywords)
    )


def _function_parameter(checker: Checker, node: syntax.Node) -> Node | Unbound | BoundSpread | None:
    """The value of a parameter of a function, or what stands for it until one is chosen."""
    from compiler_core.sema.bodies.comptime_values import of_term
    from compiler_core.sema.bodies.expressions import term

    if isinstance(node, (syntax.Name, syntax.Unbound, syntax.Literal, syntax.Starred)):
        return _parameter_value(checker, node, None)
    with checker.computing():
        found = term(checker, node)
        if isinstance(found, PendingTerm):
            return checker.later(found)
        return of_term(checker, found, None, checker.span(node))


def _parameter_value(
    checker: Checker, node: syntax.Node, expected: Node | None
) -> Node | Unbound | BoundSpread | None:
    from compiler_core.sema.bodies.comptime_values import comptime_value

    if isinstance(node, syntax.Name) and node.identifier == "_":
        return Unbound.ONE
    if isinstance(node, syntax.Unbound):
        return Unbound.ONE
    if isinstance(node, syntax.Literal) and node.literal_token.text == "...":
        return Unbound.REST
    if isinstance(node, syntax.Starred):
        inner = comptime_value(checker, node.value)
        return None if inner is None else BoundSpread(as_list(inner) or inner)
    return comptime_value(checker, node, expected)


def _bound_type(
    checker: Checker, node: Node, items: Sequence[syntax.Node], span: Span
) -> Node | None:
    """A type or another parametric value with the values of its parameters."""
    binder = _binder(checker, node, span)
    if binder is None:
        return None
    order = [p for p in binder.parameters if p.passing is not Passing.INFERRED]
    by_name = {p.name: p for p in binder.parameters if p.name}
    positional: list[BoundGiven] = []
    keywords: dict[str, BoundGiven] = {}
    for item in items:
        if isinstance(item, syntax.KeywordSubscript):
            name, warning = keyword_of_today(
                checker.db,
                declaration_of(node),
                item.name_token,
                checker.span(item).start - item.start,
                known=by_name,
            )
            if warning is not None:
                checker.report_found(warning)
            parameter, value_node = by_name.get(name), item.value
        else:
            parameter = order[min(len(positional), len(order) - 1)] if order else None
            name, value_node = "", item
        value = _parameter_value(checker, value_node, _expected_of(checker, parameter, value_node))
        if isinstance(value, Node) and value.type is STRING and parameter is not None:
            value = _of_string(checker, binder, parameter, value, value_node)
        if value is None:
            return None
        if isinstance(value, Node) and value.type is DTYPE and parameter is not None:
            value, warning = type_of_today(
                declaration_of(node), parameter.type, value, checker.span(value_node)
            )
            if warning is not None:
                checker.report_found(warning)
        if name:
            keywords[name] = value
        else:
            positional.append(value)
    return _bound(checker, node, binder, positional, keywords, span)


def leaves_open(term: OverloadTerm) -> bool:
    """Whether brackets behind a function leave some of its parameters to whoever calls it."""
    given = (*term.positional, *(value for _, value in term.keywords))
    return any(isinstance(value, Unbound) for value in given)


def bound_function(checker: Checker, term: OverloadTerm) -> Node | None:
    """A function with the values of some of its parameters: `f[3, ...]`."""
    (only,) = term.candidates
    binder = _binder(checker, only.function, term.span)
    if binder is None:
        return None
    return _bound(checker, only.function, binder, term.positional, dict(term.keywords), term.span)


def _binder(checker: Checker, node: Node, span: Span) -> Generator | GeneratorType | None:
    """What has the parameters of something that stands before brackets."""
    binder = binder_of(node)
    if binder is None:
        checker.report(header_codes.BAD_BINDING, span, f"{checker.shown(node)} has no parameters")
    return binder


def _bound(
    checker: Checker,
    node: Node,
    binder: Generator | GeneratorType,
    positional: Sequence[BoundGiven],
    keywords: Mapping[str, BoundGiven],
    span: Span,
) -> Node | None:
    """Something parametric with values for its parameters, but for those that are left open."""
    from compiler_core.sema.bodies.comptime_values import evaluator_of

    slots = match_parameters(binder, positional, keywords)
    if isinstance(slots, BindingError):
        checker.report(header_codes.BAD_BINDING, span, slots.message)
        return None
    order = [p for p in binder.parameters if p.passing is not Passing.INFERRED]
    named = {p.name: p for p in binder.parameters if p.name}
    left = [named[name] for name, value in keywords.items() if value is Unbound.ONE]
    left += [p for p, value in zip(order, positional, strict=False) if value is Unbound.ONE]
    rest = bool(positional) and positional[-1] is Unbound.REST
    evaluator = evaluator_of(checker, checker.new_problems())
    problem = complete(evaluator, binder, slots, lambda p: rest or p in left)
    if problem is not None:
        checker.report(header_codes.BAD_BINDING, span, problem)
        return None
    bound = bind_slots(node, slots, keep_open=not is_function_node(node))
    wrong_width = width_problem(bound)
    if wrong_width is not None:
        checker.report(header_codes.VIOLATED, span, wrong_width)
        return None
    return bound


def _expected_of(
    checker: Checker, parameter: Parameter | None, written: syntax.Node
) -> Node | None:
    """The type that the value of a parameter must have, where it depends on no other one.

    A display for a struct of elements of an inferred type has that of elements of its own type.
    """
    from compiler_core.sema.bodies.comptime_values import comptime_value

    if parameter is None:
        return None
    type_: Node = parameter.type
    if is_open_display(written, type_):
        found = comptime_value(checker, written)
        return None if found is None else of_display(found, type_)
    if parameter.variadic is not Variadic.NO:
        type_ = type_.children[0] if isinstance(type_, CompoundType) else type_
    return type_ if type_.is_closed else None


def _of_string(
    checker: Checker,
    binder: Generator | GeneratorType,
    parameter: Parameter,
    value: Node,
    written: syntax.Node,
) -> Node | None:
    """A string for a struct that leaves something open, which the constructor then tells."""
    from compiler_core.sema.bodies.comptime_values import comptime_value
    from compiler_core.sema.bodies.conversions import converted_type

    if parameter.type.is_closed or not isinstance(parameter.type, StructType):
        return value
    opened = opened_for_literal(binder, parameter.type)
    made = converted_type(checker, MetaTerm(value, checker.span(written)), opened)
    return value if made is None else comptime_value(checker, written, made)
