from std.math import mulhi, mulwide
from std.math.uutils import (
    ualign_down,
    ualign_up,
    uceildiv,
    udiv_unchecked,
    udivmod,
    udivmod_unchecked,
    ufloordiv,
    umod,
)


def main():
    print(mulhi(UInt32(1 << 31), UInt32(4)), mulhi(Int32(-5), Int32(7)), mulhi(Int64(-5), Int64(7)))
    print(mulhi(UInt64.MAX, UInt64.MAX), mulhi(Int32.MIN, Int32.MIN))
    print(mulwide(Int32(-100000), Int32(100000)), mulwide(UInt32.MAX, UInt32.MAX))
    print(udivmod(17, 5), uceildiv(17, 5), ualign_up(17, 8), ualign_down(17, 8))
    print(ufloordiv(17, 5), umod(Int32(17), Int32(5)), udiv_unchecked(9, 2), udivmod_unchecked(9, 2))
