"""Operators on compile-time values, as far as they need no function of the library."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from compiler_core.meta.constants import integer
from compiler_core.meta.folding import cast, operate
from compiler_core.meta.functions import FunctionType
from compiler_core.meta.generators import GeneratorType
from compiler_core.meta.machine import is_float_type, is_integer_type
from compiler_core.meta.node import TRAIT, TYPE, Node
from compiler_core.meta.operations import Op
from compiler_core.meta.types import (
    BOOL,
    FLOAT_LITERAL,
    INT_LITERAL,
    STRING,
    MetaType,
    OriginType,
    StructType,
    compose,
)

_ARITHMETIC: Final = {
    "+": Op.ADD,
    "-": Op.SUB,
    "*": Op.MUL,
    "//": Op.FLOORDIV,
    "%": Op.MOD,
    "**": Op.POW,
    "<<": Op.SHL,
    ">>": Op.SHR,
    "&": Op.BIT_AND,
    "|": Op.BIT_OR,
    "^": Op.BIT_XOR,
}
_OF_FLOATS: Final = ("+", "-", "*")
_COMPARISONS: Final[dict[str, Callable[[Node, Node], Node]]] = {
    "==": lambda a, b: operate(Op.EQ, a, b),
    "!=": lambda a, b: operate(Op.NOT, operate(Op.EQ, a, b)),
    "<": lambda a, b: operate(Op.LT, a, b),
    "<=": lambda a, b: operate(Op.LE, a, b),
    ">": lambda a, b: operate(Op.LT, b, a),
    ">=": lambda a, b: operate(Op.LE, b, a),
}
_LITERALS: Final = (INT_LITERAL, FLOAT_LITERAL)


def fold_binary(symbol: str, left: Node, right: Node) -> Node | None:
    """The result of an operator, perhaps poison; None where a function has to say."""
    if symbol == "&" and is_traits(left) and is_traits(right):
        return compose([_traits_of(left), _traits_of(right)])
    if left.type is STRING and right.type is STRING:
        return operate(Op.STRING_CONCAT, left, right) if symbol == "+" else None
    if symbol == "**" and left.type is FLOAT_LITERAL:
        return None
    both = common(left, right)
    if both is None or not is_number(both[0]):
        return None
    if symbol == "/":
        return _quotient(*both)
    op = _ARITHMETIC.get(symbol)
    if op is None:
        return None
    if left.type is FLOAT_LITERAL and symbol in ("//", "%"):
        # Exact, too, but for what the machine says of a division by nought.
        exact = operate(op, *both)
        return exact if exact.is_value else None
    if is_float(both[0]) and symbol not in _OF_FLOATS:
        return None
    return operate(op, *both)


def fold_unary(symbol: str, operand: Node) -> Node | None:
    """The result of an operator on one value."""
    match symbol:
        case "not" if operand.type is BOOL:
            return operate(Op.NOT, operand)
        case "-" if is_number(operand):
            return operate(Op.NEG, operand)
        case "+" if is_number(operand):
            return operand
        case "~" if is_integer_type(operand.type) and operand.type is not BOOL:
            return operate(Op.BIT_XOR, operand, cast(integer(-1), operand.type))
    return None


def fold_comparison(symbol: str, left: Node, right: Node) -> Node | None:
    """The result of a comparison; of types and origins: whether they are the same."""
    if is_type(left) and is_type(right):
        same = operate(Op.SAME, left, right)
        return {"==": same, "!=": operate(Op.NOT, same)}.get(symbol)
    compare = _COMPARISONS.get(symbol)
    both = common(left, right)
    if compare is None or both is None or isinstance(left.type, OriginType):
        return None
    if isinstance(left.type, StructType):
        # How these compare, their methods say.
        return None
    return compare(*both)


def common(left: Node, right: Node) -> tuple[Node, Node] | None:
    """Two operands with one type: a literal becomes a value of the other's type."""
    if left.type is right.type:
        return left, right
    if left.type in _LITERALS and right.type in _LITERALS:
        return cast(left, FLOAT_LITERAL), cast(right, FLOAT_LITERAL)
    if left.type in _LITERALS and is_number(right):
        return cast(left, right.type), right
    if right.type in _LITERALS and is_number(left):
        return left, cast(right, left.type)
    return None


def is_number(value: Node) -> bool:
    """Whether a value is a literal number or one of the machine."""
    return value.type in _LITERALS or is_integer_type(value.type) or is_float_type(value.type)


def is_float(value: Node) -> bool:
    """Whether a value is a number with a point."""
    return value.type is FLOAT_LITERAL or is_float_type(value.type)


def is_type(value: Node) -> bool:
    """Whether a value is a type."""
    return value.type is TYPE or isinstance(value.type, MetaType)


def is_traits(value: Node) -> bool:
    """Whether a value says what types conform to."""
    return value.type is TRAIT or isinstance(value, (MetaType, FunctionType, GeneratorType))


def _traits_of(value: Node) -> Node:
    return value.traits if isinstance(value, MetaType) else value


def _quotient(left: Node, right: Node) -> Node | None:
    if left.type is INT_LITERAL:
        left, right = cast(left, FLOAT_LITERAL), cast(right, FLOAT_LITERAL)
    if is_float(left):
        return operate(Op.DIV, left, right)
    return operate(Op.TRUNCDIV, left, right)
