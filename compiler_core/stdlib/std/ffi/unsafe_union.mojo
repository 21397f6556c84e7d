"""A union as C has it: one of several types, and nothing says which."""

from std.format import Writable, Writer
from std.memory.pointer import Pointer
from std.reflection._type_name import type_name


def _largest[*Ts: AnyType]() -> Int:
    """Return the size of the largest of some types."""
    var size = 1
    comptime for i in range(Ts.length):
        size = max(size, __mlir_op.`pop.size_of`[type=Ts[i], _type=Int]())
    return size


def _strictest[*Ts: AnyType]() -> Int:
    """Return the greatest alignment of some types."""
    var alignment = 1
    comptime for i in range(Ts.length):
        alignment = max(alignment, __mlir_op.`pop.align_of`[type=Ts[i], _type=Int]())
    return alignment


def _word[*Ts: AnyType]() -> DType:
    """Return the numbers of which the storage is made: they are aligned as strictly as any type."""
    comptime alignment = _strictest[*Ts]()
    comptime if alignment == 1:
        return DType.uint8
    elif alignment == 2:
        return DType.uint16
    elif alignment == 4:
        return DType.uint32
    else:
        return DType.uint64


def _words[*Ts: AnyType]() -> Int:
    """Return how many of those numbers the largest type needs."""
    comptime size = _word[*Ts]()._bits() // 8
    comptime unit = max(size, _strictest[*Ts]())
    return (_largest[*Ts]() + unit - 1) // unit * (unit // size)


struct UnsafeUnion[*Ts: AnyType](Copyable, ImplicitlyCopyable, Movable, Writable):
    """A value of one of several types; whoever reads it must know of which.

    Parameters:
        Ts: The types.
    """

    var _storage: Array[Scalar[_word[*Self.Ts]()], _words[*Self.Ts]()]

    def __init__(out self, *, unsafe_uninitialized: Tuple[]):
        """Leave the value open.

        Args:
            unsafe_uninitialized: Says so.
        """
        self._storage = {fill = 0}

    def __init__[T: Movable](out self, var value: T):
        """Hold a value.

        Args:
            value: The value, of one of the types.
        """
        comptime assert Self.Ts.contains[T](), "the union does not have this type"
        self._storage = {fill = 0}
        self._storage.unsafe_ptr().unsafe_bitcast[T]().unsafe_write(value^)

    def __init__(out self, *, copy: Self):
        """Copy the bytes.

        Args:
            copy: The union.
        """
        self._storage = copy._storage.copy()

    def __init__(out self, *, deinit move: Self):
        """Take over the bytes.

        Args:
            move: The union.
        """
        self._storage = move._storage^

    @__keeps_interiors
    def unsafe_get[T: AnyType](ref self) -> ref [self] T:
        """See the bytes as a value.

        Parameters:
            T: Of what type.

        Returns:
            The value.
        """
        comptime assert Self.Ts.contains[T](), "the union does not have this type"
        return Pointer[T, origin_of(self)](
            unsafe_from_address=Int(Pointer(to=self._storage))
        )[]

    def unsafe_ptr[T: AnyType](ref self) -> Pointer[T, origin_of(self)]:
        """Return where the value is.

        Parameters:
            T: Of what type.

        Returns:
            The pointer.
        """
        comptime assert Self.Ts.contains[T](), "the union does not have this type"
        return {unsafe_from_address = Int(Pointer(to=self._storage))}

    def unsafe_set[T: Movable](mut self, var value: T):
        """Put a value in; the one that was there does not end.

        Args:
            value: The value.
        """
        comptime assert Self.Ts.contains[T](), "the union does not have this type"
        self._storage.unsafe_ptr().unsafe_bitcast[T]().unsafe_write(value^)

    def unsafe_take[T: Movable](mut self) -> T:
        """Move the value out.

        Parameters:
            T: Of what type.

        Returns:
            The value.
        """
        comptime assert Self.Ts.contains[T](), "the union does not have this type"
        return self._storage.unsafe_ptr().unsafe_bitcast[T]().unsafe_take_pointee()

    def write_to(self, mut writer: Some[Writer]):
        """Write the types, the size and the alignment.

        Args:
            writer: Where to.
        """
        writer.write_string("UnsafeUnion[")
        comptime for i in range(Self.Ts.length):
            comptime if i > 0:
                writer.write_string(", ")
            writer.write_string(type_name[Self.Ts[i]]())
        comptime alignment = _strictest[*Self.Ts]()
        comptime size = (_largest[*Self.Ts]() + alignment - 1) // alignment * alignment
        writer.write("](size=", size, ", align=", alignment, ")")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the types, the size and the alignment.

        Args:
            writer: Where to.
        """
        self.write_to(writer)
