# Parameters that may be closures, where values are computed at compile time.


@fieldwise_init
struct Step[f: def(Int) capturing -> Int](Copyable):
    var x: Int
    comptime N = Self.f(3)

    def call(self) -> Int:
        comptime if Self.N > 4:
            return self.x * 2
        else:
            return self.x

    def with_default(self, y: Int = Self.f(10)) -> Int:
        return self.x + y


struct Sized[f: def(Int) capturing -> Int, n: Int = f(2)]:
    @staticmethod
    def go() -> Int:
        return Self.n


comptime Alias[f: def(Int) capturing -> Int] = Step[f]


def twice(x: Int) -> Int:
    return 2 * x


def same(x: Int) -> Int:
    return x


comptime Twice = Step[twice]


def table[f: def(Int) capturing -> Int, n: Int]() -> List[Int]:
    var l = List[Int]()
    for i in range(n):
        l.append(f(i))
    return l^


def total[n: Int](f: Some[def(Int) -> Int]) -> Int:
    var l = 0
    for i in range(n):
        l += f(i)
    return l


def chosen[f: def(Int) capturing -> Int](x: Int) -> Int:
    comptime N = f(3)
    comptime if f(2) > 3:
        return N
    else:
        return f(x)


def or_else[f: def(Int) capturing -> Int](x: Int = f(4)) -> Int:
    return x


comptime T = table[twice, 4]()


def main():
    print(Step[twice](3).call(), Step[same](3).call(), Step[twice].N)
    print(Twice(1).with_default(), Step[same](2).with_default(), Sized[twice].go())
    print(Alias[twice](5).with_default(), chosen[twice](1), chosen[same](1))
    comptime U = table[twice, 5]()
    print(materialize[T](), materialize[U]())
    comptime k = 2

    # It captures nothing that is there only when the program runs.
    @__parameter
    def add(x: Int) -> Int:
        return x + k

    def plain(x: Int) -> Int:
        return x + 5

    comptime V = table[add, 3]()
    comptime W = total[3](plain)
    print(materialize[V](), W, chosen[add](1), or_else[plain](), Step[add].N)
