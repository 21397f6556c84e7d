"""Elements that come and go at both ends."""

from std._system.memory import unsafe_free_room, unsafe_room
from std.builtin.rebind import downcast
from std.collections.check_bounds import check_bounds
from std.collections.list import List
from std.collections.optional import Optional
from std.format import Writable, Writer
from std.hash import Hashable, Hasher
from std.iter._traits import Iterable, IterableOwned, Iterator, StopIteration
from std.reflection._type_name import type_name


struct _DequeIter[
    mut: Bool, //, T: Copyable, origin: Origin[mut=mut], forward: Bool = True
](ImplicitlyCopyable, Iterable, Iterator, Sized):
    """Goes through the elements of a deque."""

    comptime Element = Self.T
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self
    comptime _Raw = __mlir_type[`!kgen.pointer<`, Self.T, `>`]

    var _data: Self._Raw
    var _mask: Int
    var _at: Int
    var _left: Int

    def __init__(out self, data: Self._Raw, mask: Int, at: Int, left: Int):
        self._data = data
        self._mask = mask
        self._at = at
        self._left = left

    def __iter__(ref self) -> Self:
        return self

    def __next__(mut self) raises StopIteration -> ref [Self.origin] Self.T:
        if self._left <= 0:
            raise StopIteration()
        self._left = self._left - 1
        var at = self._at & self._mask
        self._at = self._at + 1 if Self.forward else self._at - 1
        return __get_address_as_lvalue(__mlir_op.`pop.offset`(self._data, at))

    def __len__(self) -> Int:
        return self._left


struct _DequeIterOwned[T: Deinitable & Movable](IterableOwned, Iterator):
    """Uses up the elements of a deque."""

    comptime Element = Self.T
    comptime IteratorOwnedType: Iterator = Self

    var _deque: Deque[Self.T]

    def __init__(out self, var deque: Deque[Self.T]):
        self._deque = deque^

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> Self.T:
        if self._deque._len == 0:
            raise StopIteration()
        return self._deque._take_first()

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        var left = self._deque._len
        return (left, Optional[Int](left))


struct Deque[ElementType: Movable](
    Boolable,
    Copyable where conforms_to(ElementType, Copyable),
    Deinitable where conforms_to(ElementType, Deinitable),
    Equatable where conforms_to(ElementType, Equatable),
    Hashable where conforms_to(ElementType, Hashable),
    Iterable,
    IterableOwned where conforms_to(ElementType, Deinitable),
    Movable,
    Sized,
    Writable where conforms_to(ElementType, Writable),
):
    """Elements that come and go at both ends, in a ring of memory.

    Parameters:
        ElementType: What they are.
    """

    comptime default_capacity = 64
    """How many elements there is room for at first."""
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = _DequeIter[downcast[Self.ElementType, Copyable], iterable_origin]
    """What goes through the elements."""
    comptime IteratorOwnedType: Iterator = _DequeIterOwned[
        downcast[Self.ElementType, Deinitable & Movable]
    ]
    """What uses up the elements."""
    comptime _Raw = __mlir_type[`!kgen.pointer<`, Self.ElementType, `>`]

    var _data: Self._Raw
    # Where the first element is, how many there are, and for how many there is room: a power of
    # two, or nought.
    var _head: Int
    var _len: Int
    var _capacity: Int
    var _maxlen: Int

    # ------------------------------------------------------------ making one

    def __init__(
        out self,
        *,
        var elements: Optional[List[Self.ElementType]] = None,
        capacity: Int = 64,
        min_capacity: Int = 64,
        maxlen: Int = -1,
        shrink: Bool = True,
    ) where conforms_to(Self.ElementType, Deinitable):
        """Make a deque, which may have a greatest length."""
        self._data = __mlir_op.`pop.index_to_pointer`[_type=Self._Raw](Int(0))
        self._head = 0
        self._len = 0
        self._capacity = 0
        self._maxlen = maxlen if maxlen > 0 else -1
        if elements:
            self.extend(elements.take())

    def __init__(out self, var *values: Self.ElementType, __list_literal__: NoneType = None):
        """Take over elements."""
        self._data = __mlir_op.`pop.index_to_pointer`[_type=Self._Raw](Int(0))
        self._head = 0
        self._len = 0
        self._capacity = 0
        self._maxlen = -1
        for i in range(len(values)):
            self._put_last(__get_address_as_owned_value(values._raw(i)))
        values^._forget()

    def __init__(out self, *, copy: Self) where conforms_to(Self.ElementType, Copyable):
        """Copy every element."""
        self._data = __mlir_op.`pop.index_to_pointer`[_type=Self._Raw](Int(0))
        self._head = 0
        self._len = 0
        self._capacity = 0
        self._maxlen = copy._maxlen
        for i in range(copy._len):
            self._put_last(Self.ElementType(copy=__get_address_as_lvalue(copy._at(i))))

    def __deinit__(deinit self) where conforms_to(Self.ElementType, Deinitable):
        """End every element and give the memory back."""
        for i in range(self._len):
            _ = __get_address_as_owned_value(self._at(i))
        if self._capacity > 0:
            unsafe_free_room[Self.ElementType](self._data)

    def deinit_with[
        F: def(var Self.ElementType) -> None
    ](deinit self, deinit_func: F, /):
        """Give every element to a function that ends it."""
        for i in range(self._len):
            deinit_func(__get_address_as_owned_value(self._at(i)))
        if self._capacity > 0:
            unsafe_free_room[Self.ElementType](self._data)

    @deprecated(use=deinit_with)
    def destroy_with[F: def(var Self.ElementType) -> None](deinit self, destroy_func: F, /):
        """Give every element to a function that ends it."""
        self^.deinit_with(destroy_func)

    # ------------------------------------------------------------ memory

    def _at(self, position: Int) -> Self._Raw:
        """Return where an element is."""
        return __mlir_op.`pop.offset`(
            self._data, (self._head + position) & (self._capacity - 1)
        )

    def _grow(mut self):
        """Make room for one more element."""
        var capacity = self._capacity * 2 if self._capacity > 0 else 8
        var data = unsafe_room[Self.ElementType](capacity)
        for i in range(self._len):
            __get_address_as_uninit_lvalue(
                __mlir_op.`pop.offset`(data, i)
            ) = __get_address_as_owned_value(self._at(i))
        if self._capacity > 0:
            unsafe_free_room[Self.ElementType](self._data)
        self._data = data
        self._head = 0
        self._capacity = capacity

    def _put_last(mut self, var value: Self.ElementType):
        """Put a value behind the others."""
        if self._len == self._capacity:
            self._grow()
        __get_address_as_uninit_lvalue(self._at(self._len)) = value^
        self._len = self._len + 1

    def _put_first(mut self, var value: Self.ElementType):
        """Put a value before the others."""
        if self._len == self._capacity:
            self._grow()
        self._head = (self._head - 1) & (self._capacity - 1)
        self._len = self._len + 1
        __get_address_as_uninit_lvalue(self._at(0)) = value^

    def _take_last(mut self) -> Self.ElementType:
        """Take out the last element."""
        self._len = self._len - 1
        return __get_address_as_owned_value(self._at(self._len))

    def _take_first(mut self) -> Self.ElementType:
        """Take out the first element."""
        var place = self._at(0)
        self._head = (self._head + 1) & (self._capacity - 1)
        self._len = self._len - 1
        return __get_address_as_owned_value(place)

    # ------------------------------------------------------------ coming and going

    def append(mut self, var value: Self.ElementType) where conforms_to(
        Self.ElementType, Deinitable
    ):
        """Put a value behind the others; the first goes if there are too many."""
        if self._len == self._maxlen:
            _ = self._take_first()
        self._put_last(value^)

    def appendleft(mut self, var value: Self.ElementType) where conforms_to(
        Self.ElementType, Deinitable
    ):
        """Put a value before the others; the last goes if there are too many."""
        if self._len == self._maxlen:
            _ = self._take_last()
        self._put_first(value^)

    def extend(mut self, var values: List[Self.ElementType]) where conforms_to(
        Self.ElementType, Deinitable
    ):
        """Put values behind the others."""
        for i in range(len(values)):
            self.append(__get_address_as_owned_value(values._at(i)))
        values^._forget()

    def extendleft(mut self, var values: List[Self.ElementType]) where conforms_to(
        Self.ElementType, Deinitable
    ):
        """Put values before the others, one after the other."""
        for i in range(len(values)):
            self.appendleft(__get_address_as_owned_value(values._at(i)))
        values^._forget()

    def pop(mut self) raises -> Self.ElementType:
        """Take out the last element."""
        if self._len == 0:
            raise Error("IndexError: Deque is empty")
        return self._take_last()

    def popleft(mut self) raises -> Self.ElementType:
        """Take out the first element."""
        if self._len == 0:
            raise Error("IndexError: Deque is empty")
        return self._take_first()

    def peek(self) raises -> Self.ElementType where conforms_to(Self.ElementType, Copyable):
        """Return a copy of the last element."""
        if self._len == 0:
            raise Error("IndexError: Deque is empty")
        return Self.ElementType(copy=__get_address_as_lvalue(self._at(self._len - 1)))

    def peekleft(self) raises -> Self.ElementType where conforms_to(
        Self.ElementType, Copyable
    ):
        """Return a copy of the first element."""
        if self._len == 0:
            raise Error("IndexError: Deque is empty")
        return Self.ElementType(copy=__get_address_as_lvalue(self._at(0)))

    def insert(mut self, idx: Int, var value: Self.ElementType) raises where conforms_to(
        Self.ElementType, Deinitable
    ):
        """Put a value before an element."""
        check_bounds(
            idx, self._len + 1, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )
        if self._len == self._maxlen:
            raise Error("IndexError: Deque is already at its maximum size")
        self._put_last(value^)
        for i in range(self._len - 1, idx, -1):
            self._swap(i, i - 1)

    def remove(mut self, value: Self.ElementType) raises where conforms_to(
        Self.ElementType, Equatable & Deinitable
    ):
        """Take out the first element that is equal to a value."""
        for i in range(self._len):
            if __get_address_as_lvalue(self._at(i)) == value:
                for k in range(i, self._len - 1):
                    self._swap(k, k + 1)
                _ = self._take_last()
                return
        raise Error("ValueError: Given element is not in deque")

    def clear(mut self) where conforms_to(Self.ElementType, Deinitable):
        """End all elements."""
        for i in range(self._len):
            _ = __get_address_as_owned_value(self._at(i))
        self._len = 0

    def rotate(mut self, n: Int = 1):
        """Move elements from the end to the beginning, or the other way round."""
        if self._len < 2:
            return
        for _ in range(n):
            self._put_first(self._take_last())
        for _ in range(-n):
            self._put_last(self._take_first())

    def reverse(mut self):
        """Turn the order of the elements around."""
        for i in range(self._len // 2):
            self._swap(i, self._len - 1 - i)

    def _swap(mut self, left: Int, right: Int):
        """Exchange two elements."""
        var value = __get_address_as_owned_value(self._at(left))
        __get_address_as_uninit_lvalue(self._at(left)) = __get_address_as_owned_value(
            self._at(right)
        )
        __get_address_as_uninit_lvalue(self._at(right)) = value^

    # ------------------------------------------------------------ looking

    def __len__(self) -> Int:
        """Return how many elements there are."""
        return self._len

    def __bool__(self) -> Bool:
        """Tell whether there are any elements."""
        return self._len != 0

    @__keeps_interiors
    def __getitem__(ref self, idx: Int) -> ref [self["element"]] Self.ElementType:
        """Return an element."""
        check_bounds(idx, self._len, __mlir_op.`kgen.call_location`[_type=StringLiteral]())
        return __get_address_as_lvalue(self._at(idx))

    def __getitem_param__[
        idx: Int
    ](ref self) -> ref [self["element"]] Self.ElementType where idx < 0:
        """Refuse a position that is negative, as is known before anything runs."""
        comptime assert False, "negative positions are not supported; write 'x[len(x) - 1]'"
        return __get_address_as_lvalue(self._at(idx))

    def __contains__(self, value: Self.ElementType) -> Bool where conforms_to(
        Self.ElementType, Equatable
    ):
        """Tell whether a value is among the elements."""
        for i in range(self._len):
            if __get_address_as_lvalue(self._at(i)) == value:
                return True
        return False

    def count(self, value: Self.ElementType) -> Int where conforms_to(
        Self.ElementType, Equatable
    ):
        """Count the elements that are equal to a value."""
        var count = 0
        for i in range(self._len):
            if __get_address_as_lvalue(self._at(i)) == value:
                count = count + 1
        return count

    def index(
        self, value: Self.ElementType, start: Int = 0, stop: Optional[Int] = None
    ) raises -> Int where conforms_to(Self.ElementType, Equatable):
        """Return where a value is for the first time."""
        var end = stop.or_else(self._len)
        for i in range(start if start > 0 else 0, end if end < self._len else self._len):
            if __get_address_as_lvalue(self._at(i)) == value:
                return i
        raise Error("ValueError: Given element is not in deque")

    def __eq__(self, other: Self, /) -> Bool where conforms_to(Self.ElementType, Equatable):
        """Tell whether there are as many elements, all equal."""
        if self._len != other._len:
            return False
        for i in range(self._len):
            if not (
                __get_address_as_lvalue(self._at(i)) == __get_address_as_lvalue(other._at(i))
            ):
                return False
        return True

    def __hash__[H: Hasher](self, mut hasher: H) where conforms_to(
        Self.ElementType, Hashable
    ):
        """Feed the elements to a hasher."""
        for i in range(self._len):
            __get_address_as_lvalue(self._at(i)).__hash__(hasher)

    def __iter__(
        ref self,
    ) -> _DequeIter[downcast[Self.ElementType, Copyable], origin_of(self)]:
        """Go through the elements."""
        return {
            __mlir_op.`pop.pointer.bitcast`[
                _type=__mlir_type[
                    `!kgen.pointer<`, downcast[Self.ElementType, Copyable], `>`
                ]
            ](self._data),
            self._capacity - 1,
            self._head,
            self._len,
        }

    def __iter__(var self) -> _DequeIterOwned[
        downcast[Self.ElementType, Deinitable & Movable]
    ] where conforms_to(Self.ElementType, Deinitable):
        """Use up the elements."""
        return {rebind_var[Deque[downcast[Self.ElementType, Deinitable & Movable]]](self^)}

    def __reversed__(
        ref self,
    ) -> _DequeIter[downcast[Self.ElementType, Copyable], origin_of(self), False]:
        """Go through the elements from the last to the first."""
        return {
            __mlir_op.`pop.pointer.bitcast`[
                _type=__mlir_type[
                    `!kgen.pointer<`, downcast[Self.ElementType, Copyable], `>`
                ]
            ](self._data),
            self._capacity - 1,
            self._head + self._len - 1,
            self._len,
        }

    # ------------------------------------------------------------ joining and writing

    def __add__(self, other: Self) -> Self where conforms_to(
        Self.ElementType, Copyable & Deinitable
    ):
        """Join two deques."""
        var result = Self(copy=self)
        result += other
        return result^

    def __iadd__(mut self, other: Self) where conforms_to(
        Self.ElementType, Copyable & Deinitable
    ):
        """Put copies of other elements behind."""
        for i in range(other._len):
            self.append(Self.ElementType(copy=__get_address_as_lvalue(other._at(i))))

    def __mul__(self, n: Int) -> Self where conforms_to(
        Self.ElementType, Copyable & Deinitable
    ):
        """Repeat the elements."""
        var result = Self()
        result._maxlen = self._maxlen
        for _ in range(n):
            result += self
        return result^

    def __imul__(mut self, n: Int) where conforms_to(
        Self.ElementType, Copyable & Deinitable
    ):
        """Repeat the elements in place."""
        self = self * n

    def write_to(self, mut writer: Some[Writer]) where conforms_to(
        Self.ElementType, Writable
    ):
        """Write the elements in brackets."""
        writer.write_string("[")
        for i in range(self._len):
            if i > 0:
                writer.write_string(", ")
            __get_address_as_lvalue(self._at(i)).write_to(writer)
        writer.write_string("]")

    def write_repr_to(self, mut writer: Some[Writer]) where conforms_to(
        Self.ElementType, Writable
    ):
        """Write the elements as in a program, with the type."""
        writer.write_string("Deque[")
        writer.write_string(type_name[Self.ElementType]())
        writer.write_string("]([")
        for i in range(self._len):
            if i > 0:
                writer.write_string(", ")
            __get_address_as_lvalue(self._at(i)).write_repr_to(writer)
        writer.write_string("])")
