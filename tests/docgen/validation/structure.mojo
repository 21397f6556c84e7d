"""What is checked in every docstring."""


def overindented(x: Int) -> Int:
    """Return something.

        Args:
            x: What is returned.

    Returns:
        The same.
    """
    return x


def twice(x: Int) -> Int:
    """Return something.

    Args:
        x: What is returned.

    Args:
        x: What is returned.

    Returns:
        The same.
    """
    return x


def empty(x: Int) -> Int:
    """Return something.

    Args:

    Returns:
        The same.
    """
    return x


def entries(x: Int, y: Int, z: Int):
    """Take something.

    Args:
        y: The second.
        x: The first.
        x: The first again.
        w: What there is not.
    """
    pass


def undescribed(x: Int):
    """Take something.

    Args:
        x:
    """
    pass


def nothing():
    """Do nothing.

    Returns:
        Something.
    """
    pass


def harmless():
    """Do nothing.

    Raises:
        Something.
    """
    pass


def _private(x: Int):
    """do nothing

    Args:
        y: What there is not.
    """
    pass
