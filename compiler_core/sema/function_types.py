"""Function types as headers write them: `def(mut Int, x: T) raises E thin -> Bool`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler_core.meta.constants import FALSE, TRUE, Poison
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import (
    Argument,
    Captures,
    Convention,
    Effects,
    Passing,
    Variadic,
    argument,
    function_type,
)
from compiler_core.meta.node import Node
from compiler_core.meta.origins import argument_origin
from compiler_core.meta.substitution import close, generator_type
from compiler_core.meta.types import LITERALS, NEVER, NONE, ref_type
from compiler_core.sema import codes
from compiler_core.sema.primitives import ORIGIN_SET, PRINTER
from compiler_core.syntax import kinds as k
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.tokens import Token

if TYPE_CHECKING:
    from compiler_core.sema.evaluation import Evaluator


def function_type_of(evaluator: Evaluator, node: syntax.FunctionType) -> Node | None:
    """The type that is written, a generator type if it has parameters."""
    if node.parameters is None:
        return _plain(evaluator, node)
    from compiler_core.sema.declarations import parameters_in

    surroundings = evaluator.environment
    owner = DeclId(DeclSort.FUNCTION, surroundings.module.key, f"<type {node.start}>")
    own = parameters_in(evaluator.db, owner, surroundings, evaluator.problems, node)
    if any(isinstance(info.node.type, Poison) for info in own.infos):
        return None
    for info in own.infos:
        evaluator.environment = evaluator.environment.with_parameter(info.name, info.node)
    # It restores the environment.
    inner = _plain(evaluator, node)
    evaluator.environment = surroundings
    parameters, demands = own.closed()
    return None if inner is None else generator_type(parameters, close(inner, own.nodes), demands)


def _plain(evaluator: Evaluator, node: syntax.FunctionType) -> Node | None:
    surroundings = evaluator.environment
    try:
        return _read(evaluator, node)
    finally:
        evaluator.environment = surroundings


def _read(evaluator: Evaluator, node: syntax.FunctionType) -> Node | None:

    arguments: list[Argument] = []
    passing = Passing.ANY
    for item in node.arguments.items if node.arguments else []:
        if isinstance(item, syntax.SignatureMarker):
            mark = item.children[0]
            if isinstance(mark, Token) and mark.kind == k.SLASH:
                arguments = [_positional(found) for found in arguments]
            else:
                passing = Passing.KEYWORD
            continue
        assert isinstance(item, syntax.TypeArgument)
        found = _argument(evaluator, item, passing)
        if found is None:
            return None
        if found.name:
            # The types behind may speak of it.
            mutability = FALSE if found.convention is Convention.IMM else TRUE
            origin = found.origin or argument_origin(len(arguments), found.name, mutability)
            surroundings = evaluator.environment
            evaluator.environment = surroundings.with_argument(found.name, found.type, origin)
        arguments.append(found)
    result: Node | None = NONE
    if node.result is not None:
        result = result_type(evaluator, node.result)
    raised: Node | None = NEVER
    abi = ""
    captures = Captures.CLOSURE
    for effect in node.effects:
        match effect.keyword.text:
            case "raises":
                raised = evaluator.raised(effect)
            case "thin":
                captures = Captures.THIN
            case "capturing":
                captures = Captures.CAPTURING
                _check_set(evaluator, effect)
            case "abi":
                literal = effect.token(k.STRING)
                abi = literal.text[1:-1] if literal else ""
    if result is None or raised is None:
        return None
    is_async = any(
        isinstance(child, Token) and child.text in ("async", "__async") for child in node.children
    )
    return function_type(arguments, result, raised, Effects(is_async, abi), captures)


def _check_set(evaluator: Evaluator, effect: syntax.Effect) -> None:
    """Behind `capturing` stands a set of origins, or `_` for one that the closure decides."""
    written = effect.first(syntax.Subscripts)
    if written is None:
        return
    message = "behind 'capturing' stands an 'OriginSet', or '_'"
    if not written.items:
        evaluator.report(written, codes.WRONG_TYPE, message)
    for item in written.items:
        if isinstance(item, syntax.Unbound) or (
            isinstance(item, syntax.Name) and item.identifier == "_"
        ):
            continue
        value = evaluator.value(item)
        if value is not None and value.type is not ORIGIN_SET:
            evaluator.report(item, codes.WRONG_TYPE, message)


def _positional(found: Argument) -> Argument:
    return argument(
        found.type,
        found.name,
        found.convention,
        passing=Passing.POSITIONAL,
        variadic=found.variadic,
        has_default=found.has_default,
        origin=found.origin,
    )


def _argument(evaluator: Evaluator, node: syntax.TypeArgument, passing: Passing) -> Argument | None:
    from compiler_core.sema.evaluation import convention_of
    from compiler_core.sema.origin_expressions import is_open_origin, origin_of_items

    written = node.type
    variadic = Variadic.NO
    if isinstance(written, syntax.StarredType):
        type_ = evaluator.value(written.value)
        variadic = Variadic.PACK
    else:
        type_ = evaluator.type(written)
        if node.star is not None:
            variadic = Variadic.LIST if node.star.kind == k.STAR else Variadic.KEYWORDS
    if type_ is None:
        return None
    label = node.name
    name = label.identifier if isinstance(label, syntax.Name) else ""
    origin = None
    written_origin = None if node.convention is None else node.convention.origin
    if written_origin is not None and not is_open_origin(written_origin):
        origin = origin_of_items(evaluator, written_origin.items)
    return argument(
        type_,
        name,
        convention_of(node.convention),
        passing=passing if name else Passing.POSITIONAL,
        variadic=variadic,
        has_default=node.default is not None,
        origin=origin,
    )


def result_type(evaluator: Evaluator, result: syntax.Result) -> Node | None:
    """The type of a result, a reference type for `ref [origin] T`."""
    from compiler_core.sema.origin_expressions import origin_of_items

    written = result.type
    if not isinstance(written, syntax.ReferenceType):
        type_ = evaluator.type(written)
        if type_ in LITERALS:
            message = f"'{PRINTER.show(type_)}' stands for any number, and a result is of one type"
            evaluator.report(written, codes.NOT_A_TYPE, message)
            return None
        return type_
    pointee = evaluator.type(written.target)
    if pointee is None or written.origin is None:
        return None
    origin = origin_of_items(evaluator, written.origin.items)
    return None if origin is None else ref_type(pointee, origin)
