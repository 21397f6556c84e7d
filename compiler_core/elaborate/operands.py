"""Operands that are concrete already, beside those of the generic form."""

from __future__ import annotations

from dataclasses import dataclass

from compiler_core.meta.node import Node
from compiler_core.mir import body as low
from compiler_core.mir import generic


@dataclass(frozen=True, slots=True)
class Lowered:
    """A concrete operand; of a `RefType` it is an address."""

    operand: low.Operand
    type: Node


Operand = generic.Operand | Lowered
