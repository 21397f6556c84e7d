from std.math import j0, j1, y0, y1


def main():
    for x in [0.5, 1.0, 2.5, 7.0]:
        print(round(j0(x), 9), round(j1(x), 9), round(y0(x), 9), round(y1(x), 9))
    print(round(j0(SIMD[DType.float64, 2](0, 3)), 9))
    print(j1(Float64(0)))
