"""Functions that trade the last digits for speed."""

from std.math.math import _exp2_approx_f32, exp_approx_f32


@deprecated("use 'exp_approx_f32' of the power times the logarithm of 2")
def exp2_approx_f32[W: Int](x: SIMD[DType.float32, W]) -> SIMD[DType.float32, W]:
    """Return about 2 to a power of each number, by a polynomial of degree 3.

    Parameters:
        W: How many numbers there are.

    Args:
        x: The powers.

    Returns:
        The results.
    """
    return _exp2_approx_f32(x)
