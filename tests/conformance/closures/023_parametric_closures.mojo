# Parametric closures: given for parameters, they refer to what is around them.


struct Box(Copyable):
    var items: List[Int]

    def __init__(out self):
        self.items = [1, 2, 3]

    def each[f: def(mut Int) capturing[_] -> None](mut self):
        for ref i in self.items:
            f(i)

    def fold[
        T: Copyable & Deinitable, //, f: def(T, Int) capturing -> T
    ](self, var start: T) -> T:
        for i in self.items:
            start = f(start, i)
        return start^

    @staticmethod
    def twice[f: def() raises capturing -> None](n: Int) raises:
        for _ in range(n):
            f()


def retry[
    f: def(Int) raises capturing[_] -> String, times: Int = 2
]() -> String:
    for i in range(times):
        try:
            return f(i)
        except e:
            print("failed", e)
    return "none"


def compose[
    f: def(Int) capturing -> Int, g: def(Int) capturing -> Int
](x: Int) -> Int:
    return f(g(x))


def plus_one(x: Int) -> Int:
    return x + 1


def keyword[*, f: def(Int) capturing -> Int](x: Int, y: Int = 2) -> Int:
    return f(x) + y


def nested[f: def(Int) capturing -> Int](x: Int) -> Int:
    @__parameter
    def inner(y: Int) -> Int:
        return f(y) + x

    def other(y: Int) {imm} -> Int:
        return f(y) * 100 + x

    return compose[inner, f](x) + other(1)


def main() raises:
    var b = Box()
    var factor = 3

    @__parameter
    def scale(mut x: Int):
        x *= factor
        factor += 1

    b.each[scale]()
    print(b.items, factor)

    @__parameter
    def join(a: String, i: Int) -> String:
        return a + "," + String(i) + String(factor)

    print(b.fold[join](String("start")))
    var count = 0

    @__parameter
    def tick() raises:
        count += 1
        if count > 2:
            raise Error("too many")

    try:
        Box.twice[tick](5)
    except e:
        print(e, count)

    @__parameter
    def risky(i: Int) raises -> String:
        if i < 1:
            raise Error(String("no ", i))
        return String("ok ", i, " ", factor)

    print(retry[risky]())
    print(retry[risky, 1]())

    @__parameter
    def addf(x: Int) -> Int:
        return x + factor

    print(
        compose[addf, plus_one](1),
        compose[plus_one, addf](1),
        compose[addf, addf](1),
    )
    print(keyword[f=addf](1), keyword[f=plus_one](1, y=5))
    print(nested[addf](1), nested[plus_one](1))
    for i in range(2):

        @__parameter
        def inloop(x: Int) -> Int:
            return x * i

        print(compose[inloop, addf](2))
    if factor > 2:

        @__parameter
        def nocap(x: Int) -> Int:
            return x - 1

        print(compose[nocap, addf](2))
