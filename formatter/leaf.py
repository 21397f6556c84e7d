"""The leaves of a line that is being laid out, and the facts about them that decide where it may break.

A leaf is a token with what the tree knows about its place already worked out: the blank before it, how deep
it stands in brackets, how readily a line breaks behind it. Splitting a line then needs no tree any more.
"""

from __future__ import annotations

from typing import Final

# A comment on a line of its own inside brackets; all other kinds are those of `compiler_core.syntax.kinds`.
COMMENT: Final = -1

# How readily a line breaks behind a leaf: of the possible places, those with the highest rank are taken, all
# of them. Zero means never.
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
ROLE_DISPLAY: Final = 1  # parentheses around an expression, list, dictionary; also optional parentheses
ROLE_LIST: Final = 2  # arguments, parameters, bases: a lone trailing comma explodes them
ROLE_SUBSCRIPT: Final = 3
ROLE_IMPORT: Final = 4
ROLE_OTHER: Final = 5

# How `**` stands to its operands.
HUG_NONE: Final = 0
HUG_OPERATOR: Final = 1  # both operands are simple: no blanks around the operator in the result
HUG_OPERAND: Final = 2  # the leaf behind such an operator


class Leaf:
    """One token of a line, or an optional parenthesis, whose text is empty as long as it is not needed."""

    __slots__ = ("comments", "depth", "gap", "hug", "kind", "mate", "rank", "role", "text", "trigger")

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
        # The other bracket of the pair.
        self.mate: Leaf | None = None
        # Comments that stand behind it.
        self.comments: list[str] | None = None
        # Statement-level context for the rules about strings; see `layout.strings`.
        self.trigger = 0

    def copy(self) -> Leaf:
        """A leaf with the same content and no partner."""
        leaf = Leaf(self.kind, self.text, self.gap, self.depth)
        leaf.rank = self.rank
        leaf.role = self.role
        leaf.hug = self.hug
        leaf.comments = None if self.comments is None else list(self.comments)
        leaf.trigger = self.trigger
        return leaf

    def __repr__(self) -> str:
        return f"<{self.gap}{self.text!r} depth {self.depth} rank {self.rank}>"
