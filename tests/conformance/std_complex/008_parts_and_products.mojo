from std.complex import ComplexFloat32, ComplexFloat64


def main():
    var a = ComplexFloat64(3, 4)
    var b = ComplexFloat64(1, -2)
    print(a + b, a - b, a * b)
    print(a.norm(), a.squared_norm())
    print(a / b, -a)
    print(a == ComplexFloat64(3, 4), a != b)
    print(ComplexFloat32(1, 1).fma(ComplexFloat32(2, 0), ComplexFloat32(0, 1)))
