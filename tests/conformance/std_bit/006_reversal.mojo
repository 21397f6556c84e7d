from std.bit import bit_not, bit_reverse, byte_swap, rotate_bits_left, rotate_bits_right


def main():
    print(bit_reverse(UInt8(1)), bit_reverse(UInt8(0b1101)), bit_reverse(UInt16(1)))
    print(bit_reverse(Int32(1)), bit_reverse(Int8(-2)), bit_reverse(UInt64(1)))
    print(byte_swap(UInt16(0x1234)), byte_swap(UInt32(0x12345678)), byte_swap(Int64(1)))
    print(byte_swap(byte_swap(Int32(-77))))
    print(bit_not(UInt8(0)), bit_not(Int32(5)), bit_not(UInt16(0xFF)))
    print(rotate_bits_left[1](UInt8(0b10000001)), rotate_bits_left[4](UInt8(0x1F)))
    print(rotate_bits_right[1](UInt8(0b10000001)), rotate_bits_right[4](UInt8(0x1F)))
    print(rotate_bits_left[0](UInt8(9)), rotate_bits_left[8](UInt16(0x1234)))
    print(rotate_bits_left[63](UInt64(1)), rotate_bits_right[63](UInt64(1)))
    print(rotate_bits_left[-1](UInt8(2)), rotate_bits_right[-2](UInt8(2)))
    var v = SIMD[DType.uint8, 4](1, 2, 4, 128)
    print(bit_reverse(v), bit_not(v), rotate_bits_left[3](v))
    print(byte_swap(SIMD[DType.uint16, 2](0x0102, 0xFF00)))
    var x: UInt32 = 0xDEADBEEF
    print(bit_reverse(bit_reverse(x)) == x, rotate_bits_right[7](rotate_bits_left[7](x)) == x)
