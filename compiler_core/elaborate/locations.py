"""Where declarations stand in their files, for messages of the program that name lines."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

from compiler_core.incremental import Database, query
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema.declarations import offset_of
from compiler_core.sema.files import file_text, syntax_tree
from compiler_core.sema.items import Item, file_items, item_of
from compiler_core.sema.modules import ModuleId, module_of_key
from compiler_core.source import Span
from compiler_core.syntax import blocks


@query
def starts_of(db: Database, module: ModuleId) -> dict[DeclId, int]:
    """Where the element of each declaration of a file begins."""
    found: dict[DeclId, int] = {}
    _collect(syntax_tree(db, module.path).module, 0, file_items(db, module).items, found)
    return found


def _collect(
    around: blocks.Block, start: int, items: tuple[Item, ...], found: dict[DeclId, int]
) -> None:
    # Items stand in the order of their elements, but equal elements may be one object.
    position = 0
    for element in around.children:
        while position < len(items) and items[position].element is element:
            item = items[position]
            found[item.id] = start
            position += 1
            if isinstance(element, blocks.Compound) and item.statement is None:
                _collect_members(element, start, item, found)
                break
        start += element.width


def _collect_members(
    element: blocks.Compound, start: int, item: Item, found: dict[DeclId, int]
) -> None:
    body = element.body
    for child in element.children:
        if child is body and isinstance(child, blocks.Block):
            _collect(child, start, item.members, found)
            return
        start += child.width


def start_of(db: Database, decl: DeclId) -> tuple[ModuleId, int] | None:
    """The file that a declaration stands in, and where its element begins.

    What the compiler makes stands where that stands which it is made for.
    """
    found = _anchor_of(db, decl)
    return None if found is None else (found[0], found[2])


def _anchor_of(db: Database, decl: DeclId) -> tuple[ModuleId, DeclId, int] | None:
    """What is written for a declaration: itself, or what it was made for; and where that begins."""
    module = module_of_key(db, decl.module)
    if module is None:
        return None
    starts = starts_of(db, module)
    candidate = decl
    while True:
        if candidate in starts:
            return module, candidate, starts[candidate]
        name = candidate.name.rpartition(".")[0]
        if not name:
            return None
        for sort in (DeclSort.FUNCTION, DeclSort.STRUCT, DeclSort.TRAIT):
            outer = DeclId(sort, decl.module, name, max(decl.ordinal, 0))
            if outer in starts:
                return module, outer, starts[outer]
        candidate = replace(candidate, name=name, ordinal=0)


def absolute(db: Database, decl: DeclId, span: Span | None) -> tuple[str, Span] | None:
    """The file and the span in it of a span that counts from the start of a declaration."""
    place = start_of(db, decl)
    if place is None:
        return None
    module, start = place
    if span is None:
        span = _name_of(db, decl)
    return module.path, span.shift(start)


def name_in_file(db: Database, decl: DeclId) -> tuple[str, int, Span] | None:
    """The file of a declaration, where its element begins there, and its name in the element."""
    place = start_of(db, decl)
    return None if place is None else (place[0].path, place[1], _name_of(db, decl))


def _name_of(db: Database, decl: DeclId) -> Span:
    """Where the name of a declaration stands in its element."""
    item = item_of(db, decl)
    if item is None:
        return Span(0, 0)
    line = offset_of(item)
    element = item.element
    name = element.name_token if isinstance(element, blocks.Compound) else None
    return Span(line, line) if name is None else Span(line + name.start, line + name.end)


@query(firewall=True)
def lines_under(db: Database, decl: DeclId) -> tuple[str, int, int, tuple[int, ...]] | None:
    """Where a declaration begins, as its file, line and column, and where later lines do, counted
    from its element's start.

    A firewall, so that what names lines does not rest on the text of the whole file.
    """
    anchor = _anchor_of(db, decl)
    if anchor is None:
        return None
    module, written, start = anchor
    source, item = file_text(db, module.path), item_of(db, written)
    if source is None or item is None:
        return None
    lines = source.lines
    first, last = lines.line_of(start), lines.line_of(start + item.element.width)
    later = tuple(lines.line_start(line) - start for line in range(first + 1, last + 1))
    return module.path, first, start - lines.line_start(first), later


def location_text(db: Database, decl: DeclId, span: Span | None) -> bytes:
    """The text `file:line:column` of a place in a declaration."""
    lines = lines_under(db, decl)
    if lines is None:
        return b"?:0:0"
    path, line, column, later = lines
    offset = (_name_of(db, decl) if span is None else span).start
    index = bisect_right(later, offset)
    if index:
        line, column = line + index, offset - later[index - 1]
    else:
        column += offset
    return f"{path}:{line + 1}:{column + 1}".encode("utf-8", "surrogateescape")
