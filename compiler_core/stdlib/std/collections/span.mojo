"""Elements that lie behind each other in memory that belongs to somebody else."""

from std.builtin.device_passable import DevicePassable
from std.collections.list import List
from std.format import Writable, Writer
from std.hash import Hashable, Hasher
from std.reflection._type_name import type_name
from std.builtin.builtin_slice import ContiguousSlice
from std.builtin.rebind import downcast
from std.collections.array import Array
from std.collections.check_bounds import check_bounds, check_slice_bounds
from std.iter._traits import Iterable, IterableOwned, Iterator, StopIteration
from std.collections.optional import Optional
from std.memory.maybe_uninit import MaybeUninit
from std.memory.pointer import Pointer


struct _SpanIter[
    mut: Bool, //, T: Copyable, origin: Origin[mut=mut], forward: Bool = True
](ImplicitlyCopyable, Iterable, Iterator, Sized):
    """Goes through elements that lie behind each other."""

    comptime Element = Self.T
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self

    var _next: Pointer[Self.T, Self.origin]
    var _left: Int

    def __init__(out self, first: Pointer[Self.T, Self.origin], count: Int):
        self._next = first
        self._left = count

    def __iter__(ref self) -> Self:
        return self

    def __next__(mut self) raises StopIteration -> ref [Self.origin] Self.T:
        if self._left <= 0:
            raise StopIteration()
        self._left = self._left - 1
        comptime if Self.forward:
            var current = self._next
            self._next = current.unsafe_offset(1)
            return current[]
        else:
            return self._next[unsafe_offset=self._left]

    def __len__(self) -> Int:
        return self._left


struct Span[mut: Bool, //, T: AnyType, origin: Origin[mut=mut]](
    Boolable,
    Defaultable,
    Iterable,
    IterableOwned,
    Sized,
    TrivialRegisterPassable,
    Hashable where conforms_to(T, Hashable),
    Writable where conforms_to(T, Writable),
    DevicePassable,
):
    """Elements that lie behind each other: where the first is, and how many there are.

    Parameters:
        mut: Whether they may be changed.
        T: What they are.
        origin: Where they live.
    """

    comptime device_type = Span[Self.T, Self.origin]
    """What a value is on another device."""

    @staticmethod
    def get_type_name() -> String:
        """Return the name of the type, for messages."""
        return String("Span[", type_name[Self.T](), "]")

    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = _SpanIter[downcast[Self.T, Copyable], Self.origin]
    """What goes through the elements."""
    comptime IteratorOwnedType: Iterator = _SpanIter[downcast[Self.T, Copyable], Self.origin]
    """What goes through the elements."""
    comptime Immutable = Span[Self.T, ImmOrigin(Self.origin)]
    """The same elements, which may not be changed."""

    var _data: Pointer[Self.T, Self.origin]
    var _len: Int

    def __merge_with__[
        other_mut: Bool, //, other: Origin[mut=other_mut]
    ](self) -> Span[Self.T, origin_of(Self.origin, other)]:
        """See the elements as some that belong to whom these or others belong.

        Parameters:
            other_mut: Whether the others may be changed.
            other: Where the others live.
        """
        return {ptr = self._data.__merge_with__[other](), length = self._len}

    def __init__(out self):
        """Hold no elements."""
        self._data = Pointer[Self.T, Self.origin].unsafe_dangling()
        self._len = 0

    @__old_keywords(ptr=unsafe_ptr)
    def __init__(out self, *, unsafe_ptr: Pointer[Self.T, Self.origin], length: Int):
        """Hold elements from a place on."""
        self._data = unsafe_ptr
        self._len = length

    @implicit
    def __init__[
        size: Int, //
    ](out self, ref [Self.origin] array: Array[Self.T, size]):
        """Hold the elements of an array."""
        self._data = Pointer(to=array).unsafe_bitcast[Self.T]()
        self._len = size

    @implicit
    def __init__(out self, ref [Self.origin] list: List[Self.T], /):
        """Hold the elements of a list."""
        self._data = Pointer[Self.T, Self.origin](_mlir_value=list._data)
        self._len = list._len

    @implicit
    def __init__[
        other_mut: Bool, //, other: Origin[mut=other_mut]
    ](out self: Span[Self.T, ImmOrigin(other)], value: Span[Self.T, other], /):
        """See elements as some that may not be changed."""
        self._data = value._data.as_imm()
        self._len = value._len

    def __len__(self) -> Int:
        """Return how many elements there are."""
        return self._len

    def __bool__(self) -> Bool:
        """Tell whether there are any elements."""
        return self._len != 0

    @__unsafe_disable_nested_origin_exclusivity
    def __getitem__[I: Indexer](self, idx: I, /) -> ref [Self.origin] Self.T:
        """Return an element."""
        check_bounds(
            index(idx), self._len, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )
        return self._data[unsafe_offset=idx]

    def __getitem_param__[idx: Int](self) -> ref [Self.origin] Self.T where idx < 0:
        """Refuse a position that is negative, as is known before anything runs."""
        comptime assert False, "negative positions are not supported; write 'x[len(x) - 1]'"
        return self._data[unsafe_offset=idx]

    def __getitem__(self, slc: ContiguousSlice, /) -> Self:
        """Return some of the elements."""
        var start = slc.start.or_else(0)
        var end = slc.end.or_else(self._len)
        check_slice_bounds(
            start, end, self._len, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )
        return Self(unsafe_ptr=self._data.unsafe_offset(start), length=end - start)

    def unsafe_get[I: Indexer](self, idx: I) -> ref [Self.origin] Self.T:
        """Return an element without looking whether it is there."""
        return self._data[unsafe_offset=idx]

    def unsafe_subspan(self, *, offset: Int, length: Int) -> Self:
        """Return some of the elements without looking whether they are there."""
        return Self(unsafe_ptr=self._data.unsafe_offset(offset), length=length)

    def unsafe_ptr(self) -> Pointer[Self.T, Self.origin]:
        """Return where the first element is."""
        return self._data

    def as_imm(self) -> Span[Self.T, ImmOrigin(Self.origin)]:
        """See the elements as some that may not be changed."""
        return Span[Self.T, ImmOrigin(Self.origin)](unsafe_ptr=self._data.as_imm(), length=self._len)

    @deprecated(use=as_imm)
    def get_immutable(self) -> Span[Self.T, ImmOrigin(Self.origin)]:
        """See the elements as some that may not be changed."""
        return self.as_imm()

    def __iter__(ref self) -> _SpanIter[downcast[Self.T, Copyable], Self.origin]:
        """Go through the elements."""
        return _SpanIter[downcast[Self.T, Copyable], Self.origin](
            self._data.unsafe_bitcast[downcast[Self.T, Copyable]](), self._len
        )

    def __iter__(var self) -> _SpanIter[downcast[Self.T, Copyable], Self.origin]:
        """Go through the elements."""
        return _SpanIter[downcast[Self.T, Copyable], Self.origin](
            self._data.unsafe_bitcast[downcast[Self.T, Copyable]](), self._len
        )

    def __reversed__(self) -> _SpanIter[
        downcast[Self.T, Copyable], Self.origin, False
    ]:
        """Go through the elements from the last to the first."""
        return _SpanIter[
        downcast[Self.T, Copyable], Self.origin, False
    ](
            self._data.unsafe_bitcast[downcast[Self.T, Copyable]](), self._len
        )

    def __contains__(self, value: Self.T) -> Bool where conforms_to(Self.T, Equatable):
        """Tell whether a value is among the elements."""
        for i in range(self._len):
            if self._data[unsafe_offset=i] == value:
                return True
        return False

    @__unsafe_disable_nested_origin_exclusivity
    def __eq__(
        self, rhs: Span[Self.T, _], /
    ) -> Bool where conforms_to(Self.T, Equatable):
        """Tell whether there are as many elements, all equal."""
        if self._len != rhs._len:
            return False
        for i in range(self._len):
            if self._data[unsafe_offset=i] != rhs._data[unsafe_offset=i]:
                return False
        return True

    def __ne__(
        self, rhs: Span[Self.T, _], /
    ) -> Bool where conforms_to(Self.T, Equatable):
        """Tell whether any element differs."""
        return not self == rhs

    def fill(self, value: Self.T) where conforms_to(Self.T, Copyable & Deinitable):
        """Put copies of a value in place of all elements."""
        var data = self._data.unsafe_mut_cast[True]()
        for i in range(self._len):
            data[unsafe_offset=i] = value.copy()

    def copy_from(
        self, other: Span[Self.T, _]
    ) where conforms_to(Self.T, Copyable & Deinitable):
        """Put copies of other elements, as many, in place of all elements."""
        var data = self._data.unsafe_mut_cast[True]()
        for i in range(self._len):
            data[unsafe_offset=i] = other[i].copy()

    def swap_elements(self, a: Int, b: Int) raises where conforms_to(Self.T, Movable):
        """Exchange two elements, which must be there."""
        if a < 0 or b < 0 or a >= self._len or b >= self._len:
            raise Error("index out of bounds (length: ", self._len, ", a: ", a, ", b: ", b, ")")
        if a != b:
            self._exchange(a, b)

    def reverse(self) where conforms_to(Self.T, Movable):
        """Turn the order of the elements around."""
        for i in range(self._len // 2):
            self._exchange(i, self._len - 1 - i)

    def _exchange(self, a: Int, b: Int) where conforms_to(Self.T, Movable):
        var first = self._data.unsafe_offset(a)._mlir_value
        var second = self._data.unsafe_offset(b)._mlir_value
        var former = __get_address_as_owned_value(first)
        __get_address_as_uninit_lvalue(first) = __get_address_as_owned_value(second)
        __get_address_as_uninit_lvalue(second) = former^

    def write_to(self, mut writer: Some[Writer]) where conforms_to(Self.T, Writable):
        """Write the elements in brackets."""
        writer.write_string("[")
        for i in range(self._len):
            if i > 0:
                writer.write_string(", ")
            self.unsafe_get(i).write_to(writer)
        writer.write_string("]")

    def write_repr_to(self, mut writer: Some[Writer]) where conforms_to(Self.T, Writable):
        """Write the elements as in a program, with the type."""
        writer.write_string("Span[mut=")
        writer.write_string("True" if Self.mut else "False")
        writer.write_string(", ")
        writer.write_string(type_name[Self.T]())
        writer.write_string("]([")
        for i in range(self._len):
            if i > 0:
                writer.write_string(", ")
            self.unsafe_get(i).write_repr_to(writer)
        writer.write_string("])")

    def as_ref(self) -> Pointer[Self.T, Self.origin]:
        """Return where the first element is."""
        return self._data

    def apply[
        dtype: DType, F: def[w: Int](v: SIMD[dtype, w]) -> SIMD[dtype, w], //
    ](self: Span[Scalar[dtype], _], func: F):
        """Put what a function makes of them in place of numbers."""
        var data = self._data.unsafe_mut_cast[True]()
        for i in range(self._len):
            data[unsafe_offset=i] = func(data[unsafe_offset=i])

    def apply[
        dtype: DType,
        F: def[w: Int](v: SIMD[dtype, w]) -> SIMD[dtype, w],
        C: def[w: Int](v: SIMD[dtype, w]) -> SIMD[DType.bool, w],
        //,
    ](self: Span[Scalar[dtype], _], func: F, *, cond: C):
        """Put what a function makes of them in place of those numbers that another one picks."""
        var data = self._data.unsafe_mut_cast[True]()
        for i in range(self._len):
            if cond(data[unsafe_offset=i]):
                data[unsafe_offset=i] = func(data[unsafe_offset=i])

    @deprecated("give the function as an argument, 'apply(f)'")
    def apply[
        dtype: DType, //, func: def[w: Int](SIMD[dtype, w]) capturing -> SIMD[dtype, w]
    ](self: Span[Scalar[dtype], _]):
        """Put what a function makes of them in place of numbers."""
        self.apply(func)

    @deprecated("give the functions as arguments, 'apply(f, cond=g)'")
    def apply[
        dtype: DType,
        //,
        func: def[w: Int](SIMD[dtype, w]) capturing -> SIMD[dtype, w],
        *,
        cond: def[w: Int](SIMD[dtype, w]) capturing -> SIMD[DType.bool, w],
    ](self: Span[Scalar[dtype], _]):
        """Put what a function makes of them in place of those numbers that another one picks."""
        self.apply(func, cond=cond)

    def count[
        dtype: DType, //, F: def[w: Int](v: SIMD[dtype, w]) -> SIMD[DType.bool, w]
    ](self: Span[Scalar[dtype], _], func: F) -> Int:
        """Count the numbers that a function picks."""
        var found = 0
        for i in range(self._len):
            found += Int(func(self._data[unsafe_offset=i]))
        return found

    def binary_search_by[func: def(Self.T) thin -> Int](self) -> Optional[Int]:
        """Find an element among sorted ones.

        Parameters:
            func: Tells of an element whether it is before the one that is looked for (less than
                nought), behind it (more), or the one itself.

        Returns:
            Its position, or nothing.
        """

        def order(element: Self.T) -> Int:
            return func(element)

        return self.binary_search_by(order)

    def binary_search_by[F: def(Self.T) -> Int](self, func: F) -> Optional[Int]:
        """Find an element among sorted ones.

        Args:
            func: Tells of an element whether it is before the one that is looked for (less than
                nought), behind it (more), or the one itself.

        Returns:
            Its position, or nothing.
        """
        var low = 0
        var high = self._len
        while low < high:
            var middle = (low + high) // 2
            var order = func(self._data[unsafe_offset=middle])
            if order == 0:
                return middle
            if order < 0:
                low = middle + 1
            else:
                high = middle
        return None

    def unsafe_assume_init[
        U: AnyType, //
    ](self: Span[MaybeUninit[U], Self.origin]) -> Span[U, Self.origin]:
        """See room for elements as elements, which must be there."""
        return {ptr = self._data.unsafe_bitcast[U](), length = self._len}

    def unsafe_deinit_elements[U: Deinitable, //](self: Span[U, _]):
        """End every element; none is there then."""
        for i in range(self._len):
            self._data.unsafe_offset(i).unsafe_deinit_pointee()

    def unsafe_deinit_elements_with[
        U: AnyType, F: def(var U) -> None, //
    ](self: Span[U, _], f: F, /):
        """Give every element to a function that ends it; none is there then."""
        for i in range(self._len):
            f(__get_address_as_owned_value(self._data.unsafe_offset(i)._mlir_value))

    def unsafe_init_copy_from[
        U: Copyable, //
    ](self: Span[MaybeUninit[U], Self.origin], copy_from: Span[U, _], /) -> Span[U, Self.origin]:
        """Put copies of other elements where none are."""
        var made = Span[U, Self.origin](
            unsafe_ptr=self._data.unsafe_bitcast[U](), length=self._len
        )
        for i in range(self._len):
            made._data.unsafe_offset(i).unsafe_write(copy=copy_from._data[unsafe_offset=i])
        return made

    def unsafe_init_move_from[
        U: Movable, //
    ](self: Span[MaybeUninit[U], Self.origin], move_from: Span[U, _], /) -> Span[U, Self.origin]:
        """Move other elements to where none are."""
        var made = Span[U, Self.origin](
            unsafe_ptr=self._data.unsafe_bitcast[U](), length=self._len
        )
        for i in range(self._len):
            made._data.unsafe_offset(i).unsafe_write_move_from(move_from._data.unsafe_offset(i))
        return made

    def unsafe_init_with[
        U: Movable, F: def(Int) -> U, //
    ](self: Span[MaybeUninit[U], Self.origin], f: F, /) -> Span[U, Self.origin]:
        """Put what a function makes of positions where no elements are."""
        var made = Span[U, Self.origin](
            unsafe_ptr=self._data.unsafe_bitcast[U](), length=self._len
        )
        for i in range(self._len):
            made._data.unsafe_offset(i).unsafe_write(f(i))
        return made

    def unsafe_swap_elements(self, a: Int, b: Int) where conforms_to(Self.T, Movable):
        """Exchange two elements without looking whether they are there."""
        if a != b:
            self._exchange(a, b)

    def __hash__[H: Hasher](self, mut hasher: H) where conforms_to(Self.T, Hashable):
        """Feed the elements to a hasher."""
        for i in range(self._len):
            self.unsafe_get(i).__hash__(hasher)


comptime MutSpan[T: AnyType, origin: MutOrigin] = Span[T, origin]
"""Elements that may be changed."""
comptime ImmSpan[T: AnyType, origin: ImmOrigin] = Span[T, origin]
"""Elements that may not be changed."""


@deprecated(use=ImmSpan)
comptime ImmutSpan = ImmSpan
"""The old name of `ImmSpan`."""
