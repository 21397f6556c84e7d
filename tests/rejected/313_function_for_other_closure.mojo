def plain[f: def(Int) capturing -> Int](v: Int) -> Int:
    return f(v)


def words(x: String) -> Int:
    return 1


def main():
    print(plain[words](4))
