"""Small changes of what is right: a word in a header, a move instead of a copy."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.references import item_at
from analysis.remedies import Remedy
from analysis.variables import Doing, doings_of
from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclSort
from compiler_core.meta.functions import Convention
from compiler_core.meta.types import RefType
from compiler_core.sema.declarations import line_of
from compiler_core.sema.files import syntax_tree
from compiler_core.sema.items import Item
from compiler_core.sema.lifecycle import TRIVIAL, copy_of, holds
from compiler_core.sema.modules import module_at
from compiler_core.sema.typed import LocalKind
from compiler_core.source import Edit, Span
from compiler_core.syntax import blocks
from compiler_core.syntax import nodes as syntax


def rewrites(db: Database, path: str, span: Span) -> Iterator[Remedy]:
    """What could be written otherwise at a place."""
    place = item_at(db, module_at(db, path), span.start)
    if place is None or place[0].sort is not DeclSort.FUNCTION:
        return
    yield from _of_header(db, *place, span)
    yield from _of_value(db, path, *place, span)


def _of_header(db: Database, item: Item, start: int, span: Span) -> Iterator[Remedy]:
    """Say or do not say that a function raises."""
    line = line_of(item)
    code = None if line is None else line[0].code
    if line is None or not isinstance(code, syntax.FunctionHeader) or code.arguments is None:
        return
    begin = start + line[1]
    inline = code.inline_body
    end = begin + (code.end if inline is None else inline.start)
    if not begin + code.start <= span.start <= end:
        return
    effect = next((each for each in code.effects if each.keyword.text == "raises"), None)
    if effect is None:
        at = begin + code.arguments.end
        yield Remedy("add 'raises'", (Edit(Span(at, at), " raises"),))
        return
    known = doings_of(db, item.id)
    has_body = isinstance(item.element, blocks.Function)
    if known is None or known.body.failed or not has_body:
        return
    if all(each.caught is not None for each in known.raised):
        text = Span(begin + effect.start, begin + effect.end)
        before = begin + code.arguments.end
        yield Remedy("remove 'raises'", (Edit(Span(min(before, text.start), text.end), ""),))


def _of_value(db: Database, path: str, item: Item, start: int, span: Span) -> Iterator[Remedy]:
    """Copy instead of moving, and move instead of copying."""
    tree = syntax_tree(db, path)
    begin = tree.starts[tree.line_index(span.start)]
    at = span.start
    nodes = tree.path_at(at)
    if at > begin and not any(isinstance(each, syntax.Transfer) for each in nodes):
        # At the end of what is moved.
        nodes += tree.path_at(at - 1)
    known = doings_of(db, item.id)
    if known is None or known.body.failed:
        return
    for node in dict.fromkeys(nodes):
        if isinstance(node, syntax.Transfer) and isinstance(node.value, syntax.Name):
            name = Span(begin + node.value.start, begin + node.value.end)
            local = next((e.local for e in known.deeds if e.span.shift(start) == name), None)
            if local is None or copy_of(db, local.type) is TRIVIAL:
                continue
            if holds(db, None, local.type, "Copyable"):
                end = Span(name.end, begin + node.end)
                yield Remedy("copy instead of moving", (Edit(end, ".copy()"),))
        elif isinstance(node, syntax.Call) and not node.arguments.items:
            callee = node.callee
            if not isinstance(callee, syntax.Attribute) or callee.name_token.text != "copy":
                continue
            if not isinstance(callee.value, syntax.Name):
                continue
            name = Span(begin + callee.value.start, begin + callee.value.end)
            deed = next((e for e in known.deeds if e.span.shift(start) == name), None)
            if deed is None or isinstance(deed.local.type, RefType):
                continue
            local = deed.local
            owned = local.kind is LocalKind.VARIABLE or local.convention is Convention.VAR
            later = [
                each
                for each in known.of(local)
                if each is not deed and each.span.start >= deed.span.start
            ]
            moved = any(each.doing is Doing.TRANSFERRED for each in known.of(local))
            again = later or moved or _in_loop(item, deed.span, local.span)
            if owned and not again:
                end = Span(name.end, begin + node.end)
                yield Remedy("move instead of copying", (Edit(end, "^"),))


def _in_loop(item: Item, span: Span, declared: Span | None) -> bool:
    """Whether a loop is around a place that is not around the declaration of the variable."""
    pending: list[tuple[blocks.Element, int]] = [(item.element, 0)]
    while pending:
        element, start = pending.pop()
        end = start + element.width
        if isinstance(element, blocks.Line) or not start <= span.start < end:
            continue
        is_outside = declared is None or not start <= declared.start < end
        if isinstance(element, (blocks.For, blocks.While)) and is_outside:
            return True
        for child in element.children:
            pending.append((child, start))
            start += child.width
    return False
