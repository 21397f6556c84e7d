"""Going through elements from the last to the first."""

from std.builtin.range import _StridedRange
from std.collections.array import Array
from std.collections.deque import Deque, _DequeIter
from std.collections.dict import (
    Dict,
    _DictEntryIter,
    _DictKeyIter,
    _DictValueIter,
    _last_present,
)
from std.collections.span import Span, _SpanIter
from std.hash import Hashable, Hasher


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
    T: Copyable, size: Int
](ref value: Array[T, size]) -> _SpanIter[T, origin_of(value), False]:
    """Go through an array from its end.

    Args:
        value: The array.

    Returns:
        What goes through it.
    """
    return value.__reversed__()


def reversed[T: Copyable](value: Span[T, _]) -> _SpanIter[T, value.origin, False]:
    """Go through a span from its end.

    Args:
        value: The span.

    Returns:
        What goes through it.
    """
    return value.__reversed__()


def reversed[T: Copyable](ref value: List[T]) -> _SpanIter[T, origin_of(value), False]:
    """Go through a list from its end.

    Args:
        value: The list.

    Returns:
        What goes through it.
    """
    return _SpanIter[T, origin_of(value), False](
        Pointer[T, origin_of(value)](_mlir_value=value.unsafe_ptr()._mlir_value), len(value)
    )


def reversed[
    T: Copyable & Deinitable
](ref value: Deque[T]) -> _DequeIter[T, origin_of(value), False]:
    """Go through a deque from its end.

    Args:
        value: The deque.

    Returns:
        What goes through it.
    """
    return value.__reversed__()


def reversed[
    K: Copyable & Equatable & Hashable,
    V: Copyable,
    H: Defaultable & Deinitable & Hasher & Movable,
    //,
](ref value: Dict[K, V, H]) -> _DictKeyIter[K, V, H, origin_of(value), False]:
    """Go through the keys of a dictionary from the last to the first.

    Args:
        value: The dictionary.

    Returns:
        What goes through them.
    """
    return value.__reversed__()


def reversed[
    dict_mutability: Bool,
    //,
    K: Copyable & Equatable & Hashable,
    V: Copyable,
    H: Defaultable & Deinitable & Hasher & Movable,
    dict_origin: Origin[mut=dict_mutability],
](ref value: _DictValueIter[K, V, H, dict_origin]) -> _DictValueIter[
    K, V, H, dict_origin, False
]:
    """Go through the values of a dictionary from the last to the first.

    Args:
        value: What goes through them from the first to the last.

    Returns:
        What goes through them.
    """
    return {
        value._entries,
        value._hashes,
        _last_present(value._hashes, value._at, value._left),
        value._left,
    }


def reversed[
    dict_mutability: Bool,
    //,
    K: Copyable & Equatable & Hashable,
    V: Copyable,
    H: Defaultable & Deinitable & Hasher & Movable,
    dict_origin: Origin[mut=dict_mutability],
](ref value: _DictEntryIter[K, V, H, dict_origin]) -> _DictEntryIter[
    K, V, H, dict_origin, False
]:
    """Go through the entries of a dictionary from the last to the first.

    Args:
        value: What goes through them from the first to the last.

    Returns:
        What goes through them.
    """
    return {
        value._entries,
        value._hashes,
        _last_present(value._hashes, value._at, value._left),
        value._left,
    }
