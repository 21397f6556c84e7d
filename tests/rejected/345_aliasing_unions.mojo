def pick(ref a: Int, ref b: Int) -> ref [a, b] Int:
    return a
def picks(ref a: String, ref b: String) -> ref [a, b] String:
    return a
def first(ref a: String) -> ref [a] String:
    return a
def f(a: Int, b: Int):
    pass
def g(a: String, b: String):
    pass
def h[T: Writable, U: Writable](a: T, b: U):
    pass
def v(*a: String):
    pass
def p[*Ts: Writable](*a: *Ts):
    pass
def t1():
    var x = 1
    var y = 2
    var z = 3
    f(pick(x, y), pick(y, z))
def t2():
    var x = String("")
    var y = String("")
    var z = String("")
    g(picks(x, y), picks(y, z))
def t3():
    var x = String("")
    var y = String("")
    var z = String("")
    h(picks(x, y), picks(y, z))
def t4():
    var x = String("")
    var y = String("")
    var z = String("")
    v(picks(x, y), picks(y, z))
def t5():
    var x = String("")
    var y = String("")
    var z = String("")
    p(picks(x, y), picks(y, z))
def t6():
    var x = String("")
    p(first(x), first(x))
def t7():
    var x = String("")
    var y = String("")
    p(picks(x, y), x)
def t8():
    var x = String("")
    var y = String("")
    p(picks(x, y), picks(x, y))
def t9():
    var x = String("")
    ref r = x
    p(r, r)
    p(r, x)
def t10():
    var x = String("")
    var y = String("")
    ref r = picks(x, y)
    p(r, r)
    p(r, x)
def t11():
    var x = [String("")]
    p(x[0], x[0])
def t12():
    var x = String("")
    var y = String("")
    var z = String("")
    v(picks(x, y), x)
    v(picks(x, y), picks(x, y))
def main():
    pass
