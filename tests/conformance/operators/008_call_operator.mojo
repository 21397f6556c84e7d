@fieldwise_init
struct Poly(Copyable):
    var a: Int
    var b: Int

    def __call__(self, x: Int) -> Int:
        return self.a * x + self.b

    def __call__(self, x: Int, y: Int) -> Int:
        return self(x) + self(y)


@fieldwise_init
struct Counter:
    var n: Int

    def __call__(mut self) -> Int:
        self.n += 1
        return self.n


def main():
    var p = Poly(3, 1)
    print(p(2), p(1, 2), Poly(0, 9)(100))
    var c = Counter(0)
    print(c(), c(), c())
    print(c.n)
