# Numbers scaled by powers of two, their parts, the distance to the next, roots of the greatest integers.
from std.math import clamp, ldexp, modf, scalb, sqrt, ulp
from std.utils.numerics import inf, nan


def main():
    var infinite = inf[DType.float64]()
    for x in [0.0, -0.0, 1.0, -3.7, 5e-324, 3.5e-308, 1.5e308, infinite, -infinite]:
        for power in [-60, -4, 0, 1, 5, 60]:
            print(ldexp(x, Int32(power)), ldexp(Float32(x), Int32(power)), end=" ")
        print()
        for power in [0.0, 0.5, -1.5, 3.0, -4.0, 1e3, -1e3, 1e30, -1e30]:
            print(scalb(x, power), scalb(Float32(x), Float32(power)), end=" ")
        print()
        print(ulp(x), ulp(Float32(x)), modf(x), modf(Float32(x)))
    print(ulp(Float64.MAX_FINITE), ulp(Float32.MAX_FINITE), ulp(nan[DType.float64]()))
    print(clamp(nan[DType.float64](), -1.0, 1.0), clamp(-3.0, -1.0, 1.0), clamp(Float32(7), 0, 5))
    for x in [Int.MAX, Int.MAX - 1, 3037000499 * 3037000499, 3037000499 * 3037000499 - 1, 99, 0, -4]:
        print(sqrt(x), end=" ")
    print()
