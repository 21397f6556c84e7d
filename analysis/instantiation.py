"""What generic declarations are instantiated with where they are used."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.descriptions import shown
from compiler_core.incremental import Database
from compiler_core.meta.functions import Passing
from compiler_core.meta.generators import BoundFunction
from compiler_core.meta.node import Node
from compiler_core.meta.types import DeclRef, OriginType, StructType
from compiler_core.sema.declarations import ParameterInfo, parameters_of
from compiler_core.sema.functions import full_parameters

_LONGEST = 60


def parameter_values(
    db: Database, bound: Node | None, *, own: bool = False
) -> Iterator[tuple[str, Node]]:
    """The parameters of a function or type at a use of it, with their values, origins left out.

    `own` leaves out those of the struct around a function, and those that a type never says.
    """
    match bound:
        case BoundFunction(callee=DeclRef(decl=decl)):
            infos = full_parameters(db, decl).infos
            if own:
                names = {info.name for info in parameters_of(db, decl).infos}
                infos = tuple(info for info in infos if info.name in names)
            yield from _with_values(full_parameters(db, decl).infos, bound.arguments, infos)
        case StructType(decl=decl):
            infos = parameters_of(db, decl).infos
            if own:
                # What is always inferred is never written.
                wanted = tuple(each for each in infos if each.passing is not Passing.INFERRED)
                yield from _with_values(infos, bound.arguments, wanted)
            else:
                yield from _with_values(infos, bound.arguments, infos)


def _with_values(
    infos: tuple[ParameterInfo, ...], values: tuple[Node, ...], wanted: tuple[ParameterInfo, ...]
) -> Iterator[tuple[str, Node]]:
    for info, value in zip(infos, values, strict=False):
        type_ = info.node.type
        is_implied = not info.name or "." in info.name
        if info in wanted and not is_implied and not isinstance(type_, OriginType):
            yield info.name, value


def instantiation_text(db: Database, bound: Node | None) -> str:
    """Parameters with their values, one a line; those left out that stand for themselves."""
    lines = []
    for name, value in parameter_values(db, bound):
        text = shown(value)
        if text != name:
            lines.append(f"{name} = {text if len(text) <= _LONGEST else text[:_LONGEST] + '…'}")
    return "\n".join(lines)
