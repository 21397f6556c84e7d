def ff[T: AnyType](p: T, q: T):
    pass
def lst[o: Origin[mut=True]](p: List[Pointer[Int, o]], q: List[Pointer[Int, o]]):
    pass
def opt[o: Origin[mut=True]](p: Optional[Pointer[Int, o]], q: Optional[Pointer[Int, o]]):
    pass
@fieldwise_init
struct H[o: Origin[mut=True]](Copyable):
    var p: Pointer[Int, Self.o]
@fieldwise_init
struct N[o: Origin[mut=True]](Copyable):
    var l: List[Pointer[Int, Self.o]]
    def use(mut self, x: Self):
        pass
    def use2(self, x: Self):
        pass
def hh(p: H, q: H):
    pass
def t1():
    var a = 1
    var p = Pointer(to=a)
    ff(p, p)
def t2():
    var a = 1
    var p: List[Pointer[Int, origin_of(a)]] = [Pointer(to=a)]
    lst(p, p)
def t3():
    var a = 1
    var p: Optional[Pointer[Int, origin_of(a)]] = Pointer(to=a)
    opt(p, p)
def t4():
    var a = 1
    var h = H(Pointer(to=a))
    hh(h, h)
def t5():
    var a = 1
    var p = Pointer(to=a)
    var q = p
    print(p == q)
def t6():
    var a = 1
    var p = Pointer(to=a)
    print(p, p)
def t7():
    var a = 1
    var h = N([Pointer(to=a)])
    var g = h.copy()
    h.use(g)
    h.use2(g)
def t8():
    var a = 1
    var p = Pointer(to=a)
    swap(p, p)
    var q = p
    swap(p, q)
def t9():
    var a = 1
    var p = Pointer(to=a)
    p[] += p[]
    p[] = p[] + p[]
    p[], a = a, p[]
def t10():
    var a = [1, 2]
    for ref x in a:
        x += a[0]
        print(x, a)
def t11():
    var a = [1, 2]
    var s = Span(a)
    s[0] = s[1]
    swap(s[0], s[1])
    s.fill(s[0])
    s.copy_from(s)
def t12():
    var a = [1, 2]
    var s = Span(a)
    ff(s, Span(a))
    print(s == s)
    var t = s[0:1]
    print(t[0], s[0])
    t[0] = s[1]
def main():
    pass
