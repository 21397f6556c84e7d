"""Going through elements from the last to the first."""

from std.builtin.range import _StridedRange
from std.collections.array import Array
from std.collections.span import Span, _SpanIter


trait ReversibleRange:
    """A range that can be gone through from its end."""

    comptime ReversedType: Iterator
    """What goes through it."""

    def __reversed__(self) -> Self.ReversedType:
        """Go through it from its end.

        Returns:
            What goes through it.
        """
        ...


def reversed[T: ReversibleRange](value: T) -> T.ReversedType:
    """Go through a range from its end.

    Args:
        value: The range.

    Returns:
        What goes through it.
    """
    return value.__reversed__()


def reversed[
    T: Copyable, size: Int, //
](ref value: Array[T, size]) -> _SpanIter[T, origin_of(value), False]:
    """Go through an array from its end.

    Args:
        value: The array.

    Returns:
        What goes through it.
    """
    return value.__reversed__()


def reversed[T: Copyable, //](value: Span[T, _]) -> _SpanIter[T, value.origin, False]:
    """Go through a span from its end.

    Args:
        value: The span.

    Returns:
        What goes through it.
    """
    return value.__reversed__()


def reversed[T: Copyable, //](ref value: List[T]) -> _SpanIter[T, origin_of(value), False]:
    """Go through a list from its end.

    Args:
        value: The list.

    Returns:
        What goes through it.
    """
    return _SpanIter[T, origin_of(value), False](
        Pointer[T, origin_of(value)](_mlir_value=value.unsafe_ptr()._mlir_value), len(value)
    )
