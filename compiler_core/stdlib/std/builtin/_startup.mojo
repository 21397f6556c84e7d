"""What a program does around its `main`."""

from std.collections.string.string import String
from std.format import Writable
from std.io._descriptor import write_bytes


def report_uncaught[E: AnyType](error: E):
    """Write an error that nobody caught to standard error.

    The compiler calls this when `main` raises.
    """
    var text = String("Unhandled exception caught during execution: ")
    comptime if conforms_to(E, Writable):
        error.write_to(text)
    text._append_byte(10)
    write_bytes(2, text._data, text._length)
