from std.memory import ArcPointer


@fieldwise_init
struct Shared(Movable):
    var n: Int

    def __deinit__(deinit self):
        print("drop", self.n)


def main():
    var a = ArcPointer(Shared(1))
    var b = a
    b[].n = 50
    print(a[].n, a.count())
    print(a is b, a is ArcPointer(Shared(2)))
    var list: List[ArcPointer[Shared]] = [a, b, a]
    print(a.count())
    list.clear()
    print(b.count())
    _ = a^
    print("one left", b.count())
    _ = b^
    print("end")
