"""Old names of pointers."""

from std.collections.optional import Optional, OptionalReg
from std.memory.address_space import AddressSpace
from std.memory.alloc import alloc
from std.memory.pointer import (
    ImmPointer,
    ImmutOpaquePointer,
    MutOpaquePointer,
    MutPointer,
    OpaquePointer,
    OptionalPointer,
    Pointer,
)


@deprecated(use=Pointer)
comptime UnsafePointer = Pointer
"""The old name of `Pointer`."""


def pointer_to_int(pointer: Optional[Pointer[_, _]]) -> Int:
    """Return an address.

    Args:
        pointer: What leads there, or nothing.

    Returns:
        The address, nought for nothing.
    """
    return Int(pointer.value()) if pointer else 0


def unsafe_cast[
    from_mut: Bool,
    from_type: AnyType,
    from_origin: Origin[mut=from_mut],
    mut: Bool = from_mut,
    //,
    *,
    Type: AnyType = from_type,
    origin: Origin[mut=mut] = from_origin,
    address_space: AddressSpace = AddressSpace.GENERIC,
](pointer: Optional[Pointer[from_type, from_origin]]) -> Optional[Pointer[Type, origin]]:
    """See what is there as something else, or as living elsewhere.

    Parameters:
        from_mut: Whether it may be changed.
        from_type: What it is.
        from_origin: Where it lives.
        mut: Whether it may be changed then.
        Type: What it is then.
        origin: Where it lives then.
        address_space: In which memory; there is but one.

    Args:
        pointer: What leads there, or nothing.

    Returns:
        What leads there, or nothing.
    """
    if not pointer:
        return None
    return Pointer[Type, origin](unsafe_from_address=Int(pointer.value()))


@deprecated(use=ImmPointer)
comptime ImmutUnsafePointer = ImmPointer
"""The old name of `ImmPointer`."""

@deprecated(use=MutPointer)
comptime MutUnsafePointer = MutPointer
"""The old name of `MutPointer`."""

@deprecated(use=OptionalPointer)
comptime OptionalUnsafePointer = OptionalPointer
"""The old name of `OptionalPointer`."""
