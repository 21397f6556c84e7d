@fieldwise_init
struct User(Copyable):
    var name: String
    var boss: Optional[Int]


def parse(s: String) -> Optional[Int]:
    try:
        return Int(s)
    except:
        return None


def main():
    var a = parse("12")
    var b = parse("x")
    print(a, b, Bool(a), not b)
    if a:
        print(a.value() + 1)
    print(b.or_else(0), parse("3").or_else(9))
    a.value() += 30
    print(a.value(), a == 42, a == parse("42"))
    var u = User("ann", None)
    u.boss = 7
    print(u.boss.value(), u.copy().boss is None)
    var o: Optional[String] = String("text")
    var t = o.take()
    print(t, o is None)
    print(parse("5").map(lambda (var n: Int) -> Int: n * 2))
    for v in Optional(3):
        print("once", v)
