def main():
    var f = SIMD[DType.float64, 4](1.9, -1.9, 300.5, 0)
    print(f.cast[DType.int32](), f.cast[DType.float32](), f.cast[DType.int64]().cast[DType.uint8]())
    var b = SIMD[DType.bool, 4](True, False, True, True)
    print(b, b.cast[DType.int8]())
    print(SIMD[DType.uint8, 2](255, 1) + 1)
    print(SIMD[DType.float16, 2](0.1, 2))
    print(repr(SIMD[DType.int8, 2](1, 2)))
    var s: SIMD[DType.float32, 2] = 2.5
    print(s, SIMD[DType.int, 2](3))
    print(Float32(1.5).to_bits(), Int32(-1).to_bits())
