from std.bit import pop_count, count_leading_zeros, count_trailing_zeros, bit_reverse, byte_swap


def parity(x: UInt32) -> Bool:
    return pop_count(x) % 2 == 1


def main():
    print(pop_count(0b1011), pop_count(UInt8(255)), pop_count(-1))
    print(count_leading_zeros(UInt16(1)), count_trailing_zeros(UInt16(8)))
    print(bit_reverse(UInt8(0b0000_0110)), byte_swap(UInt32(0x01020304)))
    print(parity(7), parity(6))
    var x: UInt32 = 0x12345678
    var swapped = ((x & 0xFF) << 24) | ((x & 0xFF00) << 8) | ((x >> 8) & 0xFF00) | (x >> 24)
    print(hex(swapped), swapped == byte_swap(x))
    print(UInt32(1).is_power_of_two(), UInt32(12).is_power_of_two())
