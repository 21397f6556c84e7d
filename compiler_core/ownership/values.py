"""Which arguments of a call are values, taken before it begins, not places that it looks at."""

from __future__ import annotations

from compiler_core.incremental import Database, query
from compiler_core.meta.functions import Argument, Convention, FunctionType, Variadic
from compiler_core.meta.generators import BoundFunction, GeneratorType, ParameterRef
from compiler_core.meta.node import Node
from compiler_core.meta.types import CompoundType
from compiler_core.mir import generic as g
from compiler_core.ownership.tracks import operands_of_step, origins_in
from compiler_core.sema.declarations import nominal
from compiler_core.sema.fields import struct_fields
from compiler_core.sema.lifecycle import is_register_trivial


def values_taken(db: Database, step: g.Call | g.Make | g.TryCall) -> list[int]:
    """The positions of the operands of which a call needs nothing but the value."""
    operands = operands_of_step(step)
    # The first one of an indirect call is what is called.
    first = 0 if isinstance(step, g.Make) or not isinstance(step.callee, g.Indirect) else 1
    conventions = () if isinstance(step, g.Make) else _lent_as_values(step.callee)
    found: list[int] = []
    for at, operand in enumerate(operands[first:], start=first):
        match operand:
            case g.Copy(place=place, always=False):
                pass
            case g.Reference(place=place, mutable=False) if at - first in conventions:
                if not is_register_trivial(db, place.type):
                    continue
            case _:
                continue
        # What refers to something needs it until the call is done.
        if next(origins_in(place.type), None) is None and not is_address(db, place.type):
            found.append(at)
    return found


def _lent_as_values(callee: g.Callee) -> set[int]:
    """The positions of arguments that are lent to be read and of which the type is known.

    One of any type is passed by its place, whatever it is in the end.
    """
    return {
        at
        for at, each in enumerate(arguments_of(callee))
        if each.convention is Convention.IMM
        and each.variadic is Variadic.NO
        and each.origin is None
        and not isinstance(each.type, ParameterRef)
    }


def arguments_of(callee: g.Callee) -> tuple[Argument, ...]:
    """How the arguments of a call are passed, as far as the callee's type says."""
    match callee:
        case g.Direct(function=function):
            head = function.callee if isinstance(function, BoundFunction) else function
            type_ = head.type
        case g.Indirect(type=type_):
            pass
        case _:
            return ()
    if isinstance(type_, GeneratorType):
        type_ = type_.body
    return type_.arguments if isinstance(type_, FunctionType) else ()


@query(cycle=lambda cycle, *args: False, kept=True)  # noqa: ARG005
def is_address(db: Database, type_: Node) -> bool:
    """Whether a value is or has an address, of which nobody says who owns what is there."""
    if isinstance(type_, CompoundType):
        return type_.name == "pointer" or any(is_address(db, each) for each in type_.children)
    if nominal(type_) is None or not is_register_trivial(db, type_):
        return False
    return any(is_address(db, each.type) for each in struct_fields(db, type_))
