def show(var **kwargs: Int) -> Int:
    var s = 0
    for e in kwargs.items():
        print(e.key, "=", e.value)
        s += e.value
    return s


def both(a: Int, *rest: Int, var **opts: Int) raises -> Int:
    return a + len(rest) * 10 + opts["scale"] * 100


def main() raises:
    print(show(x=1, y=2))
    print(show())
    print(both(1, 2, 3, scale=4))
