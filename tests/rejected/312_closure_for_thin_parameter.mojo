def plain[f: def(Int) thin -> Int](v: Int) -> Int:
    return f(v)


def main():
    var k = 5

    @__parameter
    def add(x: Int) -> Int:
        return x + k

    print(plain[add](4))
