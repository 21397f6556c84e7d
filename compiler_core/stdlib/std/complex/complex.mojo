"""Complex numbers."""

from std.format import Writable, Writer
from std.math._traits import _Expable
from std.math.math import cos, exp, sin, sqrt


@__old_keywords(size=length)
struct ComplexSIMD[dtype: DType, length: Int](
    Equatable, TrivialRegisterPassable, Writable, _Expable
):
    """A vector of complex numbers.

    Parameters:
        dtype: What kind of numbers their parts are.
        length: How many they are.
    """

    var re: SIMD[Self.dtype, Self.length]
    """The real parts."""
    var im: SIMD[Self.dtype, Self.length]
    """The imaginary parts."""

    def __init__(
        out self,
        re: SIMD[Self.dtype, Self.length],
        im: SIMD[Self.dtype, Self.length] = SIMD[Self.dtype, Self.length](),
    ):
        """Make numbers of their parts."""
        self.re = re
        self.im = im

    def __init__(out self, *, from_interleaved: SIMD[Self.dtype, 2 * Self.length]):
        """Make numbers of a vector in which the two parts of each follow each other."""
        self = Self(SIMD[Self.dtype, Self.length]())
        for i in range(Self.length):
            self.re[i] = from_interleaved[2 * i]
            self.im[i] = from_interleaved[2 * i + 1]

    def __init__(out self, *, from_deinterleaved: SIMD[Self.dtype, 2 * Self.length]):
        """Make numbers of a vector in which all first parts stand before all second ones."""
        self = Self(SIMD[Self.dtype, Self.length]())
        for i in range(Self.length):
            self.re[i] = from_deinterleaved[i]
            self.im[i] = from_deinterleaved[Self.length + i]

    def __add__(self, rhs: Self) -> Self:
        """Add."""
        return Self(self.re + rhs.re, self.im + rhs.im)

    comptime type = Self.dtype
    """What kind of numbers the parts are."""
    comptime element_type = SIMD[Self.dtype, Self.length]
    """What the real and the imaginary parts are."""

    def __abs__(self) -> SIMD[Self.dtype, Self.length]:
        """Return how far the numbers are from nought.

        Returns:
            The distances.
        """
        return self.norm()

    def __exp__(self) -> Self:
        """Raise e to the powers of the numbers.

        Returns:
            The powers.
        """
        comptime assert Self.dtype.is_floating_point(), "e has powers of floats only"
        var size = exp(self.re)
        return Self(size * cos(self.im), size * sin(self.im))

    def __mul__(self, rhs: Scalar[Self.dtype]) -> Self:
        """Multiply by a real number.

        Args:
            rhs: The number.

        Returns:
            The products.
        """
        return Self(self.re * rhs, self.im * rhs)

    def __rmul__(self, lhs: Scalar[Self.dtype]) -> Self:
        """Multiply by a real number.

        Args:
            lhs: The number.

        Returns:
            The products.
        """
        return Self(self.re * lhs, self.im * lhs)

    def __imul__(mut self, rhs: Self):
        """Multiply in place.

        Args:
            rhs: The other numbers.
        """
        self = self * rhs

    def __imul__(mut self, rhs: Scalar[Self.dtype]):
        """Multiply by a real number in place.

        Args:
            rhs: The number.
        """
        self = Self(self.re * rhs, self.im * rhs)

    def __sub__(self, rhs: Self) -> Self:
        """Subtract."""
        return Self(self.re - rhs.re, self.im - rhs.im)

    def __mul__(self, rhs: Self) -> Self:
        """Multiply."""
        return Self(
            self.re * rhs.re - self.im * rhs.im, self.re * rhs.im + self.im * rhs.re
        )

    def __truediv__(self, rhs: Self) -> Self:
        """Divide."""
        var scale = rhs.squared_norm()
        return Self(
            (self.re * rhs.re + self.im * rhs.im) / scale,
            (self.im * rhs.re - self.re * rhs.im) / scale,
        )

    def __neg__(self) -> Self:
        """Negate."""
        return Self(-self.re, -self.im)

    def __eq__(self, other: Self, /) -> Bool:
        """Tell whether all parts are equal."""
        return self.re == other.re and self.im == other.im

    def conj(self) -> Self:
        """Return the conjugates."""
        return Self(self.re, -self.im)

    def squared_norm(self) -> SIMD[Self.dtype, Self.length]:
        """Return the squares of the absolute values."""
        return self.re * self.re + self.im * self.im

    def norm(self) -> SIMD[Self.dtype, Self.length]:
        """Return the absolute values."""
        return sqrt(self.squared_norm())

    def fma(self, b: Self, c: Self) -> Self:
        """Multiply, and add to the product."""
        return self * b + c

    def squared_add(self, c: Self) -> Self:
        """Square, and add to the square."""
        return self * self + c

    def write_to(self, mut writer: Some[Writer]):
        """Write both parts of each number."""
        comptime if Self.length > 1:
            writer.write_string("[")
        for i in range(Self.length):
            if i > 0:
                writer.write_string(", ")
            self.re[i].write_to(writer)
            if self.im[i] != 0:
                writer.write_string(" + ")
                self.im[i].write_to(writer)
                writer.write_string("i")
        comptime if Self.length > 1:
            writer.write_string("]")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write both parts with the type."""
        writer.write("ComplexSIMD[", Self.dtype, ", ", Self.length, "](")
        self.write_to(writer)
        writer.write_string(")")


comptime ComplexScalar[dtype: DType] = ComplexSIMD[dtype, 1]
"""A complex number."""
comptime ComplexFloat32 = ComplexSIMD[DType.float32, 1]
"""A complex number of single precision."""
comptime ComplexFloat64 = ComplexSIMD[DType.float64, 1]
"""A complex number of double precision."""


def abs[
    dtype: DType, length: Int, //
](x: ComplexSIMD[dtype, length]) -> SIMD[dtype, length]:
    """Return the absolute values.

    Args:
        x: The numbers.

    Returns:
        Their absolute values.
    """
    return x.norm()
