"""Polynomials."""


def polynomial_evaluate[
    dtype: DType, width: Int, //, coefficients: List[Scalar[dtype]]
](x: SIMD[dtype, width]) -> SIMD[dtype, width]:
    """Evaluate a polynomial.

    Parameters:
        dtype: What kind of numbers.
        width: How many at once.
        coefficients: The factors of the powers, the constant first.

    Args:
        x: Where.

    Returns:
        The value there.
    """
    comptime count = len(coefficients)
    var result = SIMD[dtype, width]()
    comptime for i in range(count):
        result = result * x + SIMD[dtype, width](materialize[coefficients[count - 1 - i]]())
    return result
