"""What the values of a type are like."""

from std.traits.copyable import Copyable, ImplicitlyCopyable
from std.traits.movable import Movable


trait Defaultable:
    """A type that has a default value."""

    def __init__(out self):
        """Make the default value."""
        ...


trait RegisterPassable(Movable):
    """A type whose values are passed in registers: they have no address of their own."""

    pass


trait TrivialRegisterPassable(ImplicitlyCopyable, Deinitable, RegisterPassable):
    """A type that is nothing but its bits: copying copies these, and its end does nothing."""

    pass


def materialize[T: AnyType, //, value: T](out result: T):
    """Make a compile-time value available at run time.

    Parameters:
        T: What it is.
        value: The value.

    Returns:
        The value.
    """
    result = __mlir_op.`kgen.param.constant`[value=value, _type=T]()
