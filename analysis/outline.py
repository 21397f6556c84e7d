"""The shape of a file: its declarations, what can be folded, what encloses a place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from analysis.descriptions import header_of
from analysis.symbols import name_span
from compiler_core.incremental import Database, query
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema.declaration_checks import offsets_of, starts_within
from compiler_core.sema.files import syntax_tree
from compiler_core.sema.functions import deprecation
from compiler_core.sema.items import Item, file_items, item_of
from compiler_core.sema.modules import module_at
from compiler_core.source import Span
from compiler_core.syntax import blocks
from compiler_core.syntax import kinds as k
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.tokens import Token
from compiler_core.syntax.tree import SyntaxTree


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A declaration with those inside it; spans count from the start of the outermost one."""

    decl: DeclId
    name: str
    detail: str
    whole: Span
    span: Span
    is_deprecated: bool
    members: tuple[OutlineEntry, ...]


def outline(db: Database, path: str) -> list[tuple[int, OutlineEntry]]:
    """The declarations of a file, and where each starts."""
    module = module_at(db, path)
    offsets = offsets_of(db, module)
    found: list[tuple[int, OutlineEntry]] = []
    for item in file_items(db, module).items:
        entry = outline_of(db, item.id)
        if entry is not None:
            found.append((offsets.get(item.id, 0), entry))
    return found


@query(no_eq=True)
def outline_of(db: Database, decl: DeclId) -> OutlineEntry | None:
    """A declaration and those inside it; an edit leaves those of most declarations as they are."""
    item = item_of(db, decl)
    if item is None:
        return None
    return _entry(db, item, starts_within(item), blocks.written(item.element))


def _entry(db: Database, item: Item, starts: dict[DeclId, int], text: str) -> OutlineEntry:
    start = starts.get(item.id, 0)
    whole = without_blanks(text, Span(start, start + item.element.width))
    named = name_span(item)
    span = Span(whole.start, whole.start) if named is None else named.shift(start)
    members = tuple(_entry(db, member, starts, text) for member in item.members)
    detail = _detail(db, item.id)
    deprecated = item.sort is DeclSort.FUNCTION and deprecation(db, item.id) is not None
    return OutlineEntry(item.id, item.name, detail, whole, span, deprecated, members)


@query(kept=True)
def _detail(db: Database, decl: DeclId) -> str:
    """The header of a declaration without its first words."""
    text = " ".join(header_of(db, decl).split())
    found = re.search(rf"(?<!\w){re.escape(decl.short_name)}(?!\w)", text)
    return text if found is None else text[found.end() :].lstrip()


def without_blanks(text: str, span: Span) -> Span:
    """A span without the blank space and comments' line ends around it."""
    start, end = span.start, span.end
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return Span(start, end)


# ---------------------------------------------------------------- folding


class FoldKind(Enum):
    """What a foldable region is."""

    CODE = "code"
    COMMENT = "comment"
    IMPORTS = "imports"
    REGION = "region"


@dataclass(frozen=True, slots=True)
class Fold:
    """A region that an editor may hide but for its first line."""

    span: Span
    kind: FoldKind


def folds(db: Database, path: str) -> list[Fold]:
    """What can be folded in a file, in the order of the text."""
    tree = syntax_tree(db, path)
    parts = _folds_of_elements(db, path)
    found = list(_of_lines(tree))
    start = 0
    for element in tree.module.children:
        found += [Fold(each.span.shift(start), each.kind) for each in parts[element]]
        start += element.width
    return sorted(found, key=lambda each: (each.span.start, -each.span.end))


@query(no_eq=True)
def _folds_of_elements(db: Database, path: str) -> dict[blocks.Element, tuple[Fold, ...]]:
    """What can be folded in each element of a file's module, counted from the element's start; an
    edit leaves most elements as they are."""
    tree = syntax_tree(db, path)
    previous = db.previous()
    known = previous if isinstance(previous, dict) else {}
    found: dict[blocks.Element, tuple[Fold, ...]] = {}
    start = 0
    for element in tree.module.children:
        if element not in found:
            made = known.get(element)
            if made is None:
                text = tree.text[start : start + element.width]
                made = tuple(_of_blocks(element, 0, text))
            found[element] = made
        start += element.width
    return found


def _of_blocks(element: blocks.Element, start: int, text: str) -> Iterator[Fold]:
    pending: list[tuple[blocks.Element, int]] = [(element, start)]
    while pending:
        at, offset = pending.pop()
        if isinstance(at, blocks.Line):
            yield from _of_tokens(at, offset)
            continue
        header: tuple[int, int] | None = None
        for child in at.children:
            if isinstance(child, blocks.Block) and header is not None:
                whole = without_blanks(text, Span(header[0], offset + child.width))
                if "\n" in text[whole.start : whole.end]:
                    yield Fold(whole, FoldKind.CODE)
            elif isinstance(child, blocks.Line) and child.code is not None:
                header = (offset + child.code.start, offset)
            pending.append((child, offset))
            offset += child.width


def _of_tokens(line: blocks.Line, start: int) -> Iterator[Fold]:
    """Brackets and strings over several lines."""
    opened: list[Token] = []
    for token in line.tokens():
        if token.text in ("(", "[", "{"):
            opened.append(token)
        elif token.text in (")", "]", "}") and opened:
            first = opened.pop()
            if "\n" in token.trivia or token.start - first.end > 1:
                yield Fold(Span(start + first.start, start + token.start), FoldKind.CODE)
        elif token.kind == k.STRING and "\n" in token.text:
            yield Fold(Span(start + token.start, start + token.end), FoldKind.CODE)


def _of_lines(tree: SyntaxTree) -> Iterator[Fold]:
    """Runs of comments and of imports, and regions that comments mark."""
    run: list[tuple[int, int]] = []
    kind: FoldKind | None = None
    regions: list[int] = []
    for line, start in zip(tree.lines, tree.starts, strict=False):
        comment = line.newline.trivia.strip() if line.code is None else ""
        if comment.startswith(("#region", "# region", "# MARK: -")):
            regions.append(start)
        elif comment.startswith(("#endregion", "# endregion")) and regions:
            yield Fold(Span(regions.pop(), start + line.newline.start), FoldKind.REGION)
        now: FoldKind | None = None
        if comment:
            now = FoldKind.COMMENT
        elif line.code is not None and line.leading in (k.FROM, k.IMPORT):
            now = FoldKind.IMPORTS
        if now is not kind:
            if kind is not None and len(run) > 1:
                yield Fold(Span(run[0][0], run[-1][1]), kind)
            run, kind = [], now
        if now is not None:
            run.append((start, start + line.newline.start))
    if kind is not None and len(run) > 1:
        yield Fold(Span(run[0][0], run[-1][1]), kind)


# ---------------------------------------------------------------- selection


def selections(db: Database, path: str, offset: int) -> list[Span]:
    """What encloses an offset, the innermost first."""
    tree = syntax_tree(db, path)
    offset = max(0, min(offset, len(tree.text)))
    spans: list[Span] = [Span(0, len(tree.text))]
    element: blocks.Element = tree.module
    start = 0
    while not isinstance(element, blocks.Line):
        child_start = start
        inside: blocks.Element | None = None
        for child in element.children:
            if child_start <= offset < child_start + child.width:
                inside = child
                break
            child_start += child.width
        if inside is None:
            break
        element, start = inside, child_start
        spans.append(without_blanks(tree.text, Span(start, start + element.width)))
    if isinstance(element, blocks.Line):
        spans += _in_line(element, start, offset)
    result: list[Span] = []
    for span in reversed(spans):
        if span.start <= offset <= span.end and (not result or _contains(span, result[-1])):
            result.append(span)
    return result or [Span(offset, offset)]


def _contains(outer: Span, inner: Span) -> bool:
    return outer != inner and outer.start <= inner.start and inner.end <= outer.end


def _in_line(line: blocks.Line, start: int, offset: int) -> Iterator[Span]:
    node: syntax.Node | Token | None = line.code
    relative = offset - start
    while node is not None:
        yield Span(start + node.start, start + node.end)
        if isinstance(node, Token):
            return
        if isinstance(node, syntax.Items) and len(node.children) > 2:
            # What is between the brackets.
            yield Span(start + node.children[1].start, start + node.children[-2].end)
        inner = [c for c in node.children if c.start <= relative <= c.end and c.end > c.start]
        # Where two pieces touch, a name is meant rather than what is before or behind it.
        inner.sort(key=lambda c: not (isinstance(c, syntax.Node) or c.kind == k.NAME))
        node = inner[0] if inner else None
