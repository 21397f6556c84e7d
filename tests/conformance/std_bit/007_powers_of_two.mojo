from std.bit import log2_ceil, log2_floor, next_power_of_two, prev_power_of_two


def main():
    for x in [0, 1, 2, 3, 4, 5, 7, 8, 9, 100, 1000, 1024, 1025]:
        print(x, next_power_of_two(x), prev_power_of_two(x), end=" ")
        if x > 0:
            print(log2_floor(x), log2_ceil(x))
        else:
            print()
    print(next_power_of_two(UInt8(100)), prev_power_of_two(UInt8(255)))
    print(next_power_of_two(UInt32(65537)), prev_power_of_two(UInt32(65537)))
    print(next_power_of_two(-5), prev_power_of_two(-5))
    print(log2_floor(UInt16(40000)), log2_ceil(UInt16(40000)))
    print(log2_floor(Int64.MAX), log2_floor(UInt64.MAX))
    var v = SIMD[DType.uint32, 4](1, 3, 17, 64)
    print(next_power_of_two(v), prev_power_of_two(v), log2_floor(v))
    comptime n = next_power_of_two(33)
    print(SIMD[DType.int8, n]().__len__())
    print(Int(64).is_power_of_two(), Int(65).is_power_of_two(), Int(0).is_power_of_two())
