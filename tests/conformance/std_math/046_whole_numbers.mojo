from std.math import align_down, align_up, ceildiv, comb, divmod, factorial, gcd, lcm, perm


def main() raises:
    print(gcd(12, 18), lcm(4, 6), gcd(0, 5), gcd(-4, 6))
    print(factorial(0), factorial(10), comb(5, 2), perm(5, 2))
    print(ceildiv(7, 2), ceildiv(-7, 2), align_up(13, 8), align_down(13, 8))
    var parts = divmod(-7, 2)
    print(parts[0], parts[1])
    print(abs(-3), min(1, 2, 0), max(4, 9, 2), pow(2, 10))
