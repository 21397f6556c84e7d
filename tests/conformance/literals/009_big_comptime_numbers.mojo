def main():
    comptime big = 2 ** 200
    comptime back = big // (2 ** 198)
    print(back)
    comptime third = 1.0 / 3.0
    print(third * 3.0 == 1.0)
    comptime mersenne = (1 << 127) - 1
    var low: UInt64 = mersenne % (1 << 64)
    print(low)
    var wide: UInt128 = mersenne
    print(wide)
    var widest: Int256 = -(2 ** 200)
    print(widest)
    comptime exact = 3.0 * (4.0 / 3.0 - 1.0)
    var three = 3.0
    print(exact, three * (4.0 / three - 1.0))
