"""What debuggers are told of the types of a program."""

from __future__ import annotations

from typing import Final

from compiler_core.codegen.debug_types import (
    Address,
    Choice,
    Description,
    Encoding,
    Member,
    Record,
    Row,
    Scalar,
)
from compiler_core.elaborate.low_types import element_number, field_types, low_type
from compiler_core.elaborate.needs import declared
from compiler_core.elaborate.problems import ElaborationError
from compiler_core.elaborate.settings import layout
from compiler_core.incremental import Database
from compiler_core.meta.constants import DTypeConst, IntConst, ListValue, StringConst, simd_type
from compiler_core.meta.declarations import DeclSort
from compiler_core.meta.erasure import Eraser
from compiler_core.meta.functions import FunctionType, Passing, Variadic
from compiler_core.meta.generators import BoundFunction
from compiler_core.meta.node import Node
from compiler_core.meta.origins import OriginUnion, PlaceOrigin, SpecialOrigin
from compiler_core.meta.simplify import Simplifier
from compiler_core.meta.substitution import replace
from compiler_core.meta.types import (
    DTYPE,
    ELEMENT_TYPES,
    STRING,
    CompoundType,
    OriginType,
    RefType,
    SimdType,
    StructType,
)
from compiler_core.mir import types as low
from compiler_core.mir.layout import DataLayout
from compiler_core.sema.conformance import Knowledge
from compiler_core.sema.declarations import ParameterInfo, parameters_of, subject_of
from compiler_core.sema.enums import TAG, cases_of
from compiler_core.sema.fields import struct_fields
from compiler_core.sema.functions import full_parameters, parameters_around
from compiler_core.sema.primitives import PRINTER, SIMD

_BYTE: Final = Scalar("UInt8", 1, Encoding.UNSIGNED)
_ORIGINS: Final = (PlaceOrigin, SpecialOrigin, OriginUnion)


def describe(db: Database, node: Node) -> Description:
    """Return what there is to tell of a type of a program."""
    name = spelled(db, node)
    try:
        of = low_type(db, node)
    except ElaborationError:
        return Record(name, 0)
    where = layout(db)
    size = where.size(of)
    match node:
        case RefType(pointee=pointee):
            return Address(pointee, size)
        case CompoundType(name="pointer"):
            return Address(node.children[0], size)
        case CompoundType(name="array", children=(_, element, *_)) if isinstance(of, low.ArrayType):
            return Row(element, of.count, size)
        case CompoundType(name="variant") if isinstance(of, low.VariantType):
            return _variant(node, of, where)
        case CompoundType() if isinstance(of, low.StructType):
            return _pack(node, of, where)
        case StructType() if isinstance(of, low.StructType):
            offsets = where.of(of).offsets
            parts = zip(struct_fields(db, node), field_types(db, node), offsets, strict=True)
            members = [Member(info.name, type_, at) for info, type_, at in parts]
            if node.decl.sort is DeclSort.ENUM:
                cases = tuple((case.name, case.number) for case in cases_of(db, node.decl))
                members[0] = Member(TAG, Choice(f"{name}.<case>", where.size(of.fields[0]), cases))
            return Record(name, size, tuple(members))
    if node is DTYPE:
        values = ((f"DType.{word}", element_number(word)) for word in ELEMENT_TYPES)
        return Choice(name, size, tuple(values))
    if node is STRING:
        pointer = Address(_BYTE, where.of(of).offsets[1])
        length = Scalar("Int", pointer.size, Encoding.SIGNED)
        return Record(
            name, size, (Member("_address", pointer), Member("_length", length, pointer.size))
        )
    return _plain(name, of, size, where)


def _plain(name: str, of: low.Type, size: int, where: DataLayout) -> Description:
    match of:
        case low.VectorType(element=element, count=count):
            if element is low.BOOL:
                # One bit for each.
                return Scalar(name, size, Encoding.UNSIGNED)
            inner = _plain(_element_name(element), element, where.size(element), where)
            return Row(inner, count, size, name)
        case low.PointerType() | low.FunctionPointerType():
            return Address(None, size, name)
        case low.FloatType():
            return Scalar(name, size, Encoding.FLOAT)
        case low.IntType() | low.IndexType():
            if of is low.BOOL:
                return Scalar(name, size, Encoding.BOOLEAN)
            signed = Encoding.SIGNED if low.is_signed(of) else Encoding.UNSIGNED
            return Scalar(name, size, signed)
    return Record(name, size)


def _element_name(of: low.Type) -> str:
    match of:
        case low.IntType(bits=bits, sign=sign):
            return f"UInt{bits}" if sign is low.Sign.UNSIGNED else f"Int{bits}"
        case low.IndexType(signed=signed):
            return "Int" if signed else "UInt"
        case low.FloatType(name="bf16"):
            return "BFloat16"
        case low.FloatType(bits=bits):
            return f"Float{bits}"
    return str(of)


def _variant(node: CompoundType, of: low.VariantType, where: DataLayout) -> Description:
    layout = where.of(of)
    first = node.children[0]
    parts = first.elements if isinstance(first, ListValue) else node.children
    members = tuple(Member(f"_{number}", part) for number, part in enumerate(parts))
    payload = Record("", layout.offsets[1], members, union=True)
    tag = Member("_tag", _BYTE, layout.offsets[1])
    return Record("", layout.size, (Member("_payload", payload), tag))


def _pack(node: CompoundType, of: low.StructType, where: DataLayout) -> Description:
    layout = where.of(of)
    first = node.children[0] if node.children else None
    parts = first.elements if isinstance(first, ListValue) else node.children
    members = tuple(
        Member(f"_{number}", part, at)
        for number, (part, at) in enumerate(zip(parts, layout.offsets, strict=False))
    )
    return Record("", layout.size, members)


# ---------------------------------------------------------------- names


def spelled(db: Database, node: Node) -> str:
    """A type or value as it is written: without origins, and without defaults and what is inferred.

    One and the same type has one spelling, by which printers for debuggers know it.
    """
    match node:
        case StructType(decl=decl, arguments=arguments):
            listed = _arguments(db, parameters_of(db, decl).infos, arguments)
            return f"{decl.name}[{', '.join(listed)}]" if listed else decl.name
        case SimdType(size=IntConst(value=count), dtype=DTypeConst(name=name)):
            return f"SIMD[DType.{name}, {count}]"
        case RefType(pointee=pointee):
            return f"ref {spelled(db, pointee)}"
        case CompoundType(name="pointer"):
            return f"pointer[{spelled(db, node.children[0])}]"
        case ListValue(elements=elements):
            return ", ".join(spelled(db, element) for element in elements)
        case StringConst() | FunctionType():
            return PRINTER.show(node)
    return "StringLiteral" if node is STRING else PRINTER.show(node)


def _arguments(
    db: Database, infos: tuple[ParameterInfo, ...], values: tuple[Node, ...]
) -> list[str]:
    """The values of parameters as one would write them."""
    values = values[: len(infos)]
    nodes = tuple(info.node for info in infos)
    simplifier, eraser = Simplifier(Knowledge(db)), Eraser()

    def known(node: Node) -> Node:
        return eraser(simplifier(node))

    shown: list[str] = []
    kept = len(values)
    while kept and infos[kept - 1].default is not None:
        default = infos[kept - 1].default
        assert default is not None
        if known(replace(default, dict(zip(nodes, values, strict=False)))) is not values[kept - 1]:
            break
        kept -= 1
    for info, value in zip(infos[:kept], values, strict=False):
        if info.passing is Passing.INFERRED or _is_origin(value):
            continue
        if info.variadic is not Variadic.NO and isinstance(value, ListValue):
            shown += [spelled(db, element) for element in value.elements]
        else:
            shown.append(spelled(db, value))
    return shown


def _is_origin(value: Node) -> bool:
    return isinstance(value.type, OriginType) or isinstance(value, _ORIGINS)


def function_name(db: Database, callee: Node) -> str:
    """An instance as a person calls it: `List[Int].append`, `total[String]`."""
    decl = declared(callee).decl
    values = callee.children[1:-1] if isinstance(callee, BoundFunction) else ()
    around = parameters_around(db, decl).infos
    subject = subject_of(db, decl)
    if subject is not None and subject.sort is not DeclSort.TRAIT:
        # Those that a caller of a method never writes are written in the name of the struct.
        around = parameters_of(db, subject).infos
    own = full_parameters(db, decl).infos[len(around) :]
    outer = _arguments(db, around, values[: len(around)])
    inner = _arguments(db, own, values[len(around) :])
    owner, dot, name = decl.name.rpartition(".")
    if subject == SIMD and len(values) > 1:
        owner = spelled(db, simd_type(values[1], values[0]))
    elif outer and dot:
        owner = f"{owner}[{', '.join(outer)}]"
    return f"{owner}{dot}{name}[{', '.join(inner)}]" if inner else f"{owner}{dot}{name}"
