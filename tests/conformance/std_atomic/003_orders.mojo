from std.atomic import Atomic, Ordering, fence


def main():
    print(Ordering.RELAXED, Ordering.ACQUIRE, Ordering.RELEASE)
    print(Ordering.ACQUIRE_RELEASE, Ordering.SEQUENTIAL, Ordering.NOT_ATOMIC, Ordering.UNORDERED)
    print(repr(Ordering.RELAXED))
    print(Ordering.RELAXED == Ordering.RELAXED, Ordering.RELAXED != Ordering.ACQUIRE)
    var a = Atomic[Int64](10)
    print(a.fetch_add[ordering=Ordering.RELAXED](5), a.load[ordering=Ordering.ACQUIRE]())
    print(a.fetch_sub[ordering=Ordering.ACQUIRE_RELEASE](3), a.load())
    a.store[ordering=Ordering.RELEASE](100)
    fence()
    fence[Ordering.ACQUIRE]()
    print(a.load[ordering=Ordering.RELAXED]())
    var expected: Int64 = 100
    print(a.compare_exchange(expected, 7), expected, a.load())
    expected = 100
    print(a.compare_exchange(expected, 8), expected, a.load())
    a.max(50)
    print(a.load())
    a.min(-4)
    print(a.load())
    a.max(-10)
    print(a.load())
