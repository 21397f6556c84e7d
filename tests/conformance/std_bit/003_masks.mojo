from std.bit.mask import is_negative, splat


def main():
    for n in [-3, 0, 3]:
        print(is_negative(n))
    print(is_negative(SIMD[DType.int32, 4](-1, 0, 1, -100)))
    
    print(splat[DType.int16](SIMD[DType.bool, 4](True, False, True, False)))
