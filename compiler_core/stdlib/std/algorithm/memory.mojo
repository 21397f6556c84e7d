"""Copies of much memory."""

from std.memory.memory import unsafe_memcpy


@deprecated("use 'unsafe_memcpy' instead")
def parallel_memcpy[
    dtype: DType
](
    *,
    dest: Pointer[mut=True, Scalar[dtype], _],
    src: Pointer[Scalar[dtype], _],
    count: Int,
    count_per_task: Int,
    num_tasks: Int,
):
    """Copy numbers, the memory of which does not overlap.

    Parameters:
        dtype: What kind of numbers.

    Args:
        dest: Where they go.
        src: Where they are.
        count: How many there are.
        count_per_task: How many a thread would copy at once.
        num_tasks: How many threads there would be; one is as fast.
    """
    unsafe_memcpy(dest=dest, src=src, count=count)


@deprecated("use 'unsafe_memcpy' instead")
def parallel_memcpy[
    dtype: DType
](*, dest: Pointer[mut=True, Scalar[dtype], _], src: Pointer[Scalar[dtype], _], count: Int):
    """Copy numbers, the memory of which does not overlap.

    Parameters:
        dtype: What kind of numbers.

    Args:
        dest: Where they go.
        src: Where they are.
        count: How many there are.
    """
    unsafe_memcpy(dest=dest, src=src, count=count)
