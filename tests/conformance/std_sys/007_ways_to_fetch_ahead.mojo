from std.sys.intrinsics import (
    PrefetchCache,
    PrefetchLocality,
    PrefetchOptions,
    PrefetchRW,
    prefetch,
    scatter,
)


def main():
    var numbers: List[Int] = [1, 2, 3]
    prefetch(numbers.unsafe_ptr())
    prefetch[PrefetchOptions().for_read().low_locality()](numbers.unsafe_ptr())
    prefetch[PrefetchOptions().medium_locality().to_data_cache()](numbers.unsafe_ptr())
    prefetch[PrefetchOptions().no_locality().to_instruction_cache()](numbers.unsafe_ptr())
    comptime options = PrefetchOptions().for_write().high_locality()
    prefetch[options](numbers.unsafe_ptr())
    print(numbers[2])
    var room = alloc[Int32](4)
    for i in range(4):
        room[unsafe_offset=i] = 0
    var base = Int(room)
    scatter(
        SIMD[DType.int32, 2](5, 6),
        SIMD[DType.int, 2](base, base + 8),
        SIMD[DType.bool, 2](True, True),
    )
    print(room[unsafe_offset=0], room[unsafe_offset=1], room[unsafe_offset=2])
    room.unsafe_free()
