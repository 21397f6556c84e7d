def apply(f: def(Int) thin -> Int) -> Int:
    return f(1)


def main():
    var k = 2

    def scale(x: Int) {imm k} -> Int:
        return x * k

    print(apply(scale))
