"""Square brackets: parameters, elements, slices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from compiler_core.incremental import Database, query
from compiler_core.meta.binding import binder_of
from compiler_core.meta.constants import FALSE, NONE_VALUE, index
from compiler_core.meta.declarations import DeclId
from compiler_core.meta.folding import cast, operate
from compiler_core.meta.functions import Passing
from compiler_core.meta.node import Node
from compiler_core.meta.operations import Op
from compiler_core.meta.substitution import replace as put_in
from compiler_core.meta.types import BOOL, INDEX, INT_LITERAL, STRING, MetaType
from compiler_core.sema.bodies import (
    brackets,
    calls,
    codes,
    comptime_values,
    conversions,
    expressions,
    members,
    mlir,
    names,
)
from compiler_core.sema.bodies.terms import (
    FailedTerm,
    Given,
    MetaTerm,
    OverloadTerm,
    PendingTerm,
    PlaceTerm,
    Spread,
    Term,
    ValueTerm,
)
from compiler_core.sema.constant_operators import is_type
from compiler_core.sema.declarations import bases_of, nominal, with_refined
from compiler_core.sema.lists import as_list, is_list_of_types, listed
from compiler_core.sema.methods import methods_named
from compiler_core.sema.signatures import signature_of
from compiler_core.source import Applicability, Edit, Fix, Span
from compiler_core.syntax import nodes as syntax

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker

_SLICES: Final = "std.builtin.builtin_slice"


@dataclass(frozen=True, slots=True)
class Element:
    """`base[…]` of a value, its parts checked, before it is known what is to be done with it."""

    base: Term
    givens: tuple[Given, ...]
    span: Span
    location: Span


def subscript(checker: Checker, node: syntax.Subscript) -> Term:
    """What brackets behind an expression mean."""
    inline = mlir.subscript(checker, node)
    if inline is not None:
        return inline
    base = expressions.term(checker, node.value)
    span = checker.span(node)
    if checker.probe is not None:
        checker.probe.in_brackets(checker, base, node)
    match base:
        case FailedTerm():
            return FailedTerm(span)
        case OverloadTerm():
            return brackets.subscript_parameters(checker, base, node.subscripts.items, span)
        case MetaTerm(node=value) if _takes_parameters(value):
            return brackets.subscript_parameters(checker, base, node.subscripts.items, span)
        case PlaceTerm() if (called := calls.as_parametric(checker, base)) is not None:
            return brackets.subscript_parameters(checker, called, node.subscripts.items, span)
        case MetaTerm(node=value) if (items := as_list(value)) is not None:
            return _list_element(checker, node, items, base)
        case PlaceTerm() | ValueTerm() if (items := listed(base.type)) is not None:
            return _list_element(checker, node, items, base)
        case _:
            found = parts(checker, node, base)
            return FailedTerm(span) if found is None else read(checker, found)


def parts(checker: Checker, node: syntax.Subscript, base: Term) -> Element | None:
    """Check the subscripts of a value."""
    if isinstance(base, PendingTerm):
        base = expressions.resolve(checker, base, None)
    givens = _givens(checker, node.subscripts.items)
    if isinstance(base, FailedTerm) or any(isinstance(g.term, FailedTerm) for g in givens):
        return None
    start = checker.span(node.subscripts).start
    return Element(base, tuple(givens), checker.span(node), Span(start, start + 1))


def read(checker: Checker, item: Element) -> Term:
    """The element itself: what `__getitem__` gives, a place where that returns a reference."""
    base, span = item.base, item.span
    type_ = conversions.default_type(checker, base)
    if _has(checker, base, "__getitem_param__"):
        parametric = _by_parameter(checker, item)
        if parametric is not None:
            return parametric
    if type_ is BOOL or not _has(checker, base, "__getitem__"):
        checker.report(
            codes.NO_OPERATOR,
            span,
            f"{checker.shown(type_)} has no elements: it has no '__getitem__'",
        )
        return FailedTerm(span)
    method = members.member(checker, base, "__getitem__", span)
    if isinstance(method, FailedTerm):
        return method
    names = _only_by_name(checker, method)
    unnamed = next((each for each in item.givens if each.name is None), None)
    if names and unnamed is not None:
        _report_unnamed(checker, checker.shown(type_), names, unnamed)
        return FailedTerm(span)
    return calls.call(checker, method, item.givens, None, span, item.location)


def _only_by_name(checker: Checker, method: Term) -> list[str]:
    """The names that brackets may give, if all functions that they may call ask for one."""
    if not isinstance(method, OverloadTerm):
        return []
    names: dict[str, None] = {}
    for candidate in method.candidates:
        signature = checker.signature_of(candidate.decl)
        own = () if signature is None else signature.written[1:]
        if not own or any(each.passing is not Passing.KEYWORD for each in own):
            return []
        names[own[0].name] = None
    return list(names)


def _report_unnamed(checker: Checker, shown: str, names: Sequence[str], given: Given) -> None:
    """Say what brackets may count, of which nobody can guess one: `text[byte=0]`."""
    *others, last = [f"'[{name}=…]'" for name in names]
    written = f"{', '.join(others)} or {last}" if others else last
    start = Span(given.span.start, given.span.start)
    fixes = [
        Fix(f"write '{name}='", (Edit(start, f"{name}="),), Applicability.REVIEW) for name in names
    ]
    message = f"{shown} has no elements by position alone: write {written}"
    checker.report(codes.NO_OVERLOAD, given.span, message, fixes=fixes)


def element(checker: Checker, whole: Term, position: int, span: Span) -> Term:
    """An element at a position that is known, for unpacking."""
    given = Given(MetaTerm(index(position), span), None, span)
    return read(checker, Element(whole, (given,), span, span))


def can_be_set(checker: Checker, item: Element) -> bool:
    """Whether elements are put in place by `__setitem__`."""
    return _has(checker, item.base, "__setitem__")


def write(checker: Checker, item: Element, value: Term, value_span: Span) -> Term:
    """Put a value in place by a call of `__setitem__`."""
    method = members.member(checker, item.base, "__setitem__", item.span)
    if isinstance(method, FailedTerm):
        return method
    keywords = [given for given in item.givens if given.name is not None]
    positional = [given for given in item.givens if given.name is None]
    assigned = Given(value, None, value_span, Spread.ASSIGNED)
    givens = [*positional, assigned, *keywords]
    return calls.call(checker, method, givens, None, item.span, item.location)


def _givens(checker: Checker, items: Sequence[syntax.Node]) -> list[Given]:
    found: list[Given] = []
    for item in items:
        if isinstance(item, syntax.KeywordSubscript):
            written = item.value
            span = checker.span(item)
            term: Term = (
                PendingTerm(written, checker.span(written))
                if isinstance(written, syntax.Slice)
                else expressions.term(checker, written)
            )
            found.append(Given(term, item.name_token.identifier, span))
        else:
            found += expressions.given_arguments(checker, [item])
    return found


def _by_parameter(checker: Checker, item: Element) -> Term | None:
    """`t[i]` with a compile-time index, for a type whose elements are of different types.

    A type that has both ways may say by a condition which positions are for this one: `List` has
    it for negative ones, so that they are refused before the program runs.
    """
    if len(item.givens) != 1:
        return None
    position = item.givens[0]
    if isinstance(position.term, PendingTerm):
        return None
    has_other = _has(checker, item.base, "__getitem__")
    if has_other and not isinstance(position.term, MetaTerm):
        return None
    if has_other and not _may_be_meant(checker, item.base, position):
        return None
    node: Node | None
    if isinstance(position.term, MetaTerm) and is_type(position.term.node):
        # What is chosen is chosen by its type.
        node = position.term.node
    else:
        node = comptime_values.of_term(checker, position.term, INDEX, position.span)
    if node is None:
        return FailedTerm(item.span)
    base = item.base
    if isinstance(base, MetaTerm) and base.node.type is STRING:
        # A text of the source has the elements of the string that it becomes.
        base = ValueTerm(conversions.as_value(checker, base), base.span)
    method = members.member(checker, base, "__getitem_param__", item.span)
    if not isinstance(method, OverloadTerm):
        return method
    given = (node,) if position.name is None else ()
    named = () if position.name is None else ((position.name, node),)
    bound = OverloadTerm(method.name, method.candidates, method.span, method.receiver, given, named)
    return calls.call(checker, bound, (), None, item.span, item.location)


def _may_be_meant(checker: Checker, base: Term, position: Given) -> bool:
    """Whether a position fits the condition of what takes it as a parameter, if there is one."""
    struct = nominal(conversions.default_type(checker, base))
    named = methods_named(checker.db, struct[0], "__getitem_param__") if struct is not None else ()
    conditions = _conditions(checker.db, named[0], position.name or "") if named else None
    if conditions is None:
        return False
    parameter, demanded = conditions
    if not demanded:
        return True
    # What a variable of a program may be is looked at when it runs.
    node = position.term.node if isinstance(position.term, MetaTerm) else None
    if node is None or node.type is not INT_LITERAL:
        return False
    values = {parameter: cast(node, INDEX)}
    return all(checker.simplify(put_in(each, values)) is not FALSE for each in demanded)


@query(kept=True)
def _conditions(db: Database, method: DeclId, name: str) -> tuple[Node, tuple[Node, ...]] | None:
    """The parameter of a function that brackets give, by keyword or by position, with what is
    demanded of it."""
    signature = signature_of(db, method)
    if signature is None:
        return None
    for info in signature.parameters.infos:
        if info.name == name if name else info.passing is not Passing.KEYWORD:
            return info.node, tuple(each for each, _ in signature.own.constraints)
    return None


def _has(checker: Checker, base: Term, name: str) -> bool:
    return has_method(checker, conversions.default_type(checker, base), name)


def has_method(checker: Checker, type_: Node, name: str) -> bool:
    """Whether a type has a function of a name: itself, or by the traits that it conforms to."""
    owners: set[DeclId] = set()
    struct = nominal(type_)
    if struct is not None:
        if methods_named(checker.db, struct[0], name):
            return True
        for traits, _ in bases_of(checker.db, struct[0]).given:
            owners |= with_refined(checker.db, traits)
    elif isinstance(type_.type, MetaType):
        owners |= with_refined(checker.db, type_.type.traits)
    return any(methods_named(checker.db, owner, name) for owner in owners)


def _takes_parameters(value: Node) -> bool:
    return binder_of(value) is not None or is_type(value) or comptime_values.is_generic(value)


def _list_element(checker: Checker, node: syntax.Subscript, value: Node, base: Term) -> Term:
    """An element of a list of parameters, such as `Ts[0]`."""
    span = checker.span(node)
    items = node.subscripts.items
    if len(items) != 1:
        checker.report(codes.NO_OVERLOAD, span, "a list of parameters has one position")
        return FailedTerm(span)
    with checker.trying() as trial:
        position = comptime_values.comptime_value(checker, items[0], INDEX)
    if (position is None or not trial.succeeded) and not is_list_of_types(value.type):
        # Which of the values it is, is known when the program runs.
        found_parts = parts(checker, node, names.seen_as_value(checker, base))
        return FailedTerm(span) if found_parts is None else read(checker, found_parts)
    position = comptime_values.comptime_value(checker, items[0], INDEX)
    if position is None:
        return FailedTerm(span)
    found = checker.simplify(operate(Op.LIST_GET, value, position))
    return names.node_term(checker, found, "", span)


def slice_value(checker: Checker, node: syntax.Slice, expected: Node | None) -> Term:
    """`a:b:c` in brackets: a value of the library's struct that is wanted."""
    span = checker.span(node)
    target = expected
    if target is None:
        name = "ContiguousSlice" if node.step is None else "StridedSlice"
        target = names.struct_of_library(checker, _SLICES, name)
    if target is None:
        return expressions.unsupported(checker, node, "a slice")
    givens: list[Given] = []
    for part in (node.lower, node.upper, node.step):
        if part is None:
            givens.append(Given(MetaTerm(NONE_VALUE, span), None, span))
        else:
            givens.append(Given(expressions.term(checker, part), None, checker.span(part)))
    if any(isinstance(given.term, FailedTerm) for given in givens):
        return FailedTerm(span)
    marked = [*givens, Given(MetaTerm(NONE_VALUE, span), "__slice_literal__", span)]
    return calls.call(checker, MetaTerm(target, span), marked, target, span, span)
