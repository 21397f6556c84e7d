def peek(ref xs: List[Int]) -> ref [xs] Int:
    return xs[0]


def zero(xs: List[Int]):
    peek(xs) = 0


def main():
    var xs: List[Int] = [1]
    zero(xs)
