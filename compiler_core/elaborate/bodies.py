"""The bodies that instances are made of, and how they are called."""

from __future__ import annotations

from typing import Final

from compiler_core.elaborate.abi import Abi, C, make_abi, mentions
from compiler_core.elaborate.needs import declared
from compiler_core.elaborate.problems import ElaborationError
from compiler_core.incremental import Database, Durability, input_query, query
from compiler_core.meta.declarations import DeclId
from compiler_core.meta.erasure import Eraser
from compiler_core.meta.generators import BoundFunction
from compiler_core.meta.node import Node
from compiler_core.meta.simplify import Simplifier
from compiler_core.meta.substitution import replace
from compiler_core.meta.types import DeclRef
from compiler_core.mir import generic
from compiler_core.ownership.owned import owned_body
from compiler_core.sema.bodies.checker import checked_body
from compiler_core.sema.conformance import Knowledge
from compiler_core.sema.functions import full_parameters
from compiler_core.sema.primitives import PRINTER
from compiler_core.sema.signatures import signature_of

# The operation that asks where the function that it stands in is called from.
CALL_LOCATION: Final = "kgen.call_location"
# The function of the library that asks for the function that calls it.
_OF_CALLER: Final = ("std.reflection.location", "call_location")


@input_query(durability=Durability.HIGH)
def given_body(db: Database, decl: DeclId) -> generic.Body | None:  # noqa: ARG001
    """The graph of a function that a host gives instead of what the source says."""
    return None


def generic_body(db: Database, decl: DeclId) -> generic.Body | None:
    """The graph of a function over its parameters, with the ends of its values."""
    given = given_body(db, decl)
    if given is not None:
        return given
    owned = owned_body(db, decl)
    return None if owned is None else owned.body


def without_body(db: Database, decl: DeclId) -> str:
    """Why a function cannot be called: it has no body, or one with an error."""
    checked = checked_body(db, decl)
    owned = owned_body(db, decl)
    problems = [*(checked.problems if checked else ()), *(owned.problems if owned else ())]
    said = next((each.message for each in problems if each.is_error), None)
    if said is None:
        return f"the function '{decl.name}' has no body that can be called"
    return f"the body of '{decl.name}' has an error: {said}"


def values_of_parameters(db: Database, callee: Node) -> dict[Node, Node]:
    """What each parameter of an instance's declaration stands for."""
    if not isinstance(callee, BoundFunction):
        return {}
    nodes = full_parameters(db, declared(callee).decl).nodes
    return dict(zip(nodes, callee.arguments, strict=True))


def asks_for_caller(function: Node) -> bool:
    """Whether a function tells where its caller is called, instead of where it is itself."""
    head = function.callee if isinstance(function, BoundFunction) else function
    return isinstance(head, DeclRef) and (head.decl.module, head.decl.name) == _OF_CALLER


@query(kept=True)
def needs_location(db: Database, decl: DeclId) -> bool:
    """Whether a function asks where it is called from."""
    body = generic_body(db, decl)
    return body is not None and any(
        _asks(step) for block in body.blocks for step in block.instructions
    )


def _asks(step: generic.Instruction) -> bool:
    match step:
        case generic.Operate(name=name):
            return name == CALL_LOCATION
        case generic.Call(callee=generic.Direct(function=function)):
            return asks_for_caller(function)
    return False


def _is_of_c(db: Database, decl: DeclId) -> bool:
    """Whether a function is called as C calls functions."""
    signature = signature_of(db, decl)
    return signature is not None and signature.effects.abi == C


def abi_of(db: Database, callee: Node) -> Abi:
    """How an instance is called; `ElaborationError` for one that cannot be."""
    found = _abi_of(db, callee)
    if isinstance(found, str):
        raise ElaborationError(found)
    return found


@query(kept=True, traced=True)
def _abi_of(db: Database, callee: Node) -> Abi | str:
    decl = declared(callee).decl
    body = generic_body(db, decl)
    if body is None or body.failed:
        return without_body(db, decl)
    simplifier, eraser = Simplifier(Knowledge(db)), Eraser()
    mapping = values_of_parameters(db, callee)

    def resolved(node: Node) -> Node:
        return eraser(simplifier(replace(node, mapping)))

    arguments = [
        (
            resolved(local.type),
            local.convention,
            local.origin is not None
            and (mentions(body.result_type, local.origin) or mentions(body.raised, local.origin)),
        )
        for local in body.arguments
    ]
    try:
        return make_abi(
            db,
            arguments,
            resolved(body.result_type),
            resolved(body.raised),
            needs_location(db, decl),
            as_c=_is_of_c(db, decl),
        )
    except ElaborationError as error:
        return f"{error.message}, in a call of '{PRINTER.show(callee)}'"
