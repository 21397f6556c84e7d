"""The list of leaves that grows while a line's tree is walked."""

from __future__ import annotations

from collections.abc import Callable

from compiler_core.syntax import Token
from compiler_core.syntax import kinds as k
from compiler_core.syntax.nodes import Child, Node
from formatter.comments import normal_comment
from formatter.directives import Raw
from formatter.leaf import COMMENT, RANK_COMMA, ROLE_DISPLAY, Leaf, pair
from formatter.literals import normal_number, normal_string


class CannotEmitError(Exception):
    """A comment stands where no line of the style has room for one; the line is left as it is."""


def as_token(child: Child) -> Token:
    """A child that is known to be a token."""
    return child  # type: ignore[return-value]


def as_node(child: Child) -> Node:
    """A child that is known to be a node."""
    return child  # type: ignore[return-value]


Emitter = Callable[["Builder", Node, str], None]


class Builder:
    """Collects the leaves of one line; `emitters` tell what to do with each class of node."""

    __slots__ = ("_open", "depth", "directives", "emitters", "leaves")

    def __init__(self, emitters: dict[type[Node], Emitter], *, directives: bool) -> None:
        self.emitters = emitters
        # Whether to look out for comments that switch the formatter off.
        self.directives = directives
        self.leaves: list[Leaf] = []
        self.depth = 0
        self._open: list[Leaf] = []

    # ------------------------------------------------------------ parts of the tree

    # The children of a node are nodes or tokens; which of the two stands at a place, the grammar
    # says. Asking again would cost more than all else that is done for a token.

    def node(self, node: Child, gap: str) -> None:
        """Append the leaves of a node; `gap` is the blank before the first one."""
        self.emitters[node.__class__](self, node, gap)  # type: ignore[index, arg-type]

    def child(self, child: Child, gap: str) -> None:
        """Append a node or a token."""
        if child.__class__ is Token:
            self.token(child, gap)
        else:
            self.node(child, gap)

    def token(self, child: Child, gap: str) -> None:
        """Append a token as it is."""
        token = as_token(child)
        if "#" in token.trivia:
            self.comments(token.trivia)
        self.leaves.append(Leaf(token.kind, token.text, gap, self.depth))

    def number(self, token: Token, gap: str) -> None:
        """Append a number."""
        if "#" in token.trivia:
            self.comments(token.trivia)
        self.leaves.append(Leaf(token.kind, normal_number(token.text), gap, self.depth))

    def string(self, text: str, trivia: str, gap: str) -> None:
        """Append a string."""
        if "#" in trivia:
            self.comments(trivia)
        self.leaves.append(Leaf(k.STRING, normal_string(text), gap, self.depth))

    def all(self, node: Node, gap: str) -> None:
        """Append the children of a node one blank apart."""
        for child in node.children:
            self.child(child, gap)
            gap = " "

    # ------------------------------------------------------------ brackets

    def open(self, child: Child, gap: str, role: int) -> None:
        """Append an opening bracket."""
        token = as_token(child)
        if "#" in token.trivia:
            self.comments(token.trivia)
        self._push(Leaf(token.kind, token.text, gap, self.depth), role)

    def close(self, child: Child) -> None:
        """Append the closing bracket of the innermost open pair."""
        token = as_token(child)
        if "#" in token.trivia:
            self.comments(token.trivia)
        self._pop(Leaf(token.kind, token.text, "", 0))

    def open_optional(self, gap: str, text: str = "", role: int = ROLE_DISPLAY) -> None:
        """Append a parenthesis that shows only if the line needs it."""
        self._push(Leaf(k.LPAR, text, gap, self.depth), role)

    def close_optional(self, text: str = "") -> None:
        """Append the partner of an optional parenthesis."""
        self._pop(Leaf(k.RPAR, text, "", 0))

    def _push(self, leaf: Leaf, role: int) -> None:
        leaf.role = role
        self.leaves.append(leaf)
        self._open.append(leaf)
        self.depth += 1

    def _pop(self, leaf: Leaf) -> None:
        opener = self._open.pop()
        leaf.role = opener.role
        pair(opener, leaf)
        self.depth -= 1
        leaf.depth = opener.depth
        self.leaves.append(leaf)

    # ------------------------------------------------------------ breaks and comments

    def comma(self, child: Child) -> None:
        """Append a comma, behind which the line may break."""
        self.token(child, "")
        self.leaves[-1].rank = RANK_COMMA

    def rank(self, rank: int) -> None:
        """Allow a break behind the last leaf."""
        last = self.leaves[-1]
        if last.rank < rank:
            last.rank = rank

    def comments(self, trivia: str) -> None:
        """Take in the comments before a token, or at the end of the line."""
        first_line = True
        for line in trivia.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
            text = line.strip()
            if text[:1] == "#":
                comment = normal_comment(text)
                if first_line:
                    self._trailing(comment)
                elif self._open:
                    self.leaves.append(Leaf(COMMENT, comment, "", self.depth))
                else:
                    raise CannotEmitError
            if text != "\\" or not first_line:
                first_line = False

    def comments_before(self, child: Child) -> None:
        """Take in the comments before a token that gets no leaf of its own."""
        trivia = as_token(child).trivia
        if "#" in trivia:
            self.comments(trivia)

    def raw(self, raw: Raw) -> None:
        """Append items that keep their layout."""
        if "#" in raw.trivia:
            self.comments(raw.trivia)
        self.leaves.append(Leaf(COMMENT, raw.text, "", self.depth))

    def _trailing(self, comment: str) -> None:
        leaves = self.leaves
        if not leaves:
            raise CannotEmitError
        last = leaves[-1]
        if not last.text and last.role == ROLE_DISPLAY and self._holds_one_leaf(last):
            # Behind optional parentheses around a single leaf it belongs to that leaf.
            last = leaves[-2]
        if last.kind == COMMENT:
            leaves.insert(leaves.index(last) + 1, Leaf(COMMENT, comment, "", last.depth))
        elif last.comments is None:
            last.comments = [comment]
        else:
            last.comments.append(comment)

    def _holds_one_leaf(self, closer: Leaf) -> bool:
        leaves = self.leaves
        count = 0
        for leaf in reversed(leaves[:-1]):
            if leaf is closer.mate:
                return count == 1
            count += leaf.kind != COMMENT
            if count > 1:
                return False
        return False
