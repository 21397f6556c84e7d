"""What types and functions are called when a program asks for their names."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

from compiler_core.meta.constants import (
    BoolConst,
    DTypeConst,
    FloatConst,
    IntConst,
    StringConst,
)
from compiler_core.meta.declarations import DeclId
from compiler_core.meta.node import Node
from compiler_core.meta.types import (
    BOOL,
    ELEMENT_TYPES,
    OriginType,
    SimdType,
    StructType,
)
from compiler_core.sema.modules import EXTENSIONS
from compiler_core.sema.primitives import PRINTER, struct_of_primitive

# Structs that are so common that their names go without the module.
_SHORT: Final = frozenset(
    {("std.collections.list", "List"), ("std.collections.string.string", "String")}
)
_ELEMENT_NAMES: Final[dict[Node, str]] = {node: name for name, node in ELEMENT_TYPES.items()}


def qualified_name(decl: DeclId) -> str:
    """The name of a declaration with that of its module."""
    if (decl.module, decl.name) in _SHORT:
        return decl.name
    module = decl.module
    if PurePath(module).suffix in EXTENSIONS:
        module = PurePath(module).stem
    return f"{module}.{decl.name}" if module else decl.name


def type_name(type_: Node) -> str:
    """The name of a type, with the values of its parameters."""
    if type_ is BOOL:
        return "Bool"
    element = _ELEMENT_NAMES.get(type_)
    if element is not None:
        return f"SIMD[DType.{element}, 1]"
    match type_:
        case SimdType(size=IntConst(value=count), dtype=DTypeConst(name=name)):
            return f"SIMD[DType.{name}, {count}]"
        case StructType(decl=decl, arguments=arguments):
            shown = ", ".join(map(_argument, arguments))
            return f"{qualified_name(decl)}[{shown}]" if shown else qualified_name(decl)
    struct = struct_of_primitive(type_)
    return PRINTER.show(type_) if struct is None else qualified_name(struct[0])


def _argument(value: Node) -> str:
    if isinstance(value.type, OriginType):
        return "{}"
    match value:
        case BoolConst(value=flag):
            return str(flag)
        case DTypeConst(name=name):
            return f"DType.{name}"
        case IntConst() | FloatConst():
            return f"{PRINTER.show(value)} : {type_name(value.type)}"
        case StringConst(value=data):
            return '"' + data.decode("utf-8", "replace") + '"'
    return type_name(value)
