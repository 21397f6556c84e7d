"""Several names at once: `var a, b = pair`, `for key, value in items`."""

from __future__ import annotations

from compiler_core.meta.constants import TRUE, simd_parts
from compiler_core.meta.node import Node
from compiler_core.sema import typed
from compiler_core.sema.bodies import codes
from compiler_core.sema.bodies.checker import Checker
from compiler_core.sema.bodies.terms import FailedTerm, PlaceTerm, Term, ValueTerm
from compiler_core.sema.declarations import UNKNOWN, is_unknown
from compiler_core.sema.typed import LocalKind
from compiler_core.syntax import nodes as syntax


def items_of(node: syntax.Node) -> list[syntax.Node] | None:
    """The parts of a tuple as it is written, with or without parentheses; None for another node."""
    if isinstance(node, syntax.Parenthesized):
        return items_of(node.value)
    if isinstance(node, (syntax.Tuple, syntax.TupleDisplay)):
        return list(node.items)
    return None


def declare_unpacked(
    checker: Checker,
    target: syntax.Node,
    written: syntax.Node,
    wanted: Node | None,
    *,
    is_reference: bool,
) -> None:
    """`var a, b = value`."""
    from compiler_core.sema.bodies.expressions import term, value
    from compiler_core.sema.bodies.transfers import kept_place

    keyword = "ref" if is_reference else "var"
    if wanted is not None:
        expression = value(checker, written, wanted)
        found: Term = ValueTerm(expression, checker.span(written))
    else:
        found = term(checker, written)
        # The parts are copied, so that the whole stays where it is.
        found = kept_place(checker, found) or found
    bind_names(checker, target, stored(checker, found), keyword)


def _bind(checker: Checker, local: typed.Local) -> None:
    from compiler_core.sema.bodies.statements import bind_local

    bind_local(checker, local)


def stored(checker: Checker, found: Term) -> PlaceTerm | None:
    """A place for a value whose parts are wanted; None after an error."""
    from compiler_core.sema.bodies.conversions import as_value

    if isinstance(found, PlaceTerm):
        return found
    if isinstance(found, FailedTerm):
        return None
    expression = as_value(checker, found)
    if isinstance(expression, typed.Invalid):
        return None
    local = checker.temporary(expression.type, "unpacked")
    checker.emit(typed.Declare(local, expression, found.span))
    return PlaceTerm(typed.LocalPlace(local, found.span), TRUE, found.span)


def element_of(checker: Checker, whole: PlaceTerm, index: int, count: int) -> Term:
    """One element of a value that is unpacked."""
    from compiler_core.sema.bodies.subscripts import element

    del count
    return element(checker, whole, index, whole.span)


def bind_names(
    checker: Checker, target: syntax.Node, whole: PlaceTerm | None, keyword: str
) -> None:
    """Bind the names of a target to the parts of a place, or to errors where there is none."""
    names = items_of(target)
    if names is None:
        _bind_name(checker, target, whole, keyword)
        return
    count = None if whole is None else length_of(checker, whole.type)
    if count is not None and count != len(names):
        checker.report(
            codes.UNPACKING,
            checker.span(target),
            f"{count} elements do not fit {len(names)} names",
        )
        whole = None
    if whole is not None and simd_parts(checker.simplify(whole.type)) is not None:
        shown = checker.shown(whole.type)
        checker.report(codes.UNPACKING, whole.span, f"{shown} is a number, and has no parts")
        whole = None
    for index, name in enumerate(names):
        inner_keyword, inner = keyword, name
        if isinstance(name, (syntax.Binding, syntax.BindingPattern)):
            inner_keyword, inner = next(name.tokens()).text, next(name.nodes())
        if whole is None:
            bind_names(checker, inner, None, inner_keyword)
            continue
        part = element_of(checker, whole, index, len(names))
        place = stored(checker, part)
        bind_names(checker, inner, place, inner_keyword)


def length_of(checker: Checker, type_: Node) -> int | None:
    """How many elements a type has when it is unpacked, if that is known."""
    from compiler_core.meta.constants import ListValue
    from compiler_core.sema.declarations import nominal

    struct = nominal(type_)
    if struct is None or struct[0].short_name != "Tuple":
        return None
    for argument in struct[1]:
        known = checker.simplify(argument)
        if isinstance(known, ListValue):
            return len(known.elements)
    return None


def _bind_name(
    checker: Checker, target: syntax.Node, whole: PlaceTerm | None, keyword: str
) -> None:
    from compiler_core.sema.bodies.conversions import as_reference, as_value, may_consume

    if not isinstance(target, syntax.Name):
        checker.report(codes.UNPACKING, checker.span(target), "only names are bound here")
        return
    span = checker.span(target)
    if whole is None:
        local = checker.local(target.identifier, UNKNOWN, span)
        checker.scopes.bind(local.name, local)
        return
    if target.identifier == "_":
        checker.emit(typed.Touch(whole.place, span))
        return
    if keyword == "var" and not is_unknown(whole.type) and not may_consume(checker, whole):
        # The element is not written anywhere, so that nothing can be added behind it.
        shown = checker.shown(checker.simplify(whole.type))
        checker.report(
            codes.NOT_COPYABLE,
            span,
            f"{shown} is not copied without being asked: bind the element with 'ref', and copy "
            "that where a copy is needed",
        )
        checker.scopes.bind(target.identifier, checker.local(target.identifier, UNKNOWN, span))
        return
    if keyword == "var":
        expression = as_value(checker, whole)
        local = checker.local(target.identifier, whole.type, span)
    else:
        expression = as_reference(checker, whole, None)
        local = checker.local(
            target.identifier,
            whole.type,
            span,
            kind=LocalKind.REFERENCE,
            origin=whole.place.origin,
            mutable=keyword == "ref",
        )
    checker.emit(typed.Declare(local, expression, span))
    _bind(checker, local)
