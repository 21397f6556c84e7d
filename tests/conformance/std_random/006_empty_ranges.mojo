from std.random import random_si64, random_ui64
from std.sys.intrinsics import masked_load, masked_store


def main():
    print(random_ui64(100, 50), random_si64(100, 50), random_si64(-3, -9), random_ui64(7, 7))
    var numbers = List(length=4, fill=Float32(9))
    var mask = SIMD[DType.bool, 4](True, False, True, False)
    masked_store[4](SIMD[DType.float32, 4](1, 2, 3, 4), numbers.unsafe_ptr(), mask)
    print(numbers)
    print(masked_load[4](numbers.unsafe_ptr(), mask, SIMD[DType.float32, 4](0)))
