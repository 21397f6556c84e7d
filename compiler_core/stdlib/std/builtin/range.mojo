"""Ranges of integers."""

from std.iter._traits import Iterable, Iterator, StopIteration


struct _ZeroStartingRange(ImplicitlyCopyable, Iterable, Iterator, Sized):
    """The integers from nought to an end."""

    comptime Element = Int
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self

    var _next: Int
    var _end: Int

    def __init__(out self, end: Int):
        self._next = 0
        self._end = end

    def __iter__(ref self) -> Self:
        return self

    def __next__(mut self) raises StopIteration -> Int:
        var current = self._next
        if current >= self._end:
            raise StopIteration()
        self._next = current + 1
        return current

    def __len__(self) -> Int:
        return self._end - self._next if self._end > self._next else 0

    def __getitem__(self, idx: Int) -> Int:
        return self._next + idx


struct _SequentialRange(ImplicitlyCopyable, Iterable, Iterator, Sized):
    """The integers from a start to an end."""

    comptime Element = Int
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self

    var _next: Int
    var _end: Int

    def __init__(out self, start: Int, end: Int):
        self._next = start
        self._end = end

    def __iter__(ref self) -> Self:
        return self

    def __next__(mut self) raises StopIteration -> Int:
        var current = self._next
        if current >= self._end:
            raise StopIteration()
        self._next = current + 1
        return current

    def __len__(self) -> Int:
        return self._end - self._next if self._end > self._next else 0

    def __getitem__(self, idx: Int) -> Int:
        return self._next + idx


struct _StridedRange(ImplicitlyCopyable, Iterable, Iterator, Sized):
    """Every so manieth integer from a start to an end."""

    comptime Element = Int
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self

    var _next: Int
    var _left: Int
    var _step: Int

    def __init__(out self, start: Int, end: Int, step: Int):
        self._next = start
        self._step = step
        var left = 0
        if step > 0 and end > start:
            left = (end - start + step - 1) // step
        elif step < 0 and end < start:
            left = (start - end - step - 1) // -step
        self._left = left

    def __iter__(ref self) -> Self:
        return self

    def __next__(mut self) raises StopIteration -> Int:
        if self._left <= 0:
            raise StopIteration()
        var current = self._next
        self._next = current + self._step
        self._left = self._left - 1
        return current

    def __len__(self) -> Int:
        return self._left

    def __getitem__(self, idx: Int) -> Int:
        return self._next + idx * self._step


def range(end: Int) -> _ZeroStartingRange:
    """Count from nought.

    Args:
        end: Where to end, before this.

    Returns:
        The integers.
    """
    return _ZeroStartingRange(end)


def range(start: Int, end: Int) -> _SequentialRange:
    """Count from a number.

    Args:
        start: Where to start.
        end: Where to end, before this.

    Returns:
        The integers.
    """
    return _SequentialRange(start, end)


def range(start: Int, end: Int, step: Int) -> _StridedRange:
    """Count by steps.

    Args:
        start: Where to start.
        end: Where to end, before this.
        step: How far each step goes; it may be negative.

    Returns:
        The integers.
    """
    return _StridedRange(start, end, step)
