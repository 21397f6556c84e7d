"""`operate`: the smart constructor of operations, and those that need no module of their own.

Operands of numbers have one type; a cast between literal and machine numbers is written out. What
has a value is computed, the rest is brought into normal form: see `arithmetic` for integers and
`logic` for booleans and comparisons. Floats only fold constants, because rounding is not
associative. Strings and lists are concatenations of parts, flat, without empty parts, and with
adjacent constants merged. Vectors of constants fold element by element.

Where there is no result (division by zero that truncates, an index out of range), the result is
poison; an operation on poison is the same poison with the operation's type.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from compiler_core.meta import arithmetic, logic
from compiler_core.meta.constants import (
    BoolConst,
    DTypeConst,
    FloatConst,
    IntConst,
    ListValue,
    Poison,
    SimdConst,
    StringConst,
    boolean,
    floating,
    index,
    integer,
    list_of,
    list_value,
    poison,
    simd,
    string,
)
from compiler_core.meta.generators import ListMap
from compiler_core.meta.machine import (
    NAN,
    FloatValue,
    float_arithmetic,
    float_format,
    integer_range,
    is_float_type,
    is_integer_type,
)
from compiler_core.meta.node import TYPE, Node
from compiler_core.meta.operations import Op, is_operation, operation, result_type
from compiler_core.meta.types import (
    BOOL,
    ELEMENT_TYPES,
    FLOAT_LITERAL,
    INDEX,
    INT_LITERAL,
    MetaType,
    SimdType,
    members_of,
)

_LAZY = {Op.AND, Op.OR, Op.SELECT}
_FLOAT_SYMBOLS = {Op.ADD: "+", Op.SUB: "-", Op.MUL: "*", Op.DIV: "/"}
_COMMUTATIVE = {Op.ADD, Op.MUL, Op.BIT_AND, Op.BIT_OR, Op.BIT_XOR, Op.EQ, Op.MIN, Op.MAX}


def operate(op: Op, *operands: Node) -> Node:
    """Return the result of an operation, or the operation in normal form."""
    if op not in _LAZY:
        for operand in operands:
            if isinstance(operand, Poison):
                return poison(operand.message, result_type(op, operands))
    constructor = _CONSTRUCTORS.get(op)
    return _on_numbers(op, operands) if constructor is None else constructor(operands)


def _on_numbers(op: Op, operands: tuple[Node, ...]) -> Node:
    type_ = operands[0].type
    if all(isinstance(operand, SimdConst) for operand in operands):
        return _on_vectors(op, operands)
    folded: Node | None = None
    if isinstance(type_, SimdType):
        # Until the elements are known, nor is the type of the result of a comparison.
        folded = None
    elif op is Op.EQ:
        folded = logic.equal(operands[0], operands[1])
    elif op is Op.LT:
        folded = logic.less(operands[0], operands[1])
    elif op is Op.LE:
        folded = logic.less_or_equal(operands[0], operands[1])
    elif type_ is BOOL:
        folded = _on_booleans(op, operands)
    elif is_integer_type(type_):
        folded = _on_integers(op, operands)
    elif is_float_type(type_):
        folded = _on_floats(op, operands)
    if folded is not None:
        return folded
    if op in _COMMUTATIVE and len(operands) == 2:
        operands = logic.canonical_order(operands[0], operands[1])
    return operation(op, *operands)


def _on_booleans(op: Op, operands: tuple[Node, ...]) -> Node | None:
    match op:
        case Op.BIT_AND | Op.MIN:
            return logic.conjunction(operands)
        case Op.BIT_OR | Op.MAX:
            return logic.disjunction(operands)
        case Op.BIT_XOR:
            return logic.negate(logic.equal(operands[0], operands[1]))
    return None


def _on_integers(op: Op, operands: tuple[Node, ...]) -> Node | None:
    if op is Op.ADD:
        return arithmetic.add(operands)
    if op is Op.MUL:
        return arithmetic.multiply(operands)
    if op in arithmetic.DIVISIONS:
        return arithmetic.divide(op, operands[0], operands[1])
    if op in arithmetic.BITWISE:
        return arithmetic.bitwise(op, operands)
    match op:
        case Op.SUB:
            return arithmetic.add(operands, -1)
        case Op.NEG:
            return arithmetic.scale(operands[0], -1)
        case Op.POW:
            return arithmetic.power(operands[0], operands[1])
        case Op.SHL | Op.SHR:
            return arithmetic.shift(op, operands[0], operands[1])
        case Op.MIN | Op.MAX:
            return arithmetic.extreme(op, operands)
    # The quotient of integers is a float, so its operands are cast to floats first.
    return None


def _on_floats(op: Op, operands: tuple[Node, ...]) -> Node | None:
    type_ = operands[0].type
    values: list[FloatValue] = []
    for operand in operands:
        if not isinstance(operand, FloatConst):
            return None
        values.append(operand.value)
    if type_ is not FLOAT_LITERAL and float_format(type_) is None:
        return None
    match op, values:
        case Op.NEG, [value]:
            return floating(-value, type_)
        case ((Op.MIN | Op.MAX), [left, right]):
            if left.special == "nan" or right.special == "nan":
                return None
            is_less = logic.less(operands[0], operands[1])
            return operands[0 if (op is Op.MIN) == (is_less is boolean(True)) else 1]
        case ((Op.DIV | Op.FLOORDIV | Op.MOD), [_, right]) if (
            type_ is FLOAT_LITERAL and right.is_finite and not right.number
        ):
            # Literals are exact numbers, of which none is such a quotient.
            return floating(NAN, type_)
        case ((Op.FLOORDIV | Op.MOD), [left, right]) if left.is_finite and right.is_finite:
            if not right.number:
                return None
            quotient = left.number // right.number
            rest = left.number - quotient * right.number
            return floating(FloatValue(Fraction(quotient) if op is Op.FLOORDIV else rest), type_)
        case Op.POW, [left, right] if left.is_finite and right.is_finite:
            exponent = right.number
            if exponent.denominator == 1 and abs(exponent) <= 1024 and left.number:
                return floating(FloatValue(left.number**exponent.numerator), type_)
            return None
        case _, [left, right] if op in _FLOAT_SYMBOLS:
            result = float_arithmetic(_FLOAT_SYMBOLS[op], left, right)
            return None if result is None else floating(result, type_)
    return None


def _on_vectors(op: Op, operands: tuple[Node, ...]) -> Node:
    type_ = result_type(op, operands)
    columns = zip(*(o.elements for o in operands if isinstance(o, SimdConst)), strict=False)
    results = [operate(op, *column) for column in columns]
    for result in results:
        if isinstance(result, Poison):
            return poison(result.message, type_)
    if all(result.is_value for result in results):
        return simd(results, type_)
    return operation(op, *operands)


def cast(value: Node, type_: Node) -> Node:
    """Return a number as another type: integers wrap, floats round, fractions are cut off.

    A type is seen as one that conforms to more traits, until it is known which type it is.
    """
    if value.type is type_:
        return value
    if isinstance(type_, MetaType):
        known = isinstance(value.type, MetaType) and set(members_of(type_.traits)) <= set(
            members_of(value.type.traits)
        )
        return value if known or value.type is TYPE else operation(Op.CAST, value, type_)
    result = _cast_constant(value, type_)
    if result is not None:
        return result
    if is_operation(value, Op.CAST) and _is_embedding(value.children[0].type, value.type, type_):
        return cast(value.children[0], type_)
    return operation(Op.CAST, value, type_)


def _is_embedding(source: Node, between: Node, target: Node) -> bool:
    """Tell whether a detour through a type of integers leaves no trace in the target."""
    if between is INT_LITERAL:
        return integer_range(source) is not None
    outer, inner = integer_range(between), integer_range(target)
    if outer is None or inner is None:
        return False
    # Reducing modulo 2^64 and then modulo 2^8 is reducing modulo 2^8.
    wraps = is_integer_type(source) and BOOL not in (source, between, target)
    if wraps and inner.modulus <= outer.modulus:
        return True
    bounds = integer_range(source)
    return bounds is not None and outer.low <= bounds.low and bounds.high <= outer.high


def _cast_constant(value: Node, type_: Node) -> Node | None:
    match value:
        case IntConst(value=number) if is_integer_type(type_):
            return boolean(number != 0) if type_ is BOOL else integer(number, type_)
        case BoolConst(value=flag) if is_integer_type(type_):
            return integer(int(flag), type_)
        case IntConst(value=number) | BoolConst(value=number) if is_float_type(type_):
            return _float_or_nothing(FloatValue.of(int(number)), type_)
        case FloatConst(value=real) if is_float_type(type_):
            return _float_or_nothing(real, type_)
        case FloatConst(value=real, type=source) if is_integer_type(type_):
            if source is FLOAT_LITERAL and type_ is not INT_LITERAL:
                return poison(f"{value!r} is a float, and an integer belongs here", type_)
            return _cut_off(real, type_)
        case SimdConst(elements=elements) if isinstance(type_, SimdType):
            return _cast_elements(elements, type_)
        case SimdConst(elements=(only,)):
            return _cast_constant(only, type_)
        case IntConst() | BoolConst() | FloatConst() if isinstance(type_, SimdType):
            # A number becomes a vector of copies of it.
            count = type_.size.value if isinstance(type_.size, IntConst) else 0
            return _cast_elements((value,) * count, type_) if count > 0 else None
    return None


def _cast_elements(elements: tuple[Node, ...], type_: SimdType) -> Node | None:
    if not isinstance(type_.dtype, DTypeConst) or type_.dtype.name not in ELEMENT_TYPES:
        return None
    results = [_cast_constant(element, ELEMENT_TYPES[type_.dtype.name]) for element in elements]
    known = [result for result in results if result is not None]
    if len(known) < len(results):
        return None
    return next((r for r in known if isinstance(r, Poison)), None) or simd(known, type_)


def _float_or_nothing(value: FloatValue, type_: Node) -> Node | None:
    return floating(value, type_) if type_ is FLOAT_LITERAL or float_format(type_) else None


def _cut_off(value: FloatValue, type_: Node) -> Node:
    if not value.is_finite:
        return poison(f"{value} is not an integer", type_)
    number = int(value.number)
    bounds = integer_range(type_)
    if type_ is not INT_LITERAL and bounds is not None and not bounds.low <= number <= bounds.high:
        return poison(f"{value} does not fit in {type_!r}", type_)
    return boolean(number != 0) if type_ is BOOL else integer(number, type_)


def _concat_strings(operands: tuple[Node, ...]) -> Node:
    parts: list[Node] = []
    for operand in operands:
        for part in operand.children if is_operation(operand, Op.STRING_CONCAT) else (operand,):
            last = parts[-1] if parts else None
            if isinstance(part, StringConst) and isinstance(last, StringConst):
                parts[-1] = string(last.value + part.value)
            elif not isinstance(part, StringConst) or part.value:
                parts.append(part)
    if not parts:
        return string(b"")
    return parts[0] if len(parts) == 1 else operation(Op.STRING_CONCAT, *parts)


def _string_length(operand: Node) -> Node:
    if isinstance(operand, StringConst):
        return index(len(operand.value))
    if is_operation(operand, Op.STRING_CONCAT):
        return arithmetic.add(tuple(_string_length(part) for part in operand.children))
    return operation(Op.STRING_LENGTH, operand)


def list_parts(node: Node) -> tuple[Node, ...]:
    """Return the lists that a list is the concatenation of."""
    return node.children if is_operation(node, Op.LIST_CONCAT) else (node,)


def concat_lists(operands: tuple[Node, ...]) -> Node:
    """Return the concatenation of lists of one type."""
    parts: list[Node] = []
    for operand in operands:
        for part in list_parts(operand):
            last = parts[-1] if parts else None
            if isinstance(part, ListValue) and isinstance(last, ListValue):
                elements = (*last.elements, *part.elements)
                parts[-1] = list_of(elements, last.type, (*last.names, *part.names))
            elif not isinstance(part, ListValue) or part.elements:
                parts.append(part)
    if not parts:
        return operands[0]
    return parts[0] if len(parts) == 1 else operation(Op.LIST_CONCAT, *parts)


def list_length(operand: Node) -> Node:
    """Return the number of elements of a list."""
    # Mapping a list does not change its length.
    while isinstance(operand, ListMap):
        operand = operand.list
    if isinstance(operand, ListValue):
        return index(len(operand.elements))
    parts = list_parts(operand)
    if len(parts) > 1:
        return arithmetic.add(tuple(list_length(part) for part in parts))
    return operation(Op.LIST_LENGTH, operand)


def list_get(operand: Node, position: Node) -> Node:
    """Return an element of a list."""
    if isinstance(position, IntConst):
        number = position.value
        type_ = result_type(Op.LIST_GET, (operand, position))
        if number < 0:
            return poison(f"the index {number} is negative", type_)
        first = list_parts(operand)[0]
        if isinstance(first, ListValue):
            if number < len(first.elements):
                return first.elements[number]
            if first is operand:
                size = len(first.elements)
                return poison(f"the index {number} is out of range of {size} elements", type_)
            # Skip the known beginning of a concatenation.
            rest = concat_lists(operand.children[1:])
            return list_get(rest, integer(number - len(first.elements), position.type))
    elif isinstance(operand, ListValue) and operand.elements:
        # Of types that are all the same, it does not matter which one is meant.
        first = operand.elements[0]
        is_type = isinstance(result_type(Op.LIST_GET, (operand, position)), MetaType)
        if is_type and all(element is first for element in operand.elements):
            return first
    return operation(Op.LIST_GET, operand, position)


def _range(count: Node) -> Node:
    if isinstance(count, IntConst):
        return list_value([index(number) for number in range(count.value)], INDEX)
    return operation(Op.LIST_RANGE, count)


def _all_of(operand: Node) -> Node:
    if isinstance(operand, ListValue):
        return logic.conjunction(operand.elements)
    return operation(Op.LIST_ALL, operand)


def _any_of(operand: Node) -> Node:
    if isinstance(operand, ListValue):
        return logic.disjunction(operand.elements)
    return operation(Op.LIST_ANY, operand)


def _not(operands: tuple[Node, ...]) -> Node:
    operand = operands[0]
    if isinstance(operand, SimdConst):
        return simd([logic.negate(element) for element in operand.elements], operand.type)
    return logic.negate(operand)


_CONSTRUCTORS: dict[Op, Callable[[tuple[Node, ...]], Node]] = {
    Op.NOT: _not,
    Op.AND: logic.conjunction,
    Op.OR: logic.disjunction,
    Op.SELECT: lambda operands: logic.select(*operands),
    Op.CAST: lambda operands: cast(operands[0], operands[1]),
    Op.SAME: lambda operands: logic.same(operands[0], operands[1]),
    Op.STRING_CONCAT: _concat_strings,
    Op.STRING_LENGTH: lambda operands: _string_length(operands[0]),
    Op.LIST_CONCAT: concat_lists,
    Op.LIST_LENGTH: lambda operands: list_length(operands[0]),
    Op.LIST_GET: lambda operands: list_get(operands[0], operands[1]),
    Op.LIST_RANGE: lambda operands: _range(operands[0]),
    Op.LIST_ALL: lambda operands: _all_of(operands[0]),
    Op.LIST_ANY: lambda operands: _any_of(operands[0]),
    Op.CONFORMS: lambda operands: operation(Op.CONFORMS, *operands),
    Op.SIZE_OF: lambda operands: operation(Op.SIZE_OF, *operands),
    Op.ALIGN_OF: lambda operands: operation(Op.ALIGN_OF, *operands),
    Op.FIELD_NAMES: lambda operands: operation(Op.FIELD_NAMES, *operands),
    Op.FIELD_TYPES: lambda operands: operation(Op.FIELD_TYPES, *operands),
    Op.IS_STRUCT: lambda operands: operation(Op.IS_STRUCT, *operands),
    Op.COPY_IS_TRIVIAL: lambda operands: operation(Op.COPY_IS_TRIVIAL, *operands),
    Op.MOVE_IS_TRIVIAL: lambda operands: operation(Op.MOVE_IS_TRIVIAL, *operands),
    Op.DEINIT_IS_TRIVIAL: lambda operands: operation(Op.DEINIT_IS_TRIVIAL, *operands),
    Op.FULL_NAME: lambda operands: operation(Op.FULL_NAME, *operands),
    Op.TYPE_NAME: lambda operands: operation(Op.TYPE_NAME, *operands),
    Op.QUALIFIED_NAME: lambda operands: operation(Op.QUALIFIED_NAME, *operands),
    Op.WRITTEN_NAME: lambda operands: operation(Op.WRITTEN_NAME, *operands),
    Op.BASE_NAME: lambda operands: operation(Op.BASE_NAME, *operands),
}
