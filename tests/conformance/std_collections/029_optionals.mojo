def half(var x: Int) -> Int:
    return x // 2


def positive(var x: Int) -> Optional[Int]:
    return Optional(x) if x > 0 else None


def main() raises:
    var a = Optional(10)
    var b = Optional[Int]()
    var c: Optional[String] = None
    var d: Optional[String] = String("x")
    print(a, b, c, d, Bool(a), Bool(b), a is None, b is None, a is not None)
    print(a.value(), a[], a.or_else(3), b.or_else(3), a == b, a == Optional(10), b == None, a != None)
    print(a.map(half), Optional(7).map(half), b.map(half), Optional(5).and_then(positive), Optional(-5).and_then(positive))
    try:
        print(b[])
    except e:
        print("empty:", e)
    a.value() += 5
    print(a, a.take(), a)
    for x in Optional(3):
        print("has", x)
    for x in Optional[Int]():
        print("never", x)
    print(repr(d), repr(b), hash(Optional(1)) == hash(Optional(1)), d.value().byte_length())
    if d:
        print("there", d.value())
    var x = 5
    print(Optional(Pointer(to=x)).copied())
    d = None
    print(d, Optional(2.5).bounds()[0])
