"""What the function at a place of a text becomes, or what is in the way of that."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from analysis.diagnostics import function_diagnostics
from analysis.references import item_at
from compiler_core.elaborate.locations import start_of
from compiler_core.execute.function_view import Unfinished, explained, view_of
from compiler_core.execute.views import Form, View
from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema.bodies.nested import holder_of_nested, nested_function
from compiler_core.sema.closures import nested_id
from compiler_core.sema.declaration_checks import module_problems
from compiler_core.sema.files import file_text, syntax_diagnostics
from compiler_core.sema.items import item_of
from compiler_core.sema.modules import module_at
from compiler_core.source import Diagnostic, Span
from compiler_core.syntax import blocks
from compiler_core.syntax.tree import relocated


def function_at(db: Database, path: str, offset: int) -> DeclId | None:
    """The innermost function around a place."""
    place = item_at(db, module_at(db, path), offset)
    if place is None or place[0].sort is not DeclSort.FUNCTION:
        return None
    item, start = place
    return _innermost(db, item.id, item.element, start, offset)


def _innermost(
    db: Database, decl: DeclId, element: blocks.Element, start: int, offset: int
) -> DeclId:
    numbers: dict[str, Iterator[int]] = {}
    for inner, at in _functions_in(element, start):
        name = inner.name_token
        if name is None:
            continue
        number = next(numbers.setdefault(name.identifier, count()))
        found = nested_id(decl, name.identifier, number)
        if at <= offset < at + inner.width and nested_function(db, found) is not None:
            return _innermost(db, found, inner, at, offset)
    return decl


def _functions_in(element: blocks.Element, start: int) -> Iterator[tuple[blocks.Function, int]]:
    """The functions that stand in an element, but not in each other, in the order of the text."""
    for child in () if isinstance(element, blocks.Line) else element.children:
        if isinstance(child, blocks.Function):
            yield child, start
        else:
            yield from _functions_in(child, start)
        start += child.width


def elaborated(
    db: Database, path: str, decl: DeclId, form: Form, wanted: str | None = None
) -> View | Unfinished:
    """What a function becomes; `wanted` is the symbol of one of its instances."""
    found = sorted(_problems(db, path, decl), key=lambda each: each.span)
    wrong = [each for each in found if each.is_error]
    source = file_text(db, path)
    if wrong and source is not None:
        lines = dict.fromkeys(
            f"line {source.lines.line_of(each.span.start) + 1}: {each.message}" for each in wrong
        )
        return explained(decl, form, lines)
    return view_of(db, decl, form, wanted)


def _problems(db: Database, path: str, decl: DeclId) -> Iterator[Diagnostic]:
    """What is wrong with a function, its header included."""
    written = decl if item_of(db, decl) is not None else holder_of_nested(db, decl)
    place = None if written is None else start_of(db, written)
    item = None if written is None else item_of(db, written)
    if written is None or place is None or item is None:
        return
    start = place[1]
    whole = Span(start, start + item.element.width)
    for each in (*syntax_diagnostics(db, path), *module_problems(db, place[0])):
        if whole.start <= each.span.start < whole.end:
            yield each
    yield from (relocated(each, start) for each in function_diagnostics(db, written))
