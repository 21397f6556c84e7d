"""Values of one of several types."""

from std.format import Writable, Writer
from std.hash import Hashable, Hasher
from std.reflection._type_name import type_name
from std.builtin._raw_output import fail
from std.memory.pointer import Pointer


def _position[T: AnyType, *Ts: AnyType]() -> Int:
    """Return which of several types a type is; -1 if it is none."""
    comptime for i in range(Ts.length):
        comptime if Ts[i] == T:
            return i
    return -1


struct Variant[*Ts: AnyType](
    Copyable where Ts.all_conforms_to[Copyable](),
    Deinitable where Ts.all_conforms_to[Deinitable](),
    Equatable where Ts.all_conforms_to[Equatable](),
    Hashable where Ts.all_conforms_to[Hashable](),
    ImplicitlyCopyable where Ts.all_conforms_to[ImplicitlyCopyable](),
    Movable where Ts.all_conforms_to[Movable](),
    Writable where Ts.all_conforms_to[Writable](),
):
    """A value of one of several types.

    Parameters:
        Ts: The types.
    """

    comptime _Storage = __mlir_type[`!kgen.variant<`, Self.Ts, `>`]

    # One of the values, and a tag that says which.
    var _storage: Self._Storage

    @implicit
    def __init__[T: Movable](out self, var value: T):
        """Hold a value, whose type must be one of these."""
        comptime assert _position[T, *Self.Ts]() >= 0, "the type is none of the variant's"
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        self._choose(_position[T, *Self.Ts]())
        self._pointer[T]().unsafe_write(value^)

    def __init__[T: AnyType, //, F: def() -> T](out self, *, init_with: F):
        """Hold what a function returns, which is made in place."""
        comptime assert _position[T, *Self.Ts]() >= 0, "the type is none of the variant's"
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        self._choose(_position[T, *Self.Ts]())
        self._pointer[T]().unsafe_write(init_with=init_with)

    def __init__(out self, *, unsafe_uninitialized: Tuple[]):
        """Leave open what it holds; `set` or an assignment must follow.

        Args:
            unsafe_uninitialized: Says so.
        """
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        self._choose(0)

    def __init__(out self, *, copy: Self) where Self.Ts.all_conforms_to[Copyable]():
        """Hold a copy of what another holds."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        self._choose(copy._which())
        comptime for i in range(Self.Ts.length):
            if self._which() == i:
                self._pointer[Self.Ts[i]]().unsafe_write(copy=copy._pointer[Self.Ts[i]]()[])

    def __init__(
        out self, *, deinit move: Self
    ) where Self.Ts.all_conforms_to[Movable]():
        """Hold what another held."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        self._choose(move._which())
        comptime for i in range(Self.Ts.length):
            if self._which() == i:
                self._pointer[Self.Ts[i]]().unsafe_write_move_from(
                    move._pointer[Self.Ts[i]]()
                )

    def __deinit__(deinit self) where Self.Ts.all_conforms_to[Deinitable]():
        """End the value."""
        self._end()

    def _end(self) where Self.Ts.all_conforms_to[Deinitable]():
        comptime for i in range(Self.Ts.length):
            if self._which() == i:
                self._pointer[Self.Ts[i]]().unsafe_deinit_pointee()

    def _pointer[T: AnyType](self) -> Pointer[T, MutUntrackedOrigin]:
        """Return where a value of a type would be."""
        return {
            _mlir_value = __mlir_op.`pop.pointer.bitcast`[
                _type=__mlir_type[`!kgen.pointer<`, T, `>`]
            ](
                __mlir_op.`pop.variant.bitcast`[type=Self._Storage, index=0](
                    Pointer(to=self._storage)._mlir_value
                )
            )
        }

    def _tag(self) -> Pointer[UInt8, MutUntrackedOrigin]:
        """Return where the tag is."""
        return {
            _mlir_value = __mlir_op.`pop.pointer.bitcast`[
                _type=__mlir_type[`!kgen.pointer<`, UInt8, `>`]
            ](
                __mlir_op.`pop.variant.discr_gep`[type=Self._Storage](
                    Pointer(to=self._storage)._mlir_value
                )
            )
        }

    def _which(self) -> Int:
        """Return which of the types the value is of."""
        return Int(self._tag()[])

    def _choose(self, which: Int):
        """Say which of the types the value is of."""
        self._tag()[] = UInt8(which)

    @staticmethod
    def is_type_supported[T: AnyType]() -> Bool:
        """Tell whether a type is one of the variant's."""
        return _position[T, *Self.Ts]() >= 0

    def isa[T: AnyType](self) -> Bool:
        """Tell whether the value is of a type."""
        return self._which() == _position[T, *Self.Ts]()

    @__keeps_interiors
    def __getitem_param__[T: AnyType](ref self) -> ref [self["value"]] T:
        """Return the value, which must be of a type."""
        if not self.isa[T]():
            fail(
                "get: wrong variant type",
                __mlir_op.`kgen.call_location`[_type=StringLiteral](),
            )
        return self._pointer[T]()[]

    @__keeps_interiors
    def unsafe_get[T: AnyType](ref self) -> ref [self["value"]] T:
        """Return the value without looking whether it is of a type."""
        return self._pointer[T]()[]

    def unwrap[T: Movable](deinit self) -> T:
        """Move the value out, which must be of a type."""
        if not self.isa[T]():
            fail(
                "taking the wrong type!",
                __mlir_op.`kgen.call_location`[_type=StringLiteral](),
            )
        return self._pointer[T]().unsafe_take_pointee()

    @deprecated(use=unwrap)
    def take[T: Movable](deinit self) -> T:
        """Move the value out, which must be of a type."""
        if not self.isa[T]():
            fail(
                "taking the wrong type!",
                __mlir_op.`kgen.call_location`[_type=StringLiteral](),
            )
        return self._pointer[T]().unsafe_take_pointee()

    def unsafe_unwrap[T: Movable](deinit self) -> T:
        """Move the value out without looking whether it is of a type."""
        return self._pointer[T]().unsafe_take_pointee()

    @deprecated(use=unsafe_unwrap)
    def unsafe_take[T: Movable](deinit self) -> T:
        """Move the value out without looking whether it is of a type."""
        return self._pointer[T]().unsafe_take_pointee()

    def replace[
        Tin: Deinitable & Movable, Tout: Movable
    ](mut self, var value: Tin) -> Tout:
        """Move the value out, which must be of a type, and put another in its place."""
        if not self.isa[Tout]():
            fail(
                "taking out the wrong type!",
                __mlir_op.`kgen.call_location`[_type=StringLiteral](),
            )
        return self.unsafe_replace[Tin, Tout](value^)

    def unsafe_replace[Tin: Movable, Tout: Movable](mut self, var value: Tin) -> Tout:
        """Move the value out without looking at its type, and put another in its place."""
        var former = self._pointer[Tout]().unsafe_take_pointee()
        self._choose(_position[Tin, *Self.Ts]())
        self._pointer[Tin]().unsafe_write(value^)
        return former^

    def set[T: Movable](
        mut self, var value: T
    ) where Self.Ts.all_conforms_to[Deinitable]():
        """Put another value in place of this one."""
        self._end()
        self._choose(_position[T, *Self.Ts]())
        self._pointer[T]().unsafe_write(value^)

    def set[
        T: AnyType, //, F: def() -> T
    ](mut self, *, init_with: F) where Self.Ts.all_conforms_to[Deinitable]():
        """Put what a function returns in place of this value."""
        self._end()
        self._choose(_position[T, *Self.Ts]())
        self._pointer[T]().unsafe_write(init_with=init_with)

    def deinit_with[T: AnyType, F: def(var T) -> None](deinit self, deinit_func: F, /):
        """Give the value, which must be of a type, to a function that ends it."""
        if not self.isa[T]():
            fail(
                "Variant.deinit_with: wrong variant type",
                __mlir_op.`kgen.call_location`[_type=StringLiteral](),
            )
        self._pointer[T]().unsafe_deinit_pointee_with(deinit_func)

    @deprecated(use=deinit_with)
    def destroy_with[T: AnyType, F: def(var T) -> None](deinit self, destroy_func: F, /):
        """Give the value, which must be of a type, to a function that ends it."""
        self^.deinit_with[T](destroy_func)

    def __eq__(
        self, other: Self, /
    ) -> Bool where Self.Ts.all_conforms_to[Equatable]():
        """Tell whether both hold equal values of one type."""
        if self._which() != other._which():
            return False
        comptime for i in range(Self.Ts.length):
            if self._which() == i:
                return self._pointer[Self.Ts[i]]()[] == other._pointer[Self.Ts[i]]()[]
        return False

    def __hash__[H: Hasher](self, mut hasher: H) where Self.Ts.all_conforms_to[Hashable]():
        """Feed which type the value is of, and the value, to a hasher."""
        hasher._update_with_simd(self._tag()[])
        comptime for i in range(Self.Ts.length):
            if self._which() == i:
                self._pointer[Self.Ts[i]]()[].__hash__(hasher)

    def write_to(self, mut writer: Some[Writer]) where Self.Ts.all_conforms_to[Writable]():
        """Write the value."""
        comptime for i in range(Self.Ts.length):
            if self.isa[Self.Ts[i]]():
                self.unsafe_get[Self.Ts[i]]().write_to(writer)
                return

    def write_repr_to(
        self, mut writer: Some[Writer]
    ) where Self.Ts.all_conforms_to[Writable]():
        """Write the value with the type."""
        writer.write_string("Variant[")
        comptime for i in range(Self.Ts.length):
            comptime if i > 0:
                writer.write_string(", ")
            writer.write_string(type_name[Self.Ts[i]]())
        writer.write_string("](")
        comptime for i in range(Self.Ts.length):
            if self.isa[Self.Ts[i]]():
                self.unsafe_get[Self.Ts[i]]().write_repr_to(writer)
                writer.write_string(")")
                return
