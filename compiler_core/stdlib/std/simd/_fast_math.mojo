"""What operations with floats may be less exact in."""

from std.builtin.enum_like import EnumLike


struct FastMathFlag(EnumLike, Copyable, Equatable, ImplicitlyCopyable, Movable):
    """What operations with floats may be less exact in."""

    comptime NONE = FastMathFlag(0)
    """Nothing."""
    comptime NNAN = FastMathFlag(1)
    """There is nothing that is no number."""
    comptime NINF = FastMathFlag(2)
    """Nothing is infinite."""
    comptime NSZ = FastMathFlag(3)
    """The sign of nought does not matter."""
    comptime ARCP = FastMathFlag(4)
    """A division may be a multiplication by the reciprocal."""
    comptime CONTRACT = FastMathFlag(5)
    """A multiplication and an addition may be one operation."""
    comptime AFN = FastMathFlag(6)
    """Functions may be approximated."""
    comptime REASSOC = FastMathFlag(7)
    """The order of operations may change."""
    comptime FAST = FastMathFlag(8)
    """All of that."""

    comptime _enum_case_names = ParameterList.of[
        "NONE", "NNAN", "NINF", "NSZ", "ARCP", "CONTRACT", "AFN", "REASSOC", "FAST"
    ].values
    comptime _enum_case_types = TypeList.of[
        Trait=AnyType, NoneType, NoneType, NoneType, NoneType, NoneType, NoneType, NoneType, NoneType, NoneType
    ].values
    comptime _enum_is_exhaustive = True

    def _get_enum_discriminant(self) -> Int:
        """Return the number of the case."""
        return Int(self._value)

    def _unsafe_get_enum_payload[
        id: Int
    ](ref self) -> ref [self] TypeList[values=Self._enum_case_types]()[id]:
        """Return what is in a case, which is nothing."""
        return Pointer(to=self).unsafe_bitcast[TypeList[values=Self._enum_case_types]()[id]]()[]

    var _value: UInt8

    def __init__(out self, _value: UInt8):
        """Take a number.

        Args:
            _value: The number.
        """
        self._value = _value

    def __eq__(self, other: Self) -> Bool:
        """Tell whether both are the same.

        Args:
            other: The other one.

        Returns:
            Whether they are.
        """
        return self._value == other._value
