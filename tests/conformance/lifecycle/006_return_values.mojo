struct Tr(Movable):
    var n: Int

    def __init__(out self, n: Int):
        print("init", n)
        self.n = n

    def __init__(out self, *, deinit move: Self):
        print("move", move.n)
        self.n = move.n

    def __deinit__(deinit self):
        print("deinit", self.n)


def direct(n: Int) -> Tr:
    return Tr(n)


def through_local(n: Int) -> Tr:
    var t = Tr(n)
    t.n += 1
    return t^


def chosen(flag: Bool) -> Tr:
    var a = Tr(10)
    var b = Tr(20)
    if flag:
        return a^
    return b^


def out_named(n: Int, out r: Tr):
    r = Tr(n)
    r.n *= 2


def main():
    var a = direct(1)
    print("have", a.n)
    var b = through_local(2)
    print("have", b.n)
    var c = chosen(True)
    print("have", c.n)
    var d = out_named(7)
    print("have", d.n)
