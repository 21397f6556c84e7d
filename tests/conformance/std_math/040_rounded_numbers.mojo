from std.math import ceil, ceildiv, floor, trunc


def main():
    for x in [0.0, 0.4, 0.5, 1.5, 2.5, -0.5, -1.5, -2.7, 1e20]:
        print(x, floor(x), ceil(x), trunc(x), round(x))
    print(round(2.675, 2), round(-1234.5678, 1), round(1234.5, -2), round(5, 0))
    print(ceildiv(7, 2), ceildiv(-7, 2), ceildiv(7, -2), ceildiv(6, 3))
    print(floor(5), ceil(-5), trunc(7))
    print(7 // 2, -7 // 2, 7 // -2, 7 % 3, -7 % 3, 7 % -3)
    print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2)
    print(divmod(17, 5), divmod(-17, 5), divmod(17, -5))
    print(abs(-3), abs(-2.5), abs(Int8(-128)), abs(3))
    print(floor(SIMD[DType.float32, 4](1.5, -1.5, 0.2, -0.2)))
