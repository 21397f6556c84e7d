from std.complex import ComplexFloat32, ComplexFloat64, ComplexSIMD, abs


def main():
    var a = ComplexFloat64(3, 4)
    var b = ComplexFloat64(1, -2)
    print(a, b, repr(a), a.re, a.im)
    print(a + b, a - b, a * b, a / b, -a)
    print(a.norm(), a.squared_norm(), a.conj(), abs(a), a.__abs__())
    print(a * 2.0, 2.0 * a, a == a.conj().conj(), a != b)
    a *= b
    print(a)
    a *= 0.5
    print(a)
    print(a.fma(b, ComplexFloat64(1, 1)), a.squared_add(b))
    var v = ComplexSIMD[DType.float32, 2](SIMD[DType.float32, 2](1, 2), SIMD[DType.float32, 2](3, 4))
    print(v + v, v.squared_norm())
    print(ComplexFloat32(1), ComplexFloat32(0, -1))
