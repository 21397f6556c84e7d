"""How many blank lines stand before each line of the result."""

from __future__ import annotations

from typing import Final

from compiler_core.syntax import Token, nodes
from compiler_core.syntax import kinds as k
from compiler_core.syntax.nodes import Node

_TYPE_HEADERS: Final = (
    nodes.StructHeader,
    nodes.TraitHeader,
    nodes.ClassHeader,
    nodes.ExtensionHeader,
    nodes.EnumHeader,
)
# A clause cannot begin with these, so that a line that does is no continuation of the block above.
_INDEPENDENT: Final = frozenset(
    k.KINDS_BY_TEXT[word] for word in "with try for while if match".split()
)


class Facts:
    """A line of the result and what blank lines around it depend on."""

    __slots__ = (
        "depth",
        "is_comment",
        "is_decorator",
        "is_docstring_like",
        "is_function",
        "is_import",
        "is_type",
        "may_depend",
        "opens_block",
        "text",
    )

    def __init__(self, depth: int, text: str) -> None:
        self.depth = depth
        self.text = text
        self.is_comment = False
        self.is_decorator = False
        self.is_function = False
        self.is_type = False
        self.is_import = False
        # Whether it begins with a string in triple quotes.
        self.is_docstring_like = False
        self.opens_block = False
        # Whether it could be a clause such as `else:` that goes on with the block above.
        self.may_depend = False


def comment_facts(depth: int, text: str) -> Facts:
    """The facts of a comment, or of lines that are treated like one."""
    facts = Facts(depth, text)
    facts.is_comment = True
    return facts


def facts_of(node: Node, depth: int, text: str) -> Facts:
    """The facts of a statement or header."""
    facts = Facts(depth, text)
    if isinstance(node, nodes.Header):
        facts.opens_block = True
        facts.is_function = isinstance(node, nodes.FunctionHeader | nodes.RegionHeader)
        facts.is_type = isinstance(node, _TYPE_HEADERS)
        facts.may_depend = node.children[0].kind not in _INDEPENDENT  # type: ignore[union-attr]
    elif isinstance(node, nodes.ExpressionStatement):
        first = node.children[0]
        while not isinstance(first, Token):
            first = first.children[0]
        facts.is_docstring_like = first.kind == k.STRING and first.text.startswith(('"""', "'''"))
    elif isinstance(node, nodes.Decorator):
        facts.is_decorator = True
    elif isinstance(node, nodes.ImportStatement | nodes.FromImportStatement):
        facts.is_import = True
    return facts


class Placed:
    """A line of the result in its place."""

    __slots__ = ("after", "before", "below_decorator", "end", "facts", "previous")

    def __init__(self, facts: Facts, end: int, previous: Placed | None) -> None:
        self.facts = facts
        # Where its source ends; the blank lines before it belong to it.
        self.end = end
        self.previous = previous
        self.before = 0
        self.after = 0
        # Whether it is a comment between decorators and what they decorate.
        self.below_decorator = False


class BlankLines:
    """Follows the lines of a file from top to bottom and decides on the blank lines between
    them."""

    __slots__ = ("_definitions", "_leading_comment", "_previous")

    def __init__(self) -> None:
        self._previous: Placed | None = None
        # Depths of the definitions that the current line may stand in.
        self._definitions: list[int] = []
        # The first of the comment lines right above, which take the blank lines of a definition
        # below.
        self._leading_comment: Placed | None = None

    def place(self, facts: Facts, end: int, blank_before: int) -> Placed:
        """Put a line, which had some blank lines before it in the source, below the last one."""
        previous = self._previous
        placed = Placed(facts, end, previous)
        before = self._wanted(facts, blank_before)
        if previous is None:
            before = 0
        else:
            before -= previous.after
            if previous.facts.is_type and facts.is_docstring_like:
                placed.after = 1
        placed.before = before
        if facts.is_comment:
            placed.below_decorator = previous is not None and (
                previous.facts.is_decorator or (previous.below_decorator and not before)
            )
            if not placed.below_decorator and (self._leading_comment is None or before):
                self._leading_comment = placed
        elif not facts.is_decorator or before:
            self._leading_comment = None
        self._previous = placed
        return placed

    def _wanted(self, facts: Facts, blank_before: int) -> int:
        depth = facts.depth
        before = min(blank_before, 1 if depth else 2) if blank_before else 0
        definitions = self._definitions
        while definitions and definitions[-1] >= depth:
            if depth:
                before = 1
            elif definitions[-1] and facts.opens_block and facts.may_depend:
                before = 1  # an `else:` goes on with what a nested definition ended
            else:
                before = 2
            definitions.pop()
        if facts.is_decorator or facts.is_function or facts.is_type:
            return self._before_definition(facts, before)
        if self._previous is None:
            return before
        above = self._previous.facts
        if above.is_import and not facts.is_import and depth == above.depth:
            return before or 1
        if above.opens_block and not (above.is_type and facts.is_docstring_like):
            return 0
        return before

    def _before_definition(self, facts: Facts, before: int) -> int:
        depth = facts.depth
        if not facts.is_decorator:
            self._definitions.append(depth)
        previous = self._previous
        if previous is None or previous.facts.is_decorator:
            return 0
        above = previous.facts
        if above.depth < depth and (above.is_type or above.is_function):
            return 0
        wanted = 1 if depth else 2
        if above.is_comment and above.depth == depth and before == 0:
            comment = self._leading_comment
            over = None if comment is None else comment.previous
            if comment is None or over is None or comment.before > 1:
                return 0
            if not over.facts.is_type and not over.facts.opens_block:
                comment.before = max(comment.before, wanted) - over.after
            return 0
        return wanted
