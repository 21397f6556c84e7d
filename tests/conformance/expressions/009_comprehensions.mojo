def fib(n: Int) -> Int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def main() raises:
    print([x * x for x in range(5)])
    print([x for x in range(-3, 4) if x > 0])
    print([(x, y) for x in range(3) for y in range(3) if x < y])
    var lengths = {w: w.byte_length() for w in ["one", "three", "seven"]}
    print(lengths["three"], len(lengths))
    var fibs = {fib(i) for i in range(8)}
    print(len(fibs), 13 in fibs, 4 in fibs)
    print([[i * j for j in range(1, 4)] for i in range(1, 3)])
    var base = 10
    print([base + v for v in [1, 2, 3] if v != 2 if v < 5])
    print([String(c) for c in "añb".codepoints()])
