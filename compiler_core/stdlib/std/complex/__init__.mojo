"""Complex numbers."""

from std.complex.complex import (
    ComplexFloat32,
    ComplexFloat64,
    ComplexSIMD,
    ComplexScalar,
    abs,
)
