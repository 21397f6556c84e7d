def run[f: def(Int) capturing -> Int](x: Int) -> Int:
    return f(x)


def given(k: Int, values: List[Int]):
    @__parameter
    def count(x: Int) -> Int:
        k += 1
        return k + x

    @__parameter
    def add(x: Int) -> Int:
        values.append(x)
        return x

    print(run[count](3), run[add](2))


def main():
    given(3, [1])
