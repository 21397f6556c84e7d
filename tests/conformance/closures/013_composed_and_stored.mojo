def compose[F: def(Int) -> Int, G: def(Int) -> Int](f: F, g: G, x: Int) -> Int:
    return g(f(x))


struct Button[F: def(Int) thin -> String]:
    var presses: Int

    def __init__(out self):
        self.presses = 0

    def press(mut self) -> String:
        self.presses += 1
        return Self.F(self.presses)


def beep(n: Int) -> String:
    return "beep" * n


def main():
    var k = 10

    def add(x: Int) {imm k} -> Int:
        return x + k

    def times(x: Int) {imm k} -> Int:
        return x * k

    print(compose(add, times, 1), compose(times, add, 1))
    print(compose(add, lambda (x: Int) -> Int: -x, 5))
    var b = Button[beep]()
    print(b.press(), b.press())
