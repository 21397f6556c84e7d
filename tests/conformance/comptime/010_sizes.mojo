from std.sys import size_of, align_of, bit_width_of


struct Mixed:
    var a: UInt8
    var b: Int64
    var c: UInt16

    def __init__(out self):
        self.a = 1
        self.b = 2
        self.c = 3


def main():
    print(size_of[Int](), size_of[UInt8](), size_of[Float32](), size_of[Bool]())
    print(size_of[Mixed](), align_of[Mixed](), align_of[UInt16]())
    print(bit_width_of[DType.int16](), size_of[SIMD[DType.float32, 4]]())
    print(size_of[Tuple[Int8, Int32]](), size_of[Array[UInt16, 5]]())
    comptime n = size_of[Mixed]() * 2
    var a = Array[UInt8, n](fill=7)
    print(len(a), a[n - 1])
