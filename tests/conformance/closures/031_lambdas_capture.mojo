# A lambda without a capture list refers to what it names, and changes nothing.


struct Watched(Movable):
    var x: Int

    def __init__(out self, x: Int):
        self.x = x

    def __deinit__(deinit self):
        print("end", self.x)


def apply(f: Some[def(Int) -> Int], x: Int) -> Int:
    return f(x)


def take[F: def() -> Int](f: F) -> Int:
    return f()


def given(values: List[Int], mut others: List[Int]) -> Int:
    others.append(1)
    return take(lambda () -> Int: len(values) + len(others))


struct Counter:
    var n: Int

    def __init__(out self, n: Int):
        self.n = n

    def plus(self, x: Int) -> Int:
        var f = lambda () -> Int: self.n + x
        return take(f)


def main():
    var k = 100
    var g = lambda (x: Int) -> Int: x + k
    k = 5
    print(g(1), apply(g, 2), k)
    print(apply(lambda (x: Int) -> Int: x + k, 5))
    var text = String("a")
    var size = lambda (x: Int) -> Int: text.byte_length() + x
    text = "abc"
    print(size(1), text)

    def around(y: Int) {imm k} -> Int:
        return apply(lambda (x: Int) -> Int: x * k, y)

    print(around(3), Counter(4).plus(5))
    var values: List[Int] = [1, 2]
    print(given(values.copy(), values))
    var w = Watched(7)
    var of = lambda () -> Int: w.x
    print("made")
    print(of())
    print("called")
    var again = lambda () {imm w} -> Int: w.x + 1
    print(again(), take(again), w.x)
    print("done")
