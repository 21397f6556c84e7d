def gcd(var a: Int, var b: Int) -> Int:
    while b != 0:
        var rest = a % b
        a = b
        b = rest
    return a


def steps(start: Int) -> Int:
    var n = start
    var count = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        count += 1
    return count


def power(base: UInt64, exponent: UInt64, modulus: UInt64) -> UInt64:
    var result = UInt64(1)
    var b = base % modulus
    var e = exponent
    while e > 0:
        if e & 1 == 1:
            result = result * b % modulus
        b = b * b % modulus
        e >>= 1
    return result


def main():
    var divisors = 0
    for a in range(1, 1200):
        for b in range(1, 1200):
            if gcd(a, b) == 1:
                divisors += 1
    var longest = 0
    for start in range(1, 400000):
        longest = max(longest, steps(start))
    var powers = UInt64(0)
    for base in range(1, 100000):
        powers ^= power(UInt64(base), 65537, 1000000007)
    print(divisors, longest, powers)
