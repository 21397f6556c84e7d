"""Dividing many numbers by the same one."""

from std.format import Writable, Writer


struct FastDiv[dtype: DType](TrivialRegisterPassable, Writable):
    """A divisor, for which dividing is a multiplication and two shifts.

    Parameters:
        dtype: What kind of numbers are divided.
    """

    comptime uint_type = DType.uint32 if Self.dtype._bits() <= 32 else DType.uint64
    """What kind of numbers the machine divides."""
    comptime _wide = DType.uint64 if Self.dtype._bits() <= 32 else DType.uint128

    var _div: Scalar[Self.uint_type]
    var _mprime: Scalar[Self.uint_type]
    var _sh1: UInt8
    var _sh2: UInt8
    var _is_pow2: Bool
    var _log2_shift: UInt8

    def __init__(out self, divisor: Int = 1):
        """Get ready to divide.

        Args:
            divisor: By what, not nought.
        """
        self._div = Scalar[Self.uint_type](divisor)
        var bits = Self.uint_type._bits()
        var log2 = 0
        while (1 << log2) < divisor:
            log2 += 1
        self._is_pow2 = (1 << log2) == divisor
        self._log2_shift = UInt8(log2)
        var one = Scalar[Self._wide](1)
        var wide = (one << Scalar[Self._wide](bits)) * (
            (one << Scalar[Self._wide](log2)) - Scalar[Self._wide](divisor)
        ) // Scalar[Self._wide](divisor)
        # A power of two needs no multiplication.
        self._mprime = 0 if self._is_pow2 else Scalar[Self.uint_type](wide + 1)
        self._sh1 = 0 if self._is_pow2 else UInt8(min(log2, 1))
        self._sh2 = 0 if self._is_pow2 else UInt8(max(log2 - 1, 0))

    def __rdiv__(self, other: Scalar[Self.uint_type]) -> Scalar[Self.uint_type]:
        """Divide a number.

        Args:
            other: The number.

        Returns:
            The quotient, rounded down.
        """
        if self._is_pow2:
            return other >> Scalar[Self.uint_type](self._log2_shift)
        var bits = Scalar[Self._wide](Self.uint_type._bits())
        var high = Scalar[Self.uint_type](
            (Scalar[Self._wide](self._mprime) * Scalar[Self._wide](other)) >> bits
        )
        return (high + ((other - high) >> Scalar[Self.uint_type](self._sh1))) >> Scalar[
            Self.uint_type
        ](self._sh2)

    def __rtruediv__(self, other: Scalar[Self.uint_type]) -> Scalar[Self.uint_type]:
        """Divide a number.

        Args:
            other: The number.

        Returns:
            The quotient, rounded down.
        """
        return self.__rdiv__(other)

    def __rmod__(self, other: Scalar[Self.uint_type]) -> Scalar[Self.uint_type]:
        """Return what is left of a number.

        Args:
            other: The number.

        Returns:
            The rest.
        """
        return other - self.__rdiv__(other) * self._div

    def __divmod__(
        self, other: Scalar[Self.uint_type]
    ) -> Tuple[Scalar[Self.uint_type], Scalar[Self.uint_type]]:
        """Divide a number, and return what is left of it.

        Args:
            other: The number.

        Returns:
            The quotient and the rest.
        """
        var quotient = self.__rdiv__(other)
        return (quotient, other - quotient * self._div)

    def write_to[W: Writer](self, mut writer: W):
        """Write what dividing needs.

        Args:
            writer: Where to.
        """
        writer.write("div: ", self._div, "\nmprime: ", self._mprime, "\nsh1: ", self._sh1)
        writer.write("\nsh2: ", self._sh2, "\nis_pow2: ", self._is_pow2)
        writer.write("\nlog2_shift: ", self._log2_shift, "\n")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write what dividing needs, with the type.

        Args:
            writer: Where to.
        """
        writer.write("FastDiv[DType.", Self.dtype, "](_div=")
        self._div.write_repr_to(writer)
        writer.write_string(", _mprime=")
        self._mprime.write_repr_to(writer)
        writer.write(", _sh1=UInt8(", self._sh1, "), _sh2=UInt8(", self._sh2)
        writer.write("), _is_pow2=", self._is_pow2, ", _log2_shift=UInt8(", self._log2_shift, "))")
