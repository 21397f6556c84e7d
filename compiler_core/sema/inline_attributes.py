"""Attributes of inline MLIR: ``__mlir_attr.`10 : index` ``, ``__mlir_attr[`…`, value]``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from compiler_core.meta.constants import FALSE, NONE_VALUE, TRUE, floating, integer, string
from compiler_core.meta.machine import FloatValue, is_float_type
from compiler_core.meta.node import Node
from compiler_core.meta.types import FLOAT_LITERAL, INT_LITERAL
from compiler_core.sema import codes
from compiler_core.sema.inline_types import type_of_text
from compiler_core.syntax import nodes as syntax

if TYPE_CHECKING:
    from compiler_core.sema.evaluation import Evaluator

ATTRIBUTE: Final = "__mlir_attr"
_WORD: Final = re.compile(r"<\s*:?([\w.]+)\s*>*\s*$")
_NUMBER: Final = re.compile(r"(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)(?:\s*:\s*(.+))?$")


def is_inline_attribute(node: syntax.Node) -> bool:
    """Whether a name is that of the attributes of inline MLIR."""
    return isinstance(node, syntax.Name) and node.identifier == ATTRIBUTE


def inline_attribute(
    evaluator: Evaluator, node: syntax.Attribute | syntax.Subscript
) -> Node | None:
    """The value that is written."""
    values: list[Node] = []
    if isinstance(node, syntax.Attribute):
        text = node.name_token.text.strip("`")
    else:
        text = ""
        for item in node.subscripts.items:
            if isinstance(item, syntax.Name) and item.name_token.text.startswith("`"):
                text += item.name_token.text.strip("`")
                continue
            value = evaluator.value(item)
            if value is None:
                return None
            text += f"\x00{len(values)}\x00"
            values.append(value)
    result = attribute_of_text(text, values)
    if result is None:
        shown = re.sub("\x00\\d+\x00", "…", text)
        evaluator.report(node, codes.UNKNOWN_NAME, f"the attribute '{shown}' is not known")
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
    if text.startswith("#"):
        word = _WORD.search(text)
        return None if word is None else string(word.group(1))
    if text.startswith("!") or "<" in text or values:
        return type_of_text(text, list(values))
    known = type_of_text(text, [])
    return known if known is not None else string(text)


def _number(digits: str, type_text: str | None) -> Node | None:
    type_ = None if type_text is None else type_of_text(type_text, [])
    if type_text is not None and type_ is None:
        return None
    if type_ is None:
        type_ = FLOAT_LITERAL if "." in digits else INT_LITERAL
    if type_ is FLOAT_LITERAL or is_float_type(type_):
        return floating(FloatValue.of(Fraction(digits)), type_)
    return integer(int(digits), type_) if digits.lstrip("-").isdigit() else None
