def halves[dtype: DType](x: Scalar[dtype]) -> Scalar[dtype]:
    return x / 2


def main():
    var b: Byte = 255
    print(b, b + 1, Byte.MAX, Byte.dtype)
    print(Int(Float64(-3.9)), Int(Float64(3.9)), Int32(Float32(2.999)))
    var top = Int.MAX
    print(top + 1 == Int.MIN, Int8(127) + 1, UInt16(0) - 1)
    var nan = Float64(0) / Float64(0)
    print(nan == nan, nan != nan, nan < 1.0, nan > 1.0, nan <= nan)
    var inf = Float64(1) / Float64(0)
    print(inf, -inf, inf == inf + 1, inf - inf != inf - inf)
    print(Float64(0.1) + Float64(0.2), Float32(0.1) + Float32(0.2), Float16(0.1))
    print(Float32(16777216) + 1 == Float32(16777216), BFloat16(257))
    print(UInt128(1) << 100, Int256(-1) >> 3)
    print(halves(Float16(5)), halves(BFloat16(3)))
    comptime big = 1 << 80
    comptime third = 1 / 3
    print(big // (1 << 78), Float64(third))
