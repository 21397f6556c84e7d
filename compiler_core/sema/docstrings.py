"""Docstrings: the strings that document modules and declarations, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from compiler_core.incremental import Database, query
from compiler_core.meta.declarations import DeclId
from compiler_core.sema.files import syntax_tree
from compiler_core.sema.items import Item, docstring, file_items, item_of, owner_of
from compiler_core.sema.literals import ESCAPE, escaped_text
from compiler_core.sema.modules import ModuleId, module_of_key
from compiler_core.source import Span
from compiler_core.syntax import blocks
from compiler_core.syntax import nodes as syntax

# What does not stand for itself: escapes, and ends of lines that are not a line feed alone.
_LINE_END: Final = re.compile(r"\r\n?")
_CHANGE: Final = re.compile(f"{ESCAPE.pattern}|{_LINE_END.pattern}", re.DOTALL)
_LITERAL: Final = re.compile(r"""([A-Za-z]*)(\"{3}|'{3}|"|')""")


@dataclass(frozen=True, slots=True)
class Docstring:
    """The text of a docstring, its escapes replaced, and which piece of the file each part is."""

    text: str
    # Offsets in the text, each with the offset in the file from which the source goes on
    # character by character.
    anchors: tuple[tuple[int, int], ...]

    def offset(self, position: int) -> int:
        """Where in the file a position of the text is."""
        here, there = self.anchors[0]
        for at, source in self.anchors:
            if at > position:
                break
            here, there = at, source
        return there + position - here

    def span(self, start: int, end: int) -> Span:
        """The piece of the file for a piece of the text."""
        first = self.offset(start)
        return Span(first, max(first, self.offset(end)))


@dataclass(frozen=True, slots=True)
class Documented:
    """A declaration of a file: where its element starts, and what documents it."""

    item: Item
    start: int
    doc: Docstring | None


@query(no_eq=True, lru=64)
def documented_items(db: Database, module: ModuleId) -> dict[DeclId, Documented]:
    """Every declaration of a file with its place and its docstring; the first of equal ones."""
    found: dict[DeclId, Documented] = {}
    tree = syntax_tree(db, module.path)
    _collect(file_items(db, module).items, tree.module, 0, found)
    return found


def docstring_text(db: Database, decl: DeclId) -> str:
    """The text that documents a declaration; empty if there is none."""
    item = item_of(db, decl)
    if item is None:
        return ""
    if item.statement is None:
        doc = _of_element(item.element, 0)
        return "" if doc is None else doc.text
    # It stands on the line below, which the item does not know, but what is around it does.
    owner = owner_of(db, decl)
    found: dict[DeclId, Documented] = {}
    if owner is not None:
        body = _body(owner.element, 0)
        if body is not None:
            _collect(owner.members, body[1], 0, found)
    else:
        module = module_of_key(db, decl.module)
        found = {} if module is None else documented_items(db, module)
    known = found.get(decl)
    return "" if known is None or known.doc is None else known.doc.text


@query(no_eq=True, lru=64)
def module_docstring(db: Database, module: ModuleId) -> Docstring | None:
    """What documents a module: the string that it begins with."""
    body = syntax_tree(db, module.path).module
    node = docstring(body)
    for start, line in _placed(body, 0):
        if isinstance(line, blocks.Line) and line.code is not None:
            return None if node is None else _read(node, start)
    return None


def _collect(
    items: Iterable[Item], body: blocks.Block, start: int, found: dict[DeclId, Documented]
) -> None:
    places = list(_placed(body, start))
    by_element: dict[int, list[Item]] = {}
    for item in items:
        by_element.setdefault(id(item.element), []).append(item)
    for position, (offset, element) in enumerate(places):
        # Equal lines may be one object; those that come later are further down the list.
        same = by_element.get(id(element))
        if not same:
            continue
        here = [same.pop(0)]
        while same and same[0].statement is not None and same[0].id.name != here[0].id.name:
            here.append(same.pop(0))
        doc = _of_element(element, offset) or _below(here[0], places, position)
        for item in here:
            found.setdefault(item.id, Documented(item, offset, doc))
            inner = _body(element, offset)
            if item.members and inner is not None:
                _collect(item.members, inner[1], inner[0], found)


def _placed(body: blocks.Block, start: int) -> Iterator[tuple[int, blocks.Element]]:
    for child in body.children:
        yield start, child
        start += child.width


def _body(element: blocks.Element, start: int) -> tuple[int, blocks.Block] | None:
    """The first block of a compound statement, with its place."""
    if isinstance(element, blocks.Compound):
        for child in element.children:
            if isinstance(child, blocks.Block):
                return start, child
            start += child.width
    return None


def _of_element(element: blocks.Element, start: int) -> Docstring | None:
    """The string that a body begins with, on a line of its own or behind the header."""
    if not isinstance(element, blocks.Compound) or isinstance(element, blocks.Decorated):
        return None
    inner = _body(element, start)
    if inner is not None:
        node = docstring(inner[1])
        for offset, line in _placed(inner[1], inner[0]):
            if node is not None and isinstance(line, blocks.Line) and line.code is not None:
                return _read(node, offset)
    for child in element.children:
        if isinstance(child, blocks.Line) and isinstance(child.code, syntax.Header):
            node = _string(child.code.inline_body)
            return None if node is None else _read(node, start)
        start += child.width
    return None


def _below(item: Item, places: list[tuple[int, blocks.Element]], position: int) -> Docstring | None:
    """The string on the line below a field or a compile-time declaration."""
    if item.statement is None:
        return None
    for offset, element in places[position + 1 :]:
        if not isinstance(element, blocks.Line):
            return None
        if element.code is not None:
            node = _string(element.code)
            return None if node is None else _read(node, offset)
    return None


def _string(code: syntax.Node | None) -> syntax.String | None:
    if isinstance(code, syntax.Statements):
        code = code.statements[0] if code.statements else None
    if isinstance(code, syntax.ExpressionStatement) and isinstance(code.expression, syntax.String):
        return code.expression
    return None


def _read(node: syntax.String, start: int) -> Docstring:
    text = ""
    anchors: list[tuple[int, int]] = []
    for part in node.parts:
        opening = _LITERAL.match(part.text)
        prefix, quotes = (opening.group(1), opening.group(2)) if opening else ("", "")
        first = len(prefix) + len(quotes)
        last = len(part.text) - len(quotes) if part.text.endswith(quotes) else len(part.text)
        body = part.text[first : max(first, last)]
        at = start + part.start + first
        anchors.append((len(text), at))
        position = 0
        changes = _LINE_END if "r" in prefix.lower() else _CHANGE
        for change in changes.finditer(body):
            text += body[position : change.start()]
            escape = ESCAPE.fullmatch(change.group())
            text += "\n" if escape is None else escaped_text(escape)
            position = change.end()
            anchors.append((len(text), at + position))
        text += body[position:]
    return Docstring(text, tuple(anchors))
