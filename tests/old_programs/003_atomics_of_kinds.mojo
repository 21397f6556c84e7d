from std.atomic import Atomic, Ordering

def bump(mut a: Atomic[DType.int32]) -> Int32:
    return a.fetch_add(1)

struct Counter:
    var n: Atomic[DType.uint64]
    def __init__(out self):
        self.n = Atomic[DType.uint64](5)

def main() raises:
    var a = Atomic[DType.int64](3)
    _ = a.fetch_add(2)
    print(a.load())
    var b = Atomic[DType.int32](7)
    print(bump(b), b.load())
    var c = Counter()
    c.n += 2
    print(c.n.load())
    var f = Atomic[DType.float32](1.5)
    f += 1
    print(f.load())
    var d = Atomic(Int64(4))
    print(d.fetch_sub(1), d.load())
    print(a.load())
