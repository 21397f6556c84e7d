"""Kinds of memory that a device may have."""

from std.format import Writable, Writer


struct AddressSpace(Equatable, Intable, TrivialRegisterPassable, Writable):
    """A kind of memory, by its number."""

    comptime GENERIC = AddressSpace(0)
    """Any memory."""
    comptime GLOBAL = AddressSpace(1)
    """Memory that all threads of a device share."""
    comptime SHARED = AddressSpace(3)
    """Memory that a block of threads shares."""
    comptime CONSTANT = AddressSpace(4)
    """Memory that is only read."""
    comptime LOCAL = AddressSpace(5)
    """Memory of one thread."""
    comptime SHARED_CLUSTER = AddressSpace(7)
    """Memory that a cluster of blocks shares."""
    comptime BUFFER_RESOURCE = AddressSpace(8)
    """Memory behind a descriptor of a buffer."""

    var _value: Int

    def __init__(out self, value: Int):
        """Take the number."""
        self._value = value

    def value(self) -> Int:
        """Return the number."""
        return self._value

    def __int__(self) -> Int:
        """Return the number."""
        return self._value

    def __eq__(self, other: Self) -> Bool:
        """Tell whether two kinds are the same."""
        return self._value == other._value

    def write_to(self, mut writer: Some[Writer]):
        """Write the name, or else the number."""
        if self == Self.GENERIC:
            writer.write_string("AddressSpace.GENERIC")
        elif self == Self.GLOBAL:
            writer.write_string("AddressSpace.GLOBAL")
        elif self == Self.SHARED:
            writer.write_string("AddressSpace.SHARED")
        elif self == Self.CONSTANT:
            writer.write_string("AddressSpace.CONSTANT")
        elif self == Self.LOCAL:
            writer.write_string("AddressSpace.LOCAL")
        elif self == Self.SHARED_CLUSTER:
            writer.write_string("AddressSpace.SHARED_CLUSTER")
        else:
            writer.write("AddressSpace(", self._value, ")")
