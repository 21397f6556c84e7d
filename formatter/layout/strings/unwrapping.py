"""Parentheses around a string alone go."""

from __future__ import annotations

from typing import Final

from compiler_core.syntax import kinds as k
from formatter.layout.brackets import CannotBreakError
from formatter.layout.row import CLOSERS, TRACKS_ALL, Row
from formatter.layout.strings.trailer import end_of_trailer
from formatter.leaf import CONTEXT_ELEMENT, CONTEXT_WRAPPED, copied

_PERCENT: Final = k.KINDS_BY_TEXT["%"]
_BINDS_LIKE_PERCENT: Final = frozenset(
    k.KINDS_BY_TEXT[text] for text in "* @ / // % ~ ** await [ ( + -".split()
)
_BINDS_TIGHTER: Final = frozenset(k.KINDS_BY_TEXT[text] for text in "** [ ( .".split())


def unwrap_string(row: Row) -> list[Row]:
    """The row without the parentheses around the first string that does not need them."""
    leaves = row.leaves
    for index, leaf in enumerate(leaves):
        if leaf.kind == k.STRING:
            end = _end_of_wrapped(row, index)
            if end:
                break
    else:
        raise CannotBreakError
    if leaves[index - 1].comments or leaves[end].comments:
        raise CannotBreakError
    inner = copied(leaves[index:end], shift=-1)
    inner[0].gap = leaves[index - 1].gap
    inner[-1].rank = max(inner[-1].rank, leaves[end].rank)
    if inner[0].context == CONTEXT_WRAPPED:
        inner[0].context = CONTEXT_ELEMENT
    rest = leaves[end + 1 :]
    changed = [*leaves[: index - 1], *inner, *rest]
    result = Row(changed, row.indent, inside=row.inside, tracking=TRACKS_ALL, base=row.base)
    result.explode = row.explode
    return [result]


def _end_of_wrapped(row: Row, index: int) -> int:
    """The index of the closing parenthesis, or 0 if the string is to stay as it is."""
    leaves = row.leaves
    if index == 0:
        return 0
    opener = leaves[index - 1]
    if opener.kind != k.LPAR or not opener.text:
        return 0
    before = leaves[index - 2] if index > 1 else None
    if before is None:
        if not row.inside and leaves[-1] is opener.mate:
            return 0  # the whole statement
    elif before.is_word or before.kind in CLOSERS:
        return 0
    end = end_of_trailer(leaves, index)
    has_percent = any(leaf.kind == _PERCENT for leaf in leaves[index:end])
    if has_percent and before is not None and before.kind in _BINDS_LIKE_PERCENT:
        return 0
    if end >= len(leaves) or leaves[end] is not opener.mate or not leaves[end].text:
        return 0
    if end + 1 < len(leaves) and leaves[end + 1].kind in _BINDS_TIGHTER:
        return 0
    return end
