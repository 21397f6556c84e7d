"""Calls of asynchronous functions, and what takes their results.

Nothing here waits for anything else, so a call does at once what there is to do. Only its result is
held back until it is awaited, and a result that nobody awaits is an error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.node import Node
from compiler_core.meta.substitution import apply
from compiler_core.meta.types import StructType
from compiler_core.sema import typed
from compiler_core.sema.bodies import calls, codes
from compiler_core.sema.bodies.conversions import default_type
from compiler_core.sema.bodies.terms import FailedTerm, Given, PendingTerm, Term, ValueTerm
from compiler_core.sema.declarations import declaration_node
from compiler_core.syntax import nodes as syntax

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker

COROUTINE: Final = DeclId(DeclSort.STRUCT, "std.builtin._coroutine", "Coroutine")


def coroutine_type(checker: Checker, result: Node) -> Node:
    """The type of what holds a result back."""
    struct = declaration_node(checker.db, COROUTINE)
    return result if struct is None else checker.simplify(apply(struct, (result,)))


def coroutine(checker: Checker, called: ValueTerm) -> Term:
    """The coroutine that a call of an asynchronous function gives."""
    type_ = coroutine_type(checker, called.type)
    given = Given(called, None, called.span)
    return calls.construct(checker, type_, [given], type_, called.span)


def await_value(checker: Checker, node: syntax.AwaitExpression) -> Term:
    """What an awaited value gives."""
    from compiler_core.sema.bodies.expressions import resolve, term

    found = term(checker, node.value, None)
    if isinstance(found, PendingTerm):
        found = resolve(checker, found, None)
    if isinstance(found, FailedTerm):
        return found
    made = found.expression if isinstance(found, ValueTerm) else None
    type_ = default_type(checker, found)
    of_call = isinstance(type_, StructType) and type_.decl == COROUTINE
    if of_call and isinstance(made, typed.Call) and isinstance(node.value, syntax.Call):
        # What is awaited on the spot need not be kept first, and so need not be movable.
        (inner,) = made.arguments
        return ValueTerm(inner, checker.span(node))
    span = checker.span(node)
    given = calls.call_method(checker, found, "__await__", (), None, span, report=False)
    if given is not None:
        return given
    checker.report(codes.NOT_AWAITABLE, span, f"{checker.shown(type_)} cannot be awaited")
    return FailedTerm(span)
