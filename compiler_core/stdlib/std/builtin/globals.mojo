"""Constants in memory."""

from std.memory.pointer import Pointer


def global_constant[T: AnyType, //, value: T]() -> ref [ImmStaticOrigin] T:
    """Return a compile-time value that lies in memory once for the whole program.

    Parameters:
        T: What it is.
        value: The value.

    Returns:
        The value.
    """
    return __get_address_as_lvalue(
        __mlir_op.`pop.global_constant`[
            value=value, _type=__mlir_type[`!kgen.pointer<`, T, `>`]
        ]()
    )
