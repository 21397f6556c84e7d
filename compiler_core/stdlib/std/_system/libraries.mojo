"""Libraries that are opened while the program runs."""

from std._system.kind import on_macos, on_windows


def open_library(path: Int, flags: Int32) -> Int:
    """Open a library, and return what stands for it, or nought.

    Args:
        path: Where its path is, with a zero byte behind it; nought is the program itself.
        flags: How, as the system counts it.
    """
    comptime if on_windows():
        if path == 0:
            return __mlir_op.`pop.external_call`[func="GetModuleHandleA", _type=Int](Int(0))
        return __mlir_op.`pop.external_call`[func="LoadLibraryA", _type=Int](path)
    return __mlir_op.`pop.external_call`[func="dlopen", _type=Int](path, flags)


def close_library(library: Int) -> Int32:
    """Close a library, and return nought if that was possible."""
    comptime if on_windows():
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
        return _found_on_windows(library, name)
    comptime everywhere = -2 if on_macos() else 0
    return __mlir_op.`pop.external_call`[func="dlsym", _type=Int](
        library if library else everywhere, name
    )


def _found_on_windows(library: Int, name: Int) -> Int:
    """Look into a library, or into the program and where C's own functions are."""
    if library:
        return __mlir_op.`pop.external_call`[func="GetProcAddress", _type=Int](library, name)
    for each in [Int(0), Int("ucrtbase.dll".unsafe_ptr()), Int("kernel32.dll".unsafe_ptr())]:
        var opened = __mlir_op.`pop.external_call`[func="GetModuleHandleA", _type=Int](each)
        var found = __mlir_op.`pop.external_call`[func="GetProcAddress", _type=Int](opened, name)
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
