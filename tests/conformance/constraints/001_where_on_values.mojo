def first[n: Int](xs: Array[Int, n]) -> Int where n > 0:
    return xs[0]


def window[n: Int, size: Int]() -> Int where size > 0 and n >= size:
    return n - size + 1


struct Fixed[n: Int] where n > 0 else "size must be positive":
    def __init__(out self):
        pass

    def last(self) -> Int:
        return Self.n - 1


def main():
    var a: Array[Int, 2] = [7, 8]
    print(first(a), window[12, 4](), Fixed[5]().last())
