"""Operators: the methods that they call."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from compiler_core.meta.constants import TRUE
from compiler_core.meta.node import Node
from compiler_core.meta.types import BOOL
from compiler_core.sema import typed
from compiler_core.sema.bodies import codes
from compiler_core.sema.bodies.calls import call, call_method, settle
from compiler_core.sema.bodies.conversions import as_condition, default_type
from compiler_core.sema.bodies.holders import elsewhere
from compiler_core.sema.bodies.members import find_member
from compiler_core.sema.bodies.overloads import Outcome, choose
from compiler_core.sema.bodies.terms import (
    FailedTerm,
    Given,
    MetaTerm,
    OverloadTerm,
    PendingTerm,
    Term,
    ValueTerm,
)
from compiler_core.sema.bodies.transfers import without_useless
from compiler_core.sema.declarations import is_unknown
from compiler_core.source import Applicability, Edit, Fix, Span

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker

BINARY: Final = {
    "+": "add",
    "-": "sub",
    "*": "mul",
    "/": "truediv",
    "//": "floordiv",
    "%": "mod",
    "**": "pow",
    "@": "matmul",
    "<<": "lshift",
    ">>": "rshift",
    "&": "and",
    "|": "or",
    "^": "xor",
}
_TEXTS: Final = ("'String'", "'StaticString'", "'StringSpan'")
UNARY: Final = {"-": "__neg__", "+": "__pos__", "~": "__invert__"}
COMPARISON: Final = {
    "==": "__eq__",
    "!=": "__ne__",
    "<": "__lt__",
    "<=": "__le__",
    ">": "__gt__",
    ">=": "__ge__",
    "is": "__is__",
    "is not": "__isnot__",
}


def binary(
    checker: Checker, operator: str, left: Term, right: Term, span: Span, expected: Node | None
) -> Term:
    """`left op right`: the left operand's method, else the right one's reflected."""
    if isinstance(left, FailedTerm) or isinstance(right, FailedTerm):
        return FailedTerm(span)
    name = BINARY.get(operator)
    if name is None:
        checker.report(codes.NO_OPERATOR, span, f"there is no operator '{operator}'")
        return FailedTerm(span)
    del expected
    tried = _applicable(checker, left, f"__{name}__", right, span)
    if tried is not None:
        return settle(checker, *tried, span, span)
    reflected = _applicable(checker, right, f"__r{name}__", left, span)
    if reflected is not None:
        return settle(checker, *reflected, span, span)
    return _missing(checker, operator, f"__{name}__", left, right, span)


def _given(term: Term) -> Given:
    return Given(term, None, term.span)


def _applicable(
    checker: Checker, receiver: Term, name: str, operand: Term, span: Span
) -> tuple[OverloadTerm, Outcome] | None:
    """The methods of a name and which of them takes an operand, if one does."""
    found = find_member(checker, receiver, name, span)
    if not isinstance(found, OverloadTerm):
        return None
    given = [_given(operand)]
    outcome = choose(checker, found, given, None)
    if outcome.chosen is None:
        return None
    if not outcome.ambiguous:
        lent = without_useless(checker, found, given, outcome.chosen)
        if lent is not None:
            found, given = lent
            outcome = choose(checker, found, given, None)
    return found, outcome


def _missing(
    checker: Checker, operator: str, name: str, left: Term, right: Term, span: Span
) -> FailedTerm:
    from compiler_core.sema.bodies.expressions import resolve

    types = [default_type(checker, each) for each in (left, right)]
    if any(is_unknown(each) for each in types):
        if isinstance(right, PendingTerm):
            resolve(checker, right, None)
        return FailedTerm(span)
    mine, other = (checker.shown(each) for each in types)
    found = find_member(checker, left, name, span)
    fixes: tuple[Fix, ...] = ()
    if not isinstance(found, OverloadTerm):
        hint, fixes = elsewhere(checker, types[0], name, left.span.end)
        message = f"{mine} has no '{operator}': it has no method '{name}'{hint}"
    elif mine != other:
        hint, fixes = _as_text(checker, types, (left, right)) if operator == "+" else ("", ())
        message = f"'{operator}' of {mine} does not take {other}{hint}"
    else:
        # It is not the type that does not fit: an operand may be taken over, for one.
        rejected = choose(checker, found, [_given(right)], None).rejected
        reasons = [mismatch for _, mismatch in rejected if not mismatch.is_far]
        message = f"'{operator}' of {mine} does not take this {other}"
        if len(reasons) == 1:
            message += f": {reasons[0].message}"
            fixes = reasons[0].fixes
    checker.report(codes.NO_OPERATOR, span, message, fixes=fixes)
    return FailedTerm(span)


def _as_text(
    checker: Checker, types: Sequence[Node], operands: Sequence[Term]
) -> tuple[str, tuple[Fix, ...]]:
    """What to say where a text is joined with what is none."""
    texts = [checker.shown(each) in _TEXTS for each in types]
    if sum(texts) != 1:
        return "", ()
    span = operands[texts.index(False)].span
    edits = (
        Edit(Span(span.start, span.start), "String("),
        Edit(Span(span.end, span.end), ")"),
    )
    fix = Fix("write 'String(…)'", edits, Applicability.REVIEW)
    return "; 'String(…)' makes a text of it", (fix,)


def unary(
    checker: Checker, operator: str, operand: Term, span: Span, expected: Node | None
) -> Term:
    """`-x`, `+x`, `~x`."""
    if isinstance(operand, FailedTerm):
        return operand
    name = UNARY.get(operator)
    found = None if name is None else find_member(checker, operand, name, span)
    if not isinstance(found, OverloadTerm):
        shown = checker.shown(default_type(checker, operand))
        checker.report(codes.NO_OPERATOR, span, f"{shown} has no '{operator}' in front of it")
        return FailedTerm(span)
    return call(checker, found, (), expected, span, span)


_MIRRORED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "==": "==", "!=": "!="}


def compare(checker: Checker, operator: str, left: Term, right: Term, span: Span) -> Term:
    """`left op right` for one comparison."""
    if isinstance(left, FailedTerm) or isinstance(right, FailedTerm):
        return FailedTerm(span)
    if operator in ("in", "not in"):
        made = call_method(checker, right, "__contains__", [_given(left)], None, span)
        if made is None or isinstance(made, FailedTerm):
            return FailedTerm(span)
        if operator == "in":
            return made
        return ValueTerm(negated(as_condition(checker, made), span), span)
    name = COMPARISON[operator]
    found = find_member(checker, left, name, span)
    if not isinstance(found, OverloadTerm):
        return _missing(checker, operator, name, left, right, span)
    tried = _applicable(checker, left, name, right, span)
    if tried is None:
        if isinstance(left, MetaTerm) and not isinstance(right, MetaTerm):
            # A literal becomes what the other side is.
            return compare(checker, _MIRRORED[operator], right, left, span)
        return _missing(checker, operator, name, left, right, span)
    return settle(checker, *tried, span, span)


def negated(condition: typed.Expression, span: Span) -> typed.Expression:
    """The opposite of a truth value."""
    if isinstance(condition, typed.Invalid):
        return condition
    one = typed.Constant(TRUE, BOOL, span)
    return typed.Primitive("pop.xor", [condition, one], {}, BOOL, span)
