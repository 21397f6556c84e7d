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
