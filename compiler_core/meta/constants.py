"""Constants: numbers, strings, vectors, aggregates, lists, addresses, and the errors of folding."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from compiler_core.meta.machine import FloatValue, float_format, integer_range, round_float, wrap
from compiler_core.meta.node import OPAQUE, POISONED, Node, make
from compiler_core.meta.types import (
    BOOL,
    DTYPE,
    FLOAT_LITERAL,
    INDEX,
    INT_LITERAL,
    NONE,
    NUMBER_TYPES,
    STRING,
    PrimitiveType,
    SimdType,
    list_type,
)


class IntConst(Node):
    """An integer: a literal of any size, or a machine integer in the range of its type."""

    __slots__ = ("value",)
    __match_args__ = FIELDS = ("value",)

    value: int


class FloatConst(Node):
    """A float: an exact rational literal or a value of a machine format, or a special value."""

    __slots__ = ("value",)
    __match_args__ = FIELDS = ("value",)

    value: FloatValue


class BoolConst(Node):
    """`True` or `False`, which is also the one-bit integer."""

    __slots__ = ("value",)
    __match_args__ = FIELDS = ("value",)

    value: bool

    FIXED_TYPE = BOOL


class StringConst(Node):
    """A string of bytes."""

    __slots__ = ("value",)
    __match_args__ = FIELDS = ("value",)

    value: bytes

    FIXED_TYPE = STRING


class DTypeConst(Node):
    """What the elements of a vector are."""

    __slots__ = ("name",)
    __match_args__ = FIELDS = ("name",)

    name: str

    FIXED_TYPE = DTYPE


class NoneConst(Node):
    """The only value of its type."""

    __slots__ = ()

    FIXED_TYPE = NONE


class SimdConst(Node):
    """A vector of constants; the type is last among the children."""

    __slots__ = ()
    __match_args__ = ("elements",)

    @property
    def elements(self) -> tuple[Node, ...]:
        """The elements, constants of the element type."""
        return self.children[:-1]


class StructValue(Node):
    """A value of a struct by its fields; the type is last among the children."""

    __slots__ = ("names",)
    __match_args__ = ("names", "fields")
    FIELDS = ("names",)

    names: tuple[str, ...]

    @property
    def fields(self) -> tuple[Node, ...]:
        """The values of the fields, in the order of their declaration."""
        return self.children[:-1]


class ListValue(Node):
    """A parameter list, or a pack of values of different types; the type is last of the children.

    Elements that were given by keyword have names; the names of the others are empty.
    """

    __slots__ = ("names",)
    __match_args__ = ("elements",)
    FIELDS = ("names",)

    names: tuple[str, ...]

    @property
    def elements(self) -> tuple[Node, ...]:
        """The elements in order."""
        return self.children[:-1]


class Address(Node):
    """An address in compile-time memory: an object by its serial number, and an offset in it."""

    __slots__ = ("base", "offset")
    __match_args__ = FIELDS = ("base", "offset")

    base: int
    offset: int


class Snapshot(Node):
    """An address in memory as a compile-time computation left it, by what is there.

    The pointers in it are the children before the type, each at the offset that `places` says; what
    they lead to is part of the node, so that equal memory is the same node.
    """

    __slots__ = ("alignment", "contents", "offset", "places")
    __match_args__ = FIELDS = ("contents", "alignment", "offset", "places")

    contents: bytes
    alignment: int
    # Where in the memory the address leads.
    offset: int
    places: tuple[int, ...]

    @property
    def pointers(self) -> tuple[Node, ...]:
        """The addresses in the memory, in the order of their places."""
        return self.children[:-1]


class Poison(Node):
    """What an operation without a result gives; the message says why, the type what it would be."""

    __slots__ = ("exhausted", "message")
    __match_args__ = FIELDS = ("message", "exhausted")
    FLAGS = POISONED

    message: str
    # Whether a limit ended the computation, not what it does.
    exhausted: bool


TRUE = make(BoolConst, (True,), ())
FALSE = make(BoolConst, (False,), ())
NONE_VALUE = make(NoneConst, (), ())


def boolean(value: bool) -> BoolConst:
    """Return `True` or `False`."""
    return TRUE if value else FALSE


def integer(value: int, type_: Node = INT_LITERAL) -> Node:
    """Return an integer of a type, wrapped into its range as machine arithmetic does."""
    if type_ is INT_LITERAL:
        return make(IntConst, (value,), (type_,))
    if type_ is BOOL:
        return boolean(bool(value & 1))
    bounds = integer_range(type_)
    if bounds is None:
        return poison(f"{type_!r} is not a type of integers", type_)
    return make(IntConst, (wrap(value, bounds),), (type_,))


def index(value: int) -> Node:
    """Return an integer of the machine's size."""
    return integer(value, INDEX)


def floating(value: FloatValue | float | int, type_: Node = FLOAT_LITERAL) -> Node:
    """Return a float of a type, rounded to nearest, ties to even."""
    exact = FloatValue.of(value)
    if type_ is not FLOAT_LITERAL:
        form = float_format(type_)
        if form is None:
            return poison(f"{type_!r} is not a type of floats that can be computed with", type_)
        exact = round_float(exact, form)
    return make(FloatConst, (exact,), (type_,))


def string(value: bytes | str) -> StringConst:
    """Return a string constant; text is encoded as UTF-8."""
    data = value.encode("utf-8", "surrogateescape") if isinstance(value, str) else value
    return make(StringConst, (data,), ())


def dtype(name: str) -> DTypeConst:
    """Return the constant `DType.<name>`."""
    return make(DTypeConst, (name,), ())


def simd_type(size: Node, element: Node) -> Node:
    """Return the type of vectors; a vector of one number is that number.

    One truth value in a vector is a type of its own: `Bool` is none of the numbers.
    """
    if isinstance(size, IntConst) and size.value == 1 and isinstance(element, DTypeConst):
        number = NUMBER_TYPES.get(element.name)
        if number is not None:
            return number
    return make(SimdType, (), (size, element))


# `Scalar[DType.bool]`: what the comparison of two numbers in vectors of one makes.
BOOL_SCALAR: Final = simd_type(index(1), make(DTypeConst, ("bool",), ()))


def simd_parts(type_: Node) -> tuple[Node, Node] | None:
    """Return the size and the element of a type as that of vectors, of which one element is one."""
    if isinstance(type_, SimdType):
        return type_.size, type_.dtype
    name = _ELEMENT_NAMES.get(type_)
    return None if name is None else (index(1), dtype(name))


_ELEMENT_NAMES: dict[Node, str] = {node: name for name, node in NUMBER_TYPES.items()}


def simd(elements: Sequence[Node], type_: Node) -> Node:
    """Return a vector of constants; that of one element is the element."""
    if isinstance(type_, PrimitiveType) and len(elements) == 1:
        return elements[0]
    return make(SimdConst, (), (*elements, type_))


def struct_value(type_: Node, fields: Iterable[tuple[str, Node]]) -> Node:
    """Return the value of a struct; that of all fields of one value is that value."""
    pairs = tuple(fields)
    names = tuple(name for name, _ in pairs)
    return struct_of(type_, names, tuple(value for _, value in pairs))


def struct_of(type_: Node, names: tuple[str, ...], values: tuple[Node, ...]) -> Node:
    """Return the value of a struct from the names and the values of its fields."""
    first = values[0] if values else None
    if isinstance(first, Field) and first.base.type is type_:
        base = first.base
        if all(
            isinstance(value, Field) and value.base is base and value.name == name
            for name, value in zip(names, values, strict=True)
        ):
            return base
    return make(StructValue, (names,), (*values, type_))


class Field(Node):
    """A field of a value that is not known yet; the type is last among the children."""

    __slots__ = ("name",)
    __match_args__ = ("base", "name")
    FIELDS = ("name",)
    FLAGS = OPAQUE

    name: str

    @property
    def base(self) -> Node:
        """The value whose field it is."""
        return self.children[0]

    def _sort_hint(self) -> tuple[Any, ...]:
        # Fields of the same parameter sort as the parameter would.
        names, base = [self.name], self.base
        while isinstance(base, Field):
            names.append(base.name)
            base = base.base
        return base.__class__.__name__, base._sort_hint(), *reversed(names)


def field(base: Node, name: str, type_: Node) -> Node:
    """Return a field of an aggregate."""
    if isinstance(base, StructValue) and name in base.names:
        return base.fields[base.names.index(name)]
    if isinstance(base, Poison):
        return poison(base.message, type_)
    return make(Field, (name,), (base, type_))


def list_value(elements: Iterable[Node], element_type: Node) -> ListValue:
    """Return a parameter list of elements of one type."""
    return list_of(tuple(elements), list_type(element_type))


def list_of(
    elements: tuple[Node, ...], type_: Node, names: tuple[str, ...] | None = None
) -> ListValue:
    """Return a list or pack of a type, with the keywords that its elements were given by."""
    return make(ListValue, (names or ("",) * len(elements),), (*elements, type_))


def address(base: int, offset: int, type_: Node) -> Address:
    """Return a symbolic address of compile-time memory."""
    return make(Address, (base, offset), (type_,))


def snapshot(
    contents: bytes,
    alignment: int,
    offset: int,
    pointers: Iterable[tuple[int, Node]],
    type_: Node,
) -> Snapshot:
    """Return the address of a byte in memory with these contents."""
    pairs = tuple(pointers)
    places = tuple(at for at, _ in pairs)
    targets = tuple(target for _, target in pairs)
    return make(Snapshot, (contents, alignment, offset, places), (*targets, type_))


def poison(message: str, type_: Node, *, exhausted: bool = False) -> Poison:
    """Return the error that stands for a value of `type`."""
    return make(Poison, (message, exhausted), (type_,))


def none() -> NoneConst:
    """Return the value `None`."""
    return NONE_VALUE
