"""Which values patterns cover: whether a case can be reached, and what no case is for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Made:
    """A pattern for the values that one constructor makes: a case, a literal, a tuple.

    `siblings` are all constructors of the type; None where they have no end. The constructor `|`
    stands for alternatives, `==` for a test of which nothing is known.
    """

    constructor: str
    parts: tuple[Pattern, ...]
    siblings: Sequence[str] | None = None


@dataclass(frozen=True, slots=True)
class Anything:
    """A pattern that fits every value."""


Pattern = Made | Anything
ANY: Final = Anything()
_Row = tuple[Pattern, ...]


def is_covered(rows: Sequence[Pattern], pattern: Pattern) -> bool:
    """Whether patterns fit every value that another one fits."""
    return not _is_useful([(row,) for row in rows], (pattern,))


def missing(rows: Sequence[Pattern], constructors: Sequence[str] | None) -> list[str] | None:
    """What no pattern fits: None if there is nothing, else the names of the cases, if known."""
    if not _is_useful([(row,) for row in rows], (ANY,)):
        return None
    named = {
        each.constructor
        for row in rows
        for each in _alternatives(row)
        if each is not ANY and isinstance(each, Made)
    }
    if constructors is None or not named.intersection(constructors):
        return []
    return [name for name in constructors if name not in named]


def _alternatives(pattern: Pattern) -> list[Pattern]:
    if isinstance(pattern, Made) and pattern.constructor == "|":
        return [each for part in pattern.parts for each in _alternatives(part)]
    return [pattern]


def _is_useful(rows: list[_Row], wanted: _Row) -> bool:
    """Whether some values fit a row and none of those before it."""
    if not wanted:
        return not rows
    expanded = [(first, *row[1:]) for row in rows for first in _alternatives(row[0])]
    rows = [row for row in expanded if not _is_opaque(row[0])]
    first, rest = wanted[0], wanted[1:]
    if isinstance(first, Made) and first.constructor == "|":
        return any(_is_useful(rows, (each, *rest)) for each in _alternatives(first))
    if isinstance(first, Made) and first.constructor != "==":
        return _is_useful(_special(rows, first), (*first.parts, *rest))
    used = {row[0].constructor: row[0] for row in rows if isinstance(row[0], Made)}
    siblings = next((each.siblings for each in used.values() if each.siblings is not None), None)
    if isinstance(first, Anything) and siblings is not None and set(siblings) <= set(used):
        return any(
            _is_useful(_special(rows, each), (*(ANY for _ in each.parts), *rest))
            for each in used.values()
        )
    return _is_useful([row[1:] for row in rows if isinstance(row[0], Anything)], rest)


def _is_opaque(pattern: Pattern) -> bool:
    return isinstance(pattern, Made) and pattern.constructor == "=="


def _special(rows: list[_Row], made: Made) -> list[_Row]:
    """What is left of rows for values of one constructor."""
    found: list[_Row] = []
    for row in rows:
        first = row[0]
        if isinstance(first, Anything):
            found.append((*(ANY for _ in made.parts), *row[1:]))
        elif first.constructor == made.constructor:
            found.append((*first.parts, *row[1:]))
    return found
