from std.complex import ComplexFloat32, ComplexFloat64, ComplexSIMD, abs


def main():
    var i = ComplexFloat64(0, 1)
    print(i * i, i / i, -i, i + i, i - i, i.conj())
    print(ComplexFloat64(3, 4).norm(), ComplexFloat64(3, 4).squared_norm(), abs(ComplexFloat64(-3, 4)))
    print(ComplexFloat64(1), ComplexFloat64(-0.0, -0.0), ComplexFloat32(1.5, -2.5))
    print(ComplexFloat64(1, 2) == ComplexFloat64(1, 2), ComplexFloat64(1, 2) != ComplexFloat64(2, 1))
    var z = ComplexFloat64(0, 0)
    var c = ComplexFloat64(-0.5, 0.5)
    for n in range(5):
        z = z.squared_add(c)
        print(n, z)
    print(ComplexSIMD[DType.float64, 2](from_interleaved=SIMD[DType.float64, 4](1, 2, 3, 4)))
    print(ComplexSIMD[DType.float64, 2](from_deinterleaved=SIMD[DType.float64, 4](1, 2, 3, 4)))
