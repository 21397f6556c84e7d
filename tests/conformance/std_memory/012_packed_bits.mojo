from std.memory import pack_bits
def main():
    var b4 = SIMD[DType.bool, 4](True, True, False, True)
    print(pack_bits(b4).cast[DType.uint8]())
    print(pack_bits(SIMD[DType.bool, 8](True, False, True, True, False, False, False, True)))
