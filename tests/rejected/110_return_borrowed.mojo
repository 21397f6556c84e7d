def first(xs: List[List[Int]]) -> List[Int]:
    return xs[0]


def main():
    var xs: List[List[Int]] = [[1]]
    print(first(xs))
