def run[f: def(Int) capturing -> Int](x: Int) -> Int:
    comptime N = f(3)
    return N + x


def plain(x: Int) -> Int:
    return x


def main():
    var k = 3

    @__parameter
    def add(x: Int) -> Int:
        return x + k

    print(run[plain](1))
    print(run[add](1), k)
