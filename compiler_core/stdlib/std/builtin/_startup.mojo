"""What a program does around its `main`."""

from std.collections.string.string import String
from std.ffi import external_call
from std.format import Writable
from std.io._descriptor import write_bytes


# Names of settings of the C library of GNU, and how many bytes are kept.
comptime _TRIM_THRESHOLD = Int32(-1)
comptime _MMAP_THRESHOLD = Int32(-3)
comptime _KEPT = Int32(128 * 1024 * 1024)
comptime _LARGEST_KEPT = Int32(32 * 1024 * 1024)


def prepare():
    """Keep memory that is given back for what is asked for next.

    The compiler calls this before `main` where the C library is that of GNU. Left alone, it gives
    large pieces back to the system at once, which has to clear them again for the next time: lists
    that come and go would spend half their time with that.
    """
    _ = external_call["mallopt", Int32](_TRIM_THRESHOLD, _KEPT)
    _ = external_call["mallopt", Int32](_MMAP_THRESHOLD, _LARGEST_KEPT)


# What the C library of Windows calls bytes that stay as they are, the meaning of characters, and UTF-8.
comptime _BINARY = Int32(0x8000)
comptime _CHARACTERS = Int32(2)
comptime _UTF_8 = UInt32(65001)


def open_streams():
    """See to it that texts come and go as they are: as UTF-8, with ends of lines that are one byte.

    The compiler calls this before `main` on Windows, which also means the names of files by it.
    """
    for stream in range(3):
        _ = external_call["_setmode", Int32](Int32(stream), _BINARY)
    _ = external_call["setlocale", Int](_CHARACTERS, ".UTF-8".ptr())
    _ = external_call["SetConsoleOutputCP", Int32](_UTF_8)


def report_uncaught[E: Deinitable](var error: E):
    """Write an error that nobody caught to standard error.

    The compiler calls this when `main` raises.
    """
    var text = String("Unhandled exception caught during execution: ")
    comptime if conforms_to(E, Writable):
        error.write_to(text)
    text._append_byte(10)
    write_bytes(2, text._data, text._length)
