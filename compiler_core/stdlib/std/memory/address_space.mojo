"""Kinds of memory that a device may have."""

from std.builtin.enum_like import EnumLike
from std.format import Writable, Writer


struct AddressSpace(EnumLike, Equatable, Intable, TrivialRegisterPassable, Writable):
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

    comptime _enum_case_names = ParameterList.of[
        "GENERIC", "GLOBAL", "SHARED", "CONSTANT", "LOCAL", "SHARED_CLUSTER", "BUFFER_RESOURCE"
    ].values
    comptime _enum_case_types = TypeList.of[
        Trait=AnyType, NoneType, NoneType, NoneType, NoneType, NoneType, NoneType, NoneType
    ].values
    comptime _enum_is_exhaustive = False

    def _get_enum_discriminant(self) -> Int:
        """Return the number of the case."""
        if self._value <= Self.GLOBAL._value:
            return self._value
        if Self.SHARED._value <= self._value <= Self.LOCAL._value:
            return self._value - 1
        if Self.SHARED_CLUSTER._value <= self._value <= Self.BUFFER_RESOURCE._value:
            return self._value - 2
        return -1

    def _unsafe_get_enum_payload[
        id: Int
    ](ref self) -> ref [self] TypeList[values=Self._enum_case_types]()[id]:
        """Return what is in a case, which is nothing."""
        return Pointer(to=self).unsafe_bitcast[TypeList[values=Self._enum_case_types]()[id]]()[]

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
