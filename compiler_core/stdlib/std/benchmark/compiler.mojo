"""Keeping the compiler from leaving out what is measured."""

from std.memory.pointer import Pointer
from std.sys._assembly import inlined_assembly


def keep[T: AnyType, //](ref value: T):
    """Let the compiler think that a value is used.

    Parameters:
        T: What the value is.

    Args:
        value: The value.
    """
    inlined_assembly["", NoneType, constraints="r,~{memory}"](Int(Pointer(to=value)))


def black_box[T: AnyType, //](ref value: T) -> ref [value] T:
    """Return a value of which the compiler thinks that it is used.

    Parameters:
        T: What the value is.

    Args:
        value: The value.

    Returns:
        The value.
    """
    keep(value)
    return value


def black_box[T: Movable, //](*, var take: T) -> T:
    """Return a value of which the compiler thinks that it is used.

    Parameters:
        T: What the value is.

    Args:
        take: The value.

    Returns:
        The value.
    """
    keep(take)
    return take^
