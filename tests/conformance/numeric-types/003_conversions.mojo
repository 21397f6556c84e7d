def main() raises:
    var i = 300
    print(Int8(i), UInt8(i), Int64(i), Float32(i))
    print(Int(Float64(3.9)), Int(Float64(-3.9)))
    var f: Float32 = 2.75
    print(f.cast[DType.int32](), f.cast[DType.float64](), Float64(f))
    print(UInt64(Int64(-1)), UInt(Int(-2)))
    print(Int(UInt8(255)) + 1, Int8(-1).cast[DType.uint8]())
    print(Int("42") + Int("-7"), Float64("2.5"))
    print(Float64(1) / 3, Float32(1) / 3)
    print(Bool(3), Bool(0), Bool(0.0), Bool(0.1))
    print(Int(True), Float64(True), UInt8(True))
    print(Float16(0.1), BFloat16(0.1))
    print(Int(UInt64.MAX))
