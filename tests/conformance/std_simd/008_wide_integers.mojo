def main():
    var a = Int128(1) << 100
    print(a, -a, a + 1)
    print(UInt128(1) << 127, ~UInt128(0))
    var b = UInt256(10) ** 60
    print(b, b // 7, b % 7)
    print(Int256(-5) * Int256(7), Int256.MIN)
    print(DType.int256, DType.uint128, DType.uint256)
    print(Int(Int128(5)), UInt8(Int256(300) & 255))
