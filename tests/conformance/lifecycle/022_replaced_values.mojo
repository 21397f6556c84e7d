struct M(Movable):
    var n: Int
    def __init__(out self, n: Int):
        print("init", n)
        self.n = n
    def __init__(out self, *, deinit move: Self):
        print("move", move.n)
        self.n = move.n
    def __deinit__(deinit self):
        print("drop", self.n)

struct C(ImplicitlyCopyable, Writable):
    var n: Int
    def __init__(out self, n: Int):
        print("init", n)
        self.n = n
    def __init__(out self, *, copy: Self):
        print("copy", copy.n)
        self.n = copy.n
    def __init__(out self, *, deinit move: Self):
        print("move", move.n)
        self.n = move.n
    def __deinit__(deinit self):
        print("drop", self.n)
    def write_to(self, mut writer: Some[Writer]):
        writer.write("C", self.n)

struct K(Copyable):
    var n: Int
    def __init__(out self, n: Int):
        print("init", n)
        self.n = n
    def __init__(out self, *, copy: Self):
        print("copy", copy.n)
        self.n = copy.n
    def __init__(out self, *, deinit move: Self):
        print("move", move.n)
        self.n = move.n
    def __deinit__(deinit self):
        print("drop", self.n)

def own(var t: M): print("own", t.n)
def ownc(var t: C): print("own", t.n)
def mk(n: Int) -> M: return M(n)
def mkc(n: Int) -> C: return C(n)
def f(m: C) -> C:
    return C(m.n + 100)
def fr(c: Bool) raises -> M:
    if c: raise Error("x")
    return M(77)
def two(var a: C, var b: C):
    print("two", a.n, b.n)
def bump(mut c: C) -> C:
    c.n += 1
    return C(0)
@fieldwise_init
struct P(Movable):
    var a: C
    var b: C
    def g(self) -> C:
        return C(self.a.n + self.b.n)
    def upd(mut self):
        self.a = self.g()
    def upd2(mut self):
        self.a = C(self.b.n)
    def upd3(mut self, c: C):
        self.a = c
    def upd4(mut self, var c: C):
        self.a = c^
    def upd5(mut self):
        self.b = self.a
def a() -> Bool: return True
def main():
    print("#1"); var x = C(1); x = f(x); print(x.n)
    print("#2"); var x2 = C(1); x2 = C(x2.n + 1); print(x2.n)
    print("#3"); var x3 = C(1); x3 = ident(x3^); print(x3.n)
    print("#4"); var p = P(C(1), C(2)); p.a = f(p.b); print(p.a.n)
    print("#7"); p.upd(); print(p.a.n)
    print("#8"); p.upd2(); print(p.a.n)
    print("#9"); p.upd3(C(9)); print(p.a.n)
    print("#10"); p.upd4(C(10)); print(p.a.n)
    print("#11"); p.upd5(); print(p.a.n, p.b.n)
    print("#12"); var m = M(1)
    try:
        m = fr(False)
        m = fr(True)
    except: print("caught")
    print(m.n)
    print("#13"); var m2: M
    try:
        m2 = fr(True)
    except:
        m2 = M(3)
    print(m2.n)
    print("#14"); var c14 = C(1); two(c14, C(2)); print(c14.n)
    print("#15"); var c15 = C(1); two(c15, bump(c15)); print(c15.n)
    print("#16"); var c16 = C(1); two(c16, C(2))
    print("#17"); var c17 = C(1); var d17 = c17; print(d17.n)
    print("#19"); var c19 = C(1); print(c19.n); var d19 = c19; print(d19.n); var e19 = d19; print(e19.n)
    print("#20"); var c20 = M(1); var d20 = c20^; var e20 = d20^; print(e20.n)
    print("#21"); var c21 = M(1); var d21 = c21^; print(d21.n); var e21 = d21^; print(e21.n)
    print("#22"); var l = [C(1), C(2)]; l[0] = C(3); print(l[0].n)
    print("#23"); l[0] = f(l[1]); print(l[0].n)
    print("#24"); l[0] = l[1]; print(l[0].n)
    print("#25"); ref r = l[0]; r = C(25); print(r.n)
    print("#26"); var z = C(1); z = z; print(z.n)
    print("#27"); var c27 = C(1); c27 = C(2) if a() else C(3); print(c27.n)
    print("#28"); var k = C(15); var m28 = C(16); var q = k if a() else m28; print(q.n)
    print("#29"); var k2 = C(15); var q2 = k2 if a() else C(3); print(q2.n)
    print("#30"); var k3 = C(15); var q3 = k3 if a() else C(3); print(q3.n, k3.n)
    print("#31"); var k4 = C(15); var q4 = C(3) if a() else k4; print(q4.n)
    print("#32"); var k5 = C(15); print((k5 if a() else C(3)).n)
    print("#33"); var k6 = C(15); var k7 = C(16); print((k6 if a() else k7).n)
    print("#34"); var s: String; s = "abc"; print(s)
    print("end")
def ident(var c: C) -> C: return c^
