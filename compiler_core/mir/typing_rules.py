"""How the operands, attributes and wanted result of an operation determine its result type.

A rule returns the result type or raises `RuleError` with a sentence for the verifier. The wanted
type is that of the destination; rules whose result follows from the operands ignore it, and the
verifier compares.
"""

from __future__ import annotations

from collections.abc import Callable

from compiler_core.mir.body import Attributes
from compiler_core.mir.types import (
    BOOL,
    INDEX,
    NONE,
    POINTER,
    ArrayType,
    FloatType,
    FunctionPointerType,
    IndexType,
    IntType,
    PointerType,
    StructType,
    Type,
    VariantType,
    VectorType,
    has_sign,
    is_integral,
    scalar_of,
    struct,
    vector,
    width_of,
)


class RuleError(Exception):
    """Operands, attributes or a wanted result that an operation does not take."""


Operands = tuple[Type, ...]
Rule = Callable[[Operands, Attributes, Type | None], Type]
Predicate = Callable[[Type], bool]


def is_float(of: Type) -> bool:
    """Tell whether `of` is a floating-point type."""
    return isinstance(of, FloatType)


def is_number(of: Type) -> bool:
    """Tell whether `of` is an integer or a float."""
    return isinstance(of, (IntType, IndexType, FloatType))


def is_signed_number(of: Type) -> bool:
    """Tell whether `of` is a number that says how its sign is read."""
    return is_number(of) and has_sign(of)


def is_signed_integer(of: Type) -> bool:
    """Tell whether `of` is an integer that says how its sign is read."""
    return is_integral(of) and has_sign(of)


def is_index(of: Type) -> bool:
    """Tell whether `of` is as wide as a pointer."""
    return isinstance(of, IndexType)


def is_pointer(of: Type) -> bool:
    """Tell whether `of` is an address, of data or of a function."""
    return isinstance(of, (PointerType, FunctionPointerType))


def is_bool(of: Type) -> bool:
    """Tell whether `of` is the truth value."""
    return of is BOOL


def is_scalar(of: Type) -> bool:
    """Tell whether `of` fits in a register as one thing."""
    return is_number(of) or is_pointer(of)


_DESCRIPTIONS: dict[Predicate, str] = {
    is_float: "floats",
    is_number: "numbers",
    is_signed_number: "floats or integers with a sign (such as si32 or ui32)",
    is_signed_integer: "integers with a sign (such as si32 or ui32)",
    is_index: "index",
    is_pointer: "pointers",
    is_bool: "i1",
    is_scalar: "numbers or pointers",
    is_integral: "integers",
}


def count_operands(operands: Operands, wanted: int) -> None:
    """Fail unless there are as many operands as wanted."""
    if len(operands) != wanted:
        plural = "" if wanted == 1 else "s"
        raise RuleError(f"takes {wanted} operand{plural}, not {len(operands)}")


def same(count: int, holds: Predicate) -> Rule:
    """Some operands of one type whose scalars have a property; the result is of that type."""

    def rule(operands: Operands, _attributes: Attributes, _wanted: Type | None) -> Type:
        count_operands(operands, count)
        first = operands[0]
        if not holds(scalar_of(first)):
            raise RuleError(f"takes {_DESCRIPTIONS[holds]}, not {first}")
        for other in operands[1:]:
            if other is not first:
                raise RuleError(f"takes operands of one type, not {first} and {other}")
        return first

    return rule


def comparison(holds: Predicate) -> Rule:
    """Two operands of one type; one truth value for each pair of scalars."""
    operands_rule = same(2, holds)

    def rule(operands: Operands, attributes: Attributes, wanted: Type | None) -> Type:
        return vector(BOOL, width_of(operands_rule(operands, attributes, wanted)))

    return rule


def with_overflow(operands: Operands, attributes: Attributes, wanted: Type | None) -> Type:
    """Type an operation that also says whether it overflowed."""
    first = same(2, is_integral)(operands, attributes, wanted)
    return struct(first, vector(BOOL, width_of(first)))


def select(operands: Operands, _attributes: Attributes, _wanted: Type | None) -> Type:
    """Type a choice between two values, as wholes or element by element."""
    count_operands(operands, 3)
    condition, first, second = operands
    if first is not second:
        raise RuleError(f"chooses between values of one type, not {first} and {second}")
    if condition is not BOOL and condition is not vector(BOOL, width_of(first)):
        raise RuleError(f"takes i1 as its condition, not {condition}")
    return first


def _wants(wanted: Type | None) -> Type:
    if wanted is None:
        raise RuleError("needs a destination, whose type says what it makes")
    return wanted


def conversion(source: Predicate, target: Predicate) -> Rule:
    """One operand, converted scalar by scalar to the type that is wanted."""

    def rule(operands: Operands, _attributes: Attributes, wanted: Type | None) -> Type:
        count_operands(operands, 1)
        into = _wants(wanted)
        if not source(scalar_of(operands[0])):
            raise RuleError(f"takes {_DESCRIPTIONS[source]}, not {operands[0]}")
        if not target(scalar_of(into)):
            raise RuleError(f"makes {_DESCRIPTIONS[target]}, not {into}")
        if width_of(operands[0]) != width_of(into):
            raise RuleError(f"does not change the number of elements: {operands[0]} to {into}")
        return into

    return rule


def retyping(operands: Operands, _attributes: Attributes, wanted: Type | None) -> Type:
    """Type the reading of a value as another type; the sizes are for the verifier to compare."""
    count_operands(operands, 1)
    return _wants(wanted)


def load(operands: Operands, _attributes: Attributes, wanted: Type | None) -> Type:
    """Type a read through a pointer."""
    fixed(is_pointer)(operands, {}, None)
    return _wants(wanted)


def store(operands: Operands, _attributes: Attributes, _wanted: Type | None) -> Type:
    """Type a write through a pointer."""
    count_operands(operands, 2)
    if not is_pointer(operands[1]):
        raise RuleError(f"stores through a pointer, not {operands[1]}")
    return NONE


def fixed(*holds: Predicate, result: Type = NONE) -> Rule:
    """Operands with one property each, and a result of one type."""

    def rule(operands: Operands, _attributes: Attributes, _wanted: Type | None) -> Type:
        count_operands(operands, len(holds))
        for predicate, operand in zip(holds, operands, strict=True):
            if not predicate(operand):
                raise RuleError(f"takes {_DESCRIPTIONS[predicate]}, not {operand}")
        return result

    return rule


def pointer_step(*others: Predicate) -> Rule:
    """A pointer and other operands; the result is a pointer of the same kind."""

    def rule(operands: Operands, attributes: Attributes, wanted: Type | None) -> Type:
        fixed(is_pointer, *others)(operands, attributes, wanted)
        return operands[0]

    return rule


def field_step(operands: Operands, attributes: Attributes, _wanted: Type | None) -> Type:
    """Type the address of a field, element or payload of what a pointer leads to."""
    fixed(is_pointer)(operands, {}, None)
    of = attributes["type"]
    index = attributes["index"]
    assert isinstance(of, Type)
    assert isinstance(index, int)
    part_of(of, index)
    return operands[0]


def part_of(whole: Type, index: int) -> Type:
    """Return the type of a field, element or alternative of `whole`."""
    match whole:
        case StructType(fields=parts) | VariantType(alternatives=parts):
            if 0 <= index < len(parts):
                return parts[index]
        case ArrayType(element=element, count=count):
            if 0 <= index < count:
                return element
    raise RuleError(f"{whole} has no part {index}")


def _aggregate(whole: Type, kind: type[Type], name: str) -> None:
    if not isinstance(whole, kind):
        raise RuleError(f"takes {name}, not {whole}")


def _index(attributes: Attributes) -> int:
    index = attributes["index"]
    assert isinstance(index, int)
    return index


def extract(kind: type[Type], name: str) -> Rule:
    """A part of an aggregate by its number."""

    def rule(operands: Operands, attributes: Attributes, _wanted: Type | None) -> Type:
        count_operands(operands, 1)
        _aggregate(operands[0], kind, name)
        return part_of(operands[0], _index(attributes))

    return rule


def replace(kind: type[Type], name: str) -> Rule:
    """An aggregate with another part: the new part, then the aggregate."""

    def rule(operands: Operands, attributes: Attributes, _wanted: Type | None) -> Type:
        count_operands(operands, 2)
        _aggregate(operands[1], kind, name)
        part = part_of(operands[1], _index(attributes))
        if operands[0] is not part:
            raise RuleError(f"puts {part} there, not {operands[0]}")
        return operands[1]

    return rule


def create(kind: type[Type], name: str) -> Rule:
    """An aggregate of all its parts."""

    def rule(operands: Operands, _attributes: Attributes, wanted: Type | None) -> Type:
        whole = _wants(wanted)
        if not isinstance(whole, kind):
            raise RuleError(f"makes {name}, not {whole}")
        parts = whole.fields if isinstance(whole, StructType) else None
        if isinstance(whole, ArrayType):
            parts = (whole.element,) * whole.count
        if parts is not None and operands != parts:
            given = ", ".join(map(str, operands))
            raise RuleError(f"makes {whole}, which does not consist of ({given})")
        return whole

    return rule


def array_repeat(operands: Operands, _attributes: Attributes, wanted: Type | None) -> Type:
    """Type an array of copies of one value."""
    count_operands(operands, 1)
    whole = _wants(wanted)
    if not isinstance(whole, ArrayType) or whole.element is not operands[0]:
        raise RuleError(f"makes an array of {operands[0]}, not {whole}")
    return whole


def variant_create(operands: Operands, attributes: Attributes, wanted: Type | None) -> Type:
    """Type a variant with one of its alternatives."""
    count_operands(operands, 1)
    whole = _wants(wanted)
    if not isinstance(whole, VariantType):
        raise RuleError(f"makes a variant, not {whole}")
    part = part_of(whole, _index(attributes))
    if operands[0] is not part:
        raise RuleError(f"puts {part} there, not {operands[0]}")
    return whole


def variant_query(result: Type) -> Rule:
    """A question about the tag of a variant."""

    def rule(operands: Operands, attributes: Attributes, _wanted: Type | None) -> Type:
        count_operands(operands, 1)
        _aggregate(operands[0], VariantType, "a variant")
        if "index" in attributes:
            part_of(operands[0], _index(attributes))
        return result

    return rule


def _vector(of: Type) -> VectorType:
    if not isinstance(of, VectorType):
        raise RuleError(f"takes a vector, not {of}")
    return of


def splat(operands: Operands, _attributes: Attributes, wanted: Type | None) -> Type:
    """Type a vector of copies of one scalar."""
    count_operands(operands, 1)
    whole = _wants(wanted)
    if scalar_of(whole) is not operands[0]:
        raise RuleError(f"makes a vector of {operands[0]}, not {whole}")
    return whole


def insert_element(operands: Operands, _attributes: Attributes, _wanted: Type | None) -> Type:
    """Type a vector with another element: vector, scalar, index."""
    count_operands(operands, 3)
    whole = _vector(operands[0])
    if operands[1] is not whole.element or not is_integral(operands[2]):
        raise RuleError(f"takes {whole}, {whole.element} and an index")
    return whole


def extract_element(operands: Operands, _attributes: Attributes, _wanted: Type | None) -> Type:
    """Type an element of a vector: vector, index."""
    count_operands(operands, 2)
    whole = _vector(operands[0])
    if not is_integral(operands[1]):
        raise RuleError(f"takes an index, not {operands[1]}")
    return whole.element


def shuffle(operands: Operands, attributes: Attributes, _wanted: Type | None) -> Type:
    """Type a vector of elements of two vectors, picked by a constant mask."""
    count_operands(operands, 2)
    mask = attributes["mask"]
    assert isinstance(mask, tuple)
    first, second = operands
    if first is not second or not is_scalar(scalar_of(first)):
        raise RuleError(f"takes two vectors of one type, not {first} and {second}")
    if not mask or not all(-1 <= index < 2 * width_of(first) for index in mask):
        raise RuleError(f"picks from {2 * width_of(first)} elements: the mask goes beyond")
    return vector(scalar_of(first), len(mask))


def reduction(holds: Predicate) -> Rule:
    """A vector, folded to one scalar."""

    def rule(operands: Operands, _attributes: Attributes, _wanted: Type | None) -> Type:
        count_operands(operands, 1)
        scalar = scalar_of(operands[0])
        if not holds(scalar):
            raise RuleError(f"takes a vector of {_DESCRIPTIONS[holds]}, not {operands[0]}")
        return scalar

    return rule


def allocation(operands: Operands, _attributes: Attributes, _wanted: Type | None) -> Type:
    """Type the making of room on the stack."""
    count_operands(operands, 0)
    return POINTER


def atomic_update(operands: Operands, _attributes: Attributes, _wanted: Type | None) -> Type:
    """Type a read-modify-write: pointer, value."""
    count_operands(operands, 2)
    if not is_pointer(operands[0]) or not is_scalar(operands[1]):
        raise RuleError(f"takes a pointer and a scalar, not {operands[0]} and {operands[1]}")
    return operands[1]


def compare_exchange(operands: Operands, _attributes: Attributes, _wanted: Type | None) -> Type:
    """Type a compare-and-exchange: pointer, expected, desired; the old value and success."""
    count_operands(operands, 3)
    if not is_pointer(operands[0]) or operands[1] is not operands[2]:
        raise RuleError("takes a pointer and two values of one type")
    if not (is_integral(operands[1]) or is_pointer(operands[1])):
        raise RuleError(f"compares integers or pointers, not {operands[1]}")
    return struct(operands[1], BOOL)


def anything(_operands: Operands, _attributes: Attributes, wanted: Type | None) -> Type:
    """Any operands and any result, of which the machine below knows more than we do."""
    return NONE if wanted is None else wanted


def expectation(operands: Operands, _attributes: Attributes, _wanted: Type | None) -> Type:
    """A value and what it probably is; the value."""
    return same(2, is_integral)(operands, {}, None)


def with_exponent(one_for_all: bool) -> Rule:
    """A float and an integer of 32 bits, for each element or one for all; the float."""

    def rule(operands: Operands, _attributes: Attributes, _wanted: Type | None) -> Type:
        count_operands(operands, 2)
        exponent = scalar_of(operands[1])
        real = scalar_of(operands[0])
        # LLVM gets the narrower formats wrong on some machines.
        if not isinstance(real, FloatType) or real.bits < 32:
            raise RuleError(f"takes f32 or f64, not {operands[0]}")
        if not isinstance(exponent, IntType) or exponent.bits != 32:
            raise RuleError(f"takes an integer of 32 bits, not {operands[1]}")
        if width_of(operands[1]) != (1 if one_for_all else width_of(operands[0])):
            raise RuleError(f"takes another number of exponents than {operands[1]}")
        return operands[0]

    return rule


def index_result(operands: Operands, attributes: Attributes, wanted: Type | None) -> Type:
    """Type a pointer turned into a number."""
    fixed(is_pointer)(operands, attributes, wanted)
    return wanted if wanted is not None and is_index(wanted) else INDEX
