"""The types of places and operands."""

from __future__ import annotations

from compiler_core.mir.body import (
    Copy,
    Deref,
    ElementOf,
    FieldOf,
    Move,
    Operand,
    PayloadOf,
    Place,
    Projection,
)
from compiler_core.mir.types import (
    ArrayType,
    FunctionPointerType,
    PointerType,
    StructType,
    Type,
    VariantType,
)


class ProjectionError(Exception):
    """A projection that the type of what it is applied to does not have."""


def project(of: Type, projection: Projection) -> Type:
    """Return the type of a part of a value of type `of`."""
    match projection, of:
        case FieldOf(index=index), StructType(fields=parts) if 0 <= index < len(parts):
            return parts[index]
        case ElementOf(index=index), ArrayType(element=element, count=count) if 0 <= index < count:
            return element
        case PayloadOf(index=index), VariantType(alternatives=parts) if 0 <= index < len(parts):
            return parts[index]
        case Deref(type=pointee), PointerType() | FunctionPointerType():
            return pointee
    match projection:
        case FieldOf(index=index):
            raise ProjectionError(f"{of} has no field {index}")
        case ElementOf(index=index):
            raise ProjectionError(f"{of} has no element {index}")
        case PayloadOf(index=index):
            raise ProjectionError(f"{of} has no alternative {index}")
    raise ProjectionError(f"{of} is not a pointer")


def place_type(place: Place) -> Type:
    """Return the type of what is in a place."""
    of = place.local.type
    for projection in place.projections:
        of = project(of, projection)
    return of


def operand_type(operand: Operand) -> Type:
    """Return the type of an operand."""
    if isinstance(operand, (Copy, Move)):
        return place_type(operand.place)
    return operand.type


def leads_through_pointer(place: Place) -> bool:
    """Tell whether a place is reached through a pointer, not inside its local."""
    return any(isinstance(projection, Deref) for projection in place.projections)
