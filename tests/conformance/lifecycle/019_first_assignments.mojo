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
def named(n: Int, out r: M):
    r = M(n)
    r.n *= 2
def named_if(f: Bool, out r: M):
    if f:
        r = M(1)
    else:
        r = mk(2)
def named_twice(out r: M):
    r = M(1)
    r = M(2)
def named_loop(out r: C):
    r = C(0)
    for i in range(2):
        r = C(i + 1)
def named_var(out r: M):
    var x = M(5)
    r = x^
def named_copy(c: C, out r: C):
    r = c
def named_field(out r: P):
    r = P(M(1), C(2))
    r.a = M(3)
@fieldwise_init
struct P(Movable):
    var a: M
    var b: C
struct Q(Movable):
    var a: M
    var b: C
    def __init__(out self, n: Int):
        self.a = M(n)
        self.b = mkc(n + 1)
    def __init__(out self, var a: M, b: C):
        self.a = a^
        self.b = b
    def __init__(out self, x: String):
        self = Self(100)
    def set(mut self):
        self.a = M(7)
        self.b = C(8)
def main():
    print("#1"); var a = named(1); print(a.n)
    print("#2"); var b = named_if(True); print(b.n)
    print("#3"); var c = named_if(False); print(c.n)
    print("#4"); var d = named_twice(); print(d.n)
    print("#6"); var f = named_var(); print(f.n)
    print("#7"); var c7 = C(7); var g = named_copy(c7); print(g.n, c7.n)
    print("#8"); var h = named_field(); print(h.a.n)
    print("#9"); var q = Q(1); print(q.a.n)
    print("#10"); var q2 = Q(M(1), C(2)); print(q2.a.n)
    print("#11"); var q3 = Q("x"); print(q3.a.n)
    print("#13"); var s = C(17); print(s.n); s = C(18); print(s.n)
    print("#14"); var t: C; t = C(1); print(t.n)
    print("#15"); var u = M(1); print(u.n); u = mk(2); print(u.n); u = M(3)
    print("#16"); var v: M
    if a15():
        v = M(1)
    else:
        v = mk(2)
    print(v.n)
    print("#17"); var w = C(1); w = w; print(w.n)
    print("#18"); var x = C(1); var y = C(2); x = y; print(x.n, y.n)
    print("#19"); var x2 = C(1); var y2 = C(2); x2 = y2; print(x2.n)
    print("#20"); var x3 = C(1); var y3 = C(2); print(x3.n); x3 = y3; print(x3.n)
    print("#21"); var x4 = M(1); var y4 = M(2); print(x4.n); x4 = y4^; print(x4.n)
    print("end")
def a15() -> Bool: return True
