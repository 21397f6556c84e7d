"""Values of which the greatest is always at hand."""

from std.collections.list import List


struct BinaryHeap[T: Comparable & Copyable & Deinitable](
    Copyable, Defaultable, Deinitable, Movable, Sized
):
    """Values in a tree that lies in a list: none is greater than the one above it.

    Parameters:
        T: What they are.
    """

    var _data: List[Self.T]

    def __init__(out self):
        """Make an empty heap."""
        self._data = List[Self.T]()

    def __init__(out self, *, capacity: Int):
        """Make an empty heap with room for values.

        Args:
            capacity: For how many.
        """
        self._data = List[Self.T](capacity=capacity)

    def __len__(self) -> Int:
        """Return how many values there are."""
        return len(self._data)

    def peek(self) -> ref [self._data["element"]] Self.T:
        """Return the greatest value, of which there must be one."""
        return self._data[0]

    def push(mut self, var val: Self.T):
        """Put a value in.

        Args:
            val: The value.
        """
        self._data.append(val^)
        var at = len(self._data) - 1
        while at > 0:
            var above = (at - 1) // 2
            if not self._data[above] < self._data[at]:
                return
            self._data.swap_elements(at, above)
            at = above

    def pop(mut self) -> Self.T:
        """Take out the greatest value, of which there must be one.

        Returns:
            The value.
        """
        var last = len(self._data) - 1
        if last > 0:
            self._data.swap_elements(0, last)
        var greatest = self._data.pop()
        var at = 0
        while True:
            var below = 2 * at + 1
            if below >= last:
                break
            if below + 1 < last and self._data[below] < self._data[below + 1]:
                below += 1
            if not self._data[at] < self._data[below]:
                break
            self._data.swap_elements(at, below)
            at = below
        return greatest^

    def clear(mut self):
        """End all values."""
        self._data.clear()
