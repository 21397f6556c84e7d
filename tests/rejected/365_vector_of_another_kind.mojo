def added[d: DType, //](first: SIMD[d, 2], second: SIMD[d, 2]) -> SIMD[d, 2]:
    return first + second


def main():
    print(added(SIMD[DType.int8, 2](1, 2), Int16(3)))
    print(SIMD[DType.uint64, 4](SIMD[DType.uint8, 2](1, 2)))
    var numbers: SIMD[DType.uint64, 4] = UInt8(1)
    print(numbers)
