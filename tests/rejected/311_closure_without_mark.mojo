def plain[f: def(Int) capturing -> Int](v: Int) -> Int:
    return f(v)


def main():
    var k = 5

    def add(x: Int) {imm k} -> Int:
        return x + k

    print(plain[add](4))
