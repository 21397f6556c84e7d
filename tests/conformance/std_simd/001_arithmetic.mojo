def main():
    var a = SIMD[DType.int32, 4](1, 2, 3, 4)
    var b = SIMD[DType.int32, 4](10, 20, 30, 40)
    print(a + b, b - a, a * b, b // a, b % 7, -a, a * 2, 100 - b)
    print(a & 1, a | 8, a ^ 3, ~a, a << 2, b >> 1, a ** 2)
    print(a.lt(2) if False else a.eq(2), a.ne(2), a.gt(2), a.le(3))
    print(a == b, a != b, a[0], len(a), a.reduce_add(), a.reduce_mul(), a.reduce_max(), a.reduce_min())
    a[2] = 99
    a += 1
    a *= b
    print(a, SIMD[DType.float32, 4](1.5), SIMD[DType.float64, 2](1, 2) / 3)
    print(SIMD[DType.uint8, 4](250, 251, 252, 253) + 5, SIMD[DType.int8, 2](127, -128) + SIMD[DType.int8, 2](1, -1))
