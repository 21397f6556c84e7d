def changing():
    var k = 100
    var values: List[Int] = [1]
    var f = lambda (x: Int): k.__iadd__(x)
    var g = lambda (x: Int): values.append(x)
    f(1)
    g(1)


def within():
    var k = 1

    def outer() -> Int:
        var f = lambda () -> Int: k
        return f()

    print(outer())


def listed():
    var k = 1
    var f = lambda () {} -> Int: k
    print(f())


def as_pointer() -> Int:
    var k = 3
    var f: def(Int) thin -> Int = lambda (x: Int) -> Int: x + k
    return f(1)


def main():
    changing()
    within()
    listed()
    print(as_pointer())
