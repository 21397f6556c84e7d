"""One value of many."""

from std.collections.span import Span


def sum[dtype: DType, //](src: Span[Scalar[dtype], _]) raises -> Scalar[dtype]:
    """Add up numbers.

    Parameters:
        dtype: What kind of numbers.

    Args:
        src: The numbers.

    Returns:
        Their sum.
    """
    var result = Scalar[dtype](0)
    for i in range(len(src)):
        result += src.unsafe_get(i)
    return result


def product[dtype: DType, //](src: Span[Scalar[dtype], _]) raises -> Scalar[dtype]:
    """Multiply numbers.

    Parameters:
        dtype: What kind of numbers.

    Args:
        src: The numbers.

    Returns:
        Their product.
    """
    var result = Scalar[dtype](1)
    for i in range(len(src)):
        result *= src.unsafe_get(i)
    return result


def max[dtype: DType, //](src: Span[Scalar[dtype], _]) raises -> Scalar[dtype]:
    """Find the greatest of some numbers.

    Parameters:
        dtype: What kind of numbers.

    Args:
        src: The numbers.

    Returns:
        The greatest; the least number that there is if there are none.
    """
    var result = Scalar[dtype].MIN
    for i in range(len(src)):
        if src.unsafe_get(i) > result:
            result = src.unsafe_get(i)
    return result


def min[dtype: DType, //](src: Span[Scalar[dtype], _]) raises -> Scalar[dtype]:
    """Find the least of some numbers.

    Parameters:
        dtype: What kind of numbers.

    Args:
        src: The numbers.

    Returns:
        The least; the greatest number that there is if there are none.
    """
    var result = Scalar[dtype].MAX
    for i in range(len(src)):
        if src.unsafe_get(i) < result:
            result = src.unsafe_get(i)
    return result


def mean[dtype: DType, //](src: Span[Scalar[dtype], _]) raises -> Scalar[dtype]:
    """Return the mean of numbers.

    Parameters:
        dtype: What kind of numbers.

    Args:
        src: The numbers, at least one.

    Returns:
        The mean, rounded down where the numbers are integers.
    """
    var total = sum(src)
    var count = Scalar[dtype](len(src))
    comptime if dtype.is_integral():
        return total // count
    else:
        return total / count


def variance[
    dtype: DType, //
](src: Span[Scalar[dtype], _], correction: Int = 1) raises -> Scalar[dtype]:
    """Return how far numbers are spread.

    Parameters:
        dtype: What kind of numbers.

    Args:
        src: The numbers, more than the correction.
        correction: By how much the number of numbers is lessened.

    Returns:
        The sum of the squares of what they differ from their mean by, divided by their number.
    """
    return variance(src, mean(src), correction)


def variance[
    dtype: DType, //
](src: Span[Scalar[dtype], _], mean_value: Scalar[dtype], correction: Int = 1) raises -> Scalar[
    dtype
]:
    """Return how far numbers are spread.

    Parameters:
        dtype: What kind of numbers.

    Args:
        src: The numbers, more than the correction.
        mean_value: Their mean.
        correction: By how much the number of numbers is lessened.

    Returns:
        The sum of the squares of what they differ from their mean by, divided by their number.
    """
    var result = Scalar[dtype](0)
    for i in range(len(src)):
        var difference = src.unsafe_get(i) - mean_value
        result += difference * difference
    var count = Scalar[dtype](len(src) - correction)
    comptime if dtype.is_integral():
        return result // count
    else:
        return result / count


def cumsum[
    dtype: DType, //
](dst: Span[mut=True, Scalar[dtype], _], src: Span[Scalar[dtype], _]):
    """Add up numbers, and keep the sum at each of them.

    Parameters:
        dtype: What kind of numbers.

    Args:
        dst: Where the sums go, as many as there are numbers.
        src: The numbers.
    """
    var total = Scalar[dtype](0)
    for i in range(len(src)):
        total += src.unsafe_get(i)
        dst.unsafe_get(i) = total


@deprecated("write a loop, or use 'SIMD.reduce', instead")
def reduce[
    reduce_fn: def[acc_type: DType, dtype: DType, width: Int](
        SIMD[acc_type, width], SIMD[dtype, width]
    ) thin -> SIMD[acc_type, width],
    dtype: DType,
](src: Span[Scalar[dtype], _], init: Scalar[dtype]) raises -> Scalar[dtype]:
    """Put numbers together, one after the other.

    Parameters:
        reduce_fn: Puts what there is so far together with the next.
        dtype: What kind of numbers.

    Args:
        src: The numbers.
        init: What to begin with.

    Returns:
        What becomes of all.
    """
    var result = init
    for i in range(len(src)):
        result = reduce_fn[dtype, dtype, 1](result, src[i])
    return result


@deprecated("write a loop, or use 'all' and 'any', instead")
def reduce_boolean[
    reduce_fn: def[dtype: DType, width: Int](SIMD[dtype, width]) thin -> Bool,
    continue_fn: def(Bool) thin -> Bool,
    dtype: DType,
](src: Span[Scalar[dtype], _], init: Bool) -> Bool:
    """Ask something of numbers until an answer is final.

    Parameters:
        reduce_fn: What is asked.
        continue_fn: Whether to go on after an answer.
        dtype: What kind of numbers.

    Args:
        src: The numbers.
        init: The answer for no numbers.

    Returns:
        The last answer.
    """
    var result = init
    for i in range(len(src)):
        result = reduce_fn[dtype, 1](src[i])
        if not continue_fn(result):
            return result
    return result
