"""Floats of the source."""


struct FloatLiteral:
    """The type of a float of the source, exact until something wants another type."""

    comptime infinity = __mlir_attr.`inf`
    """More than any number."""

    comptime negative_infinity = __mlir_attr.`-inf`
    """Less than any number."""

    comptime nan = __mlir_attr.`nan`
    """What is no number."""

    comptime negative_zero = __mlir_attr.`-0.0`
    """Nought with a minus."""
