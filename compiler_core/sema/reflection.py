"""What programs may learn of the declarations of types: names, and fields with their types."""

from __future__ import annotations

from typing import Final

from compiler_core.incremental import Database
from compiler_core.meta.constants import (
    BoolConst,
    DTypeConst,
    FloatConst,
    IntConst,
    ListValue,
    Snapshot,
    StringConst,
    StructValue,
    list_value,
    string,
)
from compiler_core.meta.node import TYPE, Node
from compiler_core.meta.operations import Op
from compiler_core.meta.types import (
    BOOL,
    ELEMENT_TYPES,
    STRING,
    CompoundType,
    OriginType,
    SimdType,
    StructType,
)
from compiler_core.sema.constant_operators import is_type
from compiler_core.sema.declarations import nominal
from compiler_core.sema.fields import struct_fields
from compiler_core.sema.modules import module_of_key
from compiler_core.sema.primitives import PRINTER, SIMD

# The structs that go without their module even where others have it.
_PLAIN: Final = frozenset(
    (
        ("std.builtin.bool", "Bool"),
        ("std.collections.list", "List"),
        ("std.collections.string.string", "String"),
        ("std.simd.simd", "SIMD"),
    )
)
_BYTE: Final = ELEMENT_TYPES["uint8"]


def describe(db: Database, question: Op, subject: Node) -> Node | None:
    """The answer to a question about a type, if it is known well enough."""
    struct = nominal(subject)
    if struct is None:
        return None
    match question:
        case Op.FIELD_NAMES:
            return list_value([string(info.name) for info in struct_fields(db, subject)], STRING)
        case Op.FIELD_TYPES:
            return list_value([info.type for info in struct_fields(db, subject)], TYPE)
        case Op.BASE_NAME:
            return string(struct[0].short_name)
        case Op.TYPE_NAME | Op.QUALIFIED_NAME | Op.WRITTEN_NAME:
            if not subject.is_value:
                return None
            if question is Op.WRITTEN_NAME:
                arguments = _arguments(db, subject, qualified=True)
                return string(struct[0].short_name + arguments)
            return string(_name(db, subject, qualified=question is Op.QUALIFIED_NAME))
        case _:
            return None


def _name(db: Database, node: Node, *, qualified: bool) -> str:
    if is_type(node):
        return _name_of_type(db, node, qualified=qualified)
    match node:
        case IntConst() | FloatConst() | BoolConst() | StringConst():
            shown = PRINTER.show(node)
            if not qualified or node.type is BOOL:
                return shown
            return f"{shown} : {_name(db, node.type, qualified=True)}"
        case DTypeConst(name=name):
            return f"DType.{name}"
        case StructValue(fields=fields):
            return f"{{{', '.join(_name(db, each, qualified=qualified) for each in fields)}}}"
        case Snapshot():
            return _name_of_memory(node)
        case ListValue(elements=elements) if isinstance(node.type, CompoundType) and (
            node.type.name == "pack"
        ):
            return f"{{{', '.join(_name(db, each, qualified=qualified) for each in elements)}}}"
        case ListValue(elements=elements):
            return ", ".join(_name(db, each, qualified=qualified) for each in elements)
        case _ if isinstance(node.type, OriginType):
            return "{}"
        case _:
            return PRINTER.show(node)


def _name_of_memory(node: Snapshot) -> str:
    """Bytes are a text, with the zero that ends it; other memory has no name."""
    is_text = isinstance(node.type, CompoundType) and node.type.children[0] is _BYTE
    if not is_text or node.places:
        return "<unprintable>"
    return f'"{node.contents[node.offset :].decode("utf-8", "replace")}"'


def _name_of_type(db: Database, node: Node, *, qualified: bool) -> str:
    struct = nominal(node)
    if struct is None:
        return PRINTER.show(node)
    decl, arguments = struct
    name = decl.name
    if qualified and (decl.module, decl.name) not in _PLAIN:
        module = module_of_key(db, decl.module)
        name = f"{decl.module if module is None else module.name}.{decl.name}"
    if decl == SIMD or isinstance(node, SimdType):
        element, size = (_name(db, each, qualified=False) for each in arguments)
        return f"{name}[{element}, {size}]"
    return name + _arguments(db, node, qualified=qualified)


def _arguments(db: Database, node: Node, *, qualified: bool) -> str:
    """The values of a struct's parameters in brackets, nothing if it has none."""
    if not isinstance(node, StructType) or not node.arguments:
        return ""
    shown = [_name(db, each, qualified=qualified) for each in node.arguments]
    return f"[{', '.join(shown)}]"
