comptime Fn = def(Int) thin -> Int
def compose[f: Fn, g: Fn](x: Int) -> Int:
    return f(g(x))
def inc(x: Int) -> Int:
    return x + 1
def dbl(x: Int) -> Int:
    return x * 2
def repeat[n: Int, f: Fn](x: Int) -> Int:
    var r = x
    comptime for _ in range(n):
        r = f(r)
    return r
struct Op[f: Fn]:
    @staticmethod
    def run(x: Int) -> Int:
        return Self.f(x)
def fold[T: Copyable & Deinitable, A: Movable & Deinitable, F: def(var A, T) -> A](xs: List[T], var init: A, f: F) -> A:
    var acc = init^
    for x in xs:
        acc = f(acc^, x)
    return acc^
def mapped[T: Copyable & Deinitable, R: Copyable & Deinitable, F: def(T) -> R](xs: List[T], f: F) -> List[R]:
    var out = List[R]()
    for x in xs:
        out.append(f(x))
    return out^
def curry[a: Int]() -> Fn:
    def g(x: Int) -> Int:
        return x + a
    return g
def main():
    print(compose[inc, dbl](5), compose[dbl, inc](5))
    print(repeat[3, dbl](1), Op[inc].run(4))
    print(repeat[2, repeat[2, inc]](0))
    var k = 10
    def add(var a: String, x: Int) {imm k} -> String:
        return a + String(x + k) + ","
    print(fold([1, 2, 3], String(""), add))
    def sq(x: Int) {} -> Float64:
        return Float64(x * x) / 2
    print(mapped([1, 2, 3], sq))
    print(mapped(["a", "b"], lambda (s: String) -> Int: s.byte_length()))
    print(curry[5]()(1))
