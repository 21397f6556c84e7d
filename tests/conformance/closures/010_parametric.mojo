def twice[F: def[n: Int]() -> Int](f: F) -> Int:
    return f[1]() + f[10]()


def main():
    def double[T: Intable](x: T) {} -> Int:
        return Int(x) * 2

    print(double(5), double(3.9), double[Bool](True))
    var base = 7

    def offset[n: Int]() {imm base} -> Int:
        return base + n

    print(offset[3]())
    print(twice(offset))
