"""What can be turned into an `Int`."""


trait Intable:
    """A type whose values can be turned into an `Int`."""

    def __int__(self) -> Int:
        """Turn the value into an integer.

        Returns:
            The integer.
        """
        ...


trait IntableRaising:
    """A type some of whose values can be turned into an `Int`."""

    def __int__(self) raises -> Int:
        """Turn the value into an integer.

        Returns:
            The integer.
        """
        ...


trait Indexer:
    """A type whose values are positions in a collection."""

    def __mlir_index__(self) -> __mlir_type.index:
        """Turn the value into an index.

        Returns:
            The index.
        """
        ...


def index[T: Indexer](idx: T, /) -> Int:
    """Turn a value into an index.

    Args:
        idx: The value.

    Returns:
        The index.
    """
    return Int(mlir_value=idx.__mlir_index__())
