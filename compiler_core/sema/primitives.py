"""Which structs of the library stand for types that the core has itself.

Their methods are written in Mojo like any others; only what the values are made of is built in.
"""

from __future__ import annotations

from typing import Final

from compiler_core.meta.constants import DTypeConst, dtype, index, simd_type
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import Passing
from compiler_core.meta.generators import parameter, parameter_ref
from compiler_core.meta.node import Node
from compiler_core.meta.printer import Printer
from compiler_core.meta.substitution import generator
from compiler_core.meta.types import (
    BOOL,
    DTYPE,
    ELEMENT_TYPES,
    INDEX,
    NEVER,
    NONE,
    STRING,
    PrimitiveType,
    SimdType,
)

SIMD: Final = DeclId(DeclSort.STRUCT, "std.simd.simd", "SIMD")

_BY_DECLARATION: Final[dict[DeclId, Node]] = {
    DeclId(DeclSort.STRUCT, "std.builtin.bool", "Bool"): BOOL,
    DeclId(DeclSort.STRUCT, "std.builtin.dtype", "DType"): DTYPE,
    DeclId(DeclSort.STRUCT, "std.builtin.none", "NoneType"): NONE,
    DeclId(DeclSort.STRUCT, "std.builtin.never", "Never"): NEVER,
    SIMD: generator(
        [
            parameter("dtype", DTYPE, Passing.ANY),
            parameter("length", INDEX, Passing.ANY),
        ],
        simd_type(parameter_ref(0, 1, INDEX), parameter_ref(0, 0, DTYPE)),
    ),
}
_BY_TYPE: Final = {node: decl for decl, node in _BY_DECLARATION.items() if decl != SIMD}
_DTYPE_NAMES: Final[dict[Node, str]] = {node: name for name, node in ELEMENT_TYPES.items()}


_NAMES: Final[dict[Node, str]] = {
    BOOL: "Bool",
    INDEX: "Int",
    DTYPE: "DType",
    NONE: "None",
    STRING: "StaticString",
    **{
        node: name.replace("int", "Int").replace("uInt", "UInt").replace("float", "Float")
        for name, node in ELEMENT_TYPES.items()
        if node not in (BOOL, INDEX)
    },
}
PRINTER: Final = Printer(abbreviations=_NAMES, vectors="SIMD")


def primitive_of(decl: DeclId) -> Node | None:
    """The node that a struct of the library stands for, if it is built in."""
    return _BY_DECLARATION.get(decl)


def struct_of_primitive(type_: Node) -> tuple[DeclId, tuple[Node, ...]] | None:
    """The struct of the library that a built-in type is, with its parameters."""
    decl = _BY_TYPE.get(type_)
    if decl is not None:
        return decl, ()
    if isinstance(type_, SimdType):
        return SIMD, (type_.dtype, type_.size)
    if isinstance(type_, PrimitiveType) and type_ in _DTYPE_NAMES:
        return SIMD, (dtype(_DTYPE_NAMES[type_]), index(1))
    return None


def dtype_constant(name: str) -> DTypeConst | None:
    """`DType.<name>`, if there is one."""
    return dtype(name) if name in ELEMENT_TYPES else None
