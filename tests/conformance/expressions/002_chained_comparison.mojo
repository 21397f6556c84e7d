def noisy(x: Int) -> Int:
    print("eval", x)
    return x


def main():
    print(noisy(1) < noisy(5) < noisy(9))
    print(noisy(4) < noisy(2) < noisy(7))
    print(1 == 1 == 1, 1 < 2 > 1, 3 != 4 != 3)
    var xs = [1, 2, 3]
    var a = 2
    print(a - 1 < a in xs, a + 7 > a + 5 in xs)
    var lo = 0
    var hi = 10
    for v in [-1, 0, 5, 10]:
        print(v, lo <= v < hi)
