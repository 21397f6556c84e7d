"""What operations with floats may be less exact in."""


struct FastMathFlag(Copyable, Equatable, ImplicitlyCopyable, Movable):
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
