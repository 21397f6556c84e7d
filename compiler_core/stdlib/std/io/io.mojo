"""Writing to and reading from the terminal."""


def _write(text: StringLiteral):
    _ = __mlir_op.`pop.external_call`[func="write", _type=Int](
        Int32(1), text._address(), text.byte_length()
    )


def _write_digits(number: UInt64):
    if number >= 10:
        _write_digits(number // 10)
    _ = __mlir_op.`pop.external_call`[func="write", _type=Int](
        Int32(1),
        __mlir_op.`pop.offset`("0123456789"._address(), Int(number % 10)),
        1,
    )


def print():
    """Write the end of a line."""
    _write("\n")


def print(value: StringLiteral):
    """Write a text and the end of a line.

    Args:
        value: The text.
    """
    _write(value)
    _write("\n")


def print(value: Bool):
    """Write a truth value and the end of a line.

    Args:
        value: The truth value.
    """
    _write("True" if value else "False")
    _write("\n")


def print(value: Int):
    """Write an integer and the end of a line.

    Args:
        value: The integer.
    """
    if value < 0:
        _write("-")
        _write_digits(UInt64(0) - UInt64(value))
    else:
        _write_digits(UInt64(value))
    _write("\n")
