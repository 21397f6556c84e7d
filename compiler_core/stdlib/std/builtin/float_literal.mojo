"""Floats of the source."""


struct FloatLiteral:
    """The type of a float of the source, exact until something wants another type."""

    pass
