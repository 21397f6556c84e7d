"""Ranges of integers."""

from std.builtin.reversed import ReversibleRange
from std.iter._traits import Iterable, Iterator, StopIteration


struct _ZeroStartingRange[dtype: DType = DType.int](
    ImplicitlyCopyable, Iterable, Iterator, ReversibleRange, Sized
):
    """The integers from nought to an end."""

    comptime Element = Scalar[Self.dtype]
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    comptime ReversedType = _StridedRange[Self.dtype]

    var _next: Scalar[Self.dtype]
    var _end: Scalar[Self.dtype]

    def __init__(out self, end: Scalar[Self.dtype]):
        self._next = 0
        self._end = end

    def __iter__(ref self) -> Self:
        return self

    def __next__(mut self) raises StopIteration -> Scalar[Self.dtype]:
        var current = self._next
        if current >= self._end:
            raise StopIteration()
        self._next = current + 1
        return current

    def __len__(self) -> Int:
        return Int(self._end - self._next) if self._end > self._next else 0

    def __getitem__(self, idx: Scalar[Self.dtype]) -> Scalar[Self.dtype]:
        return self._next + idx

    def __reversed__(self) -> _StridedRange[Self.dtype]:
        return _StridedRange[Self.dtype](
            _first=self._end - 1, _step=Scalar[Self.dtype](0) - 1, _left=len(self)
        )


struct _SequentialRange[dtype: DType = DType.int](
    ImplicitlyCopyable, Iterable, Iterator, ReversibleRange, Sized
):
    """The integers from a start to an end."""

    comptime Element = Scalar[Self.dtype]
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    comptime ReversedType = _StridedRange[Self.dtype]

    var _next: Scalar[Self.dtype]
    var _end: Scalar[Self.dtype]

    def __init__(out self, start: Scalar[Self.dtype], end: Scalar[Self.dtype]):
        self._next = start
        self._end = end

    def __iter__(ref self) -> Self:
        return self

    def __next__(mut self) raises StopIteration -> Scalar[Self.dtype]:
        var current = self._next
        if current >= self._end:
            raise StopIteration()
        self._next = current + 1
        return current

    def __len__(self) -> Int:
        return Int(self._end - self._next) if self._end > self._next else 0

    def __getitem__(self, idx: Scalar[Self.dtype]) -> Scalar[Self.dtype]:
        return self._next + idx

    def __reversed__(self) -> _StridedRange[Self.dtype]:
        return _StridedRange[Self.dtype](
            _first=self._end - 1, _step=Scalar[Self.dtype](0) - 1, _left=len(self)
        )


struct _StridedRange[dtype: DType = DType.int](
    ImplicitlyCopyable, Iterable, Iterator, ReversibleRange, Sized
):
    """Every so manieth integer from a start to an end."""

    comptime Element = Scalar[Self.dtype]
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    comptime ReversedType = _StridedRange[Self.dtype]

    var _next: Scalar[Self.dtype]
    var _step: Scalar[Self.dtype]
    var _left: Int

    def __init__(
        out self,
        start: Scalar[Self.dtype],
        end: Scalar[Self.dtype],
        step: Scalar[Self.dtype],
    ):
        self._next = start
        self._step = step
        self._left = 0
        if step > 0:
            if end > start:
                self._left = Int((end - start - 1) // step) + 1
        elif step < 0 and end < start:
            self._left = Int((start - end - 1) // (0 - step)) + 1

    def __init__(
        out self, *, _first: Scalar[Self.dtype], _step: Scalar[Self.dtype], _left: Int
    ):
        self._next = _first
        self._step = _step
        self._left = _left

    def __iter__(ref self) -> Self:
        return self

    def __next__(mut self) raises StopIteration -> Scalar[Self.dtype]:
        if self._left <= 0:
            raise StopIteration()
        var current = self._next
        self._next = current + self._step
        self._left = self._left - 1
        return current

    def __len__(self) -> Int:
        return self._left

    def __getitem__(self, idx: Scalar[Self.dtype]) -> Scalar[Self.dtype]:
        return self._next + idx * self._step

    def __reversed__(self) -> _StridedRange[Self.dtype]:
        return _StridedRange[Self.dtype](
            _first=self._next + self._step * Scalar[Self.dtype](self._left - 1),
            _step=0 - self._step,
            _left=self._left,
        )


def range(end: Int) -> _ZeroStartingRange[]:
    """Count from nought.

    Args:
        end: Where to end, before this.

    Returns:
        The integers.
    """
    return _ZeroStartingRange[DType.int](end)


def range(start: Int, end: Int) -> _SequentialRange[]:
    """Count from a number.

    Args:
        start: Where to start.
        end: Where to end, before this.

    Returns:
        The integers.
    """
    return _SequentialRange[DType.int](start, end)


def range(start: Int, end: Int, step: Int) -> _StridedRange[]:
    """Count by steps.

    Args:
        start: Where to start.
        end: Where to end, before this.
        step: How far each step goes; it may be negative.

    Returns:
        The integers.
    """
    return _StridedRange[DType.int](start, end, step)


def range[dtype: DType, //](end: Scalar[dtype]) -> _ZeroStartingRange[dtype]:
    """Count from nought.

    Parameters:
        dtype: What kind of integers.

    Args:
        end: Where to end, before this.

    Returns:
        The integers.
    """
    return _ZeroStartingRange[dtype](end)


def range[
    dtype: DType, //
](start: Scalar[dtype], end: Scalar[dtype]) -> _SequentialRange[dtype]:
    """Count from a number.

    Parameters:
        dtype: What kind of integers.

    Args:
        start: Where to start.
        end: Where to end, before this.

    Returns:
        The integers.
    """
    return _SequentialRange[dtype](start, end)


def range[
    dtype: DType, //
](start: Scalar[dtype], end: Scalar[dtype], step: Scalar[dtype]) -> _StridedRange[dtype]:
    """Count by steps.

    Parameters:
        dtype: What kind of integers.

    Args:
        start: Where to start.
        end: Where to end, before this.
        step: How far each step goes.

    Returns:
        The integers.
    """
    return _StridedRange[dtype](start, end, step)
