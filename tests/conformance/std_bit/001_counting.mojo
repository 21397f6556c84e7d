from std.bit import (
    bit_not,
    bit_reverse,
    bit_width,
    byte_swap,
    count_leading_zeros,
    count_trailing_zeros,
    log2_ceil,
    log2_floor,
    next_power_of_two,
    pop_count,
    prev_power_of_two,
    rotate_bits_left,
    rotate_bits_right,
)
from std.bit.mask import is_negative, splat


def main():
    for x in [0, 1, 2, 5, 64, 1000, -1]:
        print(count_leading_zeros(x), count_trailing_zeros(x), pop_count(x), bit_width(x), bit_not(x))
    for x in [1, 2, 5, 64, 1000, 1025]:
        print(log2_floor(x), log2_ceil(Scalar[DType.int](x)), next_power_of_two(x), prev_power_of_two(x))
    print(count_leading_zeros(UInt8(1)), count_trailing_zeros(Int16(16)), pop_count(UInt32.MAX))
    print(bit_reverse(UInt8(1)), bit_reverse(UInt32(0x0F)), byte_swap(UInt16(0x1234)), byte_swap(UInt32(1)))
    print(rotate_bits_left[3](0x81), rotate_bits_right[1](UInt8(1)), rotate_bits_left[4](UInt8(0x1F)))
    print(pop_count(SIMD[DType.uint8, 4](1, 3, 7, 255)), bit_width(SIMD[DType.int32, 2](5, 17)))
    print(next_power_of_two(0), prev_power_of_two(0), next_power_of_two(-5))
    print(is_negative(-5), is_negative(5), splat(True), splat(False))
