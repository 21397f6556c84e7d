"""What all nodes share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar, Union

from compiler_core.syntax import kinds as k
from compiler_core.syntax.tokens import Token

Child = Union["Node", Token]
_N = TypeVar("_N", bound="Node")


class Node:
    """The base of all nodes inside a logical line."""

    __slots__ = ("children", "end", "start")

    def __init__(self, children: tuple[Child, ...]) -> None:
        self.children = children
        self.start: int = children[0].start
        self.end: int = children[-1].end

    def tokens(self) -> Iterator[Token]:
        """All tokens below the node, in source order."""
        stack: list[Child] = list(reversed(self.children))
        while stack:
            child = stack.pop()
            if isinstance(child, Token):
                yield child
            else:
                stack.extend(reversed(child.children))

    def nodes(self) -> Iterator[Node]:
        """The children that are nodes."""
        for child in self.children:
            if not isinstance(child, Token):
                yield child

    def walk(self) -> Iterator[Node]:
        """The node and all nodes below it, parents first."""
        stack: list[Node] = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend([c for c in reversed(node.children) if not isinstance(c, Token)])

    def first(self, cls: type[_N]) -> _N | None:
        """The first child of a class."""
        for child in self.children:
            if isinstance(child, cls):
                return child
        return None

    def all(self, cls: type[_N]) -> list[_N]:
        """The children of a class."""
        return [child for child in self.children if isinstance(child, cls)]

    def token(self, kind: int) -> Token | None:
        """The first child token of a kind."""
        for child in self.children:
            if isinstance(child, Token) and child.kind == kind:
                return child
        return None

    def _node(self, index: int) -> Node:
        child = self.children[index]
        assert not isinstance(child, Token)
        return child

    def _token(self, index: int) -> Token:
        child = self.children[index]
        assert isinstance(child, Token)
        return child

    def _after(self, kind: int) -> Node | None:
        """The node that follows the first child token of a kind."""
        wanted = False
        for child in self.children:
            if isinstance(child, Token):
                wanted = child.kind == kind
            elif wanted:
                return child
        return None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.start}..{self.end}>"


class ErrorNode(Node):
    """A line, or the rest of one, that does not parse: what was recognised before the mistake, then
    loose tokens."""

    __slots__ = ()


class Items(Node):
    """Items between brackets, separated by commas."""

    __slots__ = ()

    @property
    def items(self) -> list[Node]:
        """The items without brackets and commas."""
        return list(self.nodes())

    @property
    def has_trailing_comma(self) -> bool:
        """Whether a comma stands before the closing bracket."""
        if len(self.children) < 3:
            return False
        last = self.children[-2]
        return isinstance(last, Token) and last.kind == k.COMMA
