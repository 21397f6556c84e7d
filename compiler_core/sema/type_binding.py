"""Subscripts of compile-time values: `List[Int]`, `SIMD[_, 4]`, `Pointer[T, origin]`.

What is given is matched with the parameters; those before `//` are found from the types of the
others; what has a default takes it unless it is left open by `_` or `...`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from compiler_core.meta.binding import (
    BindingError,
    Given,
    Slots,
    Spread,
    Unbound,
    bind_slots,
    binder_of,
    conditions_of,
    match_parameters,
)
from compiler_core.meta.constants import FALSE, IntConst, ListValue, Poison, list_of
from compiler_core.meta.decide import Truth, decide
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.folding import cast, concat_lists, list_parts
from compiler_core.meta.functions import FunctionType, Passing, Variadic
from compiler_core.meta.generators import Generator, GeneratorType, Parameter, ParameterRef
from compiler_core.meta.node import TYPE, Node
from compiler_core.meta.operations import Op, is_operation
from compiler_core.meta.simplify import simplify
from compiler_core.meta.substitution import apply, instantiate, open_parameters, parameter_type
from compiler_core.meta.types import (
    DTYPE,
    FLOAT_LITERAL,
    INDEX,
    INT_LITERAL,
    STRING,
    CompoundType,
    MetaType,
    SimdType,
    StructType,
    list_type,
    primitive,
    struct_type,
)
from compiler_core.meta.unify import Failure, FailureKind, Unifier
from compiler_core.sema import codes
from compiler_core.sema.constant_operators import is_type
from compiler_core.sema.lists import as_list
from compiler_core.sema.primitives import PRINTER, declaration_of
from compiler_core.source import Span
from compiler_core.syntax import nodes as syntax

if TYPE_CHECKING:
    from compiler_core.sema.callables import Called
    from compiler_core.sema.evaluation import Evaluator

_F64 = primitive("f64")
_UNKNOWNS = DeclId(DeclSort.FUNCTION, "", "?bind")


def subscript(evaluator: Evaluator, node: syntax.Subscript, base: Node) -> Node | None:
    """What `base[…]` means."""
    from compiler_core.sema.renames import keyword_of_today, takes_types_today, type_of_today

    binder = binder_of(base)
    if binder is None:
        return None
    takes_types = takes_types_today(declaration_of(base))
    positional: list[Given] = []
    keywords: dict[str, Given] = {}
    order = _positional(binder)
    by_name = {item.name: item for item in binder.parameters if item.name}
    # The node behind each value, to point at.
    sources: list[syntax.Node] = []
    for item in node.subscripts.items:
        is_keyword = isinstance(item, syntax.KeywordSubscript)
        if isinstance(item, syntax.KeywordSubscript):
            name, warning = keyword_of_today(
                evaluator.db,
                declaration_of(base),
                item.name_token,
                0,
                known=by_name,
            )
            if warning is not None:
                evaluator.problems.report(warning)
            parameter = by_name.get(name)
            written = item.value
        else:
            position = min(len(positional), len(order) - 1)
            parameter = order[position] if order else None
            written = item
        # What was a kind of number once is seen as it is, not as a type.
        is_type_today = (
            takes_types and parameter is not None and isinstance(parameter.type, MetaType)
        )
        given = _given(evaluator, binder, written, None if is_type_today else parameter)
        if given is None:
            return None
        if isinstance(given, Node) and given.type is DTYPE and parameter is not None:
            span = Span(written.start, written.end)
            given, warning = type_of_today(declaration_of(base), parameter.type, given, span)
            if warning is not None:
                evaluator.problems.report(warning)
        sources.append(item)
        if is_keyword:
            keywords[name] = given
        else:
            positional.append(given)
    slots = match_parameters(binder, positional, keywords)
    if isinstance(slots, BindingError):
        at = sources[slots.position] if slots.position < len(sources) else node.subscripts
        evaluator.report(at, codes.BAD_BINDING, slots.message)
        return None
    open_names = {name for name, given in keywords.items() if isinstance(given, Unbound)}
    open_parameters_ = [
        order[i] for i, given in enumerate(positional) if given is Unbound.ONE and i < len(order)
    ]
    rest = bool(positional) and positional[-1] is Unbound.REST

    def is_open(parameter: Parameter) -> bool:
        return rest or parameter in open_parameters_ or parameter.name in open_names

    problem = complete(evaluator, binder, slots, is_open)
    if problem is not None:
        evaluator.report(node, codes.BAD_BINDING, problem)
        return None
    if not _is_function(binder):
        for parameter, slot in zip(binder.parameters, slots, strict=True):
            if (
                slot is None
                and not is_open(parameter)
                and parameter.passing is not Passing.INFERRED
            ):
                evaluator.report(
                    node,
                    codes.BAD_BINDING,
                    f"the parameter '{parameter.name}' of {_shown(base)} is not given; "
                    "write '_' to leave it open",
                )
                return None
    result = bind_slots(base, slots, keep_open=not _is_function(binder))
    values = [slot for slot in slots if slot is not None]
    if len(values) == len(slots):
        for condition, message in conditions_of(base, values):
            if simplify(condition, evaluator.knowledge) is FALSE:
                evaluator.report(
                    node, codes.VIOLATED, message or f"{_shown(condition)} does not hold here"
                )
    wrong_width = width_problem(result)
    if wrong_width is not None:
        evaluator.report(node, codes.VIOLATED, wrong_width)
    return result


def width_problem(type_: Node) -> str | None:
    """What is wrong with the number of elements of a vector, as far as that is known."""
    size = type_.size if isinstance(type_, SimdType) else None
    if not isinstance(size, IntConst):
        return None
    if 0 < size.value <= _MAXIMAL_WIDTH and size.value & (size.value - 1) == 0:
        return None
    return f"{_shown(size)} is no power of two up to {_MAXIMAL_WIDTH}"


_MAXIMAL_WIDTH = 1 << 15


def _positional(binder: Generator | GeneratorType) -> list[Parameter]:
    """The parameters that values without a name are for; a variadic one takes all that follow."""
    found: list[Parameter] = []
    for item in binder.parameters:
        if item.passing is Passing.INFERRED:
            continue
        if item.variadic is not Variadic.NO:
            found.append(item)
            break
        if item.passing is not Passing.KEYWORD:
            found.append(item)
    return found


def _is_function(binder: Generator | GeneratorType) -> bool:
    body = binder.body.type if isinstance(binder, Generator) else binder.body
    return isinstance(body, FunctionType)


def _given(
    evaluator: Evaluator,
    binder: Generator | GeneratorType,
    node: syntax.Node,
    parameter: Parameter | None,
) -> Given | None:
    if isinstance(node, syntax.Unbound) or (
        isinstance(node, syntax.Name) and node.identifier == "_"
    ):
        return Unbound.ONE
    if isinstance(node, syntax.Literal) and node.literal_token.text == "...":
        return Unbound.REST
    if isinstance(node, (syntax.Starred, syntax.StarredType)):
        value = evaluator.value(node.value)
        return None if value is None else Spread(as_list(value) or value)
    expected = None if parameter is None else parameter.type
    if expected is not None and parameter is not None and parameter.variadic is not Variadic.NO:
        expected = expected.children[0] if isinstance(expected, CompoundType) else None
    asked = expected
    if expected is not None and is_open_display(node, expected):
        plain = evaluator.value(node)
        expected = None if plain is None else of_display(plain, expected)
    # The type of a dependent parameter is known only once those before it are bound.
    if expected is not None and not expected.is_closed:
        expected = None
    value = evaluator.value(node, expected)
    if value is None:
        return None
    if expected is None and value.type is STRING and isinstance(asked, StructType):
        from compiler_core.sema.bodies.thunks import type_of_converted

        made = type_of_converted(evaluator, value, opened_for_literal(binder, asked))
        value = value if made is None else evaluator.value(node, made)
        if value is None:
            return None
    wants_type = expected is None or expected is TYPE or isinstance(expected, MetaType)
    if wants_type and not isinstance(value, Poison) and binder_of(value) is not None:
        # A type with open parameters inside another: its parameters are those of the function.
        opened = evaluator.opened(value)
        if opened is not None:
            return opened
    return value


def opened_for_literal(binder: Generator | GeneratorType, type_: Node) -> Node:
    """The type of a parameter whose other parameters a conversion is to find."""
    return instantiate(type_, open_parameters(binder, _UNKNOWNS))


def is_open_display(written: syntax.Node, wanted: Node) -> bool:
    """Whether a list display is given for a struct of elements whose type is inferred."""
    return (
        isinstance(written, syntax.ListDisplay)
        and isinstance(wanted, StructType)
        and len(wanted.arguments) == 1
        and isinstance(wanted.arguments[0], ParameterRef)
    )


def of_display(plain: Node, wanted: Node) -> Node | None:
    """The struct that is wanted of a list display, of elements as the display has by itself."""
    type_ = plain.type
    if not isinstance(wanted, StructType) or not isinstance(type_, StructType):
        return None
    return struct_type(wanted.head, type_.arguments[:1])


def complete(
    evaluator: Evaluator,
    binder: Generator | GeneratorType,
    slots: Slots,
    is_open: Callable[[Parameter], bool],
) -> str | None:
    """Fill the slots of inferred parameters and of those with defaults; return what is wrong."""
    unknowns = open_parameters(binder, _UNKNOWNS)
    unifier = Unifier(unknowns, evaluator.knowledge)
    for position, slot in enumerate(slots):
        if slot is None:
            continue
        value = slot
        item = binder.parameters[position]
        wanted = unifier.resolve(unknowns[position].type)
        if item.variadic is not Variadic.NO:
            value = slots[position] = _typed_list(binder, slots, position, slot)
            is_known = isinstance(value, ListValue) and value.elements and unifier.mentions(wanted)
            if isinstance(value, ListValue) and is_known and not is_type(value.elements[0]):
                # What the elements are is what the first is.
                elements = tuple(_as_default(element) for element in value.elements)
                type_ = list_type(elements[0].type)
                value = slots[position] = list_of(elements, type_, value.names)
                unifier.equate(wanted, type_)
        elif value.type is not unknowns[position].type:
            if not unifier.mentions(wanted):
                value = slots[position] = evaluator.converted(value, wanted) or value
            elif not is_type(value):
                function = evaluator.type_of_function(value, wanted)
                value = slots[position] = function or _as_default(value)
                if function is None:
                    unifier.equate(wanted, value.type)
        if not unifier.equate(unknowns[position], value):
            return _failure(unifier.failure, item)
    _learn_of_functions(evaluator, binder, unknowns, unifier)
    unifier.run()
    if unifier.failure is not None:
        return _failure(unifier.failure, None)
    for position, item in enumerate(binder.parameters):
        if slots[position] is not None:
            continue
        found = unifier.resolve(unknowns[position])
        if not unifier.mentions(found):
            slots[position] = found
        elif item.default is not None and not is_open(item):
            default = unifier.resolve(instantiate(item.default, unknowns))
            if not unifier.mentions(default):
                slots[position] = default
                unifier.equate(unknowns[position], default)
                unifier.run()
        elif (
            item.variadic is not Variadic.NO
            and not is_open(item)
            and item.passing is not (Passing.INFERRED)
        ):
            known = [slot for slot in slots[:position] if slot is not None]
            if len(known) == position:
                slots[position] = list_of((), parameter_type(binder, known))
    for position, item in enumerate(binder.parameters):
        slot = slots[position]
        if item.variadic is not Variadic.NO and slot is not None:
            # What the elements are may have been found out of them.
            slots[position] = _typed_list(binder, slots, position, slot)
    unmet = unifier.unmet()
    if isinstance(unmet, Failure):
        return _failure(unmet, None)
    for question in unmet:
        for each in question.children if is_operation(question, Op.AND) else (question,):
            # What is still open is asked again when it is known.
            if unifier.mentions(each) or not is_operation(each, Op.CONFORMS):
                continue
            if not _holds(evaluator, each):
                subject, traits = map(PRINTER.show, each.children[:2])
                return f"'{subject}' is not known to conform to '{traits}'"
    return None


def _holds(evaluator: Evaluator, question: Node) -> bool:
    """Whether a type is known to conform: to a trait, or to how its values must be called."""
    subject, wanted = question.children
    if isinstance(wanted, (FunctionType, GeneratorType)):
        from compiler_core.sema.callables import can_stand_for

        return can_stand_for(_called_when(evaluator, subject), wanted, evaluator.knowledge)
    facts = evaluator.facts
    return facts is None or decide(question, facts) is Truth.TRUE


def _called_when(evaluator: Evaluator, subject: Node) -> Called | None:
    """What is called when values of a type are."""
    from compiler_core.sema.callables import called

    found = called(subject)
    if found is None and evaluator.called_closure is not None:
        return evaluator.called_closure(subject)
    return found


def _learn_of_functions(
    evaluator: Evaluator,
    binder: Generator | GeneratorType,
    unknowns: Sequence[Node],
    unifier: Unifier,
) -> None:
    """Let functions that are given for parameters decide what their own types leave open."""
    for parameter, unknown in zip(binder.parameters, unknowns, strict=True):
        if not isinstance(parameter.type, MetaType):
            continue
        from compiler_core.sema.callables import asked_of, learn

        asked = asked_of(parameter.type)
        subject = unifier.resolve(unknown)
        if not isinstance(asked, FunctionType) or unifier.mentions(subject):
            continue
        wanted = unifier.resolve(instantiate(asked, unknowns))
        mine = _called_when(evaluator, subject)
        if mine is not None and mine.type is not None and isinstance(wanted, FunctionType):
            learn(unifier, wanted, mine.type)


def _as_default(value: Node) -> Node:
    """A literal as the number that it is where nothing says what it should be."""
    if value.type is INT_LITERAL:
        return cast(value, INDEX)
    return cast(value, _F64) if value.type is FLOAT_LITERAL else value


def _typed_list(binder: Generator | GeneratorType, slots: Slots, position: int, slot: Node) -> Node:
    known = [value for value in slots[:position] if value is not None]
    if len(known) != position:
        return slot
    type_ = parameter_type(binder, known)
    parts = [
        list_of(part.elements, type_, part.names) if isinstance(part, ListValue) else part
        for part in list_parts(slot)
    ]
    return concat_lists(tuple(parts))


def _failure(failure: Failure | None, parameter: Parameter | None) -> str:
    if failure is None:
        return "this does not fit the parameters"
    found, expected = PRINTER.show(failure.found), PRINTER.show(failure.expected)
    if failure.kind is FailureKind.CONFORMANCE:
        return f"'{found}' does not conform to '{expected}'"
    if parameter is not None and parameter.name:
        return f"'{found}' is no value for the parameter '{parameter.name}'"
    return f"'{found}' does not fit '{expected}'"


def open_type(value: Node, make: Callable[[str, Node], Node]) -> Node:
    """A type whose open parameters are those that `make` gives for their names and types."""
    binder = binder_of(value)
    if binder is None:
        return value
    named: list[Node] = []
    for item in binder.parameters:
        padding = [TYPE] * (binder.arity - len(named))
        named.append(make(item.name, instantiate(item.type, [*named, *padding])))
    return apply(value, named)


def _shown(node: Node) -> str:
    return f"'{PRINTER.show(node)}'"
