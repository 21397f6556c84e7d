"""Types of inline MLIR: `__mlir_type.index`, ``__mlir_type[`!kgen.pointer<`, T, `>`]``.

The text between backticks is taken apart by a small grammar: a name, perhaps with arguments in
angle brackets, which are types, integers or the compile-time values between the backticks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from compiler_core.meta.constants import FALSE, TRUE, IntConst, boolean, dtype, index, simd_type
from compiler_core.meta.node import TRAIT, TYPE, Node
from compiler_core.meta.origins import OriginSort, special_origin
from compiler_core.meta.types import (
    BOOL,
    DTYPE,
    ELEMENT_TYPES,
    FLOAT_LITERAL,
    INDEX,
    INT_LITERAL,
    NEVER,
    NONE,
    STRING,
    OriginType,
    PrimitiveType,
    compound_type,
    list_type,
    meta_type,
    origin_type,
    ref_type,
)
from compiler_core.sema import codes
from compiler_core.syntax import nodes as syntax

if TYPE_CHECKING:
    from compiler_core.sema.evaluation import Evaluator

_TOKEN: Final = re.compile(r"\s*(?:(\x00\d+\x00)|(-?\d+)|([!#]?[A-Za-z_][\w.]*)|([<>,:*x]))")
_NAMED: Final[dict[str, Node]] = {
    "index": INDEX,
    "i1": BOOL,
    "bool": BOOL,
    "none": NONE,
    "kgen.none": NONE,
    "kgen.never": NEVER,
    "kgen.string": STRING,
    "kgen.dtype": DTYPE,
    "kgen.type": TYPE,
    "pop.int_literal": INT_LITERAL,
    "pop.float_literal": FLOAT_LITERAL,
    "lit.origin.set": compound_type("origin_set"),
    **{node.name: node for node in ELEMENT_TYPES.values()},
    **{f"i{bits}": ELEMENT_TYPES[f"int{bits}"] for bits in (8, 16, 32, 64, 128)},
}
_ELEMENTS: Final = {node: name for name, node in ELEMENT_TYPES.items()}


def is_inline_type(node: syntax.Node) -> bool:
    """Whether a name is that of the types of inline MLIR."""
    return isinstance(node, syntax.Name) and node.identifier == "__mlir_type"


def inline_type(evaluator: Evaluator, node: syntax.Attribute | syntax.Subscript) -> Node | None:
    """The type that is written."""
    written = written_text(node, evaluator.value)
    if written is None:
        return None
    result = type_of_text(*written)
    if result is None:
        message = f"the type '{shown_text(written[0])}' is not known"
        evaluator.report(node, codes.UNKNOWN_NAME, message)
    return result


def written_text(
    node: syntax.Attribute | syntax.Subscript, value_of: Callable[[syntax.Node], Node | None]
) -> tuple[str, list[Node]] | None:
    """What stands behind a dot or in brackets, as one text, and the values between its pieces.

    Each value stands in the text as its number between zero bytes.
    """
    values: list[Node] = []
    if isinstance(node, syntax.Attribute):
        return node.name_token.text.strip("`"), values
    text = ""
    for item in node.subscripts.items:
        if isinstance(item, syntax.Name) and item.name_token.text.startswith("`"):
            text += item.name_token.text.strip("`")
            continue
        value = value_of(item)
        if value is None:
            return None
        text += f"\x00{len(values)}\x00"
        values.append(value)
    return text, values


def shown_text(text: str) -> str:
    """A written text for a message: what stands for values is left out."""
    return re.sub("\x00\\d+\x00", "…", text)


def type_of_text(text: str, values: Sequence[Node]) -> Node | None:
    """The type that a written text stands for."""
    return _Reader(text, values).read()


class _Reader:
    """Reads one type from left to right."""

    def __init__(self, text: str, values: Sequence[Node]) -> None:
        self.tokens = [match.group().strip() for match in _TOKEN.finditer(text)]
        self.values = values
        self.at = 0

    def read(self) -> Node | None:
        result = self._item()
        return result if self.at == len(self.tokens) else None

    def _next(self) -> str:
        token = self.tokens[self.at] if self.at < len(self.tokens) else ""
        self.at += 1
        return token

    def _peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def _item(self) -> Node | None:
        token = self._next()
        if token.startswith("\x00"):
            return self.values[int(token.strip("\x00"))]
        if token.lstrip("-").isdigit():
            return index(int(token))
        if token in ("true", "false"):
            return boolean(token == "true")
        name = token.lstrip("!#")
        if not name or not (name[0].isalpha() or name[0] == "_"):
            return None
        arguments: list[Node] = []
        if self._peek() == "<":
            self._next()
            while self._peek() not in (">", ""):
                item = self._item()
                if item is None:
                    return None
                arguments.append(item)
                while self._peek() in (",", "x", ":", "*"):
                    self._next()
            if self._next() != ">":
                return None
        return _made(name, arguments)


def _made(name: str, arguments: list[Node]) -> Node | None:
    if not arguments:
        return _NAMED.get(name) or (compound_type(name) if "." in name else None)
    match name, arguments:
        case "kgen.pointer" | "pointer", [pointee, *_]:
            return compound_type("pointer", pointee)
        case "kgen.pack" | "pack" | "lit.ref.pack", [types, *_]:
            return compound_type("pack", types)
        case "pop.array" | "array", [size, element]:
            return compound_type("array", size, element)
        case "kgen.param_list" | "kgen.variadic", [element]:
            # Lists of types are written with what these conform to.
            return list_type(meta_type(element) if element.type is TRAIT else element)
        case "pop.scalar" | "kgen.scalar", [element]:
            return _vector(index(1), element)
        case (("pop.simd" | "kgen.simd"), [size, element]):
            return _vector(size, element)
        case "lit.ref", [pointee, origin]:
            return ref_type(pointee, origin) if isinstance(origin.type, OriginType) else None
        case "lit.origin", [mutability]:
            if isinstance(mutability, IntConst):
                mutability = TRUE if mutability.value else FALSE
            return origin_type(mutability)
        case "lit.ref", [pointee]:
            return ref_type(pointee, special_origin(OriginSort.UNTRACKED, TRUE))
    return compound_type(name.rpartition(".")[2], *arguments)


def _vector(size: Node, element: Node) -> Node:
    if isinstance(element, PrimitiveType) and element in _ELEMENTS:
        element = dtype(_ELEMENTS[element])
    return simd_type(size, element)
