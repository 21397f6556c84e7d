from std.math import ceildiv, align_up, align_down, clamp, gcd, lcm


def main():
    for a in [-7, -6, -1, 0, 1, 6, 7]:
        for b in [-3, 3]:
            print(a, b, a // b, a % b, divmod(a, b), ceildiv(a, b))
    print(7.5 // 2.0, -7.5 // 2.0, 7.5 % -2.0, -7.5 % 2.0)
    print(Int8(-128) // Int8(3), Int8(-128) % Int8(3), UInt8(200) // UInt8(7), UInt8(200) % UInt8(7))
    print(SIMD[DType.int32, 4](7, -7, 7, -7) // SIMD[DType.int32, 4](2, 2, -2, -2))
    print(SIMD[DType.int32, 4](7, -7, 7, -7) % SIMD[DType.int32, 4](2, 2, -2, -2))
    print(align_up(0, 4), align_up(1, 4), align_down(3, 4), align_down(-3, 4), align_up(-3, 4))
    print(clamp(SIMD[DType.int32, 4](-5, 0, 5, 10), 0, 6), clamp(Float32(0.5), 0.0, 1.0))
    print(gcd(270, 192), gcd(-270, -192), lcm(21, 6), lcm(0, 0), gcd(1, 0))
