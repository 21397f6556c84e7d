# Functions are values when compiling, also in structures and tuples, and of parameters whose types
# are left open.
def twice(x: Int) -> Int:
    return x * 2


def thrice(x: Int) -> Int:
    return x * 3


def chosen(n: Int) -> def(Int) thin -> Int:
    if n > 1:
        return twice
    return thrice


@fieldwise_init
struct Two(Copyable):
    var plain: def(Int) thin -> Int
    var raising: def(Int) thin raises -> Int


def made() -> Two:
    return Two(twice, thrice)


struct Several[*Ts: Movable]:
    def __init__(out self):
        pass


struct WithDefault[n: Int = 3]:
    def __init__(out self):
        pass


def count[t: Tuple]() -> Int:
    comptime n = len(t)
    return n


def count_all[t: Tuple[...]]() -> Int:
    comptime n = len(t)
    return n


def lengths(x: Several, y: WithDefault) -> Int:
    return x.Ts.length * 100 + y.n


def main() raises:
    comptime f = chosen(1)
    comptime g = chosen(2)
    print(f(4), g(4))
    comptime two = made()
    var both = materialize[two]()
    print(both.plain(5), both.raising(5), two.plain(6))
    comptime functions = (twice, thrice)
    comptime for i in range(2):
        print(functions[i](7))
    comptime mixed = (1, "a", 2.0)
    print(count[mixed](), count[functions](), count_all[functions](), count[(1, 2)]())
    print(lengths(Several[Int, String](), WithDefault()))
    print(lengths(Several[Int](), WithDefault[4]()))
