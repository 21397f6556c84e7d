"""Cells: pieces of text whose declarations stand at file scope and whose other lines are a body.

Notebooks and interactive sessions are made of them. What is here tells the lines of a cell apart;
who has the cells puts programs together.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from compiler_core.sema.items import bound_names
from compiler_core.syntax import SyntaxTree, blocks, parse_text
from compiler_core.syntax import kinds as k
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.tokens import Token

_DECLARATIONS: Final = (
    blocks.Function,
    blocks.Struct,
    blocks.Class,
    blocks.Trait,
    blocks.Extension,
    blocks.Enum,
    blocks.Decorated,
)


@dataclass(frozen=True, slots=True)
class CellLine:
    """A line of a cell."""

    text: str
    number: int
    is_declaration: bool
    # Whether it begins inside of a text that goes over several lines: it must not be moved.
    is_in_text: bool = False
    # Whether it comes behind the start of a text that has no end, and would swallow what follows.
    is_lost: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A declaration or statement of a cell, with its lines from `first` to before `last`."""

    element: blocks.Element
    start: int
    first: int
    last: int
    is_declaration: bool


@dataclass(slots=True)
class CellText:
    """A cell, read."""

    text: str
    tree: SyntaxTree
    lines: list[CellLine] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    # The variables that its statements declare with `var` for those behind them.
    names: set[str] = field(default_factory=set)

    @property
    def is_broken(self) -> bool:
        """Whether something in it is open at the end of a line, or makes no sense."""
        return any(each.is_broken for each in self.tree.lines)


def read_cell(text: str) -> CellText:
    """Tell the lines of a cell apart."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    tree = parse_text(text)
    cell = CellText(text, tree)
    inside = _inside_strings(tree.tokens())
    opened = _open_string(tree.tokens(), len(text))
    lost = len(lines) if opened > len(text) else text.count("\n", 0, opened)
    kinds: list[bool | None] = [None for _ in lines]
    at = number = 0
    for child in tree.module.children:
        end = at + child.width
        last = text.count("\n", 0, end) if end < len(text) else len(lines)
        is_declaration = _is_declaration(child)
        for each in range(number, last):
            kinds[each] = is_declaration
        if is_declaration is not None:
            cell.parts.append(Part(child, at, number, last, is_declaration))
        if is_declaration is False:
            cell.names |= _declared(child)
        at, number = end, last
    before = False
    start = 0
    for each, line in enumerate(lines):
        kind = kinds[each]
        before = before if kind is None else kind
        cell.lines.append(CellLine(line, each, before, start in inside, each >= lost))
        start += len(line) + 1
    return cell


def _is_declaration(child: blocks.Element) -> bool | None:
    """Whether a part of a cell is a declaration or a statement; None for blank lines."""
    if isinstance(child, _DECLARATIONS):
        return True
    if isinstance(child, blocks.Line):
        if child.code is None:
            return None
        if child.leading in (k.FROM, k.IMPORT) or isinstance(child.code, syntax.FunctionHeader):
            return True
        return isinstance(child.code, syntax.ComptimeDeclaration)
    return False


def _declared(child: blocks.Element) -> set[str]:
    """The variables that a statement of a cell declares, for those behind it."""
    if not isinstance(child, blocks.Line) or child.code is None:
        return set()
    return {
        token.identifier
        for node in child.code.walk()
        if isinstance(node, syntax.Binding)
        for token in bound_names(node)
    }


def _open_string(tokens: Iterable[tuple[int, Token]], end: int) -> int:
    """Where a text over several lines begins that has no end; behind all lines if none does."""
    begun = end + 1
    for start, token in tokens:
        if token.kind == k.TSTRING_START:
            begun = start
        elif token.kind == k.TSTRING_END and not token.text:
            return begun
        elif token.kind == k.STRING:
            quotes = token.text.lstrip("rR")[:3]
            is_long = quotes in ('"""', "'''")
            if is_long and (len(token.text) < 6 or not token.text.endswith(quotes)):
                return start
    return end + 1


def _inside_strings(tokens: Iterable[tuple[int, Token]]) -> set[int]:
    """Where lines begin inside of texts that go over several lines."""
    found: set[int] = set()
    for start, token in tokens:
        if token.kind in (k.STRING, k.TSTRING_TEXT) and "\n" in token.text:
            found |= {start + at + 1 for at, letter in enumerate(token.text) if letter == "\n"}
    return found
