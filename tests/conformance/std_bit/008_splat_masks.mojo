from std.bit.mask import is_negative, splat


def main():
    print(is_negative(Int(5)), is_negative(Int(-5)), is_negative(Int(0)))
    print(is_negative(Int8(-1)), is_negative(Int64.MIN), is_negative(Int32(7)))
    print(is_negative(SIMD[DType.int16, 4](1, -1, 0, -300)))
    print(splat(True), splat(False))
    print(splat[DType.int8](SIMD[DType.bool, 4](True, False, True, True)))
    print(splat[DType.uint8](SIMD[DType.bool, 2](True, False)))
    var x = -17
    print((x ^ is_negative(x)) - is_negative(x))
    var y = 23
    print((y ^ is_negative(y)) - is_negative(y))
