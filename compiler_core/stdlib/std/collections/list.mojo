"""Elements that lie behind each other in memory that grows."""

from std._system.memory import unsafe_free_room, unsafe_room
from std.builtin._raw_output import fail
from std.builtin.builtin_slice import ContiguousSlice, StridedSlice
from std.builtin.rebind import downcast
from std.builtin.variadics import VariadicList
from std.collections.check_bounds import check_bounds, check_slice_bounds
from std.collections.optional import Optional
from std.collections.span import Span, _SpanIter
from std.format import Writable, Writer
from std.hash import Hashable, Hasher
from std.iter._traits import Iterable, IterableOwned, Iterator, StopIteration
from std.memory.alloc import Allocation, Layout
from std.memory.pointer import Pointer
from std.reflection._type_name import type_name


struct _ListIterOwned[T: Deinitable & Movable](IterableOwned, Iterator):
    """Uses up the elements of a list."""

    comptime Element = Self.T
    comptime IteratorOwnedType: Iterator = Self

    var _list: List[Self.T]
    var _at: Int

    def __init__(out self, var list: List[Self.T]):
        self._list = list^
        self._at = 0

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> Self.T:
        if self._at >= self._list._len:
            raise StopIteration()
        self._at = self._at + 1
        return __get_address_as_owned_value(self._list._at(self._at - 1))

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        var left = self._list._len - self._at
        return (left, Optional[Int](left))

    def __deinit__(deinit self):
        for i in range(self._at, self._list._len):
            _ = __get_address_as_owned_value(self._list._at(i))
        self._list._len = 0


struct List[T: AnyType, /](
    Boolable,
    Copyable where conforms_to(T, Copyable),
    Defaultable,
    Deinitable where conforms_to(T, Deinitable),
    Equatable where conforms_to(T, Equatable),
    Hashable where conforms_to(T, Hashable),
    Iterable,
    IterableOwned where conforms_to(T, Deinitable & Movable),
    Movable,
    Sized,
    Writable where conforms_to(T, Writable),
):
    """Elements that lie behind each other in memory that grows.

    Parameters:
        T: What they are.
    """

    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = _SpanIter[downcast[Self.T, Copyable], iterable_origin]
    """What goes through the elements."""
    comptime IteratorOwnedType: Iterator = _ListIterOwned[
        downcast[Self.T, Deinitable & Movable]
    ]
    """What uses up the elements."""
    comptime _Raw = __mlir_type[`!kgen.pointer<`, Self.T, `>`]

    var _data: Self._Raw
    var _len: Int
    var _capacity: Int

    # ------------------------------------------------------------ making one

    def __init__(out self):
        """Make an empty list."""
        self._data = Self._allocated(0)
        self._len = 0
        self._capacity = 0

    def __init__(out self, *, capacity: Int):
        """Make an empty list with room for elements."""
        self._data = Self._allocated(capacity)
        self._len = 0
        self._capacity = capacity

    def __init__(out self, *, length: Int, fill: Self.T) where conforms_to(Self.T, Copyable):
        """Make a list of copies of a value."""
        self._data = Self._allocated(length)
        self._capacity = length
        self._len = length
        for i in range(length):
            __get_address_as_uninit_lvalue(self._at(i)) = Self.T(copy=fill)

    def __init__[F: def(Int) -> Self.T](out self, *, length: Int, fill_with: F) where conforms_to(
        Self.T, Movable
    ):
        """Make each element by a function of its position."""
        self._data = Self._allocated(length)
        self._capacity = length
        self._len = length
        for i in range(length):
            __get_address_as_uninit_lvalue(self._at(i)) = fill_with(i)

    @implicit
    def __init__(
        out self, var *values: Self.T, __list_literal__: NoneType
    ) where conforms_to(Self.T, Movable):
        """Take over elements."""
        var count = len(values)
        self._data = Self._allocated(count)
        self._capacity = count
        self._len = count
        for i in range(count):
            __get_address_as_uninit_lvalue(self._at(i)) = __get_address_as_owned_value(
                values._raw(i)
            )
        values^._forget()

    def __init__(out self, elements: Span[Self.T, _], /) where conforms_to(
        Self.T, Copyable
    ):
        """Copy elements that lie behind each other."""
        self = Self(capacity=len(elements))
        self.extend(elements)

    def __init__[
        iterable_mut: Bool,
        iterable_origin: Origin[mut=iterable_mut],
        //,
        IterableType: Iterable,
    ](
        out self: List[IterableType.IteratorType[iterable_origin].Element],
        ref [iterable_origin] iterable: IterableType,
    ) where conforms_to(
        IterableType.IteratorType[iterable_origin].Element, Copyable & Deinitable
    ):
        """Copy the elements of something else."""
        self = List[IterableType.IteratorType[iterable_origin].Element]()
        for element in iterable:
            self.append(element.copy())

    def __init__(out self, *, unsafe_uninit_length: Int):
        """Make a list whose elements are to be made."""
        self._data = Self._allocated(unsafe_uninit_length)
        self._capacity = unsafe_uninit_length
        self._len = unsafe_uninit_length

    def __init__(out self, *, copy: Self) where conforms_to(Self.T, Copyable):
        """Copy every element."""
        self._data = Self._allocated(copy._len)
        self._capacity = copy._len
        self._len = copy._len
        for i in range(copy._len):
            __get_address_as_uninit_lvalue(self._at(i)) = Self.T(
                copy=__get_address_as_lvalue(copy._at(i))
            )

    def __deinit__(deinit self) where conforms_to(Self.T, Deinitable):
        """End every element and give the memory back."""
        for i in range(self._len):
            _ = __get_address_as_owned_value(self._at(i))
        self._free()

    # ------------------------------------------------------------ memory

    @staticmethod
    def _allocated(count: Int) -> Self._Raw:
        """Ask for memory."""
        if count <= 0:
            return __mlir_op.`pop.index_to_pointer`[_type=Self._Raw](
                __mlir_op.`pop.align_of`[type=Self.T, _type=Int]()
            )
        return unsafe_room[Self.T](count)

    def _free(self):
        """Give the memory back."""
        if self._capacity > 0:
            unsafe_free_room[Self.T](self._data)

    def _at(self, idx: Int) -> Self._Raw:
        """Return where an element is."""
        return __mlir_op.`pop.offset`(self._data, idx)

    def _reallocate(mut self, capacity: Int) where conforms_to(Self.T, Movable):
        """Move the elements to other memory."""
        self._data = Self._moved(self._data, self._len, self._capacity, capacity)
        self._capacity = capacity

    # Kept apart from who appends: it is rarely run, and long. It is given no list, so that the
    # fields of one may stay in registers.
    @no_inline
    @staticmethod
    def _moved(
        old: Self._Raw, length: Int, old_capacity: Int, capacity: Int
    ) -> Self._Raw where conforms_to(Self.T, Movable):
        """Move elements to other memory, and give theirs back."""
        var data = Self._allocated(capacity)
        for i in range(length):
            __get_address_as_uninit_lvalue(
                __mlir_op.`pop.offset`(data, i)
            ) = __get_address_as_owned_value(__mlir_op.`pop.offset`(old, i))
        if old_capacity > 0:
            unsafe_free_room[Self.T](old)
        return data

    def capacity(self) -> Int:
        """Return how many elements there is room for."""
        return self._capacity

    def byte_length(self) -> Int:
        """Return how many bytes the elements have."""
        return self._len * __mlir_op.`pop.size_of`[type=Self.T, _type=Int]()

    @__old_keywords(new_capacity=capacity)
    def reserve(mut self, capacity: Int) where conforms_to(Self.T, Movable):
        """Make room for elements."""
        if capacity > self._capacity:
            self._reallocate(capacity)

    def unsafe_ptr[
        origin_mut: Bool, origin: Origin[mut=origin_mut], //
    ](ref [origin] self) -> Pointer[Self.T, origin]:
        """Return where the first element is."""
        return {_mlir_value = self._data}

    def unsafe_take_allocation(mut self) -> Allocation[Self.T]:
        """Return the memory, and leave the list empty."""
        var layout = Layout[Self.T](count=self._capacity)
        var pointer = Pointer[Self.T, MutUntrackedOrigin](_mlir_value=self._data)
        self._data = Self._allocated(0)
        self._len = 0
        self._capacity = 0
        return Allocation[Self.T](unsafe_owned_ptr=pointer, layout=layout)

    @deprecated(use=unsafe_take_allocation)
    def steal_data(mut self) -> Pointer[Self.T, MutUntrackedOrigin]:
        """Return the memory, and leave the list empty."""
        var pointer = Pointer[Self.T, MutUntrackedOrigin](_mlir_value=self._data)
        self._data = Self._allocated(0)
        self._len = 0
        self._capacity = 0
        return pointer

    # ------------------------------------------------------------ elements

    def __len__(self) -> Int:
        """Return how many elements there are."""
        return self._len

    def __bool__(self) -> Bool:
        """Tell whether there are any elements."""
        return self._len != 0

    @__keeps_interiors
    def __getitem__[I: Indexer](ref self, idx: I, /) -> ref [self["element"]] Self.T:
        """Return an element."""
        var position = index(idx)
        check_bounds(
            position, self._len, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )
        return __get_address_as_lvalue(self._at(position))

    def __getitem_param__[idx: Int](ref self) -> ref [self["element"]] Self.T where idx < 0:
        """Refuse a position that is negative, as is known before anything runs."""
        comptime assert False, "negative positions are not supported; write 'x[len(x) - 1]'"
        return __get_address_as_lvalue(self._at(idx))

    @__keeps_interiors
    def __getitem__(
        ref self, slice: ContiguousSlice, /
    ) -> Span[Self.T, origin_of(self["element"])]:
        """Return some of the elements."""
        var start = slice.start.or_else(0)
        var end = slice.end.or_else(self._len)
        check_slice_bounds(
            start, end, self._len, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )
        return {
            ptr = Pointer[Self.T, origin_of(self["element"])](_mlir_value=self._at(start)),
            length = end - start,
        }

    def __getitem__(self, slice: StridedSlice, /) -> Self where conforms_to(
        Self.T, Copyable
    ):
        """Return copies of some of the elements."""
        var bounds = slice.indices(self._len)
        var result = Self()
        for i in range(bounds[0], bounds[1], bounds[2]):
            result.append(Self.T(copy=__get_address_as_lvalue(self._at(i))))
        return result^

    @__keeps_interiors
    def unsafe_get(ref self, idx: Int) -> ref [self["element"]] Self.T:
        """Return an element without looking whether it is there."""
        return __get_address_as_lvalue(self._at(idx))

    def unsafe_set(mut self, idx: Int, var value: Self.T) where conforms_to(
        Self.T, Deinitable & Movable
    ):
        """Replace an element without looking whether it is there."""
        _ = __get_address_as_owned_value(self._at(idx))
        __get_address_as_uninit_lvalue(self._at(idx)) = value^

    def __iter__(ref self) -> _SpanIter[downcast[Self.T, Copyable], origin_of(self)]:
        """Go through the elements."""
        return _SpanIter[downcast[Self.T, Copyable], origin_of(self)](
            Pointer[downcast[Self.T, Copyable], origin_of(self)](
                _mlir_value=__mlir_op.`pop.pointer.bitcast`[
                    _type=__mlir_type[`!kgen.pointer<`, downcast[Self.T, Copyable], `>`]
                ](self._data)
            ),
            self._len,
        )

    def __iter__(var self) -> _ListIterOwned[
        downcast[Self.T, Deinitable & Movable]
    ] where conforms_to(Self.T, Deinitable & Movable):
        """Use up the elements."""
        return _ListIterOwned[downcast[Self.T, Deinitable & Movable]](
            rebind_var[List[downcast[Self.T, Deinitable & Movable]]](self^)
        )

    def __reversed__(
        ref self,
    ) -> _SpanIter[downcast[Self.T, Copyable], origin_of(self), False]:
        """Go through the elements from the last to the first."""
        return _SpanIter[downcast[Self.T, Copyable], origin_of(self), False](
            Pointer[downcast[Self.T, Copyable], origin_of(self)](
                _mlir_value=__mlir_op.`pop.pointer.bitcast`[
                    _type=__mlir_type[`!kgen.pointer<`, downcast[Self.T, Copyable], `>`]
                ](self._data)
            ),
            self._len,
        )

    # ------------------------------------------------------------ growing and shrinking

    @__unsafe_disable_nested_origin_exclusivity
    def append(mut self, var value: Self.T, /) where conforms_to(Self.T, Movable):
        """Put a value at the end."""
        if self._len >= self._capacity:
            self._reallocate(self._capacity * 2 if self._capacity > 0 else 1)
        __get_address_as_uninit_lvalue(self._at(self._len)) = value^
        self._len = self._len + 1

    def insert(mut self, i: Int, var value: Self.T, /) where conforms_to(Self.T, Movable):
        """Put a value before an element."""
        var at = i if i < self._len else self._len
        if at < 0:
            check_bounds(
                i, self._len + 1, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
            )
        if self._len >= self._capacity:
            self._reallocate(self._capacity * 2 if self._capacity > 0 else 1)
        for k in range(self._len - 1, at - 1, -1):
            __get_address_as_uninit_lvalue(self._at(k + 1)) = __get_address_as_owned_value(
                self._at(k)
            )
        __get_address_as_uninit_lvalue(self._at(at)) = value^
        self._len = self._len + 1

    def extend(mut self, var other: Self) where conforms_to(Self.T, Movable):
        """Put the elements of another list at the end."""
        var count = other._len
        self._make_room(count)
        for i in range(count):
            __get_address_as_uninit_lvalue(
                self._at(self._len + i)
            ) = __get_address_as_owned_value(other._at(i))
        self._len = self._len + count
        other^._forget()

    def extend(mut self, elements: Span[Self.T, _]) where conforms_to(Self.T, Copyable):
        """Put copies of elements at the end."""
        var count = len(elements)
        self._make_room(count)
        for i in range(count):
            __get_address_as_uninit_lvalue(self._at(self._len + i)) = Self.T(
                copy=elements.unsafe_get(i)
            )
        self._len = self._len + count

    def extend[dtype: DType, //](mut self: List[Scalar[dtype]], value: SIMD[dtype, _]):
        """Put the numbers of a vector at the end."""
        for i in range(len(value)):
            self.append(value[i])

    def extend[
        dtype: DType, //
    ](mut self: List[Scalar[dtype]], value: SIMD[dtype, _], *, count: Int):
        """Put some of the numbers of a vector at the end."""
        for i in range(count):
            self.append(value[i])

    def _make_room(mut self, count: Int) where conforms_to(Self.T, Movable):
        """Make room for more elements."""
        var wanted = self._len + count
        if wanted > self._capacity:
            var doubled = self._capacity * 2
            self._reallocate(wanted if wanted > doubled else doubled)

    def _forget(deinit self):
        """Give the memory back without ending the elements."""
        self._free()

    def pop(mut self) -> Self.T where conforms_to(Self.T, Movable):
        """Take out the last element."""
        check_bounds(
            self._len - 1, self._len, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )
        self._len = self._len - 1
        var value = __get_address_as_owned_value(self._at(self._len))
        return value^

    def pop(mut self, i: Int) -> Self.T where conforms_to(Self.T, Movable):
        """Take out an element."""
        check_bounds(i, self._len, __mlir_op.`kgen.call_location`[_type=StringLiteral]())
        var value = __get_address_as_owned_value(self._at(i))
        for k in range(i + 1, self._len):
            __get_address_as_uninit_lvalue(self._at(k - 1)) = __get_address_as_owned_value(
                self._at(k)
            )
        self._len = self._len - 1
        return value^

    def clear(mut self) where conforms_to(Self.T, Deinitable):
        """End all elements."""
        for i in range(self._len):
            _ = __get_address_as_owned_value(self._at(i))
        self._len = 0

    @__old_keywords(new_size=new_length)
    def shrink(mut self, new_length: Int) where conforms_to(Self.T, Deinitable):
        """End the last elements."""
        if self._len < new_length:
            fail(
                (
                    "You are calling List.shrink with a new_size bigger than the current size."
                    " If you want to make the List bigger, provide a value to fill the new slots"
                    " with. If not, make sure the new size is smaller than the current size."
                ),
                __mlir_op.`kgen.call_location`[_type=StringLiteral](),
            )
        for i in range(new_length, self._len):
            _ = __get_address_as_owned_value(self._at(i))
        self._len = new_length

    @__old_keywords(new_size=length, value=fill)
    def resize(mut self, length: Int, fill: Self.T) where conforms_to(
        Self.T, Copyable & Deinitable
    ):
        """End the last elements, or put copies of a value at the end."""
        if length <= self._len:
            self.shrink(length)
            return
        self.reserve(length)
        for i in range(self._len, length):
            __get_address_as_uninit_lvalue(self._at(i)) = Self.T(copy=fill)
        self._len = length

    def resize(mut self, *, unsafe_uninit_length: Int) where conforms_to(
        Self.T, Deinitable & Movable
    ):
        """End the last elements, or make room at the end for some that are to be made."""
        if unsafe_uninit_length <= self._len:
            self.shrink(unsafe_uninit_length)
            return
        self.reserve(unsafe_uninit_length)
        self._len = unsafe_uninit_length

    def deinit_with[F: def(var Self.T) -> None](deinit self, deinit_func: F, /):
        """Give every element to a function that ends it."""
        for i in range(self._len):
            deinit_func(__get_address_as_owned_value(self._at(i)))
        self._free()

    @deprecated(use=deinit_with)
    def destroy_with[F: def(var Self.T) -> None](deinit self, destroy_func: F, /):
        """Give every element to a function that ends it."""
        self^.deinit_with(destroy_func)

    def reverse(mut self) where conforms_to(Self.T, Movable):
        """Turn the order of the elements around."""
        for i in range(self._len // 2):
            self._swap(i, self._len - 1 - i)

    def swap_elements(mut self, elt_idx_1: Int, elt_idx_2: Int) where conforms_to(
        Self.T, Movable
    ):
        """Exchange two elements."""
        check_bounds(
            elt_idx_1, self._len, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )
        check_bounds(
            elt_idx_2, self._len, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )
        if elt_idx_1 != elt_idx_2:
            self._swap(elt_idx_1, elt_idx_2)

    def _swap(mut self, left: Int, right: Int) where conforms_to(Self.T, Movable):
        var value = __get_address_as_owned_value(self._at(left))
        __get_address_as_uninit_lvalue(self._at(left)) = __get_address_as_owned_value(
            self._at(right)
        )
        __get_address_as_uninit_lvalue(self._at(right)) = value^

    # ------------------------------------------------------------ looking

    def __contains__(self, value: Self.T, /) -> Bool where conforms_to(Self.T, Equatable):
        """Tell whether a value is among the elements."""
        for i in range(self._len):
            if __get_address_as_lvalue(self._at(i)) == value:
                return True
        return False

    def count(self, value: Self.T) -> Int where conforms_to(Self.T, Equatable):
        """Count the elements that are equal to a value."""
        var count = 0
        for i in range(self._len):
            if __get_address_as_lvalue(self._at(i)) == value:
                count = count + 1
        return count

    def try_index(
        ref self, value: Self.T, start: Int = 0, stop: Optional[Int] = None
    ) -> Optional[Int] where conforms_to(Self.T, Equatable):
        """Return where a value is for the first time, if it is there."""
        var end = stop.or_else(self._len)
        for i in range(start if start > 0 else 0, end if end < self._len else self._len):
            if __get_address_as_lvalue(self._at(i)) == value:
                return Optional[Int](i)
        return Optional[Int]()

    def index(
        ref self, value: Self.T, start: Int = 0, stop: Optional[Int] = None
    ) raises -> Int where conforms_to(Self.T, Equatable):
        """Return where a value is for the first time."""
        var found = self.try_index(value, start, stop)
        if not found:
            raise Error("ValueError: Given element is not in list")
        return found.unsafe_value()

    def __eq__(self, other: Self, /) -> Bool where conforms_to(Self.T, Equatable):
        """Tell whether there are as many elements, all equal."""
        if self._len != other._len:
            return False
        for i in range(self._len):
            if not (
                __get_address_as_lvalue(self._at(i)) == __get_address_as_lvalue(other._at(i))
            ):
                return False
        return True

    def __ne__(self, other: Self, /) -> Bool where conforms_to(Self.T, Equatable):
        """Tell whether any element differs."""
        return not self == other

    def __hash__[H: Hasher](self, mut hasher: H) where conforms_to(Self.T, Hashable):
        """Feed the elements to a hasher."""
        self._len.__hash__(hasher)
        for i in range(self._len):
            __get_address_as_lvalue(self._at(i)).__hash__(hasher)

    # ------------------------------------------------------------ joining and writing

    def __add__(self, var other: Self) -> Self where conforms_to(Self.T, Copyable):
        """Join two lists."""
        var result = Self(copy=self)
        result.extend(other^)
        return result^

    def __iadd__(mut self, var other: Self, /) where conforms_to(Self.T, Copyable):
        """Put the elements of another list at the end."""
        self.extend(other^)

    def __mul__(self, x: Int) -> Self where conforms_to(Self.T, Copyable & Deinitable):
        """Repeat the elements."""
        var result = Self(capacity=self._len * x if x > 0 else 0)
        for _ in range(x):
            for i in range(self._len):
                result.append(Self.T(copy=__get_address_as_lvalue(self._at(i))))
        return result^

    def __imul__(mut self, x: Int) where conforms_to(Self.T, Copyable & Deinitable):
        """Repeat the elements in place."""
        if x <= 0:
            self.clear()
            return
        var count = self._len
        self.reserve(count * x)
        for _ in range(x - 1):
            for i in range(count):
                self.append(Self.T(copy=__get_address_as_lvalue(self._at(i))))

    def write_to(self, mut writer: Some[Writer]) where conforms_to(Self.T, Writable):
        """Write the elements in brackets."""
        writer.write_string("[")
        for i in range(self._len):
            if i > 0:
                writer.write_string(", ")
            __get_address_as_lvalue(self._at(i)).write_to(writer)
        writer.write_string("]")

    def write_repr_to(self, mut writer: Some[Writer]) where conforms_to(Self.T, Writable):
        """Write the elements as in a program, with the type."""
        writer.write_string("List[")
        writer.write_string(type_name[Self.T]())
        writer.write_string("]([")
        for i in range(self._len):
            if i > 0:
                writer.write_string(", ")
            __get_address_as_lvalue(self._at(i)).write_repr_to(writer)
        writer.write_string("])")
