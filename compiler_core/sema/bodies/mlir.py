"""Inline MLIR: `__mlir_type`, `__mlir_attr` and `__mlir_op`, in all their spellings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from compiler_core.meta.constants import (
    NONE_VALUE,
    TRUE,
    FloatConst,
    IntConst,
    dtype,
    integer,
    simd_type,
)
from compiler_core.meta.folding import cast, operate
from compiler_core.meta.machine import is_float_type, is_integer_type
from compiler_core.meta.node import Node
from compiler_core.meta.operations import Op
from compiler_core.meta.origins import OriginSort, special_origin
from compiler_core.meta.types import (
    BOOL,
    FLOAT_LITERAL,
    INDEX,
    INT_LITERAL,
    NONE,
    STRING,
    CompoundType,
    RefType,
    SimdType,
    compound_type,
    ref_type,
)
from compiler_core.sema import typed
from compiler_core.sema.bodies import codes, comptime_values, conversions, expressions, regions
from compiler_core.sema.bodies.terms import (
    FailedTerm,
    MetaTerm,
    PendingTerm,
    PlaceTerm,
    Term,
    ValueTerm,
)
from compiler_core.sema.inline_attributes import attribute_of_text, is_inline_attribute
from compiler_core.sema.inline_types import (
    inline_type,
    is_inline_type,
    shown_text,
    written_text,
)
from compiler_core.sema.lifecycle import TRIVIAL, copy_of
from compiler_core.sema.reflection import DESCRIBING
from compiler_core.source import Span
from compiler_core.syntax import nodes as syntax

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker

_OPERATION: Final = "__mlir_op"
# Operations whose operands after the first are of its type when they are literals.
_POSITIONS: Final = re.compile(r"pop\.(offset|array\.gep|simd\.(extract|insert)element)")


def is_named(node: syntax.Node, name: str) -> bool:
    """Whether an expression is this name of inline MLIR."""
    return isinstance(node, syntax.Name) and node.identifier == name


# ---------------------------------------------------------------- types and attributes


def attribute(checker: Checker, node: syntax.Attribute) -> Term | None:
    """`__mlir_type.x` or `__mlir_attr.x`."""
    if is_named(node.value, _OPERATION):
        return _failed(checker, node, "an operation of inline MLIR is called where it is named")
    return subscript(checker, node)


def subscript(checker: Checker, node: syntax.Attribute | syntax.Subscript) -> Term | None:
    """`__mlir_type[…]` or `__mlir_attr[…]`: text in backticks, and values between."""
    if is_inline_type(node.value):
        return _type(checker, node)
    if is_inline_attribute(node.value):
        return _attribute(checker, node)
    return None


def _type(checker: Checker, node: syntax.Attribute | syntax.Subscript) -> Term:
    problems = checker.new_problems()
    evaluator = comptime_values.evaluator_of(checker, problems)
    found = inline_type(evaluator, node)
    checker.report_all(problems)
    span = checker.span(node)
    return FailedTerm(span) if found is None else MetaTerm(found, span)


def _attribute(checker: Checker, node: syntax.Attribute | syntax.Subscript) -> Term:
    written = written_text(node, lambda item: comptime_values.comptime_value(checker, item))
    if written is None:
        return FailedTerm(checker.span(node))
    found = attribute_of_text(*written)
    if found is None:
        message = f"the attribute '{shown_text(written[0])}' is not known"
        return _failed(checker, node, message)
    return MetaTerm(found, checker.span(node))


# ---------------------------------------------------------------- operations


def operation(checker: Checker, node: syntax.Call, expected: Node | None) -> Term | None:
    """``__mlir_op.`name`[attributes](operands)``; None for any other call."""
    callee = node.callee
    written: Sequence[syntax.Node] = ()
    if isinstance(callee, syntax.Subscript):
        written = callee.subscripts.items
        callee = callee.value
    if not isinstance(callee, syntax.Attribute) or not is_named(callee.value, _OPERATION):
        return None
    name = callee.name_token.text.strip("`")
    span = checker.span(node)
    attributes = _attributes(checker, written)
    if attributes is None:
        return FailedTerm(span)
    type_ = attributes.pop("_type", None)
    # They allow LLVM more, such as to take for granted that a sum fits; it can do without.
    properties = attributes.pop("_properties", None)
    if properties is not None and properties.type is not STRING:
        return _failed(checker, node, "'_properties' are written as in '{name = value}'")
    if type_ is NONE_VALUE:
        type_ = NONE
    constant = _constant(name, attributes, type_)
    if constant is not None and name == "kgen.param.constant":
        # Of whatever type: this is how compile-time values become values of run time.
        constant = checker.simplify(constant)
        return ValueTerm(typed.Constant(constant, type_ or constant.type, span), span)
    if constant is not None:
        return MetaTerm(checker.simplify(constant), span)
    operands = _operands(checker, name, node.arguments.items)
    if operands is None:
        return FailedTerm(span)
    if name in (regions.AGAIN, regions.LEAVE):
        return regions.ending(checker, name, operands, span)
    if regions.REFERENCE in attributes:
        if name != regions.LOOP:
            message = f"'{name}' runs no region in a program; '{regions.LOOP}' does"
            return _failed(checker, node, message)
        return regions.loop(checker, attributes[regions.REFERENCE], operands, type_, span)
    if type_ is None:
        type_ = _result(name, [each.type for each in operands], attributes, expected)
    made = typed.Primitive(name, operands, attributes, type_, span)
    return ValueTerm(made, span)


def _attributes(checker: Checker, written: Sequence[syntax.Node]) -> dict[str, Node] | None:
    found: dict[str, Node] = {}
    for item in written:
        if not isinstance(item, syntax.KeywordSubscript):
            _failed(checker, item, "the attributes of an operation have names")
            return None
        value = comptime_values.comptime_value(checker, item.value)
        if value is None:
            return None
        name = item.name_token.text.strip("`")
        if value.type is INT_LITERAL:
            value = cast(value, INDEX)
        found[name] = value
    return found


def _constant(name: str, attributes: dict[str, Node], type_: Node | None) -> Node | None:
    """The value of an operation that computes nothing when the program runs."""
    match name:
        case "pop.size_of" | "pop.align_of" if "type" in attributes:
            op = Op.SIZE_OF if name == "pop.size_of" else Op.ALIGN_OF
            return operate(op, attributes["type"])
        case _ if name in DESCRIBING and "type" in attributes:
            return operate(DESCRIBING[name], attributes["type"])
        case "kgen.param.constant" if "value" in attributes:
            value = attributes["value"]
            known = comptime_values.converted(value, type_)
            return value if known is None else known
    return None


def _operands(
    checker: Checker, name: str, items: Sequence[syntax.Node]
) -> list[typed.Expression] | None:
    found: list[typed.Expression] = []
    for item in items:
        if isinstance(item, (syntax.KeywordArgument, syntax.Starred)):
            _failed(checker, item, "the operands of an operation are given by position")
            return None
        wanted = None
        if found and not _POSITIONS.match(name):
            first = found[0].type
            is_scalar = is_integer_type(first) or is_float_type(first)
            wanted = first if is_scalar else None
        operand = _operand(checker, expressions.term(checker, item), wanted, checker.span(item))
        if operand is None or isinstance(operand, typed.Invalid):
            return None
        found.append(operand)
    return found


def _operand(
    checker: Checker, found: Term, wanted: Node | None, span: Span
) -> typed.Expression | None:
    """A value of the machine, or the place of what is no such value."""
    if isinstance(found, FailedTerm):
        return None
    if isinstance(found, PendingTerm):
        found = expressions.resolve(checker, found, wanted)
    if isinstance(found, MetaTerm) and found.type in (INT_LITERAL, FLOAT_LITERAL):
        if wanted is not None:
            node = cast(found.node, wanted)
            if isinstance(node, (IntConst, FloatConst)):
                return typed.Constant(node, wanted, span)
        return conversions.as_value(checker, found)
    if isinstance(found, MetaTerm):
        return typed.Constant(found.node, found.type, span)
    if isinstance(found, PlaceTerm):
        if copy_of(checker.db, found.type) is TRIVIAL:
            return typed.Consume(found.place, False, span)
        return expressions.reference_to(found)
    return conversions.as_value(checker, found)


def _result(
    name: str, operands: list[Node], attributes: dict[str, Node], expected: Node | None
) -> Node:
    """The type of the result, where the operation does not say it."""
    del attributes
    first = operands[0] if operands else None
    match name:
        case "lit.ownership.mark_destroyed" | "lit.ownership.mark_initialized" | "pop.store":
            return NONE
        case "pop.fence" | "pop.aligned_free" | "llvm.intr.assume" | "llvm.intr.trap":
            return NONE
        case "llvm.intr.memcpy" | "llvm.intr.memmove" | "llvm.intr.memset":
            return NONE
        case "llvm.intr.debugtrap":
            return NONE
        case "index.cmp" | "llvm.icmp":
            return BOOL
        case "pop.cmp":
            if isinstance(first, SimdType):
                return simd_type(first.size, dtype("bool"))
            return BOOL
        case "index.casts" | "index.castu" | "pop.pointer_to_index":
            return expected if expected is not None and is_integer_type(expected) else INDEX
        case "lit.ref.to_pointer" if isinstance(first, RefType):
            return compound_type("pointer", first.pointee)
        case "lit.ref.from_pointer" if isinstance(first, CompoundType) and first.children:
            if isinstance(expected, RefType):
                return expected
            return ref_type(first.children[0], special_origin(OriginSort.UNTRACKED, TRUE))
        case "pop.load" if isinstance(first, CompoundType) and first.children:
            return first.children[0]
        case "pop.select" | "pop.simd.select" if len(operands) == 3:
            return operands[1]
        case "pop.string.size":
            return INDEX
        case "pop.string.address":
            return compound_type("pointer", _UNSIGNED_BYTE)
        case "kgen.call_location":
            return STRING
    if first is not None:
        return first
    return NONE if expected is None else expected


_UNSIGNED_BYTE: Final = simd_type(integer(1, INDEX), dtype("uint8"))


def _failed(checker: Checker, node: syntax.Node, message: str) -> Term:
    span = checker.span(node)
    checker.report(codes.BAD_PRIMITIVE, span, message)
    return FailedTerm(span)
