"""Iterators made of others."""

from std.iter._traits import Iterable, IterableOwned, Iterator, StopIteration


def iter[
    IterableType: Iterable, //
](ref iterable: IterableType) -> IterableType.IteratorType[origin_of(iterable)]:
    """Begin to go through elements.

    Args:
        iterable: What has the elements.

    Returns:
        The iterator.
    """
    return iterable.__iter__()


def iter[
    IterableType: IterableOwned, //
](var iterable: IterableType) -> IterableType.IteratorOwnedType:
    """Begin to use up elements.

    Args:
        iterable: What has the elements.

    Returns:
        The iterator.
    """
    return iterable^.__iter__()


def next[
    IteratorType: Iterator, //
](mut iterator: IteratorType) raises StopIteration -> IteratorType.Element:
    """Give the next element.

    Args:
        iterator: What gives the elements.

    Returns:
        The element.
    """
    return iterator.__next__()


struct _Enumerate[I: Iterator](Copyable where conforms_to(I, Copyable), IterableOwned, Iterator):
    """Gives elements with their numbers."""

    comptime IteratorOwnedType = Self
    comptime Element = Tuple[Int, Self.I.Element]

    var _inner: Self.I
    var _count: Int

    def __init__(out self, var inner: Self.I, start: Int):
        self._inner = inner^
        self._count = start

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> Tuple[Int, Self.I.Element]:
        self._count = self._count + 1
        return Tuple[Int, Self.I.Element](self._count - 1, self._inner.__next__())


def enumerate[
    IterableType: Iterable, //
](ref iterable: IterableType, *, start: Int = 0) -> _Enumerate[
    IterableType.IteratorType[origin_of(iterable)]
]:
    """Go through elements and count.

    Args:
        iterable: What has the elements.
        start: The number of the first one.

    Returns:
        The iterator over pairs of number and element.
    """
    return {iterable.__iter__(), start}


def enumerate[
    IterableType: IterableOwned, //
](var iterable: IterableType, *, start: Int = 0) -> _Enumerate[
    IterableType.IteratorOwnedType
]:
    """Use up elements and count.

    Args:
        iterable: What has the elements.
        start: The number of the first one.

    Returns:
        The iterator over pairs of number and element.
    """
    return {iterable^.__iter__(), start}


struct _Zip[A: Iterator, B: Iterator](
    Copyable where conforms_to(A, Copyable) and conforms_to(B, Copyable), IterableOwned, Iterator
) where conforms_to(A.Element, Deinitable):
    """Gives elements of two iterators side by side."""

    comptime IteratorOwnedType = Self
    comptime Element = Tuple[Self.A.Element, Self.B.Element]

    var _first: Self.A
    var _second: Self.B

    def __init__(out self, var first: Self.A, var second: Self.B):
        self._first = first^
        self._second = second^

    def __iter__(var self) -> Self:
        return self^

    def __next__(
        mut self,
    ) raises StopIteration -> Tuple[Self.A.Element, Self.B.Element]:
        var first = self._first.__next__()
        return Tuple[Self.A.Element, Self.B.Element](first^, self._second.__next__())


struct _Zip3[A: Iterator, B: Iterator, C: Iterator](
    Copyable where conforms_to(A, Copyable) and conforms_to(B, Copyable) and conforms_to(
        C, Copyable
    ),
    IterableOwned, Iterator,
) where conforms_to(A.Element, Deinitable) and conforms_to(B.Element, Deinitable):
    """Gives elements of three iterators side by side."""

    comptime IteratorOwnedType = Self
    comptime Element = Tuple[Self.A.Element, Self.B.Element, Self.C.Element]

    var _first: Self.A
    var _second: Self.B
    var _third: Self.C

    def __init__(out self, var first: Self.A, var second: Self.B, var third: Self.C):
        self._first = first^
        self._second = second^
        self._third = third^

    def __iter__(var self) -> Self:
        return self^

    def __next__(
        mut self,
    ) raises StopIteration -> Tuple[Self.A.Element, Self.B.Element, Self.C.Element]:
        var first = self._first.__next__()
        var second = self._second.__next__()
        return Tuple[Self.A.Element, Self.B.Element, Self.C.Element](
            first^, second^, self._third.__next__()
        )


def zip[
    oa: ImmOrigin, ob: ImmOrigin, A: Iterable, B: Iterable, //
](ref [oa] first: A, ref [ob] second: B) -> _Zip[
    A.IteratorType[origin_of(first)], B.IteratorType[origin_of(second)]
] where conforms_to(A.IteratorType[origin_of(first)].Element, Deinitable):
    """Go through the elements of two at once, until one has no more.

    Args:
        first: What has elements.
        second: What has the others.

    Returns:
        The iterator over pairs.
    """
    return {first.__iter__(), second.__iter__()}


def zip[
    oa: ImmOrigin, ob: ImmOrigin, oc: ImmOrigin, A: Iterable, B: Iterable, C: Iterable, //
](ref [oa] first: A, ref [ob] second: B, ref [oc] third: C) -> _Zip3[
    A.IteratorType[origin_of(first)],
    B.IteratorType[origin_of(second)],
    C.IteratorType[origin_of(third)],
] where conforms_to(A.IteratorType[origin_of(first)].Element, Deinitable) and conforms_to(
    B.IteratorType[origin_of(second)].Element, Deinitable
):
    """Go through the elements of three at once, until one has no more.

    Args:
        first: What has elements.
        second: What has others.
        third: What has the last.

    Returns:
        The iterator over triples.
    """
    return {first.__iter__(), second.__iter__(), third.__iter__()}


struct _Map[I: Iterator, R: Movable, //, function: def(var I.Element) thin -> R](
    Copyable where conforms_to(I, Copyable), IterableOwned, Iterator
):
    """Gives what a function makes of elements."""

    comptime IteratorOwnedType = Self
    comptime Element = Self.R

    var _inner: Self.I

    def __init__(out self, var inner: Self.I):
        self._inner = inner^

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> Self.R:
        return Self.function(self._inner.__next__())


def map[
    origin: ImmOrigin,
    IterableType: Iterable,
    R: Copyable,
    //,
    function: def(var IterableType.IteratorType[origin].Element) thin -> R,
](ref [origin] iterable: IterableType) -> _Map[
    I=IterableType.IteratorType[origin], R=R, function
]:
    """Go through what a function makes of elements.

    Parameters:
        origin: Where the elements live.
        IterableType: What has the elements.
        R: What the function makes.
        function: The function.

    Args:
        iterable: What has the elements.

    Returns:
        The iterator.
    """
    return {iterable.__iter__()}


struct _Chain[A: Iterator, B: Iterator](
    Copyable where conforms_to(A, Copyable) and conforms_to(B, Copyable), IterableOwned, Iterator
):
    """Gives the elements of one iterator, then those of another."""

    comptime IteratorOwnedType = Self
    comptime Element = Self.A.Element

    var _first: Self.A
    var _second: Self.B
    var _in_first: Bool

    def __init__(out self, var first: Self.A, var second: Self.B):
        self._first = first^
        self._second = second^
        self._in_first = True

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> Self.A.Element:
        if self._in_first:
            try:
                return self._first.__next__()
            except:
                self._in_first = False
        return rebind_var[Self.A.Element](self._second.__next__())


def chain[
    oa: ImmOrigin, ob: ImmOrigin, A: Iterable, B: Iterable, //
](ref [oa] first: A, ref [ob] second: B) -> _Chain[
    A.IteratorType[origin_of(first)], B.IteratorType[origin_of(second)]
]:
    """Go through the elements of one, then those of another.

    Args:
        first: What has the first elements.
        second: What has the others.

    Returns:
        The iterator.
    """
    return {first.__iter__(), second.__iter__()}


struct _Empty[T: Movable](Copyable, Iterable, Iterator):
    """Gives no elements."""

    comptime Element = Self.T
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self

    def __init__(out self):
        pass

    def __iter__(ref self) -> Self:
        return Self()

    def __next__(mut self) raises StopIteration -> Self.T:
        raise StopIteration()


def empty[T: Movable]() -> _Empty[T]:
    """Go through nothing.

    Parameters:
        T: What the elements would be.

    Returns:
        The iterator.
    """
    return _Empty[T]()


struct _Once[T: Deinitable & Movable](IterableOwned, Iterator):
    """Gives one element."""

    comptime IteratorOwnedType = Self
    comptime Element = Self.T

    var _element: Optional[Self.T]

    def __init__(out self, var element: Self.T):
        self._element = Optional[Self.T](element^)

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> Self.T:
        if not self._element:
            raise StopIteration()
        return self._element.unsafe_take()


def once[T: Deinitable & Movable, //](var element: T, /) -> _Once[T]:
    """Go through one element.

    Args:
        element: The element.

    Returns:
        The iterator.
    """
    return _Once[T](element^)


struct _Peekable[I: Iterator](IterableOwned, Iterator) where conforms_to(I.Element, Deinitable):
    """Gives elements, and shows the next one before."""

    comptime IteratorOwnedType = Self
    comptime Element = Self.I.Element

    var _inner: Self.I
    var _ahead: Optional[Self.I.Element]

    def __init__(out self, var inner: Self.I):
        self._inner = inner^
        self._ahead = Optional[Self.I.Element]()

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> Self.I.Element:
        if self._ahead:
            return self._ahead.unsafe_take()
        return self._inner.__next__()

    def peek(mut self) -> Optional[Pointer[Self.I.Element, origin_of(self)]]:
        """Return where the next element is, which stays the next; nothing at the end."""
        if not self._ahead:
            try:
                self._ahead = Optional[Self.I.Element](self._inner.__next__())
            except:
                return None
        return Pointer[Self.I.Element, origin_of(self)](
            _mlir_value=Pointer(to=self._ahead.unsafe_value())._mlir_value
        )


def peekable[
    IterableType: Iterable, //
](ref iterable: IterableType) -> _Peekable[
    IterableType.IteratorType[origin_of(iterable)]
] where conforms_to(IterableType.IteratorType[origin_of(iterable)].Element, Deinitable):
    """Go through elements with a look at the next.

    Args:
        iterable: What has the elements.

    Returns:
        The iterator.
    """
    return {iterable.__iter__()}
