"""In which order the bytes of a number lie; apart, because numbers must know it."""

from std.builtin.enum_like import EnumLike
from std.format import Writable, Writer
from std.sys.info import CompilationTarget


struct Endian(EnumLike, Equatable, TrivialRegisterPassable, Writable):
    """In which order the bytes of a number lie."""

    comptime little = Endian(_value=0)
    """The lowest byte first."""
    comptime big = Endian(_value=1)
    """The highest byte first."""

    comptime _enum_case_names = ParameterList.of["big", "little"].values
    comptime _enum_case_types = TypeList.of[Trait=AnyType, NoneType, NoneType].values
    comptime _enum_is_exhaustive = True

    def _get_enum_discriminant(self) -> Int:
        """Return the number of the case."""
        return 1 - self._value

    def _unsafe_get_enum_payload[
        id: Int
    ](ref self) -> ref [self] TypeList[values=Self._enum_case_types]()[id]:
        """Return what is in a case, which is nothing."""
        return Pointer(to=self).unsafe_bitcast[TypeList[values=Self._enum_case_types]()[id]]()[]

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
