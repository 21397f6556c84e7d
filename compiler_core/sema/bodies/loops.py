"""`while` and `for`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from compiler_core.meta.constants import FALSE, TRUE
from compiler_core.meta.types import INDEX, INT_LITERAL
from compiler_core.sema import typed
from compiler_core.sema.bodies import codes
from compiler_core.sema.bodies.checker import Checker
from compiler_core.sema.bodies.terms import FailedTerm, PlaceTerm, Term, ValueTerm
from compiler_core.sema.declarations import UNKNOWN, is_unknown
from compiler_core.sema.typed import LocalKind
from compiler_core.source import Applicability, Edit, Fix, Span
from compiler_core.syntax import nodes as syntax

if TYPE_CHECKING:
    from compiler_core.sema.bodies.statements import Clause


def check_while(checker: Checker, found: Sequence[Clause]) -> None:
    """`while … else …`."""
    from compiler_core.sema.bodies.conversions import as_condition
    from compiler_core.sema.bodies.expressions import term
    from compiler_core.sema.bodies.statements import (
        check_body,
        header_of,
        warn_unreachable_block,
    )

    header = header_of(found[0][0].code)
    if not isinstance(header, syntax.WhileHeader):
        return
    span = checker.span(header.condition)
    with checker.scopes.nested():
        # What the condition needs is computed in every round.
        outer, checker.statements = checker.statements, []
        condition = as_condition(checker, term(checker, header.condition))
        staged, checker.statements = checker.statements, outer
        if staged:
            condition = typed.Staged(staged, condition, span)
        if isinstance(condition, typed.Constant) and condition.value is FALSE:
            warn_unreachable_block(checker, found[0])
        checker.loops += 1
        body = check_body(checker, found[0])
        checker.loops -= 1
    otherwise = check_body(checker, found[1]) if len(found) > 1 else []
    checker.emit(typed.While(condition, body, otherwise, span))


def check_for(checker: Checker, found: Sequence[Clause]) -> None:
    """`for target in iterable … else …`."""
    from compiler_core.sema.bodies.expressions import term
    from compiler_core.sema.bodies.statements import check_body, header_of

    header = header_of(found[0][0].code)
    if not isinstance(header, syntax.ForHeader):
        return
    offset = checker.offset
    iterable = term(checker, header.iterable)
    span = checker.span(header.iterable)
    with checker.collecting() as around:
        started = begin_iteration(checker, iterable, span)
        checker.offset = offset
        with checker.collecting() as body:
            element = bind_element(checker, header.target, started)
            checker.loops += 1
            inner = check_body(checker, found[0], is_scope_of_header=True)
            checker.loops -= 1
            body.extend(inner)
    otherwise = check_body(checker, found[1]) if len(found) > 1 else []
    if started is None:
        return
    around.append(typed.For(element, as_next(started), body, otherwise, span))
    checker.emit(typed.Scope(around, span))


def begin_iteration(checker: Checker, iterable: Term, span: Span) -> Term | None:
    """Make the iterator, as statements, and the call that gives its next element."""
    from compiler_core.sema.bodies.calls import call_method
    from compiler_core.sema.bodies.conversions import as_value, default_type
    from compiler_core.sema.bodies.names import seen_as_value

    if isinstance(iterable, FailedTerm):
        return None
    iterable = seen_as_value(checker, iterable)
    made = call_method(checker, iterable, "__iter__", (), None, span, report=False)
    if made is None or isinstance(made, FailedTerm):
        type_ = default_type(checker, iterable)
        if not is_unknown(type_):
            message = f"{checker.shown(type_)} has no elements to go through"
            fixes: tuple[Fix, ...] = ()
            if type_ in (INDEX, INT_LITERAL):
                message += "; 'range' counts up to it"
                edits = (
                    Edit(Span(span.start, span.start), "range("),
                    Edit(Span(span.end, span.end), ")"),
                )
                fixes = (Fix("write 'range(…)'", edits, Applicability.REVIEW),)
            checker.report(codes.NOT_ITERABLE, span, message, fixes=fixes)
        return None
    value = as_value(checker, made)
    iterator = checker.temporary(value.type, "iterator")
    checker.emit(typed.Declare(iterator, value, span))
    place = PlaceTerm(typed.LocalPlace(iterator, span), TRUE, span)
    with checker.catching():
        following = call_method(checker, place, "__next__", (), None, span)
    if following is None or isinstance(following, FailedTerm):
        return None
    return following


def as_next(following: Term) -> typed.Expression:
    """The call that gives the next element: a value or a reference."""
    if isinstance(following, PlaceTerm):
        assert isinstance(following.place, typed.Dereference)
        return following.place.reference
    assert isinstance(following, ValueTerm)
    return following.expression


def bind_element(checker: Checker, target: syntax.Node, following: Term | None) -> typed.Local:
    """Bind the target of a loop; what unpacking or copying needs is emitted into the body."""
    from compiler_core.sema.bodies.conversions import as_value
    from compiler_core.sema.bodies.statements import bind_local
    from compiler_core.sema.bodies.unpacking import bind_names

    span = checker.span(target)
    keyword, name = _parts_of(target)
    if following is None:
        bind_names(checker, name, None, keyword)
        return checker.temporary(UNKNOWN)
    plain = isinstance(name, syntax.Name)
    named = checker.span(name) if plain else span
    text = name.identifier if isinstance(name, syntax.Name) else "_"
    if isinstance(following, PlaceTerm):
        type_ = following.type
        by_value = keyword == "var" and plain
        local = checker.local(
            "_" if by_value or not plain else text,
            type_,
            named,
            kind=LocalKind.REFERENCE,
            origin=following.place.origin,
            written=plain and not by_value,
            mutable=keyword == "ref" and following.mutable is not FALSE,
        )
        mutable = following.mutable if local.mutable or not plain else FALSE
        place = PlaceTerm(typed.LocalPlace(local, span), mutable, span)
        if by_value:
            copied = checker.local(text, type_, named)
            checker.emit(typed.Declare(copied, as_value(checker, place), span))
            bind_local(checker, copied)
        elif plain:
            bind_local(checker, local)
        else:
            bind_names(checker, name, place, keyword)
        return local
    assert isinstance(following, ValueTerm)
    local = checker.local(
        text, following.type, named, written=plain, mutable=keyword != "" or not plain
    )
    if plain:
        bind_local(checker, local)
    else:
        place = PlaceTerm(typed.LocalPlace(local, span), TRUE, span)
        bind_names(checker, name, place, keyword)
    return local


def _parts_of(target: syntax.Node) -> tuple[str, syntax.Node]:
    """The keyword before the target of a loop, and the target without it."""
    if isinstance(target, (syntax.Binding, syntax.BindingPattern)):
        keyword = next(target.tokens()).text
        inner = next(target.nodes())
        return (keyword if keyword in ("var", "ref") else ""), inner
    if isinstance(target, syntax.Parenthesized):
        return _parts_of(target.value)
    return "", target
