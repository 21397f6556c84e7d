"""Old names of pointers."""

from std.memory.pointer import OptionalPointer, Pointer


@deprecated(use=Pointer)
comptime UnsafePointer = Pointer
"""The old name of `Pointer`."""
