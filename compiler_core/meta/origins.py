"""Origins: where a referenced value lives, which is also what keeps it alive.

The origin that is a parameter is an ordinary parameter reference whose type is an `OriginType`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from compiler_core.meta.constants import FALSE, BoolConst
from compiler_core.meta.declarations import DeclId
from compiler_core.meta.node import HAS_PLACES, Node, canonical_set, make
from compiler_core.meta.tags import Tag
from compiler_core.meta.types import OriginType, origin_type


class PlaceSort(Tag):
    """What an origin is rooted in."""

    ARGUMENT = "argument"
    LOCAL = "local"


class PlaceOrigin(Node):
    """An argument or local variable.

    The places of a function body name their function. An argument without owner is one of the
    nearest enclosing function type, which makes that type the same for all functions of its shape.
    """

    __slots__ = ("index", "name", "owner", "sort")
    __match_args__ = FIELDS = ("sort", "owner", "index", "name")

    sort: PlaceSort
    FLAGS = HAS_PLACES

    owner: DeclId | None
    index: int
    name: str

    @property
    def mutability(self) -> Node:
        """Whether the place may be changed."""
        return mutability_of(self)

    def _sort_hint(self) -> tuple[Any, ...]:
        return self.sort.value, str(self.owner), self.index


class FieldOrigin(Node):
    """A field of what another origin names."""

    __slots__ = ("name",)
    __match_args__ = FIELDS = ("name",)

    name: str

    @property
    def base(self) -> Node:
        """The origin of the aggregate."""
        return self.children[0]

    def _derive_type(self) -> Node:
        return self.children[0].type

    def _sort_hint(self) -> tuple[Any, ...]:
        return (self.name,)


class OriginSort(Tag):
    """Origins that are no place of the program."""

    # Memory that lasts as long as the program.
    STATIC = "static"
    # Memory that nothing tracks, and that aliases nothing tracked.
    UNTRACKED = "untracked"
    # Possibly any live value.
    ANY = "any"


class SpecialOrigin(Node):
    """Static, untracked or arbitrary memory."""

    __slots__ = ("sort",)
    __match_args__ = FIELDS = ("sort",)

    sort: OriginSort


class OriginUnion(Node):
    """All of several origins, as a canonical set; its mutability is explicit, the last child."""

    __slots__ = ()

    @property
    def members(self) -> tuple[Node, ...]:
        """The origins that are united."""
        return self.children[:-1]


class MutabilityCast(Node):
    """An origin seen with another mutability, that of the explicit type."""

    __slots__ = ()

    @property
    def base(self) -> Node:
        """The origin that is seen."""
        return self.children[0]


def mutability_of(origin: Node) -> Node:
    """Return the mutability of an origin, a boolean node."""
    return origin.type.mutability if isinstance(origin.type, OriginType) else FALSE


def place(
    sort: PlaceSort, owner: DeclId | None, index: int, name: str, mutability: Node
) -> PlaceOrigin:
    """Return the origin of an argument or local variable."""
    return make(PlaceOrigin, (sort, owner, index, name), (origin_type(mutability),))


def argument_origin(index: int, name: str, mutability: Node) -> PlaceOrigin:
    """Return the origin of an argument inside the type of its function."""
    return place(PlaceSort.ARGUMENT, None, index, name, mutability)


def field_origin(base: Node, name: str) -> Node:
    """Return the origin of a field; what is not a place has no narrower parts."""
    return base if isinstance(base, SpecialOrigin) else make(FieldOrigin, (name,), (base,))


def special_origin(sort: OriginSort, mutability: Node) -> Node:
    """Return the static, an untracked or an arbitrary origin."""
    return make(SpecialOrigin, (sort,), (origin_type(mutability),))


STATIC_ORIGIN = special_origin(OriginSort.STATIC, FALSE)


def cast_mutability(origin: Node, mutability: Node) -> Node:
    """Return an origin seen with another mutability."""
    while isinstance(origin, MutabilityCast):
        origin = origin.base
    target = origin_type(mutability)
    if origin.type is target:
        return origin
    if isinstance(origin, SpecialOrigin):
        return special_origin(origin.sort, mutability)
    return make(MutabilityCast, (), (origin, target))


def _within(origin: Node, others: dict[Node, None]) -> bool:
    """Tell whether an origin is a part of one of the others."""
    while isinstance(origin, FieldOrigin):
        origin = origin.base
        if origin in others:
            return True
    return False


def unite(origins: Iterable[Node], mutability: Node) -> Node:
    """Return the union of origins of a given mutability: parts of a member add nothing to it."""
    members: dict[Node, None] = {}
    pending = list(origins)[::-1]
    while pending:
        origin = pending.pop()
        if isinstance(origin, OriginUnion):
            pending.extend(reversed(origin.members))
            continue
        # The union has one mutability, so what its members were cast to does not matter.
        members[cast_mutability(origin, mutability_of(_stripped(origin)))] = None
    kept = [origin for origin in members if not _within(origin, members)]
    for origin in kept:
        if isinstance(origin, SpecialOrigin) and origin.sort is OriginSort.ANY:
            return special_origin(OriginSort.ANY, mutability)
    if len(kept) == 1:
        return cast_mutability(kept[0], mutability)
    return make(OriginUnion, (), (*canonical_set(kept), origin_type(mutability)))


def _stripped(origin: Node) -> Node:
    while isinstance(origin, MutabilityCast):
        origin = origin.base
    return origin


def is_mutable(origin: Node) -> bool | None:
    """Tell whether an origin is mutable, if that is known."""
    mutability = mutability_of(origin)
    return mutability.value if isinstance(mutability, BoolConst) else None


def base_and_fields(origin: Node) -> tuple[Node, tuple[str, ...]]:
    """Return what an origin starts from, and the fields behind that, the outermost first."""
    names: list[str] = []
    while isinstance(origin, (FieldOrigin, MutabilityCast)):
        if isinstance(origin, FieldOrigin):
            names.append(origin.name)
        origin = origin.base
    return origin, tuple(reversed(names))
