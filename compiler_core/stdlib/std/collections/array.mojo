"""A number of elements that is known when compiling."""

from std.builtin.device_passable import DevicePassable
from std.format import Writable, Writer
from std.hash import Hashable, Hasher
from std.reflection._type_name import type_name
from std.builtin.builtin_slice import ContiguousSlice
from std.builtin.rebind import downcast
from std.builtin.variadics import VariadicList
from std.collections.check_bounds import check_bounds, check_slice_bounds
from std.collections.span import Span, _SpanIter
from std.iter._traits import Iterable, IterableOwned, Iterator, StopIteration
from std.memory.maybe_uninit import MaybeUninit
from std.memory.pointer import Pointer


struct _ArrayIterOwned[T: Deinitable & Movable, length: Int](IterableOwned, Iterator):
    """Uses up the elements of an array."""

    comptime Element = Self.T
    comptime IteratorOwnedType: Iterator = Self

    var _array: Array[Self.T, Self.length]
    var _at: Int

    def __init__(out self, var array: Array[Self.T, Self.length]):
        self._array = array^
        self._at = 0

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> Self.T:
        if self._at >= Self.length:
            raise StopIteration()
        self._at = self._at + 1
        return __get_address_as_owned_value(self._array._raw(self._at - 1))

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        var left = Self.length - self._at
        return (left, Optional[Int](left))

    def __deinit__(deinit self):
        for i in range(self._at, Self.length):
            _ = __get_address_as_owned_value(self._array._raw(i))
        self._array^._forget()


@__old_keywords(ElementType=T, size=length)
struct Array[T: AnyType, length: Int](
    Comparable where conforms_to(T, Comparable),
    Copyable where conforms_to(T, Copyable),
    Defaultable where conforms_to(T, Defaultable),
    Deinitable where conforms_to(T, Deinitable),
    Equatable where conforms_to(T, Equatable),
    Iterable,
    IterableOwned where conforms_to(T, Deinitable & Movable),
    Movable where conforms_to(T, Movable),
    Sized,
    Hashable where conforms_to(T, Hashable),
    Writable where conforms_to(T, Writable),
    DevicePassable where conforms_to(T, DevicePassable),
):
    """Elements that lie behind each other in the array itself.

    Parameters:
        T: What they are.
        length: How many they are.
    """

    comptime device_type = Array[Self.T, Self.length]
    """What a value is on another device."""

    @staticmethod
    def get_type_name() -> String:
        """Return the name of the type, for messages."""
        return String("Array[", type_name[Self.T](), ", ", Self.length, "]")

    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = _SpanIter[downcast[Self.T, Copyable], iterable_origin]
    """What goes through the elements."""
    comptime IteratorOwnedType: Iterator = _ArrayIterOwned[
        downcast[Self.T, Deinitable & Movable], Self.length
    ]
    """What uses up the elements."""

    comptime type = __mlir_type[`!pop.array<`, Self.length, `, `, Self.T, `>`]
    """What the elements lie in."""

    var _storage: Self.type

    def __init__(out self, *, uninitialized: Bool):
        """Leave the elements to be made by somebody else."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))

    def __init__(out self) where conforms_to(Self.T, Defaultable):
        """Make elements that have their default value."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        for i in range(Self.length):
            __get_address_as_uninit_lvalue(self._raw(i)) = Self.T()

    def __init__(
        out self, var *elems: Self.T, __list_literal__: NoneType = None
    ) where conforms_to(Self.T, Movable):
        """Take over elements."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        for i in range(len(elems)):
            __get_address_as_uninit_lvalue(self._raw(i)) = __get_address_as_owned_value(
                elems._raw(i)
            )
        elems^._forget()

    def __init__(out self, *, fill: Self.T) where conforms_to(Self.T, Copyable):
        """Make copies of a value."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        for i in range(Self.length):
            __get_address_as_uninit_lvalue(self._raw(i)) = Self.T(copy=fill)

    def __init__[F: def(Int) -> Self.T](out self, *, fill_with: F) where conforms_to(
        Self.T, Movable
    ):
        """Make each element by a function of its position."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        for i in range(Self.length):
            __get_address_as_uninit_lvalue(self._raw(i)) = fill_with(i)

    def __init__[F: def[i: Int]() -> Self.T](
        out self, *, fill_with_unrolled: F
    ) where conforms_to(Self.T, Movable):
        """Make each element by a function that has its position as a parameter."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        comptime for i in range(Self.length):
            __get_address_as_uninit_lvalue(self._raw(i)) = fill_with_unrolled[i]()

    def __init__(
        out self, *, var unsafe_assume_initialized: Array[MaybeUninit[Self.T], Self.length]
    ) where conforms_to(Self.T, Movable):
        """Take elements out of room for them, all of which must have been made."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        for i in range(Self.length):
            __get_address_as_uninit_lvalue(self._raw(i)) = (
                unsafe_assume_initialized.unsafe_ptr()
                .unsafe_offset(i)
                .unsafe_bitcast[Self.T]()
                .unsafe_take_pointee()
            )

    def __init__(out self, *, copy: Self) where conforms_to(Self.T, Copyable):
        """Copy every element."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        for i in range(Self.length):
            __get_address_as_uninit_lvalue(self._raw(i)) = Self.T(
                copy=__get_address_as_lvalue(copy._raw(i))
            )

    def __init__(out self, *, deinit move: Self) where conforms_to(Self.T, Movable):
        """Move every element."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        for i in range(Self.length):
            __get_address_as_uninit_lvalue(self._raw(i)) = __get_address_as_owned_value(
                move._raw(i)
            )

    def __deinit__(deinit self) where conforms_to(Self.T, Deinitable):
        """End every element."""
        for i in range(Self.length):
            _ = __get_address_as_owned_value(self._raw(i))

    def _forget(deinit self):
        """End without ending the elements."""
        pass

    def _raw(self, idx: Int) -> __mlir_type[`!kgen.pointer<`, Self.T, `>`]:
        """Return where an element is."""
        return __mlir_op.`pop.offset`(
            __mlir_op.`lit.ref.to_pointer`[_type=__mlir_type[`!kgen.pointer<`, Self.T, `>`]](
                __get_mvalue_as_litref(self._storage)
            ),
            idx,
        )

    def __len__(self) -> Int:
        """Return how many elements there are."""
        return Self.length

    @__keeps_interiors
    def __getitem__[I: Indexer](ref self, idx: I, /) -> ref [self] Self.T:
        """Return an element."""
        check_bounds(
            index(idx), Self.length, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )
        return __get_address_as_lvalue(self._raw(index(idx)))

    def __getitem_param__[idx: Int](ref self) -> ref [self] Self.T:
        """Return the element at a position that is known when compiling."""
        comptime assert 0 <= idx < Self.length, "the array has no such element"
        return __get_address_as_lvalue(self._raw(idx))

    def __getitem__(
        ref self, slc: ContiguousSlice, /
    ) -> Span[Self.T, origin_of(self)]:
        """Return some of the elements."""
        var start = slc.start.or_else(0)
        var end = slc.end.or_else(Self.length)
        check_slice_bounds(
            start, end, Self.length, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )
        return {
            ptr = Pointer[Self.T, origin_of(self)](
                _mlir_value=self._raw(start)
            ),
            length = end - start,
        }

    @__keeps_interiors
    def unsafe_get[I: Indexer](ref self, idx: I) -> ref [self] Self.T:
        """Return an element without looking whether it is there."""
        return __get_address_as_lvalue(self._raw(index(idx)))

    def unsafe_ptr(ref self) -> Pointer[Self.T, origin_of(self)]:
        """Return where the first element is."""
        return {_mlir_value = self._raw(0)}

    def __iter__(ref self) -> _SpanIter[downcast[Self.T, Copyable], origin_of(self)]:
        """Go through the elements."""
        return _SpanIter[downcast[Self.T, Copyable], origin_of(self)](
            self.unsafe_ptr().unsafe_bitcast[downcast[Self.T, Copyable]](), Self.length
        )

    def __iter__(var self) -> Self.IteratorOwnedType where conforms_to(
        Self.T, Deinitable & Movable
    ):
        """Use up the elements."""
        return {
            rebind_var[Array[downcast[Self.T, Deinitable & Movable], Self.length]](self^)
        }

    def __reversed__(ref self) -> _SpanIter[
        downcast[Self.T, Copyable], origin_of(self), False
    ]:
        """Go through the elements from the last to the first."""
        return _SpanIter[
        downcast[Self.T, Copyable], origin_of(self), False
    ](
            self.unsafe_ptr().unsafe_bitcast[downcast[Self.T, Copyable]](), Self.length
        )

    def __contains__(self, value: Self.T) -> Bool where conforms_to(Self.T, Equatable):
        """Tell whether a value is among the elements."""
        for i in range(Self.length):
            if self.unsafe_get(i) == value:
                return True
        return False

    def __eq__(self, other: Self, /) -> Bool where conforms_to(Self.T, Equatable):
        """Tell whether all elements are equal."""
        for i in range(Self.length):
            if self.unsafe_get(i) != other.unsafe_get(i):
                return False
        return True

    def __lt__(self, rhs: Self) -> Bool where conforms_to(Self.T, Comparable):
        """Tell whether the first element that differs is less."""
        for i in range(Self.length):
            if self.unsafe_get(i) < rhs.unsafe_get(i):
                return True
            if rhs.unsafe_get(i) < self.unsafe_get(i):
                return False
        return False

    def deinit_with[F: def(var Self.T) -> None](deinit self, deinit_func: F, /):
        """Give every element to a function that ends it."""
        for i in range(Self.length):
            deinit_func(__get_address_as_owned_value(self._raw(i)))

    @deprecated(use=deinit_with)
    def destroy_with[F: def(var Self.T) -> None](deinit self, destroy_func: F, /):
        """Give every element to a function that ends it."""
        self^.deinit_with(destroy_func)

    def concat(
        deinit self, deinit rhs: Array[Self.T, _], out result: Array[Self.T, Self.length + rhs.length]
    ) where conforms_to(Self.T, Movable):
        """Join two arrays."""
        result = Array[Self.T, Self.length + rhs.length](uninitialized=True)
        for i in range(Self.length):
            __get_address_as_uninit_lvalue(result._raw(i)) = __get_address_as_owned_value(
                self._raw(i)
            )
        for i in range(rhs.length):
            __get_address_as_uninit_lvalue(
                result._raw(Self.length + i)
            ) = __get_address_as_owned_value(rhs._raw(i))

    def repeat[
        n: Int
    ](deinit self, out result: Array[Self.T, Self.length * n]) where conforms_to(
        Self.T, Copyable
    ) and n > 0:
        """Put the elements behind each other several times."""
        result = Array[Self.T, Self.length * n](uninitialized=True)
        for i in range(Self.length):
            for j in range(1, n):
                __get_address_as_uninit_lvalue(result._raw(j * Self.length + i)) = Self.T(
                    copy=__get_address_as_lvalue(self._raw(i))
                )
            __get_address_as_uninit_lvalue(result._raw(i)) = __get_address_as_owned_value(
                self._raw(i)
            )

    def write_to(self, mut writer: Some[Writer]) where conforms_to(Self.T, Writable):
        """Write the elements in brackets."""
        writer.write_string("[")
        for i in range(Self.length):
            if i > 0:
                writer.write_string(", ")
            __get_address_as_lvalue(self._raw(i)).write_to(writer)
        writer.write_string("]")

    def write_repr_to(self, mut writer: Some[Writer]) where conforms_to(Self.T, Writable):
        """Write the elements as in a program, with the type."""
        writer.write_string("Array[")
        writer.write_string(type_name[Self.T]())
        writer.write_string(", ")
        Self.length.write_to(writer)
        writer.write_string("]([")
        for i in range(Self.length):
            if i > 0:
                writer.write_string(", ")
            __get_address_as_lvalue(self._raw(i)).write_repr_to(writer)
        writer.write_string("])")

    def __hash__[H: Hasher](self, mut hasher: H) where conforms_to(Self.T, Hashable):
        """Feed the elements to a hasher."""
        for i in range(Self.length):
            __get_address_as_lvalue(self._raw(i)).__hash__(hasher)


@deprecated(use=Array)
comptime InlineArray = Array
"""The old name of `Array`."""
