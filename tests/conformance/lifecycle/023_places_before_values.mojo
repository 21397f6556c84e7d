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
struct Box(Movable):
    var a: C
    var b: C
    def __init__(out self):
        self.a = C(1)
        self.b = C(2)
    def __getitem__(ref self, i: Int) -> ref [self.a] C:
        print("getitem", i)
        return self.a
    def raising(mut self) raises:
        self.a = rr(False)
        self.a = rr(True)
    def cond(mut self, f: Bool):
        if f:
            self.a = C(5)
        print("end cond")
    def use_then(mut self):
        print("a is", self.a.n)
        self.a = C(6)
        print("a is", self.a.n)
    def copyfield(mut self):
        self.a = self.b
    def twice(mut self):
        self.a = C(10)
        self.a = C(11)
    def viacall(mut self):
        self.a = mkc(self.a.n)
    def viacall2(mut self):
        self.a = fromref(self.a)
    def viaself(mut self):
        self.a = frombox(self)
    def tern(mut self, f: Bool):
        self.a = C(20) if f else C(30)
def rr(f: Bool) raises -> C:
    if f: raise Error("rr")
    return C(40)
def fromref(c: C) -> C: return C(c.n + 1)
def frombox(b: Box) -> C: return C(b.a.n + b.b.n)
def idx(i: Int) -> Int:
    print("idx", i)
    return i
def val(i: Int) -> C:
    print("val", i)
    return C(i)
def addone(mut x: Int) -> Int:
    x += 1
    return x
def show3(a: Int, b: Int, c: Int): print(a, b, c)
def show3v(var a: Int, var b: Int, var c: Int): print(a, b, c)
def setc(mut c: C, var d: C): c = d^
def setc2(mut c: C, d: Int): c = C(d)
def swp(mut c: C, mut d: C):
    var t = c^
    c = d^
    d = t^
def main():
    print("#1"); var b = Box(); b[idx(0)] = val(7); print(b.a.n)
    print("#2")
    try: b.raising()
    except e: print(e)
    print("#2b"); print(b.a.n)
    print("#3"); b.cond(True); b.cond(False); print(b.a.n)
    print("#4"); b.use_then(); print(b.a.n)
    print("#5"); b.copyfield(); print(b.a.n)
    print("#6"); b.twice(); print(b.a.n)
    print("#7"); b.viacall(); print(b.a.n)
    print("#8"); b.viacall2(); print(b.a.n)
    print("#9"); b.viaself(); print(b.a.n)
    print("#11"); var x = 1; show3(x, addone(x), x)
    print("#12"); var y = 1; show3v(y, addone(y), y)
    print("#13"); var z = 1; print(z + addone(z) + z)
    print("#14"); var w = 1; var t = (w, addone(w), w); print(t[0], t[1], t[2])
    print("#15"); var l = [1, 2]; var v = 0; l[v] = addone(v); print(l[0], l[1])
    print("#16"); var c16 = C(1); setc(c16, C(2)); print(c16.n)
    print("#17"); var c17 = C(1); setc2(c17, 5); print(c17.n)
    print("#19"); var m = M(1); _ = m^; print("x")
    print("#20"); _ = M(1); print("x")
    print("#21"); var c21 = C(1); _ = c21; print("x")
    print("#24"); var l24 = [C(1)]
    try:
        l24[0] = rr(False)
        l24[0] = rr(True)
    except e: print(e)
    print(l24[0].n)
    print("#25"); var l25 = [C(1)]; l25[0] = C(l25[0].n + 1); print(l25[0].n)
    print("#26"); var l26 = [C(1)]; var n26 = 4; l26[0] = C(n26); print(l26[0].n)
    print("#27"); var t27 = (C(1), C(2)); t27[0] = C(3); print(t27[0].n)
    print("#28"); var t28 = (C(1), C(2)); t28[0] = t28[1]; print(t28[0].n)
    print("#29"); var l29 = [C(1)]
    for ref c in l29: c = C(9)
    print(l29[0].n)
    print("#30"); var p30 = Pointer(to=l29[0]); p30[] = C(8); print(l29[0].n)
    print("#31"); var o31: Optional[C] = C(1); o31 = C(2); print(o31.value().n)
    print("#32"); o31 = None; print("none")
    print("#33"); var a33, b33 = C(1), C(2); print(a33.n, b33.n)
    print("#34"); var a34 = C(1); var b34 = C(2); a34, b34 = b34, a34; print(a34.n, b34.n)
    print("#35"); var l35 = [C(1), C(2)]; l35[0], l35[1] = l35[1], l35[0]; print(l35[0].n)
    print("#36"); var s36 = "a"; s36 += "b"; print(s36)
    print("end")
