"""Types whose values end by themselves."""


trait Deinitable(AnyType):
    """A type whose values may be left behind: `__deinit__` is called at their end."""

    def __deinit__(deinit self):
        """End the value."""
        ...


def deinit[T: Deinitable, //](var value: T, /):
    """End a value now.

    Args:
        value: The value.
    """
    pass
