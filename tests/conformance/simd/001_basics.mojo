def main():
    var a = SIMD[DType.float32, 4](1, 2, 3, 4)
    var b = SIMD[DType.float32, 4](10)
    print(a, b, a + b, a * 2, b / a)
    print(a[0], a[3], len(a))
    a[1] = 20
    print(a, a.reduce_add(), a.reduce_max(), a.reduce_min(), a.reduce_mul())
    print(-a, abs(-a), a ** 2)
    print(min(a, b), max(a, b), a.clamp(2, 5))
    var i = SIMD[DType.int32, 4](7, -7, 8, 9)
    print(i // 2, i % 4, i & 1, i << 1, i >> 1, ~i)
