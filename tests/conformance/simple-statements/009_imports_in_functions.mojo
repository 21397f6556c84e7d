import std.math
from std.math import sqrt as root, pi


def area(r: Float64) -> Float64:
    return pi * r * r


def main():
    from std.math import gcd
    import std.math as m

    print(gcd(12, 18), m.gcd(35, 21))
    print(root(16.0), std.math.floor(2.7))
    print(area(1.0) == pi)
