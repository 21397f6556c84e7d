"""Open files by their numbers."""

from std._system.kind import on_macos, on_windows
from std.collections.string._bytes import Bytes

def flag_to_make() -> Int:
    """Return what makes a file that is missing."""
    return 0x100 if on_windows() else 0x200 if on_macos() else 0o100


def flag_to_empty() -> Int:
    """Return what makes a file empty."""
    return 0x200 if on_windows() else 0x400 if on_macos() else 0o1000


def flag_to_append() -> Int:
    """Return what puts all that is written at the end."""
    return 8 if on_windows() or on_macos() else 0o2000


def flag_to_keep() -> Int:
    """Return what keeps a file from programs that are started."""
    return 0x80 if on_windows() else 0x1000000 if on_macos() else 0o2000000


def open_file(path: Bytes, flags: Int, mode: Int = 0o666) -> Int32:
    """Open a file, and return its number or -1.

    Args:
        path: Its path, with a zero byte behind it.
        flags: What for, and what else is to happen.
        mode: Who may do what with a file that is made.
    """
    var all = Int32(flags)
    comptime if on_windows():
        comptime binary = Int32(0x8000)
        all |= binary
        # Who may write may read.
        var permission = Int32((mode & 0o200) | 0o400)
        return __mlir_op.`pop.external_call`[func="_open", _type=Int32](path, all, permission)
    return __mlir_op.`pop.external_call`[func="open", _type=Int32](path, all, Int32(mode))


def close_file(descriptor: Int32) -> Int32:
    """Close a file, and return nought if that was possible."""
    comptime if on_windows():
        return __mlir_op.`pop.external_call`[func="_close", _type=Int32](descriptor)
    return __mlir_op.`pop.external_call`[func="close", _type=Int32](descriptor)


comptime _MOST_AT_ONCE = 0x4000_0000
"""More than this is left for the next time where a size has 32 bits only."""


def read_file(descriptor: Int32, into: Bytes, size: Int) -> Int:
    """Read bytes, and return how many there were, or -1."""
    comptime if on_windows():
        return Int(
            __mlir_op.`pop.external_call`[func="_read", _type=Int32](
                descriptor, into, UInt32(size if size < _MOST_AT_ONCE else _MOST_AT_ONCE)
            )
        )
    return __mlir_op.`pop.external_call`[func="read", _type=Int](descriptor, into, size)


def write_file(descriptor: Int32, data: Bytes, size: Int) -> Int:
    """Write as many bytes as the system takes at once, and return how many these were, or -1."""
    comptime if on_windows():
        return Int(
            __mlir_op.`pop.external_call`[func="_write", _type=Int32](
                descriptor, data, UInt32(size if size < _MOST_AT_ONCE else _MOST_AT_ONCE)
            )
        )
    return __mlir_op.`pop.external_call`[func="write", _type=Int](descriptor, data, size)


def seek_file(descriptor: Int32, offset: Int, whence: Int32) -> Int:
    """Go to another place of a file, and return where that is, or -1."""
    comptime if on_windows():
        return __mlir_op.`pop.external_call`[func="_lseeki64", _type=Int](
            descriptor, offset, whence
        )
    return __mlir_op.`pop.external_call`[func="lseek", _type=Int](descriptor, offset, whence)


def is_terminal(descriptor: Int32) -> Bool:
    """Tell whether a file is a terminal."""
    comptime if on_windows():
        return __mlir_op.`pop.external_call`[func="_isatty", _type=Int32](descriptor) != 0
    return __mlir_op.`pop.external_call`[func="isatty", _type=Int32](descriptor) != 0
