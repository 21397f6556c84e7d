"""Closures: what the types of functions with captures are made of.

A closure is a value of a struct that the compiler makes for the function. Its parameters are those
around the function, and behind them the list of the types of its captures, which are its fields. So
a closure's type tells everything that is to be known of its values, before anything is known of the
body that declares it.

A function in the body of another is named after it: `outer.inner`. Where that would not be unique,
what stands between (`outer.<1-2>.inner`) holds the ordinal of the outer function and a number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from compiler_core.meta.constants import ListValue, list_value
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import Passing, Variadic
from compiler_core.meta.generators import named_parameter
from compiler_core.meta.node import TYPE, Node
from compiler_core.meta.substitution import generator_type
from compiler_core.meta.types import DeclRef, StructType, declaration, list_type, struct_type
from compiler_core.sema.declarations import ParameterInfo, Parameters

_SUFFIX: Final = ".<closure>"
_BETWEEN: Final = re.compile(r"\.<(\d+)-\d+>$")


def nested_id(outer: DeclId, name: str, number: int) -> DeclId:
    """The identity of a function in the body of another; the number tells it from its equals."""
    between = f".<{outer.ordinal}-{number}>" if outer.ordinal or number else ""
    return DeclId(DeclSort.FUNCTION, outer.module, f"{outer.name}{between}.{name}")


def outer_of(decl: DeclId) -> DeclId | None:
    """The function whose body would declare another, by the name of that."""
    if decl.sort is not DeclSort.FUNCTION or decl.ordinal or "." not in decl.name:
        return None
    name = decl.name.rpartition(".")[0]
    between = _BETWEEN.search(name)
    if between is None:
        return DeclId(DeclSort.FUNCTION, decl.module, name)
    return DeclId(DeclSort.FUNCTION, decl.module, name[: between.start()], int(between.group(1)))


def closure_id(function: DeclId) -> DeclId:
    """The struct of the closures of a function."""
    return DeclId(DeclSort.STRUCT, function.module, function.name + _SUFFIX)


def is_closure(decl: DeclId) -> bool:
    """Whether a struct is one that the compiler makes for the captures of a function."""
    return decl.sort is DeclSort.STRUCT and decl.name.endswith(_SUFFIX)


def function_of_closure(decl: DeclId) -> DeclId:
    """The function whose captures a struct holds."""
    return DeclId(DeclSort.FUNCTION, decl.module, decl.name.removesuffix(_SUFFIX))


def closure_parameters(decl: DeclId, around: Parameters) -> Parameters:
    """The parameters of the struct of a closure, given those around its function."""
    node = named_parameter(decl, len(around.infos), "<captures>", list_type(TYPE))
    captures = ParameterInfo("<captures>", node, Passing.POSITIONAL, Variadic.NO, None)
    return Parameters((*around.infos, captures), around.constraints)


def type_of_closure(decl: DeclId, around: Parameters, captures: Sequence[Node]) -> Node:
    """The type of a closure, over the parameters around its function by name."""
    closed, _ = closure_parameters(decl, around).closed()
    head = declaration(decl, generator_type(closed, TYPE))
    assert isinstance(head, DeclRef)
    return struct_type(head, (*around.nodes, list_value(captures, TYPE)))


def captured_types(type_: Node) -> tuple[Node, ...] | None:
    """The types of the captures in a closure; None for another type."""
    if not isinstance(type_, StructType) or not is_closure(type_.decl):
        return None
    captures = type_.arguments[-1]
    return captures.elements if isinstance(captures, ListValue) else None
