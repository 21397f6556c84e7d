from std.os import abort


def head(xs: List[Int]) -> Int:
    if len(xs) == 0:
        abort("head of an empty list")
    return xs[0]


def main():
    print(head([7]))
    print(head([]))
    print("never")
