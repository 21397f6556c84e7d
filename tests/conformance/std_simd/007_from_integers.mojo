def repeated[D: DType, n: Int](k: Int):
    print(SIMD[D, n](k), SIMD[D, n](-k))


def main():
    var k = 300
    print(SIMD[DType.int16, 4](k), SIMD[DType.uint8, 2](-k), SIMD[DType.float32, 2](k))
    repeated[DType.int8, 4](7)
    repeated[DType.float64, 1](7)
    repeated[DType.int64, 2](-9)
