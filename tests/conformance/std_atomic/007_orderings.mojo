from std.atomic import Atomic, Ordering, fence


def main():
    var a = Atomic[Int32](1)
    print(a.load[ordering=Ordering.RELAXED](), a.load[ordering=Ordering.ACQUIRE]())
    a.store[ordering=Ordering.RELEASE](3)
    print(a.fetch_add[ordering=Ordering.ACQUIRE_RELEASE](4))
    fence[Ordering.ACQUIRE]()
    fence()
    print(a.fetch_sub[ordering=Ordering.RELAXED](1), a.load[ordering=Ordering.UNORDERED]())
