"""`x^` where nothing takes the value over: it is only lent, so that it stays where it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from compiler_core.meta.constants import FALSE, TRUE
from compiler_core.meta.functions import Convention, Variadic
from compiler_core.sema import typed
from compiler_core.sema.bodies import codes
from compiler_core.sema.bodies.conversions import is_of_type
from compiler_core.sema.bodies.terms import Given, OverloadTerm, PlaceTerm, Term, ValueTerm

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker
    from compiler_core.sema.bodies.overloads import Match

_OWNING = (Convention.VAR, Convention.DEINIT)


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
