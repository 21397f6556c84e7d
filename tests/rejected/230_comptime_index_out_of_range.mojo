def bad(n: Int) -> Int:
    var xs: List[Int] = [1, 2]
    return xs[n]


def main():
    comptime v = bad(5)
    print(v)
