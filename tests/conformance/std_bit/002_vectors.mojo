from std.bit import (
    bit_not, bit_reverse, bit_width, byte_swap, count_leading_zeros, count_trailing_zeros,
    log2_ceil, log2_floor, next_power_of_two, pop_count, prev_power_of_two, rotate_bits_left, rotate_bits_right,
)


def main():
    for n in [0, 1, 2, 3, 7, 8, 255, 256, -1]:
        print(n, count_leading_zeros(n), count_trailing_zeros(n), pop_count(n), bit_width(n))
    for n in [1, 2, 3, 5, 8, 9, 1000]:
        print(n, log2_floor(n), log2_ceil(n), next_power_of_two(n), prev_power_of_two(n))
    print(next_power_of_two(0), prev_power_of_two(0))
    var v = SIMD[DType.uint8, 4](1, 128, 0, 255)
    print(count_leading_zeros(v), count_trailing_zeros(v), pop_count(v), bit_not(v), bit_reverse(v), bit_width(v))
    print(byte_swap(UInt16(0x1234)), byte_swap(UInt32(0x12345678)), byte_swap(Int64(1)))
    print(rotate_bits_left[3](UInt8(0b10010110)), rotate_bits_right[3](UInt8(0b10010110)))
    print(rotate_bits_left[-3](UInt8(0b10010110)), rotate_bits_left[0](UInt32(5)), rotate_bits_right[31](UInt32(1)))
