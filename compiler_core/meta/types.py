"""Types: primitive ones, applications of structs, traits, references and origins' types."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.node import (
    HAS_QUESTIONS,
    OPAQUE,
    TRAIT,
    TYPE,
    Node,
    canonical_set,
    make,
)


class _Type(Node):
    """What all types share: their type is the type of types."""

    __slots__ = ()

    FIXED_TYPE = TYPE


class PrimitiveType(_Type):
    """A type without parts, by the name that inline MLIR knows it by."""

    __slots__ = ("name",)
    __match_args__ = FIELDS = ("name",)

    name: str


@cache
def primitive(name: str) -> PrimitiveType:
    """Return the primitive type of this name: `index`, `si8`, `f32`, `string`, …"""
    return make(PrimitiveType, (name,), ())


INT_LITERAL = primitive("int_literal")
FLOAT_LITERAL = primitive("float_literal")
LITERALS = (INT_LITERAL, FLOAT_LITERAL)
INDEX = primitive("index")
UINDEX = primitive("uindex")
BOOL = primitive("i1")
STRING = primitive("string")
DTYPE = primitive("dtype")
NONE = primitive("none")
NEVER = primitive("never")

# The types of the elements of vectors, by the name after `DType.`.
ELEMENT_TYPES: dict[str, PrimitiveType] = {
    "bool": BOOL,
    "int": INDEX,
    "uint": UINDEX,
    **{f"int{bits}": primitive(f"si{bits}") for bits in (8, 16, 32, 64, 128, 256)},
    **{f"uint{bits}": primitive(f"ui{bits}") for bits in (8, 16, 32, 64, 128, 256)},
    "float16": primitive("f16"),
    "float32": primitive("f32"),
    "float64": primitive("f64"),
    "bfloat16": primitive("bf16"),
    "float8_e5m2": primitive("f8e5m2"),
    "float8_e4m3fn": primitive("f8e4m3fn"),
    "float8_e4m3fnuz": primitive("f8e4m3fnuz"),
    "float8_e5m2fnuz": primitive("f8e5m2fnuz"),
    "float8_e8m0fnu": primitive("f8e8m0fnu"),
    "float4_e2m1fn": primitive("f4e2m1fn"),
    "float8_e3m4": primitive("f8e3m4"),
    "float6_e2m3fn": primitive("f6e2m3fn"),
    "float6_e3m2fn": primitive("f6e3m2fn"),
}
# Those of which a vector of one is the element itself.
NUMBER_TYPES = {name: node for name, node in ELEMENT_TYPES.items() if node is not BOOL}


class DeclRef(Node):
    """A function, struct or alias as it stands in the source, its parameters unbound.

    The type is explicit: a generator type for what has parameters. It lets a node be bound, printed
    and inferred without asking for the declaration.
    """

    __slots__ = ("decl",)
    __match_args__ = FIELDS = ("decl",)

    decl: DeclId


class AliasRef(DeclRef):
    """An alias or global constant, whose value an evaluation context knows."""

    __slots__ = ()
    FLAGS = OPAQUE | HAS_QUESTIONS


class StructType(_Type):
    """A struct with a value for each of its parameters."""

    __slots__ = ()
    __match_args__ = ("decl", "arguments")

    @property
    def head(self) -> DeclRef:
        """The struct itself."""
        head = self.children[0]
        assert isinstance(head, DeclRef)
        return head

    @property
    def decl(self) -> DeclId:
        """The declaration of the struct."""
        return self.head.decl

    @property
    def arguments(self) -> tuple[Node, ...]:
        """The values of the parameters, in the order of their declaration."""
        return self.children[1:]


def struct_type(head: Node, arguments: Iterable[Node] = ()) -> StructType:
    """Return the type that a struct makes of complete arguments."""
    return make(StructType, (), (head, *arguments))


# What declares types by name.
NOMINAL = (DeclSort.STRUCT, DeclSort.ENUM)


def declaration(decl: DeclId, type_: Node) -> Node:
    """Return the reference to a declaration of this type."""
    if decl.sort is DeclSort.ALIAS:
        return make(AliasRef, (decl,), (type_,))
    head = make(DeclRef, (decl,), (type_,))
    # A struct without parameters is a type already.
    return struct_type(head) if decl.sort in NOMINAL and type_ is TYPE else head


class Trait(Node):
    """A single trait."""

    __slots__ = ("decl",)
    __match_args__ = FIELDS = ("decl",)

    decl: DeclId

    FIXED_TYPE = TRAIT

    def _sort_hint(self) -> tuple[Any, ...]:
        return self.decl.name, self.decl.module


class TraitComposition(Node):
    """Several traits at once, as a canonical set; that of none is what every type conforms to.

    A context may know that some refine others.
    """

    __slots__ = ()
    FLAGS = HAS_QUESTIONS

    FIXED_TYPE = TRAIT


def trait(decl: DeclId) -> Trait:
    """Return the trait of this declaration."""
    return make(Trait, (decl,), ())


def compose(traits: Iterable[Node]) -> Node:
    """Return the composition of traits and compositions; that of one trait is the trait."""
    members = canonical_set([member for item in traits for member in members_of(item)])
    return members[0] if len(members) == 1 else make(TraitComposition, (), members)


def members_of(traits: Node) -> tuple[Node, ...]:
    """Return the traits that a trait or composition stands for, without those they refine."""
    return traits.children if isinstance(traits, TraitComposition) else (traits,)


class MetaType(_Type):
    """The type of those types that conform to a trait or composition."""

    __slots__ = ()
    __match_args__ = ("traits",)

    @property
    def traits(self) -> Node:
        """What the types conform to."""
        return self.children[0]


def meta_type(traits: Node) -> MetaType:
    """Return the type of the types that conform to `traits`."""
    return make(MetaType, (), (traits,))


# The type of all types, as that of those that conform to no trait in particular.
ANY_TYPE = meta_type(compose(()))


class SimdType(_Type):
    """A vector of machine numbers."""

    __slots__ = ()
    __match_args__ = ("size", "dtype")

    @property
    def size(self) -> Node:
        """The number of elements, an `index`."""
        return self.children[0]

    @property
    def dtype(self) -> Node:
        """What the elements are."""
        return self.children[1]


class CompoundType(_Type):
    """A primitive type made of others: `pointer`, `array`, `variant`, `list`, `pack`, `complex`, …

    `list<T>` is the type of homogeneous parameter lists, `pack<Ts>` that of values of the types in
    a list, `array<n, T>` lies in memory. A token-like type is a compound without parts.
    """

    __slots__ = ("name",)
    __match_args__ = FIELDS = ("name",)

    name: str


def compound_type(name: str, *parts: Node) -> CompoundType:
    """Return the compound type of this name, such as `pointer` or `array`."""
    return make(CompoundType, (name,), parts)


def list_type(element: Node) -> CompoundType:
    """Return the type of parameter lists whose elements are of type `element`."""
    return compound_type("list", element)


def pack_type(types: Node) -> CompoundType:
    """Return the type of packs whose elements have the types in a list."""
    return compound_type("pack", types)


def literal_type(value: Node) -> CompoundType:
    """Return the type whose only value is a number of the source, such as `IntLiteral[5]`."""
    return compound_type("literal", value)


def literal_of(type_: Node) -> Node | None:
    """Return the only value of a type, if it is the type of one number of the source."""
    if isinstance(type_, CompoundType) and type_.name == "literal":
        return type_.children[0]
    return None


class OriginType(_Type):
    """The type of origins with a given mutability."""

    __slots__ = ()
    __match_args__ = ("mutability",)

    @property
    def mutability(self) -> Node:
        """A boolean: whether what has the origin may be changed through it."""
        return self.children[0]


def origin_type(mutability: Node) -> OriginType:
    """Return the type of origins of this mutability."""
    return make(OriginType, (), (mutability,))


class RefType(_Type):
    """A reference to a value of some type and origin; the origin's type says whether it mutates."""

    __slots__ = ()
    __match_args__ = ("pointee", "origin")

    @property
    def pointee(self) -> Node:
        """The type of what is referred to."""
        return self.children[0]

    @property
    def origin(self) -> Node:
        """Where that lives."""
        return self.children[1]


def ref_type(pointee: Node, origin: Node) -> RefType:
    """Return the type of references to a `pointee` of this origin."""
    return make(RefType, (), (pointee, origin))
