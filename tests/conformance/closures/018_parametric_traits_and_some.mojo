def both[F: ImplicitlyCopyable & def(Int) -> Int](f: F) -> Int:
    var g = f
    return g(1) + f(2)

def para[F: ImplicitlyCopyable & def[n: Int](Int) -> Int](f: F) -> Int:
    var g = f
    return g[3](1) + f[2](2)

def some(f: Some[def[sw: Bool]() -> None]):
    f[True]()
    f[False]()

def unsw(flag: Bool, f: Some[def[sw: Bool](Int) -> None]):
    if flag:
        f[True](1)
    else:
        f[False](2)

def main():
    var k = 4
    def a(x: Int) {var k} -> Int:
        return x * k
    print(both(a))
    def b[n: Int](x: Int) {var k} -> Int:
        return x * k + n
    print(para(b))
    def c[sw: Bool]() {imm k}:
        comptime if sw:
            print("on", k)
        else:
            print("off", k)
    some(c)
    def d[sw: Bool](x: Int) {mut k}:
        k += x
        comptime if sw:
            k += 100
    unsw(True, d)
    unsw(False, d)
    print(k)
