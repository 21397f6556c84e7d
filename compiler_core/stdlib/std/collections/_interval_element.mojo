"""What bounds intervals; apart, because numbers must know it."""

from std.format import Writable


trait IntervalElement(Comparable, Copyable, Deinitable, Intable, Writable):
    """What may bound an interval."""

    def __sub__(self, rhs: Self) -> Self:
        """Return how far two bounds are apart.

        Args:
            rhs: The lower one.

        Returns:
            The difference.
        """
        ...
