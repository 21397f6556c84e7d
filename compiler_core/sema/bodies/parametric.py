"""Parametric closures: functions in bodies that are given for parameters.

A parameter `f: def(Int) capturing -> Int` of a function stands for the type of what is given, and
for an argument that nobody writes, which is the closure itself. For such a parameter of a struct,
each of its methods has that argument, under the name `Self.f`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler_core.meta.generators import NamedParameter
from compiler_core.meta.node import Node
from compiler_core.meta.types import StructType
from compiler_core.sema import typed
from compiler_core.sema.bodies import codes
from compiler_core.sema.bodies.terms import MetaTerm, OverloadTerm, PlaceTerm, Term, ValueTerm
from compiler_core.sema.callables import function_of
from compiler_core.sema.closures import function_of_closure, is_closure
from compiler_core.sema.declarations import nominal, parameters_of, takes_closure
from compiler_core.sema.modules import is_of_library
from compiler_core.sema.signatures import closure_name
from compiler_core.source import Span

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker


def is_closure_given(checker: Checker, term: PlaceTerm) -> bool:
    """Whether what is named may be given for a parameter: a parametric closure, or one given."""
    return _name_of(checker, checker.simplify(term.type)) is not None


def is_no_value(checker: Checker, term: Term) -> bool:
    """Whether something is only given for parameters and called: a parametric closure.

    The library, which takes closures in both ways, hands on as values what it was given so.
    """
    match term:
        case PlaceTerm(type=type_) if isinstance(type_, (NamedParameter, StructType)):
            refused = is_closure_given(checker, term)
        case OverloadTerm(candidates=(only,)):
            nested = checker.functions.get(only.decl)
            refused = nested is not None and nested.is_parametric
        case _:
            return False
    return refused and not is_of_library(checker.decl.module)


def known_alone(checker: Checker, callee: Term) -> Term:
    """What is called of a closure where a value is computed at compile time.

    There is nothing around it then: what a parameter is given must be a function that captures
    nothing, which is all that there is of its type. Only an instance knows whether it is.
    """
    match callee:
        case MetaTerm(node=node):
            type_ = node
        case PlaceTerm() if checker.comptime_depth:
            type_ = checker.simplify(callee.type)
        case _:
            return callee
    if not isinstance(type_, NamedParameter) or not takes_closure(type_.type):
        return callee
    return ValueTerm(typed.Constant(type_, type_, callee.span), callee.span)


def closure_given(checker: Checker, type_: Node, span: Span) -> typed.Expression:
    """The argument for a parameter that has got the type of a closure."""
    from compiler_core.sema.bodies.conversions import as_reference, borrowed_value, convert

    function = function_of(type_)
    if function is not None:
        value = convert(checker, MetaTerm(function, span), type_, span)
        return borrowed_value(checker, value, span)
    alone = known_alone(checker, MetaTerm(type_, span)) if checker.comptime_depth else None
    if isinstance(alone, ValueTerm):
        return borrowed_value(checker, alone.expression, span)
    name = _name_of(checker, type_)
    found = None if name is None else _named(checker, name, span)
    if isinstance(found, PlaceTerm) and checker.simplify(found.type) is type_:
        return as_reference(checker, found, False)
    checker.report(
        codes.BAD_CAPTURE, span, f"the closure of type {checker.shown(type_)} is not to be had here"
    )
    return typed.Invalid(type_, span)


def closure_member(checker: Checker, subject: Node, name: str, span: Span) -> Term | None:
    """What a parameter of a struct has been given, if that is a closure."""
    struct = nominal(subject)
    if struct is None:
        return None
    for info, given in zip(parameters_of(checker.db, struct[0]).infos, struct[1], strict=False):
        if info.name == name:
            return _given(checker, given, span) if takes_closure(info.node.type) else None
    return None


def _given(checker: Checker, node: Node, span: Span) -> Term:
    """The closure of a type, or the function if it captures nothing."""
    function = function_of(node)
    if function is not None:
        return MetaTerm(function, span)
    name = _name_of(checker, node)
    found = None if name is None else _named(checker, name, span)
    if isinstance(found, PlaceTerm) and checker.simplify(found.type) is node:
        return found
    return MetaTerm(node, span)


def _name_of(checker: Checker, type_: Node) -> str | None:
    """What a closure that may be given for a parameter is called."""
    if isinstance(type_, NamedParameter):
        return closure_name(type_) if takes_closure(type_.type) else None
    if not isinstance(type_, StructType) or not is_closure(type_.decl):
        return None
    function = function_of_closure(type_.decl)
    nested = checker.functions.get(function)
    return function.short_name if nested is not None and nested.is_parametric else None


def _named(checker: Checker, name: str, span: Span) -> Term | None:
    from compiler_core.sema.bodies.names import binding_term

    found = checker.find(name)
    if found is not None:
        return binding_term(checker, found, name, span)
    outside = checker.find_outside(name)
    if outside is None or checker.capture is None:
        return None
    return checker.capture(name, outside, span)
