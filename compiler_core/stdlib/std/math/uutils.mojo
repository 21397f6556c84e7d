"""Arithmetic with integers that are never negative."""


def ualign_down(value: Int, alignment: Int) -> Int:
    """Find the next multiple that is not greater.

    Args:
        value: The number.
        alignment: Of what the multiple is.

    Returns:
        The multiple.
    """
    return Int(UInt(value) // UInt(alignment) * UInt(alignment))


def ualign_up(value: Int, alignment: Int) -> Int:
    """Find the next multiple that is not less.

    Args:
        value: The number.
        alignment: Of what the multiple is.

    Returns:
        The multiple.
    """
    return Int((UInt(value) + UInt(alignment) - 1) // UInt(alignment) * UInt(alignment))


def uceildiv(numerator: Int, denominator: Int) -> Int:
    """Divide, rounded up.

    Args:
        numerator: What is divided.
        denominator: By what.

    Returns:
        The quotient.
    """
    return Int((UInt(numerator) + UInt(denominator) - 1) // UInt(denominator))


def udiv_unchecked(a: Int, b: Int) -> Int:
    """Divide, rounded down.

    Args:
        a: What is divided.
        b: By what; not nought.

    Returns:
        The quotient.
    """
    return Int(UInt(a) // UInt(b))


def ufloordiv(a: Int, b: Int) -> Int:
    """Divide, rounded down.

    Args:
        a: What is divided.
        b: By what.

    Returns:
        The quotient.
    """
    return Int(UInt(a) // UInt(b))


def udivmod(a: Int, b: Int) -> Tuple[Int, Int]:
    """Divide, rounded down, and keep the rest.

    Args:
        a: What is divided.
        b: By what.

    Returns:
        The quotient and the rest.
    """
    return (Int(UInt(a) // UInt(b)), Int(UInt(a) % UInt(b)))


def udivmod_unchecked(a: Int, b: Int) -> Tuple[Int, Int]:
    """Divide, rounded down, and keep the rest.

    Args:
        a: What is divided.
        b: By what; not nought.

    Returns:
        The quotient and the rest.
    """
    return (Int(UInt(a) // UInt(b)), Int(UInt(a) % UInt(b)))


def umod[
    dtype: DType, width: Int, //
](a: SIMD[dtype, width], b: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Return the rest of a division.

    Parameters:
        dtype: What kind of numbers.
        width: How many.

    Args:
        a: What is divided.
        b: By what.

    Returns:
        The rest.
    """
    return a % b
