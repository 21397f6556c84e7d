def clear_first(xs: List[Int]):
    xs[0] = 0


def main():
    var xs: List[Int] = [1, 2]
    clear_first(xs)
    print(xs)
