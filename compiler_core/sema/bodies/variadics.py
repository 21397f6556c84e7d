"""What `*args` and `**kwargs` are: structs of the library around the values of a call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compiler_core.incremental import Database
from compiler_core.meta.constants import boolean
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import Convention, Variadic
from compiler_core.meta.node import Node
from compiler_core.meta.origins import mutability_of
from compiler_core.meta.substitution import apply
from compiler_core.sema.declarations import UNKNOWN, declaration_node

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker
    from compiler_core.sema.signatures import ArgumentInfo

LIST: Final = DeclId(DeclSort.STRUCT, "std.builtin.variadics", "VariadicList")
PACK: Final = DeclId(DeclSort.STRUCT, "std.builtin.variadics", "VariadicPack")
KEYWORDS: Final = DeclId(DeclSort.STRUCT, "std.collections.string_dict", "StringDict")


def inner_type(checker: Checker, info: ArgumentInfo) -> Node:
    """The type that an argument has inside its function."""
    if info.variadic is Variadic.NO or info.origin is None:
        return info.type
    owned = info.convention in (Convention.VAR, Convention.DEINIT)
    return variadic_type(checker.db, info.variadic, info.type, info.origin, owned=owned)


def variadic_type(
    db: Database, variadic: Variadic, type_: Node, origin: Node, *, owned: bool
) -> Node:
    """The library's struct for the values of a variadic argument that live at an origin."""
    if variadic is Variadic.NO:
        return type_
    mutability = mutability_of(origin)
    values: tuple[Node, ...]
    match variadic:
        case Variadic.LIST:
            head, values = LIST, (mutability, origin, type_, boolean(owned))
        case Variadic.PACK:
            head, values = PACK, (mutability, origin, boolean(owned), type_)
        case _:
            head, values = KEYWORDS, (type_,)
    struct = declaration_node(db, head)
    return UNKNOWN if struct is None else apply(struct, values)
