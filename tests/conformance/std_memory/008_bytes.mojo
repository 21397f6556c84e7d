from std.memory import unsafe_memcpy, unsafe_memset, unsafe_memset_zero, unsafe_memcmp, unsafe_memmove, bitcast, pack_bits


def main():
    var a: Array[UInt8, 6] = [1, 2, 3, 4, 5, 6]
    var b = Array[UInt8, 6](fill=0)
    unsafe_memcpy(dest=b.unsafe_ptr(), src=a.unsafe_ptr(), count=4)
    print(b, unsafe_memcmp(a.unsafe_ptr(), b.unsafe_ptr(), 4), unsafe_memcmp(a.unsafe_ptr(), b.unsafe_ptr(), 6), unsafe_memcmp(b.unsafe_ptr(), a.unsafe_ptr(), 6))
    unsafe_memmove(dest=a.unsafe_ptr().unsafe_offset(1), src=a.unsafe_ptr().as_unsafe_any_origin(), count=5)
    print(a)
    unsafe_memset(b.unsafe_ptr(), 7, 2)
    print(b)
    unsafe_memset_zero(b.unsafe_ptr(), 6)
    print(b)
    print(bitcast[DType.uint32](Float32(1)), bitcast[DType.float64](UInt64(0x4000000000000000)))
    print(bitcast[DType.uint8, 4](UInt32(0x01020304)), bitcast[DType.int16, 2](SIMD[DType.uint8, 4](255, 255, 1, 0)))
    print(pack_bits(SIMD[DType.bool, 8](True, False, True, True, False, False, False, False)))
