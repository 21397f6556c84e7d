def both(mut xs: List[Int], s: Span[Int, _]) -> Int:
    xs.append(1)
    return s[0]


def main():
    var xs: List[Int] = [1, 2]
    print(both(xs, xs[0:1]))
