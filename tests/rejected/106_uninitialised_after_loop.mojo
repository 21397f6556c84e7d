def last(xs: List[Int]) -> Int:
    var found: Int
    for x in xs:
        found = x
    return found


def main():
    print(last([1]))
