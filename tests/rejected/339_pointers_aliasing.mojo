def f(p: Pointer[Int, _], q: Pointer[Int, _]):
    pass
def g(p: Span[Int, _], q: Span[Int, _]):
    pass
def h(p: Pointer[Int, _], mut q: Int):
    pass
def v(*p: Pointer[mut=True, Int, _]):
    pass
def i(p: Pointer[String, _], q: String):
    pass
def t1():
    var a = 1
    f(Pointer(to=a), Pointer(to=a))
def t2():
    var a = [1, 2]
    g(Span(a), Span(a))
def t3():
    var a = 1
    var p = Pointer(to=a)
    f(p, p)
def t4():
    var a = 1
    h(Pointer(to=a), a)
def t5():
    var a = String("")
    i(Pointer(to=a), a)
def t6():
    var a = 1
    var p = Pointer(to=a)
    var l = [p, p]
    var l2 = [Pointer(to=a), Pointer(to=a)]
def t7():
    var a = 1
    var p = Pointer(to=a)
    var l = (p, p)
def t8():
    var a = 1
    var p = Pointer(to=a)
    print(p[], p[])
    var d = {1: p, 2: p}
def t9():
    var a = 1
    var b = 2
    var p = Pointer(to=a) if a else Pointer(to=b)
    f(p, p)
    var q = p
    f(p, q)
def t10():
    var a = 1
    var b = 2
    var p = Pointer(to=a) if a else Pointer(to=b)
    h(p, a)
def main():
    pass
