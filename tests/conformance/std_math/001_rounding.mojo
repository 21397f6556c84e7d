from std.math import ceil, ceildiv, floor, trunc, align_down, align_up, clamp, copysign, modf


def main():
    for x in [2.5, -2.5, 3.5, 0.5, -0.5, 7.0, 1e300]:
        print(ceil(x), floor(x), trunc(x), round(x))
    print(round(2.567, 2), round(-1.234, 1))
    print(ceildiv(7, 2), ceildiv(-7, 2), ceildiv(8, 2), ceildiv(UInt(9), UInt(4)))
    print(align_up(13, 8), align_down(13, 8), align_up(16, 8), align_down(UInt(17), UInt(8)))
    print(clamp(5, 0, 3), clamp(-5, 0, 3), clamp(2, 0, 3), clamp(2.5, 3.0, 4.0))
    print(copysign(3.0, -1.0), copysign(-3.0, 1.0), copysign(Float32(0), Float32(-2)))
    print(modf(3.75)[0], modf(3.75)[1], modf(-3.75)[0], modf(-3.75)[1])
    print(divmod(17, 5), divmod(-17, 5), divmod(17, -5), divmod(7.5, 2.0))
