struct Buffer[size: Int]:
    comptime BYTES = Self.size * 8
    comptime Element = Int64
    comptime Pair[n: Int] = Tuple[Int, Int]
    var data: Array[Self.Element, Self.size]

    def __init__(out self):
        self.data = Array[Self.Element, Self.size](fill=0)

    def sum(self) -> Self.Element:
        var s: Self.Element = 0
        for v in self.data:
            s += v
        return s


def main():
    print(Buffer[4].BYTES, Buffer[2].BYTES)
    var b = Buffer[3]()
    b.data[1] = 40
    b.data[2] = 2
    print(b.sum(), b.BYTES)
    var e: Buffer[1].Element = 5
    print(e)
    var p: Buffer[1].Pair[3] = (1, 2)
    print(p)
