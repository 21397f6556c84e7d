# A variable that is given what nobody else uses, and that is only read or copied on in the same
# straight piece of a program, is another name for it: nothing is copied or moved.


struct Loud(ImplicitlyCopyable, Movable, Writable):
    var id: Int

    def __init__(out self, id: Int):
        self.id = id
        print("  +", id)

    def __init__(out self, *, copy: Self):
        self.id = copy.id
        print("  copy", self.id)

    def __init__(out self, *, deinit move: Self):
        self.id = move.id
        print("  move", self.id)

    def __deinit__(deinit self):
        print("  -", self.id)

    def look(self) -> Int:
        return self.id

    def __add__(self, other: Self) -> Self:
        return Self(self.id + other.id)


def read(x: Loud) -> Int:
    return x.id


def two(x: Loud, y: Loud) -> Int:
    print("  two", x.id, y.id)
    return x.id + y.id


def take(var x: Loud) -> Int:
    print("  take", x.id)
    return x.id


def inside(x: Loud) -> ref[x] Loud:
    return x


def of_any[T: Deinitable](x: T) -> Int:
    return 0


def may(x: Loud, fail: Bool) raises -> Int:
    if fail:
        raise Error("failed")
    return x.id


def names() raises:
    print("read")
    var a = Loud(1)
    var b = a
    print(read(b), b.look(), read(b))
    print("taken twice")
    var c = Loud(2)
    var d = c
    print(take(d), take(d))
    print("a chain")
    var e = Loud(3)
    var f = e
    var g = f
    print(two(g, g + g))
    print("of any type, and where an error may pass")
    var h = Loud(4)
    var i = h
    print(of_any(i), may(i, False))
    print("given later")
    var j: Loud
    var k = Loud(5)
    j = k
    print(read(j))
    print("the last in line ends first")
    var l = Loud(6)
    var m = Loud(7)
    var n = m
    var o = l
    print(two(o, n))


def arguments(var x: Loud, var y: Loud):
    var w = Loud(8)
    var a = x
    print(two(w, a) + two(a, y))


def values() raises:
    print("changed")
    var a = Loud(11)
    var b = a
    b.id += 1
    print(read(b))
    print("seen by a reference")
    var c = Loud(13)
    var d = c
    print(read(inside(d)))
    print("used elsewhere")
    var e = Loud(14)
    var f = e
    if read(f) > 3:
        print(read(f))
    print("given on")
    var g = Loud(15)
    var h = g
    print(take(h^))
    print("used again")
    var i = Loud(16)
    var j = i
    print(two(i, j))
    print("before a try, and in it")
    var k = Loud(17)
    var l = k
    try:
        print(may(l, True))
    except e:
        print(e)
    try:
        var m = Loud(18)
        var n = m
        print(may(n, True))
    except e:
        print(e)


def rounds():
    var kept = Loud(20)
    for i in range(2):
        var a = kept
        var b = Loud(21 + i)
        var c = b
        print(read(a), read(c))


def main() raises:
    names()
    print("arguments")
    arguments(Loud(9), Loud(10))
    values()
    print("rounds")
    rounds()
