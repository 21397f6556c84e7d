"""Memory that is asked for and given back."""

from std.memory.pointer import Pointer


struct Layout[T: AnyType](TrivialRegisterPassable):
    """How much memory is wanted: room for a number of values.

    Parameters:
        T: What the values are.
    """

    var _count: Int

    def __init__(out self, *, count: Int):
        """Want room for a number of values."""
        self._count = count

    @staticmethod
    def single() -> Self:
        """Want room for one value."""
        return Self(count=1)

    def count(self) -> Int:
        """Return how many values there is room for."""
        return self._count

    def as_byte_layout(self) -> Layout[UInt8]:
        """Return the same room in bytes."""
        return Layout[UInt8](count=self._count * __mlir_op.`pop.size_of`[type=Self.T, _type=Int]())


struct Allocation[T: AnyType](Movable, Sized, not Deinitable):
    """Memory of one's own, which must be given back by `dealloc`.

    Parameters:
        T: What the values in it are.
    """

    var _pointer: Pointer[Self.T, MutUntrackedOrigin]
    var _layout: Layout[Self.T]

    def __init__(
        out self,
        *,
        unsafe_owned_ptr: Pointer[Self.T, MutUntrackedOrigin],
        layout: Layout[Self.T],
    ):
        """Take over memory."""
        self._pointer = unsafe_owned_ptr
        self._layout = layout

    def __len__(self) -> Int:
        """Return how many values there is room for."""
        return self._layout.count()

    def layout(self) -> Layout[Self.T]:
        """Return how much memory it is."""
        return self._layout

    def unsafe_ptr(ref self) -> Pointer[Self.T, origin_of(self)]:
        """Return where the memory is."""
        return {_mlir_value = self._pointer._mlir_value}

    def unsafe_leak(deinit self) -> Pointer[Self.T, MutUntrackedOrigin]:
        """Return where the memory is, which nothing looks after from here on."""
        return self._pointer

    def unsafe_span(ref self) -> Span[Self.T, origin_of(self)]:
        """Return all of the memory as values."""
        return Span[Self.T, origin_of(self)](ptr=self.unsafe_ptr(), length=self._layout.count())


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
    if alignment <= 16:
        return {
            _mlir_value = __mlir_op.`pop.external_call`[
                func="malloc", _type=__mlir_type[`!kgen.pointer<`, type, `>`]
            ](size)
        }
    return {
        _mlir_value = __mlir_op.`pop.external_call`[
            func="aligned_alloc", _type=__mlir_type[`!kgen.pointer<`, type, `>`]
        ](alignment, (size + alignment - 1) // alignment * alignment)
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


def alloc[T: AnyType, /](layout: Layout[T], /) -> Allocation[T]:
    """Ask for memory.

    Args:
        layout: How much.

    Returns:
        The memory.
    """
    return Allocation[T](unsafe_owned_ptr=unsafe_alloc[T](layout.count()), layout=layout)


def dealloc[T: AnyType, /](var allocation: Allocation[T], /):
    """Give memory back; the values in it must have ended.

    Args:
        allocation: The memory.
    """
    allocation^.unsafe_leak().unsafe_free()
