"""Room for a value that may not be there yet."""

from std.memory.pointer import Pointer


struct MaybeUninit[T: AnyType](
    Copyable where conforms_to(T, Movable),
    Defaultable,
    Deinitable,
    ImplicitlyCopyable where conforms_to(T, TrivialRegisterPassable),
):
    """Room for a value; who uses it has to know whether one is there.

    Parameters:
        T: What the value is.
    """

    var _storage: __mlir_type[`!pop.array<1, `, Self.T, `>`]

    def __init__(out self):
        """Make room."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self))

    def __init__(out self, var value: Self.T, /) where conforms_to(Self.T, Movable):
        """Make room with a value in it."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self))
        self._pointer().unsafe_write(value^)

    def __init__(out self, *, copy: Self):
        """Copy the bytes."""
        self._storage = copy._storage

    def __init__(out self, *, deinit move: Self):
        """Move the bytes."""
        self._storage = move._storage

    def __deinit__(deinit self):
        """Forget what is there."""
        pass

    @staticmethod
    def zeroed(out result: Self):
        """Make room that is filled with noughts."""
        result = Self()
        __mlir_op.`llvm.intr.memset`(
            result._pointer()._mlir_value,
            UInt8(0),
            __mlir_op.`pop.size_of`[type=Self.T, _type=Int](),
        )

    def _pointer(mut self) -> Pointer[Self.T, MutUntrackedOrigin]:
        return Pointer(to=self._storage).unsafe_bitcast[Self.T]().unsafe_origin_cast[
            MutUntrackedOrigin
        ]()

    def unsafe_ptr(ref self) -> Pointer[Self.T, origin_of(self)]:
        """Return where the room is."""
        return Pointer(to=self).unsafe_bitcast[Self.T]()

    def write(mut self, var value: Self.T, /) where conforms_to(Self.T, Movable):
        """Put a value there without ending one."""
        self._pointer().unsafe_write(value^)

    def unsafe_write(mut self, var value: Self.T, /) where conforms_to(Self.T, Movable):
        """Put a value there without ending one."""
        self._pointer().unsafe_write(value^)

    def unsafe_write[F: def() -> Self.T](mut self, *, init_with: F):
        """Put what a function returns there without ending a value."""
        self._pointer().unsafe_write(init_with=init_with)

    def unsafe_assume_init(ref self) -> ref [self] Self.T:
        """Return the value, which must be there."""
        return Pointer(to=self).unsafe_bitcast[Self.T]()[]

    def unsafe_assume_init(deinit self) -> Self.T where conforms_to(Self.T, Movable):
        """Move the value out, which must be there."""
        return self._pointer().unsafe_take_pointee()

    @deprecated(use=unsafe_write)
    def init_from(mut self, var value: Self.T, /) where conforms_to(Self.T, Movable):
        """Put a value there without ending one."""
        self.write(value^)

    @deprecated(use=unsafe_assume_init)
    def unsafe_assume_init_ref(ref self) -> ref [self] Self.T:
        """Return the value, which must be there."""
        return self.unsafe_assume_init()

    @deprecated(use=unsafe_assume_init)
    def unsafe_assume_init_take(deinit self) -> Self.T where conforms_to(Self.T, Movable):
        """Move the value out, which must be there."""
        return self._pointer().unsafe_take_pointee()

    @deprecated("use 'unsafe_deinit', which takes the room as well, instead")
    def unsafe_assume_init_destroy(mut self) where conforms_to(Self.T, Deinitable):
        """End the value, which must be there."""
        self._pointer().unsafe_deinit_pointee()

    def unsafe_deinit(deinit self) where conforms_to(Self.T, Deinitable):
        """End the value, which must be there."""
        self._pointer().unsafe_deinit_pointee()

    def unsafe_forget(deinit self):
        """Forget the value without ending it."""
        pass


@deprecated(use=MaybeUninit)
comptime UnsafeMaybeUninit = MaybeUninit
"""The old name of `MaybeUninit`."""
