from std.math import cbrt, exp, exp2, expm1, hypot, isclose, log, log10, log1p, log2, recip, rsqrt, sqrt


def main():
    print(sqrt(2.0), sqrt(16), cbrt(8.0))
    print(isclose(exp(1.0), 2.718281828459045), exp2(Float64(3)))
    print(isclose(log(10.0), 2.302585092994046), log2(Float64(8)), isclose(log10(1000.0), 3.0))
    print(isclose(expm1(1e-10), 1e-10), isclose(log1p(1e-10), 1e-10))
    print(hypot(3.0, 4.0), recip(4.0), isclose(rsqrt(4.0), 0.5))
    print(sqrt(SIMD[DType.float64, 2](4, 9)))
