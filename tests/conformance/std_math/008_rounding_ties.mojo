from std.math import ceil, floor, trunc, round, copysign, modf, nextafter


def main():
    for x in [0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 0.0, -0.0, 4503599627370497.5, 1e20, -1e20]:
        print(round(x), ceil(x), floor(x), trunc(x))
    print(round(SIMD[DType.float32, 4](0.5, -0.5, 1.4999999, -2.5)))
    print(ceil(SIMD[DType.float64, 2](1.1, -1.1)), floor(SIMD[DType.float64, 2](1.1, -1.1)))
    print(round(17), ceil(17), floor(-17), trunc(-17))
    print(round(2.675, 2), round(1234.5, -2), round(0.125, 2))
    print(copysign(1.0, -0.0), copysign(0.0, -1.0))
    var parts = modf(-2.25)
    print(parts[0], parts[1])
    print(nextafter(0.0, 1.0), nextafter(0.0, -1.0), nextafter(1.0, 1.0))
