from std.atomic import Atomic


def count[dtype: DType](n: Int) -> Scalar[dtype]:
    var a = Atomic[Scalar[dtype]](Scalar[dtype](0))
    for _ in range(n):
        _ = a.fetch_add(1)
    return a.load()


def main():
    print(count[DType.int8](130), count[DType.uint8](260), count[DType.int16](7))
    print(count[DType.uint32](5), count[DType.int64](6), count[DType.uint64](8))
    print(count[DType.int](9))
    var f = Atomic[Float64](0.5)
    print(f.fetch_add(0.25), f.load())
    print(f.fetch_sub(1.0), f.load())
    var g = Atomic[Float32](1)
    g.max(2.5)
    print(g.load())
    g.min(-1.5)
    print(g.load())
    var u = Atomic[UInt8](3)
    print(u.fetch_sub(4), u.load())
    var x = Int32(5)
    var p = Pointer(to=x)
    print(Atomic.fetch_add(p, 10), x)
    Atomic.store(p, Int32(77))
    print(Atomic.load(p), x)
