# Operators, managers and iterators of a struct whose parameter is a closure.


struct Number[f: def(Int) capturing -> Int](Copyable):
    var x: Int

    def __init__(out self, x: Int):
        self.x = x

    def __add__(self, y: Int) -> Self:
        return Self(Self.f(self.x) + y)

    def __getitem__(self, i: Int) -> Int:
        return Self.f(i)

    def __call__(self, i: Int) -> Int:
        return Self.f(i) * 2

    def __neg__(self) -> Int:
        return -Self.f(self.x)

    def __iadd__(mut self, y: Int):
        self.x += Self.f(y)

    def __contains__(self, y: Int) -> Bool:
        return Self.f(y) == self.x


struct Log[f: def(String) capturing -> None]:
    var name: String

    def __init__(out self, name: String):
        self.name = name

    def __enter__(mut self) -> Int:
        Self.f("enter " + self.name)
        return 3

    def __exit__(mut self):
        Self.f("exit " + self.name)


struct Mapped[f: def(Int) capturing -> Int](Copyable):
    var i: Int
    var n: Int

    def __init__(out self, n: Int):
        self.i = 0
        self.n = n

    def __iter__(self) -> Self:
        return self.copy()

    def __next__(mut self) raises StopIteration -> Int:
        if self.i >= self.n:
            raise StopIteration()
        self.i += 1
        return Self.f(self.i)


@fieldwise_init
struct Watched(Movable):
    var n: Int

    def __deinit__(deinit self):
        print("end", self.n)


def main():
    var k = 3

    @__parameter
    def add(x: Int) -> Int:
        return x + k

    var s = Number[add](1)
    print((s + 4).x, s[4], s(5), -s)
    s += 4
    print(s.x, 5 in s, 6 in s)

    var lines = List[String]()

    @__parameter
    def note(x: String):
        lines.append(x)

    with Log[note]("a") as n:
        lines.append(String(n))
    print(lines)
    k = 20
    for x in Mapped[add](3):
        print(x)
    print(k)

    # What a closure refers to lives as long as values whose type names the closure.
    var w = Watched(7)

    @__parameter
    def of_watched(x: Int) -> Int:
        return x + w.n

    var last = Number[of_watched](4)
    print("made")
    print(last[1])
    print("called")
    print(last.x)
    print("done")
