"""Probe."""


def free(x: Int):
    """Take something.

    Args:
        This is free text.
    """
    pass


def none():
    """Take nothing.

    Args:
    """
    pass


def empty_returns() -> Int:
    """Return one.

    Returns:
    """
    return 1


def _private_style(x: Int) -> Int:
    """does it

    Args:
        x: the number
        x: again

    Returns:
        it

    Raises:
        never
    """
    return x


struct _Hidden[n: Int]:
    """a struct

    Parameters:
        m: What there is not.
    """

    var x: Int
    """a field"""

    def __init__(out self):
        """make

        Args:
            q: What there is not.
        """
        self.x = 0

    def method(self, y: Int):
        """do

        Args:
            q: What there is not.
        """
        pass


struct Shown:
    """A struct."""

    def _private(self, y: Int):
        """Do.

        Args:
            q: What there is not.
        """
        pass

    @doc_hidden
    def hidden(self, y: Int):
        """Do.

        Args:
            q: What there is not.
        """
        pass
