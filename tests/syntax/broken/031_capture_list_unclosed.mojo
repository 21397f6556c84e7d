def apply_twice[F: def (Int) -> Int](f: F, x: Int) -> Int:
    return f(f(x))


def main():
    var base = 10
    var calls = 0

    def add_base(x: Int) {imm base} -> Int:
        return x + base

    def count() {mut calls:
        calls += 1

    count()
    count()
    print(add_base(5), calls)

    var triple = lambda (x: Int) -> Int: x * 3
    print(triple(7))
