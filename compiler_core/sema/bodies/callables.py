"""Functions as values: which types they have, and what they can stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler_core.meta.constants import ListValue, list_of, list_value
from compiler_core.meta.functions import FunctionType
from compiler_core.meta.generators import GeneratorType, NamedParameter
from compiler_core.meta.inference import Inference
from compiler_core.meta.node import TYPE, Node
from compiler_core.meta.substitution import apply
from compiler_core.meta.types import (
    FLOAT_LITERAL,
    INT_LITERAL,
    STRING,
    CompoundType,
    MetaType,
    StructType,
)
from compiler_core.sema import typed
from compiler_core.sema.bodies.members import candidate_node
from compiler_core.sema.bodies.terms import (
    UNDECIDED,
    Candidate,
    FailedTerm,
    MetaTerm,
    ModuleTerm,
    OverloadTerm,
    PendingTerm,
    PlaceTerm,
    Term,
    ValueTerm,
)
from compiler_core.sema.callables import (
    Called,
    as_type,
    called,
    can_stand_for,
    function_of,
    is_function_node,
    singleton,
)
from compiler_core.sema.conformance import callable_as
from compiler_core.sema.declarations import nominal
from compiler_core.sema.fitting import callable_bound, called_type, fitted
from compiler_core.sema.lists import is_list_of_types
from compiler_core.source import Span

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker


def bound_candidate(
    checker: Checker, term: OverloadTerm, candidate: Candidate, wanted: FunctionType | None
) -> Node | None:
    """The function of a candidate with all parameters, found from a type that it must fit."""
    type_ = candidate.function.type
    if not isinstance(type_, GeneratorType):
        return candidate.function
    inference = Inference(type_, checker.facts.context, "value")
    for position, value in enumerate(candidate.known):
        if value is not None and not inference.give(position, value):
            return None
    from compiler_core.meta.binding import BindingError, match_parameters

    if term.positional or term.keywords:
        slots = match_parameters(type_, list(term.positional), dict(term.keywords))
        if isinstance(slots, BindingError):
            return None
        for position, slot in enumerate(slots):
            if slot is not None:
                adapted = as_parameter(
                    checker, slot, inference.known(type_.parameters[position].type)
                )
                if adapted is None or not inference.give(position, adapted):
                    return None
    body = type_.body
    if wanted is not None and isinstance(body, FunctionType):
        if len(body.arguments) != len(wanted.arguments):
            return None
        for mine, asked in zip(body.arguments, wanted.arguments, strict=True):
            if not inference.match(mine.type, asked.type):
                return None
        inference.match(body.result, wanted.result)
    solution = inference.solve()
    return apply(candidate.function, solution.values) if solution.succeeded else None


def function_value(term: OverloadTerm, candidate: Candidate) -> Node:
    """The function of a candidate as a value, with what is known and given of its parameters."""
    from compiler_core.meta.binding import BindingError, bind_slots, match_parameters

    type_ = candidate.function.type
    if not isinstance(type_, GeneratorType) or not (term.positional or term.keywords):
        return candidate_node(candidate)
    slots = match_parameters(type_, list(term.positional), dict(term.keywords))
    if isinstance(slots, BindingError):
        return candidate_node(candidate)
    slots[: len(candidate.known)] = candidate.known
    return bind_slots(candidate.function, slots)


def chosen_function(checker: Checker, term: OverloadTerm, wanted: Node | None) -> Node | None:
    """The function of a name that fits a type, or the only one."""
    only = None if wanted is None else function_of(wanted)
    if only is not None:
        nodes = [function_value(term, candidate) for candidate in term.candidates]
        return only if only in nodes else None
    if not isinstance(wanted, FunctionType):
        wanted = None
    found: list[Node] = []
    for candidate in term.candidates:
        node = bound_candidate(checker, term, candidate, wanted)
        if node is None:
            continue
        if wanted is None or (
            isinstance(node.type, FunctionType) and callable_as(node.type, wanted)
        ):
            found.append(node)
    return found[0] if len(found) == 1 or (found and wanted is not None) else None


def call_type(checker: Checker, type_: Node) -> FunctionType | None:
    """How values of a type are called, if they are: functions, closures, parameters of such."""
    if isinstance(type_, FunctionType):
        return type_
    function = function_of(type_)
    if function is not None:
        return function.type if isinstance(function.type, FunctionType) else None
    bound = callable_bound(type_)
    if bound is not None:
        return bound if isinstance(bound, FunctionType) else None
    from compiler_core.sema.bodies.closures import closure_type

    return closure_type(checker, type_)


def is_callable_as(checker: Checker, subject: Node, wanted: Node) -> bool:
    """Whether values of a type can be called as a type of functions says."""
    if isinstance(subject, FunctionType):
        # A pointer to a function could lead anywhere: its type does not tell what to call.
        return False
    mine = called(subject) or called_closure(checker, subject)
    return can_stand_for(mine, wanted, checker.facts.context)


def called_closure(checker: Checker, subject: Node) -> Called | None:
    """What is called when a closure of this body is."""
    from compiler_core.sema.bodies.closures import closure_type, function_of_captures

    nested = function_of_captures(checker, subject)
    if nested is None or not isinstance(subject, StructType):
        return None
    return Called(nested.function, closure_type(checker, subject), subject.arguments[:-1], 1)


def as_parameter(checker: Checker, value: Node, wanted: Node) -> Node | None:
    """A compile-time value as one for a parameter of a type; None if it cannot be one."""
    from compiler_core.sema.bodies.comptime_values import converted

    if isinstance(value, NamedParameter) and _is_undecided(value):
        return _decided(checker, checker.undecided[value.index], wanted)
    if isinstance(value, ListValue) and any(
        e.type in (INT_LITERAL, FLOAT_LITERAL) for e in value.elements
    ):
        element = wanted.children[0] if isinstance(wanted, CompoundType) else wanted
        known_elements = [as_parameter(checker, each, element) for each in value.elements]
        # A parameter of the struct around the function may say what they are.
        told = value.type.free and isinstance(wanted, CompoundType) and not wanted.free
        return list_of(
            tuple(e or v for e, v in zip(known_elements, value.elements, strict=True)),
            wanted if told else value.type,
            value.names,
        )
    if value.type is wanted:
        return value
    if isinstance(value, ListValue) and (
        any(_is_undecided(e) for e in value.elements)
        or (value.type.free and not is_list_of_types(wanted) and not wanted.free)
    ):
        element = wanted.children[0] if isinstance(wanted, CompoundType) else wanted
        found = [as_parameter(checker, each, element) for each in value.elements]
        made = [each for each in found if each is not None]
        return list_value(made, element) if len(made) == len(found) else None
    if isinstance(wanted, MetaType):
        given = as_type(value, wanted)
        if given is not None:
            return given
        if value.type is TYPE or isinstance(value.type, MetaType):
            return value
        return value if isinstance(value.type, GeneratorType) else None
    if isinstance(wanted, FunctionType) and is_function_node(value):
        return value
    if is_list_of_types(value.type) and is_list_of_types(wanted):
        return value
    if isinstance(wanted, GeneratorType) and called_type(value.type) is not None:
        return fitted(value, wanted, checker.facts.context)
    if wanted.has_names or wanted.free:
        return value
    known = converted(value, wanted)
    return _made_parameter(checker, value, wanted) if known is None else known


def _is_undecided(node: Node) -> bool:
    return isinstance(node, NamedParameter) and node.owner == UNDECIDED


def _decided(checker: Checker, term: PendingTerm, wanted: Node) -> Node | None:
    """The compile-time value that a display or lambda is for a parameter of a type."""
    from compiler_core.sema.bodies.comptime_values import comptime_value

    with checker.trying() as trial:
        found = comptime_value(checker, term.node, wanted)
    if found is None or not trial.succeeded:
        return None
    # What it makes is kept now that it fits.
    return comptime_value(checker, term.node, wanted)


def _made_parameter(checker: Checker, value: Node, wanted: Node) -> Node | None:
    """A compile-time value that an implicit constructor makes."""
    from compiler_core.sema.bodies.comptime_values import direct_call
    from compiler_core.sema.bodies.conversions import convert

    nowhere = Span(0, 0)
    with checker.trying() as trial:
        made = convert(checker, MetaTerm(value, nowhere), wanted, nowhere)
    if not trial.succeeded:
        return None
    if isinstance(made, typed.Constant):
        return made.value
    return direct_call(made)


def type_for_inference(checker: Checker, term: Term) -> Node | None:
    """The type that a parameter becomes when this is given for an argument of that type."""
    from compiler_core.sema.bodies.conversions import default_type

    match term:
        case PlaceTerm() | ValueTerm():
            return checker.simplify(term.type)
        case MetaTerm(node=node):
            if node.type in (INT_LITERAL, FLOAT_LITERAL, STRING):
                return default_type(checker, term)
            if is_function_node(node):
                return singleton(node)
            return checker.simplify(node.type)
        case OverloadTerm() if term.receiver is None:
            node_found = chosen_function(checker, term, None)
            if node_found is not None:
                return singleton(node_found)
            if len(term.candidates) == 1:
                return singleton(function_value(term, term.candidates[0]))
            return None
        case PendingTerm() | OverloadTerm() | ModuleTerm() | FailedTerm():
            return None


def forwarded_types(checker: Checker, term: Term) -> Node | None:
    """The types of the values in a pack or tuple that is passed on whole."""
    from compiler_core.sema.bodies.conversions import default_type

    type_ = checker.simplify(default_type(checker, term))
    struct = nominal(type_)
    if struct is None:
        return None
    for argument in reversed(struct[1]):
        if isinstance(argument, ListValue) or (
            isinstance(argument.type, CompoundType) and argument.type.name == "list"
        ):
            return argument
    return list_value((), TYPE)
