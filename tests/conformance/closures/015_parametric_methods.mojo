struct Box[T: Copyable & Deinitable](Movable):
    var value: Self.T
    def __init__(out self, v: Self.T):
        self.value = v.copy()
    def visit[F: def[n: Int](Self.T) -> None](self, f: F):
        f[0](self.value)
        comptime for i in range(1, 3):
            f[i](self.value)

def fold[n: Int, F: def[i: Int](Int) -> Int](f: F) -> Int:
    var acc = 0
    comptime for i in range(n):
        acc = f[i](acc)
    return acc

def outer[F: def[i: Int](Int) -> Int](f: F) -> Int:
    def g[i: Int](x: Int) {imm f} -> Int:
        return f[i](x) + 1
    return fold[4](g) + fold[2](f)

def main():
    var names = List[String]()
    def add[n: Int](s: String) {mut names}:
        names.append(s + String(n))
    Box(String("a")).visit(add)
    print(names)
    def step[i: Int](x: Int) {} -> Int:
        return x * 10 + i
    print(fold[5](step), outer(step))
