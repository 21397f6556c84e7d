def main():
    print(Float8_e4m3fn(1.5), Float8_e5m2(0.25), Float8_e4m3fnuz(2), Float8_e5m2fnuz(3))
    print(Float8_e4m3fn(1000.0), Float8_e5m2(100000.0))
    print(Float8_e4m3fn(0.1).cast[DType.float32](), Float8_e5m2(0.1).cast[DType.float32]())
    var v = SIMD[DType.float8_e4m3fn, 4](1, 2, 3, 4)
    print(v.cast[DType.float32]() * 2)
