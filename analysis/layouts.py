"""How values of types lie in memory, in words."""

from __future__ import annotations

from typing import Final

from compiler_core.elaborate.low_types import field_types, low_type
from compiler_core.elaborate.problems import ElaborationError
from compiler_core.elaborate.settings import layout
from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclId
from compiler_core.meta.erasure import Eraser
from compiler_core.meta.generators import NamedParameter
from compiler_core.meta.node import Node, post_order
from compiler_core.meta.types import CompoundType, PrimitiveType, RefType, SimdType, StructType
from compiler_core.mir.types import ArrayType, Type, VariantType
from compiler_core.mir.types import PointerType as LowPointer
from compiler_core.mir.types import StructType as LowStruct
from compiler_core.sema.fields import struct_fields

_LAID_OUT: Final = (StructType, SimdType, PrimitiveType, CompoundType)


def layout_text(db: Database, type_: Node | None) -> str:
    """The size and the alignment of the values of a type; empty where they are not known."""
    low = _low(db, type_)
    if low is None:
        return ""
    found = layout(db).of(low)
    if not found.size:
        return "0 bytes" if isinstance(type_, StructType) else ""
    return f"{_bytes(found.size)}, aligned to {found.alignment}"


def size_of(db: Database, type_: Node | None) -> int | None:
    """How many bytes a value takes, if that is known."""
    low = _low(db, type_)
    return None if low is None else layout(db).size(low)


def holds_addresses(db: Database, type_: Node | None) -> bool:
    """Whether a value leads to others, as far as that is known."""
    low = _low(db, type_)
    return low is None or _has_pointer(low)


def _has_pointer(low: Type) -> bool:
    match low:
        case LowPointer():
            return True
        case ArrayType(element=element):
            return _has_pointer(element)
        case LowStruct(fields=parts) | VariantType(alternatives=parts):
            return any(map(_has_pointer, parts))
    return False


def field_text(db: Database, owner: Node | None, field: DeclId) -> str:
    """Where a field lies in the values of a struct, what it takes, and what is left free behind."""
    if isinstance(owner, RefType):
        owner = owner.pointee
    low = _low(db, owner)
    if low is None or not isinstance(owner, StructType):
        return ""
    names = [info.decl for info in struct_fields(db, owner)]
    if field not in names:
        return ""
    whole = layout(db).of(low)
    index = names.index(field)
    if len(whole.offsets) != len(names):
        return ""
    own = _low(db, field_types(db, Eraser()(owner))[index])
    if own is None:
        return ""
    offset, part = whole.offsets[index], layout(db).of(own)
    end = whole.offsets[index + 1] if index + 1 < len(names) else whole.size
    text = f"{_bytes(part.size)} at offset {offset} of {whole.size}, aligned to {part.alignment}"
    free = end - offset - part.size
    return f"{text}, {_bytes(free)} of padding behind" if free > 0 else text


def _bytes(count: int) -> str:
    return f"{count} byte" if count == 1 else f"{count} bytes"


def _low(db: Database, type_: Node | None) -> Type | None:
    if not isinstance(type_, _LAID_OUT):
        return None
    erased = Eraser()(type_)
    # What is not known yet would be taken for nothing.
    if any(isinstance(part, NamedParameter) for part in post_order(erased)):
        return None
    try:
        return low_type(db, erased)
    except ElaborationError:
        return None
