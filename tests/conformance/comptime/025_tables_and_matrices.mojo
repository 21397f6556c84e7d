"""Tables that are made when compiling: a CRC, primes, and names by their lengths."""


def crc_table() -> Array[UInt32, 256]:
    var table = Array[UInt32, 256](fill=0)
    for n in range(256):
        var c = UInt32(n)
        for _ in range(8):
            c = (c >> 1) ^ 0xEDB88320 if c & 1 else c >> 1
        table[n] = c
    return table^


def primes[limit: Int]() -> List[Int]:
    var found = List[Int]()
    for n in range(2, limit):
        var is_prime = True
        for p in found:
            if p * p > n:
                break
            if n % p == 0:
                is_prime = False
                break
        if is_prime:
            found.append(n)
    return found^


comptime TABLE = crc_table()
comptime PRIMES = primes[60]()


def crc(text: StringSpan) -> UInt32:
    var table = materialize[TABLE]()
    var c = ~UInt32(0)
    for b in text.as_bytes():
        c = table[Int((c ^ UInt32(b)) & 0xFF)] ^ (c >> 8)
    return ~c


struct Matrix[rows: Int, cols: Int](Copyable, Movable, Writable):
    var data: Array[Float64, Self.rows * Self.cols]

    def __init__(out self):
        self.data = Array[Float64, Self.rows * Self.cols](fill=0)

    @staticmethod
    def identity() -> Self:
        comptime assert Self.rows == Self.cols, "square only"
        var m = Self()
        comptime for i in range(Self.rows):
            m[i, i] = 1
        return m^

    def __getitem__(self, i: Int, j: Int) -> Float64:
        return self.data[i * Self.cols + j]

    def __setitem__(mut self, i: Int, j: Int, value: Float64):
        self.data[i * Self.cols + j] = value

    def __matmul__[
        k: Int
    ](self, other: Matrix[Self.cols, k]) -> Matrix[Self.rows, k]:
        var result = Matrix[Self.rows, k]()
        for i in range(Self.rows):
            for j in range(k):
                var sum = 0.0
                for n in range(Self.cols):
                    sum += self[i, n] * other[n, j]
                result[i, j] = sum
        return result^

    def transposed(self) -> Matrix[Self.cols, Self.rows]:
        var result = Matrix[Self.cols, Self.rows]()
        for i in range(Self.rows):
            for j in range(Self.cols):
                result[j, i] = self[i, j]
        return result^

    def write_to(self, mut writer: Some[Writer]):
        for i in range(Self.rows):
            writer.write("[")
            for j in range(Self.cols):
                if j:
                    writer.write(" ")
                writer.write(self[i, j])
            writer.write("]")


def main():
    print(hex(crc("123456789")), crc(""))
    comptime check = crc("compile")
    print(check == crc("compile"))
    var primes = materialize[PRIMES]()
    print(len(primes), primes[len(primes) - 1], primes)
    comptime for i in range(3):
        comptime p = PRIMES[i]
        print(p * p, end=" ")
    print()
    var a = Matrix[2, 3]()
    for i in range(2):
        for j in range(3):
            a[i, j] = Float64(i * 3 + j)
    print(a, a.transposed(), a @ a.transposed())
    print(Matrix[3, 3].identity() @ a.transposed())
