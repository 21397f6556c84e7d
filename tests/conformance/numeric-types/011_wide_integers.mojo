def factorial(n: Int) -> UInt128:
    var r: UInt128 = 1
    for i in range(2, n + 1):
        r *= UInt128(i)
    return r


def main():
    print(factorial(20), factorial(34))
    var x: Int256 = 1
    for _ in range(60):
        x *= 10
    print(x, -x)
    print(x // 7, x % 1_000_007)
    var y: UInt128 = UInt128.MAX
    y += 1
    print(y)
    print(Int128(-5) // 2, Int128(-5) % 2)
    print(UInt128(1) << 100, (UInt128(1) << 100) >> 97)
