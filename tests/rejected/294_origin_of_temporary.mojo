def first(ref xs: List[Int]) -> ref [xs] Int:
    return xs[0]


def main():
    var limit = 3
    var holder = Pointer[Int, origin_of(limits)](to=limit)
    print(holder[])
