"""Origins forgotten: code does not depend on where what it works on lives.

Two instances that differ in origins alone are one. What stays is whether a reference is mutable,
and the places of a function type's own arguments, which say how its arguments are passed.
"""

from __future__ import annotations

from compiler_core.meta.functions import Argument
from compiler_core.meta.generators import Parameter
from compiler_core.meta.node import SAFE_HEIGHT, Node, post_order
from compiler_core.meta.origins import (
    FieldOrigin,
    OriginSort,
    PlaceOrigin,
    SpecialOrigin,
    mutability_of,
    special_origin,
)
from compiler_core.meta.substitution import rebuild
from compiler_core.meta.types import DeclRef, OriginType


class Eraser:
    """Erases origins, remembering what it did."""

    __slots__ = ("memo",)

    def __init__(self) -> None:
        self.memo: dict[Node, Node] = {}

    def __call__(self, node: Node) -> Node:
        """Return a node without the origins in it."""
        found = self.memo.get(node)
        if found is not None:
            return found
        if node.height > SAFE_HEIGHT:
            for part in post_order(node):
                self._step(part)
        return self._step(node)

    def _step(self, node: Node) -> Node:
        found = self.memo.get(node)
        if found is None:
            if (
                isinstance(node.type, OriginType)
                # What is declared has the type of what stands for it, but is none.
                and not isinstance(node, (Argument, Parameter))
                and _is_erased(node)
            ):
                found = special_origin(OriginSort.UNTRACKED, mutability_of(node))
            elif isinstance(node, DeclRef):
                # What it is declared as is the same for all instances.
                found = node
            else:
                children = tuple([self(child) for child in node.children])
                found = node if children == node.children else rebuild(node, children)
            self.memo[node] = found
        return found


def _is_erased(origin: Node) -> bool:
    """Whether an origin is one of a place or of memory, outside of any function type."""
    if isinstance(origin, SpecialOrigin):
        return True
    if isinstance(origin, PlaceOrigin):
        return origin.owner is not None
    if isinstance(origin, FieldOrigin):
        return _is_erased(origin.base)
    if not origin.is_value:
        return False
    return all(_is_erased(part) for part in origin.children if isinstance(part.type, OriginType))
