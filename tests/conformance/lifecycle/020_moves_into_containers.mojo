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
@fieldwise_init
struct P(Movable):
    var a: M
    var b: C
@fieldwise_init
struct G[T: Movable & Deinitable](Movable):
    var v: Self.T
@fieldwise_init
struct PC(Copyable):
    var a: C
    var b: K
def main():
    print("#1"); var l: List[C] = [C(10), C(11)]; print(len(l))
    print("#2"); var l2 = [C(10), C(11)]; print(len(l2))
    print("#3"); var c3 = C(3); var l3: List[C] = [c3, C(4)]; print(len(l3))
    print("#4"); var c4 = C(3); var l4: List[C] = [c4, C(4)]; print(len(l4), c4.n)
    print("#5"); var t = (C(12), mk(13)); print(t[0].n)
    print("#6"); var c6 = C(6); var t6 = (c6, C(7)); print(t6[0].n)
    print("#7"); var c7 = C(6); var t7 = (c7, C(7)); print(t7[0].n, c7.n)
    print("#8"); var o = Optional(mk(14)); print(o.value().n)
    print("#9"); var o2: Optional[C] = C(1); print(o2.value().n)
    print("#13"); l.append(C(20)); print(len(l))
    print("#14"); var c14 = C(14); l.append(c14); print(len(l))
    print("#15"); var c15 = C(15); l.append(c15); print(len(l), c15.n)
    print("#16"); l[0] = C(16); print(l[0].n)
    print("#17"); l.insert(0, C(17)); print(l[0].n)
    print("#19"); var c19 = l[0]; print(c19.n)
    print("#20"); var g = G(M(1)); print(g.v.n)
    print("#21"); var g2 = G(C(2)); print(g2.v.n)
    print("#22"); var p = P(mk(9), C(90)); print(p.a.n)
    print("#23"); var pc = PC(C(1), K(2)); var pc2 = pc.copy(); print(pc2.a.n)
    print("#24"); var pc3 = pc^; print(pc3.a.n)
    print("#25"); var l25: List[K] = [K(1)]; var l26 = l25.copy(); print(len(l26))
    print("#26"); var l27 = l25^; print(len(l27))
    print("#27"); var l28 = List[C](length=2, fill=C(5)); print(len(l28))
    print("#28"); var arr: Array[C, 2] = [C(1), C(2)]; print(arr[0].n)
    print("#29"); var arr2 = Array[C, 2](fill=C(1)); print(arr2[0].n)
