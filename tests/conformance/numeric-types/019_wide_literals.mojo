# A literal of any size is converted as what it is, and of integers that are too small keeps its lowest bits.
def main():
    print(Int128(-170141183460469231731687303715884105728), Int128(9223372036854775808))
    print(UInt128(1 << 100), UInt128(-1), Int128(-9223372036854775809))
    print(Int256(-(1 << 255)), UInt256((1 << 256) - 1), UInt256(-1))
    print(SIMD[DType.int128, 2](1 << 100), SIMD[DType.uint128, 2](5))
    print(Float64(12345678901234567890123), Float32(1 << 70), Float16(70000), BFloat16(1 << 100))
    print(Int8(300), UInt8(-1), Int16(70000), UInt64(18446744073709551615), UInt64(-1))
    print(Int(18446744073709551615), Int64(1 << 63), Int8(1 << 70))
    var small: Int128 = 1
    print((small << 100) + Int128(1 << 99), Int128(Int(-5)), UInt256(UInt8(200)))
