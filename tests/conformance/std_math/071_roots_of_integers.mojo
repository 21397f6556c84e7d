from std.math import sqrt


def main():
    print(sqrt(UInt8(255)), sqrt(UInt8(0)), sqrt(UInt8(3)), sqrt(Int8(127)))
    print(sqrt(UInt64(1152921504606846975)), sqrt(Int64(9223372036854775807)))
    print(sqrt(UInt32(4294967295)), sqrt(Int16(1)), sqrt(UInt16(65535)))
    print(sqrt(SIMD[DType.int32, 4](0, 15, 16, 1000000)))
    print(sqrt(SIMD[DType.uint64, 2](99, 100)))
    for n in range(30):
        print(sqrt(UInt8(n)), end=" ")
    print()
