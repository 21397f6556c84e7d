"""What can be called: functions as values, and types whose values are called.

A function that is given where a type is wanted, whose values can be called, is given as the type
whose only value it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from compiler_core.meta.context import EvaluationContext
from compiler_core.meta.declarations import DeclSort
from compiler_core.meta.functions import Captures, FunctionType, function_type
from compiler_core.meta.generators import BoundFunction, GeneratorType
from compiler_core.meta.node import Node
from compiler_core.meta.types import CompoundType, DeclRef, MetaType, compound_type, members_of
from compiler_core.sema.conformance import callable_as
from compiler_core.sema.fitting import callable_bound, called_type, callee_of, fitted

if TYPE_CHECKING:
    from compiler_core.meta.unify import Unifier


@dataclass(frozen=True, slots=True)
class Called:
    """What is called when values of a type are."""

    function: Node
    # How it is called, without the value itself; None if it has parameters of its own.
    type: FunctionType | None
    # The values of its first parameters, and how many of its first arguments are the value itself.
    known: tuple[Node, ...] = ()
    skipped: int = 0


def singleton(function: Node) -> Node:
    """The type whose only value is a function."""
    return compound_type("function", function)


def function_of(type_: Node) -> Node | None:
    """The function that is the only value of a type, if it is such a type."""
    if isinstance(type_, CompoundType) and type_.name == "function":
        return type_.children[0]
    return None


def is_function_node(node: Node) -> bool:
    """Whether a node is a declared function, bound or not."""
    if isinstance(node, BoundFunction):
        return True
    return isinstance(node, DeclRef) and node.decl.sort is DeclSort.FUNCTION


def asked_of(type_: Node) -> Node | None:
    """The type of functions that a parameter of this type must be called as, if there is one."""
    if not isinstance(type_, MetaType):
        return None
    return next((each for each in members_of(type_.traits) if called_type(each) is not None), None)


def as_type(value: Node, wanted: Node) -> Node | None:
    """The type of a function that is given where a type is wanted whose values can be called."""
    if is_function_node(value) and asked_of(wanted) is not None:
        return singleton(value)
    return None


def called(subject: Node) -> Called | None:
    """What is called when values of a type are, unless only the body around a closure knows."""
    function = function_of(subject)
    if function is not None:
        return Called(function, function.type if isinstance(function.type, FunctionType) else None)
    bound = callable_bound(subject)
    if bound is None:
        return None
    return Called(callee_of(subject, bound), bound if isinstance(bound, FunctionType) else None)


def can_stand_for(mine: Called | None, wanted: Node, context: EvaluationContext) -> bool:
    """Whether what is called when values of a type are can be called as a type says."""
    if mine is None:
        return False
    if isinstance(wanted, GeneratorType):
        return fitted(mine.function, wanted, context, mine.known, skipped=mine.skipped) is not None
    if not isinstance(wanted, FunctionType):
        return False
    return mine.type is not None and callable_as(_thin(mine.type), _thin(wanted))


def _thin(type_: FunctionType) -> FunctionType:
    return function_type(type_.arguments, type_.result, type_.raised, type_.effects, Captures.THIN)


def learn(unifier: Unifier, wanted: FunctionType, mine: FunctionType) -> None:
    """Let what a function takes, returns and raises decide what is open where it is given."""
    if len(mine.arguments) != len(wanted.arguments):
        return
    pairs = [
        (asked.type, given.type)
        for asked, given in zip(wanted.arguments, mine.arguments, strict=True)
    ]
    pairs += [(wanted.result, mine.result), (wanted.raised, mine.raised)]
    for asked, given in pairs:
        opened = unifier.resolve(asked)
        if unifier.mentions(opened):
            unifier.try_equate(opened, given)
