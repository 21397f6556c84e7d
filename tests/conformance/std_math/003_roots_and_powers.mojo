from std.math import cbrt, hypot, ldexp, frexp, recip, rsqrt, sqrt, fma, pi, e, tau


def main():
    print(sqrt(2.0), sqrt(16), sqrt(Float32(2)), sqrt(SIMD[DType.float64, 4](1, 4, 9, 16)))
    print(cbrt(8.0), cbrt(-8.0))
    print(hypot(3.0, 4.0), hypot(Float32(5), Float32(12)))
    print(ldexp(0.75, Int32(4)), ldexp(1.0, Int32(-3)))
    print(frexp(12.0)[0], frexp(12.0)[1], frexp(0.1)[0], frexp(0.1)[1])
    print(recip(4.0), rsqrt(4.0))
    print(fma(2.0, 3.0, 4.0), fma(2, 3, 4))
    print(pi, e, tau)
    print(2**10, 3**0, pow(2, 5), pow(1.5, 2))
