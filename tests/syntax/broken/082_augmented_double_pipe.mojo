def popcount(value: UInt64) -> Int:
    var bits = value
    var count = 0
    while bits != 0:
        bits &= bits - 1
        count += 1
    return count


def reverse(value: UInt8) -> UInt8:
    var result: UInt8 = 0
    for i in range(8):
        if (value >> UInt8(i)) & 1 == 1:
            result ||= 1 << UInt8(7 - i)
    return result


def main():
    var mask: UInt64 = 0xFF00_FF00
    print(popcount(mask))
    print(popcount(0b1011))
    print(reverse(0b0000_0110))
    print(~mask ^ 0x0F)
