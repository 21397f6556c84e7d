from std.bit import (
    bit_reverse,
    bit_width,
    byte_swap,
    count_leading_zeros,
    count_trailing_zeros,
    next_power_of_two,
    pop_count,
    prev_power_of_two,
)
from std.bit.mask import is_negative


def main():
    var v = SIMD[DType.uint16, 4](1, 2, 255, 1024)
    print(pop_count(v), bit_width(v))
    print(count_leading_zeros(v), count_trailing_zeros(v))
    print(bit_reverse(v), byte_swap(v))
    print(next_power_of_two(v), prev_power_of_two(v))
    print(is_negative(Int32(-5)), is_negative(Int32(5)))
