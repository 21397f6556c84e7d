"""Loops over positions."""


def map[F: def(Int) -> None, //](size: Int, func: F):
    """Call a function for every position.

    Args:
        size: How many positions.
        func: The function.
    """
    for i in range(size):
        func(i)
