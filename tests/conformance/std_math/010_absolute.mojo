from std.math import max, min


def main():
    print(abs(-5), abs(5), abs(-2.5), abs(-0.0), abs(Int8(-128)), abs(UInt8(200)))
    print(abs(SIMD[DType.float32, 4](-1, 2, -3, 4)))
    print(max(3, 7), max(-3, -7), min(3, 7), max(2.5, -1.0), min(UInt8(3), UInt8(200)))
    print(max(1, 5, 3), min(4, 2, 8))
    print(max(SIMD[DType.int16, 4](1, 9, 3, 7), SIMD[DType.int16, 4](5, 5, 5, 5)))
    print(min(SIMD[DType.int16, 4](1, 9, 3, 7), SIMD[DType.int16, 4](5, 5, 5, 5)))
    print(max(String("abc"), String("abd")), min(String("b"), String("a")))
    print(pow(2, 10), pow(2.0, -1), pow(0.0, 0.0), pow(-8, 3), pow(1.5, 3))
    print(2 ** 62, (-2) ** 3, 3 ** 4, 2.0 ** 3, 10.0 ** -2)
    print(SIMD[DType.int32, 4](1, 2, 3, 4) ** 2, SIMD[DType.float32, 2](2, 3) ** 3)
