def take[F: def(Int) -> Int](f: F) -> Int:
    return f(3)


def some(f: Some[def(Int) -> Int]) -> Int:
    return f(4)


def given[f: def(Int) capturing -> Int](x: Int) -> Int:
    return f(x) + take(f)


def main():
    var m = 4

    @__parameter
    def add(a: Int) -> Int:
        return a + m

    def unmarked(a: Int) {imm m} -> Int:
        return a + m

    print(take(unmarked), some(unmarked), given[add](2))
    print(take(add))
    print(some(add))
    var g = add
    print(g(1))
