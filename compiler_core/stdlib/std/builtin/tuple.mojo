"""Several values of different types as one."""

from std.builtin.variadics import VariadicPack
from std.memory.pointer import Pointer


struct Tuple[*Ts: Movable](
    Comparable where Ts.all_conforms_to[Comparable](),
    Copyable where Ts.all_conforms_to[Copyable](),
    Deinitable where Ts.all_conforms_to[Deinitable](),
    Equatable where Ts.all_conforms_to[Equatable](),
    ImplicitlyCopyable where Ts.all_conforms_to[ImplicitlyCopyable](),
    Movable,
    RegisterPassable where Ts.all_conforms_to[RegisterPassable](),
    Sized,
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
            __get_address_as_uninit_lvalue(self._pointer[i]()._mlir_value) = Self.Ts[i]()

    @implicit
    def __init__(out self, var *args: *Self.Ts):
        """Take over values."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        comptime for i in range(Self.Ts.length):
            self._pointer[i]().unsafe_write_move_from(args._element[i]())
        args^._forget()

    def __init__(out self, *, copy: Self) where Self.Ts.all_conforms_to[Copyable]():
        """Copy every value."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        comptime for i in range(Self.Ts.length):
            self._pointer[i]().unsafe_write(copy=copy._pointer[i]()[])

    def __init__(out self, *, deinit move: Self):
        """Move every value."""
        __mlir_op.`lit.ownership.mark_initialized`(__get_mvalue_as_litref(self._storage))
        comptime for i in range(Self.Ts.length):
            self._pointer[i]().unsafe_write_move_from(move._pointer[i]())

    def __deinit__(deinit self) where Self.Ts.all_conforms_to[Deinitable]():
        """End every value."""
        comptime for i in range(Self.Ts.length):
            self._pointer[i]().unsafe_deinit_pointee()

    def _pointer[idx: Int](self) -> Pointer[Self.Ts[idx], MutUntrackedOrigin]:
        """Return where a value is."""
        return {
            _mlir_value = Pointer(to=__get_pack_element[idx](self._storage))._mlir_value
        }

    @staticmethod
    def __len__() -> Int:
        """Return how many values there are."""
        return Self.Ts.length

    def __len__(self) -> Int:
        """Return how many values there are."""
        return Self.Ts.length

    def __getitem_param__[idx: Int](ref self) -> ref [self["element"]] Self.Ts[idx]:
        """Return a value."""
        return self._pointer[idx]()[]

    def __eq__(
        self, other: Self, /
    ) -> Bool where Self.Ts.all_conforms_to[Equatable]():
        """Tell whether all values are equal."""
        comptime for i in range(Self.Ts.length):
            if self._pointer[i]()[] != other._pointer[i]()[]:
                return False
        return True

    def __lt__(
        self, rhs: Self
    ) -> Bool where Self.Ts.all_conforms_to[Comparable]():
        """Tell whether the first value that differs is less."""
        comptime for i in range(Self.Ts.length):
            if self._pointer[i]()[] < rhs._pointer[i]()[]:
                return True
            if rhs._pointer[i]()[] < self._pointer[i]()[]:
                return False
        return False

    def __contains__[T: Equatable](self, value: T) -> Bool:
        """Tell whether a value is among those of its type."""
        comptime for i in range(Self.Ts.length):
            comptime if Self.Ts[i] == T:
                if rebind[T](self._pointer[i]()[]) == value:
                    return True
        return False

    def consume_elements[
        F: def[idx: Int](var elt: Self.Ts[idx]) -> None
    ](deinit self, elt_handler: F, /):
        """Give every value to a function."""
        comptime for i in range(Self.Ts.length):
            elt_handler[i](self._pointer[i]().unsafe_take_pointee())

    def deinit_with[
        F: def[idx: Int](var elt: Self.Ts[idx]) -> None
    ](deinit self, deinit_func: F, /):
        """Give every value to a function that ends it."""
        comptime for i in range(Self.Ts.length):
            deinit_func[i](self._pointer[i]().unsafe_take_pointee())
