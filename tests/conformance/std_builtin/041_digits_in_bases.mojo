from std.builtin.format_int import bin, hex, oct


def main():
    print(bin(10), oct(10), hex(10))
    print(bin(-10), oct(-10), hex(-255))
    print(hex(UInt8(200)), bin(Int8(-128)), oct(UInt64(18446744073709551615)))
    print(hex(255, prefix="#"), bin(5, prefix=""))
    print(hex(Scalar[DType.bool](True)))
