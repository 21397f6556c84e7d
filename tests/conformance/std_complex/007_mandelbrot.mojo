from std.complex import ComplexFloat64, ComplexSIMD


def steps(c: ComplexFloat64) -> Int:
    var z = ComplexFloat64(0, 0)
    for i in range(30):
        if z.squared_norm() > 4:
            return i
        z = z.squared_add(c)
    return 30


def main():
    for row in range(11):
        var line = String()
        for column in range(40):
            var c = ComplexFloat64(-2.0 + Float64(column) * 0.075, -1.25 + Float64(row) * 0.25)
            var n = steps(c)
            line += "#" if n == 30 else "+" if n > 6 else "."
        print(line)
    var a = ComplexSIMD[DType.float64, 2](from_interleaved=SIMD[DType.float64, 4](1, 2, 3, 4))
    var b = ComplexSIMD[DType.float64, 2](from_deinterleaved=SIMD[DType.float64, 4](1, 2, 3, 4))
    print(a, b, a * b)
