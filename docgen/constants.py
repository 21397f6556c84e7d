"""Compile-time constants: numbers that are computed, and how values of each type are shown."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from compiler_core.meta.declarations import DeclId
from compiler_core.sema.evaluation import literal_value
from compiler_core.syntax import kinds as k
from compiler_core.syntax import nodes as syntax
from docgen.numbers import float_text, string_text

_SIGNED: Final = ("int8", "int16", "int32", "int64", "int128", "int256")
NUMBER_TYPES: Final = {
    "int": "Int",
    "uint": "UInt",
    **{name: name.replace("int", "Int") for name in _SIGNED},
    **{f"u{name}": f"U{name.replace('int', 'Int')}" for name in _SIGNED},
    "float16": "Float16",
    "float32": "Float32",
    "float64": "Float64",
    "bfloat16": "BFloat16",
    **{
        f"float8_{form}": f"Float8_{form}"
        for form in ("e3m4", "e4m3fn", "e4m3fnuz", "e5m2", "e5m2fnuz", "e8m0fnu")
    },
}
TYPE_NAMES: Final = frozenset(NUMBER_TYPES.values())
_FLOATS: Final = frozenset(name for name in TYPE_NAMES if "Float" in name)
_LARGEST: Final = 1 << 256


@dataclass(frozen=True, slots=True)
class Value:
    """What an expression stands for: how it is shown, and its type and number where known."""

    shown: str
    # Its type; a literal has none before its place gives it one.
    type: str = ""
    number: int | float | bool | None = None
    # The declaration that it is, or that its brackets belong to.
    decl: DeclId | None = None
    is_type: bool = False
    is_text: bool = False


def literal(node: syntax.Literal) -> Value:
    """Return what a number, `True`, `False` or `None` stands for."""
    token = node.literal_token
    if token.text in ("True", "False"):
        return Value(token.text, "Bool", number=token.text == "True")
    if token.kind == k.FLOAT:
        try:
            number = float(token.text.replace("_", ""))
        except ValueError:
            return Value(token.text)
        return Value(float_text(number), number=number)
    if token.kind == k.INT:
        constant = literal_value(node)
        whole = getattr(constant, "value", None)
        if isinstance(whole, int):
            return Value(str(whole), number=whole)
    return Value(token.text)


def text(data: bytes) -> Value:
    """Return a string literal."""
    return Value(string_text(data), is_text=True)


def typed(value: Value, expected: str) -> str:
    """Return a value as one of the type that its place wants."""
    number = value.number
    if expected == "SIMDLength" and isinstance(number, int):
        return str(number)
    if number is None or isinstance(number, bool) or value.type:
        if value.is_text and expected.startswith(("StringSpan", "StaticString", "StringSlice")):
            return f"StringSpan({value.shown})"
        if value.type and value.type in TYPE_NAMES and isinstance(number, (int, float)):
            return _number(value.type, number)
        if value.shown.startswith("DType.") and expected == "DType":
            return value.shown.removeprefix("DType")
        return value.shown
    wanted = expected
    if wanted.startswith("Optional["):
        wanted = wanted[len("Optional[") : -1]
    return _number(wanted, number)


def _number(type_: str, number: int | float) -> str:
    if isinstance(number, bool):
        return str(number)
    if type_ in _FLOATS:
        return f'{type_}("{number}")' if isinstance(number, int) else float_text(number)
    shown = str(number) if isinstance(number, int) else float_text(number)
    return f"{type_}({shown})" if type_ in TYPE_NAMES else shown


def default_type(value: Value) -> str:
    """Return the type that a literal has where nothing else is wanted."""
    if value.type or value.number is None:
        return value.type
    return "Int" if isinstance(value.number, int) else "Float64"


def number_type(decl: DeclId) -> str | None:
    """Return the name of a number type, if an alias of the library is one."""
    if decl.module == "std.simd.simd":
        if decl.name == "Byte":
            return "UInt8"
        if decl.name in TYPE_NAMES:
            return decl.name
    return None


def converted(type_: str, arguments: Sequence[Value]) -> Value | None:
    """Return what a number type makes of a constant."""
    if type_ not in TYPE_NAMES or len(arguments) != 1:
        return None
    number = arguments[0].number
    if number is None or isinstance(number, bool):
        return None
    if type_ in _FLOATS:
        if isinstance(number, int):
            return Value(f'{type_}("{number}")', type_)
        return Value(f"SIMD({float_text(number)})", type_)
    if isinstance(number, float):
        return None
    return Value(f"{type_}({number})", type_, number=number)


_OPERATORS: Final[dict[str, Callable[[int, int], int]]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "//": operator.floordiv,
    "%": operator.mod,
    "&": operator.and_,
    "|": operator.or_,
    "^": operator.xor,
    "<<": operator.lshift,
    ">>": operator.rshift,
    "**": operator.pow,
}
_COMPARISONS: Final[dict[str, Callable[[float, float], bool]]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}
_FLOAT_OPERATORS: Final[dict[str, Callable[[float, float], float]]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
}


def fold(symbol: str, left: Value, right: Value) -> Value | None:
    """Return what an operator makes of two constants."""
    if left.is_text and right.is_text and symbol == "+":
        return Value(f"{left.shown[:-1]}{right.shown[1:]}", is_text=True)
    a, b = left.number, right.number
    if a is None or b is None or isinstance(a, bool) or isinstance(b, bool):
        return None
    type_ = left.type or right.type
    if symbol in _COMPARISONS:
        holds = _COMPARISONS[symbol](a, b)
        return Value(str(holds), "Bool", number=holds)
    try:
        if isinstance(a, int) and isinstance(b, int) and (symbol != "/" or type_):
            if symbol in ("<<", ">>", "**") and not 0 <= b <= 512:
                return None
            made = _OPERATORS[symbol](a, b) if symbol in _OPERATORS else None
            if made is None or abs(made) >= _LARGEST:
                return None
            return Value(_number(type_, made), type_, number=made)
        if symbol in _FLOAT_OPERATORS:
            real = _FLOAT_OPERATORS[symbol](float(a), float(b))
            return Value(float_text(real), type_, number=real)
    except (ArithmeticError, ValueError):
        return None
    return None


def fold_unary(symbol: str, value: Value) -> Value | None:
    """Return what `-` or `not` makes of a constant."""
    number = value.number
    if number is None:
        return None
    if symbol == "not" and isinstance(number, bool):
        return Value(str(not number), "Bool", number=not number)
    if isinstance(number, bool) or symbol not in ("-", "+"):
        return None
    made = -number if symbol == "-" else number
    shown = str(made) if isinstance(made, int) else float_text(made)
    return replace(value, shown=_number(value.type, made) if value.type else shown, number=made)


def fold_boolean(symbol: str, left: Value, right: Value) -> Value | None:
    """Return what `and` or `or` makes of two truth values."""
    a, b = left.number, right.number
    if isinstance(a, bool) and isinstance(b, bool):
        made = (a and b) if symbol == "and" else (a or b)
        return Value(str(made), "Bool", number=made)
    return None
