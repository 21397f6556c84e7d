"""In which order the bytes of a number lie; apart, because numbers must know it."""

from std.format import Writable, Writer
from std.sys.info import CompilationTarget


struct Endian(Equatable, TrivialRegisterPassable, Writable):
    """In which order the bytes of a number lie."""

    comptime little = Endian(_value=0)
    """The lowest byte first."""
    comptime big = Endian(_value=1)
    """The highest byte first."""

    var _value: Int

    def __init__(out self, *, _value: Int):
        self._value = _value

    @staticmethod
    def native() -> Self:
        """Return the order of the machine."""
        return Endian.little

    @staticmethod
    def native[target: CompilationTarget]() -> Self:
        """Return the order of a machine."""
        return Endian.little

    def __eq__(self, rhs: Self, /) -> Bool:
        """Tell whether two orders are the same."""
        return self._value == rhs._value

    def write_to(self, mut writer: Some[Writer]):
        """Write the name.

        Args:
            writer: Where to.
        """
        writer.write_string("Endian.little" if self == Self.little else "Endian.big")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the name.

        Args:
            writer: Where to.
        """
        self.write_to(writer)
