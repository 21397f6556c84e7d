"""Libraries that are opened while the program runs."""

from std._system.kind import on_macos, on_windows
from std.memory.pointer import Pointer
from std.memory.stack_allocation import unsafe_stack_allocation

# What stands for the program with all its libraries on Windows, which has nothing that does.
comptime _ALL = 1
comptime _MOST_LIBRARIES = 512


def open_library(path: Int, flags: Int32) -> Int:
    """Open a library, and return what stands for it, or nought.

    Args:
        path: Where its path is, with a zero byte behind it; nought is the program with all its libraries.
        flags: How, as the system counts it.
    """
    comptime if on_windows():
        if path == 0:
            return _ALL
        return __mlir_op.`pop.external_call`[func="LoadLibraryA", _type=Int](path)
    return __mlir_op.`pop.external_call`[func="dlopen", _type=Int](path, flags)


def close_library(library: Int) -> Int32:
    """Close a library, and return nought if that was possible."""
    comptime if on_windows():
        if library == _ALL:
            return 0
        var closed = __mlir_op.`pop.external_call`[func="FreeLibrary", _type=Int32](library)
        return 0 if closed != 0 else 1
    return __mlir_op.`pop.external_call`[func="dlclose", _type=Int32](library)


def symbol_of(library: Int, name: Int) -> Int:
    """Return where something of a library is, or nought.

    Args:
        library: What stands for it; nought is the program with all its libraries.
        name: Where the name is, with a zero byte behind it.
    """
    comptime if on_windows():
        if library == 0 or library == _ALL:
            return _found_anywhere(name)
        return __mlir_op.`pop.external_call`[func="GetProcAddress", _type=Int](library, name)
    comptime everywhere = -2 if on_macos() else 0
    return __mlir_op.`pop.external_call`[func="dlsym", _type=Int](
        library if library else everywhere, name
    )


def _found_anywhere(name: Int) -> Int:
    """Look into all libraries of the program, one after the other."""
    comptime this_program = -1
    var libraries = unsafe_stack_allocation[_MOST_LIBRARIES, Int]()
    var bytes = UInt32(0)
    var told = __mlir_op.`pop.external_call`[func="K32EnumProcessModules", _type=Int32](
        this_program, libraries, Int32(8 * _MOST_LIBRARIES), Pointer(to=bytes)._mlir_value
    )
    if told == 0:
        return 0
    for i in range(min(Int(bytes) // 8, _MOST_LIBRARIES)):
        var found = __mlir_op.`pop.external_call`[func="GetProcAddress", _type=Int](
            libraries[unsafe_offset=i], name
        )
        if found:
            return found
    return 0


def failure_of_libraries() -> Int:
    """Return where a text about the last failure is, with a zero byte behind it; nought if there is none."""
    comptime if on_windows():
        var number = __mlir_op.`pop.external_call`[func="GetLastError", _type=Int32]()
        if number == 0:
            return 0
        comptime not_found = Int32(126)
        return Int(
            ("the library was not found" if number == not_found else "the system refuses it").unsafe_ptr()
        )
    return __mlir_op.`pop.external_call`[func="dlerror", _type=Int]()
