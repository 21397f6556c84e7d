def add_all(mut target: List[Int], source: List[Int]):
    for x in source:
        target.append(x)


def main():
    var xs: List[Int] = [1, 2]
    add_all(xs, xs)
    print(xs)
