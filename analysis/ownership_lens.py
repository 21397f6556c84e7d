"""Where values are moved, copied and ended: what the source does not say and the compiler knows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from analysis.descriptions import shown
from analysis.references import (
    Reference,
    Role,
    item_at,
    placed_functions,
    reference_at,
    references_in,
)
from analysis.symbols import LocalSymbol
from compiler_core.incremental import Database, Failure, query
from compiler_core.meta.declarations import DeclId
from compiler_core.meta.node import Node
from compiler_core.meta.types import RefType
from compiler_core.mir import generic as g
from compiler_core.mir.loops import repeated_blocks
from compiler_core.ownership.owned import OwnedBody, owned_body
from compiler_core.ownership.tracks import operands_of, operands_of_terminator
from compiler_core.sema.bodies.checker import checked_body
from compiler_core.sema.files import file_text
from compiler_core.sema.items import Item, item_of
from compiler_core.sema.lifecycle import TRIVIAL, copy_of, destroy_of
from compiler_core.sema.modules import module_at
from compiler_core.source import Span
from compiler_core.syntax import blocks


class Kind(Enum):
    """What happens to a value."""

    MOVED = "moved"
    COPIED = "copied"
    # Behind a statement, or before one that does not need it any more.
    ENDED = "ended"
    ENDED_BEFORE = "ended before"


@dataclass(frozen=True, slots=True)
class Happening:
    """What happens to a named value at a place.

    The span is that of the name for a move or copy, of the statement for an end.
    """

    kind: Kind
    span: Span
    # The local, and what of it: `pair` and `pair.left`; nothing for what has no name.
    name: str
    what: str
    # Whether the source says so itself, as `x^` does.
    is_written: bool = False
    # Of a copy: whether it is made again and again.
    in_loop: bool = False
    # Of an end: whether there is another value right after it.
    is_old: bool = False

    @property
    def ended(self) -> str:
        """What ends, in words."""
        return f"the old {self.what}" if self.is_old else self.what

    def shifted(self, offset: int) -> Happening:
        """The same, counted from elsewhere."""
        span = self.span.shift(offset)
        return replace(self, span=span)


def owned_bodies(db: Database, decl: DeclId) -> Iterator[OwnedBody]:
    """The bodies of a function and of those in it, as far as it is known what they own."""
    checked = db.try_get(checked_body, decl)
    if checked is None or isinstance(checked, Failure):
        return
    for each in (decl, *(inner for inner, _ in checked.nested)):
        owned = db.try_get(owned_body, each)
        if owned is not None and not isinstance(owned, Failure) and not owned.body.failed:
            yield owned


@query
def happenings_in(db: Database, decl: DeclId) -> tuple[Happening, ...]:
    """What happens to the values of a function and of those in it, in the order of the text.

    Spans count from the start of the function's element.
    """
    item = item_of(db, decl)
    if item is None:
        return ()
    uses = references_in(db, decl)
    found: dict[Happening, None] = {}
    for owned in owned_bodies(db, decl):
        found |= dict.fromkeys(_of_body(db, item, owned.body, uses))
    return tuple(sorted(found, key=lambda each: (each.span, each.kind.value)))


def happenings(db: Database, path: str, within: Span | None = None) -> list[Happening]:
    """What happens to the values of the functions of a file, or of those that a span touches."""
    found: list[Happening] = []
    for item, start in placed_functions(db, path):
        if within is not None and (start > within.end or start + item.element.width < within.start):
            continue
        found += [each.shifted(start) for each in happenings_in(db, item.id)]
    return found


def told(db: Database, path: str, offset: int) -> str:
    """What happens to the local at an offset, in words; empty where there is none."""
    reference = reference_at(db, path, offset)
    source = file_text(db, path)
    if reference is None or source is None:
        return ""
    symbol = reference.symbol
    if not isinstance(symbol, LocalSymbol):
        return ""
    place = item_at(db, module_at(db, path), reference.span.start)
    if place is None or place[0].id != symbol.owner:
        return ""
    start = place[1]
    origin = _origin_of(db, symbol)
    parts = [f"refers to something in `{origin}`"] if origin else []
    lines: dict[str, list[int]] = {}
    for each in happenings_in(db, symbol.owner):
        if each.name == symbol.name:
            word = "its old value ends" if each.is_old else _WORDS[each.kind]
            if each.what != each.name:
                word = f"{word} (`{each.what}`)"
            number = source.lines.line_of(each.span.start + start) + 1
            if number not in lines.setdefault(word, []):
                lines[word].append(number)
    parts += [f"{word} in {_numbered(numbers)}" for word, numbers in lines.items()]
    return "; ".join(parts)


def _origin_of(db: Database, symbol: LocalSymbol) -> str:
    """Where that lives which a variable refers to; empty for one that has its own value."""
    checked = db.try_get(checked_body, symbol.owner)
    if checked is None or isinstance(checked, Failure):
        return ""
    for decl in (symbol.owner, *(inner for inner, _ in checked.nested)):
        owned = db.try_get(owned_body, decl)
        for local in () if owned is None or isinstance(owned, Failure) else owned.body.locals:
            is_same = local.written and (local.name, local.span) == (symbol.name, symbol.span)
            if is_same and isinstance(local.type, RefType):
                text = shown(local.type.origin)
                # What has no name says nothing.
                return "" if text.partition(".")[0] in ("_", "", "temporary") else text
    return ""


_WORDS: Final = {
    Kind.MOVED: "moved",
    Kind.COPIED: "copied",
    Kind.ENDED: "ends",
    Kind.ENDED_BEFORE: "ends before what is",
}


def _numbered(numbers: list[int]) -> str:
    if len(numbers) == 1:
        return f"line {numbers[0]}"
    return f"lines {', '.join(map(str, numbers[:-1]))} and {numbers[-1]}"


def _of_body(
    db: Database, item: Item, body: g.Body, uses: tuple[Reference, ...]
) -> Iterator[Happening]:
    repeated = repeated_blocks(body)
    for block in body.blocks:
        is_first = True
        again = block in repeated
        for position, instruction in enumerate(block.instructions):
            span = instruction.span
            if isinstance(instruction, g.Drop):
                if destroy_of(db, instruction.place.type) is TRIVIAL:
                    # There is nothing to be done for its end.
                    continue
                place = span or _next_span(block)
                for end in _end(item, instruction, place, uses, is_first):
                    is_old = _is_replaced(block, position, instruction.place)
                    yield replace(end, is_old=is_old)
                continue
            is_first = False
            if span is not None:
                span = _place_of(instruction, span)
                yield from _of_operands(db, operands_of(instruction), span, uses, again)
        span = getattr(block.terminator, "span", None)
        if span is not None:
            operands = operands_of_terminator(block.terminator)
            yield from _of_operands(db, operands, span, uses, again)


def _place_of(instruction: g.Instruction, span: Span) -> Span:
    """Where something is done: a loop gives a value to its variable, not to what it is over."""
    if isinstance(instruction, g.Assign):
        local = instruction.destination.local
        if is_loop_variable(instruction) and local.span is not None:
            return local.span
    return span


def is_loop_variable(assign: g.Assign) -> bool:
    """Whether a loop gives its variable the next value."""
    source = assign.source
    return (
        isinstance(source, g.Copy)
        and assign.destination.local.written
        and not source.place.local.written
        and source.place.local.name == "_"
    )


def _of_operands(
    db: Database,
    operands: tuple[g.Operand, ...],
    span: Span,
    uses: tuple[Reference, ...],
    again: bool,
) -> Iterator[Happening]:
    for operand in operands:
        match operand:
            case g.Move(place=place, explicit=explicit) if _is_named(place.local):
                if not place.projections and copy_of(db, place.type) is TRIVIAL:
                    # Nobody can tell whether bits were moved or copied.
                    continue
                name = name_within(place.local, span, uses)
                if name is not None:
                    yield Happening(Kind.MOVED, name, place.local.name, _what(place), explicit)
            case g.Copy(place=place) if isinstance(copy_of(db, place.type), Node):
                if not _is_named(place.local):
                    if place.projections:
                        yield Happening(Kind.COPIED, span, "", "", in_loop=again)
                    continue
                name = name_within(place.local, span, uses)
                if name is None and place.projections:
                    # The source of the copy is known by the name of the field alone.
                    name = span
                if name is not None:
                    what = _what(place)
                    yield Happening(Kind.COPIED, name, place.local.name, what, in_loop=again)


def _is_replaced(block: g.Block, position: int, place: g.Place) -> bool:
    """Whether a place gets another value right after the end of what it held."""
    for following in (*block.instructions[position + 1 :], block.terminator):
        if not isinstance(following, g.Drop):
            return getattr(following, "destination", None) == place
    return False


def _end(
    item: Item, drop: g.Drop, span: Span | None, uses: tuple[Reference, ...], is_first: bool
) -> Iterator[Happening]:
    local = drop.place.local
    if span is None or not _is_named(local):
        return
    kind = Kind.ENDED
    if is_first:
        # A value that the statement goes through before it comes to this does not end before it.
        line = line_at(item.element, span.start)
        if line is not None and name_within(local, _code_of(*line), uses) is not None:
            span = Span(span.start, _code_of(*line).end)
        else:
            kind = Kind.ENDED_BEFORE
    yield Happening(kind, span, local.name, _what(drop.place))


def _code_of(line: blocks.Line, start: int) -> Span:
    code = line.code
    return Span(start, start) if code is None else Span(start + code.start, start + code.end)


def line_at(element: blocks.Element, offset: int) -> tuple[blocks.Line, int] | None:
    """The line of an element at an offset in it, and where it starts there."""
    start = 0
    while not isinstance(element, blocks.Line):
        for child in element.children:
            if offset < start + child.width:
                element = child
                break
            start += child.width
        else:
            return None
    return element, start


def _what(place: g.Place) -> str:
    fields = [each.name for each in place.projections if isinstance(each, g.Field)]
    return ".".join([place.local.name, *fields])


def _is_named(local: g.Local) -> bool:
    return local.written and bool(local.name)


def _next_span(block: g.Block) -> Span | None:
    """The first place of the source behind the ends at the start of a block."""
    seen: set[g.Block] = set()
    pending = [block]
    while pending:
        at = pending.pop(0)
        if at in seen:
            continue
        seen.add(at)
        for instruction in at.instructions:
            if instruction.span is not None and not isinstance(instruction, g.Drop):
                return instruction.span
        span: Span | None = getattr(at.terminator, "span", None)
        if span is not None:
            return span
        pending += g.successors(at.terminator)
    return None


def name_within(local: g.Local, span: Span, uses: tuple[Reference, ...]) -> Span | None:
    """The last place in a span where a local is named."""
    found: Span | None = None
    for use in uses:
        symbol = use.symbol
        if (
            use.role is Role.USE
            and isinstance(symbol, LocalSymbol)
            and symbol.name == local.name
            and symbol.span == local.span
            and span.start <= use.span.start
            and use.span.end <= span.end
        ):
            found = use.span
    return found
