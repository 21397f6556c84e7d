from std.math import frexp, ldexp, ulp, sqrt, cbrt, hypot, exp2, log2, floor


def main():
    for x in [1.0, 0.75, -3.0, 1024.0, 0.0, 1e-310]:
        var parts = frexp(x)
        print(x, parts[0], parts[1])
    print(ldexp(0.5, Int32(10)), ldexp(Float32(1), Int32(100)))
    print(ulp(1.0), ulp(1e16), ulp(Float32(3)), ulp(0.0))
    print(sqrt(0), sqrt(15), sqrt(16), sqrt(17), sqrt(1 << 60))
    print(sqrt(0.0), sqrt(-1.0), sqrt(0.25), sqrt(Float32(2)))
    print(hypot(0.0, 0.0), hypot(-3.0, 4.0), hypot(1e200, 1e200))
    print(exp2(SIMD[DType.float32, 4](0, 1, -1, 10)), log2(SIMD[DType.float32, 4](1, 2, 0.5, 1024)))
