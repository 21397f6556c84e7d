# Structs with parameters that are closures: their methods refer to what is around these.


@fieldwise_init
struct Step[f: def(Int) capturing -> Int](Copyable):
    var x: Int

    def call(self) -> Int:
        return Self.f(self.x)

    def advance(mut self) -> Int:
        self.x = Self.f(self.x)
        return self.x

    def map[g: def(Int) capturing -> Int](self) -> Int:
        return g(self.call())

    def then[g: def(Int) capturing -> Int](self) -> Step[g]:
        return Step[g](self.call())


# One that keeps another as a field, and gives its closure on.
struct Pair[f: def(Int) capturing -> Int](Copyable):
    var step: Step[Self.f]
    var n: Int

    def __init__(out self, n: Int):
        self.step = Step[Self.f](n * 2)
        self.n = n

    def both(self) -> Int:
        return self.step.call() * 1000 + Self.f(self.n)


# What the closure takes and gives decides the other parameters.
struct Cell[T: Copyable & Deinitable, //, f: def(T) capturing -> T](Copyable):
    var value: Self.T

    def __init__(out self, value: Self.T):
        self.value = value.copy()

    def call(self) -> Self.T:
        return Self.f(self.value)


struct Each[f: def(Int) capturing -> None]:
    var n: Int

    def __init__(out self, n: Int):
        self.n = n

    def run(self):
        for i in range(self.n):
            Self.f(i)


struct Tried[f: def(Int) raises capturing -> Int]:
    var x: Int

    def __init__(out self, x: Int):
        self.x = x

    def call(self) raises -> Int:
        return Self.f(self.x)

    def safe(self) -> Int:
        try:
            return Self.f(self.x)
        except e:
            print("caught", e)
            return -1


struct Unrolled[f: def[n: Int](Int) capturing -> Int]:
    var x: Int

    def __init__(out self, x: Int):
        self.x = x

    def call(self) -> Int:
        var t = 0
        comptime for i in range(3):
            t += Self.f[i](self.x)
        return t


def taken[f: def(Int) capturing -> Int](step: Step[f]) -> Int:
    return step.call() + step.x


def taken_open(step: Step) -> Int:
    return step.call() * 2


def made[f: def(Int) capturing -> Int](x: Int) -> Step[f]:
    return Step[f](x + 1)


def two[
    f: def(Int) capturing -> Int, g: def(Int) capturing -> Int
](a: Step[f], b: Step[g]) -> Int:
    return a.call() * 100 + b.call()


def plain(x: Int) -> Int:
    return x * 7


def main() raises:
    var k = 3
    var m = 2

    @__parameter
    def add(x: Int) -> Int:
        return x + k

    @__parameter
    def mul(x: Int) -> Int:
        return x * m

    var s = Step[add](4)
    print(s.call(), taken(s), taken_open(s), made[add](4).call())
    k = 10
    print(s.call(), taken(s), taken_open(s), made[add](4).call())
    print(s.advance(), s.advance(), s.x)
    print(Step[add](1).map[mul](), Step[mul](1).then[add]().call())
    print(two(Step[add](1), Step[mul](2)))
    print(Step[plain](6).call(), taken(Step[plain](1)), made[plain](1).call())

    var p = Pair[add](4)
    print(p.both(), p.step.call())
    k = 30
    print(p.both(), p.step.call())

    var steps = List[Step[add]]()
    steps.append(Step[add](4))
    steps.append(Step[add](5))
    for ref each in steps:
        print(each.call())
    var copies = steps.copy()
    print(copies[0].advance(), copies[0].x, steps[0].x)

    @__parameter
    def repeated(text: String) -> String:
        return text * m

    print(Cell[add](1).call(), Cell[repeated]("ab").call())
    var log = List[Int]()

    @__parameter
    def note(x: Int):
        log.append(x)

    var each = Each[note](3)
    each.run()
    print(log)
    each.run()
    print(log, k, m)

    @__parameter
    def risky(x: Int) raises -> Int:
        if x > m:
            raise Error("big " + String(x))
        return x + k

    print(Tried[risky](4).safe(), Tried[risky](2).call(), Tried[mul](5).call())
    try:
        _ = Tried[risky](5).call()
    except e:
        print(e)

    @__parameter
    def scaled[n: Int](x: Int) -> Int:
        return x * n + k

    print(Unrolled[scaled](4).call())
    comptime Adding = Step[add]
    var a = Adding(3)
    print(a.call(), Adding(4).call(), k, m)
