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
    SimdConst,
    Snapshot,
    StringConst,
    StructValue,
    boolean,
    list_value,
    string,
)
from compiler_core.meta.node import Node
from compiler_core.meta.operations import Op
from compiler_core.meta.types import (
    ANY_TYPE,
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
from compiler_core.sema.lifecycle import TRIVIAL, copy_of, destroy_of, move_of
from compiler_core.sema.modules import module_of_key
from compiler_core.sema.primitives import MESSAGES, PRINTER, SIMD

# The structs that go without their module even where others have it.
_PLAIN: Final = frozenset(
    (
        ("std.builtin.bool", "Bool"),
        ("std.collections.list", "List"),
        ("std.collections.string.string", "String"),
        ("std.simd.simd", "SIMD"),
    )
)
# The operations by which the library asks.
DESCRIBING: Final = {
    "kgen.struct.field_names": Op.FIELD_NAMES,
    "kgen.struct.field_types": Op.FIELD_TYPES,
    "kgen.is_struct": Op.IS_STRUCT,
    "kgen.copy_is_trivial": Op.COPY_IS_TRIVIAL,
    "kgen.move_is_trivial": Op.MOVE_IS_TRIVIAL,
    "kgen.deinit_is_trivial": Op.DEINIT_IS_TRIVIAL,
    "kgen.type_name": Op.TYPE_NAME,
    "kgen.type_qualified_name": Op.QUALIFIED_NAME,
    "kgen.type_full_name": Op.FULL_NAME,
    "kgen.type_base_name": Op.BASE_NAME,
}
_DUTIES: Final = {
    Op.COPY_IS_TRIVIAL: copy_of,
    Op.MOVE_IS_TRIVIAL: move_of,
    Op.DEINIT_IS_TRIVIAL: destroy_of,
}
_BYTE: Final = ELEMENT_TYPES["uint8"]


_NAMING: Final = frozenset({Op.TYPE_NAME, Op.QUALIFIED_NAME, Op.FULL_NAME, Op.WRITTEN_NAME})


def describe(db: Database, question: Op, subject: Node) -> Node | None:
    """The answer to a question about a type, if it is known well enough."""
    struct = nominal(subject)
    if question is Op.IS_STRUCT:
        known = struct is not None or subject.is_value
        return boolean(struct is not None) if known else None
    if question in _DUTIES:
        # A parameter of a generic function may be anything that its traits allow.
        return boolean(_DUTIES[question](db, subject) is TRIVIAL) if subject.is_value else None
    if struct is None:
        is_name = question in _NAMING and subject.is_value
        return string(MESSAGES.show(subject)) if is_name else None
    match question:
        case Op.FIELD_NAMES:
            return list_value([string(info.name) for info in struct_fields(db, subject)], STRING)
        case Op.FIELD_TYPES:
            return list_value([info.type for info in struct_fields(db, subject)], ANY_TYPE)
        case Op.BASE_NAME:
            return string(struct[0].short_name)
        case _ if question in _NAMING:
            if not subject.is_value:
                return None
            if question is Op.WRITTEN_NAME:
                arguments = _arguments(db, subject, Op.QUALIFIED_NAME)
                return string(struct[0].short_name + arguments)
            return string(_name(db, subject, question))
        case _:
            return None


def _name(db: Database, node: Node, question: Op) -> str:
    if is_type(node):
        return _name_of_type(db, node, question)
    match node:
        case IntConst() | FloatConst() | BoolConst() | StringConst():
            shown = PRINTER.show(node)
            if question is Op.TYPE_NAME or node.type is BOOL:
                return shown
            return f"{shown} : {_name(db, node.type, question)}"
        case DTypeConst(name=name):
            module = "std.builtin.dtype." if question is Op.FULL_NAME else ""
            return f"{module}DType.{name}"
        case SimdConst(elements=elements):
            shown = f"[{', '.join(_name(db, each, Op.TYPE_NAME) for each in elements)}]"
            return f"{shown} : {_name(db, node.type, question)}"
        case StructValue(fields=fields):
            return f"{{{', '.join(_name(db, each, question) for each in fields)}}}"
        case Snapshot():
            return _name_of_memory(node)
        case ListValue(elements=elements) if isinstance(node.type, CompoundType) and (
            node.type.name == "pack"
        ):
            return f"{{{', '.join(_name(db, each, question) for each in elements)}}}"
        case ListValue(elements=elements):
            return ", ".join(_name(db, each, question) for each in elements)
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


def _name_of_type(db: Database, node: Node, question: Op) -> str:
    struct = nominal(node)
    if struct is None:
        return PRINTER.show(node)
    decl, arguments = struct
    name = decl.name
    is_plain = (decl.module, decl.name) in _PLAIN
    if question is Op.FULL_NAME or (question is Op.QUALIFIED_NAME and not is_plain):
        module = module_of_key(db, decl.module)
        name = f"{decl.module if module is None else module.name}.{decl.name}"
        # It is known by the package that hands it on.
        name = name.replace("std.simd.simd.", "std.simd.")
    if decl == SIMD or isinstance(node, SimdType):
        of = question if question is Op.FULL_NAME else Op.TYPE_NAME
        element, size = _name(db, arguments[0], of), _name(db, arguments[1], Op.TYPE_NAME)
        return f"{name}[{element}, {size}]"
    return name + _arguments(db, node, question)


def _arguments(db: Database, node: Node, question: Op) -> str:
    """The values of a struct's parameters in brackets, nothing if it has none."""
    if not isinstance(node, StructType) or not node.arguments:
        return ""
    shown = [_name(db, each, question) for each in node.arguments]
    return f"[{', '.join(shown)}]"
