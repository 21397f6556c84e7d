"""Moving bytes and values about."""

from std.memory.pointer import Pointer
from std.traits import IsTriviallyCopyable, IsTriviallyDeinitable, IsTriviallyMovable


def forget_deinit[T: AnyType](var value: T):
    """Let a value go without ending it.

    Args:
        value: The value.
    """
    __mlir_op.`lit.ownership.mark_destroyed`(__get_mvalue_as_litref(value))


def unsafe_memcpy[T: AnyType](*, dest: Pointer[T, _], src: Pointer[T, _], count: Int):
    """Copy the bytes of values that do not overlap.

    Args:
        dest: Where to.
        src: Where from.
        count: How many values.
    """
    __mlir_op.`llvm.intr.memcpy`(
        dest._mlir_value,
        src._mlir_value,
        count * __mlir_op.`pop.size_of`[type=T, _type=Int](),
    )


def unsafe_memmove[T: AnyType](*, dest: Pointer[T, _], src: Pointer[T, _], count: Int):
    """Copy the bytes of values that may overlap.

    Args:
        dest: Where to.
        src: Where from.
        count: How many values.
    """
    __mlir_op.`llvm.intr.memmove`(
        dest._mlir_value,
        src._mlir_value,
        count * __mlir_op.`pop.size_of`[type=T, _type=Int](),
    )


def unsafe_memset[T: AnyType](ptr: Pointer[T, _], value: UInt8, count: Int):
    """Set every byte of values.

    Args:
        ptr: Where they are.
        value: The byte.
        count: How many values.
    """
    __mlir_op.`llvm.intr.memset`(
        ptr._mlir_value, value, count * __mlir_op.`pop.size_of`[type=T, _type=Int]()
    )


def unsafe_memset_zero[T: AnyType](ptr: Pointer[T, _], count: Int):
    """Set every byte of values to nought.

    Args:
        ptr: Where they are.
        count: How many values.
    """
    unsafe_memset(ptr, 0, count)


def unsafe_memset_zero[dtype: DType, //, *, count: Int](ptr: Pointer[Scalar[dtype], _]):
    """Set numbers to nought.

    Parameters:
        dtype: What kind of numbers.
        count: How many.

    Args:
        ptr: Where they are.
    """
    unsafe_memset(ptr, 0, count)


def unsafe_memcmp[
    type: AnyType, address_space: AddressSpace = AddressSpace.GENERIC
](s1: Pointer[mut=False, type, _], s2: Pointer[mut=False, type, _], count: Int) -> Int:
    """Compare the bytes of values.

    Parameters:
        type: What the values are.
        address_space: In which memory they are; there is but one.

    Args:
        s1: Where the first are.
        s2: Where the others are.
        count: How many values.

    Returns:
        Nought if they are equal, otherwise -1 or 1 as the first byte that differs is less or greater.
    """
    var order = __mlir_op.`pop.external_call`[func="memcmp", _type=Int32](
        s1._mlir_value,
        s2._mlir_value,
        count * __mlir_op.`pop.size_of`[type=type, _type=Int](),
    )
    return -1 if order < 0 else (1 if order > 0 else 0)


def unsafe_destroy_n[T: Deinitable](pointer: Pointer[T, _], count: Int):
    """End several values.

    Args:
        pointer: Where they are.
        count: How many.
    """
    for i in range(count):
        pointer.unsafe_offset(i).unsafe_deinit_pointee()


def unsafe_uninit_move_n[
    T: Movable, //, *, overlapping: Bool
](*, dest: Pointer[T, _], src: Pointer[T, _], count: Int):
    """Move several values to where none are.

    Parameters:
        T: What they are.
        overlapping: Whether the places may overlap.

    Args:
        dest: Where to.
        src: Where from.
        count: How many.
    """
    comptime if overlapping:
        if Int(src) < Int(dest):
            for i in range(count - 1, -1, -1):
                dest.unsafe_offset(i).unsafe_write_move_from(src.unsafe_offset(i))
            return
    for i in range(count):
        dest.unsafe_offset(i).unsafe_write_move_from(src.unsafe_offset(i))


def unsafe_uninit_copy_n[
    T: Copyable, //, *, overlapping: Bool
](*, dest: Pointer[T, _], src: Pointer[T, _], count: Int):
    """Copy several values to where none are.

    Parameters:
        T: What they are.
        overlapping: Whether the places may overlap.

    Args:
        dest: Where to.
        src: Where from.
        count: How many.
    """
    for i in range(count):
        dest.unsafe_offset(i).unsafe_write(copy=src.unsafe_offset(i)[])


@deprecated(use=unsafe_memcpy)
def memcpy[T: AnyType](*, dest: Pointer[T, _], src: Pointer[T, _], count: Int):
    """Copy the bytes of values that do not overlap."""
    unsafe_memcpy(dest=dest, src=src, count=count)


@deprecated(use=unsafe_memmove)
def memmove[T: AnyType](*, dest: Pointer[T, _], src: Pointer[T, _], count: Int):
    """Copy the bytes of values that may overlap."""
    unsafe_memmove(dest=dest, src=src, count=count)


@deprecated(use=unsafe_memset)
def memset[T: AnyType](ptr: Pointer[T, _], value: UInt8, count: Int):
    """Set every byte of values."""
    unsafe_memset(ptr, value, count)


@deprecated(use=unsafe_memset_zero)
def memset_zero[T: AnyType](ptr: Pointer[T, _], count: Int):
    """Set every byte of values to nought."""
    unsafe_memset_zero(ptr, count)


@deprecated(use=unsafe_memcmp)
def memcmp[T: AnyType](s1: Pointer[T, _], s2: Pointer[T, _], count: Int) -> Int:
    """Compare the bytes of values."""
    return unsafe_memcmp(s1, s2, count)


@deprecated("use 'IsTriviallyCopyable' instead")
def is_trivially_copyable[T: Copyable]() -> Bool:
    """Tell whether copying a value is copying its bits."""
    return IsTriviallyCopyable[T]


@deprecated("use 'IsTriviallyMovable' instead")
def is_trivially_movable[T: Movable]() -> Bool:
    """Tell whether moving a value is copying its bits."""
    return IsTriviallyMovable[T]


@deprecated("use 'IsTriviallyDeinitable' instead")
def is_trivially_deletable[T: AnyType]() -> Bool:
    """Tell whether the end of a value does nothing."""
    return IsTriviallyDeinitable[T]


@deprecated("use 'IsTriviallyDeinitable' instead")
def is_trivially_destructible[T: AnyType]() -> Bool:
    """Tell whether the end of a value does nothing."""
    return IsTriviallyDeinitable[T]


@deprecated(use=unsafe_destroy_n)
def destroy_n[T: Deinitable](pointer: Pointer[T, _], count: Int):
    """End several values."""
    unsafe_destroy_n(pointer, count)


@deprecated(use=unsafe_uninit_move_n)
def uninit_move_n[
    T: Movable, //, *, overlapping: Bool
](*, dest: Pointer[T, _], src: Pointer[T, _], count: Int):
    """Move several values to where none are."""
    unsafe_uninit_move_n[overlapping=overlapping](dest=dest, src=src, count=count)


@deprecated(use=unsafe_uninit_copy_n)
def uninit_copy_n[
    T: Copyable, //, *, overlapping: Bool
](*, dest: Pointer[T, _], src: Pointer[T, _], count: Int):
    """Copy several values to where none are."""
    unsafe_uninit_copy_n[overlapping=overlapping](dest=dest, src=src, count=count)
