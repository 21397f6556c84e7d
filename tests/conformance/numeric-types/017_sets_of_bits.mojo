"""Sets of bits, Gray codes, checksums and other tricks."""

from std.bit import bit_reverse, byte_swap, count_leading_zeros, count_trailing_zeros, pop_count
from std.math import align_up


struct Bits[size: Int](Copyable, Equatable, Writable):
    comptime WORDS = (Self.size + 63) // 64
    var words: Array[UInt64, Self.WORDS]

    def __init__(out self):
        self.words = Array[UInt64, Self.WORDS](fill=0)

    def __init__(out self, *members: Int):
        self = Self()
        for member in members:
            self.set(member)

    def set(mut self, index: Int):
        self.words[index >> 6] |= UInt64(1) << UInt64(index & 63)

    def clear(mut self, index: Int):
        self.words[index >> 6] &= ~(UInt64(1) << UInt64(index & 63))

    def __getitem__(self, index: Int) -> Bool:
        return (self.words[index >> 6] >> UInt64(index & 63)) & 1 == 1

    def __or__(self, other: Self) -> Self:
        var result = Self()
        comptime for i in range(Self.WORDS):
            result.words[i] = self.words[i] | other.words[i]
        return result^

    def __xor__(self, other: Self) -> Self:
        var result = Self()
        for i in range(Self.WORDS):
            result.words[i] = self.words[i] ^ other.words[i]
        return result^

    def __eq__(self, other: Self) -> Bool:
        for i in range(Self.WORDS):
            if self.words[i] != other.words[i]:
                return False
        return True

    def count(self) -> Int:
        var total = 0
        for i in range(Self.WORDS):
            total += Int(pop_count(self.words[i]))
        return total

    def write_to(self, mut writer: Some[Writer]):
        writer.write("{")
        var first = True
        for i in range(Self.size):
            if self[i]:
                if not first:
                    writer.write(" ")
                first = False
                writer.write(i)
        writer.write("}")


def gray(n: UInt8) -> UInt8:
    return n ^ (n >> 1)


def ungray(var n: UInt8) -> UInt8:
    var shift: UInt8 = 1
    while shift < 8:
        n ^= n >> shift
        shift <<= 1
    return n


def crc32(data: Span[UInt8, _]) -> UInt32:
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in data:
        crc ^= UInt32(byte)
        for _ in range(8):
            var mask = UInt32(0) - (crc & 1)
            crc = (crc >> 1) ^ (0xEDB8_8320 & mask)
    return ~crc


def adler(text: StringSpan) -> UInt32:
    var a: UInt32 = 1
    var b: UInt32 = 0
    for byte in text.as_bytes():
        a = (a + UInt32(byte)) % 65521
        b = (b + a) % 65521
    return (b << 16) | a


def main():
    var some = Bits[100](3, 64, 99)
    var more = Bits[100](3, 5)
    some.clear(64)
    print(some, more, some | more, some ^ more, (some | more).count())
    print(some == more, some[99], some[98])
    for n in range(8):
        var g = gray(UInt8(n))
        print(g, ungray(g), end=" | ")
    print()
    print(hex(crc32("The quick brown fox".as_bytes())), hex(adler("Wikipedia")))
    print(bin(0b1011 << 2), oct(64), hex(255), bin(-5))
    print(bit_reverse(UInt8(0b0001_0110)), byte_swap(UInt32(0x01020304)))
    print(count_leading_zeros(UInt32(1)), count_trailing_zeros(UInt64(1) << 40))
    print(align_up(13, 8), 13 & -8, (7 & 3) | 8, 6 ^ 3, ~0)
    print(Int8(127) + 1, UInt8(3) - 5, Int32(-7) >> 1, -7 // 2, -7 % 3)
    var x = SIMD[DType.uint8, 4](1, 2, 4, 255)
    print(x << 1, pop_count(x), x.cast[DType.int8](), x ^ 255)
