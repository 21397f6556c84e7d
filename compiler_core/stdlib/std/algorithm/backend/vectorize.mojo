"""Loops over vectors."""


def vectorize[
    func: def[width: Int](idx: Int) -> None, //, simd_width: Int, /, *, unroll_factor: Int = 1
](size: Int, closure: func):
    """Call a function for positions, as many at once as the machine handles, then one by one.

    Parameters:
        func: The function.
        simd_width: How many at once.
        unroll_factor: How many rounds to put behind each other.

    Args:
        size: How many positions.
        closure: The function.
    """
    comptime step = simd_width * unroll_factor
    var at = 0
    while at + step <= size:
        comptime for round in range(unroll_factor):
            closure[simd_width](at + round * simd_width)
        at += step
    while at + simd_width <= size:
        closure[simd_width](at)
        at += simd_width
    while at < size:
        closure[1](at)
        at += 1


def vectorize[
    func: def[width: Int](idx: Int, evl: Int) -> None,
    //,
    simd_width: Int,
    /,
    *,
    unroll_factor: Int = 1,
](size: Int, closure: func):
    """Call a function for positions, as many at once as the machine handles.

    The last call may be for fewer: the function is told how many count.

    Parameters:
        func: The function.
        simd_width: How many at once.
        unroll_factor: How many rounds to put behind each other.

    Args:
        size: How many positions.
        closure: The function.
    """
    comptime step = simd_width * unroll_factor
    var at = 0
    while at + step <= size:
        comptime for round in range(unroll_factor):
            closure[simd_width](at + round * simd_width, simd_width)
        at += step
    while at < size:
        var left = size - at
        closure[simd_width](at, simd_width if left > simd_width else left)
        at += simd_width


def vectorize[
    func: def[width: Int](idx: Int) -> None,
    //,
    simd_width: Int,
    /,
    *,
    size: Int,
    unroll_factor: Int = 1,
](closure: func):
    """Call a function for positions, as many at once as the machine handles.

    What is left over is one vector where its number is a power of two, else it goes one by one.

    Parameters:
        func: The function.
        simd_width: How many at once.
        size: How many positions.
        unroll_factor: How many rounds to put behind each other.

    Args:
        closure: The function.
    """
    comptime left = size % simd_width
    comptime if left and not left & (left - 1):
        vectorize[simd_width, unroll_factor=unroll_factor](size - left, closure)
        closure[left](size - left)
    else:
        vectorize[simd_width, unroll_factor=unroll_factor](size, closure)
