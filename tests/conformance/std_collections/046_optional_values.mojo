def halved(x: Int) -> Optional[Int]:
    if x % 2 == 0:
        return x // 2
    return None


def main() raises:
    var a = halved(8)
    var b = halved(7)
    print(a, b, a.__bool__(), b.__bool__())
    print(a.value(), a.or_else(-1), b.or_else(-1))
    print(a == Optional(4), b == None, a != None, a is None, b is None, a is not None)
    if a:
        print("has", a.value())
    var t = a.take()
    print(t, a)
    var s: Optional[String] = "text"
    s.value() += "!"
    print(s, repr(s))
    print(s.or_else("none"))
    var copy = s.copy()
    s = None
    print(s, copy)
    for x in copy:
        print("element", x)
    for x in s:
        print("never", x)
    try:
        print(s[])
    except e:
        print("empty")
    var nested: Optional[Optional[Int]] = Optional[Optional[Int]](Optional[Int]())
    print(nested.__bool__(), nested.value().__bool__())
