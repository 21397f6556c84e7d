"""What an assignment does to each kind of target, and what `x += y` and its like do."""

from __future__ import annotations

from typing import Final

from compiler_core.meta.constants import FALSE, TRUE, string
from compiler_core.meta.node import Node
from compiler_core.sema import typed
from compiler_core.sema.bodies import (
    calls,
    codes,
    conversions,
    expressions,
    implicit,
    literals_and_displays,
    members,
    operators,
    subscripts,
)
from compiler_core.sema.bodies.callables import chosen_function
from compiler_core.sema.bodies.checker import Checker
from compiler_core.sema.bodies.overloads import may_change
from compiler_core.sema.bodies.terms import (
    FailedTerm,
    Given,
    MetaTerm,
    ModuleTerm,
    OverloadTerm,
    PendingTerm,
    PlaceTerm,
    Term,
    ValueTerm,
)
from compiler_core.sema.bodies.transfers import kept_place
from compiler_core.sema.bodies.unpacking import length_of, stored
from compiler_core.source import Span
from compiler_core.syntax import nodes as syntax

_METHODS: Final = {
    "+=": "__iadd__",
    "-=": "__isub__",
    "*=": "__imul__",
    "/=": "__itruediv__",
    "//=": "__ifloordiv__",
    "%=": "__imod__",
    "**=": "__ipow__",
    "@=": "__imatmul__",
    "&=": "__iand__",
    "|=": "__ior__",
    "^=": "__ixor__",
    "<<=": "__ilshift__",
    ">>=": "__irshift__",
}


def assign(checker: Checker, target: syntax.Node, written: syntax.Node, span: Span) -> None:
    """`target = written`."""
    match target:
        case syntax.Name() if target.identifier == "_":
            _discard(checker, written, span)
        case syntax.Parenthesized():
            assign(checker, target.value, written, span)
        case syntax.Tuple() | syntax.TupleDisplay():
            _unpack(checker, target.items, written, span)
        case syntax.Name() if implicit.is_new(checker, target.identifier):
            _declare(checker, target, written, span)
        case _:
            found = destination(checker, target)
            if not isinstance(found, FailedTerm):
                put(checker, found, written, span)


def _declare(
    checker: Checker, target: syntax.Name, written: syntax.Node | Term, span: Span
) -> None:
    """A name that nothing declares: the assignment does, as in 1.0."""
    if isinstance(written, syntax.Node):
        value = expressions.value(checker, written)
    else:
        value = conversions.as_value(checker, written)
    placed = conversions.settled(checker, value)
    implicit.declare(checker, target.identifier, value.type, placed, checker.span(target), span)


def _discard(checker: Checker, written: syntax.Node, span: Span) -> None:
    """`_ = value`: a place is left alone, transferred or not."""
    found = expressions.term(checker, written)
    if isinstance(found, PendingTerm):
        found = expressions.resolve(checker, found, None)
    match found:
        case FailedTerm():
            pass
        case MetaTerm() | ModuleTerm():
            # What is known at compile time needs not become a value of run time to be discarded.
            pass
        case OverloadTerm(candidates=(_,), receiver=None) if (
            chosen_function(checker, found, None) is None
        ):
            # It is clear which function is meant, if not with which parameters.
            pass
        case PlaceTerm(place=at):
            checker.emit(typed.Touch(at, span))
        case ValueTerm(expression=typed.Consume(place=at, transfer=True, written=True)):
            # Nobody takes it over, so that it stays where it is.
            checker.emit(typed.Touch(at, span))
        case _:
            value = conversions.as_value(checker, found)
            checker.emit(typed.Evaluate(value, span, discarded=True))


def _unpack(checker: Checker, targets: list[syntax.Node], written: syntax.Node, span: Span) -> None:
    """`a, b = b, a`: a tuple is made before the first is assigned."""
    found_whole: Term
    inner = written
    while isinstance(inner, syntax.Parenthesized):
        inner = inner.value
    if isinstance(inner, (syntax.Tuple, syntax.TupleDisplay)) and len(inner.items) == len(targets):
        elements = [_expected(checker, target) for target in targets]
        found_whole = literals_and_displays.made_tuple(checker, inner, None, elements)
    else:
        found_whole = expressions.term(checker, written)
        found_whole = kept_place(checker, found_whole) or found_whole
    whole = stored(checker, found_whole)
    if whole is not None:
        _assign_parts(checker, targets, whole, span)


def _assign_parts(
    checker: Checker, targets: list[syntax.Node], whole: PlaceTerm, span: Span
) -> None:
    """Assign the elements of a tuple that is made already."""
    count = length_of(checker, whole.type)
    if count is not None and count != len(targets):
        checker.report(codes.UNPACKING, span, f"{count} elements do not fit {len(targets)} targets")
        return
    values = [
        subscripts.element(checker, whole, position, whole.span) for position in range(len(targets))
    ]
    for target, found in zip(targets, values, strict=True):
        if not isinstance(found, FailedTerm):
            _assign_term(checker, target, found, span)


def _expected(checker: Checker, target: syntax.Node) -> Node | None:
    """The type of a target, where it is a variable."""
    if isinstance(target, syntax.Name):
        binding = checker.find(target.identifier)
        if isinstance(binding, typed.Local):
            return binding.type
    return None


def _assign_term(checker: Checker, target: syntax.Node, value: Term, span: Span) -> None:
    match target:
        case syntax.Name() if target.identifier == "_":
            if not isinstance(value, PlaceTerm):
                dropped = conversions.as_value(checker, value)
                checker.emit(typed.Evaluate(dropped, span, discarded=True))
        case syntax.Name() if implicit.is_new(checker, target.identifier):
            _declare(checker, target, value, span)
        case syntax.Parenthesized():
            _assign_term(checker, target.value, value, span)
        case syntax.Tuple() | syntax.TupleDisplay():
            whole = stored(checker, value)
            if whole is not None:
                _assign_parts(checker, target.items, whole, span)
        case _:
            found = destination(checker, target)
            if not isinstance(found, FailedTerm):
                put(checker, found, value, span)


# ---------------------------------------------------------------- destinations

Destination = PlaceTerm | subscripts.Element | tuple[Term, syntax.Attribute]


def destination(checker: Checker, target: syntax.Node) -> Destination | FailedTerm:
    """What is assigned to: a place, an element that is set, an attribute that is set."""
    span = checker.span(target)
    match target:
        case syntax.Subscript():
            base = expressions.term(checker, target.value)
            if isinstance(base, (FailedTerm, MetaTerm, OverloadTerm, ModuleTerm)):
                return expressions.place(checker, target)
            item = subscripts.parts(checker, target, base)
            if item is None:
                return FailedTerm(span)
            return _steady(checker, item)
        case syntax.Attribute():
            base = expressions.term(checker, target.value)
            if isinstance(base, FailedTerm):
                return FailedTerm(span)
            if isinstance(base, (PlaceTerm, ValueTerm)) and _is_set(checker, base, target):
                return base, target
            return expressions.place(checker, target)
        case _:
            return expressions.place(checker, target)


def _steady(checker: Checker, item: subscripts.Element) -> subscripts.Element:
    """An element whose parts are evaluated here, whatever is evaluated before it is used."""
    statements: list[typed.Statement] = []
    base = item.base
    if isinstance(base, ValueTerm):
        base = expressions.stable(checker, base, statements)
    givens = tuple(
        Given(expressions.stable(checker, given.term, statements), given.name, given.span)
        for given in item.givens
    )
    for statement in statements:
        checker.emit(statement)
    return subscripts.Element(base, givens, item.span, item.location)


def _given_up(item: subscripts.Element) -> subscripts.Element:
    """An element whose parts are used for the last time: those that were stored are moved."""
    givens = tuple(
        Given(_moved(given.term), given.name, given.span, given.spread) for given in item.givens
    )
    return subscripts.Element(item.base, givens, item.span, item.location)


def _moved(term: Term) -> Term:
    if not isinstance(term, PlaceTerm) or not isinstance(term.place, typed.LocalPlace):
        return term
    local = term.place.local
    if local.written or local.kind is not typed.LocalKind.VARIABLE:
        return term
    return ValueTerm(typed.Consume(term.place, True, term.span), term.span)


def _is_set(checker: Checker, base: Term, target: syntax.Attribute) -> bool:
    """Whether a name behind a dot is no field, but something that `__setattr__` takes."""
    type_ = conversions.default_type(checker, base)
    if not subscripts.has_method(checker, type_, "__setattr__"):
        return False
    name = target.name_token.identifier
    with checker.trying():
        found = members.member(checker, base, name, checker.span(target.name_token))
    return not (isinstance(found, PlaceTerm) and isinstance(found.place, typed.FieldPlace))


def put(checker: Checker, found: Destination, written: syntax.Node | Term, span: Span) -> None:
    """Put a value into a destination."""
    match found:
        case PlaceTerm():
            _put_in_place(checker, found, written, span)
        case subscripts.Element():
            if subscripts.can_be_set(checker, found):
                value = _term(checker, written)
                if not isinstance(value, FailedTerm):
                    last = _given_up(found)
                    _evaluate(checker, subscripts.write(checker, last, value, value.span), span)
                return
            place = subscripts.read(checker, found)
            if isinstance(place, PlaceTerm):
                _put_in_place(checker, place, written, span)
            elif not isinstance(place, FailedTerm):
                checker.report(
                    codes.NOT_MUTABLE, found.span, "an element that is no place cannot be assigned"
                )
        case (base, target):
            value = _term(checker, written)
            if not isinstance(value, FailedTerm):
                _evaluate(checker, _set_attribute(checker, base, target, value), span)


def _term(checker: Checker, written: syntax.Node | Term) -> Term:
    if isinstance(written, syntax.Node):
        return expressions.term(checker, written)
    return written


def _put_in_place(
    checker: Checker, found: PlaceTerm, written: syntax.Node | Term, span: Span
) -> None:
    if not may_change(checker, found):
        checker.report(codes.NOT_MUTABLE, found.span, "what is assigned to must be mutable")
        return
    if isinstance(written, syntax.Node):
        value = expressions.value(checker, written, found.type)
    else:
        value = conversions.convert(checker, written, found.type, written.span)
    checker.emit(typed.Assign(found.place, conversions.settled(checker, value), span))


def _evaluate(checker: Checker, found: Term, span: Span) -> None:
    if isinstance(found, ValueTerm):
        checker.emit(typed.Evaluate(found.expression, span))


def _set_attribute(checker: Checker, base: Term, target: syntax.Attribute, value: Term) -> Term:
    """`x.name = value` by `__setattr__`, which takes the name as a parameter or an argument."""
    span = checker.span(target)
    name = MetaTerm(string(target.name_token.identifier), checker.span(target.name_token))
    method = members.member(checker, base, "__setattr__", span)
    if not isinstance(method, OverloadTerm):
        return method
    given = Given(value, None, value.span)
    with checker.trying() as trial:
        found = calls.call(checker, method, [Given(name, None, span), given], None, span, span)
    if trial.succeeded and not isinstance(found, FailedTerm):
        return calls.call(checker, method, [Given(name, None, span), given], None, span, span)
    bound = OverloadTerm(method.name, method.candidates, method.span, method.receiver, (name.node,))
    return calls.call(checker, bound, [given], None, span, span)


# ---------------------------------------------------------------- augmented assignment


def augmented_assign(checker: Checker, node: syntax.AugmentedAssignment) -> None:
    """`x += y`: `__iadd__` of a place; of an element that is set, its value is read and set."""
    span = checker.span(node)
    symbol = node.operator.text
    found = destination(checker, node.target)
    if isinstance(found, FailedTerm):
        return
    if isinstance(found, subscripts.Element):
        current = subscripts.read(checker, found)
        if isinstance(current, PlaceTerm) and current.mutable is not FALSE:
            found = current
        elif isinstance(current, FailedTerm):
            return
        else:
            _read_and_set(checker, found, current, node)
            return
    if isinstance(found, tuple):
        base, target = found
        current = members.member(
            checker, base, target.name_token.identifier, checker.span(target.name_token)
        )
        if not isinstance(current, FailedTerm):
            _read_and_set(checker, found, current, node)
        return
    assert isinstance(found, PlaceTerm)
    if not may_change(checker, found):
        checker.report(codes.NOT_MUTABLE, found.span, "what is changed in place must be mutable")
        return
    value = expressions.term(checker, node.value)
    if isinstance(value, FailedTerm):
        return
    method = _METHODS[symbol]
    if not subscripts.has_method(checker, found.type, method):
        checker.report(
            codes.NO_OPERATOR, span, f"{checker.shown(found.type)} has no '{method}' for '{symbol}'"
        )
        return
    given = Given(value, None, checker.span(node.value))
    made = calls.call_method(checker, found, method, [given], None, span)
    if made is not None:
        _evaluate(checker, made, span)


def _read_and_set(
    checker: Checker, found: Destination, current: Term, node: syntax.AugmentedAssignment
) -> None:
    """The element or attribute is a value: `x[i] += y` is `x[i] = x[i] + y`, in place."""
    span = checker.span(node)
    symbol = node.operator.text
    value = expressions.term(checker, node.value)
    if isinstance(value, FailedTerm):
        return
    type_ = conversions.default_type(checker, current)
    method = _METHODS[symbol]
    if subscripts.has_method(checker, type_, method):
        local = checker.temporary(type_)
        checker.emit(typed.Declare(local, conversions.as_value(checker, current), span))
        at = PlaceTerm(typed.LocalPlace(local, span), TRUE, span)
        made = calls.call_method(checker, at, method, [Given(value, None, span)], None, span)
        if made is None or isinstance(made, FailedTerm):
            return
        _evaluate(checker, made, span)
        put(checker, found, ValueTerm(typed.Consume(at.place, True, span), span), span)
        return
    computed = operators.binary(checker, symbol[:-1], current, value, span, None)
    if not isinstance(computed, FailedTerm):
        put(checker, found, computed, span)
