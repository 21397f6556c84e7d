"""Which kinds of break a row is offered, in which order, and what is made of the rows that come
out."""

from __future__ import annotations

from collections.abc import Callable

from compiler_core.syntax import kinds as k
from formatter.layout.brackets import (
    CannotBreakError,
    break_at_first,
    break_at_last,
    omissions,
)
from formatter.layout.delimiters import break_at_comments, break_at_joints
from formatter.layout.row import TRACKS_ALL, TRACKS_NOTHING, Row
from formatter.layout.strings.joining import join_strings
from formatter.layout.strings.splitting import split_string
from formatter.layout.strings.unwrapping import unwrap_string
from formatter.layout.strings.wrapping import wrap_string
from formatter.leaf import Leaf, copied

Break = Callable[[Row], list[Row]]


class Layout:
    """Breaks rows so that they fit a width."""

    __slots__ = ("limit",)

    def __init__(self, limit: int) -> None:
        self.limit = limit

    def rows(self, row: Row, *, force_optional: bool = False) -> list[Row]:
        """The rows that a row becomes."""
        breaks: list[Break]
        if (
            not row.explode
            and row.fits(self.limit)
            and not (row.inside and row.has_own_line_comment)
            and not row.magic_comma
        ):
            if not any(leaf.kind == k.STRING for leaf in row.leaves):
                return self._finished(row)
            breaks = [join_strings, unwrap_string]
        elif row.is_def:
            breaks = [break_at_first]
        else:
            last = self._force_last if force_optional else self._last
            if row.inside:
                breaks = [
                    join_strings,
                    unwrap_string,
                    self._split_string,
                    break_at_joints,
                    break_at_comments,
                    self._wrap_string,
                    last,
                ]
            else:
                breaks = [join_strings, unwrap_string, self._split_string, self._wrap_string, last]
        for attempt in breaks:
            try:
                return self._apply(row, attempt, force_optional)
            except CannotBreakError:
                continue
        return self._finished(row)

    def _finished(self, row: Row) -> list[Row]:
        if not row.hugged:
            row.hugged = True
            row.changed()
        return [row]

    def _apply(self, row: Row, attempt: Break, force_optional: bool) -> list[Row]:
        before = row.text
        optional = _optional_parentheses(row)
        rows: list[Row] = []
        for part in attempt(row):
            if part.text == before:
                raise CannotBreakError
            rows += self.rows(part, force_optional=force_optional)
        if (
            attempt not in (self._last, self._force_last)
            or not optional
            or any(leaf.text for leaf in optional)
            or row.has_multiline_string
            or rows[0].fits(self.limit)
        ):
            return rows
        # The first row is too long although there are parentheses to be had: perhaps with them all
        # rows fit.
        again = row.with_leaves(copied(row.leaves))
        second = self._apply(again, self._force_last, True)
        if all(each.fits(self.limit) for each in second):
            return second
        return rows

    def _last(self, row: Row) -> list[Row]:
        return self._break_at_last(row, force_optional=False)

    def _force_last(self, row: Row) -> list[Row]:
        return self._break_at_last(row, force_optional=True)

    def _split_string(self, row: Row) -> list[Row]:
        return split_string(row, self.limit)

    def _wrap_string(self, row: Row) -> list[Row]:
        return wrap_string(row, self.limit)

    def _break_at_last(self, row: Row, *, force_optional: bool) -> list[Row]:
        limit = self.limit
        for omitted in omissions(row, limit):
            rows = break_at_last(row, limit, omitted, force_optional=force_optional)
            if rows[0].fits(limit):
                return rows
        return break_at_last(row, limit, frozenset(), force_optional=force_optional)


def _optional_parentheses(row: Row) -> list[Leaf]:
    if row.tracking == TRACKS_NOTHING:
        return []
    optional = [leaf for leaf in row.leaves if not leaf.text and leaf.mate is not None]
    if row.tracking == TRACKS_ALL:
        return optional
    return [leaf for leaf in optional if any(leaf.mate is other for other in optional)]
