"""Several values of different types as one."""

from std.format import Writable, Writer
from std.hash import Hashable, Hasher
from std.reflection._type_name import type_name
from std.builtin.variadics import VariadicPack

comptime _same[A: AnyType, B: AnyType]: Bool = A == B


def _first_of[T: AnyType, *Ts: AnyType]() -> Int:
    """Return the number of the first type that is one; -1 if none is."""
    comptime for i in range(Ts.length):
        comptime if Ts[i] == T:
            return i
    return -1


struct Tuple[*Ts: Movable](
    Comparable where Ts.all_conforms_to[Comparable](),
    Copyable where Ts.all_conforms_to[Copyable](),
    Deinitable where Ts.all_conforms_to[Deinitable](),
    Equatable where Ts.all_conforms_to[Equatable](),
    ImplicitlyCopyable where Ts.all_conforms_to[ImplicitlyCopyable](),
    Movable,
    RegisterPassable where Ts.all_conforms_to[RegisterPassable](),
    Sized,
    Hashable where Ts.all_conforms_to[Hashable](),
    Writable where Ts.all_conforms_to[Writable](),
):
    """Values of different types.

    Parameters:
        Ts: What they are.
    """

    comptime element_types = Self.Ts
    """What the values are."""

    var _storage: __mlir_type[`!kgen.pack<`, Self.Ts, `>`]

    def __init__(out self) where Self.Ts.all_conforms_to[Defaultable]():
        """Make values that have their defaults."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        comptime for i in range(Self.Ts.length):
            __get_address_as_uninit_lvalue(self._raw[i]()) = Self.Ts[i]()

    def __init__(out self, *, _unset: NoneType):
        """Make room for values, which must be written before anything else is done."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))

    def _forget(deinit self):
        """End without ending any value."""
        __mlir_op.`lit.ownership.mark_destroyed`(__get_mvalue_as_litref(self._storage))

    @implicit
    def __init__(out self, var *args: *Self.Ts):
        """Take over values."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        comptime for i in range(Self.Ts.length):
            __get_address_as_uninit_lvalue(self._raw[i]()) = __get_address_as_owned_value(
                args._raw[i]()
            )
        args^._forget()

    def __init__(out self, *, copy: Self) where Self.Ts.all_conforms_to[Copyable]():
        """Copy every value."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        comptime for i in range(Self.Ts.length):
            __get_address_as_uninit_lvalue(self._raw[i]()) = Self.Ts[i](
                copy=__get_address_as_lvalue(copy._raw[i]())
            )

    def __init__(out self, *, deinit move: Self):
        """Move every value."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        comptime for i in range(Self.Ts.length):
            __get_address_as_uninit_lvalue(self._raw[i]()) = __get_address_as_owned_value(
                move._raw[i]()
            )

    def __deinit__(deinit self) where Self.Ts.all_conforms_to[Deinitable]():
        """End every value."""
        comptime for i in range(Self.Ts.length):
            _ = __get_address_as_owned_value(self._raw[i]())

    def _raw[idx: Int](self) -> __mlir_type[`!kgen.pointer<`, Self.Ts[idx], `>`]:
        """Return where a value is."""
        return __mlir_op.`lit.ref.to_pointer`[
            _type=__mlir_type[`!kgen.pointer<`, Self.Ts[idx], `>`]
        ](__get_mvalue_as_litref(__get_pack_element[idx](self._storage)))

    @staticmethod
    def __len__() -> Int:
        """Return how many values there are."""
        return Self.Ts.length

    def __len__(self) -> Int:
        """Return how many values there are."""
        return Self.Ts.length

    @__keeps_interiors
    def __getitem_param__[idx: Int](ref self) -> ref [self] Self.Ts[idx]:
        """Return a value."""
        return __get_address_as_lvalue(self._raw[idx]())

    @__keeps_interiors
    def first_of[T: Movable](ref self) -> ref [self] T:
        """Return the first value of a type.

        Parameters:
            T: The type, which must be one of the tuple's.

        Returns:
            The value.
        """
        comptime position = _first_of[T, *Self.Ts]()
        comptime assert position >= 0, "no value of the tuple is of this type"
        return __get_address_as_lvalue(
            __mlir_op.`pop.pointer.bitcast`[_type=__mlir_type[`!kgen.pointer<`, T, `>`]](
                self._raw[position]()
            )
        )

    def __eq__(
        self, other: Self, /
    ) -> Bool where Self.Ts.all_conforms_to[Equatable]():
        """Tell whether all values are equal."""
        comptime for i in range(Self.Ts.length):
            if __get_address_as_lvalue(self._raw[i]()) != __get_address_as_lvalue(other._raw[i]()):
                return False
        return True

    def __lt__(
        self, rhs: Self
    ) -> Bool where Self.Ts.all_conforms_to[Comparable]():
        """Tell whether the first value that differs is less."""
        comptime for i in range(Self.Ts.length):
            if __get_address_as_lvalue(self._raw[i]()) < __get_address_as_lvalue(rhs._raw[i]()):
                return True
            if __get_address_as_lvalue(rhs._raw[i]()) < __get_address_as_lvalue(self._raw[i]()):
                return False
        return False

    def __contains__[T: Equatable](self, value: T) -> Bool:
        """Tell whether a value is among those of its type."""
        comptime for i in range(Self.Ts.length):
            comptime if conforms_to(Self.Ts[i], Equatable):
                comptime if _same[Self.Ts[i], T]:
                    if rebind[T](__get_address_as_lvalue(self._raw[i]())) == value:
                        return True
        return False

    def concat[
        *Us: Movable
    ](deinit self, deinit other: Tuple[*Us], out result: Tuple[*Self.Ts, *Us]):
        """Put the values of another tuple behind these."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(result))
        comptime for i in range(Self.Ts.length):
            __get_address_as_uninit_lvalue(
                __mlir_op.`pop.pointer.bitcast`[
                    _type=__mlir_type[`!kgen.pointer<`, Self.Ts[i], `>`]
                ](result._raw[i]())
            ) = __get_address_as_owned_value(self._raw[i]())
        comptime for i in range(Us.length):
            __get_address_as_uninit_lvalue(
                __mlir_op.`pop.pointer.bitcast`[
                    _type=__mlir_type[`!kgen.pointer<`, Us[i], `>`]
                ](result._raw[Self.Ts.length + i]())
            ) = __get_address_as_owned_value(other._raw[i]())

    def reverse(deinit self, out result: Tuple[*Self.Ts.reverse]):
        """Put the values in the opposite order."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(result))
        comptime for i in range(Self.Ts.length):
            __get_address_as_uninit_lvalue(
                __mlir_op.`pop.pointer.bitcast`[
                    _type=__mlir_type[`!kgen.pointer<`, Self.Ts[i], `>`]
                ](result._raw[Self.Ts.length - 1 - i]())
            ) = __get_address_as_owned_value(self._raw[i]())

    def consume_elements[
        F: def[idx: Int](var elt: Self.Ts[idx]) -> None
    ](deinit self, elt_handler: F, /):
        """Give every value to a function."""
        comptime for i in range(Self.Ts.length):
            elt_handler[i](__get_address_as_owned_value(self._raw[i]()))

    def deinit_with[
        F: def[idx: Int](var elt: Self.Ts[idx]) -> None
    ](deinit self, deinit_func: F, /):
        """Give every value to a function that ends it."""
        comptime for i in range(Self.Ts.length):
            deinit_func[i](__get_address_as_owned_value(self._raw[i]()))

    def write_to(self, mut writer: Some[Writer]) where Self.Ts.all_conforms_to[Writable]():
        """Write the values in parentheses."""
        writer.write_string("(")
        comptime for i in range(Self.Ts.length):
            comptime if i > 0:
                writer.write_string(", ")
            __get_pack_element[i](self._storage).write_to(writer)
        comptime if Self.Ts.length == 1:
            writer.write_string(",")
        writer.write_string(")")

    def write_repr_to(
        self, mut writer: Some[Writer]
    ) where Self.Ts.all_conforms_to[Writable]():
        """Write the values as in a program, with the type."""
        writer.write_string("Tuple[")
        comptime for i in range(Self.Ts.length):
            comptime if i > 0:
                writer.write_string(", ")
            writer.write_string(type_name[Self.Ts[i]]())
        writer.write_string("](")
        comptime for i in range(Self.Ts.length):
            comptime if i > 0:
                writer.write_string(", ")
            __get_pack_element[i](self._storage).write_repr_to(writer)
        comptime if Self.Ts.length == 1:
            writer.write_string(",")
        writer.write_string(")")

    def __hash__[
        H: Hasher
    ](self, mut hasher: H) where Self.Ts.all_conforms_to[Hashable]():
        """Feed the values to a hasher."""
        comptime for i in range(Self.Ts.length):
            __get_pack_element[i](self._storage).__hash__(hasher)
