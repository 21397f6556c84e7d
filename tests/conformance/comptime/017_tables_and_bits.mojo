from std.bit import pop_count, count_leading_zeros


def crc_table() -> Array[UInt32, 256]:
    var t = Array[UInt32, 256](fill=0)
    for i in range(256):
        var c = UInt32(i)
        for _ in range(8):
            if c & 1 == 1:
                c = 0xEDB88320 ^ (c >> 1)
            else:
                c >>= 1
        t[i] = c
    return t^


comptime TABLE = crc_table()


def crc32(text: String) -> UInt32:
    var table = materialize[TABLE]()
    var c: UInt32 = 0xFFFFFFFF
    for b in text.as_bytes():
        c = table[Int((c ^ UInt32(b)) & 0xFF)] ^ (c >> 8)
    return c ^ 0xFFFFFFFF


def primes(n: Int) -> List[Int]:
    var sieve = List[Bool](length=n + 1, fill=True)
    var result = List[Int]()
    for i in range(2, n + 1):
        if sieve[i]:
            result.append(i)
            for j in range(i * i, n + 1, i):
                sieve[j] = False
    return result^


comptime PRIMES = primes(50)
comptime COUNT = len(PRIMES)


def fib[n: Int]() -> Int:
    comptime if n < 2:
        return n
    else:
        return fib[n - 1]() + fib[n - 2]()


def unrolled_sum[n: Int](xs: Array[Int, n]) -> Int:
    var s = 0
    comptime for i in range(n):
        comptime if i % 2 == 0:
            s += xs[i]
        else:
            s -= xs[i]
    return s


@fieldwise_init
struct Config(Copyable, ImplicitlyCopyable):
    var width: Int
    var deep: Bool

    def cells(self) -> Int:
        return self.width * (2 if self.deep else 1)


struct Buffer[c: Config = Config(2, False)]:
    var cells: Array[Int, Self.c.cells()]

    def __init__(out self):
        self.cells = Array[Int, Self.c.cells()](fill=Self.c.width)


def bits(x: UInt64) -> String:
    var s = String()
    for i in reversed(range(8)):
        s += "1" if (x >> UInt64(i)) & 1 == 1 else "0"
    return s


def main():
    print(hex(crc32("123456789")))
    print(COUNT, materialize[PRIMES]())
    comptime for i in range(3):
        comptime p = PRIMES[i]
        print(p, end=" ")
    print()
    print(fib[15]())
    print(unrolled_sum([5, 1, 7, 2]))
    var b = Buffer[Config(3, True)]()
    print(len(b.cells), b.cells)
    print(len(Buffer().cells))
    print(bits(0b1011), pop_count(UInt64(255)), count_leading_zeros(UInt32(1)))
    var x = UInt8(200)
    x += 100
    print(x, ~x, x << 1, Int8(-7) // 2, Int8(-7) % 3, -7 // 2, 7 & -8)
    comptime assert COUNT == 15, "fifteen primes"
    comptime MASK = (1 << 5) - 1
    print(MASK, hex(MASK), bin(MASK), oct(MASK))
