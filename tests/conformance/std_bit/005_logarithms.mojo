from std.bit import log2_ceil, log2_floor, next_power_of_two, prev_power_of_two


def main():
    print(log2_floor(Int(-1)), log2_floor(Int8(-5)), log2_floor(Int64(0)))
    print(log2_floor(SIMD[DType.int16, 4](-3, 0, 5, -7)))
    print(log2_floor(UInt8(255)), log2_floor(UInt8(0)))
    print(log2_ceil(Int8(-5)), log2_ceil(Int8(0)), log2_ceil(UInt16(9)))
    print(prev_power_of_two(SIMD[DType.int16, 4](-3, 0, 5, -7)))
    print(next_power_of_two(SIMD[DType.int16, 4](-3, 0, 5, -7)))
    print(prev_power_of_two(UInt8(255)), prev_power_of_two(-5), next_power_of_two(-5))
