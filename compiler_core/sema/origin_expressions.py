"""Origins as headers write them: `origin_of(x.y)`, `ref [a, xs[0]] T`, `xs["element"]`.

Such an expression is never evaluated. A name stands for the place that it designates, `.` for a
field of it, and a subscript for what `__getitem__` of its type returns a reference to.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from compiler_core.meta.constants import TRUE
from compiler_core.meta.folding import operate
from compiler_core.meta.generators import parameter, parameter_ref
from compiler_core.meta.node import Node
from compiler_core.meta.operations import Op
from compiler_core.meta.origins import cast_mutability, field_origin, mutability_of, unite
from compiler_core.meta.substitution import generator, replace, shift
from compiler_core.meta.types import BOOL, OriginType, RefType, origin_type
from compiler_core.sema.environment import PlaceInScope
from compiler_core.sema.literals import string_bytes
from compiler_core.sema.modules import is_of_library
from compiler_core.sema.typed import ArgumentName
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.tokens import Token

if TYPE_CHECKING:
    from compiler_core.sema.evaluation import Evaluator

# What every origin has.
ORIGIN_MEMBERS: Final = ("mut", "equals", "contains", "unsafe_mut_cast")
_ORIGIN_TYPES: Final = ("ImmOrigin", "MutOrigin", "Origin")


def origin_of_items(evaluator: Evaluator, items: Sequence[syntax.Node]) -> Node | None:
    """The union of the origins in brackets; mutable only if all of them are."""
    found: list[Node] = []
    for item in items:
        origin = origin_of(evaluator, item)
        if origin is None:
            return None
        found.append(origin)
    if len(found) == 1:
        return found[0]
    mutability: Node = TRUE
    for origin in found:
        mutability = operate(Op.AND, mutability, mutability_of(origin))
    return unite(found, mutability)


def is_open_origin(written: syntax.OriginList) -> bool:
    """Whether the brackets say that the origin is to be found: `ref [_]`."""
    items = written.items
    return len(items) == 1 and isinstance(items[0], syntax.Name) and items[0].identifier == "_"


def origin_of(evaluator: Evaluator, node: syntax.Node) -> Node | None:
    """The origin that an expression in brackets or in `origin_of(…)` stands for."""
    place = place_of(evaluator, node)
    if place is not None:
        return place.origin
    value = evaluator.value(node)
    if value is not None and isinstance(value.type, OriginType):
        return value
    return None


def origin_cast(evaluator: Evaluator, node: syntax.Call) -> Node | None:
    """`ImmOrigin(o)` and `o.unsafe_mut_cast[b]()`: an origin seen with another mutability."""
    callee = node.callee
    items = node.arguments.items
    if isinstance(callee, syntax.Name) and callee.identifier in _ORIGIN_TYPES and len(items) == 1:
        type_ = evaluator.value(callee)
        origin = origin_of(evaluator, items[0])
        if not isinstance(type_, OriginType) or origin is None:
            return None
        return cast_mutability(origin, type_.mutability)
    if not isinstance(callee, syntax.Subscript) or items:
        return None
    method = callee.value
    wanted = callee.subscripts.items
    if not isinstance(method, syntax.Attribute) or len(wanted) != 1:
        return None
    if method.name_token.identifier != "unsafe_mut_cast":
        return None
    if place_of(evaluator, method.value) is not None:
        # A method of a value, such as a pointer.
        return None
    origin = origin_of(evaluator, method.value)
    mutability = evaluator.value(wanted[0], BOOL)
    if origin is None or mutability is None:
        return None
    return cast_mutability(origin, mutability)


def origin_interior(evaluator: Evaluator, node: syntax.Subscript) -> Node | None:
    """`o._get_owned_interior["label"]`: what the value of an origin owns under a label."""
    member = node.value
    items = node.subscripts.items
    if not isinstance(member, syntax.Attribute) or len(items) != 1:
        return None
    if member.name_token.identifier != "_get_owned_interior":
        return None
    label = items[0]
    if not isinstance(label, syntax.String) or place_of(evaluator, member.value) is not None:
        return None
    origin = origin_of(evaluator, member.value)
    if origin is None:
        return None
    return interior(origin, string_bytes(label).decode("utf-8", "replace"))


def origin_member(origin: Node, name: str) -> Node | None:
    """What an origin has of a name: whether it is mutable, and questions about another one."""
    if not isinstance(origin.type, OriginType):
        return None
    mutability = mutability_of(origin)
    if name == "mut":
        return mutability
    inner = shift(origin, 1)
    other = parameter_ref(0, 0, shift(origin_type(mutability), 1))
    if name not in ("equals", "contains"):
        return None
    is_whole = name == "equals"
    wanted = other if is_whole else unite((inner, other), shift(mutability, 1))
    given = parameter("rhs" if is_whole else "element", origin_type(mutability))
    return generator([given], operate(Op.SAME, inner, wanted))


def place_of(evaluator: Evaluator, node: syntax.Node) -> PlaceInScope | None:
    """The place that an expression designates; None for one that is no place."""
    match node:
        case syntax.Name():
            return _named(evaluator, node)
        case syntax.Parenthesized() if len(node.children) == 3:
            return place_of(evaluator, node.value)
        case syntax.Attribute():
            base = place_of(evaluator, node.value)
            return None if base is None else _field(evaluator, base, node.name_token)
        case syntax.Subscript():
            base = place_of(evaluator, node.value)
            return None if base is None else _element(evaluator, base, node)
        case _:
            return None


def interior(base: Node, label: str) -> Node:
    """The origin of what a value owns under a label, such as the elements of a list."""
    return field_origin(base, f'["{label}"]')


def is_interior(name: str) -> bool:
    """Tell whether a step of an origin leads to what a value owns, not to a field."""
    return name.startswith("[")


def _named(evaluator: Evaluator, node: syntax.Name) -> PlaceInScope | None:
    environment = evaluator.environment
    found = environment.arguments.get(node.identifier)
    if found is not None:
        meant = evaluator.problems.names.get(node.identifier)
        if meant is None and environment.decl is not None:
            meant = ArgumentName(environment.decl, node.identifier)
        evaluator.problems.note(node.start, node.end, found.type, meant)
    return found


def _field(evaluator: Evaluator, base: PlaceInScope, token: Token) -> PlaceInScope | None:
    from compiler_core.sema.fields import struct_fields

    name = token.identifier
    for info in struct_fields(evaluator.db, base.type):
        if info.name == name:
            evaluator.problems.note(token.start, token.end, info.type, info.decl)
            return PlaceInScope(info.type, field_origin(base.origin, name))
    return None


def _element(
    evaluator: Evaluator, base: PlaceInScope, node: syntax.Subscript
) -> PlaceInScope | None:
    items = node.subscripts.items
    if len(items) != 1 or not isinstance(items[0], syntax.String):
        return place_of_element(evaluator, base)
    if not is_of_library(evaluator.environment.module.key):
        # Labels are for the library; elsewhere it is a key, as of a dictionary.
        found = place_of_element(evaluator, base)
        if found is not None:
            return found
    label = string_bytes(items[0]).decode("utf-8", "replace")
    return PlaceInScope(base.type, interior(base.origin, label))


def place_of_element(evaluator: Evaluator, base: PlaceInScope) -> PlaceInScope | None:
    """What the first `__getitem__` of a type that returns a reference leads to."""
    from compiler_core.sema.declarations import nominal, parameters_of
    from compiler_core.sema.methods import methods_named
    from compiler_core.sema.signatures import signature_of

    struct = nominal(base.type)
    if struct is None:
        return None
    decl, arguments = struct
    for method in methods_named(evaluator.db, decl, "__getitem__"):
        signature = signature_of(evaluator.db, method)
        if signature is None or not isinstance(signature.result, RefType):
            continue
        if not signature.arguments or signature.arguments[0].origin is None:
            continue
        infos = parameters_of(evaluator.db, decl).infos
        receiver = signature.arguments[0].origin
        mapping = dict(zip([info.node for info in infos], arguments, strict=False))
        mapping[receiver] = base.origin
        mapping[mutability_of(receiver)] = mutability_of(base.origin)
        result = replace(signature.result, {k: v for k, v in mapping.items() if k is not v})
        if isinstance(result, RefType):
            return PlaceInScope(result.pointee, result.origin)
    return None
