def compose[A: def[n: Int](Int) -> Int, B: def[n: Int](Int) -> Int](a: A, b: B) -> Int:
    def both[n: Int](x: Int) {imm a, imm b} -> Int:
        return b[n](a[n](x))
    return both[2](1) + both[3](1)

struct Pipeline[F: def[n: Int](Int) -> Int, *, times: Int = 2](Movable):
    var f: Self.F
    def __init__(out self, var f: Self.F):
        self.f = f^
    def run(self, x: Int) -> Int:
        var r = x
        comptime for i in range(Self.times):
            r = self.f[i + 1](r)
        return r

def visit[T: Writable & Copyable & Deinitable, //, F: def[i: Int](T) -> None](xs: List[T], f: F):
    f[0](xs[0])
    f[1](xs[1])

def widths[F: def[w: Int](SIMD[DType.int32, w]) -> Int32](f: F) -> Int32:
    return f[1](1) + f[4](SIMD[DType.int32, 4](1, 2, 3, 4)) + f[2](5)

def types[F: def[T: Writable & Copyable](T, Int) -> String](f: F) -> String:
    return f[Int](3, 1) + f("x", 2) + f[T=Float64](1.5, 3)

def opt[F: def[b: Bool]() -> Optional[Int]](f: F) -> Int:
    return f[True]().or_else(-1) + f[False]().or_else(-100)

def main():
    def add[n: Int](x: Int) {} -> Int:
        return x + n
    var k = 10
    def mul[n: Int](x: Int) {imm k} -> Int:
        return x * n * k
    print(compose(add, mul), compose(mul, add))
    print(Pipeline(mul).run(1), Pipeline[times=3](add).run(0))
    var log = List[String]()
    def rec[i: Int](s: String) {mut log}:
        log.append(String(i) + s)
    visit(["a", "b"], rec)
    print(log)
    def total[w: Int](v: SIMD[DType.int32, w]) {} -> Int32:
        return v.reduce_add()
    print(widths(total))
    def fmt[T: Writable & Copyable](x: T, n: Int) {imm k} -> String:
        return String(x) * n + String(k) + ";"
    print(types(fmt))
    def maybe[b: Bool]() {} -> Optional[Int]:
        comptime if b:
            return 5
        else:
            return None
    print(opt(maybe))
