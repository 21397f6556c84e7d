"""Iterators made of others."""

from std.builtin.rebind import downcast
from std.iter._traits import Iterable, IterableOwned, Iterator, StopIteration


def iter[
    IterableType: Iterable
](ref iterable: IterableType) -> IterableType.IteratorType[origin_of(iterable)]:
    """Begin to go through elements.

    Args:
        iterable: What has the elements.

    Returns:
        The iterator.
    """
    return iterable.__iter__()


def iter[
    IterableType: IterableOwned
](var iterable: IterableType) -> IterableType.IteratorOwnedType:
    """Begin to use up elements.

    Args:
        iterable: What has the elements.

    Returns:
        The iterator.
    """
    return iterable^.__iter__()


def next[
    IteratorType: Iterator
](mut iterator: IteratorType) raises StopIteration -> IteratorType.Element:
    """Give the next element.

    Args:
        iterator: What gives the elements.

    Returns:
        The element.
    """
    return iterator.__next__()


struct _Enumerate[I: Iterator](
    Copyable where conforms_to(I, Copyable),
    Iterable where conforms_to(I, Copyable),
    IterableOwned,
    Iterator,
):
    """Gives elements with their numbers."""

    comptime Element = Tuple[Int, Self.I.Element]
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    comptime IteratorOwnedType: Iterator = Self

    var _inner: Self.I
    var _count: Int

    def __init__(out self, var inner: Self.I, start: Int):
        self._inner = inner^
        self._count = start

    def __iter__(ref self) -> Self where conforms_to(Self.I, Copyable):
        return self.copy()

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> Tuple[Int, Self.I.Element]:
        self._count = self._count + 1
        return Tuple[Int, Self.I.Element](self._count - 1, self._inner.__next__())

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        return self._inner.bounds()


def enumerate[
    IterableType: Iterable
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
    IterableType: IterableOwned
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


comptime _ElementOf[I: Iterator] = I.Element
comptime _IteratorOf[origin: ImmOrigin, T: Iterable] = T.IteratorType[origin]
comptime _OwnedIteratorOf[T: IterableOwned] = T.IteratorOwnedType


struct _Zip[*Is: Iterator](
    Copyable where Is.all_conforms_to[Copyable](),
    Iterable where Is.all_conforms_to[Copyable](),
    IterableOwned,
    Iterator,
):
    """Gives elements of several iterators side by side."""

    comptime Element = Tuple[*Self.Is.map[_ElementOf]]
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    comptime IteratorOwnedType: Iterator = Self

    var _iterators: Tuple[*Self.Is]

    def __init__(out self, var iterators: Tuple[*Self.Is]):
        self._iterators = iterators^

    def __iter__(ref self) -> Self where Self.Is.all_conforms_to[Copyable]():
        return self.copy()

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> Self.Element:
        var elements = Self.Element(_unset=None)
        comptime for i in range(Self.Is.length):
            try:
                __get_address_as_uninit_lvalue(elements._raw[i]()) = rebind_var[
                    Self.Element.element_types[i]
                ](self._iterators[i].__next__())
            except:
                # The others have given theirs for nothing.
                comptime for earlier in range(i):
                    _ = __get_address_as_owned_value(
                        __mlir_op.`pop.pointer.bitcast`[
                            _type=__mlir_type[
                                `!kgen.pointer<`,
                                downcast[Self.Is[earlier].Element, Deinitable],
                                `>`,
                            ]
                        ](elements._raw[earlier]())
                    )
                elements^._forget()
                raise StopIteration()
        return elements^

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        var least = Int.MAX
        var most = Optional[Int]()
        comptime for i in range(Self.Is.length):
            var lower, upper = self._iterators[i].bounds()
            least = min(least, lower)
            if upper:
                most = min(most.value(), upper.value()) if most else upper.value()
        return (least, most)


def zip[
    *Ts: Iterable
](*iterables: *Ts, out iterator: _Zip[*Ts.map[_IteratorOf[origin_of(iterables), _]]]):
    """Go through several things side by side, to the end of the shortest.

    Parameters:
        Ts: What they are.

    Args:
        iterables: What has the elements.

    Returns:
        The iterator over tuples of an element of each.
    """
    comptime Iterators = Ts.map[_IteratorOf[origin_of(iterables), _]]
    var iterators = Tuple[*Iterators](_unset=None)
    comptime for i in range(Ts.length):
        __get_address_as_uninit_lvalue(iterators._raw[i]()) = rebind_var[Iterators[i]](
            iterables[i].__iter__()
        )
    iterator = {iterators^}


def zip[
    *Ts: IterableOwned
](var *iterables: *Ts, out iterator: _Zip[*Ts.map[_OwnedIteratorOf]]):
    """Use up several things side by side, to the end of the shortest.

    Parameters:
        Ts: What they are.

    Args:
        iterables: What has the elements.

    Returns:
        The iterator over tuples of an element of each.
    """
    comptime Iterators = Ts.map[_OwnedIteratorOf]
    var iterators = Tuple[*Iterators](_unset=None)
    comptime for i in range(Ts.length):
        __get_address_as_uninit_lvalue(iterators._raw[i]()) = rebind_var[Iterators[i]](
            __get_address_as_owned_value(iterables._raw[i]()).__iter__()
        )
    iterables^._forget()
    iterator = {iterators^}


struct _Map[I: Iterator, R: Movable, //, function: def(var I.Element) thin -> R](
    Copyable where conforms_to(I, Copyable),
    Iterable where conforms_to(I, Copyable),
    IterableOwned,
    Iterator,
):
    """Gives what a function makes of elements."""

    comptime Element = Self.R
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    comptime IteratorOwnedType: Iterator = Self

    var _inner: Self.I

    def __init__(out self, var inner: Self.I):
        self._inner = inner^

    def __iter__(ref self) -> Self where conforms_to(Self.I, Copyable):
        return self.copy()

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> Self.R:
        return Self.function(self._inner.__next__())

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        return self._inner.bounds()


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


def map[
    IterableType: IterableOwned,
    R: Copyable,
    //,
    function: def(var IterableType.IteratorOwnedType.Element) thin -> R,
](var iterable: IterableType) -> _Map[I=IterableType.IteratorOwnedType, R=R, function]:
    """Use up elements and give what a function makes of them.

    Parameters:
        IterableType: What has the elements.
        R: What the function makes.
        function: The function.

    Args:
        iterable: What has the elements.

    Returns:
        The iterator.
    """
    return {iterable^.__iter__()}


struct _Chain[*Is: Iterator](
    Copyable where Is.all_conforms_to[Copyable](),
    Iterable where Is.all_conforms_to[Copyable](),
    IterableOwned,
    Iterator,
):
    """Gives the elements of one iterator, then those of the next."""

    comptime Element = Self.Is[0].Element
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    comptime IteratorOwnedType: Iterator = Self

    var _iterators: Tuple[*Self.Is]
    var _at: Int

    def __init__(out self, var iterators: Tuple[*Self.Is]):
        self._iterators = iterators^
        self._at = 0

    def __iter__(ref self) -> Self where Self.Is.all_conforms_to[Copyable]():
        return self.copy()

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> Self.Element:
        comptime for i in range(Self.Is.length):
            if self._at == i:
                try:
                    return rebind_var[Self.Element](self._iterators[i].__next__())
                except:
                    self._at = i + 1
        raise StopIteration()

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        var least = 0
        var most = Optional[Int](0)
        comptime for i in range(Self.Is.length):
            if i >= self._at:
                var lower, upper = self._iterators[i].bounds()
                least += lower
                if most and upper:
                    most = most.value() + upper.value()
                else:
                    most = None
        return (least, most)


def chain[
    *Ts: Iterable
](*iterables: *Ts, out iterator: _Chain[*Ts.map[_IteratorOf[origin_of(iterables), _]]]):
    """Go through the elements of one thing, then those of the next.

    Parameters:
        Ts: What they are; all must have elements of the same type.

    Args:
        iterables: What has the elements.

    Returns:
        The iterator.
    """
    comptime Iterators = Ts.map[_IteratorOf[origin_of(iterables), _]]
    var iterators = Tuple[*Iterators](_unset=None)
    comptime for i in range(Ts.length):
        __get_address_as_uninit_lvalue(iterators._raw[i]()) = rebind_var[Iterators[i]](
            iterables[i].__iter__()
        )
    iterator = {iterators^}


def chain[
    *Ts: IterableOwned
](var *iterables: *Ts, out iterator: _Chain[*Ts.map[_OwnedIteratorOf]]):
    """Use up the elements of one thing, then those of the next.

    Parameters:
        Ts: What they are; all must have elements of the same type.

    Args:
        iterables: What has the elements.

    Returns:
        The iterator.
    """
    comptime Iterators = Ts.map[_OwnedIteratorOf]
    var iterators = Tuple[*Iterators](_unset=None)
    comptime for i in range(Ts.length):
        __get_address_as_uninit_lvalue(iterators._raw[i]()) = rebind_var[Iterators[i]](
            __get_address_as_owned_value(iterables._raw[i]()).__iter__()
        )
    iterables^._forget()
    iterator = {iterators^}


struct _Empty[T: Movable](ImplicitlyCopyable, Iterable, IterableOwned, Iterator):
    """Gives no elements."""

    comptime Element = Self.T
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    comptime IteratorOwnedType: Iterator = Self

    def __init__(out self):
        pass

    def __iter__(ref self) -> Self:
        return self

    def __iter__(var self) -> Self:
        return self

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        return (0, Optional[Int](0))

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


struct _Once[T: Deinitable & Movable](
    Copyable where conforms_to(T, Copyable),
    Iterable where conforms_to(T, Copyable),
    IterableOwned,
    Iterator,
):
    """Gives one element."""

    comptime Element = Self.T
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    comptime IteratorOwnedType: Iterator = Self

    var _element: Optional[Self.T]

    def __init__(out self, var element: Self.T):
        self._element = Optional[Self.T](element^)

    def __iter__(ref self) -> Self where conforms_to(Self.T, Copyable):
        return self.copy()

    def __iter__(var self) -> Self:
        return self^

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        var left = 1 if self._element else 0
        return (left, Optional[Int](left))

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


struct _Peekable[I: Iterator](
    Copyable where conforms_to(I, Copyable) and conforms_to(I.Element, Copyable),
    Iterable where conforms_to(I, Copyable) and conforms_to(I.Element, Copyable),
    IterableOwned,
    Iterator,
) where conforms_to(I.Element, Deinitable):
    """Gives elements, and shows the next one before."""

    comptime Element = Self.I.Element
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    comptime IteratorOwnedType: Iterator = Self

    var _inner: Self.I
    var _ahead: Optional[Self.I.Element]

    def __init__(out self, var inner: Self.I):
        self._inner = inner^
        self._ahead = Optional[Self.I.Element]()

    def __iter__(
        ref self,
    ) -> Self where conforms_to(Self.I, Copyable) and conforms_to(Self.I.Element, Copyable):
        return self.copy()

    def __iter__(var self) -> Self:
        return self^

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        var least, most = self._inner.bounds()
        if not self._ahead:
            return (least, most)
        return (least + 1, Optional[Int](most.value() + 1) if most else Optional[Int]())

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


def peekable[
    IterableType: IterableOwned, //
](var iterable: IterableType) -> _Peekable[IterableType.IteratorOwnedType] where conforms_to(
    IterableType.IteratorOwnedType.Element, Deinitable
):
    """Use up elements with a look at the next.

    Args:
        iterable: What has the elements.

    Returns:
        The iterator.
    """
    return {iterable^.__iter__()}
