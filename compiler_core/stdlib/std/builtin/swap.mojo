"""Exchanging values."""


def swap[T: Movable](mut lhs: T, mut rhs: T):
    """Exchange two values.

    Args:
        lhs: One value.
        rhs: The other value.
    """
    var former = lhs^
    lhs = rhs^
    rhs = former^
