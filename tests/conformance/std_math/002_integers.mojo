from std.math import gcd, lcm, factorial, iota, comb, perm, log2, exp2, ulp


def main():
    print(gcd(12, 18), gcd(-12, 18), gcd(0, 5), gcd(7, 13), gcd(0, 0))
    print(lcm(4, 6), lcm(0, 5), lcm(-4, 6), lcm(7, 13))
    print(gcd([12, 18, 27]), lcm([2, 3, 4]), gcd(8, 12, 20), lcm(2, 5, 3))
    print(factorial(0), factorial(1), factorial(5), factorial(20))
    print(iota[DType.int32, 8](), iota[DType.int32, 4](10))
    var numbers = List[Int32](length=6, fill=0)
    iota(numbers, 3)
    print(numbers)
    print(comb(5, 2), comb(10, 0), perm(5, 2), perm(4, 4))
    print(log2(8.0), exp2(3.0), ulp(1.0), ulp(Float32(1.0)))
