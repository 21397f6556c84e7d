"""Calls that only the compiler can answer: intrinsics of memory, and questions about types."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from compiler_core.meta.constants import TRUE, list_of
from compiler_core.meta.declarations import DeclSort
from compiler_core.meta.folding import operate
from compiler_core.meta.functions import NO_EFFECTS, Captures, FunctionType, function_type
from compiler_core.meta.node import Node
from compiler_core.meta.operations import Op
from compiler_core.meta.origins import OriginSort, mutability_of, special_origin, unite
from compiler_core.meta.types import (
    INDEX,
    LITERALS,
    NONE,
    CompoundType,
    OriginType,
    RefType,
    list_type,
    literal_type,
    ref_type,
)
from compiler_core.sema import lists, typed
from compiler_core.sema.bodies import (
    codes,
    comptime_values,
    conversions,
    expressions,
    mlir,
)
from compiler_core.sema.bodies.exceptions import error_type
from compiler_core.sema.bodies.terms import (
    FailedTerm,
    MetaTerm,
    PendingTerm,
    PlaceTerm,
    Term,
    ValueTerm,
)
from compiler_core.sema.conformance import callable_as
from compiler_core.sema.functions import function_node
from compiler_core.sema.items import file_items
from compiler_core.sema.literals import FLOAT_QUESTIONS, string_bytes
from compiler_core.sema.origin_expressions import interior, origin_cast
from compiler_core.source import Span
from compiler_core.syntax import nodes as syntax

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker

_UNTRACKED: Final = special_origin(OriginSort.UNTRACKED, TRUE)


def call(checker: Checker, node: syntax.Call, expected: Node | None) -> Term | None:
    """What a call of something built in means; None for any other call."""
    operation = mlir.operation(checker, node, expected)
    if operation is not None:
        return operation
    callee = node.callee
    if isinstance(callee, syntax.Subscript):
        if _is_member(callee.value, *lists.QUESTIONS, *lists.OLD_QUESTIONS, "unsafe_mut_cast"):
            answer = _evaluated(checker, node)
            if answer is not None or _is_member(callee.value, "all_conforms_to", "unsafe_mut_cast"):
                return answer
        for name, handler in _WITH_PARAMETER.items():
            if _is_free(checker, callee.value, name):
                return handler(checker, node, callee)
        return None
    if not node.arguments.items and _is_member(callee, *FLOAT_QUESTIONS):
        return _evaluated(checker, node)
    if not isinstance(callee, syntax.Name):
        return None
    known = _CALLS.get(callee.identifier)
    if known is None or not _is_free(checker, callee, callee.identifier):
        return None
    return known(checker, node, checker.span(node))


def _is_member(node: syntax.Node, *names: str) -> bool:
    return isinstance(node, syntax.Attribute) and node.name_token.identifier in names


def _evaluated(checker: Checker, node: syntax.Call) -> Term | None:
    """What the evaluator of headers makes of a call; None where it makes nothing of it."""
    problems = checker.new_problems()
    evaluator = comptime_values.evaluator_of(checker, problems)
    evaluator.fallback = lambda node, expected: None  # noqa: ARG005
    found = evaluator.value(node)
    if found is None:
        return None
    checker.report_all(problems)
    return MetaTerm(checker.simplify(found), checker.span(node))


def _is_free(checker: Checker, node: syntax.Node, name: str) -> bool:
    """Whether a name is the built-in one, which a body may hide."""
    if not isinstance(node, syntax.Name) or node.identifier != name:
        return False
    return checker.find(name) is None and checker.find_outside(name) is None


def _only(checker: Checker, node: syntax.Call) -> syntax.Node | None:
    items = node.arguments.items
    if len(items) == 1 and not isinstance(items[0], syntax.KeywordArgument):
        return items[0]
    checker.report(codes.BAD_PRIMITIVE, checker.span(node), "this takes one argument")
    return None


# ---------------------------------------------------------------- memory


def _reference(checker: Checker, node: syntax.Call, span: Span) -> Term:
    """`__get_mvalue_as_litref(place)`."""
    item = _only(checker, node)
    found = FailedTerm(span) if item is None else expressions.place(checker, item)
    if not isinstance(found, PlaceTerm):
        return FailedTerm(span)
    at = found.place
    type_ = ref_type(at.type, at.origin)
    return ValueTerm(typed.Borrow(at, found.mutable is TRUE, type_, span), span)


def _referenced(checker: Checker, node: syntax.Call, span: Span) -> Term:
    """`__get_litref_as_mvalue(reference)`."""
    item = _only(checker, node)
    if item is None:
        return FailedTerm(span)
    reference = conversions.as_value(checker, expressions.term(checker, item))
    type_ = reference.type
    if not isinstance(type_, RefType):
        return _wrong(checker, span, "this takes a reference", reference)
    at = typed.Dereference(reference, type_.pointee, type_.origin, span)
    return PlaceTerm(at, mutability_of(type_.origin), span)


def _pointee(checker: Checker, node: syntax.Call, span: Span) -> Term:
    """`__get_address_as_lvalue(pointer)`."""
    return _at_address(checker, node, span, uninitialised=False)


def _storage(checker: Checker, node: syntax.Call, span: Span) -> Term:
    """`__get_address_as_uninit_lvalue(pointer)`."""
    return _at_address(checker, node, span, uninitialised=True)


def _taken(checker: Checker, node: syntax.Call, span: Span) -> Term:
    """`__get_address_as_owned_value(pointer)`."""
    found = _at_address(checker, node, span, uninitialised=False)
    if not isinstance(found, PlaceTerm):
        return found
    return ValueTerm(typed.Consume(found.place, True, span), span)


def _at_address(
    checker: Checker, node: syntax.Call, span: Span, *, uninitialised: bool
) -> PlaceTerm | FailedTerm:
    item = _only(checker, node)
    if item is None:
        return FailedTerm(span)
    pointer = conversions.as_value(checker, expressions.term(checker, item))
    type_ = pointer.type
    if not isinstance(type_, CompoundType) or type_.name != "pointer" or not type_.children:
        return _wrong(checker, span, "this takes a pointer of the machine", pointer)
    pointee = type_.children[0]
    at = typed.PointeePlace(pointer, pointee, _UNTRACKED, span, uninitialised)
    return PlaceTerm(at, TRUE, span)


def _pack_element(checker: Checker, node: syntax.Call, callee: syntax.Subscript) -> Term:
    """`__get_pack_element[i](storage)`."""
    span = checker.span(node)
    item = _only(checker, node)
    subscripts = callee.subscripts.items
    if item is None or len(subscripts) != 1:
        return FailedTerm(span)
    position = comptime_values.comptime_value(checker, subscripts[0], INDEX)
    base = expressions.place(checker, item)
    if position is None or not isinstance(base, PlaceTerm):
        return FailedTerm(span)
    type_ = base.type
    if not isinstance(type_, CompoundType) or type_.name != "pack":
        checker.report(codes.BAD_PRIMITIVE, span, "this takes the storage of a pack")
        return FailedTerm(span)
    element = checker.simplify(operate(Op.LIST_GET, type_.children[0], position))
    at = typed.ElementPlace(base.place, position, element, base.place.origin, span)
    return PlaceTerm(at, base.mutable, span)


def _struct_field(checker: Checker, node: syntax.Call, callee: syntax.Subscript) -> Term:
    """`__get_struct_field[i](value)`: the field with a number, whatever the struct is."""
    span = checker.span(node)
    item = _only(checker, node)
    subscripts = callee.subscripts.items
    if item is None or len(subscripts) != 1:
        return FailedTerm(span)
    position = comptime_values.comptime_value(checker, subscripts[0], INDEX)
    base = expressions.place(checker, item)
    if position is None or not isinstance(base, PlaceTerm):
        return FailedTerm(span)
    types = operate(Op.FIELD_TYPES, base.type)
    type_ = checker.simplify(operate(Op.LIST_GET, types, position))
    at = typed.ElementPlace(base.place, position, type_, base.place.origin, span)
    return PlaceTerm(at, base.mutable, span)


def _wrong(checker: Checker, span: Span, message: str, expression: typed.Expression) -> FailedTerm:
    if not isinstance(expression, typed.Invalid):
        shown = checker.shown(expression.type)
        checker.report(codes.BAD_PRIMITIVE, span, f"{message}, not a value of type {shown}")
    return FailedTerm(span)


# ---------------------------------------------------------------- questions


def _origin_of(checker: Checker, node: syntax.Call, span: Span) -> Term:
    """`origin_of(x, y)`: its arguments are not evaluated."""
    found: list[Node] = []
    for item in node.arguments.items:
        label = _label(item)
        if label is not None and isinstance(item, syntax.Subscript):
            base = expressions.place(checker, item.value)
            if isinstance(base, FailedTerm):
                return FailedTerm(span)
            found.append(interior(base.place.origin, label))
            continue
        with checker.trying() as trial:
            term = expressions.term(checker, item)
        if not trial.succeeded:
            # Once more, so that what is wrong is reported.
            term = expressions.term(checker, item)
        match term:
            case PlaceTerm(place=at):
                found.append(at.origin)
            case MetaTerm(node=origin) if isinstance(origin.type, OriginType):
                found.append(origin)
            case ValueTerm(expression=expression) if isinstance(expression.type, RefType):
                found.append(expression.type.origin)
            case FailedTerm():
                return FailedTerm(span)
            case _:
                checker.report(
                    codes.NOT_A_PLACE, checker.span(item), "a value that has no place has no origin"
                )
                return FailedTerm(span)
    if len(found) == 1:
        return MetaTerm(found[0], span)
    mutability: Node = TRUE
    for origin in found:
        mutability = operate(Op.AND, mutability, mutability_of(origin))
    return MetaTerm(unite(found, mutability), span)


def _label(node: syntax.Node) -> str | None:
    """The label of `x["element"]`: the interior of a value by its name."""
    if not isinstance(node, syntax.Subscript):
        return None
    items = node.subscripts.items
    if len(items) == 1 and isinstance(items[0], syntax.String):
        return string_bytes(items[0]).decode("utf-8", "replace")
    return None


def _type_of(checker: Checker, node: syntax.Call, span: Span) -> Term:
    """`type_of(x)`: its argument is not evaluated."""
    item = _only(checker, node)
    if item is None:
        return FailedTerm(span)
    term = expressions.term(checker, item)
    if isinstance(term, PendingTerm):
        term = expressions.resolve(checker, term, None)
    match term:
        case FailedTerm():
            return FailedTerm(span)
        case MetaTerm(node=value) if value.type in LITERALS:
            return MetaTerm(literal_type(value), span)
        case MetaTerm(node=value):
            return MetaTerm(value.type, span)
        case _:
            return MetaTerm(conversions.default_type(checker, term), span)


def _conforms(checker: Checker, node: syntax.Call, span: Span) -> Term:
    """`conforms_to(T, Trait)`."""
    items = node.arguments.items
    if len(items) != 2:
        checker.report(codes.BAD_PRIMITIVE, span, "'conforms_to' takes a type and a trait")
        return FailedTerm(span)
    subject = comptime_values.comptime_value(checker, items[0])
    traits = comptime_values.comptime_value(checker, items[1])
    if subject is None or traits is None:
        return FailedTerm(span)
    return MetaTerm(checker.simplify(operate(Op.CONFORMS, subject, traits)), span)


def _origin_cast(checker: Checker, node: syntax.Call, span: Span) -> Term | None:
    """`ImmOrigin(o)`: an origin seen with another mutability."""
    problems = checker.new_problems()
    evaluator = comptime_values.evaluator_of(checker, problems)
    found = origin_cast(evaluator, node)
    return None if found is None else MetaTerm(found, span)


def _functions(checker: Checker, node: syntax.Call, span: Span) -> Term:
    """`__functions_in_module()`: the functions of the file that take and give nothing."""
    del node
    wanted = function_type((), NONE, error_type(checker), NO_EFFECTS, Captures.THIN)
    found: list[Node] = []
    for item in file_items(checker.db, checker.module).items:
        if item.sort is not DeclSort.FUNCTION:
            continue
        function = function_node(checker.db, item.id)
        if (
            function is not None
            and isinstance(function.type, FunctionType)
            and callable_as(function.type, wanted)
        ):
            found.append(function)
    return MetaTerm(list_of(tuple(found), list_type(wanted)), span)


_Handler = Callable[["Checker", syntax.Call, Span], Term | None]
_CALLS: Final[dict[str, _Handler]] = {
    "__get_mvalue_as_litref": _reference,
    "__get_litref_as_mvalue": _referenced,
    "__get_address_as_lvalue": _pointee,
    "__get_address_as_uninit_lvalue": _storage,
    "__get_address_as_owned_value": _taken,
    "origin_of": _origin_of,
    "type_of": _type_of,
    "conforms_to": _conforms,
    "ImmOrigin": _origin_cast,
    "MutOrigin": _origin_cast,
    "Origin": _origin_cast,
    "__functions_in_module": _functions,
}
_WITH_PARAMETER: Final[dict[str, Callable[[Checker, syntax.Call, syntax.Subscript], Term]]] = {
    "__get_pack_element": _pack_element,
    "__get_struct_field": _struct_field,
}
