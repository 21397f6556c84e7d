"""Strings that stand side by side become one; a backslash at a line end inside a string goes."""

from __future__ import annotations

import re
from typing import Final

from compiler_core.syntax import kinds as k
from formatter.layout.brackets import CannotBreakError
from formatter.layout.row import TRACKS_ALL, Row
from formatter.leaf import COMMENT, Joints, Leaf
from formatter.literals import is_triple_quoted, normal_quotes, prefix_of

# Stands for a joint while the quotes of the joined string are settled.
_MARK: Final = "\ue000\ue001"
_PRAGMAS: Final = ("# type:", "# noqa", "# pylint:")


def join_strings(row: Row) -> list[Row]:
    """The row with its first group of adjacent strings as one string."""
    leaves = row.leaves
    last = len(leaves) - 1
    for index, leaf in enumerate(leaves):
        if leaf.kind == k.STRING:
            if index < last and leaves[index + 1].kind == k.STRING:
                break
            if "\\\n" in leaf.text:
                break
    else:
        raise CannotBreakError
    changed = False
    if "\\\n" in leaves[index].text and not is_triple_quoted(leaves[index].text):
        whole = leaves[index].copy()
        whole.text = whole.text.replace("\\\n", "")
        leaves = [*leaves[:index], whole, *leaves[index + 1 :]]
        changed = True
    count = _group_size(leaves, index)
    if count:
        leaves = [*leaves[:index], _joined(leaves[index : index + count]), *leaves[index + count :]]
        changed = True
    if not changed:
        raise CannotBreakError
    result = Row(leaves, row.indent, inside=row.inside, tracking=TRACKS_ALL, base=row.base)
    result.explode = row.explode
    return [result]


def _group_size(leaves: list[Leaf], start: int) -> int:
    """How many strings from `start` on can be joined; 0 if none can."""
    if _is_interrupted(leaves, start):
        return 0
    prefixes: set[str] = set()
    count = 0
    for leaf in leaves[start:]:
        if leaf.kind != k.STRING:
            break
        prefix = prefix_of(leaf.text).lower()
        if is_triple_quoted(leaf.text) or "r" in prefix:
            return 0
        if has_pragma(leaf):
            return 0
        prefixes.add(prefix)
        count += 1
    if count < 2:
        return 0
    if len(prefixes) > 1 and prefixes not in ({"", "t"}, {"", "f"}):
        return 0
    return count


def _is_interrupted(leaves: list[Leaf], start: int) -> bool:
    """Whether a comment on its own line stands between strings of the group."""
    for step in (1, -1):
        index = start
        seen = False
        while 0 <= index < len(leaves) and leaves[index].kind in (k.STRING, COMMENT):
            if leaves[index].kind == COMMENT:
                seen = True
            elif seen:
                return True
            index += step
    return False


def has_pragma(leaf: Leaf) -> bool:
    """Whether a comment behind a leaf is meant for a tool that looks at its line."""
    return leaf.comments is not None and any(c.startswith(_PRAGMAS) for c in leaf.comments)


def _joined(group: list[Leaf]) -> Leaf:
    first = group[0]
    quote = first.text[-1]
    prefixes = [prefix_of(leaf.text).lower() for leaf in group]
    prefix = next((each for each in prefixes if each), "")
    content = ""
    for leaf, own in zip(group, prefixes, strict=True):
        part = leaf.text[len(own) + 1 : -1]
        if prefix and not own:
            part = re.sub(r"([{}])", r"\1\1", part)
        content += _escaped(part, quote) + _MARK
    text = normal_quotes(f"{prefix}{quote}{content}{quote}")
    rest = text[len(prefix) + 1 : -1]
    points: list[tuple[bool, int]] = []
    for own in prefixes:
        at = rest.find(_MARK)
        points.append((bool(own), at + 1 + (len(prefix) if own else 0)))
        rest = rest[at + len(_MARK) :]
    leaf = first.copy()
    leaf.text = text.replace(_MARK, "")
    leaf.rank = group[-1].rank
    leaf.joints = Joints(points)
    comments = [comment for each in group for comment in each.comments or ()]
    leaf.comments = comments or None
    return leaf


def _escaped(content: str, quote: str) -> str:
    """The content of a string for a string in the given quotes."""
    return re.sub(rf"(?<!\\)((?:\\\\)*){quote}", rf"\1\\{quote}", content)
