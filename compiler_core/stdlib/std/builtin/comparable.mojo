"""Comparing values."""


trait Equatable:
    """A type whose values can be told apart."""

    def __eq__(self, other: Self, /) -> Bool:
        """Compare two values.

        Args:
            other: The other value.

        Returns:
            Whether they are equal.
        """
        ...

    def __ne__(self, other: Self, /) -> Bool:
        """Compare two values.

        Args:
            other: The other value.

        Returns:
            Whether they differ.
        """
        return not self == other


trait Comparable(Equatable):
    """A type whose values are ordered."""

    def __lt__(self, rhs: Self) -> Bool:
        """Compare two values.

        Args:
            rhs: The other value.

        Returns:
            Whether this one comes before the other.
        """
        ...

    def __le__(self, rhs: Self) -> Bool:
        """Compare two values.

        Args:
            rhs: The other value.

        Returns:
            Whether this one does not come behind the other.
        """
        return not rhs < self

    def __gt__(self, rhs: Self) -> Bool:
        """Compare two values.

        Args:
            rhs: The other value.

        Returns:
            Whether this one comes behind the other.
        """
        return rhs < self

    def __ge__(self, rhs: Self) -> Bool:
        """Compare two values.

        Args:
            rhs: The other value.

        Returns:
            Whether this one does not come before the other.
        """
        return not self < rhs
