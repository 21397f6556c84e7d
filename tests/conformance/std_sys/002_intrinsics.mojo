from std.sys import (
    PrefetchOptions,
    compressed_store,
    gather,
    inlined_assembly,
    llvm_intrinsic,
    masked_load,
    masked_store,
    prefetch,
    strided_load,
    strided_store,
)
from std.sys.intrinsics import assume, expect, likely, unlikely


def main():
    print(llvm_intrinsic["llvm.sqrt", Float64](2.0), llvm_intrinsic["llvm.ctpop", Int32](Int32(7)))
    print(inlined_assembly["mov $1, $0", Int32, constraints="=r,r"](Int32(7)))
    var numbers: List[Int32] = [1, 2, 3, 4, 5, 6, 7, 8]
    var place = numbers.unsafe_ptr()
    print(strided_load[4](place, 2))
    strided_store(SIMD[DType.int32, 2](90, 91), place, 3)
    print(numbers)
    compressed_store(
        SIMD[DType.int32, 4](10, 20, 30, 40), place, SIMD[DType.bool, 4](True, False, True, False)
    )
    print(numbers)
    print(masked_load[4](place, SIMD[DType.bool, 4](True, False, True, False), SIMD[DType.int32, 4](0)))
    masked_store(SIMD[DType.int32, 2](5, 6), place, SIMD[DType.bool, 2](False, True))
    print(numbers)
    prefetch[PrefetchOptions().for_write().high_locality().to_data_cache()](place)
    assume(len(numbers) == 8)
    print(likely(numbers[0] > 0), unlikely(numbers[0] > 0), expect[expected_val=True](True))
