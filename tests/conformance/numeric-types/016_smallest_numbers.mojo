# The smallest numbers of narrow formats, at run time and when compiled.


def narrowed[dtype: DType](x: Float64):
    var y = x.cast[dtype]()
    print(y, y.cast[DType.float64](), x.cast[DType.float32]().cast[dtype]())


def main():
    for x in [1e-41, 9e-41, 9.3e-41, 3e-8, 2.9e-8, 6e-8, 65519.0, 65520.0, -1e6, 3.3961e38]:
        narrowed[DType.bfloat16](x)
        narrowed[DType.float16](x)
    comptime small = Float64(9e-41).cast[DType.bfloat16]()
    comptime none = Float64(1e-8).cast[DType.float16]()
    comptime large = Float64(65520.0).cast[DType.float16]()
    print(small, none, large)
    var half: Float16 = 60000
    print(half + half, half * half, -half - half, half / 0, (half - half) / 0)
    print(Int(half), UInt8(Float16(200)), Float16(Int(100000)), Float16(UInt32(70000)))
