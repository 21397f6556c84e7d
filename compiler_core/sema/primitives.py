"""Which structs of the library stand for types that the core has itself.

Their methods are written in Mojo like any others; only what the values are made of is built in.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from compiler_core.meta.constants import (
    BOOL_SCALAR,
    FALSE,
    TRUE,
    DTypeConst,
    dtype,
    floating,
    index,
    simd_type,
    struct_of,
)
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.folding import cast
from compiler_core.meta.functions import Passing
from compiler_core.meta.generators import parameter, parameter_ref
from compiler_core.meta.machine import INFINITY, MINUS_INFINITY, MINUS_ZERO, NAN
from compiler_core.meta.node import TRAIT, Node
from compiler_core.meta.origins import STATIC_ORIGIN, OriginSort, special_origin
from compiler_core.meta.printer import Printer
from compiler_core.meta.substitution import generator, shift
from compiler_core.meta.types import (
    BOOL,
    DTYPE,
    ELEMENT_TYPES,
    FLOAT_LITERAL,
    INDEX,
    INT_LITERAL,
    NEVER,
    NONE,
    NUMBER_TYPES,
    STRING,
    DeclRef,
    OriginType,
    PrimitiveType,
    SimdType,
    compose,
    compound_type,
    list_type,
    meta_type,
    origin_type,
)

SIMD: Final = DeclId(DeclSort.STRUCT, "std.simd.simd", "SIMD")
ORIGIN: Final = DeclId(DeclSort.STRUCT, "std.origin", "Origin")
# What closures refer to, which is part of their types: a set of its own says nothing more.
ORIGIN_SET: Final = compound_type("origin_set")
EMPTY_SET: Final = struct_of(ORIGIN_SET, (), ())

_BY_DECLARATION: Final[dict[DeclId, Node]] = {
    DeclId(DeclSort.STRUCT, "std.builtin.bool", "Bool"): BOOL,
    DeclId(DeclSort.STRUCT, "std.builtin.dtype", "DType"): DTYPE,
    DeclId(DeclSort.STRUCT, "std.builtin.none", "NoneType"): NONE,
    DeclId(DeclSort.STRUCT, "std.builtin.never", "Never"): NEVER,
    DeclId(DeclSort.STRUCT, "std.builtin.int_literal", "IntLiteral"): INT_LITERAL,
    DeclId(DeclSort.STRUCT, "std.builtin.float_literal", "FloatLiteral"): FLOAT_LITERAL,
    DeclId(DeclSort.STRUCT, "std.builtin.string_literal", "StringLiteral"): STRING,
    ORIGIN: generator(
        [parameter("mut", BOOL, Passing.ANY)], origin_type(parameter_ref(0, 0, BOOL))
    ),
    SIMD: generator(
        [
            parameter("dtype", DTYPE, Passing.ANY),
            parameter("length", INDEX, Passing.ANY),
        ],
        simd_type(parameter_ref(0, 1, INDEX), parameter_ref(0, 0, DTYPE)),
    ),
}
_BY_TYPE: Final = {
    node: decl for decl, node in _BY_DECLARATION.items() if decl not in (SIMD, ORIGIN)
}


def _any_mutability(sort: OriginSort) -> Node:
    return generator(
        [parameter("mut", BOOL, Passing.KEYWORD)], special_origin(sort, parameter_ref(0, 0, BOOL))
    )


# The type of an argument that may be of any type of a kind: it is open in that type.
SOME: Final = generator(
    [parameter("Trait", TRAIT, Passing.ANY)],
    generator(
        [parameter("T", meta_type(parameter_ref(1, 0, TRAIT)), Passing.ANY)],
        parameter_ref(0, 0, meta_type(parameter_ref(1, 0, TRAIT))),
    ),
)
# The types of arguments of which each may be of any type of a kind, for `*args: *SomeTypeList[T]`.
SOME_TYPES: Final = generator(
    [parameter("Trait", TRAIT, Passing.ANY)],
    generator(
        [parameter("Ts", list_type(meta_type(parameter_ref(1, 0, TRAIT))), Passing.ANY)],
        parameter_ref(0, 0, list_type(meta_type(parameter_ref(1, 0, TRAIT)))),
    ),
)
# A type, seen as one that conforms to a trait.
_DOWNCAST: Final = generator(
    [
        parameter("T", meta_type(compose([])), Passing.ANY),
        parameter("_Trait", TRAIT, Passing.ANY),
    ],
    cast(
        parameter_ref(0, 0, meta_type(compose([]))),
        meta_type(parameter_ref(0, 1, TRAIT)),
    ),
)


# The constants of the library that only the core can write down.
_CONSTANTS: Final[dict[DeclId, Node]] = {
    DeclId(DeclSort.ALIAS, "std.builtin.anytype", "Some"): SOME,
    DeclId(DeclSort.ALIAS, "std.builtin.anytype", "SomeTypeList"): SOME_TYPES,
    # The type of traits.
    DeclId(DeclSort.ALIAS, "std.builtin.anytype", "AnyTrait"): generator(
        [parameter("Trait", TRAIT, Passing.ANY)], TRAIT
    ),
    DeclId(DeclSort.ALIAS, "std.builtin.rebind", "downcast"): _DOWNCAST,
    **{
        DeclId(DeclSort.ALIAS, "std.builtin.float_literal", f"FloatLiteral.{name}"): floating(value)
        for name, value in (
            ("infinity", INFINITY),
            ("negative_infinity", MINUS_INFINITY),
            ("nan", NAN),
            ("negative_zero", MINUS_ZERO),
        )
    },
    **{
        DeclId(DeclSort.ALIAS, "std.origin", name): node
        for name, node in (
            ("ImmStaticOrigin", STATIC_ORIGIN),
            ("UntrackedOrigin", _any_mutability(OriginSort.UNTRACKED)),
            ("MutUntrackedOrigin", special_origin(OriginSort.UNTRACKED, TRUE)),
            ("ImmUntrackedOrigin", special_origin(OriginSort.UNTRACKED, FALSE)),
            ("UnsafeAnyOrigin", _any_mutability(OriginSort.ANY)),
            ("MutUnsafeAnyOrigin", special_origin(OriginSort.ANY, TRUE)),
            ("ImmUnsafeAnyOrigin", special_origin(OriginSort.ANY, FALSE)),
            ("OriginSet", ORIGIN_SET),
        )
    },
}
_DTYPE_NAMES: Final[dict[Node, str]] = {node: name for name, node in NUMBER_TYPES.items()}


_NAMES: Final[dict[Node, str]] = {
    BOOL: "Bool",
    BOOL_SCALAR: "Scalar[DType.bool]",
    INDEX: "Int",
    DTYPE: "DType",
    NONE: "None",
    STRING: "StaticString",
    **{
        node: name.replace("int", "Int").replace("uInt", "UInt").replace("float", "Float")
        for name, node in NUMBER_TYPES.items()
        if node is not INDEX
    },
}
PRINTER: Final = Printer(abbreviations=_NAMES, vectors="SIMD", terse_types=True)
# For what is only read: two functions of one type are alike in it.
MESSAGES: Final = replace(PRINTER, functions_alike=True)


def primitive_of(decl: DeclId) -> Node | None:
    """The node that a struct of the library stands for, if it is built in."""
    return _BY_DECLARATION.get(decl)


def declaration_of(node: Node) -> tuple[DeclId, ...]:
    """The declaration that a struct or function with open parameters is of, if it has one."""
    if isinstance(node, DeclRef):
        return (node.decl,)
    return (SIMD,) if node is _BY_DECLARATION[SIMD] else ()


def struct_of_primitive(type_: Node) -> tuple[DeclId, tuple[Node, ...]] | None:
    """The struct of the library that a built-in type is, with its parameters."""
    decl = _BY_TYPE.get(type_)
    if decl is not None:
        return decl, ()
    if isinstance(type_, SimdType):
        return SIMD, (type_.dtype, type_.size)
    if isinstance(type_, OriginType):
        return ORIGIN, (type_.mutability,)
    if isinstance(type_, PrimitiveType) and type_ in _DTYPE_NAMES:
        return SIMD, (dtype(_DTYPE_NAMES[type_]), index(1))
    return None


def some(traits: Node) -> Node:
    """What `Some[traits]` is: a type that is open in what it is."""
    bound = meta_type(traits)
    return generator(
        [parameter("T", shift(bound, 1), Passing.ANY)], parameter_ref(0, 0, shift(bound, 1))
    )


def constant_of(decl: DeclId) -> Node | None:
    """The value of a constant of the library that is built in."""
    return _CONSTANTS.get(decl)


def dtype_constant(name: str) -> DTypeConst | None:
    """`DType.<name>`, if there is one."""
    return dtype(name) if name in ELEMENT_TYPES else None
