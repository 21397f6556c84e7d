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
    return _quotient(sum(src), len(src))


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
    return _quotient(result, len(src) - correction)


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
    ) capturing -> SIMD[acc_type, width],
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
    reduce_fn: def[dtype: DType, width: Int](SIMD[dtype, width]) capturing -> Bool,
    continue_fn: def(Bool) capturing -> Bool,
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


@deprecated("write a loop instead")
def map_reduce[
    simd_width: Int,
    dtype: DType,
    acc_type: DType,
    origins_gen: OriginSet,
    input_gen_fn: def[dtype: DType, width: Int](Int) capturing[origins_gen] -> SIMD[dtype, width],
    origins_vec: OriginSet,
    reduce_vec_to_vec_fn: def[acc_type: DType, dtype: DType, width: Int](
        SIMD[acc_type, width], SIMD[dtype, width]
    ) capturing[origins_vec] -> SIMD[acc_type, width],
    reduce_vec_to_scalar_fn: def[dtype: DType, width: Int](SIMD[dtype, width]) thin -> Scalar[dtype],
](dst: Span[mut=True, Scalar[dtype], _], init: Scalar[acc_type]) -> Scalar[acc_type]:
    """Make numbers, keep them, and put them together.

    Parameters:
        simd_width: How many are made at once.
        dtype: What kind of numbers.
        acc_type: What kind of number becomes of them.
        origins_gen: What the first function refers to.
        input_gen_fn: Makes the numbers from a position on.
        origins_vec: What the second function refers to.
        reduce_vec_to_vec_fn: Puts what there is so far together with the next, at each place.
        reduce_vec_to_scalar_fn: Puts the places together.

    Args:
        dst: Where the numbers go.
        init: What to begin with at each place, which should change nothing.

    Returns:
        What becomes of all.
    """

    @__parameter
    def keep[kind: DType, width: Int, alignment: Int](idx: Int, val: SIMD[kind, width]):
        comptime for i in range(width):
            dst.unsafe_get(idx + i) = rebind[Scalar[dtype]](val[i])

    return _map_reduced[
        simd_width,
        dtype,
        input_gen_fn,
        reduce_vec_to_vec_fn,
        reduce_vec_to_scalar_fn,
        keep,
    ](len(dst), init)


@deprecated("write a loop instead")
def map_reduce[
    simd_width: Int,
    dtype: DType,
    acc_type: DType,
    origins_gen: OriginSet,
    input_gen_fn: def[dtype: DType, width: Int](Int) capturing[origins_gen] -> SIMD[dtype, width],
    origins_vec: OriginSet,
    reduce_vec_to_vec_fn: def[acc_type: DType, dtype: DType, width: Int](
        SIMD[acc_type, width], SIMD[dtype, width]
    ) capturing[origins_vec] -> SIMD[acc_type, width],
    reduce_vec_to_scalar_fn: def[dtype: DType, width: Int](SIMD[dtype, width]) thin -> Scalar[dtype],
    output_fn: def[dtype_: DType, width: Int, alignment: Int](
        idx: Int, val: SIMD[dtype_, width]
    ) capturing -> None,
](length: Int, init: Scalar[acc_type]) -> Scalar[acc_type]:
    """Make numbers, give them away, and put them together.

    Parameters:
        simd_width: How many are made at once.
        dtype: What kind of numbers.
        acc_type: What kind of number becomes of them.
        origins_gen: What the first function refers to.
        input_gen_fn: Makes the numbers from a position on.
        origins_vec: What the second function refers to.
        reduce_vec_to_vec_fn: Puts what there is so far together with the next, at each place.
        reduce_vec_to_scalar_fn: Puts the places together.
        output_fn: Takes the numbers from a position on.

    Args:
        length: How many numbers.
        init: What to begin with at each place, which should change nothing.

    Returns:
        What becomes of all.
    """
    return _map_reduced[
        simd_width,
        dtype,
        input_gen_fn,
        reduce_vec_to_vec_fn,
        reduce_vec_to_scalar_fn,
        output_fn,
    ](length, init)


def _map_reduced[
    acc_type: DType,
    //,
    simd_width: Int,
    dtype: DType,
    made: def[dtype: DType, width: Int](Int) capturing -> SIMD[dtype, width],
    joined: def[acc_type: DType, dtype: DType, width: Int](
        SIMD[acc_type, width], SIMD[dtype, width]
    ) capturing -> SIMD[acc_type, width],
    folded: def[dtype: DType, width: Int](SIMD[dtype, width]) thin -> Scalar[dtype],
    output: def[dtype_: DType, width: Int, alignment: Int](
        idx: Int, val: SIMD[dtype_, width]
    ) capturing -> None,
](length: Int, init: Scalar[acc_type]) -> Scalar[acc_type]:
    """Go through numbers, first several at once, then one by one."""
    var result = init
    var at = 0
    if length >= simd_width:
        var places = SIMD[acc_type, simd_width](init)
        while at + simd_width <= length:
            var next = made[dtype, simd_width](at)
            output[dtype, simd_width, 1](at, next)
            places = joined[acc_type, dtype, simd_width](places, next)
            at += simd_width
        result = folded[acc_type, simd_width](places)
    while at < length:
        var next = made[dtype, 1](at)
        output[dtype, 1, 1](at, next)
        result = joined[acc_type, dtype, 1](result, next)
        at += 1
    return result


def sum[
    dtype: DType, input_fn_1d: def[dtype_: DType, width: Int](idx: Int) capturing -> SIMD[dtype_, width]
](length: Int) raises -> Scalar[dtype]:
    """Add up numbers that a function makes.

    Parameters:
        dtype: What kind of numbers.
        input_fn_1d: Makes the number at a position.

    Args:
        length: How many numbers.

    Returns:
        Their sum.
    """
    var result = Scalar[dtype](0)
    for i in range(length):
        result += input_fn_1d[dtype, 1](i)
    return result


def mean[
    dtype: DType, input_fn_1d: def[dtype_: DType, width: Int](idx: Int) capturing -> SIMD[dtype_, width]
](length: Int) raises -> Scalar[dtype]:
    """Return the mean of numbers that a function makes.

    Parameters:
        dtype: What kind of numbers.
        input_fn_1d: Makes the number at a position.

    Args:
        length: How many numbers.

    Returns:
        The mean, rounded down where the numbers are integers.
    """
    return _quotient(sum[dtype, input_fn_1d](length), length)


def variance[
    dtype: DType, input_fn_1d: def[dtype_: DType, width: Int](idx: Int) capturing -> SIMD[dtype_, width]
](length: Int, mean_value: Scalar[dtype], correction: Int = 1) raises -> Scalar[dtype]:
    """Return how far numbers are spread that a function makes.

    Parameters:
        dtype: What kind of numbers.
        input_fn_1d: Makes the number at a position.

    Args:
        length: How many numbers.
        mean_value: Their mean.
        correction: By how much the number of numbers is lessened.

    Returns:
        The sum of the squares of what they differ from their mean by, divided by their number.
    """
    var result = Scalar[dtype](0)
    for i in range(length):
        var difference = input_fn_1d[dtype, 1](i) - mean_value
        result += difference * difference
    return _quotient(result, length - correction)


def variance[
    dtype: DType, input_fn_1d: def[dtype_: DType, width: Int](idx: Int) capturing -> SIMD[dtype_, width]
](length: Int, correction: Int = 1) raises -> Scalar[dtype]:
    """Return how far numbers are spread that a function makes.

    Parameters:
        dtype: What kind of numbers.
        input_fn_1d: Makes the number at a position.

    Args:
        length: How many numbers.
        correction: By how much the number of numbers is lessened.

    Returns:
        The sum of the squares of what they differ from their mean by, divided by their number.
    """
    return variance[dtype, input_fn_1d](length, mean[dtype, input_fn_1d](length), correction)


def _quotient[dtype: DType, //](total: Scalar[dtype], count: Int) -> Scalar[dtype]:
    """Divide, and round down where the numbers are integers."""
    comptime if dtype.is_integral():
        return total // Scalar[dtype](count)
    else:
        return total / Scalar[dtype](count)
