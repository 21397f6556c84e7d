"""Functions as the layers above refer to them: with all parameters, those around them included."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from compiler_core.incremental import Database, query
from compiler_core.meta.constants import FALSE, TRUE
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import Passing, Variadic
from compiler_core.meta.node import HAS_PLACES, Node
from compiler_core.meta.origins import argument_origin, cast_mutability, mutability_of
from compiler_core.meta.substitution import close, generator_type
from compiler_core.meta.substitution import replace as put_in
from compiler_core.meta.types import declaration
from compiler_core.sema.declarations import (
    ParameterInfo,
    Parameters,
    parameters_of,
    self_of_trait,
    subject_of,
)
from compiler_core.sema.items import item_of
from compiler_core.sema.literals import string_bytes
from compiler_core.sema.signatures import Signature, has_decorator, signature_of
from compiler_core.sema.signatures import is_thunk as is_thunk
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.blocks import Compound

_BOTH: Final = (TRUE, FALSE)


@query(cycle=lambda cycle, *args: Parameters(), kept=True)  # noqa: ARG005
def full_parameters(db: Database, decl: DeclId) -> Parameters:
    """The parameters that a function's body is over.

    Those of the struct around it (for a member of a trait: `Self`) come first, then its own, then
    those that its arguments imply.
    """
    if is_thunk(decl):
        from compiler_core.sema.bodies.thunks import thunk_parameters

        return thunk_parameters(db, decl)
    if decl.ordinal >= 0 and "." in decl.name and item_of(db, decl) is None:
        from compiler_core.sema.bodies.nested import nested_function

        nested = nested_function(db, decl)
        return Parameters() if nested is None else nested.parameters
    around = parameters_around(db, decl)
    signature = signature_of(db, decl)
    own = parameters_of(db, decl) if signature is None else signature.own
    return Parameters((*around.infos, *own.infos), (*around.constraints, *own.constraints))


@query(cycle=lambda cycle, *args: Parameters(), kept=True)  # noqa: ARG005
def parameters_in_scope(db: Database, decl: DeclId) -> Parameters:
    """The parameters that an expression in a declaration may speak of, those around included."""
    if decl.sort is DeclSort.FUNCTION:
        return full_parameters(db, decl)
    around = parameters_around(db, decl)
    own = (
        Parameters((_self_parameter(decl),))
        if decl.sort is DeclSort.TRAIT
        else parameters_of(db, decl)
    )
    return Parameters((*around.infos, *own.infos), (*around.constraints, *own.constraints))


def _self_parameter(trait: DeclId) -> ParameterInfo:
    return ParameterInfo("Self", self_of_trait(trait), Passing.INFERRED, Variadic.NO, None)


@query(cycle=lambda cycle, *args: Parameters(), kept=True)  # noqa: ARG005
def parameters_around(db: Database, decl: DeclId) -> Parameters:
    """The parameters of the struct around a function, or `Self` for a member of a trait."""
    owner = subject_of(db, decl)
    if owner is None:
        return Parameters()
    if owner.sort is DeclSort.TRAIT:
        return Parameters((_self_parameter(owner),))
    found = parameters_of(db, owner)
    infos = tuple(replace(info, passing=Passing.INFERRED) for info in found.infos)
    return Parameters(infos, found.constraints)


@query(cycle=lambda cycle, *args: None, kept=True)  # noqa: ARG005
def function_node(db: Database, decl: DeclId) -> Node | None:
    """The reference to a function; its type is a generator type over the full parameters."""
    signature = signature_of(db, decl)
    if signature is None:
        return None
    return reference_to(decl, signature, full_parameters(db, decl))


def reference_to(decl: DeclId, signature: Signature, full: Parameters) -> Node:
    """The reference to a function of this signature over these parameters."""
    inner = signature.function
    if not full.infos:
        return declaration(decl, inner)
    parameters, demands = full.closed()
    return declaration(decl, generator_type(parameters, close(inner, full.nodes), demands))


def with_argument_origins(node: Node, origins: dict[int, tuple[str, Node]]) -> Node:
    """What the result of a call is, given the origins of its arguments by position.

    In the type of a function its arguments are places without an owner; each entry gives the name
    of an argument and where the value that is passed lives.
    """
    if not node.flags & HAS_PLACES:
        return node
    mapping: dict[Node, Node] = {}
    for position, (name, origin) in origins.items():
        for mutability in _BOTH:
            # What a function may not change, its result does not let change either.
            seen = cast_mutability(origin, FALSE) if mutability is FALSE else origin
            mapping[argument_origin(position, name, mutability)] = seen
        mapping[argument_origin(position, name, mutability_of(origin))] = origin
    return put_in(node, mapping)


@query(kept=True)
def deprecation(db: Database, decl: DeclId) -> str | None:
    """What `@deprecated` says of a declaration, if it has it."""
    for argument in _told_by_deprecated(db, decl):
        if isinstance(argument, syntax.String):
            return string_bytes(argument).decode(errors="replace")
        if isinstance(argument, syntax.KeywordArgument):
            value = argument.value
            name = value.identifier if isinstance(value, syntax.Name) else "something else"
            return f"use '{name}' instead"
    return None


@query(kept=True)
def replacement(db: Database, decl: DeclId) -> str | None:
    """The name that `@deprecated(use=…)` gives for a declaration, if it does."""
    for argument in _told_by_deprecated(db, decl):
        if isinstance(argument, syntax.KeywordArgument) and isinstance(argument.value, syntax.Name):
            return argument.value.identifier
    return None


@query(kept=True)
def old_keywords(db: Database, decl: DeclId) -> tuple[tuple[str, str], ...]:
    """What arguments and parameters were called before, with today's names.

    The library says so by `@__old_keywords(old=new, …)`.
    """
    item = item_of(db, decl)
    if item is None or not isinstance(item.element, Compound):
        return ()
    return tuple(
        (given.name_token.identifier, given.value.identifier)
        for decorator in item.element.decorators
        if isinstance(called := decorator.expression, syntax.Call)
        and isinstance(called.callee, syntax.Name)
        and called.callee.identifier == "__old_keywords"
        for given in called.arguments.items
        if isinstance(given, syntax.KeywordArgument) and isinstance(given.value, syntax.Name)
    )


def _told_by_deprecated(db: Database, decl: DeclId) -> Iterator[syntax.Node]:
    """What stands in the parentheses of `@deprecated`."""
    item = item_of(db, decl)
    if item is None or not isinstance(item.element, Compound):
        return
    for decorator in item.element.decorators:
        called = decorator.expression
        if not isinstance(called, syntax.Call) or not isinstance(called.callee, syntax.Name):
            continue
        if called.callee.identifier == "deprecated":
            yield from called.arguments.items


@query(kept=True)
def is_implicit(db: Database, decl: DeclId) -> bool:
    """Whether a constructor converts where its type is wanted, without being named."""
    if decl.ordinal >= 0:
        item = item_of(db, decl)
        return item is not None and has_decorator(item, "implicit")
    owner = subject_of(db, decl)
    item = None if owner is None else item_of(db, owner)
    if item is None or decl.short_name != "__init__" or not isinstance(item.element, Compound):
        return False
    # `@fieldwise_init("implicit")` makes the constructor of a single field one.
    signature = signature_of(db, decl)
    if signature is None or len(signature.written) != 1:
        return False
    if signature.written[0].passing is Passing.KEYWORD:
        return False
    return any(
        isinstance(each.expression, syntax.Call)
        and any(
            isinstance(argument, syntax.String) and string_bytes(argument) == b"implicit"
            for argument in each.expression.arguments.items
        )
        for each in item.element.decorators
    )


@query(kept=True)
def is_deprecated_conversion(db: Database, decl: DeclId) -> bool:
    """Whether a constructor that converts should be named: `@implicit(deprecated=True)`."""
    item = item_of(db, decl)
    if item is None or not isinstance(item.element, Compound):
        return False
    for decorator in item.element.decorators:
        called = decorator.expression
        if not isinstance(called, syntax.Call) or not isinstance(called.callee, syntax.Name):
            continue
        if called.callee.identifier == "implicit":
            return deprecated_flag(called.arguments.items) is True
    return False


def deprecated_flag(given: Sequence[syntax.Node]) -> bool | None:
    """What the arguments of `@implicit(deprecated=...)` say, nothing if they are others."""
    only = given[0] if len(given) == 1 else None
    if not isinstance(only, syntax.KeywordArgument) or only.name_token.text != "deprecated":
        return None
    value = only.value
    if not isinstance(value, syntax.Literal):
        return None
    return {"True": True, "False": False}.get(value.literal_token.text)


def default_thunk(db: Database, decl: DeclId, name: str) -> DeclId:
    """The function that computes the default value of an argument."""
    del db
    return DeclId(DeclSort.FUNCTION, decl.module, f"{decl.name}.<default {name}>", decl.ordinal)


def owner_of_thunk(decl: DeclId) -> DeclId:
    """The function that a thunk is made for, if it is one."""
    name = decl.name[: decl.name.rindex(".<")]
    return DeclId(DeclSort.FUNCTION, decl.module, name, decl.ordinal)


@query(kept=True)
def declaration_of_thunk(db: Database, decl: DeclId) -> DeclId | None:
    """The declaration whose expression a thunk computes: it has the parameters in scope there.

    A thunk is named `owner.<what it is>` and has the ordinal of its owner.
    """
    function = owner_of_thunk(decl)
    for sort in DeclSort:
        owner = DeclId(sort, function.module, function.name, function.ordinal)
        if item_of(db, owner) is not None:
            return owner
    # A function in the body of another is no item.
    return function
