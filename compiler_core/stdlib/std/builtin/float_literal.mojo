"""Floats of the source."""


struct FloatLiteral:
    """The type of a float of the source, exact until something wants another type."""

    comptime infinity: FloatLiteral = ...
    """More than any number."""
    comptime negative_infinity: FloatLiteral = ...
    """Less than any number."""
    comptime nan: FloatLiteral = ...
    """No number."""
    comptime negative_zero: FloatLiteral = ...
    """Zero with a minus before it."""
