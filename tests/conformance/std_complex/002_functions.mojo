from std.complex import ComplexSIMD, ComplexFloat64, ComplexFloat32, ComplexScalar, abs


def main():
    var a = ComplexFloat64(3, 4)
    var b = ComplexFloat64(-1, 0.5)
    print(a, b, abs(a), a.norm(), a.squared_norm())
    print(a + b, a - b, a * b, a / b, -a)
    print(a.conj(), a * a.conj(), a.fma(b, a), a.squared_add(b))
    print(a * 2.0, a == a, a != b, a == b)
    a = a + b
    print(a)
    a *= b
    print(a)
    a = a - ComplexFloat64(1, 1)
    print(a, a.re, a.im)
    var v = ComplexSIMD[DType.float32, 2](SIMD[DType.float32, 2](1, 2), SIMD[DType.float32, 2](3, 4))
    print(v, v.norm(), v * v)
    print(repr(b))
