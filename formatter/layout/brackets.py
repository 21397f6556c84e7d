"""Breaking a row at a pair of brackets: a head up to the opening one, a body, a tail from the
closing one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from compiler_core.syntax import kinds as k
from formatter.layout.row import (
    CLOSERS,
    INDENT,
    OPENERS,
    TRACKS_ALL,
    TRACKS_NOTHING,
    TRACKS_PAIRS,
    Row,
    is_comma_delimited,
)
from formatter.leaf import (
    COMMENT,
    RANK_COMMA,
    RANK_DOT,
    ROLE_DISPLAY,
    ROLE_IMPORT,
    ROLE_LIST,
    ROLE_SUBSCRIPT,
    Leaf,
)


class CannotBreakError(Exception):
    """The row has no place for this kind of break, or breaking would not help."""


class Pieces(NamedTuple):
    """The three parts of a row around a pair of brackets."""

    opener: Leaf
    closer: Leaf
    head: list[Leaf]
    body: list[Leaf]
    tail: list[Leaf]


# ---------------------------------------------------------------- the first pair: function headers


def break_at_first(row: Row) -> list[Row]:
    """Break the header of a function at its first pair of brackets that holds something."""
    leaves = row.leaves
    for index, leaf in enumerate(leaves):
        if leaf.kind not in OPENERS or leaf.depth != row.base or leaf.mate is None:
            continue
        end = next((i for i in range(index, len(leaves)) if leaves[i] is leaf.mate), 0)
        if not end:
            break
        if end == index + 1:
            continue
        show(leaf)
        pieces = Pieces(leaf, leaf.mate, leaves[: index + 1], leaves[index + 1 : end], leaves[end:])
        row.changed()
        return _rows(row, pieces)
    raise CannotBreakError


# ---------------------------------------------------------------- the last pair: everything else


def break_at_last(
    row: Row, limit: int, omitted: frozenset[int], *, force_optional: bool
) -> list[Row]:
    """Break a row at its last pair of brackets, those omitted aside.

    If that pair is optional, the pair before it is preferred where the result reads well.
    """
    pieces = _last_pair(row, omitted)
    opener, closer = pieces.opener, pieces.closer
    body = _body_row(row, pieces)
    if (
        not force_optional
        and opener.kind == k.LPAR
        and not opener.text
        and not closer.text
        and not row.is_import
        and not _is_commented(body)
        and _is_optional_needless(body, limit)
    ):
        try:
            return break_at_last(row, limit, omitted | {id(closer)}, force_optional=force_optional)
        except CannotBreakError:
            if not (_may_be_broken(body) or body.fits(limit)):
                raise
            if _has_multiline_string(pieces.head) or _has_multiline_string(pieces.tail):
                raise
    if pieces.tail and not pieces.body:
        raise CannotBreakError
    show(opener)
    row.changed()
    return _rows(row, pieces, body)


def _has_multiline_string(leaves: list[Leaf]) -> bool:
    return any("\n" in leaf.text for leaf in leaves if leaf.kind == k.STRING)


def _is_commented(body: Row) -> bool:
    return any(leaf.kind == COMMENT and leaf.depth == body.base for leaf in body.leaves)


def _last_pair(row: Row, omitted: frozenset[int]) -> Pieces:
    leaves = row.leaves
    end = len(leaves)
    while True:
        # The tail reaches back to the last closing bracket whose pair holds something.
        position = end - 1
        while position >= 0 and not (
            leaves[position].kind in CLOSERS and id(leaves[position]) not in omitted
        ):
            position -= 1
        if position < 0:
            raise CannotBreakError
        closer = leaves[position]
        opener = closer.mate
        start = position - 1
        while start >= 0 and leaves[start] is not opener:
            start -= 1
        if start < 0 or opener is None:
            raise CannotBreakError
        if start == position - 1:
            end = start
            continue
        return Pieces(
            opener, closer, leaves[: start + 1], leaves[start + 1 : position], leaves[position:]
        )


def omissions(row: Row, limit: int) -> Iterator[frozenset[int]]:
    """Which closing brackets to pass over, one set after the other, while what is behind them still
    fits."""
    omitted: set[int] = set()
    if not row.magic_comma:
        yield frozenset()
    length = len(INDENT) * row.indent
    leaves = row.leaves
    opener: Leaf | None = None
    closer: Leaf | None = None
    inner: set[int] = set()
    for index in range(len(leaves) - 1, -1, -1):
        leaf = leaves[index]
        measured = _length(leaf, first=index == 0)
        if measured < 0:
            return
        length += measured
        if length > limit or leaf.comments:
            return
        if opener is not None:
            if leaf is opener:
                opener = None
            elif leaf.kind in CLOSERS:
                if index and leaves[index - 1].kind == k.COMMA and row.is_magic(leaf):
                    return
                inner.add(id(leaf))
        elif leaf.kind in CLOSERS:
            previous = leaves[index - 1] if index else None
            if previous is not None and previous.kind in OPENERS:
                inner.add(id(leaf))
                continue
            if closer is not None:
                omitted.add(id(closer))
                omitted |= inner
                inner.clear()
                yield frozenset(omitted)
            if (
                previous is not None
                and previous.kind == k.COMMA
                and leaf.mate is not None
                and (leaf.kind != k.RPAR or not row.is_single_item(leaf.mate, leaf))
            ):
                return
            if leaf.text:
                opener = leaf.mate
                closer = leaf


def _length(leaf: Leaf, *, first: bool) -> int:
    """The width of a leaf with its comments, or -1 if it spans lines."""
    if "\n" in leaf.text:
        return -1
    length = len(leaf.text) + (0 if first else len(leaf.gap))
    if leaf.comments:
        for comment in leaf.comments:
            length += len(comment)
    return length


def _is_optional_needless(body: Row, limit: int) -> bool:
    """Whether a row may be broken elsewhere than at the optional parentheses around `body`."""
    rank = body.highest_rank()
    if rank == 0:
        return True
    if sum(each == rank for _, each in body.breaks()) > 1:
        return False
    if rank == RANK_DOT:
        return True
    leaves = body.leaves
    first = leaves[0]
    begins_with_pair = first.kind in OPENERS and leaves[1].kind not in CLOSERS
    if begins_with_pair and _rest_fits(body, first, limit):
        return True
    last, previous = leaves[-1], leaves[-2]
    if (
        last.kind == k.RPAR
        or last.kind == k.RBRACE
        or (last.kind == k.RSQB and last.role != ROLE_SUBSCRIPT)
    ):
        if previous.kind in OPENERS:
            return False
        if first.kind == k.STRING and "\n" in first.text:
            return True
        return _start_fits(body, last, limit)
    return False


def _rest_fits(body: Row, first: Leaf, limit: int) -> bool:
    """Whether what follows the pair that the row begins with fits, up to the next place to
    break."""
    length = len(INDENT) * body.indent
    counting = False
    for index, leaf in enumerate(body.leaves):
        measured = _length(leaf, first=index == 0)
        if measured < 0:
            return False
        if leaf.kind in CLOSERS and leaf.mate is first:
            counting = True
        if counting:
            length += measured
            if length > limit:
                return False
            if leaf.kind in OPENERS:
                counting = False
    return True


def _start_fits(body: Row, last: Leaf, limit: int) -> bool:
    """Whether what stands before the pair that the row ends with fits, or can be broken itself."""
    length = len(INDENT) * body.indent
    other_brackets = False
    for index, leaf in enumerate(body.leaves):
        measured = _length(leaf, first=index == 0)
        if measured < 0:
            return False
        length += measured
        if leaf is last.mate:
            if other_brackets or length <= limit:
                return True
        elif leaf.kind in OPENERS:
            other_brackets = True
    return False


def _may_be_broken(body: Row) -> bool:
    """Whether a row perhaps can be broken; a cheap guess that is wrong to the cautious side."""
    leaves = body.leaves
    if len(leaves) < 2:
        return False
    if leaves[0].kind == k.STRING and leaves[1].kind == k.DOT:
        calls = dots = 0
        behind = leaves[-1]
        for leaf in reversed(leaves[:-1]):
            if leaf.kind in OPENERS:
                if behind.kind not in CLOSERS:
                    return False
                calls += 1
            elif leaf.kind == k.DOT:
                dots += 1
            elif leaf.kind == k.NAME:
                if not (behind.kind == k.DOT or behind.kind in OPENERS):
                    return False
            elif leaf.kind not in CLOSERS:
                return False
            if dots > 1 and calls > 1:
                return False
            behind = leaf
    return True


# ---------------------------------------------------------------- the parts


def show(opener: Leaf) -> None:
    """Make a pair of optional parentheses visible."""
    if not opener.text:
        opener.text = "("
        assert opener.mate is not None
        opener.mate.text = ")"


def _rows(row: Row, pieces: Pieces, body: Row | None = None) -> list[Row]:
    if body is None:
        body = _body_row(row, pieces)
    indent, base = row.indent, row.base
    rows = []
    if pieces.head:
        rows.append(Row(pieces.head, indent, inside=False, tracking=TRACKS_PAIRS, base=base))
    if pieces.body:
        rows.append(body)
    if pieces.tail:
        rows.append(Row(pieces.tail, indent, inside=False, tracking=TRACKS_NOTHING, base=base))
    return rows


def _body_row(row: Row, pieces: Pieces) -> Row:
    opener = pieces.opener
    leaves = pieces.body
    depth = opener.depth + 1
    is_list = opener.role == ROLE_LIST and opener.kind == k.LPAR
    if row.is_import or (
        is_list and row.is_def and not any(leaf.kind == k.COMMA for leaf in leaves)
    ):
        leaves = _with_trailing_comma(leaves, depth)
    body = Row(leaves, row.indent + 1, inside=True, tracking=TRACKS_ALL, base=depth)
    if leaves and is_comma_delimited(body):
        trailing = leaves[-1].kind == k.COMMA
        body.explode = trailing or opener.role == ROLE_DISPLAY or opener.role == ROLE_IMPORT
    return body


def _with_trailing_comma(leaves: list[Leaf], depth: int) -> list[Leaf]:
    for index in range(len(leaves) - 1, -1, -1):
        if leaves[index].kind == COMMENT:
            continue
        if leaves[index].kind == k.COMMA:
            return leaves
        return [*leaves[: index + 1], trailing_comma(depth), *leaves[index + 1 :]]
    return leaves


def trailing_comma(depth: int) -> Leaf:
    """A comma that the source does not have."""
    comma = Leaf(k.COMMA, ",", "", depth)
    comma.rank = RANK_COMMA
    return comma
