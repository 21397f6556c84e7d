def aligned[n: Int, to: Int]() -> Int:
    comptime assert to > 0, "alignment must be positive"
    comptime assert n % to == 0, "not aligned"
    return n // to


struct Packed[bits: Int]:
    var data: UInt64

    def __init__(out self, data: UInt64):
        comptime assert Self.bits <= 64, "too many bits"
        self.data = data & ((UInt64(1) << UInt64(Self.bits)) - 1)


def main():
    print(aligned[64, 16](), Packed[4](0xAB).data)
    comptime for i in range(1, 4):
        comptime assert i < 4
        print(i)
