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


def choose(first: Bool, ref x: Loud, ref y: Loud) -> ref[x, y] Loud:
    if first:
        return x
    return y


def never_read():
    print("never read")
    var x = Loud(1)
    var a = x
    var b = Loud(copy=x)
    var c: Loud = x
    ref r = x
    var d = r
    print(x)


def from_places():
    print("from places")
    var pair = Pair(Loud(1), Loud(2))
    var a = pair.a
    var b = pair.second()
    var list = [Loud(3), Loud(4)]
    var c = list[0]
    var y = Loud(5)
    var d = choose(True, y, list[1])
    print(pair.count, len(list), y)


def replaced_before_read():
    print("replaced before it is read")
    var x = Loud(1)
    var a = Loud(2)
    a = x
    a = Loud(3)
    print(x, a)
    a = x
    print(x)


def on_one_way():
    print("read on one way only")
    var x = Loud(1)
    var a = x
    if x.id > 3:
        print(a)
    for i in range(2):
        var b = x
        print(i)
    print(x)


def last_use():
    print("of what is used for the last time")
    var x = Loud(1)
    var a = x
    print("end")
    var y = Loud(2)
    var b = y
    var c = b
    print(y)


def by_methods():
    print("what methods make is made")
    var x = Loud(1)
    var a = x.copy()
    var list: List[Loud] = [x, x]
    var b = list.copy()
    var c = List[Loud](copy=list)
    print(len(list))


def of_elements():
    print("of elements of tuples")
    var t = (Loud(1), Loud(2))
    var a, b = t
    print(a)
    print(t[1])


def main():
    never_read()
    from_places()
    replaced_before_read()
    on_one_way()
    last_use()
    by_methods()
    of_elements()
