def plain(x: Int) -> Int:
    return x


def call[F: def(Int) -> Int](f: F) -> Int:
    return f(1)


def of_file():
    var f = plain
    print(call(f))


def of_body():
    def inner(x: Int) {} -> Int:
        return x

    var f = inner
    print(call(f))


def in_lists():
    var fs: List[def(Int) thin -> Int] = [plain, plain]
    print(call(fs[0]))


def main():
    of_file()
    of_body()
    in_lists()
