"""Loops over vectors."""


def vectorize[
    F: def[width: Int](idx: Int) -> None, //, simd_width: Int, /, *, unroll_factor: Int = 1
](size: Int, closure: F):
    """Call a function for positions, as many at once as the machine handles, then one by one.

    Parameters:
        F: The function.
        simd_width: How many at once.
        unroll_factor: How many rounds to put behind each other.

    Args:
        size: How many positions.
        closure: The function.
    """
    var at = 0
    while at + simd_width <= size:
        closure[simd_width](at)
        at = at + simd_width
    while at < size:
        closure[1](at)
        at = at + 1


def vectorize[
    F: def[width: Int](idx: Int) -> None,
    //,
    simd_width: Int,
    /,
    *,
    size: Int,
    unroll_factor: Int = 1,
](closure: F):
    """Call a function for positions, as many at once as the machine handles, then one by one.

    Parameters:
        F: The function.
        simd_width: How many at once.
        size: How many positions.
        unroll_factor: How many rounds to put behind each other.

    Args:
        closure: The function.
    """
    vectorize[simd_width](size, closure)
