"""Products that are wider than what is multiplied."""


def mulhi(a: UInt32, b: UInt32) -> UInt32:
    """Multiply, and return the upper half of the product.

    Args:
        a: A number.
        b: Another number.

    Returns:
        The upper 32 bits.
    """
    return UInt32((UInt64(a) * UInt64(b)) >> 32)


def mulhi(a: Int32, b: Int32) -> Int32:
    """Multiply, and return the upper half of the product.

    Args:
        a: A number.
        b: Another number.

    Returns:
        The upper 32 bits.
    """
    return Int32((Int64(a) * Int64(b)) >> 32)


def mulhi(a: UInt64, b: UInt64) -> UInt64:
    """Multiply, and return the upper half of the product.

    Args:
        a: A number.
        b: Another number.

    Returns:
        The upper 64 bits.
    """
    return UInt64((UInt128(a) * UInt128(b)) >> 64)


def mulhi(a: Int64, b: Int64) -> Int64:
    """Multiply, and return the upper half of the product.

    Args:
        a: A number.
        b: Another number.

    Returns:
        The upper 64 bits.
    """
    return Int64((Int128(a) * Int128(b)) >> 64)


def mulwide(a: UInt32, b: UInt32) -> UInt64:
    """Multiply, and return the whole product.

    Args:
        a: A number.
        b: Another number.

    Returns:
        The product.
    """
    return UInt64(a) * UInt64(b)


def mulwide(a: Int32, b: Int32) -> Int64:
    """Multiply, and return the whole product.

    Args:
        a: A number.
        b: Another number.

    Returns:
        The product.
    """
    return Int64(a) * Int64(b)
