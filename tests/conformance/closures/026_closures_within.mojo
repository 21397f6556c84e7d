# Closures that are given for parameters, within other functions: no capture list names them.


@fieldwise_init
struct Step[f: def(Int) capturing -> Int](Copyable):
    var x: Int

    def call(self) -> Int:
        return Self.f(self.x)

    def through(self) -> Int:
        def inner(y: Int) -> Int:
            return Self.f(y) + 1

        @__parameter
        def marked(y: Int) -> Int:
            return Self.f(y) * 2

        return inner(self.x) * 1000 + Step[marked](self.x).call()


struct Sum:
    var total: Int
    var items: List[Int]

    def __init__(out self):
        self.total = 0
        self.items = []

    def go(mut self, n: Int) -> Int:
        @__parameter
        def step(i: Int):
            self.total += i
            self.items.append(self.total)

        run[step](n)
        return self.total


def run[f: def(Int) capturing -> None](n: Int):
    for i in range(n):
        f(i)


def outer[f: def(Int) capturing -> Int](n: Int) -> Int:
    def inner(y: Int) {} -> Int:
        return Step[f](y).call() + f(y)

    def other(y: Int) -> Int:
        return Step[f](y).call() + f(y)

    return inner(n) + other(n)


def last[
    f: def(Int) capturing -> Int, *Ts: Writable & Copyable
](*args: *Ts) -> Int:
    var t = 0
    comptime for i in range(args.__len__()):
        print(args[i])
        t = f(t + i + 1)
    return t


def middle[f: def(Int) capturing -> Int](a: Int) -> Int:
    @__parameter
    def more(x: Int) -> Int:
        return f(x) * 10

    return last[more](a, "b", 2.5) + last[f](a)


def first[f: def(Int) capturing -> Int](*xs: Int) -> Int:
    var t = 0
    for x in xs:
        t += middle[f](x)
    return t


def unrolled[f: def[i: Int](Int) capturing -> None, n: Int]():
    comptime for i in range(n):
        f[i](i * 10)


def twice[f: def() capturing -> None]():
    f()
    f()


def main():
    var k = 3
    var calls = 0

    @__parameter
    def add(x: Int) -> Int:
        calls += 1
        return x + k

    def inner(y: Int) {} -> Int:
        return Step[add](y).call()

    def other(y: Int) -> Int:
        return Step[add](y).call()

    def listed(y: Int) {imm} -> Int:
        return Step[add](y).call() + k

    print(inner(3), other(4), listed(5), outer[add](1))

    @__parameter
    def deeper(y: Int) -> Int:
        return Step[add](y).call() * 2

    var s = Step[deeper](6)

    def holding() {imm s} -> Int:
        return s.call()

    print(Step[deeper](5).call(), holding(), s.through())
    print(first[add](5, 6))
    print(calls)

    var shown = List[String]()
    comptime for j in range(2):

        @__parameter
        def show[i: Int](x: Int):
            shown.append(String(i, ":", x, ":", j))

        unrolled[show, 2]()
    print(shown)

    var n = 0

    @__parameter
    def around():
        var m = 10

        @__parameter
        def within():
            n += 1
            m += n

        twice[within]()
        print(n, m)

    twice[around]()
    print(n, k)
    var sum = Sum()
    print(sum.go(5), sum.items)
    print(sum.go(2), sum.items)
