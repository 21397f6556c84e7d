struct Bag:
    var ints: List[Int]

    def __init__(out self):
        self.ints = []

    def put[T: Intable](mut self, x: T) -> ref[self] Self:
        self.ints.append(Int(x))
        return self

    def map[f: def(Int) thin -> Int](self) -> List[Int]:
        return [f(x) for x in self.ints]

    def reduce[R: Movable & Deinitable](self, var start: R, f: def(var R, Int) thin -> R) -> R:
        var acc = start^
        for x in self.ints:
            acc = f(acc^, x)
        return acc^


def square(x: Int) -> Int:
    return x * x


def append(var s: String, x: Int) -> String:
    return s + String(x) + ","


def add(var a: Int, b: Int) -> Int:
    return a + b


def main():
    var b = Bag()
    _ = b.put(3).put(2.9).put(True)
    print(b.map[square]())
    print(b.reduce(String(":"), append), b.reduce(100, add))
