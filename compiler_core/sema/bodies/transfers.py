"""`x^`: what it moves out of a place, and what stays there because nothing takes it over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from compiler_core.meta.constants import FALSE, TRUE
from compiler_core.meta.functions import Convention, FunctionType, Variadic
from compiler_core.meta.node import Node
from compiler_core.meta.types import RefType
from compiler_core.sema import typed
from compiler_core.sema.bodies import codes
from compiler_core.sema.bodies.conversions import is_of_type
from compiler_core.sema.bodies.terms import (
    FailedTerm,
    Given,
    MetaTerm,
    OverloadTerm,
    PlaceTerm,
    Term,
    ValueTerm,
)
from compiler_core.sema.closures import captured_types
from compiler_core.sema.declarations import nominal
from compiler_core.sema.lifecycle import is_register_trivial
from compiler_core.source import Span

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker
    from compiler_core.sema.bodies.overloads import Match

_OWNING = (Convention.VAR, Convention.DEINIT)


def transferred(checker: Checker, found: Term, span: Span) -> Term:
    """What an expression with `^` behind it is."""
    match found:
        case PlaceTerm():
            return taken_from(checker, found, span)
        case ValueTerm(expression=expression):
            message = "'^' does nothing to a value that no variable holds"
            checker.report(codes.USELESS_TRANSFER, span, message)
            trivial = is_register_trivial(checker.db, checker.simplify(found.type))
            if trivial or isinstance(expression, typed.Consume):
                return found
            # It is made where it can be moved from all the same.
            from compiler_core.sema.bodies.members import temporary

            held = temporary(checker, expression, found.span)
            return ValueTerm(typed.Consume(held, True, span, written=True), span)
        case MetaTerm() | OverloadTerm():
            which = "a function" if isinstance(found, OverloadTerm) else "a compile-time value"
            message = f"{which} lies nowhere that it could be moved out of"
            checker.report(codes.NOT_TRANSFERABLE, span, message)
            return FailedTerm(span)
        case _:
            return found


def taken_from(checker: Checker, found: PlaceTerm, span: Span) -> Term:
    """The value that is moved out of a place."""
    type_ = checker.simplify(found.type)
    if is_only_bits(checker, type_):
        shown = checker.shown(type_)
        checker.report(codes.USELESS_TRANSFER, span, f"'^' does nothing to a value of type {shown}")
        return ValueTerm(typed.Consume(found.place, False, span), span)
    root = found.place
    name = ""
    while isinstance(root, typed.FieldPlace):
        name, root = root.name, root.base
    if isinstance(root, typed.LocalPlace) and checker.simplify(found.mutable) is not TRUE:
        # What a closure holds is known by the name that it has outside.
        message = f"'{root.local.name or name}' belongs to somebody else"
        checker.report(
            codes.NOT_TRANSFERABLE, span, f"{message}, so nothing can be moved out of it"
        )
        return FailedTerm(span)
    is_bound = isinstance(root, typed.LocalPlace) and root.local.kind is typed.LocalKind.REFERENCE
    if is_bound or isinstance(root, typed.Dereference):
        checker.report(
            codes.NOT_TRANSFERABLE,
            span,
            "this is reached through a reference, so nothing can be moved out of it",
        )
        return FailedTerm(span)
    return ValueTerm(typed.Consume(found.place, True, span, written=True), span)


def is_only_bits(checker: Checker, type_: Node) -> bool:
    """Whether taking a value leaves as good a one behind."""
    if isinstance(type_, FunctionType):
        return True
    captures = captured_types(type_)
    if captures is not None:
        # A closure is given away with what it refers to.
        seen = [each.pointee if isinstance(each, RefType) else each for each in captures]
        return all(is_register_trivial(checker.db, checker.simplify(each)) for each in seen)
    return nominal(type_) is not None and is_register_trivial(checker.db, type_)


def without_useless(
    checker: Checker, callee: OverloadTerm, givens: Sequence[Given], match: Match
) -> tuple[OverloadTerm, list[Given]] | None:
    """A call with the places themselves for what is transferred to arguments that only borrow.

    None where there is no such transfer. Each is worth a warning.
    """
    lent = {id(term): kept for term, kept in _lent(checker, match)}
    if not lent:
        return None
    receiver = callee.receiver
    if receiver is not None:
        receiver = lent.get(id(receiver), receiver)
    arguments = [replace(each, term=lent.get(id(each.term), each.term)) for each in givens]
    return replace(callee, receiver=receiver), arguments


def kept_place(checker: Checker, term: Term, *, may_change: bool = False) -> PlaceTerm | None:
    """The place that a value would be moved out of for nothing; warns of it."""
    if not isinstance(term, ValueTerm):
        return None
    taken = term.expression
    if not isinstance(taken, typed.Consume) or not taken.written:
        return None
    if not isinstance(taken.place, typed.Temporary):
        message = "'^' has no effect here: the value is only borrowed, and stays where it is"
        checker.report(codes.USELESS_TRANSFER, term.span, message)
    return PlaceTerm(taken.place, TRUE if may_change else FALSE, term.span)


def _lent(checker: Checker, match: Match) -> Iterator[tuple[Term, PlaceTerm]]:
    for slot, argument in zip(match.slots, match.type.arguments, strict=True):
        if argument.convention in _OWNING:
            continue
        for given in slot.given:
            wanted = checker.simplify(argument.type)
            if argument.variadic is not Variadic.PACK and not is_of_type(
                checker, given.term, wanted
            ):
                # It becomes something else first, which may take it over.
                continue
            may_change = argument.convention is Convention.REF
            kept = kept_place(checker, given.term, may_change=may_change)
            if kept is not None:
                yield given.term, kept
