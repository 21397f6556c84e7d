"""Low types: what a concrete value is made of in memory.

Equal types are the same object, so that comparing and hashing them costs nothing. `Type` is the
base of what may stand where a type stands: the generic form of MIR will add a class for types that
are still compile-time expressions, and everything that holds a `Type` serves both forms.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import wraps
from typing import Any, ClassVar, ParamSpec, TypeVar

from compiler_core.meta.small_floats import SMALL_FLOATS

P = ParamSpec("P")
T = TypeVar("T")


class Type:
    """What a local, a constant, a result or a pointee may have as its type."""

    __slots__ = ()

    # The parts that the constructor takes; a dataclass says which.
    __match_args__: ClassVar[tuple[str, ...]] = ()

    def __reduce__(self) -> Any:
        # What is read back has to be the same object as any equal type.
        return _again, (self.__class__, tuple(getattr(self, name) for name in self.__match_args__))


class Sign(Enum):
    """How an operation that cares about signs reads an integer."""

    NONE = ""
    SIGNED = "s"
    UNSIGNED = "u"


@dataclass(frozen=True, slots=True, eq=False)
class IntType(Type):
    """An integer of a fixed width; one bit without a sign is the truth value."""

    bits: int
    sign: Sign

    def __str__(self) -> str:
        return f"{self.sign.value}i{self.bits}"


@dataclass(frozen=True, slots=True, eq=False)
class IndexType(Type):
    """An integer as wide as a pointer of the target."""

    signed: bool

    def __str__(self) -> str:
        return "index" if self.signed else "uindex"


@dataclass(frozen=True, slots=True, eq=False)
class FloatType(Type):
    """A floating-point number of a format of IEEE 754, bfloat16, or one of at most 8 bits."""

    name: str
    bits: int
    mantissa: int
    """The number of stored bits of the significand."""

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True, eq=False)
class PointerType(Type):
    """An address; what lies there is said by who reads it."""

    space: int

    def __str__(self) -> str:
        return f"ptr<{self.space}>" if self.space else "ptr"


@dataclass(frozen=True, slots=True, eq=False)
class VectorType(Type):
    """A SIMD vector of at least two scalars."""

    element: Type
    count: int

    def __str__(self) -> str:
        return f"simd<{self.count}, {self.element}>"


@dataclass(frozen=True, slots=True, eq=False)
class ArrayType(Type):
    """A fixed number of values of one type, one after the other."""

    element: Type
    count: int

    def __str__(self) -> str:
        return f"array<{self.count}, {self.element}>"


@dataclass(frozen=True, slots=True, eq=False)
class StructType(Type):
    """Fields in the order of their declaration, each at its natural alignment.

    The whole is aligned like its fields, but at least as asked.
    """

    fields: tuple[Type, ...]
    alignment: int = 1

    def __str__(self) -> str:
        asked = [f"align {self.alignment}"] if self.alignment > 1 else []
        return f"struct<{', '.join([*asked, *map(str, self.fields)])}>"


@dataclass(frozen=True, slots=True, eq=False)
class VariantType(Type):
    """One of several types, with a tag that says which."""

    alternatives: tuple[Type, ...]

    def __str__(self) -> str:
        return f"variant<{', '.join(map(str, self.alternatives))}>"


@dataclass(frozen=True, slots=True, eq=False)
class NoneType(Type):
    """The type of the one value that takes no room."""

    def __str__(self) -> str:
        return "none"


@dataclass(frozen=True, slots=True, eq=False)
class NeverType(Type):
    """The result of a function that does not return."""

    def __str__(self) -> str:
        return "never"


@dataclass(frozen=True, slots=True, eq=False)
class Signature:
    """How a function is called; `raises` is the type of its error when it can raise."""

    parameters: tuple[Type, ...]
    result: Type
    raises: Type | None = None
    variadic: bool = False
    as_c: bool = False
    """Whether arguments and result are passed as C passes them."""

    def __reduce__(self) -> Any:
        return signature, (self.parameters, self.result, self.raises, self.variadic, self.as_c)

    def __str__(self) -> str:
        parts = [str(parameter) for parameter in self.parameters]
        if self.variadic:
            parts.append("...")
        raises = f" raises {self.raises}" if self.raises is not None else ""
        form = "c" if self.as_c else ""
        return f"{form}({', '.join(parts)}) -> {self.result}{raises}"


@dataclass(frozen=True, slots=True, eq=False)
class FunctionPointerType(Type):
    """The address of a function with a given signature."""

    signature: Signature

    def __str__(self) -> str:
        return f"fnptr<{self.signature}>"


# The cached constructors are what makes equal types the same object. They keep every type for the
# life of the process: low types are few and small. Where there are defaults, an inner function is
# cached, since the cache would tell `pointer()` from `pointer(0)`.


def _interned(make: Callable[P, T]) -> Callable[P, T]:
    """Give what was made first for the same arguments, which are given by position."""
    table: dict[tuple[object, ...], T] = {}

    @wraps(make)
    def one(*args: P.args, **kwargs: P.kwargs) -> T:
        found = table.get(args)
        if found is None:
            # Of threads that come at once, all get what the first has put there.
            found = table.setdefault(args, make(*args, **kwargs))
        return found

    return one


def integer(bits: int, sign: Sign = Sign.NONE) -> IntType:
    """Return the integer type of `bits` bits."""
    return _integer(bits, sign)


@_interned
def _integer(bits: int, sign: Sign) -> IntType:
    if not 1 <= bits <= 1024:
        raise ValueError(f"an integer of {bits} bits")
    return IntType(bits, sign)


def pointer(space: int = 0) -> PointerType:
    """Return the pointer type of an address space."""
    return _pointer(space)


@_interned
def _pointer(space: int) -> PointerType:
    return PointerType(space)


@_interned
def vector(element: Type, count: int) -> Type:
    """Return the vector type; a vector of one element is that element."""
    if count < 1:
        raise ValueError(f"a vector of {count} elements")
    if not isinstance(element, (IntType, IndexType, FloatType, PointerType)):
        raise ValueError(f"a vector of {element}")
    return element if count == 1 else VectorType(element, count)


@_interned
def array(element: Type, count: int) -> ArrayType:
    """Return the array type."""
    if count < 0:
        raise ValueError(f"an array of {count} elements")
    return ArrayType(element, count)


def struct(*fields: Type, alignment: int = 1) -> StructType:
    """Return the structure with these fields."""
    return _structure(fields, alignment)


@_interned
def _structure(fields: tuple[Type, ...], alignment: int) -> StructType:
    return StructType(fields, alignment)


@_interned
def variant(*alternatives: Type) -> VariantType:
    """Return the variant of these alternatives."""
    if not 1 <= len(alternatives) <= 256:
        raise ValueError(f"a variant of {len(alternatives)} types")
    return VariantType(alternatives)


def signature(
    parameters: tuple[Type, ...],
    result: Type,
    raises: Type | None = None,
    variadic: bool = False,
    as_c: bool = False,
) -> Signature:
    """Return the signature."""
    return _signature(parameters, result, raises, variadic, as_c)


@_interned
def _signature(
    parameters: tuple[Type, ...], result: Type, raises: Type | None, variadic: bool, as_c: bool
) -> Signature:
    return Signature(parameters, result, raises, variadic, as_c)


@_interned
def function_pointer(of: Signature) -> FunctionPointerType:
    """Return the type of addresses of functions with the signature `of`."""
    return FunctionPointerType(of)


BOOL = integer(1)
SI8, SI16, SI32, SI64, SI128 = (integer(bits, Sign.SIGNED) for bits in (8, 16, 32, 64, 128))
UI8, UI16, UI32, UI64, UI128 = (integer(bits, Sign.UNSIGNED) for bits in (8, 16, 32, 64, 128))
INDEX = IndexType(True)
UINDEX = IndexType(False)
F16 = FloatType("f16", 16, 10)
BF16 = FloatType("bf16", 16, 7)
F32 = FloatType("f32", 32, 23)
F64 = FloatType("f64", 64, 52)
# Each is kept in a byte.
SMALL_FLOAT_TYPES: dict[str, FloatType] = {
    name: FloatType(name, 8, form.mantissa) for name, form in SMALL_FLOATS.items()
}
POINTER = pointer()
NONE = NoneType()
NEVER = NeverType()

NAMED_TYPES: dict[str, Type] = {
    str(named): named
    for named in (INDEX, UINDEX, F16, BF16, F32, F64, NONE, NEVER, *SMALL_FLOAT_TYPES.values())
}


def _again(kind: type[Type], parts: tuple[Any, ...]) -> Type:
    """Return the one type of a kind with these parts."""
    if kind in _CONSTRUCTORS:
        return _CONSTRUCTORS[kind](*parts)
    # The others are few, and all have a name.
    return NAMED_TYPES[str(kind(*parts))]


_CONSTRUCTORS: dict[type[Type], Callable[..., Type]] = {
    IntType: integer,
    PointerType: pointer,
    VectorType: vector,
    ArrayType: array,
    StructType: _structure,
    VariantType: lambda alternatives: variant(*alternatives),
    FunctionPointerType: function_pointer,
}


def scalar_of(of: Type) -> Type:
    """Return the element type of a vector, and any other type as it is."""
    return of.element if isinstance(of, VectorType) else of


def width_of(of: Type) -> int:
    """Return the number of elements of a vector, one for any other type."""
    return of.count if isinstance(of, VectorType) else 1


def is_small_float(of: Type) -> bool:
    """Tell whether `of` is a float of at most 8 bits, which no machine computes with."""
    return isinstance(of, FloatType) and of.bits == 8


def is_integral(of: Type) -> bool:
    """Tell whether `of` is an integer of any kind."""
    return isinstance(of, (IntType, IndexType))


def is_signed(of: Type) -> bool:
    """Tell whether operations that care read `of` as a signed number; a float counts as one."""
    match of:
        case IntType(sign=sign):
            return sign is Sign.SIGNED
        case IndexType(signed=signed):
            return signed
    return isinstance(of, FloatType)


def has_sign(of: Type) -> bool:
    """Tell whether an operation that cares about signs knows how to read `of`."""
    return not isinstance(of, IntType) or of.sign is not Sign.NONE or of.bits == 1


def holds_variant(of: Type) -> bool:
    """Tell whether a variant is somewhere in a value of type `of`."""
    match of:
        case VariantType():
            return True
        case ArrayType(element=element):
            return holds_variant(element)
        case StructType(fields=fields):
            return any(map(holds_variant, fields))
    return False
