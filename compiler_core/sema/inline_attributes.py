"""Attributes of inline MLIR: ``__mlir_attr.`10 : index` ``, ``__mlir_attr[`…`, value]``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from compiler_core.meta.constants import FALSE, NONE_VALUE, TRUE, floating, integer, string
from compiler_core.meta.folding import cast, operate
from compiler_core.meta.machine import FloatValue, is_float_type
from compiler_core.meta.node import Node
from compiler_core.meta.operations import Op
from compiler_core.meta.types import FLOAT_LITERAL, INT_LITERAL
from compiler_core.sema import codes
from compiler_core.sema.inline_types import shown_text, type_of_text, written_text
from compiler_core.syntax import nodes as syntax

if TYPE_CHECKING:
    from compiler_core.sema.evaluation import Evaluator

ATTRIBUTE: Final = "__mlir_attr"
_WORD: Final = re.compile(r"<\s*:?([\w.]+)\s*>*\s*$")
# `{name = value, …}`: what an operation is told beside its attributes.
_DICTIONARY: Final = re.compile(r"\{\s*\w+\s*=.*\}$", re.DOTALL)
_EXPRESSION: Final = re.compile(
    r"#kgen\.param\.expr<\s*(\w+)\s*,([^<>]*)>\s*(?::\s*(.+))?$", re.DOTALL
)
_OPERATIONS: Final = {
    "add": Op.ADD,
    "mul": Op.MUL,
    "mul_no_wrap": Op.MUL,
    "div": Op.TRUNCDIV,
    "div_s": Op.TRUNCDIV,
    "rem_s": Op.REM,
    "mod": Op.REM,
    "max": Op.MAX,
    "min": Op.MIN,
    "shl": Op.SHL,
    "shr": Op.SHR,
    "and": Op.BIT_AND,
    "or": Op.BIT_OR,
    "xor": Op.BIT_XOR,
    "eq": Op.EQ,
    "lt": Op.LT,
    "le": Op.LE,
}
_NUMBER: Final = re.compile(r"(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)(?:\s*:\s*(.+))?$")


def is_inline_attribute(node: syntax.Node) -> bool:
    """Whether a name is that of the attributes of inline MLIR."""
    return isinstance(node, syntax.Name) and node.identifier == ATTRIBUTE


def inline_attribute(
    evaluator: Evaluator, node: syntax.Attribute | syntax.Subscript
) -> Node | None:
    """The value that is written."""
    written = written_text(node, evaluator.value)
    if written is None:
        return None
    result = attribute_of_text(*written)
    if result is None:
        message = f"the attribute '{shown_text(written[0])}' is not known"
        evaluator.report(node, codes.UNKNOWN_NAME, message)
    return result


def attribute_of_text(text: str, values: Sequence[Node] = ()) -> Node | None:
    """What the text of an attribute stands for: a number, a truth value, a word, a type."""
    text = text.strip()
    match text:
        case "true" | "true : i1":
            return TRUE
        case "false" | "false : i1":
            return FALSE
        case "unit":
            return NONE_VALUE
        case "inf" | "-inf" | "nan" | "-0.0":
            return floating(float(text))
        case "\x000\x00" if len(values) == 1:
            return values[0]
    number = _NUMBER.match(text)
    if number is not None:
        return _number(number.group(1), number.group(2))
    if len(text) > 1 and text[0] == text[-1] == '"':
        return string(text[1:-1])
    if _DICTIONARY.match(text):
        return string(text)
    if text.startswith("#kgen.param.expr<"):
        return _expression(text, values)
    if text.startswith("#"):
        word = _WORD.search(text)
        return None if word is None else string(word.group(1))
    if text.startswith("!") or "<" in text or values:
        return type_of_text(text, list(values))
    known = type_of_text(text, [])
    return known if known is not None else string(text)


def _expression(text: str, values: Sequence[Node]) -> Node | None:
    """`#kgen.param.expr<max, 1, 2> : index`: an operation on compile-time values."""
    found = _EXPRESSION.match(text)
    if found is None:
        return None
    name, written, type_text = found.groups()
    type_ = None if type_text is None else type_of_text(type_text, list(values))
    operands = [attribute_of_text(each, values) for each in written.split(",")]
    known = [each for each in operands if each is not None]
    if len(known) != len(operands) or (type_text is not None and type_ is None):
        return None
    # What is written as a number is of the type of the others.
    typed = next((each.type for each in known if each.type is not INT_LITERAL), type_)
    if typed is not None:
        known = [cast(each, typed) if each.type is INT_LITERAL else each for each in known]
    op = _OPERATIONS.get(name)
    if op is not None and len(known) == 2:
        return operate(op, *known)
    return operate(Op.SELECT, *known) if name == "cond" and len(known) == 3 else None


def _number(digits: str, type_text: str | None) -> Node | None:
    type_ = None if type_text is None else type_of_text(type_text, [])
    if type_text is not None and type_ is None:
        return None
    if type_ is None:
        type_ = FLOAT_LITERAL if "." in digits else INT_LITERAL
    if type_ is FLOAT_LITERAL or is_float_type(type_):
        return floating(FloatValue.of(Fraction(digits)), type_)
    return integer(int(digits), type_) if digits.lstrip("-").isdigit() else None
