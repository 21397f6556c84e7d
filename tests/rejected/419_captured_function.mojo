def top() -> Int:
    return 1


comptime K = 3


def main():
    def n() -> Int:
        return 2
    def f() {imm top} -> Int:
        return top()
    def g() {imm n} -> Int:
        return n()
    def h() {imm K} -> Int:
        return K
    print(f(), g(), h())
