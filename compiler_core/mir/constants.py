"""Values that are known before the program runs."""

from __future__ import annotations

from dataclasses import dataclass

from compiler_core.mir.types import POINTER, Type


@dataclass(frozen=True, slots=True)
class ScalarConstant:
    """An integer or a floating-point number, held as its bits."""

    type: Type
    bits: int


@dataclass(frozen=True, slots=True)
class AggregateConstant:
    """A vector, array or structure of constants; of a variant, the tag's alternative alone."""

    type: Type
    elements: tuple[Constant, ...]
    tag: int = 0


@dataclass(frozen=True, slots=True)
class BytesConstant:
    """An array of bytes; shorter to hold and to write than its elements."""

    type: Type
    data: bytes


@dataclass(frozen=True, slots=True)
class StringConstant:
    """The address of constant bytes that no one else refers to; a zero byte follows them."""

    data: bytes
    type: Type = POINTER


@dataclass(frozen=True, slots=True)
class GlobalAddress:
    """The address of a global, or of a byte inside it."""

    name: str
    offset: int = 0
    type: Type = POINTER


@dataclass(frozen=True, slots=True)
class FunctionAddress:
    """The address of a function of the module."""

    type: Type
    name: str


@dataclass(frozen=True, slots=True)
class ZeroConstant:
    """The value whose bytes are all zero: null, nought, or the one value of `none`."""

    type: Type


@dataclass(frozen=True, slots=True)
class UndefinedConstant:
    """Any value: for what is written before it matters."""

    type: Type


Constant = (
    ScalarConstant
    | AggregateConstant
    | BytesConstant
    | StringConstant
    | GlobalAddress
    | FunctionAddress
    | ZeroConstant
    | UndefinedConstant
)
