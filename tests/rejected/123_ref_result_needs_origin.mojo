def first(ref xs: List[Int]) -> ref Int:
    return xs[0]


def main():
    var xs: List[Int] = [1]
    print(first(xs))
