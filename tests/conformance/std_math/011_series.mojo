from std.math import iota, factorial, comb, perm, gcd
from std.math.polynomial import polynomial_evaluate


def main():
    print(iota[DType.float32, 4](0.5), iota[DType.uint8, 8](250))
    for n in range(0, 13, 3):
        print(factorial(n), comb(12, n), perm(12, n))
    print(comb(0, 0), comb(3, 5), perm(3, 5))
    var at = SIMD[DType.float64, 4](0, 1, 2, -1)
    print(polynomial_evaluate[[1.0, 2.0, 3.0]](at))
    print(polynomial_evaluate[[Float32(1), Float32(-1)]](SIMD[DType.float32, 2](2, 3)))
    print(polynomial_evaluate[[5.0]](at))
