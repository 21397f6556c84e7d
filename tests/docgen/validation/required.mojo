"""Probe."""


def defaulted[n: Int = 3](x: Int = 4):
    """Do."""
    pass


def inferred[n: Int, //, m: Int](x: SIMD[DType.int32, n]):
    """Do.

    Args:
        x: It.
    """
    pass


def part[n: Int, //, m: Int](x: SIMD[DType.int32, n]):
    """Do.

    Parameters:
        m: It.

    Args:
        x: It.
    """
    pass


struct S[n: Int, //, t: SIMD[DType.int32, n]]:
    """A struct."""

    def __init__(out self):
        """Make."""
        pass


struct D[n: Int = 3]:
    """A struct."""

    def __init__(out self):
        """Make."""
        pass


comptime A[n: Int] = n
"""A value."""
comptime _B[n: Int] = n
"""a value

Parameters:
    m: What there is not.
"""
