"""What elements can be got from."""

from std.format import Writable, Writer



struct StopIteration(TrivialRegisterPassable, Writable):
    """What an iterator raises when there are no more elements."""

    def __init__(out self):
        """Make the error."""
        pass

    def write_to(self, mut writer: Some[Writer]):
        """Write the name."""
        writer.write_string("StopIteration")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the name as in a program."""
        writer.write_string("StopIteration()")


trait Iterator(Deinitable, Movable):
    """A type whose values give elements one by one."""

    comptime Element: Movable
    """What the elements are."""

    def __next__(mut self) raises StopIteration -> Self.Element:
        """Give the next element.

        Returns:
            The element.
        """
        ...

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        """Say how many elements are left, as far as is known.

        Returns:
            How many there are at least, and how many at most.
        """
        comptime if conforms_to(Self, Sized):
            var left = len(self)
            return (left, Optional[Int](left))
        return (0, Optional[Int]())

    def nth(var self, n: Int) -> Optional[Self.Element] where conforms_to(
        Self.Element, Deinitable
    ):
        """Give the element behind some others.

        Args:
            n: How many others.

        Returns:
            The element, if there are so many.
        """
        try:
            for _ in range(n):
                _ = self.__next__()
            return Optional[Self.Element](self.__next__())
        except:
            return Optional[Self.Element]()


trait Iterable:
    """A type whose elements can be gone through by reference."""

    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator
    """The iterator over a value in a place."""

    def __iter__(ref self) -> Self.IteratorType[origin_of(self)]:
        """Begin to go through the elements.

        Returns:
            The iterator.
        """
        ...


trait IterableOwned:
    """A type whose values can be used up one element after the other."""

    comptime IteratorOwnedType: Iterator
    """The iterator over a value that is used up."""

    def __iter__(var self) -> Self.IteratorOwnedType:
        """Begin to use up the elements.

        Returns:
            The iterator.
        """
        ...
