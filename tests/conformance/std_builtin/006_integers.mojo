def main() raises:
    print(Int8(127) + Int8(1), UInt8(0) - UInt8(1), Int32(1) << 31, Int.MAX + 1 == Int.MIN)
    print(-7 // 2, -7 % 2, 7 // -2, 7 % -2, 5 ** 3, -(-5), +5, ~5)
    print(6 & 3, 6 | 3, 6 ^ 3, 1 << 10, -16 >> 2, UInt8(240) >> 4)
    print(Int("77"), Int(True), UInt8(300), Int8(200), Int16(-1).cast[DType.uint16]())
    print(divmod(17, 5), 10 / 4, 17 // 5)
    print(1_000_000, 0xFF, 0o17, 0b1010, 12345678901234567890 // 10)
    print(repr(5), repr(UInt8(5)), repr(Int64(-1)), String(Int128.MAX), hex(UInt64.MAX))
    var n = 10
    n += 5
    n -= 3
    n *= 2
    n //= 5
    n **= 2
    n %= 7
    n <<= 3
    n >>= 1
    n |= 1
    n &= 13
    n ^= 2
    print(n, 3 < 5 < 7, 3 < 5 > 7, 1 == 1 != 2)
    print(Int(UInt(5)) - 10, UInt(3) + 4, Int64(5) == Int64(5), min(Int8(3), Int8(-3)))
