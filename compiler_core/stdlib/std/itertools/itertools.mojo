"""Iterators for looping in special ways."""

from std.iter._traits import Iterable, IterableOwned, Iterator, StopIteration


struct _CountIterator(ImplicitlyCopyable, Iterable, IterableOwned, Iterator):
    """Counts without end."""

    comptime Element = Int
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    comptime IteratorOwnedType: Iterator = Self

    var _next: Int
    var _step: Int

    def __init__(out self, start: Int, step: Int):
        self._next = start
        self._step = step

    def __iter__(ref self) -> Self:
        return self

    def __iter__(var self) -> Self:
        return self

    def __next__(mut self) raises StopIteration -> Int:
        var current = self._next
        self._next = current + self._step
        return current


def count(start: Int = 0, step: Int = 1) -> _CountIterator:
    """Count without end.

    Args:
        start: Where to start.
        step: How far each step goes.

    Returns:
        The iterator.
    """
    return _CountIterator(start, step)


struct _RepeatIterator[T: Copyable & Deinitable](Copyable, Iterable, IterableOwned, Iterator):
    """Gives copies of a value."""

    comptime Element = Self.T
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    comptime IteratorOwnedType: Iterator = Self

    var _element: Self.T
    var _left: Int

    def __init__(out self, var element: Self.T, times: Int):
        self._element = element^
        self._left = times

    def __iter__(ref self) -> Self:
        return self.copy()

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> Self.T:
        if self._left <= 0:
            raise StopIteration()
        self._left = self._left - 1
        return self._element.copy()


def repeat[
    ElementType: Copyable & Deinitable
](element: ElementType, *, times: Int) -> _RepeatIterator[ElementType]:
    """Give the same value several times.

    Args:
        element: The value.
        times: How many times.

    Returns:
        The iterator over copies.
    """
    return {element.copy(), times}


struct _CycleIterator[I: Iterator & Copyable](Copyable, Iterable, IterableOwned, Iterator):
    """Gives elements over and over."""

    comptime Element = Self.I.Element
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    comptime IteratorOwnedType: Iterator = Self

    var _start: Self.I
    var _inner: Self.I

    def __init__(out self, var inner: Self.I):
        self._start = inner.copy()
        self._inner = inner^

    def __iter__(ref self) -> Self:
        return self.copy()

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> Self.I.Element:
        try:
            return self._inner.__next__()
        except:
            self._inner = self._start.copy()
        return self._inner.__next__()


def cycle[
    IterableType: Iterable
](ref iterable: IterableType) -> _CycleIterator[
    IterableType.IteratorType[origin_of(iterable)]
] where conforms_to(IterableType.IteratorType[origin_of(iterable)], Iterator & Copyable):
    """Give elements over and over.

    Args:
        iterable: What has the elements.

    Returns:
        The iterator.
    """
    return {iterable.__iter__()}


def cycle[
    IterableType: IterableOwned
](var iterable: IterableType) -> _CycleIterator[IterableType.IteratorOwnedType] where conforms_to(
    IterableType.IteratorOwnedType, Iterator & Copyable
):
    """Give elements over and over, of something that is used up.

    Args:
        iterable: What has the elements.

    Returns:
        The iterator.
    """
    return {iterable^.__iter__()}


struct _TakeIterator[I: Iterator](
    Copyable where conforms_to(I, Copyable),
    Iterable where conforms_to(I, Copyable),
    IterableOwned,
    Iterator,
):
    """Gives some elements."""

    comptime Element = Self.I.Element
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    comptime IteratorOwnedType: Iterator = Self

    var _inner: Self.I
    var _left: Int

    def __init__(out self, var inner: Self.I, count: Int):
        self._inner = inner^
        self._left = count

    def __iter__(ref self) -> Self where conforms_to(Self.I, Copyable):
        return self.copy()

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> Self.I.Element:
        if self._left <= 0:
            raise StopIteration()
        self._left = self._left - 1
        return self._inner.__next__()

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        var least, most = self._inner.bounds()
        var left = max(self._left, 0)
        return (min(least, left), Optional[Int](min(most.value(), left) if most else left))


def take[
    origin: ImmOrigin, IterableType: Iterable, //
](ref [origin] iterable: IterableType, count: Int) -> _TakeIterator[
    IterableType.IteratorType[origin_of(iterable)]
]:
    """Give the first elements.

    Args:
        iterable: What has the elements.
        count: How many at most.

    Returns:
        The iterator.
    """
    return {iterable.__iter__(), count}


def take[
    IterableType: IterableOwned, //
](var iterable: IterableType, count: Int) -> _TakeIterator[IterableType.IteratorOwnedType]:
    """Give the first elements of something that is used up.

    Args:
        iterable: What has the elements.
        count: How many at most.

    Returns:
        The iterator.
    """
    return {iterable^.__iter__(), count}


struct _DropIterator[I: Iterator](
    Copyable where conforms_to(I, Copyable),
    Iterable where conforms_to(I, Copyable),
    IterableOwned,
    Iterator,
) where conforms_to(
    I.Element, Deinitable
):
    """Leaves out some elements."""

    comptime Element = Self.I.Element
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    comptime IteratorOwnedType: Iterator = Self

    var _inner: Self.I
    var _left: Int

    def __init__(out self, var inner: Self.I, count: Int):
        self._inner = inner^
        self._left = count

    def __iter__(ref self) -> Self where conforms_to(Self.I, Copyable):
        return self.copy()

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> Self.I.Element:
        while self._left > 0:
            self._left = self._left - 1
            _ = self._inner.__next__()
        return self._inner.__next__()

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        var least, most = self._inner.bounds()
        var left = max(self._left, 0)
        if not most:
            return (max(least - left, 0), Optional[Int]())
        return (max(least - left, 0), Optional[Int](max(most.value() - left, 0)))


def drop[
    origin: ImmOrigin, IterableType: Iterable, //
](ref [origin] iterable: IterableType, count: Int) -> _DropIterator[
    IterableType.IteratorType[origin_of(iterable)]
] where conforms_to(IterableType.IteratorType[origin_of(iterable)].Element, Deinitable):
    """Leave out the first elements.

    Args:
        iterable: What has the elements.
        count: How many to leave out.

    Returns:
        The iterator.
    """
    return {iterable.__iter__(), count}


def drop[
    IterableType: IterableOwned, //
](var iterable: IterableType, count: Int) -> _DropIterator[
    IterableType.IteratorOwnedType
] where conforms_to(IterableType.IteratorOwnedType.Element, Deinitable):
    """Leave out the first elements of something that is used up.

    Args:
        iterable: What has the elements.
        count: How many to leave out.

    Returns:
        The iterator.
    """
    return {iterable^.__iter__(), count}


struct _TakeWhileIterator[I: Iterator, //, predicate: def(I.Element) thin -> Bool](
    Copyable where conforms_to(I, Copyable),
    Iterable where conforms_to(I, Copyable),
    IterableOwned,
    Iterator,
) where conforms_to(I.Element, Deinitable):
    """Gives elements until one does not meet a condition."""

    comptime Element = Self.I.Element
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    comptime IteratorOwnedType: Iterator = Self

    var _inner: Self.I
    var _done: Bool

    def __init__(out self, var inner: Self.I):
        self._inner = inner^
        self._done = False

    def __iter__(ref self) -> Self where conforms_to(Self.I, Copyable):
        return self.copy()

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> Self.I.Element:
        if self._done:
            raise StopIteration()
        var element = self._inner.__next__()
        if not Self.predicate(element):
            self._done = True
            raise StopIteration()
        return element^


def take_while[
    origin: ImmOrigin,
    IterableType: Iterable,
    //,
    predicate: def(IterableType.IteratorType[origin].Element) thin -> Bool,
](ref [origin] iterable: IterableType) -> _TakeWhileIterator[
    I=IterableType.IteratorType[origin], predicate
] where conforms_to(IterableType.IteratorType[origin].Element, Deinitable):
    """Give elements until one does not meet a condition.

    Parameters:
        origin: Where the elements live.
        IterableType: What has the elements.
        predicate: The condition.

    Args:
        iterable: What has the elements.

    Returns:
        The iterator.
    """
    return {iterable.__iter__()}


def take_while[
    IterableType: IterableOwned,
    //,
    predicate: def(IterableType.IteratorOwnedType.Element) thin -> Bool,
](var iterable: IterableType) -> _TakeWhileIterator[
    I=IterableType.IteratorOwnedType, predicate
] where conforms_to(IterableType.IteratorOwnedType.Element, Deinitable):
    """Give elements until one does not meet a condition, and use them up.

    Parameters:
        IterableType: What has the elements.
        predicate: The condition.

    Args:
        iterable: What has the elements.

    Returns:
        The iterator.
    """
    return {iterable^.__iter__()}


struct _DropWhileIterator[I: Iterator, //, predicate: def(I.Element) thin -> Bool](
    Copyable where conforms_to(I, Copyable),
    Iterable where conforms_to(I, Copyable),
    IterableOwned,
    Iterator,
) where conforms_to(I.Element, Deinitable):
    """Leaves out elements until one does not meet a condition."""

    comptime Element = Self.I.Element
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    comptime IteratorOwnedType: Iterator = Self

    var _inner: Self.I
    var _started: Bool

    def __init__(out self, var inner: Self.I):
        self._inner = inner^
        self._started = False

    def __iter__(ref self) -> Self where conforms_to(Self.I, Copyable):
        return self.copy()

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> Self.I.Element:
        while True:
            var element = self._inner.__next__()
            if self._started or not Self.predicate(element):
                self._started = True
                return element^


def drop_while[
    origin: ImmOrigin,
    IterableType: Iterable,
    //,
    predicate: def(IterableType.IteratorType[origin].Element) thin -> Bool,
](ref [origin] iterable: IterableType) -> _DropWhileIterator[
    I=IterableType.IteratorType[origin], predicate
] where conforms_to(IterableType.IteratorType[origin].Element, Deinitable):
    """Leave out elements until one does not meet a condition.

    Parameters:
        origin: Where the elements live.
        IterableType: What has the elements.
        predicate: The condition.

    Args:
        iterable: What has the elements.

    Returns:
        The iterator.
    """
    return {iterable.__iter__()}


def drop_while[
    IterableType: IterableOwned,
    //,
    predicate: def(IterableType.IteratorOwnedType.Element) thin -> Bool,
](var iterable: IterableType) -> _DropWhileIterator[
    I=IterableType.IteratorOwnedType, predicate
] where conforms_to(IterableType.IteratorOwnedType.Element, Deinitable):
    """Leave out elements until one does not meet a condition, and use them up.

    Parameters:
        IterableType: What has the elements.
        predicate: The condition.

    Args:
        iterable: What has the elements.

    Returns:
        The iterator.
    """
    return {iterable^.__iter__()}


def _bounds_of_product(
    outer: Tuple[Int, Optional[Int]],
    inner: Tuple[Int, Optional[Int]],
    begun: Tuple[Int, Optional[Int]],
    has_begun: Bool,
) -> Tuple[Int, Optional[Int]]:
    """Return how many pairs are left, of which some may be begun with an element."""
    var least = outer[0] * inner[0] + (begun[0] if has_begun else 0)
    if not outer[1] or not inner[1] or (has_begun and not begun[1]):
        return (least, Optional[Int]())
    var most = outer[1].value() * inner[1].value() + (begun[1].value() if has_begun else 0)
    return (least, Optional[Int](most))


struct _Product2[A: Iterator, B: Iterator & Copyable](
    Copyable where conforms_to(A, Copyable),
    Iterable where conforms_to(A, Copyable),
    IterableOwned,
    Iterator,
) where conforms_to(A.Element, Copyable & Deinitable):
    """Gives every pair of elements of two iterators."""

    comptime Element = Tuple[Self.A.Element, Self.B.Element]
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    comptime IteratorOwnedType: Iterator = Self

    var _first: Self.A
    var _seconds: Self.B
    var _second: Self.B
    var _current: Optional[Self.A.Element]

    def __init__(out self, var first: Self.A, var second: Self.B):
        self._first = first^
        self._seconds = second.copy()
        self._second = second^
        self._current = Optional[Self.A.Element]()

    def __iter__(ref self) -> Self where conforms_to(Self.A, Copyable):
        return self.copy()

    def __iter__(var self) -> Self:
        return self^

    def __next__(
        mut self,
    ) raises StopIteration -> Tuple[Self.A.Element, Self.B.Element]:
        while True:
            if not self._current:
                self._current = Optional[Self.A.Element](self._first.__next__())
                self._second = self._seconds.copy()
            try:
                var second = self._second.__next__()
                return Tuple[Self.A.Element, Self.B.Element](
                    self._current.unsafe_value().copy(), second^
                )
            except:
                self._current = Optional[Self.A.Element]()

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        return _bounds_of_product(
            self._first.bounds(), self._seconds.bounds(), self._second.bounds(), Bool(self._current)
        )


def product[
    IterableTypeA: Iterable, IterableTypeB: Iterable
](ref iterable_a: IterableTypeA, ref iterable_b: IterableTypeB) -> _Product2[
    IterableTypeA.IteratorType[origin_of(iterable_a)], IterableTypeB.IteratorType[origin_of(iterable_b)]
] where conforms_to(
    IterableTypeA.IteratorType[origin_of(iterable_a)].Element, Copyable & Deinitable
) and conforms_to(
    IterableTypeB.IteratorType[origin_of(iterable_b)], Iterator & Copyable
):
    """Give every pair of elements.

    Args:
        iterable_a: What has the first elements of the pairs.
        iterable_b: What has the second ones.

    Returns:
        The iterator.
    """
    return {iterable_a.__iter__(), iterable_b.__iter__()}


struct _Product3[A: Iterator, B: Iterator & Copyable, C: Iterator & Copyable](
    Copyable where conforms_to(A, Copyable),
    Iterable where conforms_to(A, Copyable),
    IterableOwned,
    Iterator,
) where conforms_to(A.Element, Copyable & Deinitable) and conforms_to(B.Element, Copyable & Deinitable):
    """Gives every choice of an element of each of three iterators."""

    comptime Element = Tuple[Self.A.Element, Self.B.Element, Self.C.Element]
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    comptime IteratorOwnedType: Iterator = Self

    var _before: _Product2[Self.A, Self.B]
    var _lasts: Self.C
    var _last: Self.C
    var _current: Optional[_Product2[Self.A, Self.B].Element]

    def __init__(
        out self, var first: Self.A, var second: Self.B, var third: Self.C
    ):
        self._before = {first^, second^}
        self._lasts = third.copy()
        self._last = third^
        self._current = Optional[_Product2[Self.A, Self.B].Element]()

    def __iter__(ref self) -> Self where conforms_to(Self.A, Copyable):
        return self.copy()

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> Tuple[Self.A.Element, Self.B.Element, Self.C.Element]:
        while True:
            if not self._current:
                self._current = Optional[_Product2[Self.A, Self.B].Element](self._before.__next__())
                self._last = self._lasts.copy()
            try:
                var last = self._last.__next__()
                return Tuple[Self.A.Element, Self.B.Element, Self.C.Element](
                    self._current.unsafe_value()[0].copy(), self._current.unsafe_value()[1].copy(), last^
                )
            except:
                self._current = Optional[_Product2[Self.A, Self.B].Element]()

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        return _bounds_of_product(
            self._before.bounds(), self._lasts.bounds(), self._last.bounds(), Bool(self._current)
        )


def product[
    IterableTypeA: Iterable, IterableTypeB: Iterable, IterableTypeC: Iterable
](ref iterable_a: IterableTypeA, ref iterable_b: IterableTypeB, ref iterable_c: IterableTypeC) -> _Product3[
    IterableTypeA.IteratorType[origin_of(iterable_a)], IterableTypeB.IteratorType[origin_of(iterable_b)], IterableTypeC.IteratorType[origin_of(iterable_c)]
] where conforms_to(IterableTypeA.IteratorType[origin_of(iterable_a)].Element, Copyable & Deinitable) and conforms_to(IterableTypeB.IteratorType[origin_of(iterable_b)].Element, Copyable & Deinitable) and conforms_to(IterableTypeB.IteratorType[origin_of(iterable_b)], Iterator & Copyable) and conforms_to(IterableTypeC.IteratorType[origin_of(iterable_c)], Iterator & Copyable):
    """Give every choice of an element of each.

    Args:
        iterable_a: What has the first elements.
        iterable_b: What has the second elements.
        iterable_c: What has the third elements.

    Returns:
        The iterator.
    """
    return {iterable_a.__iter__(), iterable_b.__iter__(), iterable_c.__iter__()}


struct _Product4[
    A: Iterator, B: Iterator & Copyable, C: Iterator & Copyable, D: Iterator & Copyable
](
    Copyable where conforms_to(A, Copyable),
    Iterable where conforms_to(A, Copyable),
    IterableOwned,
    Iterator,
) where conforms_to(A.Element, Copyable & Deinitable) and conforms_to(B.Element, Copyable & Deinitable) and conforms_to(C.Element, Copyable & Deinitable):
    """Gives every choice of an element of each of four iterators."""

    comptime Element = Tuple[Self.A.Element, Self.B.Element, Self.C.Element, Self.D.Element]
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    comptime IteratorOwnedType: Iterator = Self

    var _before: _Product3[Self.A, Self.B, Self.C]
    var _lasts: Self.D
    var _last: Self.D
    var _current: Optional[_Product3[Self.A, Self.B, Self.C].Element]

    def __init__(
        out self, var first: Self.A, var second: Self.B, var third: Self.C, var fourth: Self.D
    ):
        self._before = {first^, second^, third^}
        self._lasts = fourth.copy()
        self._last = fourth^
        self._current = Optional[_Product3[Self.A, Self.B, Self.C].Element]()

    def __iter__(ref self) -> Self where conforms_to(Self.A, Copyable):
        return self.copy()

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> Tuple[Self.A.Element, Self.B.Element, Self.C.Element, Self.D.Element]:
        while True:
            if not self._current:
                self._current = Optional[_Product3[Self.A, Self.B, Self.C].Element](self._before.__next__())
                self._last = self._lasts.copy()
            try:
                var last = self._last.__next__()
                return Tuple[Self.A.Element, Self.B.Element, Self.C.Element, Self.D.Element](
                    self._current.unsafe_value()[0].copy(), self._current.unsafe_value()[1].copy(), self._current.unsafe_value()[2].copy(), last^
                )
            except:
                self._current = Optional[_Product3[Self.A, Self.B, Self.C].Element]()

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        return _bounds_of_product(
            self._before.bounds(), self._lasts.bounds(), self._last.bounds(), Bool(self._current)
        )


def product[
    IterableTypeA: Iterable, IterableTypeB: Iterable, IterableTypeC: Iterable, IterableTypeD: Iterable
](ref iterable_a: IterableTypeA, ref iterable_b: IterableTypeB, ref iterable_c: IterableTypeC, ref iterable_d: IterableTypeD) -> _Product4[
    IterableTypeA.IteratorType[origin_of(iterable_a)], IterableTypeB.IteratorType[origin_of(iterable_b)], IterableTypeC.IteratorType[origin_of(iterable_c)], IterableTypeD.IteratorType[origin_of(iterable_d)]
] where conforms_to(IterableTypeA.IteratorType[origin_of(iterable_a)].Element, Copyable & Deinitable) and conforms_to(IterableTypeB.IteratorType[origin_of(iterable_b)].Element, Copyable & Deinitable) and conforms_to(IterableTypeC.IteratorType[origin_of(iterable_c)].Element, Copyable & Deinitable) and conforms_to(IterableTypeB.IteratorType[origin_of(iterable_b)], Iterator & Copyable) and conforms_to(IterableTypeC.IteratorType[origin_of(iterable_c)], Iterator & Copyable) and conforms_to(IterableTypeD.IteratorType[origin_of(iterable_d)], Iterator & Copyable):
    """Give every choice of an element of each.

    Args:
        iterable_a: What has the first elements.
        iterable_b: What has the second elements.
        iterable_c: What has the third elements.
        iterable_d: What has the fourth elements.

    Returns:
        The iterator.
    """
    return {iterable_a.__iter__(), iterable_b.__iter__(), iterable_c.__iter__(), iterable_d.__iter__()}
