"""Where the C library keeps the number of the last failure."""

from std._system.kind import on_macos, on_windows

comptime Place = __mlir_type[`!kgen.pointer<`, Int32, `>`]
"""Where a number is."""


def last_failure() -> Place:
    """Return where the number of this thread's last failure is."""
    comptime if on_windows():
        return __mlir_op.`pop.external_call`[func="_errno", _type=Place]()
    comptime if on_macos():
        return __mlir_op.`pop.external_call`[func="__error", _type=Place]()
    return __mlir_op.`pop.external_call`[func="__errno_location", _type=Place]()
