"""Readable forms of a tree."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compiler_core.syntax.blocks import Block, Compound, Element, Line
from compiler_core.syntax.nodes import Node
from compiler_core.syntax.tokens import Token

if TYPE_CHECKING:
    from compiler_core.syntax.tree import SyntaxTree


def dump_text(tree: SyntaxTree) -> str:
    """The tree as indented text: nodes with their class, tokens with their text, comments where
    they stand."""
    out: list[str] = []
    stack: list[tuple[int, Element | Node | Token]] = [(0, tree.module)]
    while stack:
        depth, item = stack.pop()
        pad = "  " * depth
        if isinstance(item, Token):
            comments = re.findall(r"#[^\r\n]*", item.trivia)
            out += [f"{pad}{comment}" for comment in comments]
            out.append(
                f"{pad}{item.kind_name} {item.text!r}"
                if item.kind_name != item.text
                else f"{pad}{item.text!r}"
            )
            continue
        if isinstance(item, Line):
            if item.code is None:
                out.append(f"{pad}{item.comment}" if item.comment else f"{pad}(blank)")
                continue
            if item.comment:
                out.append(f"{pad}{item.comment}")
            stack.append((depth, item.code))
            continue
        out.append(f"{pad}{type(item).__name__}")
        stack += [(depth + 1, child) for child in reversed(item.children)]
    return "\n".join(out) + "\n"


def dump_json(tree: SyntaxTree) -> dict[str, object]:
    """The tree as JSON values; every node and token with its offsets in the file."""
    result: dict[str, object] = {}
    # (element, offset of its line or of itself, where its value goes)
    root: list[object] = []
    stack: list[tuple[Element | Node | Token, int, list[object]]] = [(tree.module, 0, root)]
    while stack:
        item, offset, target = stack.pop()
        value: dict[str, object] = {}
        target.append(value)
        if isinstance(item, Token):
            value.update(
                kind=item.kind_name,
                start=offset + item.start,
                end=offset + item.end,
                text=item.text,
                trivia=item.trivia,
            )
            continue
        children: list[object] = []
        if isinstance(item, Node):
            value.update(kind=type(item).__name__, start=offset + item.start, end=offset + item.end)
            pending: list[tuple[Element | Node | Token, int, list[object]]] = [
                (child, offset, children) for child in item.children
            ]
        else:
            value.update(kind=type(item).__name__, start=offset, end=offset + item.width)
            pending = []
            at = offset
            for child in item.children:
                pending.append((child, at, children))
                if isinstance(child, (Line, Block, Compound)):
                    at += child.width
        value["children"] = children
        stack += reversed(pending)
    result["tree"] = root[0]
    return result
