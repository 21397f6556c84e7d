"""Calling C."""

comptime c_char = Int8
"""A character of C."""
comptime c_uchar = UInt8
"""An unsigned character of C."""
comptime c_short = Int16
"""A short integer of C."""
comptime c_ushort = UInt16
"""An unsigned short integer of C."""
comptime c_int = Int32
"""An integer of C."""
comptime c_uint = UInt32
"""An unsigned integer of C."""
comptime c_long = Int64
"""A long integer of C."""
comptime c_ulong = UInt64
"""An unsigned long integer of C."""
comptime c_long_long = Int64
"""A very long integer of C."""
comptime c_ulong_long = UInt64
"""An unsigned very long integer of C."""
comptime c_size_t = UInt
"""The size of something in C."""
comptime c_ssize_t = Int
"""The size of something in C, or a negative number."""
comptime c_pid_t = Int
"""The number of a process."""
comptime c_float = Float32
"""A float of C."""
comptime c_double = Float64
"""A float of C with double precision."""


def external_call[
    callee: StringLiteral, return_type: AnyType, *types: AnyType
](*args: *types) -> return_type:
    """Call a function of C.

    Parameters:
        callee: Its name.
        return_type: What it returns.
        types: What the arguments are.

    Args:
        args: The arguments.

    Returns:
        What the function returns.
    """
    return __mlir_op.`pop.external_call`[func=callee, _type=return_type](args)
