from std.complex import ComplexFloat32, ComplexFloat64, abs


def main():
    var i = ComplexFloat64(0, 1)
    var z = ComplexFloat64(3, 4)
    print(i * i, z * i, i * z, z + i, z - i, -z)
    print(z / i, z / z, ComplexFloat64(1, 0) / z)
    print(z.norm(), z.squared_norm(), abs(z))
    print(z.conj(), z * z.conj())
    print(z.re, z.im)
    var p = ComplexFloat64(1, 0)
    for k in range(5):
        print(k, p)
        p = p * i
    print(z == z, z != i, z == ComplexFloat64(3, 4))
    print(ComplexFloat32(1.5, -2))
    print(String(ComplexFloat64(0, -0.0)), repr(ComplexFloat64(1, 2)))
    print(z.fma(i, ComplexFloat64(1, 1)))
    print(z.squared_add(ComplexFloat64(1, 1)))
    print(ComplexFloat64(5), ComplexFloat64(2) * z)
