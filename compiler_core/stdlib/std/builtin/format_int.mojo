"""Integers in other bases than ten."""

from std.builtin._number_text import integer_text


def bin[dtype: DType, //](num: Scalar[dtype], /, *, prefix: StaticString = "0b") -> String:
    """Return an integer in base 2.

    Args:
        num: The integer.
        prefix: What to write before the digits.

    Returns:
        The text.
    """
    return integer_text(num, 2, prefix)


def bin[T: Intable, //](num: T, /, *, prefix: StaticString = "0b") -> String:
    """Return what can be an integer in base 2.

    Args:
        num: The value.
        prefix: What to write before the digits.

    Returns:
        The text.
    """
    return integer_text(Int(num), 2, prefix)


def oct[dtype: DType, //](value: Scalar[dtype], /, *, prefix: StaticString = "0o") -> String:
    """Return an integer in base 8.

    Args:
        value: The integer.
        prefix: What to write before the digits.

    Returns:
        The text.
    """
    return integer_text(value, 8, prefix)


def oct[T: Intable, //](value: T, /, *, prefix: StaticString = "0o") -> String:
    """Return what can be an integer in base 8.

    Args:
        value: The value.
        prefix: What to write before the digits.

    Returns:
        The text.
    """
    return integer_text(Int(value), 8, prefix)


def hex[dtype: DType, //](value: Scalar[dtype], /, *, prefix: StaticString = "0x") -> String:
    """Return an integer in base 16.

    Args:
        value: The integer.
        prefix: What to write before the digits.

    Returns:
        The text.
    """
    return integer_text(value, 16, prefix)


def hex[T: Intable, //](value: T, /, *, prefix: StaticString = "0x") -> String:
    """Return what can be an integer in base 16.

    Args:
        value: The value.
        prefix: What to write before the digits.

    Returns:
        The text.
    """
    return integer_text(Int(value), 16, prefix)
