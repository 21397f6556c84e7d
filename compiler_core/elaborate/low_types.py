"""What values of a type of the compile-time language are made of in memory."""

from __future__ import annotations

from typing import Final

from compiler_core.elaborate.problems import ElaborationError
from compiler_core.elaborate.settings import layout
from compiler_core.incremental import Database, query
from compiler_core.meta.constants import DTypeConst, IntConst, ListValue
from compiler_core.meta.erasure import Eraser
from compiler_core.meta.functions import Captures, FunctionType
from compiler_core.meta.node import Node
from compiler_core.meta.simplify import Simplifier
from compiler_core.meta.types import (
    ELEMENT_TYPES,
    CompoundType,
    PrimitiveType,
    RefType,
    SimdType,
    StructType,
)
from compiler_core.mir.layout import DataLayout
from compiler_core.mir.layout import Layout as LowLayout
from compiler_core.mir.types import (
    BF16,
    BOOL,
    F16,
    F32,
    F64,
    INDEX,
    NEVER,
    NONE,
    POINTER,
    SMALL_FLOAT_TYPES,
    UI8,
    UINDEX,
    PointerType,
    Sign,
    Type,
    VectorType,
    array,
    integer,
    is_integral,
    struct,
    variant,
    vector,
)
from compiler_core.mir.typing_rules import is_float
from compiler_core.sema.alignment import alignment_of, is_alignment
from compiler_core.sema.closures import captured_types
from compiler_core.sema.conformance import Knowledge
from compiler_core.sema.fields import struct_fields
from compiler_core.sema.lifecycle import TRIVIAL, copy_of, destroy_of, may_change
from compiler_core.sema.primitives import PRINTER

# A value without any bytes: of a function's own type, of a type, of an origin.
EMPTY: Final = struct()
# The address and the length in bytes of a string literal.
TEXT: Final = struct(POINTER, INDEX)
# What has bytes has some on every machine.
_ANY_LAYOUT: Final = DataLayout()
# The most bytes that are passed in registers, unless they are a vector.
REGISTER_BYTES: Final = 16

_PRIMITIVES: Final[dict[str, Type]] = {
    "index": INDEX,
    "uindex": UINDEX,
    "i1": BOOL,
    "none": NONE,
    "never": NEVER,
    "string": TEXT,
    "dtype": UI8,
    "f16": F16,
    "bf16": BF16,
    "f32": F32,
    "f64": F64,
    **SMALL_FLOAT_TYPES,
    "int_literal": EMPTY,
    "float_literal": EMPTY,
}
_ELEMENT_NAMES: Final = tuple(ELEMENT_TYPES)


def low_type(db: Database, node: Node) -> Type:
    """The concrete type; `ElaborationError` for what has none."""
    found = _low_type(db, node)
    if found is None:
        raise ElaborationError(f"the type '{PRINTER.show(node)}' has no layout")
    return found


@query(kept=True)
def field_types(db: Database, node: Node) -> tuple[Node, ...]:
    """The types of the fields of a struct whose arguments are known, folded, origins erased."""
    simplifier, eraser = Simplifier(Knowledge(db)), Eraser()
    return tuple(eraser(simplifier(info.type)) for info in struct_fields(db, node))


def has_no_bytes(of: Type) -> bool:
    """Tell whether there is nothing to copy or to keep of a value."""
    return _ANY_LAYOUT.size(of) == 0


def layout_of(db: Database, node: Node) -> LowLayout:
    """How values of a type lie in memory."""
    return layout(db).of(low_type(db, node))


@query(cycle=lambda cycle, *args: None, kept=True)  # noqa: ARG005
def _low_type(db: Database, node: Node) -> Type | None:
    try:
        return _computed(db, node)
    except ElaborationError:
        return None


def _computed(db: Database, node: Node) -> Type | None:
    match node:
        case PrimitiveType(name=name):
            return _primitive(name)
        case SimdType(size=IntConst(value=count), dtype=DTypeConst(name=name)):
            element = low_type(db, ELEMENT_TYPES[name])
            return vector(element, count) if 0 < count <= 1 << 15 else None
        case RefType():
            return POINTER
        case FunctionType(captures=Captures.THIN | Captures.CAPTURING):
            return POINTER
        case StructType():
            fields = [low_type(db, type_) for type_ in field_types(db, node)]
            return struct(*fields, alignment=_asked_alignment(db, node))
        case CompoundType():
            return _compound(db, node)
    if node.is_value and not isinstance(node, FunctionType):
        # Types, traits and origins as values of their kinds.
        return EMPTY
    return None


def _asked_alignment(db: Database, node: Node) -> int:
    """The alignment that a struct asks for beyond that of its fields."""
    asked = alignment_of(db, node)
    if asked is None:
        return 1
    value = Simplifier(Knowledge(db))(asked)
    if isinstance(value, IntConst) and is_alignment(value.value):
        return value.value
    raise ElaborationError(f"'{PRINTER.show(value)}' is no alignment: it is no power of two")


def _primitive(name: str) -> Type | None:
    known = _PRIMITIVES.get(name)
    if known is not None:
        return known
    prefix = name.rstrip("0123456789")
    sign = {"si": Sign.SIGNED, "ui": Sign.UNSIGNED, "i": Sign.NONE}.get(prefix)
    if sign is None or prefix == name:
        return None
    return integer(int(name[len(prefix) :]), sign)


def _compound(db: Database, node: CompoundType) -> Type | None:
    parts = node.children
    match node.name, parts:
        case "pointer", _:
            return POINTER
        case "array", (IntConst(value=count), element):
            return array(low_type(db, element), max(count, 0))
        case "pack", (ListValue(elements=elements),):
            return struct(*(low_type(db, element) for element in elements))
        case "struct", _:
            return struct(*(low_type(db, part) for part in parts))
        case "variant", (ListValue(elements=elements),):
            return variant(*(low_type(db, element) for element in elements))
        case "variant", _ if parts:
            return variant(*(low_type(db, part) for part in parts))
    return EMPTY if node.is_value else None


def element_number(name: str) -> int:
    """The number that stands for `DType.<name>` when a program runs."""
    return _ELEMENT_NAMES.index(name)


def element_name(number: int) -> str | None:
    """The name of the `DType` that a number stands for."""
    return _ELEMENT_NAMES[number] if number < len(_ELEMENT_NAMES) else None


def is_small(db: Database, node: Node) -> bool:
    """Whether values of a type are passed as they are, not by their address."""
    low = low_type(db, node)
    if low in (NONE, NEVER, EMPTY) or isinstance(low, (VectorType, PointerType)):
        return True
    if is_integral(low) or is_float(low):
        return True
    if layout(db).size(low) > REGISTER_BYTES:
        return False
    captured = captured_types(node)
    if captured is not None and any(may_change(db, None, each) for each in captured):
        # What a call of a closure changes in it, the next one sees.
        return False
    return copy_of(db, node) is TRIVIAL and destroy_of(db, node) is TRIVIAL


def is_vector(of: Type) -> bool:
    """Tell whether a concrete type is a vector of at least two elements."""
    return isinstance(of, VectorType)
