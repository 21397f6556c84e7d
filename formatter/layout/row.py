"""A row: leaves that stand on one line of the result, or a line still to be broken up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from compiler_core.syntax import kinds as k
from formatter.leaf import (
    COMMENT,
    HUG_NONE,
    RANK_COMMA,
    ROLE_IMPORT,
    ROLE_LIST,
    ROLE_SUBSCRIPT,
    Leaf,
)

INDENT: Final = "    "
OPENERS: Final = frozenset([k.LPAR, k.LSQB, k.LBRACE])
_FUNCTION_WORDS: Final = frozenset([k.DEF, k.SOFT_KINDS["fn"], k.KINDS_BY_TEXT["__mlir_region"]])
CLOSERS: Final = frozenset([k.RPAR, k.RSQB, k.RBRACE])


# What a row knows of its own structure. The ends of a row that was broken are taken apart at
# brackets only: neither counts its commas and operators, but the first one still heeds trailing
# commas in its pairs.
TRACKS_NOTHING: Final = 0
TRACKS_PAIRS: Final = 1
TRACKS_ALL: Final = 2


class Row:
    """Leaves with the indentation that they begin at."""

    __slots__ = ("_text", "base", "explode", "hugged", "indent", "inside", "leaves", "tracking")

    def __init__(
        self, leaves: list[Leaf], indent: int, *, inside: bool, tracking: int, base: int
    ) -> None:
        self.leaves = leaves
        self.indent = indent
        # Whether it stands between brackets of a row that was broken.
        self.inside = inside
        self.tracking = tracking
        # The depth of leaves that are in no bracket of the row's own.
        self.base = base
        # Whether it has to be broken even if it fits.
        self.explode = False
        # Whether `**` stands close to simple operands, as it does in a finished row.
        self.hugged = False
        self._text: str | None = None

    def with_leaves(self, leaves: list[Leaf]) -> Row:
        """A row at the same place with other leaves, which knows all of its structure."""
        return Row(leaves, self.indent, inside=self.inside, tracking=TRACKS_ALL, base=self.base)

    @property
    def text(self) -> str:
        """The row as it would be printed, with its comments at the end."""
        text = self._text
        if text is None:
            text = self._text = self._render()
        return text

    def changed(self) -> None:
        """Forget the text, after an optional parenthesis became visible."""
        self._text = None

    def _render(self) -> str:
        leaves = self.leaves
        parts = [INDENT * self.indent, leaves[0].text]
        comments: list[str] | None = None
        if leaves[0].comments:
            comments = list(leaves[0].comments)
        hugged = self.hugged
        for leaf in leaves[1:]:
            if leaf.hug == HUG_NONE or not hugged:
                parts.append(leaf.gap)
            parts.append(leaf.text)
            if leaf.comments:
                comments = (comments or []) + leaf.comments
        if comments:
            for comment in comments:
                parts.append("  ")
                parts.append(comment)
        return "".join(parts)

    def fits(self, limit: int) -> bool:
        """Whether it can be one line of the result."""
        text = self.text
        if len(text) > limit or "\n" in text:
            return False
        return not self.has_own_line_comment

    @property
    def has_own_line_comment(self) -> bool:
        """Whether a comment inside has a line of its own."""
        return any(leaf.kind == COMMENT for leaf in self.leaves)

    @property
    def has_multiline_string(self) -> bool:
        """Whether a string inside spans lines."""
        return any("\n" in leaf.text for leaf in self.leaves if leaf.kind == k.STRING)

    @property
    def is_import(self) -> bool:
        """Whether it begins an import statement."""
        kind = self.leaves[0].kind
        return kind == k.FROM or kind == k.IMPORT

    @property
    def is_def(self) -> bool:
        """Whether it begins the header of a function."""
        leaves = self.leaves
        kind = leaves[0].kind
        if kind == k.ASYNC and len(leaves) > 1:
            kind = leaves[1].kind
        return kind in _FUNCTION_WORDS

    def breaks(self, *, without_last: bool = False) -> Iterator[tuple[int, int]]:
        """The index of each leaf behind which the row could be broken, with its rank."""
        if self.tracking != TRACKS_ALL:
            return
        base = self.base
        leaves = self.leaves[:-1] if without_last else self.leaves
        for index, leaf in enumerate(leaves):
            if leaf.rank and leaf.depth == base:
                yield index, leaf.rank

    def highest_rank(self, *, without_last: bool = False) -> int:
        """The rank of the places where the row would be broken first; 0 if there are none."""
        return max((rank for _, rank in self.breaks(without_last=without_last)), default=0)

    @property
    def magic_comma(self) -> bool:
        """Whether a trailing comma before a closing bracket asks for one item per line."""
        if self.tracking == TRACKS_NOTHING:
            return False
        previous_is_comma = False
        for leaf in self.leaves:
            kind = leaf.kind
            if previous_is_comma and kind in CLOSERS and self.is_magic(leaf):
                return True
            previous_is_comma = kind == k.COMMA
        return False

    def is_magic(self, closer: Leaf) -> bool:
        """Whether the trailing comma before a closing bracket asks for one item per line."""
        opener = closer.mate
        if opener is None:
            return False
        if self.tracking == TRACKS_PAIRS and not any(leaf is opener for leaf in self.leaves):
            return False
        if closer.kind == k.RBRACE:
            return True
        if closer.kind == k.RSQB:
            return opener.role != ROLE_SUBSCRIPT or not self.is_single_item(opener, closer)
        return opener.role == ROLE_IMPORT or not self.is_single_item(opener, closer)

    def is_single_item(self, opener: Leaf, closer: Leaf) -> bool:
        """Whether brackets with a trailing comma hold one item of a kind for which the comma is no
        style."""
        if opener.role == ROLE_LIST:
            return not any(leaf.kind == k.COMMA for leaf in self._direct_items(opener, closer))
        return sum(leaf.kind == k.COMMA for leaf in self._direct_items(opener, closer)) < 2

    def _direct_items(self, opener: Leaf, closer: Leaf) -> Iterator[Leaf]:
        leaves = self.leaves
        start = next((i for i, leaf in enumerate(leaves) if leaf is opener), len(leaves))
        depth = closer.depth + 1
        for leaf in leaves[start + 1 :]:
            if leaf is closer:
                return
            if leaf.depth == depth:
                yield leaf

    def last_is_comma_rank_only(self) -> int:
        """The highest rank when a trailing comma does not count."""
        return self.highest_rank(without_last=self.leaves[-1].kind == k.COMMA)


def is_comma_delimited(row: Row) -> bool:
    """Whether a row's weakest joints are commas, a trailing one aside."""
    return row.last_is_comma_rank_only() == RANK_COMMA
