"""Values as one would write them in a program."""


def repr[T: Writable](value: T) -> String:
    """Return a value as one would write it in a program.

    Args:
        value: The value.

    Returns:
        The text.
    """
    var result = String()
    value.write_repr_to(result)
    return result^


def repr(value: NoneType) -> String:
    """Return the text of nothing.

    Args:
        value: Nothing.

    Returns:
        The text.
    """
    return "None"
