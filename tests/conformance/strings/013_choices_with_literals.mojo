from std.reflection import reflect


def name_of[T: AnyType](x: T) -> String:
    return String(reflect[T].base_name())


def choose(cond: Bool) raises:
    var a = "foo" if cond else StaticString("bar")
    var b = StaticString("foo") if cond else "bar"
    var c = "foo" if cond else String("bar")
    var d = "foo" if cond else "bar"
    var e = "" or StaticString("foo")
    var f = StaticString("") or "foo"
    print(a, b, c, d, e, f)
    print(name_of(a), name_of(b), name_of(c), name_of(d), name_of(e), name_of(f))


def main() raises:
    choose(True)
    choose(False)
