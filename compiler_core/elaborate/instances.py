"""Instances: one query for each, so that what did not change is not made again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from compiler_core.elaborate.abi import abi_of_type
from compiler_core.elaborate.adapters import body_of_adapter, is_adapter, type_of_adapter
from compiler_core.elaborate.bodies import abi_of, generic_body, values_of_parameters, without_body
from compiler_core.elaborate.environment import Environment
from compiler_core.elaborate.function_builder import FunctionBuilder
from compiler_core.elaborate.needs import Needs, declared, display_name, symbol
from compiler_core.elaborate.problems import ElaborationError, Problem, Where
from compiler_core.incremental import Database, query
from compiler_core.meta.declarations import DeclId
from compiler_core.meta.erasure import Eraser
from compiler_core.meta.node import Node
from compiler_core.meta.simplify import Simplifier
from compiler_core.meta.types import NEVER
from compiler_core.mir.body import External, Function, Global
from compiler_core.sema.conformance import Knowledge
from compiler_core.sema.items import item_of
from compiler_core.sema.signatures import has_decorator
from compiler_core.source import Span


@dataclass(frozen=True, slots=True, eq=False)
class Instance:
    """A concrete function and what it refers to, or why there is none."""

    function: Function | None
    # Each with the place in this function that refers to it first.
    instances: tuple[tuple[Node, Span | None], ...] = ()
    externals: tuple[External, ...] = ()
    globals: tuple[Global, ...] = ()
    problem: Problem | None = None


_HINTS: Final = {"always_inline": "alwaysinline", "no_inline": "noinline"}


@query(kept=True)
def _hints(db: Database, decl: DeclId) -> frozenset[str]:
    """What the decorators of a function say about inlining."""
    item = item_of(db, decl)
    if item is None:
        return frozenset()
    return frozenset(hint for name, hint in _HINTS.items() if has_decorator(item, name))


@query(no_eq=True, kept=True, traced=True)
def instance(db: Database, callee: Node) -> Instance:
    """The concrete function for a declared function with values for all of its parameters."""
    decl = declared(callee).decl
    adapts = is_adapter(callee)
    body = body_of_adapter(db, callee) if adapts else generic_body(db, decl)
    where = Where(decl, None)
    if body is None or body.failed:
        return Instance(None, problem=Problem(without_body(db, decl), where))
    builder = None
    try:
        abi = abi_of_type(db, type_of_adapter(callee)) if adapts else abi_of(db, callee)
        function = Function(
            symbol(callee),
            [],
            abi.signature.result,
            abi.signature.raises,
            hints=frozenset() if adapts else _hints(db, decl),
            display_name=display_name(callee),
            as_c=abi.signature.as_c,
            gives=None if abi.result_by_address or abi.raised is not NEVER else abi.result,
        )
        environment = Environment(
            (), values_of_parameters(db, callee), Simplifier(Knowledge(db)), Eraser()
        )
        needs = Needs()
        builder = FunctionBuilder(db, body, abi, function, needs, environment)
        builder.build()
    except ElaborationError as error:
        span = error.span or (builder.span if builder is not None else None)
        return Instance(None, problem=Problem(error.message, Where(decl, span)))
    return Instance(
        function,
        tuple(needs.instances.items()),
        tuple(needs.externals.values()),
        tuple(needs.globals.values()),
    )
