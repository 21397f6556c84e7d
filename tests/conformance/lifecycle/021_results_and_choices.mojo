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
def pick(b: Bool, var a: C, var c: C) -> C:
    return a if b else c
def ret(c: C) -> C:
    return c
def retvar(var c: C) -> C:
    return c
def retm(var m: M) -> M:
    return m^
def local() -> C:
    var c = C(1)
    return c
def local2(f: Bool) -> C:
    var c = C(1)
    if f:
        return c
    c.n = 5
    return c
def tern(f: Bool) -> C:
    return C(1) if f else C(2)
def raising(f: Bool) raises -> C:
    if f:
        raise Error("no")
    return C(3)
def callthru() raises -> C:
    return raising(False)
def rettup() -> Tuple[C, M]:
    return (C(1), M(2))
def rettup2() -> Tuple[C, C]:
    var a = C(1)
    var b = C(2)
    return a, b
def retopt(f: Bool) -> Optional[C]:
    if f:
        return C(1)
    return None
def retlist() -> List[C]:
    return [C(1)]
def ident[T: ImplicitlyCopyable & Deinitable](x: T) -> T:
    return x
def identv[T: Movable & Deinitable](var x: T) -> T:
    return x^
def mutate(mut c: C):
    c = C(50)
def mutate2(mut c: C, d: C):
    c = d
def main():
    print("#1"); print(pick(True, C(1), C(2)).n)
    print("#2"); print(ret(C(1)).n)
    print("#3"); print(retvar(C(1)).n)
    print("#4"); print(retm(M(1)).n)
    print("#5"); print(local().n)
    print("#6"); print(local2(True).n, local2(False).n)
    print("#7"); print(tern(True).n)
    print("#8")
    try:
        print(callthru().n)
        print(raising(True).n)
    except e:
        print(e)
    print("#9"); var t = rettup(); print(t[0].n)
    print("#10"); var t2 = rettup2(); print(t2[0].n)
    print("#11"); var o = retopt(True); print(o.value().n)
    print("#12"); var l = retlist(); print(l[0].n)
    print("#13"); print(ident(C(1)).n)
    print("#14"); print(identv(C(1)).n)
    print("#15"); var c = C(1); mutate(c); print(c.n)
    print("#16"); var c16 = C(1); mutate2(c16, C(9)); print(c16.n)
    print("#17"); var k = C(15); var m = C(16); var q = k if a() else m; print(q.n)
    print("#18"); var k2 = C(15); var q2 = k2 if a() else C(3); print(q2.n)
    print("#19"); var q3 = C(4) if a() else C(3); print(q3.n)
    print("#20"); var x, y = rettup2(); print(x.n, y.n)
    print("#21"); ownc(C(1) if a() else C(2))
    print("#23"); var c23 = C(1); ownc(c23); ownc(c23)
    print("#24"); var c24 = C(1)
    for _ in range(2): ownc(c24)
    print("#25"); var c25 = C(1); print(c25, c25)
    print("#26"); var K1 = K(1); var K2 = K(copy=K1); print(K2.n)
    print("#27"); var K3 = K(1); var K4 = K(copy=K3); print(K4.n, K3.n)
    print("#28"); var K5 = K(1); var K6 = K5.copy(); print(K6.n)
    print("#29"); var K7 = K(1); var K8 = K(move=K7^); print(K8.n)
    print("#30"); var c30 = C(1); var s30 = String(c30); print(s30)
    print("#31"); var c31 = C(copy=C(3)); print(c31.n)
    print("end")
def a() -> Bool: return True
