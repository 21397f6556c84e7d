def main():
    print(0.1 + 0.2, 1.0 / 3.0, 2.0 / 3.0)
    print(100.0, 1e5, 1e15, 1e16, 1e17, 123456789012345680.0)
    print(1e-3, 1e-4, 1e-5, 1.5e-7)
    print(Float32(0.1), Float32(1) / 3, Float32(16777216))
    print(Float32(1e10), Float32(3.4e38), Float32(1e-10))
    print(Float16(3.14159), BFloat16(3.14159))
    print(5e-324, 1.7976931348623157e308, 2.2250738585072014e-308)
    print(Float64.MAX, Float64.MIN, Float64.MAX_FINITE, Float64.MIN_FINITE)
    var nan = Float64.MAX - Float64.MAX
    print(nan, -nan, nan == nan, nan != nan)
    print(-0.0, 0.0 == -0.0)
    print(repr(1.5), repr(Float32(2)), repr(7), repr(UInt8(9)))
