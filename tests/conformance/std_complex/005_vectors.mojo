from std.complex import ComplexSIMD


def main():
    var a = ComplexSIMD[DType.float64, 4](
        SIMD[DType.float64, 4](1, 2, 3, 4), SIMD[DType.float64, 4](0, 1, 0, -1)
    )
    print(a)
    print(a + a)
    print(a * a)
    print(a.norm())
    print(a.squared_norm())
    print(a.conj())
    print(-a)
    print(a.re, a.im)
    print(a == a)
    var b = ComplexSIMD[DType.int32, 2](SIMD[DType.int32, 2](1, 2), SIMD[DType.int32, 2](3, 4))
    print(b * b, b + b, b - b)
