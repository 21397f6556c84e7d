def first(xs: List[Int]) -> ref [xs] Int:
    return xs.unsafe_get(0)


def main():
    var xs: List[Int] = [1]
    first(xs) = 5
