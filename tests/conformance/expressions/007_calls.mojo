def show(a: Int, b: Int = 10, *, c: Int = 100, d: String = "d") -> Int:
    print(a, b, c, d)
    return a + b + c


def main():
    _ = show(1)
    _ = show(1, 2)
    _ = show(1, b=3)
    _ = show(b=5, a=4)
    _ = show(1, c=7)
    _ = show(d="kw", a=9, c=8)
    print(show(show(1), show(2)))
    print(
        show(
            1,
            2,
            c=3,
        ),
    )
