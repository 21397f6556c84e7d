"""What `comptime for` goes through when it is no range and has no elements by position."""

from std.builtin.rebind import downcast, rebind_var
from std.collections.list import List
from std.iter._traits import Iterable, IterableOwned, Iterator, StopIteration


def elements_of[
    T: IterableOwned, //
](var iterable: T) -> List[downcast[T.IteratorOwnedType.Element, Deinitable & Movable]]:
    """Collect the elements of something, which is used up.

    Parameters:
        T: What it is.

    Args:
        iterable: What has the elements.

    Returns:
        The elements in order.
    """
    var found = List[downcast[T.IteratorOwnedType.Element, Deinitable & Movable]]()
    var rest = iterable^.__iter__()
    while True:
        try:
            found.append(
                rebind_var[downcast[T.IteratorOwnedType.Element, Deinitable & Movable]](
                    rest.__next__()
                )
            )
        except:
            return found^


def elements_in[
    T: Iterable, //
](ref iterable: T) -> List[
    downcast[T.IteratorType[origin_of(iterable)].Element, Deinitable & Movable]
]:
    """Collect the elements of something that may only be looked at.

    Parameters:
        T: What it is.

    Args:
        iterable: What has the elements.

    Returns:
        The elements in order.
    """
    comptime Element = downcast[T.IteratorType[origin_of(iterable)].Element, Deinitable & Movable]
    var found = List[Element]()
    var rest = iterable.__iter__()
    while True:
        try:
            found.append(rebind_var[Element](rest.__next__()))
        except:
            return found^
