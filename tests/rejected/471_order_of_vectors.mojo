def least(a: SIMD[DType.int32, 4], b: SIMD[DType.int32, 4]) -> Bool:
    return a < b


def main():
    var a = SIMD[DType.int32, 4](1, 2, 3, 4)
    print(least(a, a + 1))
