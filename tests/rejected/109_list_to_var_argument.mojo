def own(var xs: List[Int]) -> Int:
    xs.append(1)
    return len(xs)


def main():
    var xs: List[Int] = [1, 2]
    print(own(xs))
    print(xs)
