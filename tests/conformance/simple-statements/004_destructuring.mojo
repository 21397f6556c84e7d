def stats(a: Int, b: Int, c: Int) -> Tuple[Int, Int, Float64]:
    return (min(a, b, c), max(a, b, c), Float64(a + b + c) / 3)


def main():
    var lo, hi, mean = stats(4, 9, 2)
    print(lo, hi, mean)
    var a, (b, c) = 1, (2, 3)
    print(a, b, c)
    a, b, c = c, a, b
    print(a, b, c)
    var first, _ = ("keep", "drop")
    print(first)
    var xs = [1, 2, 3]
    xs[0], xs[2] = xs[2], xs[0]
    print(xs)
    for i, (n, s) in enumerate([(1, "one"), (2, "two")]):
        print(i, n, s)
    var h: Int
    var k: String
    h, k = 5, "five"
    print(h, k)
