"""A row that is one long string becomes several rows with a piece each."""

from __future__ import annotations

from typing import Final

from compiler_core.syntax import kinds as k
from formatter.layout.brackets import CannotBreakError
from formatter.layout.row import INDENT, TRACKS_ALL, Row
from formatter.layout.strings.measure import (
    STRING_OPERATORS,
    check_too_long,
    is_wanted_in_parentheses,
)
from formatter.layout.strings.spans import unbreakable_spans
from formatter.layout.strings.trailer import end_of_trailer, is_optional_paren
from formatter.leaf import CONTEXT_NONE, Leaf
from formatter.literals import normal_quotes, prefix_of

_NOT: Final = k.KINDS_BY_TEXT["not"]
_IN: Final = k.KINDS_BY_TEXT["in"]
# A piece is at least this long, quotes and prefix included.
_SMALLEST_PIECE: Final = 6


def split_string(row: Row, limit: int) -> list[Row]:
    """One row for each piece of the string that a row consists of."""
    index = _only_string(row)
    check_too_long(row, index, limit)
    leaves = row.leaves
    string = leaves[index]
    operators: list[Leaf] = []
    for leaf in leaves:
        if leaf.kind not in STRING_OPERATORS and not leaf.is_word:
            break
        operators.append(leaf)
    behind = leaves[index + 1 :]
    operators_width = len("".join([leaf.gap + leaf.text for leaf in operators]))
    if operators:
        operators_width += 1 - len(operators[0].gap)
    last_limit = limit - len(INDENT) * row.indent - operators_width
    if behind and behind[0].kind == k.COMMA:
        last_limit -= 1
    piece_limit = limit - 1 - len(INDENT) * row.indent
    if piece_limit < 0:
        raise CannotBreakError
    pieces = _pieces(string, piece_limit, operators_width, last_limit)
    rows: list[Row] = []
    for piece in pieces[:-1]:
        rows.append(_clone(row, [*operators, _piece(string, piece, operators)]))
        operators = []
    last = _piece(string, pieces[-1], operators)
    last.rank = string.rank
    last.comments = string.comments
    if behind and behind[0].kind != k.COMMA and not _fits_behind(pieces[-1], behind, last_limit):
        rows.append(_clone(row, [*operators, last]))
        rows.append(_clone(row, behind))
    else:
        rows.append(_clone(row, [*operators, last, *behind]))
    return rows


def _clone(row: Row, leaves: list[Leaf]) -> Row:
    clone = Row(leaves, row.indent, inside=row.inside, tracking=TRACKS_ALL, base=row.base)
    clone.explode = row.explode
    return clone


def _piece(string: Leaf, text: str, operators: list[Leaf]) -> Leaf:
    leaf = Leaf(k.STRING, normal_quotes(text), " " if operators else "", string.depth)
    leaf.context = CONTEXT_NONE
    return leaf


def _only_string(row: Row) -> int:
    """The index of the string in a row that holds, beside it, only an operator before and a trailer
    behind."""
    if is_wanted_in_parentheses(row):
        raise CannotBreakError  # it is wrapped first
    leaves = row.leaves
    count = len(leaves)
    index = 0
    if count > 1 and leaves[0].kind == _NOT and leaves[1].kind == _IN:
        index = 2
    elif leaves[0].kind in STRING_OPERATORS or leaves[0].kind == _IN:
        index = 1
    if index < count and is_optional_paren(leaves[index]) and leaves[index].kind == k.LPAR:
        index += 1
    if index >= count or leaves[index].kind != k.STRING:
        raise CannotBreakError
    end = end_of_trailer(leaves, index)
    if end < count and leaves[end].kind == k.COMMA:
        end += 1
    if end < count:
        raise CannotBreakError
    return index


def _fits_behind(piece: str, behind: list[Leaf], limit: int) -> bool:
    width = len(piece)
    for leaf in behind:
        width += len(leaf.gap) + len(leaf.text)
        if leaf.kind == k.LPAR:
            break
    return width <= limit


def _pieces(string: Leaf, piece_limit: int, operators_width: int, last_limit: int) -> list[str]:
    text = string.text
    quote = text[-1]
    prefix = prefix_of(text)
    points: list[tuple[bool, int]] = []
    if string.joints is not None:
        # Whoever splits first uses the joints up, whatever becomes of the attempt.
        points, string.joints.points = string.joints.points, []
    use_points = bool(points) and all(at <= piece_limit for _, at in points)
    pieces: list[str] = []
    rest = text
    while len(points) > 1 if use_points else len(rest) > last_limit:
        if use_points:
            has_prefix, at = points.pop(0)
            if not has_prefix and rest[:at] == prefix:
                at += 1  # an empty part
        else:
            found = _break_index(rest, piece_limit - operators_width)
            if found is None:
                if not points:
                    break
                rest = text
                pieces = []
                use_points = True
                continue
            at = found
        pieces.append(rest[:at] + quote)
        rest = prefix + quote + rest[at:]
    return [*pieces, rest]


def _break_index(text: str, limit: int) -> int | None:
    """The last blank at which a string may be split within a width, or else the first one behind
    it."""
    # The blank right behind an interpolation is no good place either.
    forbidden = {i for start, end in unbreakable_spans(text) for i in range(start, end + 1)}
    length = len(text)

    def is_good(index: int) -> bool:
        if not 0 <= index < length or text[index] != " " or index in forbidden:
            return False
        if length - index < _SMALLEST_PIECE or index < _SMALLEST_PIECE:
            return False
        backslashes = len(text[:index]) - len(text[:index].rstrip("\\"))
        return backslashes % 2 == 0

    for index in range(min(limit, length - 1), 0, -1):
        if is_good(index):
            return index
    for index in range(limit + 1, length):
        if is_good(index):
            return index
    return None
