trait Zero:
    @staticmethod
    def zero() -> Self:
        ...

    def plus(self, o: Self) -> Self:
        ...


trait Made:
    def __init__(out self, n: Int):
        ...

    def value(self) -> Int:
        ...


@fieldwise_init
struct Num(Zero, ImplicitlyCopyable, Writable):
    var v: Int

    @staticmethod
    def zero() -> Self:
        return Self(0)

    def plus(self, o: Self) -> Self:
        return Self(self.v + o.v)


struct Doubled(Made):
    var v: Int

    def __init__(out self, n: Int):
        self.v = n * 2

    def value(self) -> Int:
        return self.v


def sum[T: Zero & Copyable & Deinitable](xs: List[T]) -> T:
    var acc = T.zero()
    for x in xs:
        acc = acc.plus(x)
    return acc^


def build[T: Made](n: Int) -> Int where conforms_to(T, Deinitable):
    return T(n).value()


def main():
    print(sum[Num]([Num(1), Num(2), Num(4)]))
    print(build[Doubled](21))
