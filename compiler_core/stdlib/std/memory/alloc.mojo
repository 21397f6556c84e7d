"""Memory that is asked for and given back."""

from std._system.memory import unsafe_aligned
from std.collections.span import Span
from std.format import Writable, Writer
from std.memory.maybe_uninit import MaybeUninit
from std.memory.pointer import Pointer
from std.reflection._type_name import type_name


struct Alignment(TrivialRegisterPassable, Writable):
    """What addresses are multiples of."""

    var _bytes: Int

    def __init__(out self, *, _unsafe_alignment: Int):
        """Take a number of bytes, a power of two.

        Args:
            _unsafe_alignment: The number.
        """
        self._bytes = _unsafe_alignment

    @staticmethod
    def of[T: AnyType, /]() -> Self:
        """Return what a type needs.

        Parameters:
            T: The type.

        Returns:
            Its alignment.
        """
        return Self(_unsafe_alignment=__mlir_op.`pop.align_of`[type=T, _type=Int]())

    @staticmethod
    def of_bytes[n: Int, /]() -> Self:
        """Return the alignment to a number of bytes.

        Parameters:
            n: The number, a power of two.

        Returns:
            The alignment.
        """
        comptime assert n > 0 and n & (n - 1) == 0, "an alignment is a power of two"
        return Self(_unsafe_alignment=n)

    def bytes(self) -> Int:
        """Return the number of bytes.

        Returns:
            The number.
        """
        return self._bytes

    def write_to(self, mut writer: Some[Writer]):
        """Write the number of bytes.

        Args:
            writer: Where to.
        """
        writer.write("Alignment(bytes=", self._bytes, ")")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the number of bytes.

        Args:
            writer: Where to.
        """
        self.write_to(writer)


comptime _natural[T: AnyType]: Alignment = Alignment.of[T]()
"""The alignment of values; one name for it makes what is declared with it the same."""


struct Layout[T: AnyType, *, alignment: Alignment = _natural[T]](
    TrivialRegisterPassable, Writable
):
    """How much memory is wanted: room for a number of values.

    Parameters:
        T: What the values are.
        alignment: What the address should be a multiple of.
    """

    var _count: Int

    def __init__(out self, *, count: Int):
        """Want room for a number of values.

        Args:
            count: The number.
        """
        self._count = count

    @staticmethod
    def single() -> Self:
        """Want room for one value.

        Returns:
            The layout.
        """
        return Self(count=1)

    def count(self) -> Int:
        """Return how many values there is room for.

        Returns:
            The number.
        """
        return self._count

    def as_byte_layout(self) -> Layout[UInt8, alignment=Self.alignment]:
        """Return the same room in bytes.

        Returns:
            The layout.
        """
        return {count = self._count * __mlir_op.`pop.size_of`[type=Self.T, _type=Int]()}

    def write_to(self, mut writer: Some[Writer]):
        """Write the type and the number of values.

        Args:
            writer: Where to.
        """
        writer.write_string("Layout[")
        writer.write_string(type_name[Self.T]())
        writer.write("](count=", self._count, ", alignment=", Self.alignment.bytes(), ")")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the type and the number of values.

        Args:
            writer: Where to.
        """
        self.write_to(writer)


struct ThinAllocation[T: AnyType](Movable, Writable, not Deinitable):
    """Memory of one's own without its size, which must be given back.

    Parameters:
        T: What the values in it are.
    """

    var _pointer: Pointer[Self.T, MutUntrackedOrigin]

    @__old_keywords(unsafe_assume_ownership=unsafe_owned_ptr)
    def __init__(out self, *, unsafe_owned_ptr: Pointer[Self.T, MutUntrackedOrigin]):
        """Take over memory.

        Args:
            unsafe_owned_ptr: Where it is.
        """
        self._pointer = unsafe_owned_ptr

    def unsafe_ptr(ref self) -> Pointer[Self.T, origin_of(self)]:
        """Return where the memory is.

        Returns:
            The pointer.
        """
        return {_mlir_value = self._pointer._mlir_value}

    def unsafe_leak(deinit self) -> Pointer[Self.T, MutUntrackedOrigin]:
        """Return where the memory is, which nothing looks after from here on.

        Returns:
            The pointer.
        """
        return self._pointer

    def unsafe_with_layout[
        alignment: Alignment, //
    ](deinit self, layout: Layout[Self.T, alignment=alignment]) -> Allocation[
        Self.T, alignment=alignment
    ]:
        """Return the memory with its size.

        Args:
            layout: How much memory it is.

        Returns:
            The memory.
        """
        return {unsafe_owned_ptr = self._pointer, layout = layout}

    def write_to(self, mut writer: Some[Writer]):
        """Write the type and the address.

        Args:
            writer: Where to.
        """
        writer.write_string("ThinAllocation[")
        writer.write_string(type_name[Self.T]())
        writer.write("](", self._pointer, ")")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the type and the address.

        Args:
            writer: Where to.
        """
        self.write_to(writer)


struct Allocation[T: AnyType, *, alignment: Alignment = _natural[T]](
    Movable, Sized, Writable, not Deinitable
):
    """Memory of one's own, which must be given back by `dealloc`.

    Parameters:
        T: What the values in it are.
        alignment: What its address is a multiple of.
    """

    var _pointer: Pointer[Self.T, MutUntrackedOrigin]
    var _layout: Layout[Self.T, alignment=Self.alignment]

    def __init__(
        out self,
        *,
        unsafe_owned_ptr: Pointer[Self.T, MutUntrackedOrigin],
        layout: Layout[Self.T, alignment=Self.alignment],
    ):
        """Take over memory.

        Args:
            unsafe_owned_ptr: Where it is.
            layout: How much it is.
        """
        self._pointer = unsafe_owned_ptr
        self._layout = layout

    def __init__(out self, var managed: ManagedAllocation[Self.T, alignment=Self.alignment]):
        """Take over memory that would be given back by itself.

        Args:
            managed: The memory.
        """
        self._layout = managed._layout
        self._pointer = managed^._leak()

    def __len__(self) -> Int:
        """Return how many values there is room for."""
        return self._layout.count()

    def layout(self) -> Layout[Self.T, alignment=Self.alignment]:
        """Return how much memory it is.

        Returns:
            The layout.
        """
        return self._layout

    def unsafe_ptr(ref self) -> Pointer[Self.T, origin_of(self)]:
        """Return where the memory is.

        Returns:
            The pointer.
        """
        return {_mlir_value = self._pointer._mlir_value}

    def unsafe_leak(deinit self) -> Pointer[Self.T, MutUntrackedOrigin]:
        """Return where the memory is, which nothing looks after from here on.

        Returns:
            The pointer.
        """
        return self._pointer

    def unsafe_span(ref self) -> Span[Self.T, origin_of(self)]:
        """Return all of the memory as values.

        Returns:
            The values.
        """
        return Span[Self.T, origin_of(self)](unsafe_ptr=self.unsafe_ptr(), length=self._layout.count())

    def storage(ref self) -> Span[MaybeUninit[Self.T], origin_of(self)]:
        """Return all of the memory as room for values.

        Returns:
            The room.
        """
        return {
            ptr = self.unsafe_ptr().unsafe_bitcast[MaybeUninit[Self.T]](),
            length = self._layout.count(),
        }

    def into_thin(deinit self) -> ThinAllocation[Self.T]:
        """Forget how much memory it is.

        Returns:
            The memory.
        """
        return {unsafe_owned_ptr = self._pointer}

    def into_managed(deinit self) -> ManagedAllocation[Self.T, alignment=Self.alignment]:
        """Let the memory be given back by itself; the values in it do not end.

        Returns:
            The memory.
        """
        return {self^}

    def write_to(self, mut writer: Some[Writer]):
        """Write the type, the address and the number of values.

        Args:
            writer: Where to.
        """
        writer.write_string("Allocation[")
        writer.write_string(type_name[Self.T]())
        writer.write("](", self._pointer, ", count=", self._layout.count(), ")")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the type, the address and the number of values.

        Args:
            writer: Where to.
        """
        self.write_to(writer)


struct ManagedAllocation[T: AnyType, *, alignment: Alignment = _natural[T]](
    Movable, Writable
):
    """Memory of one's own, which is given back at the end; the values in it do not end.

    Parameters:
        T: What the values in it are.
        alignment: What its address is a multiple of.
    """

    var _pointer: Pointer[Self.T, MutUntrackedOrigin]
    var _layout: Layout[Self.T, alignment=Self.alignment]

    def __init__(out self, var allocation: Allocation[Self.T, alignment=Self.alignment], /):
        """Take over memory.

        Args:
            allocation: The memory.
        """
        self._layout = allocation._layout
        self._pointer = allocation^.unsafe_leak()

    def __deinit__(deinit self):
        """Give the memory back."""
        self._pointer.unsafe_free()

    def _leak(deinit self) -> Pointer[Self.T, MutUntrackedOrigin]:
        return self._pointer

    def layout(self) -> Layout[Self.T, alignment=Self.alignment]:
        """Return how much memory it is.

        Returns:
            The layout.
        """
        return self._layout

    def unsafe_ptr(ref self) -> Pointer[Self.T, origin_of(self)]:
        """Return where the memory is.

        Returns:
            The pointer.
        """
        return {_mlir_value = self._pointer._mlir_value}

    def unsafe_span(ref self) -> Span[Self.T, origin_of(self)]:
        """Return all of the memory as values.

        Returns:
            The values.
        """
        return Span[Self.T, origin_of(self)](unsafe_ptr=self.unsafe_ptr(), length=self._layout.count())

    def write_to(self, mut writer: Some[Writer]):
        """Write the type, the address and the number of values.

        Args:
            writer: Where to.
        """
        writer.write_string("ManagedAllocation[")
        writer.write_string(type_name[Self.T]())
        writer.write("](", self._pointer, ", count=", self._layout.count(), ")")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the type, the address and the number of values.

        Args:
            writer: Where to.
        """
        self.write_to(writer)


def unsafe_alloc[
    type: AnyType, /
](count: Int, *, alignment: Int = __mlir_op.`pop.align_of`[type=type, _type=Int]()) -> Pointer[
    type, MutUntrackedOrigin
]:
    """Ask for memory, which nothing looks after.

    Args:
        count: How many values there should be room for.
        alignment: What the address should be a multiple of.

    Returns:
        Where the memory is.
    """
    var size = count * __mlir_op.`pop.size_of`[type=type, _type=Int]()
    return {
        _mlir_value = unsafe_aligned[__mlir_type[`!kgen.pointer<`, type, `>`]](alignment, size)
    }


@deprecated("use 'alloc' with a 'Layout', or 'unsafe_alloc'")
def alloc[
    type: AnyType, /
](count: Int, *, alignment: Int = __mlir_op.`pop.align_of`[type=type, _type=Int]()) -> Pointer[
    type, MutUntrackedOrigin
]:
    """Ask for memory, which nothing looks after.

    Args:
        count: How many values there should be room for.
        alignment: What the address should be a multiple of.

    Returns:
        Where the memory is.
    """
    return unsafe_alloc[type](count, alignment=alignment)


def alloc[
    T: AnyType, /, *, alignment: Alignment = _natural[T]
](layout: Layout[T, alignment=alignment], /) -> Allocation[T, alignment=alignment]:
    """Ask for memory.

    Parameters:
        T: What the values in it are.
        alignment: What its address should be a multiple of.

    Args:
        layout: How much.

    Returns:
        The memory.
    """
    return {
        unsafe_owned_ptr = unsafe_alloc[T](layout.count(), alignment=alignment.bytes()),
        layout = layout,
    }


def dealloc[T: AnyType, /](var allocation: Allocation[T, alignment=_], /):
    """Give memory back; the values in it must have ended.

    Args:
        allocation: The memory.
    """
    allocation^.unsafe_leak().unsafe_free()
