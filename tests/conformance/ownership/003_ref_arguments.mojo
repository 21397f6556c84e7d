def longer(ref a: String, ref b: String) -> ref [a, b] String:
    if a.byte_length() >= b.byte_length():
        return a
    return b


def first[T: Copyable](ref xs: List[T]) -> ref [xs[0]] T:
    return xs.unsafe_get(0)


def bump(ref [_] n: Int) -> Int:
    return n + 1


def main():
    var x = "pear"
    var y = "fig"
    longer(x, y) += "!"
    print(x, y)
    print(longer(x, y))
    var xs: List[Int] = [1, 2]
    ref f = first(xs)
    f = 50
    print(xs, bump(xs[1]))
