"""The node: immutable, typed, and the same object as any equal one.

A node is its class, its `data` (what is not a node: numbers, names, flags) and its `children`
(nodes). All else is computed once from these, so that a traversal need know no class: its type, how
far its free parameter references reach, its height, and a summary of what it contains.

`make` looks the three up in a table of weak references; nothing else creates nodes. That is what
lets `is` decide equality and the identity hash serve as the hash.
"""

from __future__ import annotations

import itertools
import threading
import weakref
from collections.abc import Iterator
from hashlib import blake2b
from typing import Any, ClassVar, TypeVar

# Recursive algorithms descend at most this many levels before they switch to an explicit stack.
SAFE_HEIGHT = 64


# The bits of `Node.flags`: what occurs in a node, itself included. Plain integers, because they are
# tested at every step of every traversal.
NOTHING = 0
HAS_NAMES = 1  # a named parameter
OPAQUE = 2  # something that is not yet a value
HAS_QUESTIONS = 4  # something that an evaluation context may know more about
POISONED = 8  # an error
HAS_PLACES = 16  # the origin of an argument or variable


class Node:
    """A type or compile-time value; compare with `is`."""

    __slots__ = (
        "__weakref__",
        "_fingerprint",
        "_order",
        "children",
        "data",
        "flags",
        "free",
        "height",
        "type",
    )

    # The attributes that name the elements of `data`.
    FIELDS: ClassVar[tuple[str, ...]] = ()
    # Whether the children are under one more parameter list than the node.
    BINDS: ClassVar[bool] = False
    # What a node of this class contains by itself, as bits of `Node.flags`.
    FLAGS: ClassVar[int] = 0
    # The type of all nodes of this class, unless it depends on their parts.
    FIXED_TYPE: ClassVar[Node | None] = None

    data: tuple[Any, ...]
    children: tuple[Node, ...]
    type: Node
    # References at depths below this may be free; 0 says that the node is closed.
    free: int
    height: int
    flags: int
    _fingerprint: bytes | None
    _order: tuple[str, tuple[Any, ...], bytes] | None

    def _derive_type(self) -> Node:
        """Compute the type from the parts; classes with an explicit type keep it last."""
        return self.children[-1]

    def _reach(self) -> int:
        """Compute `free` from the children."""
        free = 0
        for child in self.children:
            if child.free > free:
                free = child.free
        return free - 1 if free and self.BINDS else free

    @property
    def is_closed(self) -> bool:
        """Whether no parameter reference leads out of the node."""
        return self.free == 0

    @property
    def is_value(self) -> bool:
        """Whether the node is fully evaluated: it depends on no parameter and no operation."""
        return not self.free and not self.flags & (HAS_NAMES | OPAQUE | POISONED)

    @property
    def has_poison(self) -> bool:
        """Whether an error occurs in the node."""
        return bool(self.flags & POISONED)

    @property
    def has_questions(self) -> bool:
        """Whether an evaluation context may know more about the node."""
        return bool(self.flags & HAS_QUESTIONS)

    @property
    def has_names(self) -> bool:
        """Whether a named parameter occurs in the node."""
        return bool(self.flags & HAS_NAMES)

    @property
    def fingerprint(self) -> bytes:
        """A digest of the structure, the same in every process."""
        return self._fingerprint or _compute_fingerprint(self)

    def _sort_hint(self) -> tuple[Any, ...]:
        """Return what orders nodes of this class before their fingerprint does."""
        return ()

    def __reduce__(self) -> Any:
        # Copies and unpickled nodes must be interned too.
        return make, (self.__class__, self.data, self.children)

    def __copy__(self) -> Node:
        return self

    def __deepcopy__(self, memo: object) -> Node:
        return self

    def __repr__(self) -> str:
        # Imported here because the printer knows all nodes; only a debugger gets here.
        from compiler_core.meta.printer import print_node

        return print_node(self)


N = TypeVar("N", bound=Node)
Key = tuple[type[Node], tuple[Any, ...], tuple[Node, ...]]


class _Entry(weakref.ref[Node]):
    """A weak reference that knows its key, to be removed with its node."""

    __slots__ = ("key",)

    key: Key


_table: dict[Key, _Entry] = {}
# The youngest nodes, which stay alive for a while: most are soon asked for again.
_YOUNG = 1 << 14
_young: list[Node | None] = [None] * _YOUNG
_next_young = itertools.count()
# Re-entrant, because the collector may remove an entry while this thread adds one.
_lock = threading.RLock()


def _remove(entry: weakref.ref[Node]) -> None:
    assert isinstance(entry, _Entry)
    with _lock:
        # The key may already lead to a younger equal node.
        if _table.get(entry.key) is entry:
            del _table[entry.key]


def make(cls: type[N], data: tuple[Any, ...], children: tuple[Node, ...]) -> N:
    """Return the node with these parts, without folding; constructors are the public way."""
    entry = _table.get((cls, data, children))
    if entry is not None:
        node: Any = entry()
        if node is not None:
            return node  # type: ignore[no-any-return]
    return _create(cls, data, children)


def _create(cls: type[N], data: tuple[Any, ...], children: tuple[Node, ...]) -> N:
    node = object.__new__(cls)
    node.data = data
    node.children = children
    if data:
        for name, value in zip(cls.FIELDS, data, strict=True):
            setattr(node, name, value)
    node._fingerprint = node._order = None
    flags, height = 0, 0
    for child in children:
        flags |= child.flags
        if child.height > height:
            height = child.height
    # A reference to a parameter of this very list does not keep the node from being a value.
    node.flags = (flags & ~OPAQUE if cls.BINDS else flags) | cls.FLAGS
    node.height = height + 1
    node.free = node._reach()
    node.type = cls.FIXED_TYPE or node._derive_type()
    key = (cls, data, children)
    entry = _Entry(node, _remove)
    entry.key = key
    with _lock:
        earlier = _table.get(key)
        if earlier is not None:
            other: Any = earlier()
            if other is not None:
                return other  # type: ignore[no-any-return]
        _table[key] = entry
    _young[next(_next_young) % _YOUNG] = node
    return node


def interned_count() -> int:
    """Return how many nodes are alive."""
    return len(_table)


def post_order(root: Node) -> Iterator[Node]:
    """Yield every distinct node below and including `root`, children first, without recursion."""
    seen: set[Node] = set()
    stack: list[tuple[Node, bool]] = [(root, False)]
    while stack:
        node, ready = stack.pop()
        if ready:
            yield node
        elif node not in seen:
            seen.add(node)
            stack.append((node, True))
            stack.extend((child, False) for child in reversed(node.children) if child not in seen)


def names_in(root: Node) -> Iterator[Node]:
    """Yield every distinct named parameter in a node, those in their types included."""
    if not root.flags & HAS_NAMES:
        return
    seen: set[Node] = {root}
    stack: list[Node] = [root]
    while stack:
        node = stack.pop()
        if node.FLAGS & HAS_NAMES:
            yield node
        for child in node.children:
            if child.flags & HAS_NAMES and child not in seen:
                seen.add(child)
                stack.append(child)


def _compute_fingerprint(root: Node) -> bytes:
    stack = [root]
    while stack:
        node = stack[-1]
        missing = [child for child in node.children if child._fingerprint is None]
        if missing:
            stack.extend(missing)
            continue
        stack.pop()
        digest = blake2b(f"{node.__class__.__name__}{node.data!r}".encode(), digest_size=16)
        for child in node.children:
            digest.update(child.fingerprint)
        node._fingerprint = digest.digest()
    return root.fingerprint


def order_key(node: Node) -> tuple[str, tuple[Any, ...], bytes]:
    """Return a key that sorts nodes the same way in every process."""
    key = node._order
    if key is None:
        key = node._order = (node.__class__.__name__, node._sort_hint(), node.fingerprint)
    return key


def canonical_set(nodes: Iterator[Node] | list[Node] | tuple[Node, ...]) -> tuple[Node, ...]:
    """Return the distinct nodes in their canonical order."""
    distinct = dict.fromkeys(nodes)
    return tuple(distinct) if len(distinct) < 2 else tuple(sorted(distinct, key=order_key))


class Universe(Node):
    """The kinds that close the tower of types: each is its own type."""

    __slots__ = ("name",)
    __match_args__ = FIELDS = ("name",)

    name: str

    def _derive_type(self) -> Node:
        return self


# The type of every type, and of itself.
TYPE = make(Universe, ("Type",), ())
# The type of traits and of their compositions.
TRAIT = make(Universe, ("Trait",), ())
