"""Operations of the machine that the language has no words for."""

from std.memory.pointer import Pointer


def assume(val: Bool):
    """Promise that something is true.

    Args:
        val: What is true.
    """
    __mlir_op.`llvm.intr.assume`(val)


def expect[T: TrivialRegisterPassable, //, expected_val: T](val: T) -> T:
    """Say what a value probably is.

    Parameters:
        T: What the value is.
        expected_val: What it probably is.

    Args:
        val: The value.

    Returns:
        The value.
    """
    return val


def likely(val: Bool) -> Bool:
    """Say that something probably is true.

    Args:
        val: What probably is.

    Returns:
        Whether it is.
    """
    return __mlir_op.`llvm.intr.expect`(val, True)


def unlikely(val: Bool) -> Bool:
    """Say that something probably is false.

    Args:
        val: What probably is.

    Returns:
        Whether it is true.
    """
    return __mlir_op.`llvm.intr.expect`(val, False)


def gather[
    dtype: DType, size: Int, //
](
    var base: SIMD[DType.int, size],
    mask: SIMD[DType.bool, size],
    passthrough: SIMD[dtype, size],
) -> SIMD[dtype, size]:
    """Read numbers from addresses, where the mask says so.

    Args:
        base: The addresses.
        mask: Which to read.
        passthrough: What stands for those that are not read.

    Returns:
        The numbers.
    """
    var result = passthrough
    for i in range(size):
        if mask[i]:
            result[i] = Pointer[Scalar[dtype], MutUntrackedOrigin](
                unsafe_from_address=base[i]
            )[]
    return result


def scatter[
    dtype: DType, size: Int, //
](
    value: SIMD[dtype, size],
    var base: SIMD[DType.int, size],
    mask: SIMD[DType.bool, size],
):
    """Write numbers to addresses, where the mask says so.

    Args:
        value: The numbers.
        base: The addresses.
        mask: Which to write.
    """
    for i in range(size):
        if mask[i]:
            Pointer[Scalar[dtype], MutUntrackedOrigin](unsafe_from_address=base[i])[] = value[i]


def masked_load[
    dtype: DType, //, size: Int
](
    addr: Pointer[Scalar[dtype], _],
    mask: SIMD[DType.bool, size],
    passthrough: SIMD[dtype, size],
) -> SIMD[dtype, size]:
    """Read numbers that lie behind each other, where the mask says so.

    Args:
        addr: Where the first is.
        mask: Which to read.
        passthrough: What stands for those that are not read.

    Returns:
        The numbers.
    """
    var result = passthrough
    for i in range(size):
        if mask[i]:
            result[i] = addr[unsafe_offset=i]
    return result


def masked_store[
    dtype: DType, size: Int, //
](
    value: SIMD[dtype, size],
    addr: Pointer[Scalar[dtype], _],
    mask: SIMD[DType.bool, size],
):
    """Write numbers behind each other, where the mask says so.

    Args:
        value: The numbers.
        addr: Where the first goes.
        mask: Which to write.
    """
    for i in range(size):
        if mask[i]:
            addr.unsafe_mut_cast[True]()[unsafe_offset=i] = value[i]
