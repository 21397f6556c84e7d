struct Tr(ImplicitlyCopyable):
    var n: Int

    def __init__(out self, n: Int):
        self.n = n

    def __init__(out self, *, copy: Self):
        print("copy", copy.n)
        self.n = copy.n

    def __deinit__(deinit self):
        print("deinit", self.n)


def own(var t: Tr) -> Int:
    t.n += 100
    return t.n


def look(t: Tr) -> Int:
    return t.n


def main():
    var a = Tr(1)
    print(look(a))
    print(own(a))
    print("still", a.n)
    var b = a
    b.n = 2
    print(a.n, b.n)
    print(own(b))
    var c = a
    print("last use of a was the copy:", c.n)
