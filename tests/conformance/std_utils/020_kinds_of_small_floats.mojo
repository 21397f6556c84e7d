from std.utils.numerics import isnan, isinf


def show[d: DType](*bits: UInt8):
    var line = String(d, ":")
    for i in range(len(bits)):
        var x = Scalar[d](from_bits=bits[i])
        line += String(" ", Int(isnan(x)), Int(isinf(x)), "")
    print(line)


def main():
    show[DType.float8_e5m2](0x7C, 0xFC, 0x7D, 0x7F, 0xFF, 0x7B, 0x00, 0x80)
    show[DType.float8_e4m3fn](0x7F, 0xFF, 0x7E, 0x78, 0x00, 0x80)
    show[DType.float8_e4m3fnuz](0x80, 0x7F, 0xFF, 0x00)
    show[DType.float8_e5m2fnuz](0x80, 0x7F, 0xFF, 0x7C, 0x00)
    show[DType.float8_e8m0fnu](0xFF, 0x7F, 0x00, 0xFE)
