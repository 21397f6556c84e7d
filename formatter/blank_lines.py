"""How many blank lines stand before each line of the result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from compiler_core.syntax import kinds as k
from formatter.leaf import COMMENT, Leaf

_TYPE_WORDS: Final = frozenset(
    k.KINDS_BY_TEXT[word] for word in "struct trait class __extension __enum".split()
)
_FUNCTION_WORDS: Final = frozenset([k.DEF, k.SOFT_KINDS["fn"]])
_IMPORT_WORDS: Final = frozenset([k.FROM, k.IMPORT])
_DEPENDENT_WORDS_EXCLUDED: Final = frozenset(
    k.KINDS_BY_TEXT[word] for word in "with try for while if match".split()
)


@dataclass(slots=True)
class Placed:
    """A line of the result with the facts that blank lines depend on."""

    depth: int
    text: str
    is_comment: bool = False
    is_decorator: bool = False
    is_function: bool = False
    is_type: bool = False
    is_import: bool = False
    is_docstring_like: bool = False
    # Whether it is a comment between decorators and what they decorate.
    below_decorator: bool = False
    opens_block: bool = False
    # Whether a clause such as `else:` might depend on the block above.
    may_depend: bool = False
    before: int = 0
    after: int = 0
    previous: Placed | None = None


def place(depth: int, text: str, leaves: list[Leaf]) -> Placed:
    """The facts of a line, read from its leaves."""
    first = leaves[0]
    kind = first.kind
    placed = Placed(depth, text)
    if kind == COMMENT:
        placed.is_comment = True
        return placed
    if kind == k.STRING:
        placed.is_docstring_like = first.text.startswith(('"""', "'''"))
        return placed
    if kind == k.AT:
        placed.is_decorator = True
        return placed
    if kind in _IMPORT_WORDS:
        placed.is_import = True
        return placed
    if leaves[-1].kind == k.COLON:
        placed.opens_block = True
        if kind == k.ASYNC:
            kind = leaves[1].kind
        if kind in _FUNCTION_WORDS:
            placed.is_function = True
        elif kind in _TYPE_WORDS:
            placed.is_type = True
        placed.may_depend = kind not in _DEPENDENT_WORDS_EXCLUDED
    return placed


class BlankLines:
    """Follows the lines of a file from top to bottom and decides on the blank lines between them."""

    __slots__ = ("_definitions", "_leading_comment", "_previous")

    def __init__(self) -> None:
        self._previous: Placed | None = None
        # Depths of the definitions that the current line may stand in.
        self._definitions: list[int] = []
        # The first of the comment lines right above, which take the blank lines of a definition below.
        self._leading_comment: Placed | None = None

    def add(self, line: Placed, blank_before: int) -> None:
        """Decide how many blank lines stand before a line that had some in the source."""
        previous = self._previous
        before, after = self._wanted(line, blank_before)
        if previous is None:
            before = 0
        else:
            before -= previous.after
        line.before = before
        line.after = after
        line.previous = previous
        if line.is_comment:
            line.below_decorator = previous is not None and (
                previous.is_decorator or (previous.below_decorator and not before)
            )
            if not line.below_decorator and (self._leading_comment is None or before):
                self._leading_comment = line
        elif not line.is_decorator or before:
            self._leading_comment = None
        self._previous = line

    def _wanted(self, line: Placed, blank_before: int) -> tuple[int, int]:
        depth = line.depth
        before = min(blank_before, 1 if depth else 2)
        definitions = self._definitions
        while definitions and definitions[-1] >= depth:
            if depth:
                before = 1
            elif definitions[-1] and line.opens_block and line.may_depend:
                before = 1  # an `else:` goes on with what a nested definition ended
            else:
                before = 2
            definitions.pop()
        if line.is_decorator or line.is_function or line.is_type:
            return self._before_definition(line, before), 0
        previous = self._previous
        if previous is None:
            return before, 0
        if previous.is_import and not line.is_import and depth == previous.depth:
            return before or 1, 0
        if previous.is_type and line.is_docstring_like:
            return before, 1
        if previous.opens_block:
            return 0, 0
        return before, 0

    def _before_definition(self, line: Placed, before: int) -> int:
        depth = line.depth
        if not line.is_decorator:
            self._definitions.append(depth)
        previous = self._previous
        if previous is None or previous.is_decorator:
            return 0
        if previous.depth < depth and (previous.is_type or previous.is_function):
            return 0
        wanted = 1 if depth else 2
        if previous.is_comment and previous.depth == depth and before == 0:
            comment = self._leading_comment
            above = None if comment is None else comment.previous
            if comment is None or above is None:
                return 0
            if above.is_type or above.opens_block or comment.before > 1:
                return 0
            comment.before = max(comment.before, wanted) - above.after
            return 0
        return wanted
