def call(f: def(Int) thin -> Int) -> Int:
    return f(1)


def main():
    def inner(x: Int) {imm} -> Int:
        return x

    print(call(inner))
