"""Parametric functions that stand for others: `def[n: Int](x: Int)` where such a type is wanted.

What is called through a type of functions takes the parameters of that type. A function that is
given for it may name its own in another way, have defaults, and have more of them, which its
arguments imply; so it is seen as a generator over the parameters of the type, which gives all its
own parameters their values.
"""

from __future__ import annotations

from typing import Final

from compiler_core.incremental import Database
from compiler_core.meta.binding import BindingError, Given, bind_slots, match_parameters
from compiler_core.meta.constants import FALSE, TRUE
from compiler_core.meta.context import EvaluationContext
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.erasure import Eraser
from compiler_core.meta.functions import Captures, Convention, FunctionType, Passing, function_type
from compiler_core.meta.generators import GeneratorType, witness
from compiler_core.meta.inference import Inference
from compiler_core.meta.node import Node
from compiler_core.meta.origins import argument_origin
from compiler_core.meta.simplify import simplify
from compiler_core.meta.substitution import apply, close, generator, instantiate, open_parameters
from compiler_core.meta.types import CompoundType, MetaType, StructType, members_of
from compiler_core.sema.closures import function_of_closure, is_closure
from compiler_core.sema.conformance import Knowledge, callable_as, paired
from compiler_core.sema.functions import function_node

# The member of a type of functions, seen as a trait: what is called.
CALL: Final = "__call__"
# Whose parameters are those of the type that is wanted while a function is fitted to it.
_WANTED: Final = DeclId(DeclSort.FUNCTION, "", "?wanted")


def called_type(node: Node) -> FunctionType | None:
    """How functions of a type are called, whatever their parameters are."""
    inner = node.body if isinstance(node, GeneratorType) else node
    return inner if isinstance(inner, FunctionType) else None


def callable_bound(subject: Node) -> Node | None:
    """The type of functions that values of a type parameter can be called as, if there is one."""
    if not isinstance(subject.type, MetaType):
        return None
    bounds = members_of(subject.type.traits)
    return next((each for each in bounds if called_type(each) is not None), None)


def callee_of(subject: Node, bound: Node) -> Node:
    """What is called when a value of a type is, which conforms to a type of functions."""
    return witness(subject, bound, CALL, bound)


def fitted(
    function: Node,
    wanted: Node,
    context: EvaluationContext,
    known: tuple[Node, ...] = (),
    *,
    skipped: int = 0,
) -> Node | None:
    """A function as what can be called as a type of functions says; None if it cannot be.

    `known` are the values of its first parameters. Of its arguments the first ones, which are
    `skipped`, are none of those that the type speaks of.
    """
    if isinstance(function.type, GeneratorType) and known:
        slots: list[Node | None] = [None] * function.type.arity
        slots[: len(known)] = known
        function = bind_slots(function, slots)
    if not isinstance(wanted, GeneratorType):
        if not isinstance(wanted, FunctionType):
            return None
        return _bound(function, wanted, (), context, skipped)
    named = open_parameters(wanted, _WANTED)
    body = instantiate(wanted.body, named)
    if not isinstance(body, FunctionType):
        return None
    explicit = [
        (item.name if item.passing is Passing.KEYWORD else "", value)
        for item, value in zip(wanted.parameters, named, strict=True)
        if item.passing is not Passing.INFERRED
    ]
    found = _bound(function, body, tuple(explicit), context, skipped)
    if found is None:
        return None
    return generator(wanted.parameters, close(found, named), wanted.constraints)


def _bound(
    function: Node,
    wanted: FunctionType,
    explicit: tuple[tuple[str, Node], ...],
    context: EvaluationContext,
    skipped: int,
) -> Node | None:
    """A function with values for all its parameters, such that it is called as a type says."""
    type_ = function.type
    if not isinstance(type_, GeneratorType):
        return function if not explicit and _fits(function.type, wanted, skipped) else None
    body = type_.body
    if not isinstance(body, FunctionType):
        return None
    inference = Inference(type_, context, "fitted")
    own = [each for each in type_.parameters if each.passing is not Passing.INFERRED]
    positional: list[Given] = [value for name, value in explicit if not name]
    slots = match_parameters(type_, positional, {name: v for name, v in explicit if name})
    if isinstance(slots, BindingError) or len(own) != len(explicit):
        return None
    for position, value in enumerate(slots):
        if value is not None and not inference.give(position, value):
            return None
    pairs = paired(body.arguments[skipped:], wanted.arguments)
    if pairs is None:
        return None
    for position, (given, asked) in enumerate(pairs):
        if not inference.match(given.type, asked.type):
            return None
        if given.origin is not None:
            mutability = FALSE if asked.convention is Convention.IMM else TRUE
            origin = asked.origin or argument_origin(position, asked.name, mutability)
            if not inference.match(given.origin, origin):
                return None
    inference.match(body.result, wanted.result)
    solution = inference.solve()
    if not solution.succeeded:
        return None
    if any(simplify(each.condition, context) is not TRUE for each in solution.obligations):
        return None
    found = apply(function, solution.values)
    return found if _fits(found.type, wanted, skipped) else None


def _fits(type_: Node, wanted: FunctionType, skipped: int) -> bool:
    if not isinstance(type_, FunctionType):
        return False
    plain = function_type(
        type_.arguments[skipped:], type_.result, type_.raised, type_.effects, Captures.THIN
    )
    return callable_as(plain, wanted)


def called(db: Database, subject: Node, bound: Node) -> Node | None:
    """The function that is called when a value of a type is called as another type says.

    Sema has checked that there is one, which holds wherever the arguments live.
    """
    context, eraser = Knowledge(db), Eraser()
    subject, bound = eraser(subject), eraser(bound)
    match subject:
        case CompoundType(name="function", children=(function, *_)):
            return fitted(function, bound, context)
        case StructType(decl=decl, arguments=arguments) if is_closure(decl):
            node = function_node(db, function_of_closure(decl))
            if node is None:
                return None
            # Behind the parameters around the function stand the types of its captures.
            return fitted(eraser(node), bound, context, arguments[:-1], skipped=1)
    return None
