def main():
    var a: UInt = 3
    var b: UInt = 5
    print(a - b)
    print(b // a, b % a, a ** 3)
    var x: UInt32 = 0xFFFF_FFFF
    print(x + 1, x * x, x >> 31, x << 31)
    var s: Int32 = -8
    print(s >> 1, s.cast[DType.uint32]() >> 1)
    print(~UInt8(0b1010_1010), UInt8(250) + 10)
    print(max(a, b), min(a, b), a < b)
    print(hex(x), bin(UInt8(5)), oct(UInt16(64)))
    print(hex(-255), bin(-5), hex(255, prefix=""))
