from std.atomic import Atomic, Ordering, fence


def main():
    var a = Atomic[Int32](5)
    print(a.load(), a.fetch_add(3), a.load(), a.fetch_sub(1), a.load())
    a += 10
    a -= 2
    print(a.load())
    a.store(1)
    a.max(7)
    print(a.load())
    a.min(3)
    print(a.load())
    var expected = Int32(3)
    print(a.compare_exchange(expected, 9), a.load(), expected)
    expected = 4
    print(a.compare_exchange(expected, 11), a.load(), expected)
    print(Ordering.RELEASE, repr(Ordering.ACQUIRE), Ordering.SEQUENTIAL.as_string_slice())
    print(Ordering.RELAXED, Ordering.ACQUIRE_RELEASE, Ordering.NOT_ATOMIC, Ordering.UNORDERED)
    print(Ordering.RELAXED == Ordering.RELAXED, Ordering.RELAXED != Ordering.ACQUIRE)
    fence()
    var f = Atomic[Float64](1.5)
    _ = f.fetch_add(2.0)
    print(f.load())
