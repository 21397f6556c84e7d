def outer(y: Int) -> Int:
    def first() {imm y} -> Int:
        def second() {imm y} -> Int:
            return y * 10

        return second() + y

    return first()


def main():
    print(outer(4))
    var n = 3

    def add(x: Int) {var n} -> Int:
        return x + n

    def twice(x: Int) {imm add} -> Int:
        return add(add(x))

    print(twice(5))
    var depth = 0

    def a() {mut depth}:
        depth += 1

        def b() {mut depth}:
            depth += 10

        b()
        b()

    a()
    print(depth)
