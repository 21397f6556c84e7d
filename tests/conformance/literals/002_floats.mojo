def main():
    print(1.0, 3.14159, .5, 2.)
    print(2.5e-3, 1E10, 1e+2, 1_000.000_5)
    print(0e5, 00.5, 1.5_, 1e1_0)
    print(-3.5, +0.25, -0.0)
    print(1e16, 1e15, 123456789.0, 1e-5, 0.0001)
    print(1e300 * 1e10, -1e300 * 1e10)
    var f: Float32 = 0.1
    var d: Float64 = 0.1
    print(f, d)
    print(1 / 3, 2 / 1)
