"""Calling C."""

from std.collections.optional import OptionalReg
from std.collections.string.string_span import get_static_string
from std.ffi._errno import ErrNo, get_errno, set_errno
from std.ffi._libraries import (
    DEFAULT_RTLD,
    OwnedDLHandle,
    RTLD,
    dlclose,
    dlerror,
    dlopen,
    dlsym,
)
from std.ffi.cstring import CStringSlice, CStringSpan
from std.ffi.unsafe_union import UnsafeUnion
from std.memory.alloc import ThinAllocation, dealloc
from std.memory.owned_pointer import OwnedPointer
from std.memory.pointer import Pointer
from std.memory.unsafe_pointer import unsafe_cast
from std.os.os import abort
from std.os.pathlike import PathLike as stdPathLike
from std.pathlib.path import Path
from std.sys.info import CompilationTarget, is_32bit, is_64bit, size_of

comptime MAX_PATH = 4096
"""How many bytes the path of a file has at most."""

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


def external_call[
    callee: StaticString,
    return_type: AnyType,
    *types: AnyType,
    num_fixed_args: Optional[Int] = None,
](*args: *types) -> return_type:
    """Call a function of C, which may take any number of arguments behind the first ones.

    Parameters:
        callee: Its name.
        return_type: What it returns.
        types: What the arguments are.
        num_fixed_args: How many arguments the function always takes; nothing if these are all.

    Args:
        args: The arguments.

    Returns:
        What the function returns.
    """
    comptime if num_fixed_args:
        return __mlir_op.`pop.external_call`[
            func=callee, fixed=num_fixed_args.value(), _type=return_type
        ](args)
    else:
        return __mlir_op.`pop.external_call`[func=callee, _type=return_type](args)
