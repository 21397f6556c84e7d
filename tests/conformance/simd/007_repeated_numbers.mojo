"""One number where a vector is wanted: it is converted, and repeated."""


def added[d: DType, //](first: SIMD[d, 2], second: SIMD[d, 2]) -> SIMD[d, 2]:
    return first + second


def repeated[d: DType, n: Int](number: Scalar[d]) -> SIMD[DType.int32, n]:
    return SIMD[DType.int32, n](number)


def main():
    print(added(SIMD[DType.int8, 2](1, 2), Int8(3)))
    print(added(Int8(3), SIMD[DType.int8, 2](1, 2)))
    print(added(Int8(3), 2))
    print(SIMD[DType.uint64, 4](UInt8(42)), SIMD[DType.uint64, 1](UInt8(4)))
    print(SIMD[DType.int32, 4](Float64(2.5)), SIMD[DType.int8, 2](UInt8(200)))
    print(SIMD[DType.bool, 2](UInt8(3)), SIMD[DType.float32, 2](Int(3)))
    print(repeated[n=4](UInt8(3)), repeated[n=1](Float32(3)))
