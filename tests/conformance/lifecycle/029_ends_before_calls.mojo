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

    def __add__(self, other: Self) -> Self:
        return Self(self.id + other.id)

    def write_to(self, mut writer: Some[Writer]):
        writer.write("Loud(", self.id, ")")


struct Pair(Movable):
    var a: Loud
    var b: Loud
    var count: Int

    def __init__(out self, var a: Loud, var b: Loud):
        self.a = a^
        self.b = b^
        self.count = 2

    def second(ref self) -> ref[self.b] Loud:
        return self.b


def number(n: Int, m: Int):
    print("number", n, m)


def keep(var x: Loud):
    print("keep", x)


def keep_or_fail(var x: Loud, fail: Bool) raises:
    print("keep or fail", x)
    if fail:
        raise Error("failed")


def two(x: Loud, y: Loud) -> Int:
    print("two", x, y)
    return x.id + y.id


def keep_two(var x: Loud, var y: Loud):
    print("keep two", x, y)


def said(text: StaticString) -> Int:
    print(text)
    return 1


def choose(first: Bool, ref x: Loud, ref y: Loud) -> ref[x, y] Loud:
    if first:
        return x
    return y


def numbers_of_fields():
    print("a number is read before the call")
    var single = Loud(1)
    number(single.id, 1)
    var pair = Pair(Loud(2), Loud(3))
    number(pair.count, said("argument"))
    var list = [Loud(4)]
    number(list[0].id, len(list))
    var left = Loud(5)
    var right = Loud(6)
    print(left.id + right.id)


def copies_of_fields():
    print("a copy is made before the call")
    var pair = Pair(Loud(1), Loud(2))
    keep(pair.a)
    var left = Pair(Loud(3), Loud(4))
    var right = Pair(Loud(5), Loud(6))
    keep_two(left.a, right.b)
    var list = [Loud(7), Loud(8)]
    keep(list[1])
    var by_reference = Pair(Loud(9), Loud(10))
    keep(by_reference.second())
    var first = Loud(11)
    var other = Loud(12)
    keep(choose(False, first, other))


def what_is_looked_at():
    print("what is only lent lives until the call is done")
    var pair = Pair(Loud(1), Loud(2))
    print(two(pair.a, pair.b))
    var mixed = Pair(Loud(3), Loud(4))
    print(two(mixed.a, Loud(mixed.count)))


def with_errors() raises:
    print("and with calls that may fail")
    var fine = Pair(Loud(1), Loud(2))
    keep_or_fail(fine.a, False)
    print("between")
    var bad = Pair(Loud(3), Loud(4))
    try:
        keep_or_fail(bad.b, bad.count == 2)
    except error:
        print("caught", error)


def made() -> Loud:
    var pair = Pair(Loud(1), Loud(2))
    return pair.a + pair.b


def in_displays():
    print("in displays")
    var left = Pair(Loud(1), Loud(2))
    var right = Pair(Loud(3), Loud(4))
    var tuple = (left.a, right.b)
    print(tuple[0], tuple[1])
    var pair = Pair(Loud(5), Loud(6))
    var list = [pair.a, pair.b]
    print(len(list))


def main() raises:
    numbers_of_fields()
    copies_of_fields()
    what_is_looked_at()
    with_errors()
    print(made())
    in_displays()
