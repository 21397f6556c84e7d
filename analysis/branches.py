"""Compile-time branches whose conditions are known without the values of parameters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from analysis.codes import BRANCH_NOT_TAKEN
from analysis.references import placed_functions, references_in
from compiler_core.incremental import Database, query
from compiler_core.meta.constants import BoolConst
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.simplify import Simplifier
from compiler_core.sema.bodies.statements import clauses, condition_of, header_of
from compiler_core.sema.conformance import Knowledge
from compiler_core.sema.files import syntax_tree
from compiler_core.sema.items import item_of
from compiler_core.source import Diagnostic, Span
from compiler_core.syntax import blocks
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.tree import relocated


@dataclass(frozen=True, slots=True)
class Branch:
    """A clause of a `comptime if`: its condition (none for an `else`), what it means, its block."""

    condition: Span | None
    # Whether the condition holds, if that is known; whether it is written as a plain `True`.
    holds: bool | None
    is_plain: bool
    # Whether the clause is surely not chosen.
    is_dead: bool
    body: Span


@query
def branches_in(db: Database, decl: DeclId) -> tuple[Branch, ...]:
    """The compile-time branches of a function, counted from the start of its element."""
    item = item_of(db, decl)
    if item is None or item.sort is not DeclSort.FUNCTION:
        return ()
    statements = list(_comptime_ifs(item.element, 0))
    if not statements:
        return ()
    simplifier = Simplifier(Knowledge(db))
    known: dict[Span, bool] = {}
    for each in references_in(db, decl):
        if each.symbol is None and each.value is not None:
            value = simplifier(each.value)
            if isinstance(value, BoolConst):
                known[each.span] = value.value
    found: list[Branch] = []
    for element, start in statements:
        is_decided = False
        for line, offset, block, block_start in clauses(element, start):
            written = condition_of(header_of(line.code))
            span = None if written is None else Span(offset + written.start, offset + written.end)
            holds = True if span is None else known.get(span)
            body = Span(offset, offset) if block is None else _of_block(block, block_start)
            plain = isinstance(written, syntax.Literal)
            found.append(Branch(span, holds, plain, is_decided or holds is False, body))
            is_decided = is_decided or holds is True
    return tuple(found)


def _comptime_ifs(element: blocks.Element, start: int) -> Iterator[tuple[blocks.If, int]]:
    if isinstance(element, blocks.Line):
        return
    if isinstance(element, blocks.If) and isinstance(element.header.code, syntax.ComptimeHeader):
        yield element, start
    for child in element.children:
        yield from _comptime_ifs(child, start)
        start += child.width


def _of_block(block: blocks.Block, start: int) -> Span:
    """The statements of a block, without the blanks around them."""
    first: int | None = None
    end = start
    for child in block.children:
        if isinstance(child, blocks.Line) and child.code is None:
            start += child.width
            continue
        if first is None:
            first = start + _first_token(child)
        end = start + _last_token(child)
        start += child.width
    return Span(end if first is None else first, end)


def _first_token(element: blocks.Element) -> int:
    while not isinstance(element, blocks.Line):
        element = element.children[0]
    return element.code.start if element.code is not None else 0


def _last_token(element: blocks.Element) -> int:
    end = 0
    start = 0
    for line in _lines(element):
        if line.code is not None:
            end = start + line.code.end
        start += line.width
    return end


def _lines(element: blocks.Element) -> Iterator[blocks.Line]:
    if isinstance(element, blocks.Line):
        yield element
        return
    for child in element.children:
        yield from _lines(child)


@query
def branches_not_taken(db: Database, path: str) -> tuple[Diagnostic, ...]:
    """The blocks of a file that are surely not compiled."""
    if not any(
        isinstance(line.code, syntax.ComptimeHeader) for line in syntax_tree(db, path).lines
    ):
        return ()
    found: list[Diagnostic] = []
    for item, start in placed_functions(db, path):
        for branch in branches_in(db, item.id):
            if branch.is_dead and not branch.body.empty:
                message = "this is not compiled: another branch is taken"
                if branch.condition is not None and branch.holds is False:
                    message = "this is not compiled: the condition is False"
                found.append(relocated(BRANCH_NOT_TAKEN.at(branch.body, message), start))
    return tuple(found)
