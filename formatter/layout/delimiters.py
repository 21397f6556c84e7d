"""Breaking a row at its weakest joints, and around comments on lines of their own."""

from __future__ import annotations

from compiler_core.syntax import kinds as k
from formatter.layout.brackets import CannotBreakError, trailing_comma
from formatter.layout.row import CLOSERS, TRACKS_ALL, Row
from formatter.leaf import COMMENT, RANK_COMMA, RANK_DOT, Leaf


def break_at_joints(row: Row) -> list[Row]:
    """One row for each item between commas, or for each operand of the weakest operator."""
    leaves = row.leaves
    rank = row.highest_rank(without_last=True)
    if rank == 0:
        raise CannotBreakError
    if rank == RANK_DOT and sum(each == rank for _, each in row.breaks()) == 1:
        raise CannotBreakError  # a single attribute stays with its value
    last = leaves[-1]
    rows: list[Row] = []
    current: list[Leaf] = []

    def finish() -> None:
        nonlocal current
        if current:
            rows.append(_part(row, current))
            current = []

    for leaf in leaves:
        if current and _must_not_follow(current, leaf, row.base):
            finish()
        current.append(leaf)
        if leaf.rank == rank and leaf.depth == row.base:
            finish()
    if current:
        if rank == RANK_COMMA and last.kind != k.COMMA and last.kind != COMMENT:
            current.append(trailing_comma(row.base))
        finish()
    return rows


def break_at_comments(row: Row) -> list[Row]:
    """A row of its own for each comment that has a line of its own."""
    if not row.has_own_line_comment:
        raise CannotBreakError
    rows: list[Row] = []
    current: list[Leaf] = []
    for leaf in row.leaves:
        if current and _must_not_follow(current, leaf, row.base):
            rows.append(_part(row, current))
            current = []
        current.append(leaf)
    rows.append(_part(row, current))
    return rows


def _must_not_follow(current: list[Leaf], leaf: Leaf, base: int) -> bool:
    """Whether a comment keeps a leaf from standing in the same row.

    Inside nested brackets it does not: those are broken later.
    """
    if leaf.depth != base or leaf.kind in CLOSERS:
        return False
    return leaf.kind == COMMENT or (len(current) == 1 and current[0].kind == COMMENT)


def _part(row: Row, leaves: list[Leaf]) -> Row:
    return Row(leaves, row.indent, inside=row.inside, tracking=TRACKS_ALL, base=row.base)
