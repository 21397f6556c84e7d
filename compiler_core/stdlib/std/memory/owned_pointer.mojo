"""A value in memory of its own."""

from std.format import Writable, Writer
from std.reflection._type_name import type_name
from std.memory.alloc import Allocation, Layout, unsafe_alloc
from std.memory.pointer import Pointer


struct OwnedPointer[T: AnyType](Deinitable where conforms_to(T, Deinitable), Movable, Writable where conforms_to(T, Writable)):
    """Owns a value that lies in memory of its own.

    Parameters:
        T: What the value is.
    """

    var _inner: Pointer[Self.T, MutUntrackedOrigin]

    def __init__[_T: Movable](out self: OwnedPointer[_T], var value: _T):
        """Put a value into memory of its own."""
        self._inner = unsafe_alloc[_T](1)
        self._inner.unsafe_write(value^)

    def __init__[_T: Copyable](out self: OwnedPointer[_T], *, copy_value: _T):
        """Put a copy of a value into memory of its own."""
        self._inner = unsafe_alloc[_T](1)
        self._inner.unsafe_write(copy=copy_value)

    def __init__[_T: Copyable](out self: OwnedPointer[_T], *, other: OwnedPointer[_T]):
        """Put a copy of what another owns into memory of its own."""
        self._inner = unsafe_alloc[_T](1)
        self._inner.unsafe_write(copy=other[])

    def __init__(out self, *, unsafe_from_opaque_pointer: Pointer[mut=True, NoneType, _]):
        """Take over memory with a value in it."""
        self._inner = unsafe_from_opaque_pointer.unsafe_bitcast[Self.T]().unsafe_origin_cast[
            MutUntrackedOrigin
        ]()

    def __init__(out self, *, unsafe_from_raw_pointer: Pointer[Self.T, MutUntrackedOrigin]):
        """Take over memory with a value in it."""
        self._inner = unsafe_from_raw_pointer

    def __deinit__(deinit self) where conforms_to(Self.T, Deinitable):
        """End the value and give the memory back."""
        self._inner.unsafe_deinit_pointee()
        self._inner.unsafe_free()

    @__keeps_interiors
    def __getitem__(ref self) -> ref [self["value"]] Self.T:
        """Return the value."""
        return self._inner[]

    def ptr(ref self) -> Pointer[Self.T, origin_of(self)]:
        """Return where the value is."""
        return {_mlir_value = self._inner._mlir_value}

    @deprecated(use=ptr)
    def unsafe_ptr(ref self) -> Pointer[Self.T, origin_of(self)]:
        """Return where the value is."""
        return {_mlir_value = self._inner._mlir_value}

    def into_inner(deinit self) -> Self.T where conforms_to(Self.T, Movable):
        """Move the value out and give the memory back."""
        var value = self._inner.unsafe_take_pointee()
        self._inner.unsafe_free()
        return value^

    @deprecated(use=into_inner)
    def take(deinit self) -> Self.T where conforms_to(Self.T, Movable):
        """Move the value out and give the memory back."""
        var value = self._inner.unsafe_take_pointee()
        self._inner.unsafe_free()
        return value^

    def unsafe_leak(deinit self) -> Pointer[Self.T, MutUntrackedOrigin]:
        """Return where the value is, which nothing looks after from here on."""
        return self._inner

    def unsafe_take_allocation(deinit self) -> Allocation[Self.T]:
        """Return the memory with the value in it, which no longer ends by itself.

        Returns:
            The memory.
        """
        return Allocation[Self.T](unsafe_owned_ptr=self._inner, layout=Layout[Self.T](count=1))

    @deprecated("use 'unsafe_take_allocation' instead")
    def steal_data(deinit self) -> Pointer[Self.T, MutUntrackedOrigin]:
        """Return where the value is, which nothing looks after from here on."""
        return self._inner

    def write_to(self, mut writer: Some[Writer]) where conforms_to(Self.T, Writable):
        """Write the value."""
        self[].write_to(writer)

    def write_repr_to(self, mut writer: Some[Writer]) where conforms_to(Self.T, Writable):
        """Write the value with the type."""
        writer.write_string("OwnedPointer[")
        writer.write_string(type_name[Self.T]())
        writer.write_string("](")
        self[].write_repr_to(writer)
        writer.write_string(")")
