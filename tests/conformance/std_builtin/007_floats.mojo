def main() raises:
    for x in [0.0, -0.0, 1.0, 0.1, 1e15, 1e16, 1e17, 123456789.123456789, 1e-4, 1e-5, 5e-324, 1.7976931348623157e308, 1e22, 100.0, 3.0e-10]:
        print(x, Float32(x), repr(x))
    print(1.0 / 0.0, -1.0 / 0.0, 0.0 / 0.0, 0.1 + 0.2, 1e308 * 10)
    print(7.0 // 2.0, -7.0 % 3.0, 2.0 ** -1.0, Float64("1e-3"))
    print(Float16(65504), BFloat16(3.14159), Float32(16777217), Float16(0.1))
    print(Float64(2 ** 53 + 1), Float32(0.1).cast[DType.float64](), Float64(Float32(3.3)))
    print(-2.5 < 1, 1.0 == 1, 0.1 == Float64(Float32(0.1)))
    print(Float64.MAX, Float32.MAX_FINITE, Float32.MIN_FINITE)
