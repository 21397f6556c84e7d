"""How long a string may be in its row."""

from __future__ import annotations

from typing import Final

from compiler_core.syntax import kinds as k
from formatter.layout.brackets import CannotBreakError
from formatter.layout.row import CLOSERS, INDENT, Row
from formatter.layout.strings.joining import has_pragma
from formatter.layout.strings.trailer import is_optional_paren
from formatter.leaf import CONTEXT_ELEMENT, Leaf
from formatter.literals import is_triple_quoted

STRING_OPERATORS: Final = frozenset(
    k.KINDS_BY_TEXT[text] for text in "== > >= < <= != % + *".split()
)
_PLUS_EQUAL: Final = k.KINDS_BY_TEXT["+="]


def check_too_long(row: Row, index: int, limit: int) -> None:
    """Give up unless it is the string that makes the row too long, and it may be touched."""
    leaf = row.leaves[index]
    if len(leaf.text) <= _room(row, index, limit):
        raise CannotBreakError
    if not row.inside and len(row.leaves) == 1:
        raise CannotBreakError  # a string that is a statement
    if is_triple_quoted(leaf.text) or has_pragma(leaf):
        raise CannotBreakError


def _room(row: Row, index: int, limit: int) -> int:
    """The columns for a string once all around it that can be moved elsewhere has been."""
    leaves = row.leaves
    room = limit - len(INDENT) * row.indent
    if index > 0:
        before = index - 1
        if is_optional_paren(leaves[before]) and leaves[before].kind == k.LPAR and index >= 2:
            before -= 1
        leaf = leaves[before]
        if leaf.kind in STRING_OPERATORS:
            room -= _width(leaves, before) + 1
        if leaf.kind == k.COMMA:
            room -= 3
        if leaf.kind in (k.COLON, k.EQUAL, _PLUS_EQUAL) or leaf.is_word:
            room -= 1
            for at in range(before, -1, -1):
                room -= _width(leaves, at)
                if leaves[at].kind in CLOSERS:
                    break
    if index + 1 < len(leaves):
        after = index + 1
        is_closer = is_optional_paren(leaves[after]) and leaves[after].kind == k.RPAR
        if is_closer and len(leaves) > index + 2:
            after += 1
        if leaves[after].kind == k.COMMA:
            room -= 1
        if index + 2 < len(leaves):
            name = leaves[index + 2]
            if leaves[after].kind == k.DOT and name.is_word:
                room -= 1 + len(name.text)
                if index + 3 < len(leaves) and leaves[index + 3].kind == k.LPAR:
                    room -= 1
    if leaves[index].comments:
        room -= 2 + sum(len(comment) for comment in leaves[index].comments or ())
    return room


def _width(leaves: list[Leaf], index: int) -> int:
    leaf = leaves[index]
    return len(leaf.text) + (len(leaf.gap) if index else 0)


def is_wanted_in_parentheses(row: Row) -> bool:
    """Whether a row is one of several items, and a string that is to be wrapped before it is
    split."""
    first = row.leaves[0]
    return first.kind == k.STRING and first.context == CONTEXT_ELEMENT
