from std.bit import bit_reverse, byte_swap, log2_floor, next_power_of_two, pop_count, prev_power_of_two, rotate_bits_left


def main():
    for shift in range(0, 62, 9):
        var n = (1 << shift) + 1
        print(n, next_power_of_two(n), prev_power_of_two(n), log2_floor(n), pop_count(n))
    print(bit_reverse(UInt8(1)), bit_reverse(UInt16(1)), bit_reverse(UInt32(1)), bit_reverse(UInt64(1)))
    print(byte_swap(byte_swap(UInt64(12345))))
    print(rotate_bits_left[8](UInt32(0xFF000000)), rotate_bits_left[1](1))
    print(next_power_of_two(SIMD[DType.int32, 4](1, 3, 9, 100)), prev_power_of_two(SIMD[DType.int32, 4](1, 3, 9, 100)))
