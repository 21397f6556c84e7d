"""The type of the lengths of vectors."""

comptime SIMDLength = Int
"""The length of a vector."""
