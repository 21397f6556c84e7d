"""Values that several own."""

from std.format import Writable, Writer
from std.hash import Hashable, Hasher
from std.reflection._type_name import type_name
from std.memory.alloc import Allocation, Layout, unsafe_alloc
from std.memory.pointer import Pointer


struct _Shared[T: Deinitable & Movable](Movable):
    """A value with the number of those that own it, and of those that only know it and one more."""

    var owners: UInt64
    var knowing: UInt64
    var value: Self.T


def _increment(count: Pointer[UInt64, MutUntrackedOrigin]):
    _ = __mlir_op.`pop.atomic.rmw`[bin_op="add", ordering="monotonic", _type=UInt64](
        count._mlir_value, UInt64(1)
    )


def _decrement(count: Pointer[UInt64, MutUntrackedOrigin]) -> Bool:
    """Count one less, and tell whether that was the last."""
    return (
        __mlir_op.`pop.atomic.rmw`[bin_op="sub", ordering="acq_rel", _type=UInt64](
            count._mlir_value, UInt64(1)
        )
        == 1
    )


struct ArcPointer[T: Deinitable & Movable](
    Equatable where conforms_to(T, Equatable),
    ImplicitlyCopyable, Hashable where conforms_to(T, Hashable), Writable where conforms_to(T, Writable)):
    """Owns a value together with its copies; the last one ends it.

    Parameters:
        T: What the value is.
    """

    comptime WeakPointer = WeakPointer[Self.T]
    """What knows such a value without owning it."""

    var _inner: Pointer[_Shared[Self.T], MutUntrackedOrigin]

    @implicit
    def __init__(out self, var value: Self.T):
        """Share a value."""
        self._inner = unsafe_alloc[_Shared[Self.T]](1)
        Pointer(to=self._inner[].owners).unsafe_write(1)
        Pointer(to=self._inner[].knowing).unsafe_write(1)
        Pointer(to=self._inner[].value).unsafe_write(value^)

    def __init__(out self, *, unsafe_from_raw_pointer: Pointer[_Shared[Self.T], MutUntrackedOrigin]):
        """Own the value that `steal_data` gave up.

        Args:
            unsafe_from_raw_pointer: What it gave.
        """
        self._inner = unsafe_from_raw_pointer

    def __init__(out self, *, _inner: Pointer[_Shared[Self.T], MutUntrackedOrigin]):
        self._inner = _inner

    def __init__(out self, *, copy: Self):
        """Own the same value."""
        self._inner = copy._inner
        _increment(Pointer(to=self._inner[].owners))

    def __deinit__(deinit self):
        """End the value if this is its last owner."""
        if _decrement(Pointer(to=self._inner[].owners)):
            Pointer(to=self._inner[].value).unsafe_deinit_pointee()
            if _decrement(Pointer(to=self._inner[].knowing)):
                self._inner.unsafe_free()

    def __getitem__[
        self_life: ImmOrigin
    ](ref [self_life] self) -> ref [self_life.unsafe_mut_cast[True]()] Self.T:
        """Return the value."""
        return self._inner[].value

    def ptr(ref self) -> Pointer[Self.T, origin_of(self)]:
        """Return where the value is."""
        return {_mlir_value = Pointer(to=self._inner[].value)._mlir_value}

    @deprecated(use=ptr)
    def unsafe_ptr(ref self) -> Pointer[Self.T, origin_of(self)]:
        """Return where the value is."""
        return {_mlir_value = Pointer(to=self._inner[].value)._mlir_value}

    def __eq__(self, rhs: Self) -> Bool where conforms_to(Self.T, Equatable):
        """Tell whether the values are equal, be they the same or not."""
        return self[] == rhs[]

    def __ne__(self, other: Self, /) -> Bool where conforms_to(Self.T, Equatable):
        """Tell whether the values differ."""
        return self[] != other[]

    def unsafe_take_allocation(deinit self) -> Allocation[_Shared[Self.T]]:
        """Return the memory with the value in it, which no longer ends by itself.

        Returns:
            The memory; what is in it is not looked after, whoever else owns it.
        """
        return Allocation[_Shared[Self.T]](unsafe_owned_ptr=self._inner, layout=Layout[_Shared[Self.T]](count=1))

    @deprecated("use 'unsafe_take_allocation' instead")
    def steal_data(deinit self) -> Pointer[Self.T, MutUntrackedOrigin]:
        """Return where the value is, which nothing looks after from here on."""
        return self.unsafe_ptr().unsafe_origin_cast[MutUntrackedOrigin]()

    def count(self) -> UInt64:
        """Return how many own the value."""
        return self._inner[].owners

    def weak_count(self) -> UInt64:
        """Return how many know the value without owning it."""
        return self._inner[].knowing - 1

    def __is__(self, rhs: Self) -> Bool:
        """Tell whether two own the same value."""
        return self._inner == rhs._inner

    def __isnot__(self, rhs: Self) -> Bool:
        """Tell whether two own different values."""
        return self._inner != rhs._inner

    def write_to(self, mut writer: Some[Writer]) where conforms_to(Self.T, Writable):
        """Write the value."""
        self[].write_to(writer)

    def write_repr_to(self, mut writer: Some[Writer]) where conforms_to(Self.T, Writable):
        """Write the value with the type."""
        writer.write_string("ArcPointer[")
        writer.write_string(type_name[Self.T]())
        writer.write_string("](")
        self[].write_repr_to(writer)
        writer.write_string(")")

    def __hash__[H: Hasher](self, mut hasher: H) where conforms_to(Self.T, Hashable):
        """Feed the value to a hasher."""
        self[].__hash__(hasher)


struct WeakPointer[T: Deinitable & Movable](ImplicitlyCopyable):
    """Knows a value that others own.

    Parameters:
        T: What the value is.
    """

    var _inner: Optional[Pointer[_Shared[Self.T], MutUntrackedOrigin]]

    def __init__(out self):
        """Know no value."""
        self._inner = None

    def __init__(out self, *, downgrade: ArcPointer[Self.T]):
        """Know the value that somebody owns."""
        self._inner = downgrade._inner
        _increment(Pointer(to=downgrade._inner[].knowing))

    def __init__(out self, *, copy: Self):
        """Know the same value."""
        self._inner = copy._inner
        if self._inner:
            _increment(Pointer(to=self._inner.unsafe_value()[].knowing))

    def __deinit__(deinit self):
        """Give the memory back if nobody else knows of it."""
        if self._inner:
            var inner = self._inner.unsafe_value()
            if _decrement(Pointer(to=inner[].knowing)):
                inner.unsafe_free()

    def try_upgrade(self) -> Optional[ArcPointer[Self.T]]:
        """Own the value, if it has not ended."""
        if not self._inner:
            return None
        var inner = self._inner.unsafe_value()
        if inner[].owners == 0:
            return None
        _increment(Pointer(to=inner[].owners))
        return ArcPointer[Self.T](_inner=inner)

    def strong_count(self) -> UInt64:
        """Return how many own the value."""
        return self._inner.unsafe_value()[].owners if self._inner else 0

    def weak_count(self) -> UInt64:
        """Return how many know the value without owning it."""
        return self._inner.unsafe_value()[].knowing - 1 if self._inner else 0
