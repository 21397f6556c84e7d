"""The variables of the environment."""

from std._system.kind import on_windows
from std.collections.string._bytes import Bytes


def set_variable(name: Bytes, value: Bytes) -> Int32:
    """Give a variable a value, and return nought if that was possible."""
    comptime if on_windows():
        return __mlir_op.`pop.external_call`[func="_putenv_s", _type=Int32](name, value)
    comptime replace = Int32(1)
    return __mlir_op.`pop.external_call`[func="setenv", _type=Int32](name, value, replace)


def remove_variable(name: Bytes) -> Int32:
    """Remove a variable, and return nought if that was possible."""
    comptime if on_windows():
        return __mlir_op.`pop.external_call`[func="_putenv_s", _type=Int32](
            name, "".ptr()
        )
    return __mlir_op.`pop.external_call`[func="unsetenv", _type=Int32](name)
