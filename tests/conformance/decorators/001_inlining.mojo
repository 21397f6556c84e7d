# Whether a function is inlined changes nothing that is seen.


@always_inline
def twice(x: Int) -> Int:
    return x * 2


@always_inline("nodebug")
def thrice[T: Copyable & Writable](x: T) -> String:
    return String(x, x, x)


@no_inline
def counted(mut calls: Int, x: Int) -> Int:
    calls += 1
    return x + calls


struct Scale(Copyable):
    var factor: Int

    @always_inline
    def __init__(out self, factor: Int):
        self.factor = factor

    @no_inline
    def apply(self, x: Int) -> Int:
        return self.factor * x

    @always_inline("nodebug")
    def both(self, other: Self) -> Self:
        return Self(self.factor * other.factor)


@no_inline
def risky(n: Int) raises -> Int:
    if n > 2:
        raise Error("too much: ", n)
    return n


@always_inline
def careful(n: Int) -> Int:
    try:
        return risky(n)
    except error:
        print(error)
        return -1


def main():
    print(twice(21), thrice("ab"), thrice(7))
    var calls = 0
    print(counted(calls, 10), counted(calls, 10), calls)
    print(Scale(3).both(Scale(5)).apply(2))
    for n in range(1, 5):
        print(careful(n))
