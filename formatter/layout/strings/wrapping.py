"""A string that is too long gets parentheses, inside of which it has rows of its own."""

from __future__ import annotations

from typing import Final

from compiler_core.syntax import kinds as k
from formatter.layout.brackets import CannotBreakError
from formatter.layout.row import INDENT, OPENERS, TRACKS_ALL, Row
from formatter.layout.strings.measure import check_too_long, is_wanted_in_parentheses
from formatter.layout.strings.spans import has_free_blank
from formatter.layout.strings.trailer import end_of_trailer, is_optional_paren
from formatter.leaf import (
    CONTEXT_ASSIGNMENT,
    CONTEXT_KEY,
    CONTEXT_KEYWORD,
    CONTEXT_NONE,
    ROLE_DISPLAY,
    Leaf,
    copied,
    pair,
)

_RETURN: Final = frozenset([k.KINDS_BY_TEXT["return"], k.KINDS_BY_TEXT["yield"]])
_ASSERT: Final = k.KINDS_BY_TEXT["assert"]
_ASSIGNS: Final = frozenset([k.EQUAL, k.KINDS_BY_TEXT["+="]])


def wrap_string(row: Row, limit: int) -> list[Row]:
    """Three rows: what stands before the string with a parenthesis, the string, the other
    parenthesis."""
    leaves = row.leaves
    if leaves[-1].kind in OPENERS:
        raise CannotBreakError
    index = _string_to_wrap(row)
    leaf = leaves[index]
    fits_alone = len(leaf.text) <= limit - len(INDENT) * (row.indent + 1)
    has_joints = leaf.joints is not None and bool(leaf.joints.points)
    if not fits_alone and not has_joints and not has_free_blank(leaf.text):
        raise CannotBreakError
    check_too_long(row, index, limit)
    return _wrapped(row, index)


def _string_to_wrap(row: Row) -> int:
    leaves = row.leaves
    kind = leaves[0].kind
    if kind in _RETURN:
        index = _value_at(leaves, 1)
        if index:
            return index
    elif kind == _ASSERT or (kind == k.COMPTIME and len(leaves) > 1 and leaves[1].kind == _ASSERT):
        index = _last_value(row, frozenset([k.COMMA]), comma_may_follow=False)
        if index:
            return index
    elif leaves[0].context in (CONTEXT_ASSIGNMENT, CONTEXT_KEYWORD) and leaves[0].is_word:
        is_argument = leaves[0].context == CONTEXT_KEYWORD
        index = _last_value(row, _ASSIGNS, comma_may_follow=is_argument)
        if index:
            return index
    elif leaves[0].context == CONTEXT_KEY:
        index = _last_value(row, frozenset([k.COLON]), comma_may_follow=True)
        if index:
            return index
    if is_wanted_in_parentheses(row):
        return 0
    raise CannotBreakError


def _value_at(leaves: list[Leaf], index: int) -> int:
    """The index of a string that stands at an index, perhaps in optional parentheses; 0 if none
    does."""
    if index < len(leaves) and is_optional_paren(leaves[index]):
        index += 1
    return index if index < len(leaves) and leaves[index].kind == k.STRING else 0


def _last_value(row: Row, kinds: frozenset[int], *, comma_may_follow: bool) -> int:
    """The index of the string behind one of the given tokens that the row ends with; 0 if there is
    none."""
    leaves = row.leaves
    for index, leaf in enumerate(leaves):
        if leaf.kind in kinds:
            found = _value_at(leaves, index + 1)
            if found:
                end = end_of_trailer(leaves, found)
                if comma_may_follow and end < len(leaves) and leaves[end].kind == k.COMMA:
                    end += 1
                if end >= len(leaves):
                    return found
    return 0


def _wrapped(row: Row, index: int) -> list[Row]:
    leaves = row.leaves
    string = leaves[index]
    head = list(leaves[:index])
    behind = list(leaves[index + 1 :])
    comma = behind.pop() if leaves[-1].kind == k.COMMA and behind else None
    comments = list(string.comments or ())
    if comma is not None:
        comments += comma.comments or ()
    opener = Leaf(k.LPAR, "(", string.gap, string.depth)
    closer = Leaf(k.RPAR, ")", "", string.depth)
    inner_shift = 1
    if head and head[-1].kind == k.LPAR and head[-1].role == ROLE_DISPLAY:
        old = head.pop()
        comments += old.comments or ()
        opener.gap = old.gap
        opener.depth = closer.depth = old.depth
        inner_shift = 0
        if behind and behind[-1].kind == k.RPAR:
            closer.rank = behind.pop().rank
    opener.role = closer.role = ROLE_DISPLAY
    opener.comments = comments or None
    pair(opener, closer)
    if index == 0:
        opener.context = CONTEXT_NONE
    inner = copied([string, *behind], shift=inner_shift)
    inner[0].comments = None
    inner[0].context = CONTEXT_NONE
    last = [closer]
    if comma is not None:
        plain = comma.copy()
        plain.comments = None
        last.append(plain)
    rows = [
        _clone(row, [*head, opener]),
        Row(inner, row.indent + 1, inside=True, tracking=TRACKS_ALL, base=opener.depth + 1),
        _clone(row, last),
    ]
    rows[1].explode = row.explode
    return rows


def _clone(row: Row, leaves: list[Leaf]) -> Row:
    clone = Row(leaves, row.indent, inside=row.inside, tracking=TRACKS_ALL, base=row.base)
    clone.explode = row.explode
    return clone
