"""How each meaning of the table of operations is evaluated.

`EVALUATORS` has a function for every meaning but the making of room on the stack, which needs the
frame. It is called once for an operation, looks at types and attributes, and returns the function
that is called with the values each time.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from dataclasses import dataclass

from compiler_core.comptime import float_rules
from compiler_core.comptime.memory import Memory, Pointer
from compiler_core.comptime.results import ComptimeError, Reason, undefined
from compiler_core.comptime.values import Codecs, Value
from compiler_core.mir.body import Attributes
from compiler_core.mir.operations import Operation, sign_of_integer
from compiler_core.mir.types import (
    BOOL,
    F32,
    ArrayType,
    FloatType,
    StructType,
    Type,
    VectorType,
    is_integral,
    is_signed,
    is_small_float,
    scalar_of,
    width_of,
)


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known of an operation before it runs."""

    row: Operation
    types: tuple[Type, ...]
    attributes: Attributes
    result: Type
    memory: Memory
    codecs: Codecs

    @property
    def scalar(self) -> Type:
        """The type of the first operand, or of its elements."""
        return scalar_of(self.types[0])

    @property
    def bits(self) -> int:
        """The number of bits of a scalar of the first operand."""
        return self.codecs.layout.bits(self.scalar)

    @property
    def signed(self) -> bool:
        """Whether integers are read as signed."""
        return sign_of_integer(self.row, is_signed(self.scalar))

    def number(self, name: str) -> int:
        """Return an attribute that is a number."""
        value = self.attributes[name]
        assert isinstance(value, int)
        return value

    def type_attribute(self) -> Type:
        """Return the attribute that says what a pointer leads to."""
        value = self.attributes["type"]
        assert isinstance(value, Type)
        return value


Evaluate = Callable[..., Value]
Evaluator = Callable[[Situation], Evaluate]


def signed_value(bits: int, width: int) -> int:
    """Return the integer that bits stand for when the topmost is the sign."""
    return bits - (1 << width) if bits >> (width - 1) else bits


def _wide(make: Evaluator) -> Evaluator:
    """Apply an evaluation of scalars to each element of vectors."""

    def evaluator(at: Situation) -> Evaluate:
        scalar = make(at)
        if not isinstance(at.types[0], VectorType):
            return scalar
        return lambda *vectors: tuple(map(scalar, *vectors))

    return evaluator


def _arithmetic(function: Callable[[Value, Value], Value]) -> Evaluator:
    """Evaluate what wraps for integers and rounds for floats."""

    def make(at: Situation) -> Evaluate:
        of = at.scalar
        if isinstance(of, FloatType):
            if of.name == "f64":
                return function
            rounded = float_rules.rounding(of)
            return lambda a, b: rounded(function(a, b))
        mask = (1 << at.bits) - 1
        return lambda a, b: function(a, b) & mask

    return _wide(make)


def _add(at: Situation) -> Evaluate:
    if is_integral(at.types[0]):
        # By far the most frequent; without the call in between.
        mask = (1 << at.bits) - 1
        return lambda a, b: (a + b) & mask
    return _arithmetic(operator.add)(at)


def _quotient(a: int, b: int) -> int:
    quotient = abs(a) // abs(b)
    return quotient if (a < 0) == (b < 0) else -quotient


def _rest(a: int, b: int) -> int:
    return a - b * _quotient(a, b)


def _ceiling(a: int, b: int) -> int:
    return -(-a // b)


def _division(
    for_integers: Callable[[int, int], int], for_floats: Callable[[float, float], float] | None
) -> Evaluator:
    def make(at: Situation) -> Evaluate:
        of = at.scalar
        if isinstance(of, FloatType):
            assert for_floats is not None
            rounded = float_rules.rounding(of)
            of_floats = for_floats
            return lambda a, b: rounded(of_floats(a, b))
        width = at.bits
        mask = (1 << width) - 1
        signed = at.signed
        least = 1 << (width - 1)

        def divide(a: int, b: int) -> int:
            if not b:
                raise undefined("divides an integer by zero")
            if not signed:
                return for_integers(a, b)
            if a == least and b == mask:
                raise undefined("divides the least integer by -1, which does not fit")
            return for_integers(signed_value(a, width), signed_value(b, width)) & mask

        return divide

    return _wide(make)


def _float_floordiv(at: Situation) -> Evaluate:
    of = at.scalar
    if not isinstance(of, FloatType):
        return _division(operator.floordiv, None)(at)
    # Programs compute with small floats as with those of 32 bits, and round what comes of it.
    rounded = float_rules.rounding(F32 if is_small_float(of) else of)
    return _wide(lambda _at: lambda a, b: float_rules.floor(rounded(float_rules.divide(a, b))))(at)


def _extreme(
    for_integers: Callable[[int, int], int], for_floats: Callable[[float, float], float]
) -> Evaluator:
    def make(at: Situation) -> Evaluate:
        if isinstance(at.scalar, FloatType):
            return for_floats
        return _on_integers(at, for_integers)

    return _wide(make)


def _on_integers(at: Situation, function: Callable[[int, int], int]) -> Evaluate:
    """Apply a function that does not leave the range of its arguments to their values."""
    if not at.signed:
        return function
    width = at.bits
    mask = (1 << width) - 1
    return lambda a, b: function(signed_value(a, width), signed_value(b, width)) & mask


def _shift_left(at: Situation) -> Evaluate:
    width = at.bits
    mask = (1 << width) - 1
    return lambda a, b: a << (b % width) & mask


def _shift_right(at: Situation) -> Evaluate:
    width = at.bits
    mask = (1 << width) - 1
    if at.signed:
        return lambda a, b: signed_value(a, width) >> (b % width) & mask
    return lambda a, b: a >> (b % width)


def _bitwise(function: Callable[[int, int], int]) -> Evaluator:
    return _wide(lambda _at: function)


def _neg(at: Situation) -> Evaluate:
    if isinstance(at.scalar, FloatType):
        return operator.neg
    mask = (1 << at.bits) - 1
    return lambda a: -a & mask


def _not(at: Situation) -> Evaluate:
    mask = (1 << at.bits) - 1
    return lambda a: a ^ mask


def _abs(at: Situation) -> Evaluate:
    if isinstance(at.scalar, FloatType):
        return abs
    if not at.signed:
        return lambda a: a
    width = at.bits
    mask = (1 << width) - 1
    return lambda a: abs(signed_value(a, width)) & mask


def _fma(at: Situation) -> Evaluate:
    of = at.scalar
    if isinstance(of, FloatType):
        rounded = float_rules.rounding(of)
        # The short ones are computed in 32 bits, as operations.py says.
        real = F32 if of.bits < 32 else of
        return lambda a, b, c: rounded(float_rules.fused(a, b, c, real))
    mask = (1 << at.bits) - 1
    return lambda a, b, c: (a * b + c) & mask


def _float_function(function: Callable[..., float]) -> Evaluator:
    def make(at: Situation) -> Evaluate:
        of = at.scalar
        assert isinstance(of, FloatType)
        rounded = float_rules.rounding(of)
        return lambda *values: rounded(function(*values))

    return _wide(make)


def _with_integer(make: Callable[[FloatType], Callable[[float, int], float]]) -> Evaluator:
    """Evaluate a function of a float and a signed integer, which may be one for a vector."""

    def evaluator(at: Situation) -> Evaluate:
        of = at.scalar
        assert isinstance(of, FloatType)
        function = make(of)
        rounded = float_rules.rounding(of)
        width = at.codecs.layout.bits(scalar_of(at.types[1]))

        def apply(value: float, number: int) -> float:
            return rounded(function(value, signed_value(number, width)))

        if not isinstance(at.types[0], VectorType):
            return apply
        if isinstance(at.types[1], VectorType):
            return lambda values, numbers: tuple(map(apply, values, numbers))
        return lambda values, number: tuple(apply(value, number) for value in values)

    return evaluator


_RELATIONS: dict[str, Callable[[Value, Value], bool]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "lt": operator.lt,
    "le": operator.le,
    "gt": operator.gt,
    "ge": operator.ge,
}


def _compare(at: Situation) -> Evaluate:
    predicate = str(at.attributes["pred"])
    of = at.scalar
    signed = is_signed(of)
    if len(predicate) == 3:
        signed = predicate[0] == "s"
        predicate = predicate[1:]
    relation = _RELATIONS[predicate]
    if not (is_integral(of) or isinstance(of, FloatType)):
        return lambda a, b: int(relation(a.address, b.address))
    if isinstance(of, FloatType) or not signed or predicate in ("eq", "ne"):
        return lambda a, b: 1 if relation(a, b) else 0
    # Flipping the topmost bit maps the order of signed numbers to that of their bits.
    flip = 1 << (at.bits - 1)
    return lambda a, b: 1 if relation(a ^ flip, b ^ flip) else 0


def _select(at: Situation) -> Evaluate:
    if isinstance(at.types[0], VectorType):
        return lambda mask, a, b: tuple(
            x if chosen else y for chosen, x, y in zip(mask, a, b, strict=True)
        )
    return lambda chosen, a, b: a if chosen else b


def _resize(at: Situation) -> Evaluate:
    width = at.bits
    mask = (1 << at.codecs.layout.bits(scalar_of(at.result))) - 1
    if at.signed:
        return lambda a: signed_value(a, width) & mask
    return lambda a: a & mask


def _cast(at: Situation) -> Evaluate:
    source, target = at.scalar, scalar_of(at.result)
    if target is BOOL and source is not BOOL:
        return lambda a: int(a != 0)
    if is_integral(source) and is_integral(target):
        return _resize(at)
    if isinstance(source, FloatType):
        if isinstance(target, FloatType):
            return float_rules.converting(target)
        return _float_to_integer(at.codecs.layout.bits(target), is_signed(target))
    assert isinstance(target, FloatType)
    real, width, signed = target, at.bits, is_signed(source)
    return lambda a: float_rules.from_integer(signed_value(a, width) if signed else a, real)


def _float_to_integer(width: int, signed: bool) -> Evaluate:
    mask = (1 << width) - 1
    if width < 32:
        least, most = -(1 << 31), (1 << 31) - 1
    elif signed:
        least, most = -(1 << (width - 1)), (1 << (width - 1)) - 1
    else:
        least, most = 0, mask

    def convert(value: float) -> int:
        if value != value:
            return 0
        if value >= most:
            return most & mask
        if value <= least:
            return least & mask
        return int(value) & mask

    return convert


def _retype(at: Situation) -> Evaluate:
    source, target, codecs = at.types[0], at.result, at.codecs
    same = source is target or (is_integral(source) and is_integral(target))
    pointers = not _has_bits(source) and not _has_bits(target)
    if same or pointers:
        return lambda value: value
    return lambda value: codecs.from_bits(codecs.to_bits(value, source), target)


def _has_bits(of: Type) -> bool:
    return is_integral(scalar_of(of)) or isinstance(scalar_of(of), FloatType)


def _overflowing(function: Callable[[int, int], int]) -> Evaluator:
    def evaluator(at: Situation) -> Evaluate:
        width, signed = at.bits, at.signed
        mask = (1 << width) - 1

        def apply(a: int, b: int) -> tuple[int, int]:
            if signed:
                exact = function(signed_value(a, width), signed_value(b, width))
                return exact & mask, int(signed_value(exact & mask, width) != exact)
            exact = function(a, b)
            return exact & mask, int(exact & mask != exact)

        if not isinstance(at.types[0], VectorType):
            return apply
        return lambda x, y: tuple(zip(*map(apply, x, y), strict=True))

    return evaluator


def _saturating(function: Callable[[int, int], int]) -> Evaluator:
    def make(at: Situation) -> Evaluate:
        width, signed = at.bits, at.signed
        mask = (1 << width) - 1
        least, most = (-(1 << (width - 1)), mask >> 1) if signed else (0, mask)

        def apply(a: int, b: int) -> int:
            if signed:
                a, b = signed_value(a, width), signed_value(b, width)
            return max(least, min(most, function(a, b))) & mask

        return apply

    return _wide(make)


def _leading_zeros(at: Situation) -> Evaluate:
    width = at.bits
    return lambda a: width - a.bit_length()


def _trailing_zeros(at: Situation) -> Evaluate:
    width = at.bits
    return lambda a: (a & -a).bit_length() - 1 if a else width


def _reversed_bytes(at: Situation) -> Evaluate:
    size = at.bits // 8
    return lambda a: int.from_bytes(a.to_bytes(size, "little"), "big")


def _reversed_bits(at: Situation) -> Evaluate:
    width = at.bits
    return lambda a: int(f"{a:0{width}b}"[::-1], 2)


def _funnel(left: bool) -> Evaluator:
    def make(at: Situation) -> Evaluate:
        width = at.bits
        mask = (1 << width) - 1

        def shift(high: int, low: int, amount: int) -> int:
            both = high << width | low
            amount %= width
            return (both << amount >> width if left else both >> amount) & mask

        return shift

    return _wide(make)


# Vectors


def _splat(at: Situation) -> Evaluate:
    count = width_of(at.result)
    if count == 1:
        return lambda value: value
    return lambda value: (value,) * count


def _element_index(index: int, count: int) -> int:
    if index >= count:
        raise undefined(f"uses element {index} of a vector of {count}")
    return index


def _insertelement(at: Situation) -> Evaluate:
    count = width_of(at.types[0])

    def insert(whole: Value, element: Value, index: int) -> Value:
        index = _element_index(index, count)
        return (*whole[:index], element, *whole[index + 1 :])

    return insert


def _extractelement(at: Situation) -> Evaluate:
    count = width_of(at.types[0])
    return lambda whole, index: whole[_element_index(index, count)]


def _shuffle(at: Situation) -> Evaluate:
    mask = at.attributes["mask"]
    assert isinstance(mask, tuple)
    indices = [max(index, 0) for index in mask]
    single = not isinstance(at.types[0], VectorType)

    def shuffle(first: Value, second: Value) -> Value:
        both = (first, second) if single else first + second
        picked = tuple(both[index] for index in indices)
        return picked if len(picked) > 1 else picked[0]

    return shuffle


def _fold(make: Evaluator) -> Evaluator:
    """Fold the elements of a vector from the first to the last."""

    def evaluator(at: Situation) -> Evaluate:
        of = at.types[0]
        if not isinstance(of, VectorType):
            return lambda value: value
        element = of.element
        inner = Situation(at.row, (element, element), {}, element, at.memory, at.codecs)
        function = make(inner)

        def fold(whole: Value) -> Value:
            result = whole[0]
            for value in whole[1:]:
                result = function(result, value)
            return result

        return fold

    return evaluator


# Memory


def _load(at: Situation) -> Evaluate:
    size = at.codecs.layout.size(at.result)
    read, readable = at.codecs.reader(at.result), at.memory.readable
    return lambda pointer: read(readable(pointer, size), pointer.offset)


def _store(at: Situation) -> Evaluate:
    size = at.codecs.layout.size(at.types[0])
    write, writable = at.codecs.writer(at.types[0]), at.memory.writable
    return lambda value, pointer: write(writable(pointer, size), pointer.offset, value)


def _step(size: int, width: int) -> Evaluate:
    return lambda pointer, count: pointer.moved(size * signed_value(count, width))


def _offset(at: Situation) -> Evaluate:
    layout = at.codecs.layout
    return _step(layout.size(at.type_attribute()), layout.bits(at.types[1]))


def _array_step(at: Situation) -> Evaluate:
    of = at.type_attribute()
    assert isinstance(of, ArrayType)
    layout = at.codecs.layout
    return _step(layout.size(of.element), layout.bits(at.types[1]))


def _field_step(at: Situation) -> Evaluate:
    of, index = at.type_attribute(), at.number("index")
    layout = at.codecs.layout
    distance = 0
    if isinstance(of, StructType):
        distance = layout.of(of).offsets[index]
    elif isinstance(of, ArrayType):
        distance = layout.size(of.element) * index
    return lambda pointer: pointer.moved(distance)


def _tag_step(at: Situation) -> Evaluate:
    distance = at.codecs.layout.of(at.type_attribute()).offsets[1]
    return lambda pointer: pointer.moved(distance)


def _pointer_to_index(at: Situation) -> Evaluate:
    mask = (1 << at.codecs.layout.bits(at.result)) - 1
    return lambda pointer: pointer.address & mask


def _index_to_pointer(at: Situation) -> Evaluate:
    return at.memory.at_address


def _aligned_alloc(at: Situation) -> Evaluate:
    memory = at.memory
    return lambda alignment, size: Pointer(memory.allocate(size, alignment), 0)


def _aligned_free(at: Situation) -> Evaluate:
    return at.memory.release


def _atomic_update(at: Situation) -> Evaluate:
    of = at.types[1]
    load = _load(Situation(at.row, (at.types[0],), {}, of, at.memory, at.codecs))
    store = _store(Situation(at.row, (of, at.types[0]), {}, of, at.memory, at.codecs))
    inner = Situation(at.row, (of, of), {}, of, at.memory, at.codecs)
    name = str(at.attributes["bin_op"])
    if name in ("umax", "umin"):
        combine: Evaluate = max if name == "umax" else min
    elif name == "xchg":
        combine = lambda _old, new: new  # noqa: E731
    elif name == "nand":
        mask = (1 << at.codecs.layout.bits(of)) - 1
        combine = lambda old, new: (old & new) ^ mask  # noqa: E731
    else:
        combine = EVALUATORS[name.removeprefix("f")](inner)

    def update(pointer: Value, value: Value) -> Value:
        old = load(pointer)
        store(combine(old, value), pointer)
        return old

    return update


def _compare_exchange(at: Situation) -> Evaluate:
    of = at.types[1]
    load = _load(Situation(at.row, (at.types[0],), {}, of, at.memory, at.codecs))
    store = _store(Situation(at.row, (of, at.types[0]), {}, of, at.memory, at.codecs))
    integral = is_integral(of)

    def exchange(pointer: Value, expected: Value, desired: Value) -> Value:
        old = load(pointer)
        same = old == expected if integral else old.address == expected.address
        if same:
            store(desired, pointer)
        return old, int(same)

    return exchange


def _nothing(_at: Situation) -> Evaluate:
    return lambda *_values: ()


def _copy_bytes(at: Situation) -> Evaluate:
    copy = at.memory.copy
    return lambda target, source, size: copy(target, source, size)


def _copy_disjoint(at: Situation) -> Evaluate:
    memory = at.memory

    def copy(target: Value, source: Value, size: int) -> None:
        same = target.allocation is source.allocation
        if same and 0 < abs(target.offset - source.offset) < size:
            raise undefined("copies between ranges of memory that overlap")
        memory.copy(target, source, size)

    return copy


def _fill_bytes(at: Situation) -> Evaluate:
    fill = at.memory.fill
    return lambda target, byte, size: fill(target, byte, size)


# Aggregates


def _make(_at: Situation) -> Evaluate:
    return lambda *parts: parts


def _repeat(at: Situation) -> Evaluate:
    assert isinstance(at.result, ArrayType)
    count = at.result.count
    return lambda value: (value,) * count


def _part(at: Situation) -> Evaluate:
    return operator.itemgetter(at.number("index"))


def _with_part(at: Situation) -> Evaluate:
    index = at.number("index")
    return lambda part, whole: (*whole[:index], part, *whole[index + 1 :])


def _variant_make(at: Situation) -> Evaluate:
    index = at.number("index")
    return lambda value: (index, value)


def _variant_is(at: Situation) -> Evaluate:
    index = at.number("index")
    return lambda whole: int(whole[0] == index)


def _variant_part(at: Situation) -> Evaluate:
    index = at.number("index")

    def part(whole: Value) -> Value:
        if whole[0] != index:
            raise undefined(f"reads alternative {index} of a variant that holds {whole[0]}")
        return whole[1]

    return part


# Control


def _trap(_at: Situation) -> Evaluate:
    def trap() -> None:
        raise ComptimeError(Reason.TRAP, "stops itself, as a failed check does")

    return trap


def _assume(_at: Situation) -> Evaluate:
    def assume(holds: int) -> None:
        if not holds:
            raise undefined("breaks an assumption")

    return assume


def _expect(_at: Situation) -> Evaluate:
    return lambda value, _expected: value


def _at_run_time(_at: Situation) -> Evaluate:
    return lambda: 0


def _refuse(what: str) -> Evaluator:
    def evaluator(at: Situation) -> Evaluate:
        detail = at.attributes.get("intrin", "")
        shown = f"{what} {detail}".rstrip()

        def refuse(*_values: Value) -> None:
            message = f"uses {shown}, which only a machine can run"
            raise ComptimeError(Reason.UNSUPPORTED, message)

        return refuse

    return evaluator


def _identity(_at: Situation) -> Evaluate:
    return lambda value: value


_MAX = _extreme(max, float_rules.largest)
_MIN = _extreme(min, float_rules.smallest)

EVALUATORS: dict[str, Evaluator] = {
    **{name: _float_function(apply) for name, apply in float_rules.FUNCTIONS.items()},
    **{name: _float_function(apply) for name, apply in float_rules.FUNCTIONS_OF_TWO.items()},
    "abs": _wide(_abs),
    "add": _add,
    "add_overflow": _overflowing(operator.add),
    "add_sat": _saturating(operator.add),
    "aligned_alloc": _aligned_alloc,
    "aligned_free": _aligned_free,
    "and": _bitwise(operator.and_),
    "array_step": _array_step,
    "assume": _assume,
    "at_run_time": _at_run_time,
    "atomic_update": _atomic_update,
    "bitreverse": _wide(_reversed_bits),
    "bswap": _wide(_reversed_bytes),
    "call_llvm_intrinsic": _refuse("the intrinsic"),
    "cast": _wide(_cast),
    "ceildiv": _division(_ceiling, None),
    "compare": _wide(_compare),
    "compare_exchange": _compare_exchange,
    "ctlz": _wide(_leading_zeros),
    "ctpop": _wide(lambda _at: int.bit_count),
    "cttz": _wide(_trailing_zeros),
    "debugtrap": _nothing,
    "div": _division(_quotient, float_rules.divide),
    "expect": _expect,
    "extractelement": _extractelement,
    "fence": _nothing,
    "field_step": _field_step,
    "floordiv": _float_floordiv,
    "fma": _wide(_fma),
    "fshl": _funnel(True),
    "fshr": _funnel(False),
    "index_to_pointer": _index_to_pointer,
    "inline_asm": _refuse("inline assembly"),
    "insertelement": _insertelement,
    "ldexp": _with_integer(lambda _of: float_rules.scaled),
    "load": _load,
    "make": _make,
    "max": _MAX,
    "memcpy": _copy_disjoint,
    "memmove": _copy_bytes,
    "memset": _fill_bytes,
    "min": _MIN,
    "mul": _arithmetic(operator.mul),
    "mul_overflow": _overflowing(operator.mul),
    "neg": _wide(_neg),
    "not": _wide(_not),
    "offset": _offset,
    "or": _bitwise(operator.or_),
    "part": _part,
    "pointer_cast": _identity,
    "pointer_to_index": _pointer_to_index,
    "powi": _with_integer(float_rules.integer_power),
    "reduce_add": _fold(_add),
    "reduce_and": _fold(_bitwise(operator.and_)),
    "reduce_max": _fold(_MAX),
    "reduce_min": _fold(_MIN),
    "reduce_mul": _fold(_arithmetic(operator.mul)),
    "reduce_or": _fold(_bitwise(operator.or_)),
    "reduce_xor": _fold(_bitwise(operator.xor)),
    "rem": _division(_rest, float_rules.remainder),
    "repeat": _repeat,
    "resize": _wide(_resize),
    "retype": _retype,
    "select": _select,
    "shl": _wide(_shift_left),
    "shr": _wide(_shift_right),
    "shuffle": _shuffle,
    "splat": _splat,
    "store": _store,
    "sub": _arithmetic(operator.sub),
    "sub_overflow": _overflowing(operator.sub),
    "sub_sat": _saturating(operator.sub),
    "tag_step": _tag_step,
    "trap": _trap,
    "variant_is": _variant_is,
    "variant_make": _variant_make,
    "variant_part": _variant_part,
    "variant_tag": lambda _at: operator.itemgetter(0),
    "with_part": _with_part,
    "xor": _bitwise(operator.xor),
}
