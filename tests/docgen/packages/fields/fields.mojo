"""Trees."""
from std.memory import ArcPointer


struct Leaf(Movable):
    """A leaf."""
    var above: List[ArcPointer[Self]]
    """What it is on."""
    var beside: Optional[ArcPointer[Leaf]]
    """What is next."""

    def next(self) -> Optional[ArcPointer[Leaf]]:
        """Get the next.

        Returns:
            The next.
        """
        return self.beside


struct Branch[T: Copyable, size: Int](Movable):
    """A branch.

    Parameters:
        T: What it holds.
        size: How many.
    """
    var twigs: List[ArcPointer[Self]]
    """What is on it."""
    var others: List[ArcPointer[Branch[Self.T, 3]]]
    """Other ones."""
    var same: List[ArcPointer[Branch[Self.T, Self.size]]]
    """The same."""
