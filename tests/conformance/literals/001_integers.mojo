def main():
    print(42, 0xFF, 0o52, 0b101010)
    print(1_000_000, 1__000_, 0xdead_BEEF)
    print(0X1F, 0O17, 0B11)
    print(00, 0_0)
    print(9223372036854775807)
    print(-9223372036854775808)
    var a = 7
    print(-a, +a, ~a)
    # A literal takes the type that its context asks for.
    var byte: UInt8 = 200
    var wide: Int64 = 1 << 40
    var real: Float32 = 3
    print(byte, wide, real)
