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


def two(x: Loud, y: Loud) -> Int:
    print("two", x, y)
    return x.id + y.id


def give(id: Int) -> Loud:
    return Loud(id)


def arguments_and_variables(var x: Loud, var y: Loud):
    print("arguments end before variables")
    var a = Loud(3)
    var b = Loud(4)
    if x.id == 1:
        print(two(x, a) + two(y, b))
    print("end")


def arguments_in_a_loop(var x: Loud, var y: Loud, times: Int):
    print("behind a loop")
    var a = Loud(3)
    for i in range(times):
        print(i, x, y, a)
    print("end")


def results_and_operands():
    print("a new value that nobody wants ends first")
    var x = Loud(1)
    var a = give(2) + x
    print("declared")
    var y = Loud(3)
    _ = give(4) + y
    print("discarded")
    var z = Loud(5)
    var old = Loud(6)
    old = give(7) + z
    print("replaced")


def transfers_to_who_only_looks():
    print("transfers to operators that only look")
    var x = Loud(1)
    var y = Loud(2)
    print(give(3) + x^, give(4) + y^)
    var z = Loud(5)
    var sum = give(6) + z^
    print(sum)


def transfers_of_tuples():
    print("transfers of tuples")
    var t = (Loud(1), Loud(2))
    var a, b = t^
    print(a, b)
    var u = (Loud(3), Loud(4))
    a, b = u^
    print(a, b)


def main():
    arguments_and_variables(Loud(1), Loud(2))
    arguments_in_a_loop(Loud(1), Loud(2), 1)
    results_and_operands()
    transfers_to_who_only_looks()
    transfers_of_tuples()
