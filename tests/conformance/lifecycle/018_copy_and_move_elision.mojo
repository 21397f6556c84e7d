struct M(Movable):
    var n: Int

    def __init__(out self, n: Int):
        self.n = n

    def __init__(out self, *, deinit move: Self):
        print("move", move.n)
        self.n = move.n

    def __deinit__(deinit self):
        print("drop", self.n)


struct C(ImplicitlyCopyable):
    var n: Int

    def __init__(out self, n: Int):
        self.n = n

    def __init__(out self, *, copy: Self):
        print("copy", copy.n)
        self.n = copy.n

    def __init__(out self, *, deinit move: Self):
        print("move", move.n)
        self.n = move.n

    def __deinit__(deinit self):
        print("drop", self.n)


def mk(n: Int) -> M:
    return M(n)


def own(var t: M):
    print("own", t.n)


def ownc(var t: C):
    print("own", t.n)


def pick(b: Bool, var a: C, var c: C) -> C:
    return a if b else c


def ret(c: C) -> C:
    return c


def retvar(var c: C) -> C:
    return c


@fieldwise_init
struct P(Movable):
    var a: M
    var b: C


def main():
    print("-- 1 call result to var argument")
    own(mk(1))
    print("-- 2 var from call")
    var a = mk(2)
    print("-- 3 transfer to argument")
    own(a^)
    print("-- 4 last use of implicit copyable as var argument")
    var c = C(4)
    ownc(c)
    print("-- 5 not last use")
    var d = C(5)
    ownc(d)
    print(d.n)
    print("-- 6 var e = d last use")
    var d6 = C(6)
    var e = d6
    print(e.n)
    print("-- 7 return imm arg")
    var f = ret(C(7))
    print(f.n)
    print("-- 8 return var arg")
    var g = retvar(C(8))
    print(g.n)
    print("-- 9 fieldwise init")
    var p = P(mk(9), C(90))
    print("built")
    print(p.a.n)
    print("-- 10 list literal")
    var l: List[C] = [C(10), C(11)]
    print(len(l))
    print("-- 11 tuple")
    var t = (C(12), mk(13))
    print(t[0].n)
    print("-- 12 optional")
    var o = Optional(mk(14))
    print(o.value().n)
    print("-- 13 ternary")
    var k = C(15)
    var m = C(16)
    var q = k if len([1]) == 1 else m
    print(q.n)
    print("-- 14 assign")
    var s = C(17)
    print(s.n)
    s = C(18)
    print(s.n)
    print("-- 15 self assign field")
    var u = C(19)
    u.n = 20
    print("end")
