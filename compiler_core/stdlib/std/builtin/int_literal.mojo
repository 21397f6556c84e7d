"""Integers of the source."""


struct IntLiteral:
    """The type of an integer of the source, exact until something wants another type."""

    pass
