"""What belongs to a string behind it: `.format(…)`, `% value`."""

from __future__ import annotations

from compiler_core.syntax import kinds as k
from formatter.leaf import Leaf

_PERCENT = k.KINDS_BY_TEXT["%"]


def is_optional_paren(leaf: Leaf) -> bool:
    """Whether a leaf is a parenthesis that does not show."""
    return not leaf.text and leaf.mate is not None


def end_of_trailer(leaves: list[Leaf], index: int) -> int:
    """The index behind a string and what belongs to it."""
    index = _skip_optional(leaves, index + 1)
    if index >= len(leaves):
        return index
    kind = leaves[index].kind
    if kind == k.DOT:
        index = _skip_optional(leaves, index + 1)
        if index < len(leaves) and leaves[index].is_word:
            index = _skip_optional(leaves, index + 1)
            if index < len(leaves) and leaves[index].kind == k.LPAR:
                index = _behind_parentheses(leaves, index)
    elif kind == _PERCENT:
        index = _skip_optional(leaves, index + 1)
        if index < len(leaves) and leaves[index].kind == k.LPAR:
            index = _behind_parentheses(leaves, index)
        else:
            index = _skip_optional(leaves, index + 1)
    return index


def _skip_optional(leaves: list[Leaf], index: int) -> int:
    while index < len(leaves) and is_optional_paren(leaves[index]):
        index += 1
    return index


def _behind_parentheses(leaves: list[Leaf], index: int) -> int:
    closer = leaves[index].mate
    while index < len(leaves) and leaves[index] is not closer:
        index += 1
    return _skip_optional(leaves, index + 1)
