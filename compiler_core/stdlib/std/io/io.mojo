"""Writing to and reading from the terminal."""

from std.builtin._raw_output import write_integer, write_text


def print():
    """Write the end of a line."""
    write_text("\n")


def print(value: StringLiteral):
    """Write a text and the end of a line.

    Args:
        value: The text.
    """
    write_text(value)
    write_text("\n")


def print(value: Bool):
    """Write a truth value and the end of a line.

    Args:
        value: The truth value.
    """
    write_text("True" if value else "False")
    write_text("\n")


def print(value: Int):
    """Write an integer and the end of a line.

    Args:
        value: The integer.
    """
    write_integer(value)
    write_text("\n")
