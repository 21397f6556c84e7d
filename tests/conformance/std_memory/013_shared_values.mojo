from std.memory import ArcPointer, OwnedPointer


struct Noisy(Movable):
    var n: Int

    def __init__(out self, n: Int):
        self.n = n

    def __deinit__(deinit self):
        print("end", self.n)


def main():
    var a = ArcPointer(Noisy(1))
    print(a.count())
    var b = a
    print(a.count(), b[].n, a is b)
    b[].n = 2
    print(a[].n)
    var c = ArcPointer(Noisy(3))
    print(a is not c, a is c)
    _ = b^
    print(a.count())
    var o = OwnedPointer(Noisy(4))
    o[].n += 10
    print(o[].n)
    var list = List[ArcPointer[Noisy]]()
    list.append(a)
    list.append(c)
    print(a.count(), c.count(), list[1][].n)
    list.clear()
    print(a.count(), c.count())
