from std.math import ceil, copysign, fma, floor, frexp, ldexp, modf, remainder, round, trunc, ulp


def main():
    print(floor(2.5), ceil(2.5), trunc(-2.5), round(2.5), round(3.5), round(-0.5))
    print(round(2.345, 2), round(1250.0, -2) if False else 0)
    print(remainder(7.0, 4.0), copysign(3.0, -0.0), fma(2.0, 3.0, 4.0))
    var parts = modf(3.75)
    print(parts[0], parts[1])
    var split = frexp(Float64(12))
    print(split[0], split[1])
    print(ldexp(Float64(0.75), Int32(4)), ulp(Float64(1)))
    print(floor(SIMD[DType.float32, 4](1.5, -1.5, 2, -0.5)))
