"""Loops over positions."""


def map[F: def(Int) -> None, //](size: Int, func: F):
    """Call a function for every position.

    Args:
        size: How many positions.
        func: The function.
    """
    for i in range(size):
        func(i)


@deprecated("give the function as an argument, 'map(size, f)'")
def map[func: def(Int) capturing -> None](size: Int):
    """Call a function for each of so many positions.

    Parameters:
        func: The function.

    Args:
        size: How many positions.
    """
    map(size, func)
