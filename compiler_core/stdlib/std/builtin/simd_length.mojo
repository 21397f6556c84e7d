"""The type of the lengths of vectors."""

comptime SIMDLength = Int
"""The length of a vector."""


@deprecated(use=SIMDLength)
comptime SIMDSize = SIMDLength
"""The old name of `SIMDLength`."""
