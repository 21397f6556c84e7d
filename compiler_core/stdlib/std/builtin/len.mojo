"""How many elements something has."""


trait Sized:
    """A type whose values have a number of elements."""

    def __len__(self) -> Int:
        """Count the elements.

        Returns:
            How many elements there are.
        """
        ...


trait SizedRaising:
    """A type whose values have a number of elements that may not be known."""

    def __len__(self) raises -> Int:
        """Count the elements.

        Returns:
            How many elements there are.
        """
        ...


def len[T: Sized](value: T) -> Int:
    """Count the elements of a collection.

    Args:
        value: The collection.

    Returns:
        How many elements there are.
    """
    return value.__len__()


def len[T: SizedRaising](value: T) raises -> Int:
    """Count the elements of a collection.

    Args:
        value: The collection.

    Returns:
        How many elements there are.
    """
    return value.__len__()


def len(
    value: StringSpan,
) -> Int where False else (
    "a text has no single length: write 'byte_length()' for its bytes, or count its 'codepoints()'"
    " or 'graphemes()'"
):
    """Refuse to count a text, of which bytes, code points and graphemes may be meant.

    Args:
        value: The text.

    Returns:
        Nothing, since it cannot be called.
    """
    return value.byte_length()
