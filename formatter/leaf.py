"""The leaves of a line that is being laid out, and the facts about them that decide where it may
break.

A leaf is a token with what the tree knows about its place already worked out: the blank before it,
how deep it stands in brackets, how readily a line breaks behind it. Splitting a line then needs no
tree any more.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from compiler_core.syntax import kinds as k

# A comment on a line of its own inside brackets; all other kinds are those of
# `compiler_core.syntax.kinds`.
COMMENT: Final = -1

# How readily a line breaks behind a leaf: of the possible places, those with the highest rank are
# taken, all of them. Zero means never.
RANK_COMPREHENSION: Final = 20
RANK_COMMA: Final = 18
RANK_LOGIC: Final = 14
RANK_STRING: Final = 12
RANK_COMPARISON: Final = 10
RANK_BIT_OR: Final = 9
RANK_BIT_XOR: Final = 8
RANK_BIT_AND: Final = 7
RANK_SHIFT: Final = 6
RANK_SUM: Final = 5
RANK_PRODUCT: Final = 4
RANK_POWER: Final = 2
RANK_DOT: Final = 1

# What a pair of brackets is, for the rules that ask.
ROLE_NONE: Final = 0
ROLE_DISPLAY: Final = (
    1  # parentheses around an expression, list, dictionary; also optional parentheses
)
ROLE_LIST: Final = 2  # arguments, parameters, bases: a lone trailing comma explodes them
ROLE_SUBSCRIPT: Final = 3
ROLE_IMPORT: Final = 4
ROLE_OTHER: Final = 5

# How `**` stands to its operands.
HUG_NONE: Final = 0
HUG_OPERATOR: Final = 1  # both operands are simple: no blanks around the operator in the result
HUG_OPERAND: Final = 2  # the leaf behind such an operator


# Where a leaf stands, for the rules about long strings.
CONTEXT_NONE: Final = 0
CONTEXT_ELEMENT: Final = 1  # a string that is one of several items between brackets
CONTEXT_WRAPPED: Final = 5  # a string in parentheses that are one of several items
CONTEXT_KEYWORD: Final = 2  # the name of a keyword argument
CONTEXT_KEY: Final = 3  # the first leaf of a key in a dictionary
CONTEXT_ASSIGNMENT: Final = 4  # the first leaf of an assignment or declaration


class Joints:
    """Where a string that was put together from several had its joints; used for at most one
    split."""

    __slots__ = ("points",)

    def __init__(self, points: list[tuple[bool, int]]) -> None:
        # For each part whether it had a prefix, and where in the rest of the string it ends.
        self.points = points


class Leaf:
    """One token of a line, or an optional parenthesis, whose text is empty as long as it is not
    needed."""

    __slots__ = (
        "comments",
        "context",
        "depth",
        "gap",
        "hug",
        "joints",
        "kind",
        "mate",
        "rank",
        "role",
        "text",
    )

    def __init__(self, kind: int, text: str, gap: str, depth: int) -> None:
        self.kind = kind
        self.text = text
        # The blank before it, unless it begins a row.
        self.gap = gap
        # How many brackets are open around it; a bracket counts as outside of its own pair.
        self.depth = depth
        self.rank = 0
        self.role = ROLE_NONE
        self.hug = HUG_NONE
        self.context = CONTEXT_NONE
        # The other bracket of the pair.
        self.mate: Leaf | None = None
        # Comments that stand behind it.
        self.comments: list[str] | None = None
        self.joints: Joints | None = None

    def copy(self) -> Leaf:
        """A leaf with the same content and no partner."""
        leaf = Leaf(self.kind, self.text, self.gap, self.depth)
        leaf.rank = self.rank
        leaf.role = self.role
        leaf.hug = self.hug
        leaf.context = self.context
        leaf.comments = None if self.comments is None else list(self.comments)
        leaf.joints = self.joints
        return leaf

    @property
    def is_word(self) -> bool:
        """Whether it is a name or a keyword."""
        text = self.text
        return self.kind != k.STRING and text != "" and (text[0].isalpha() or text[0] in "_`")

    def __repr__(self) -> str:
        return f"<{self.gap}{self.text!r} depth {self.depth} rank {self.rank}>"


def pair(opener: Leaf, closer: Leaf) -> None:
    """Make two brackets partners."""
    opener.mate = closer
    closer.mate = opener


def copied(leaves: Iterable[Leaf], shift: int = 0) -> list[Leaf]:
    """Copies of leaves, whose brackets are partners of each other as before, at another depth."""
    made: dict[int, Leaf] = {}
    result = []
    for leaf in leaves:
        copy = leaf.copy()
        copy.depth += shift
        made[id(leaf)] = copy
        partner = None if leaf.mate is None else made.get(id(leaf.mate))
        if partner is not None:
            pair(partner, copy)
        result.append(copy)
    return result
