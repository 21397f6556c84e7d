from std.nothing import thing, other  # error
from std.collections import Lst  # error


@fieldwise_init
struct P(Copyable):
    var x: Int
    var y: Strang  # error


struct Q:
    var a: List[Foo]  # error

    def __init__(out self):
        self.a = []

    def go(self) -> Int:
        return len(self.a)


trait T:
    def need(self) -> Bar: ...  # error


comptime N = undefined1 + 2  # error
comptime M: Int = "x"  # error


def raiser() raises -> Int:
    return 3


def uses_imports():
    var t = thing()
    print(t.x, other)
    var l = Lst[Int]()
    l.append(3)
    for x in l:
        print(x + 1)


def uses_p(p: P) -> Int:
    print(p.y.foo())
    var q = P(1, 2)
    return p.y + q.y


def uses_q():
    var q = Q()
    for e in q.a:
        print(e.name)
    print(q.go(), q.a[0].name)


def generic[X: T](x: X) -> Int:
    var r = x.need()
    return r.y + r.z


def uses_n() -> Int:
    var a = Array[Int, N](fill=0)
    a[0] = N
    return N + M


def ref_fail():
    ref r = undefined2  # error
    r = 3
    r.foo()
    print(r, r + 1)


def loop_fail():
    for i, j in undefined3:  # error
        print(i.x, j + 1)
        i.foo()
    for k in 7:  # error
        print(k.x)
        k += 1
    var n = 0
    for k in range(undefined4):  # error
        n += k


def unpack_fail():
    var a, b = 5  # error
    print(a + b)
    a.foo()
    var c, d, e = (1, 2)  # error
    print(c + d, e.x)
    var f, g = undefined5  # error
    f = g
    print(f.x)


def comp_fail():
    var xs = [undefined6 for _ in range(3)]  # error
    xs.append(3)
    print(xs[0].y)
    var ys = [y.foo for y in undefined7]  # error
    for y in ys:
        print(y.z)
    var zs = {k: v for k, v in undefined8}  # error
    print(zs["a"])


def with_fail() raises:
    with undefined9 as f:  # error
        print(f.read())
        f.x = 3
    with 3 as g:  # error
        print(g.read())


def var_fail() -> Int:
    var x = undefined10  # error
    x += 1
    x = x * 2
    x.foo(3).bar[2].baz
    var y = [x, x]
    y.append(x)
    if x > 3:
        return x
    while x:
        x -= 1
    var z: Foo2 = 3  # error
    z.foo()
    return z + x


def arg_fail(x: Foo3, y: List[Foo4]) -> Foo5:  # error
    x.foo()
    for z in y:
        z.bar()
    return x + y


def call_arg_fail():
    var r = arg_fail(3, [])
    print(r.x)
    r.foo()


def lit():
    var xs = [1, "a"]  # error
    xs.append(1)
    print(xs[0])
    var d = {1: 2, "a": 3}  # error
    print(d[1])
    var e = []  # error
    e.append(3)


def call_fail() -> Int:
    var x = raiser()  # error
    print(x + 1)
    var y = uses_p(3, 4)  # error
    y.foo()
    print(y + "x")
    var z = uses_p(3, 4).foo().bar  # error
    return z


def closures():
    def inner(a: Foo6) -> Int:  # error
        return a.x
    print(inner(3))
    var f = lambda (x: Foo7): x.y  # error
    print(f(3))


def tern(c: Bool):
    var t = 1 if c else "x"  # error
    print(t + 1)
    var u = undefined11 if c else 3  # error
    print(u.foo)
    var v = 3 if undefined12 else 4  # error
    print(v + 1)


def ctime():
    comptime K = undefined13  # error
    var a = K + 1
    comptime if K > 3:
        print(a)
    comptime for i in range(K):
        print(i + a)
    comptime L = [K, 3]
    print(materialize[L]())


def matches(x: Int):
    match undefined14:  # error
        case 1:
            print(x)
        case y:
            print(y.foo)


def tries():
    try:
        print(undefined15)  # error
    except e:
        print(e)
    try:
        raise undefined16  # error
    except e:
        print(e)


def members(s: String):
    var x = s.nope  # error
    x.foo()
    var y = s.nope2(3)  # error
    y.foo()
    var z = s.nope3[3]  # error
    z[1] = 5
    var w = s[undefined17]  # error
    w.foo()
    s.foo.bar = 3  # error
    var v = t"{undefined18}"  # error
    print(v)
    print(undefined19, undefined20)  # error


def main():
    uses_imports()
    ref_fail()
    var x = nope_fn(1, 2)(3)  # error
    x()
    _ = x
