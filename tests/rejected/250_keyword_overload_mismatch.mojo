def area(*, side: Int) -> Int:
    return side * side


def area(*, w: Int, h: Int) -> Int:
    return w * h


def main():
    print(area(side=2), area(w=2, h=3))
    print(area(w=2))
