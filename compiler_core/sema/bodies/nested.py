"""What is known of functions in the bodies of others, when these are checked."""

from __future__ import annotations

from compiler_core.incremental import Database, query
from compiler_core.meta.declarations import DeclId
from compiler_core.meta.node import Node
from compiler_core.sema.bodies.checker import CheckedBody, NestedFunction, checked_body
from compiler_core.sema.closures import (
    closure_parameters,
    function_of_closure,
    is_closure,
    outer_of,
)
from compiler_core.sema.declarations import Parameters
from compiler_core.sema.items import item_of
from compiler_core.sema.signatures import is_thunk


@query
def holder_of_nested(db: Database, decl: DeclId) -> DeclId | None:
    """The function or thunk in whose check a nested function is checked too."""
    outer = outer_of(decl)
    while outer is not None:
        if is_thunk(outer) or item_of(db, outer) is not None:
            return outer
        outer = outer_of(outer)
    return None


def checked_holder(db: Database, decl: DeclId) -> CheckedBody | None:
    """The check that a nested function is part of."""
    holder = holder_of_nested(db, decl)
    if holder is None:
        return None
    if is_thunk(holder):
        from compiler_core.sema.bodies.thunks import checked_thunk

        return checked_thunk(db, holder)
    return checked_body(db, holder)


@query(no_eq=True, cycle=lambda cycle, *args: None)  # noqa: ARG005
def nested_function(db: Database, decl: DeclId) -> NestedFunction | None:
    """The signature and parameters of a function in the body of another."""
    found = checked_holder(db, decl)
    return None if found is None else dict(found.functions).get(decl)


def parameters_of_closure(db: Database, decl: DeclId) -> Parameters:
    """The parameters of the struct of a closure."""
    found = nested_function(db, function_of_closure(decl))
    return Parameters() if found is None else closure_parameters(decl, found.around)


def closure_self(db: Database, decl: DeclId) -> Node | None:
    """The type of the closures of a struct, over the parameters around its function."""
    found = nested_function(db, function_of_closure(decl)) if is_closure(decl) else None
    return None if found is None else found.closure
