from std.atomic import Atomic, Ordering, fence


def main():
    var a = Atomic[Int64](5)
    print(a.load(), a.fetch_add(3), a.load(), a.fetch_sub(1), a.load())
    a += 10
    a -= 2
    print(a.load(), a.load())
    a.store(7)
    var expected = Int64(7)
    print(a.compare_exchange(expected, 9), a.load())
    expected = 1
    print(a.compare_exchange(expected, 5), expected, a.load())
    a.max(20)
    print(a.load())
    a.min(3)
    print(a.load(), a.load[ordering=Ordering.ACQUIRE]())
    a.store[ordering=Ordering.RELEASE](1)
    fence()
    fence[Ordering.ACQUIRE_RELEASE]()
    print(a.load[ordering=Ordering.RELAXED](), Ordering.SEQUENTIAL == Ordering.SEQUENTIAL, Ordering.ACQUIRE != Ordering.RELEASE)
    var f = Atomic[Float32](1.5)
    print(f.fetch_add(2), f.load())
