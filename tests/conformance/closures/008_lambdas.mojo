def apply[F: def(Int) -> Int](f: F, x: Int) -> Int:
    return f(x)


def combine[F: def(Int, Int) -> Int](xs: List[Int], f: F) -> Int:
    var acc = xs[0]
    for i in range(1, len(xs)):
        acc = f(acc, xs[i])
    return acc


def main():
    var inc = lambda (x: Int) -> Int: x + 1
    print(inc(4), inc(inc(9)))
    print(apply(lambda (x: Int) -> Int: x * x, 7))
    print(combine([3, 9, 4], lambda (a: Int, b: Int) -> Int: a if a > b else b))
    var k = 100
    print(apply(lambda (x: Int) {imm k} -> Int: x + k, 5))
    var hello = lambda (): print("hello")
    hello()
